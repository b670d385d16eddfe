/** Years and ordinals as parts of a name: "2025", "1446 H", "ke-30", "2nd", "Angkatan IV". */
import { fold, isNumber, isRoman, type Reading } from '../lexicon/reading';

export const isOrdinal = (r: Reading, at: number): boolean =>
  /^(?:ke-(?:\d{1,3}|[ivxlc]+)|\d{1,3}(?:st|nd|rd|th))$/.test(fold(r, at));

export const isYear = (r: Reading, at: number): boolean => isNumber(r, at) && /^(?:19|20)\d\d$/.test(fold(r, at));

/** "1446 H": a year of the Hijri calendar. */
export const isHijriYear = (r: Reading, at: number): boolean =>
  /^1[34]\d\d$/.test(fold(r, at)) && /^h(?:ijri(?:y?ah)?)?$/.test(fold(r, at + 1));

/** "rapat paripurna ketiga Masa Sidang II"; "kedua" may as well say that there are two. */
export const isSpelledOrdinal = (r: Reading, at: number): boolean =>
  /^ke(?:tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)$/.test(fold(r, at));

/** "Batch II", "Angkatan 12": one run of what is held many times. */
export function hasBatch(r: Reading, first: number, last: number): boolean {
  for (let at = first; at < last - 1; at++)
    if (['batch', 'angkatan', 'gelombang'].includes(fold(r, at)) && (isRoman(r, at + 1) || isNumber(r, at + 1)))
      return true;
  return false;
}

export function isNumbered(r: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isOrdinal(r, at) || isYear(r, at) || isHijriYear(r, at)) return true;
  return hasBatch(r, first, last);
}
