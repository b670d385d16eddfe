/** Acronyms of the lexicon that a text defines as something else: "Program Kreativitas Mahasiswa (PKM)" is no Puskesmas. */
import type { Row } from '../lexicon/lexicon';
import { fold, inClass, isCapital, printed, type Reading, sameLine } from '../lexicon/reading';
import type { BodyPhrase } from './body';
import { bareWords, isNearly } from './naming';

/** The acronyms, as printed, whose letters begin the words before their bracket, which no body of that acronym has. */
export function definedOtherwise(r: Reading): ReadonlySet<string> {
  const found = new Set<string>();
  if (r.defined.size === 0) return found;
  for (let at = 2; at < r.doc.tokens.count - 1; at++)
    if (isCapital(r, at) && fold(r, at - 1) === '(' && fold(r, at + 1) === ')' && meansOther(r, at))
      found.add(printed(r, at, at + 1));
  return found;
}

function meansOther(r: Reading, at: number): boolean {
  const hit = r.hits.body[at];
  const first = firstOfLetters(r, at - 1, fold(r, at));
  if (first === null || (hit && hit.last > at + 1)) return false;
  const words = bareWords(r, first, at - 1).split(' ');
  return hit
    ? !hit.forms.some(({ row }) => namesOf(row).some((name) => isNearly(words, name)))
    : inClass(r, first, 'common') || r.hits.event[first] !== undefined;
}

const namesOf = (row: Row): string[] => [row.name ?? '', ...(row.aliases ?? '').split(';')];

/** First of the words that the letters of the acronym begin, read from its bracket back; null where they do not. */
export function firstOfLetters(r: Reading, open: number, letters: string): number | null {
  let left = letters.length;
  for (let at = open - 1; at >= 0 && at > open - 12 && sameLine(r, at + 1); at--) {
    if (!isCapital(r, at)) continue;
    if (fold(r, at)[0] !== letters[--left]) return null;
    if (left === 0) return letters.length > 2 ? at : null;
  }
  return null;
}

/** What of a phrase such an acronym would be: one word that is listed, or the object of a title; else nothing. */
export const bareForm = (r: Reading, body: BodyPhrase): string =>
  (body.row || body.rule === 'institution/title-object') && body.last === body.first + 1
    ? printed(r, body.first, body.last)
    : '';
