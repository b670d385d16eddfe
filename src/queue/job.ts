/** A document as a job, and what is done with it. Who takes jobs, and when, is in worker.ts. */
import { type BulkJobOptions, type Queue, UnrecoverableError } from 'bullmq';
import { version } from '../../package.json';
import { type Article, parseDocument } from '../stream/result';
import type { Sink } from './sink';

/** A document of a queue is known by its id. */
export interface QueuedArticle extends Article {
  readonly id: string | number;
}

/** A job as BullMQ's `addBulk` takes it. */
export interface ArticleJob {
  readonly name: string;
  readonly data: QueuedArticle;
  readonly opts: BulkJobOptions;
}

/** What a sink refused is tried again after 1, 2, 4 … seconds: an hour's outage of a database costs nothing. */
const tries = { attempts: 13, backoff: { type: 'exponential', delay: 1000 } } as const;

/**
 * @returns the job of a document. Its id is made of the document's id and the parser's version, so that a document which waits,
 *   is worked on or has failed is not added again.
 * @throws TypeError if the document has no id, which is text or a finite number.
 */
export function jobOf(article: QueuedArticle): ArticleJob {
  const id: unknown = article?.id;
  if (typeof id !== 'string' && !Number.isFinite(id))
    throw new TypeError(`a document of a queue has an id, text or number; got ${JSON.stringify(id)}`);
  return {
    name: 'parse',
    data: article,
    // JSON tells 1 from "1"; no colon, which is the queue's own.
    opts: { jobId: `${version}/${encodeURIComponent(JSON.stringify(id))}`, removeOnComplete: true, ...tries },
  };
}

/**
 * Adds documents to a queue, `batchSize` at once, no faster than Redis takes them.
 *
 * @returns how many were handed to the queue, with those that it had already.
 * @throws TypeError as `jobOf`; whatever the source or Redis throws.
 */
export async function enqueue(
  queue: Queue,
  articles: AsyncIterable<QueuedArticle> | Iterable<QueuedArticle>,
  batchSize = 256,
): Promise<number> {
  let added = 0;
  let batch: ArticleJob[] = [];
  const flush = async () => {
    await queue.addBulk(batch);
    added += batch.length;
    batch = [];
  };
  for await (const article of articles) {
    if (batch.push(jobOf(article)) >= batchSize) await flush();
  }
  if (batch.length > 0) await flush();
  return added;
}

/**
 * What a BullMQ worker does with a job: parse its document and hand the result to the sink.
 *
 * A bad document has its result as well, with the error; then its job fails, once, as `code: message`. What the sink throws
 * is thrown on, and the job is tried again.
 */
export function createHandler(sink: Sink): (job: { readonly data: unknown }) => Promise<void> {
  return async ({ data }) => {
    const result = parseDocument(data);
    if (result.id === null)
      throw new UnrecoverableError('bad-article: a document of a queue has an id, text or number; pass { id, text }');
    await sink.write(result);
    if ('error' in result) throw new UnrecoverableError(`${result.error.code}: ${result.error.message}`);
  };
}
