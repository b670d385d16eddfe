/** `humas-parser worker`: takes documents from a queue, parses them and hands the results on, until it is told to stop. */
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Sink } from '../queue';
import { complainOnce, loadQueue, readRedisUrl } from './queue-entry';
import { explainFailure } from './read-text';
import { exit } from './terminal';

interface Flags {
  redis: string;
  queue?: string;
  out?: string;
  sink?: string;
  lock: number;
  drain?: true;
}

export function addWorkerCommand(program: Command): void {
  program
    .command('worker')
    .summary('parse the documents of a queue on Redis')
    .description(
      'Parses what humas-parser enqueue put in; run one a core, on as many machines as you like. Results are written to\nstandard output as NDJSON. Ends on SIGTERM or SIGINT, after the documents at hand.',
    )
    .requiredOption('--redis <URL>', 'the Redis server', readRedisUrl)
    .option('--queue <NAME>', 'name of the queue (default: humas-parser)')
    .addOption(
      new Option(
        '--out <FILE>',
        'append results to this file, one worker a file; each document once, whatever is delivered twice',
      ).conflicts('sink'),
    )
    .option('--sink <MODULE>', 'hand results to { write(result), close?() } of the function that this module exports')
    .option('--lock <SECONDS>', 'how long the documents of a killed worker wait for another', readSeconds, 30)
    .option('--drain', 'end when nothing waits and nobody works')
    .action(async (flags: Flags) => {
      try {
        await work(flags);
      } catch (error) {
        process.stderr.write(`humas-parser: ${explainFailure(error)}\n`);
        process.exitCode = exit.badFile;
      }
    });
}

async function work({ out, sink: module, drain, ...options }: Flags): Promise<void> {
  const { isIdle, ndjsonSink, openQueue, startWorker, streamSink } = await loadQueue();
  const sink = module ? await openSink(module) : out ? await ndjsonSink(out) : streamSink(process.stdout);
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());

  const complain = complainOnce();
  const queue = openQueue(options);
  queue.on('error', complain);
  const worker = startWorker({ ...options, sink });
  worker.on('error', complain);
  worker.on('failed', (job, error) =>
    complain(new Error(`document ${JSON.stringify(job?.data?.id)}: ${error.message}`)),
  );

  if (drain) while (!stop.signal.aborted && !(await isIdle(queue))) await sleep(500);
  else await once(stop.signal, 'abort');
  await worker.close();
  await queue.close();
  await sink.close?.();
}

async function openSink(module: string): Promise<Sink> {
  const { default: open } = (await import(pathToFileURL(resolve(module)).href)) as { default?: unknown };
  if (typeof open !== 'function') throw new Error(`${module} exports no function; export default () => ({ write })`);
  const sink = (await open()) as Sink | undefined;
  if (typeof sink?.write !== 'function') throw new Error(`${module} gives no sink; return { write(result), close?() }`);
  return sink;
}

function readSeconds(text: string): number {
  const seconds = Number(text);
  if (seconds >= 1 && seconds <= 86_400) return seconds;
  throw new InvalidArgumentError('Pass seconds from 1 to 86400.');
}
