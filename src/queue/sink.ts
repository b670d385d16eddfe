/** Where results go: the user's own sink, or lines of NDJSON. A database is a sink in docs/cluster.md. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { documentOf, type Result } from '../stream/result';
import { wholeLines } from '../stream/whole-lines';

/** Takes results. */
export interface Sink {
  /** Resolves once the result is kept: only then is its job done. The same result may come again. */
  write(result: Result): Promise<void>;
  /** Called once, when no more results come. */
  close?(): Promise<void>;
}

/** Lines to a stream, each kept when the stream has taken it. Closing it is its owner's business. */
export function streamSink(stream: Writable): Sink {
  return { write: (result) => writeLine(stream, JSON.stringify(result)) };
}

/**
 * Lines at the end of a file, one a document, whatever is delivered twice; a line that a killed worker left unfinished is cut off.
 *
 * @param file belongs to one worker at a time. Its documents' ids are held in memory.
 * @throws whatever keeps the file from being read or written, such as ENOENT. A disk that fills up later ends the process, so that
 *   its documents go to others.
 */
export async function ndjsonSink(file: string): Promise<Sink> {
  const kept = new Set<string>();
  await wholeLines(file, (line) => kept.add(documentOf(line)));
  const stream = createWriteStream(file, { flags: 'a' });
  await once(stream, 'open');
  return {
    async write(result) {
      const line = JSON.stringify(result);
      const document = documentOf(line);
      if (kept.has(document)) return;
      await writeLine(stream, line);
      kept.add(document);
    },
    async close() {
      stream.end();
      await finished(stream);
    },
  };
}

function writeLine(stream: Writable, line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(`${line}\n`, (error) => (error ? reject(error) : resolve()));
  });
}
