/** Years and ordinals as parts of a name: "2025", "ke-30", "2nd". */
import { fold, isNumber, type Reading } from '../lexicon/reading';

export const isOrdinal = (r: Reading, at: number): boolean =>
  /^(?:ke-(?:\d{1,3}|[ivxlc]+)|\d{1,3}(?:st|nd|rd|th))$/.test(fold(r, at));

export const isYear = (r: Reading, at: number): boolean => isNumber(r, at) && /^(?:19|20)\d\d$/.test(fold(r, at));
