/**
 * English names that no list has and no head opens, shown to be whole by the acronym behind them, whose letters are theirs:
 *
 *   delegasi ASEAN+3 Macroeconomic Research Office (AMRO)
 *            ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~  ~~~~
 */
import { fold, inClass, isAcronym, isCapital, isMark, isNumber, type Reading } from '../lexicon/reading';
import { type BodyPhrase, plainBody } from './body';
import { firstOfLetters } from './other-acronyms';

/** "(AMRO)" */
export const opensAcronym = (r: Reading, at: number): boolean =>
  fold(r, at) === '(' && isAcronym(r, at + 1) && fold(r, at + 2) === ')';

/** @param open the bracket behind the name */
export function definedName(r: Reading, open: number): BodyPhrase | null {
  const first = firstOfLetters(r, open, fold(r, open + 1));
  if (first === null || open < first + 3) return null;
  let head = -1;
  for (let at = first; at < open; at++) {
    if (!isCapital(r, at) && !isJoint(r, at)) return null;
    // what an English name is of is its last word, or stands before "of" and "for"
    const closes = at + 1 === open || ['of', 'for', 'on'].includes(fold(r, at + 1));
    if (head < 0 && closes && inClass(r, at, 'body-word')) head = at;
  }
  if (head < 0 || isHall(r, first, open)) return null;
  return plainBody(first, open, 'international', 'institution/defined-name');
}

/** "of", "for", and the "+3" of "ASEAN+3". */
const isJoint = (r: Reading, at: number): boolean =>
  ['of', 'for', 'and', 'the', 'on', 'in', 'to', '&'].includes(fold(r, at)) ||
  (isMark(r, at) && fold(r, at) === '+' && isNumber(r, at + 1)) ||
  (isNumber(r, at) && fold(r, at - 1) === '+');

/** "Jakarta Convention Center (JCC)": a hall is called like a body. */
const isHall = (r: Reading, first: number, open: number): boolean =>
  /^cent(?:er|re)$/.test(fold(r, open - 1)) &&
  (r.hits.place[first] !== undefined || r.hits.venue[open - 2]?.last === open || fold(r, first - 1) === 'di');
