/**
 * `humas-parser diff OLD.ndjson NEW.ndjson`: what one run of `humas-parser stream` found and another did not.
 *
 * What differs is worked out by `humas-parser/testing`; here are files, flags and the exit status.
 */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { Command } from 'commander';
import split from 'split2';
import type { Result } from '../stream/result';
import { diffResults } from '../testing/result-diff';
import { differenceLines, Tally } from './diff-report';
import { NoMeeting, pairById } from './pair-results';
import { explainFailure, standardInput } from './read-text';
import { exit } from './terminal';

interface Flags {
  json?: true;
}

export function addDiffCommand(program: Command): void {
  program
    .command('diff')
    .summary('compare two outputs of "stream"')
    .description(
      'Compares two files of results over the same documents, as "stream" writes them, in the same order of ids:\nwhat is lost (-), gained (+) and changed (~), and how often, by kind and rule.',
    )
    .argument('<OLD>', 'results of the earlier run; "-" for standard input')
    .argument('<NEW>', 'results of the later run; "-" for standard input')
    .option('--json', 'one JSON line for each document that differs, and a last one { summary }')
    .addHelpText('after', '\nExit status: 0 no difference, 1 differences, 2 a file could not be compared.')
    .action(async (old: string, now: string, flags: Flags, command: Command) => {
      if (old === standardInput && now === standardInput) command.error('error: only one of the two can be "-"');
      try {
        await compare(old, now, flags);
      } catch (error) {
        if (!(error instanceof NoMeeting || error instanceof BadLine || isFileError(error))) throw error;
        process.stderr.write(`humas-parser: ${explainFailure(error)}\n`);
        process.exitCode = exit.usage;
      }
    });
}

async function compare(old: string, now: string, { json }: Flags): Promise<void> {
  const tally = new Tally();
  for await (const pair of pairById(resultsOf(old), resultsOf(now))) {
    const diff = diffResults(pair.old, pair.new);
    tally.add(diff);
    if (diff !== null) await print(json ? [JSON.stringify(diff)] : differenceLines(diff));
  }
  await print(json ? [JSON.stringify({ summary: tally.summary() })] : tally.lines());
  process.exitCode = tally.differs ? exit.differs : exit.done;
}

async function print(lines: readonly string[]): Promise<void> {
  if (!process.stdout.write(`${lines.join('\n')}\n`)) await once(process.stdout, 'drain');
}

class BadLine extends Error {}

const isFileError = (error: unknown) => error instanceof Error && 'syscall' in error;

async function* resultsOf(file: string): AsyncGenerator<Result, void, undefined> {
  const bytes = file === standardInput ? process.stdin : createReadStream(file);
  const lines = bytes.pipe(split());
  bytes.on('error', (error: Error) => lines.destroy(error));
  let number = 0;
  for await (const line of lines as AsyncIterable<string>) {
    number++;
    if (line.trim() !== '') yield readResult(line, `${file}:${number}`);
  }
}

function readResult(line: string, place: string): Result {
  let result: unknown;
  try {
    result = JSON.parse(line);
  } catch {
    throw new BadLine(`${place}: this line is no JSON; pass what "humas-parser stream" wrote`);
  }
  if (typeof result === 'object' && result !== null && ('record' in result || 'error' in result))
    return result as Result;
  throw new BadLine(`${place}: this line is no result; pass what "humas-parser stream" wrote`);
}
