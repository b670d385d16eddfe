/** What several commands take from the command line, and how a file is called in what they print. */
import { InvalidArgumentError } from 'commander';
import { standardInput } from './read-text';

export function nameOf(file: string): string {
  return file === standardInput ? 'standard input' : file;
}

export function readDay(text: string): string {
  // Date.parse rolls 2025-02-30 over into March, so the day is compared with what it became.
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError('Pass a day of the calendar as YYYY-MM-DD, for example 2025-08-14.');
  }
  return text;
}
