/** A file of results as an earlier run left it, perhaps in the middle of a line. */
import { createReadStream } from 'node:fs';
import { truncate } from 'node:fs/promises';

/**
 * Counts the lines that were written whole, and cuts off one that was not finished. No file is none.
 *
 * @param visit is shown each whole line.
 */
export async function wholeLines(file: string, visit?: (line: string) => void): Promise<number> {
  let count = 0;
  let end = 0;
  let at = 0;
  let open: Buffer[] = [];
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      let start = 0;
      for (let next = chunk.indexOf(10); next >= 0; next = chunk.indexOf(10, start)) {
        visit?.(Buffer.concat([...open, chunk.subarray(start, next)]).toString());
        open = [];
        count++;
        start = next + 1;
        end = at + start;
      }
      if (visit) open.push(chunk.subarray(start));
      at += chunk.length;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
  if (end < at) await truncate(file, end);
  return count;
}
