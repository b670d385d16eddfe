/**
 * `humas-parser stream [FILE…]`: NDJSON in, NDJSON out, one line a line, in order.
 *
 * The parsing is that of `humas-parser/stream`; here are files, flags and how far the work has come.
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { type Command, InvalidArgumentError } from 'commander';
import { throughPool } from '../stream/pool';
import { isFailure } from '../stream/result';
import { wholeLines } from '../stream/whole-lines';
import { lines } from '../stream/worker';
import { startProgress } from './progress';
import { bytesOf, inputsOf, linesOf } from './read-lines';
import { explainFailure } from './read-text';
import { exit } from './terminal';

interface Flags {
  jobs: number;
  resume?: string;
  strict?: true;
}

export function addStreamCommand(program: Command): void {
  program
    .command('stream')
    .summary('parse NDJSON, one document a line')
    .description(
      'Reads lines { id, text, publishedOn? } and writes one line for each, in order:\n{ v, id, record } or { v, id, error: { code, message } }. Blank lines are passed over.',
    )
    .argument('[FILE...]', 'NDJSON files; standard input when there is none, or for "-"')
    .option('--jobs <N>', 'threads to parse in, beside the one that reads and writes', readCount, 0)
    .option('--resume <OUT.ndjson>', 'append to this file, leaving out as many documents as it has whole lines')
    .option('--strict', 'stop at the first document that cannot be parsed, with status 1')
    .action(async (files: string[], flags: Flags, command: Command) => {
      const inputs = inputsOf(files, command);
      try {
        await streamFiles(inputs, flags);
      } catch (error) {
        process.stderr.write(`humas-parser: ${explainFailure(error)}\n`);
        process.exitCode = exit.badFile;
      }
    });
}

async function streamFiles(files: readonly string[], { jobs, resume, strict }: Flags): Promise<void> {
  const total = await bytesOf(files);
  const done = resume === undefined ? 0 : await wholeLines(resume);
  const out = resume === undefined ? process.stdout : createWriteStream(resume, { flags: 'a' });
  const progress = startProgress(total);
  const source = linesOf(files, progress, done);
  let documents = 0;
  try {
    for await (const line of throughPool(source, { name: 'lines', run: lines }, { threads: jobs })) {
      if (!out.write(`${line}\n`)) await once(out, 'drain');
      progress.parsed(++documents);
      if (!strict || !isFailure(line)) continue;
      process.stderr.write(`humas-parser: document ${done + documents} cannot be parsed: ${line}\n`);
      process.exitCode = exit.badFile;
      break;
    }
  } finally {
    progress.stop();
  }
  if (out === process.stdout) return;
  out.end();
  await finished(out);
}

function readCount(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError('Pass a whole number from 0 to 999.');
  return Number(text);
}
