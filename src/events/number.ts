/** Years and ordinals as parts of a name: "2025", "1446 H", "ke-30", "2nd". */
import { fold, isNumber, type Reading } from '../lexicon/reading';

export const isOrdinal = (r: Reading, at: number): boolean =>
  /^(?:ke-(?:\d{1,3}|[ivxlc]+)|\d{1,3}(?:st|nd|rd|th))$/.test(fold(r, at));

export const isYear = (r: Reading, at: number): boolean => isNumber(r, at) && /^(?:19|20)\d\d$/.test(fold(r, at));

/** "1446 H": a year of the Hijri calendar. */
export const isHijriYear = (r: Reading, at: number): boolean =>
  /^1[34]\d\d$/.test(fold(r, at)) && /^h(?:ijri(?:y?ah)?)?$/.test(fold(r, at + 1));

export function isNumbered(r: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isOrdinal(r, at) || isYear(r, at) || isHijriYear(r, at)) return true;
  return false;
}
