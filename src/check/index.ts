/**
 * `humas-parser/check`: what an editor would ask about a release before it goes out. Every finding has its place, a
 * reason and a likely mend; what is no clear slip is not reported.
 *
 * @module humas-parser/check
 */
import { parseArticle } from '../index';
import { checkAcronyms, checkRenamed } from './bodies';
import { checkDates } from './dates';
import type { Check, Finding, FindingCode } from './finding';
import { findingCodes } from './finding';
import { checkMarks } from './marks';
import { checkSpellings, checkTitles } from './names';
import { lineStarts, placeOf } from './place';
import { checkQuotes } from './quotes';

export { type Finding, type FindingCode, findingCodes } from './finding';

/** How a release is checked. */
export interface CheckOptions {
  /** Day of publication, ISO `YYYY-MM-DD`: decides which names of bodies are out of date. */
  publishedOn?: string;
  /** Of reasons and mends; Indonesian if not given. */
  language?: 'id' | 'en';
  /** Codes that are not to be reported. */
  ignore?: readonly FindingCode[];
}

const checks: readonly Check[] = [
  checkDates,
  checkQuotes,
  checkMarks,
  checkAcronyms,
  checkSpellings,
  checkTitles,
  checkRenamed,
];

/**
 * Checks a release before it goes out.
 *
 * @param text the article as plain text.
 * @param options day of publication, language of the sentences, codes to leave out.
 * @returns findings in text order; none for a clean article.
 * @throws TypeError or RangeError as `parseArticle`; RangeError for a language or code that is not known.
 */
export function checkArticle(text: string, options: CheckOptions = {}): Finding[] {
  const { publishedOn, language = 'id', ignore = [] } = options;
  if (language !== 'id' && language !== 'en')
    throw new RangeError(`checkArticle: language is "${String(language)}"; pass 'id' or 'en'`);
  const unknown = ignore.find((code) => !findingCodes.includes(code));
  if (unknown !== undefined)
    throw new RangeError(`checkArticle: no finding has the code "${unknown}"; pass some of ${findingCodes.join(', ')}`);
  const record = parseArticle(text, publishedOn === undefined ? {} : { publishedOn });
  const starts = lineStarts(text);
  return checks
    .flatMap((check) => check({ text, record }))
    .filter(({ code }) => !ignore.includes(code))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ code, start, end, reason, mend }) => ({
      code,
      start,
      end,
      text: text.slice(start, end),
      ...placeOf(starts, start),
      reason: reason[language],
      mend: mend[language],
    }));
}
