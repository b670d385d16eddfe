/**
 * A file or standard input to text, and what to tell somebody whose file cannot be read.
 *
 * Nothing here knows what the text says.
 */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

/** The name that stands for standard input, as in other commands. */
export const standardInput = '-';

/** UTF-8 only, without its byte order mark, so that offsets count from the first letter. */
export async function readText(file: string): Promise<string> {
  const bytes = file === standardInput ? await buffer(process.stdin) : await readFile(file);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

const advice: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the name and the folder you are in',
  EISDIR: 'this is a folder; name the files in it, for example folder/*.txt',
  EACCES: 'you may not read this file; check its permissions',
  ERR_ENCODING_INVALID_ENCODED_DATA:
    'not UTF-8 text; save it as UTF-8 (a .docx or .pdf has to become plain text first)',
};

/** What went wrong with one file and what to do about it, in one line. */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return advice[code] ?? error.message;
}
