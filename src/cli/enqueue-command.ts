/** `humas-parser enqueue [FILE…]`: NDJSON to jobs of a queue. What becomes of them is `humas-parser worker`'s business. */
import type { Command } from 'commander';
import type { QueuedArticle } from '../queue';
import { startProgress } from './progress';
import { complainOnce, loadQueue, readRedisUrl } from './queue-entry';
import { bytesOf, inputsOf, linesOf } from './read-lines';
import { explainFailure } from './read-text';
import { exit } from './terminal';

interface Flags {
  redis: string;
  queue?: string;
}

export function addEnqueueCommand(program: Command): void {
  program
    .command('enqueue')
    .summary('put NDJSON documents into a queue on Redis')
    .description(
      'Reads lines { id, text, publishedOn? } and makes each a job for humas-parser worker.\nA document that waits already is not added again.',
    )
    .argument('[FILE...]', 'NDJSON files; standard input when there is none, or for "-"')
    .requiredOption('--redis <URL>', 'the Redis server', readRedisUrl)
    .option('--queue <NAME>', 'name of the queue (default: humas-parser)')
    .action(async (files: string[], flags: Flags, command: Command) => {
      const inputs = inputsOf(files, command);
      try {
        await enqueueFiles(inputs, flags);
      } catch (error) {
        process.stderr.write(`humas-parser: ${explainFailure(error)}\n`);
        process.exitCode = exit.badFile;
      }
    });
}

async function enqueueFiles(files: readonly string[], flags: Flags): Promise<void> {
  const total = await bytesOf(files);
  const { enqueue, jobOf, openQueue } = await loadQueue();
  const queue = openQueue(flags);
  queue.on('error', complainOnce());
  const progress = startProgress(total);
  let read = 0;
  const articles = async function* (): AsyncGenerator<QueuedArticle> {
    for await (const line of linesOf(files, progress)) {
      progress.parsed(++read);
      try {
        const article = JSON.parse(line) as QueuedArticle;
        jobOf(article);
        yield article;
      } catch (error) {
        // One bad line must not keep the others out.
        process.stderr.write(`humas-parser: document ${read}: ${explainFailure(error)}\n`);
        process.exitCode = exit.badFile;
      }
    }
  };
  try {
    await enqueue(queue, articles());
  } finally {
    progress.stop();
    await queue.close();
  }
}
