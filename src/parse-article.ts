/** What `parseArticle` takes and refuses; how an article is read is in read-article.ts. */
import { isIsoDay } from './dates/day';
import { loadLexicon } from './lexicon/lexicon';
import { readArticle } from './read-article';
import type { ArticleRecord, ParseOptions } from './record';
import { builtInRules } from './rule-book';

/** Longest article that is read, in UTF-16 units. */
export const textLimit = 1_048_576;

/**
 * Reads one Indonesian press release.
 *
 * @param text the article as plain text; every offset in the result is a UTF-16 offset into this very string.
 * @param options `publishedOn`: ISO day of publication; supplies years and days that the text leaves out.
 * @returns the record; for empty or foreign text an empty one with a warning.
 * @throws TypeError if `text` is no string or `options` no object; RangeError if `text` is longer than 1,048,576 units or
 *   `publishedOn` is no calendar day.
 */
export function parseArticle(text: string, options: ParseOptions = {}): ArticleRecord {
  checkArguments('parseArticle', text, options);
  return readArticle(text, options, { lexicon: loadLexicon(), rules: builtInRules, trace: null });
}

/** @param caller whom the messages speak for. */
export function checkArguments(caller: string, text: unknown, options: unknown): void {
  if (typeof text !== 'string')
    throw new TypeError(`${caller}: text must be a string, got ${describe(text)}; pass the article as plain text`);
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(
      `${caller}: options must be an object, got ${describe(options)}; pass { publishedOn: '2025-01-31' } or leave it out`,
    );
  }
  if (text.length > textLimit)
    throw new RangeError(
      `${caller}: the text has ${text.length} UTF-16 units, the limit is ${textLimit}; pass one article at a time`,
    );
  const day = (options as ParseOptions).publishedOn as unknown;
  if (day === undefined) return;
  if (typeof day !== 'string')
    throw new TypeError(
      `${caller}: publishedOn must be a string, got ${describe(day)}; pass an ISO day such as '2025-01-31'`,
    );
  if (!isIsoDay(day))
    throw new RangeError(
      `${caller}: publishedOn is "${day.slice(0, 40)}", no calendar day; pass an ISO day such as '2025-01-31'`,
    );
}

const describe = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value);
