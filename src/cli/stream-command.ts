/**
 * `humas-parser stream [FILE…]`: NDJSON in, NDJSON out, one line a line, in order.
 *
 * The parsing is that of `humas-parser/stream`; here are files, flags and how far the work has come.
 */
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat, truncate } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { type Command, InvalidArgumentError } from 'commander';
import split from 'split2';
import { throughPool } from '../stream/pool';
import { isFailure } from '../stream/result';
import { lines } from '../stream/worker';
import { type Progress, startProgress } from './progress';
import { explainFailure, standardInput } from './read-text';
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
      if (files.length === 0 && process.stdin.isTTY)
        command.error('error: no documents given; name a file or pipe one in (humas-parser stream --help)');
      try {
        await streamFiles(files.length === 0 ? [standardInput] : files, flags);
      } catch (error) {
        process.stderr.write(`humas-parser: ${explainFailure(error)}\n`);
        process.exitCode = exit.badFile;
      }
    });
}

async function streamFiles(files: readonly string[], { jobs, resume, strict }: Flags): Promise<void> {
  const sizes: (number | null)[] = await Promise.all(files.map(sizeOf));
  const done = resume === undefined ? 0 : await wholeLines(resume);
  const out = resume === undefined ? process.stdout : createWriteStream(resume, { flags: 'a' });
  const progress = startProgress(
    sizes.reduce<number | null>((sum, size) => (sum === null || size === null ? null : sum + size), 0),
  );
  const source = linesOf(files, done, progress);
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

/** Lines that are not blank, without the first `skipped` of them. */
async function* linesOf(files: readonly string[], skipped: number, progress: Progress): AsyncGenerator<string> {
  let left = skipped;
  for (const file of files) {
    const bytes: Readable = file === standardInput ? process.stdin : createReadStream(file);
    bytes.on('data', (chunk: Buffer) => progress.read(chunk.length));
    const splitter = bytes.pipe(split());
    bytes.on('error', (error) => splitter.destroy(error));
    for await (const line of splitter as AsyncIterable<string>) {
      if (line.trim() !== '' && left-- <= 0) yield line;
    }
  }
}

/** Bytes of a file; null for standard input, of which nobody knows. */
async function sizeOf(file: string): Promise<number | null> {
  return file === standardInput ? null : (await stat(file)).size;
}

/** Lines that an earlier run wrote whole; one that it began and did not finish is cut off. */
async function wholeLines(file: string): Promise<number> {
  let count = 0;
  let end = 0;
  let at = 0;
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      for (let next = chunk.indexOf(10); next >= 0; next = chunk.indexOf(10, next + 1)) {
        count++;
        end = at + next + 1;
      }
      at += chunk.length;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
  if (end < at) await truncate(file, end);
  return count;
}

function readCount(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new InvalidArgumentError('Pass a whole number from 0 to 999.');
  return Number(text);
}
