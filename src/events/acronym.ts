/** Acronyms in brackets inside the name of an event and right behind it, and which of them is the event's own. */
import { fold, isCapital, isNumber, type Reading, type Run } from '../lexicon/reading';
import { isOrdinal } from './number';

/** "(Rakorbang ASN)": one to four words, with a capital. */
export function acronymIn(r: Reading, open: number): Run | null {
  if (fold(r, open) !== '(' || !isCapital(r, open + 1)) return null;
  let last = open + 1;
  while (last < open + 6 && (isCapital(r, last) || isNumber(r, last))) last++;
  return fold(r, last) === ')' ? { first: open + 1, last } : null;
}

/** The event's own acronym, inside its name or right behind it: it begins as the name does. */
export function ownAcronym(r: Reading, name: Run): Run | null {
  for (let at = name.first + 1; at <= name.last; at++) {
    const acronym = acronymIn(r, at);
    if (!acronym) continue;
    const letter = fold(r, acronym.first).charAt(0);
    for (let word = name.first; word < Math.min(at, name.first + 3); word++)
      if (fold(r, word).charAt(0) === letter) return acronym;
    if (isOrdinal(r, name.first)) return acronym;
  }
  return null;
}

/** The token behind "(X)", if the bracket opens at the token. */
export function behindBracket(r: Reading, open: number): number {
  const acronym = acronymIn(r, open);
  return acronym ? acronym.last + 1 : open;
}
