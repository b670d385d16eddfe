/**
 * Many documents: `humas-parser/stream`. Results come in the order of the documents, one each, whatever goes wrong with one
 * of them; nothing is read ahead of what is in flight.
 *
 * @module humas-parser/stream
 */
import { type PoolOptions, throughPool } from './pool';
import { type Article, parseDocument, type Result } from './result';
import { documents } from './worker';

export type { PoolOptions as BatchOptions } from './pool';
export type { Article, Failure, FailureCode, Result } from './result';

/**
 * Parses documents as they come.
 *
 * @param articles documents, from anything that can be iterated; read only as fast as results are taken.
 * @param options `threads`: a pool of as many threads (0, the default: none); `batchSize`: documents that go to a thread at
 *   once (128).
 * @returns one result a document, in order: `{ v, id, record }` or `{ v, id, error: { code, message } }`.
 * @throws RangeError if an option is out of range; whatever the source throws.
 */
export function parseBatch(
  articles: AsyncIterable<Article> | Iterable<Article>,
  options: PoolOptions = {},
): AsyncGenerator<Result, void, undefined> {
  return throughPool(articles, { name: 'documents', run: documents }, options);
}

/** A Web stream of documents to a Web stream of results, in the thread that reads it. */
export function createParseStream(): TransformStream<Article, Result> {
  return new TransformStream({
    transform: (article, controller) => controller.enqueue(parseDocument(article)),
  });
}
