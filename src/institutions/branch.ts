/**
 * Branches of listed bodies that go by the body's name: "Bank Jateng Cabang Kudus", "PLN UP3 Kudus", "PT KAI Daop 4
 * Semarang". Branches in a region alone ("Kemenag Kota Tegal") are heads of their own and are read in tails.ts.
 */
import { areaAt } from '../lexicon/area';
import { inClass, isCapital, isNumber, isRoman, type Reading, sameLine } from '../lexicon/reading';
import { type BodyPhrase, plainBody } from './body';
import { isPlaceWord } from './name-tail';

/** @param strict inside a title, where a personal name may follow: only a known region goes on. */
export function branchOf(r: Reading, listed: BodyPhrase, strict: boolean): BodyPhrase | null {
  const word = listed.last;
  if (listed.needs !== null || !sameLine(r, word) || !isCapital(r, word) || !inClass(r, word, 'branch')) return null;
  let at = word + 1;
  if (sameLine(r, at) && (isNumber(r, at) || isRoman(r, at))) at++;
  const area = sameLine(r, at) ? areaAt(r, at, true) : null;
  if (area) at = area.last;
  else if (!strict) while (at < word + 4 && isPlaceWord(r, at)) at++;
  if (at === word + 1) return null;
  const body = plainBody(listed.first, at, 'unit', 'institution/head-region');
  return { ...body, headLast: word, parent: listed };
}
