/** Lines of NDJSON from files and standard input, and how many bytes they are. What the lines say is read elsewhere. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Command } from 'commander';
import split from 'split2';
import type { Progress } from './progress';
import { standardInput } from './read-text';

/** The files named, or standard input; a terminal there is somebody who forgot to name one. */
export function inputsOf(files: readonly string[], command: Command): readonly string[] {
  if (files.length > 0) return files;
  if (process.stdin.isTTY)
    command.error(`error: no documents given; name a file or pipe one in (humas-parser ${command.name()} --help)`);
  return [standardInput];
}

/** Bytes of all files; null where standard input is among them, of which nobody knows. */
export async function bytesOf(files: readonly string[]): Promise<number | null> {
  if (files.includes(standardInput)) return null;
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Lines that are not blank, without the first `skipped` of them. */
export async function* linesOf(files: readonly string[], progress: Progress, skipped = 0): AsyncGenerator<string> {
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
