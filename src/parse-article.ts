/** What `parseArticle` takes and gives; how an article is read is in read-article.ts. */
import { checkArguments, type ParseOptions } from './check-arguments';
import { loadLexicon } from './lexicon/lexicon';
import { readArticle } from './read-article';
import type { ArticleRecord } from './record';
import { builtInRules } from './rule-book';

/**
 * Reads one Indonesian press release.
 *
 * @param text the article as plain text; every offset in the result is a UTF-16 offset into this very string.
 * @param options `publishedOn`: ISO day of publication; supplies years and days that the text leaves out. `maxLength`: longest
 *   text that is read, in UTF-16 units (1,048,576).
 * @returns the record; for empty or foreign text an empty one with a warning.
 * @throws TypeError if `text` is no string, `options` no object or an option of a wrong type; RangeError if `text` is longer
 *   than `maxLength` or `publishedOn` is no calendar day.
 */
export function parseArticle(text: string, options: ParseOptions = {}): ArticleRecord {
  checkArguments('parseArticle', text, options);
  return readArticle(text, options, { lexicon: loadLexicon(), rules: builtInRules, trace: null });
}
