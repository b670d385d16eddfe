/** Stretches in marks as names of events: which opens where, and whether it is a title rather than a saying. */
import { inClass, isCapital, isFunctionWord, isLower, isNumber, type Reading, startOf } from '../lexicon/reading';
import type { Marked } from '../text/marks';

/** The stretch that opens with the token. Stretches stand in order: it is found by halving. */
export function markedAt(r: Reading, at: number): Marked | undefined {
  if (at >= r.doc.tokens.count) return undefined;
  const start = startOf(r, at);
  let low = 0;
  let high = r.doc.marked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((r.doc.marked[middle] as Marked).start >= start) high = middle;
    else low = middle + 1;
  }
  const found = r.doc.marked[low];
  return found?.start === start ? found : undefined;
}

/** Capitals, but for the small words that join: a title, where a slogan or a saying has verbs in small letters. */
export function isTitleCase(r: Reading, first: number, last: number): boolean {
  let small = 0;
  let words = 0;
  for (let at = first; at < last; at++) {
    if (isCapital(r, at) || isNumber(r, at)) words++;
    else if (isLower(r, at) && !inClass(r, at, 'event-joint') && !isFunctionWord(r, at)) small++;
  }
  return isCapital(r, first) && words >= 2 && small === 0;
}
