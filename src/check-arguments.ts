/** What `parseArticle` and its kin take: wrong types throw TypeError, values out of range RangeError, each with what came and what to pass. */
import { isIsoDay } from './dates/day';

/** What is known of an article beside its text. */
export interface ParseOptions {
  /** Day of publication, ISO `YYYY-MM-DD`; supplies the year or day that the text leaves out. */
  publishedOn?: string;
  /** Longest text that is read, in UTF-16 units; 1,048,576 where it is left out. */
  maxLength?: number;
}

/** Longest article that is read where `maxLength` says nothing else, in UTF-16 units. */
export const textLimit = 1_048_576;

/** @param caller whom the messages speak for. */
export function checkArguments(caller: string, text: unknown, options: unknown): asserts options is ParseOptions {
  if (typeof text !== 'string') throw wrongType(caller, 'text', 'a string', text, 'the article as plain text');
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw wrongType(caller, 'options', 'an object', options, "{ publishedOn: '2025-01-31' } or leave it out");
  const { maxLength, publishedOn }: { maxLength?: unknown; publishedOn?: unknown } = options;
  const limit = maxLength === undefined ? textLimit : checkLength(caller, maxLength);
  if (text.length > limit)
    throw new RangeError(
      `${caller}: the text has ${text.length} UTF-16 units, the limit is ${limit}; pass one article at a time`,
    );
  if (publishedOn !== undefined) checkDay(caller, publishedOn);
}

function checkLength(caller: string, length: unknown): number {
  const pass = `a whole number from 0 up, such as ${textLimit}`;
  if (typeof length !== 'number') throw wrongType(caller, 'maxLength', 'a number', length, pass);
  if (Number.isSafeInteger(length) && length >= 0) return length;
  throw new RangeError(`${caller}: maxLength is ${length}; pass ${pass}`);
}

function checkDay(caller: string, day: unknown): void {
  const pass = "an ISO day such as '2025-01-31'";
  if (typeof day !== 'string') throw wrongType(caller, 'publishedOn', 'a string', day, pass);
  if (!isIsoDay(day))
    throw new RangeError(`${caller}: publishedOn is "${day.slice(0, 40)}", no calendar day; pass ${pass}`);
}

const wrongType = (caller: string, name: string, wanted: string, value: unknown, pass: string) =>
  new TypeError(`${caller}: ${name} must be ${wanted}, got ${describe(value)}; pass ${pass}`);

const describe = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value);
