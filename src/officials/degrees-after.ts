/** Degrees behind a name: with commas or dots, listed or by their shape. What stands before a name: affix.ts. */
import {
  fold,
  glued,
  isCapital,
  printed,
  type Reading,
  sameLine,
  startsSentence,
  wordLength,
} from '../lexicon/reading';
import { affixAt, isDegree, noWords } from './affix';

/** "M.Med.Ed.", "S.Tr.Kom.", "S.I.P.": a degree no list knows, by its shape; 0 where none stands. */
export function dottedDegreeEnd(r: Reading, from: number): number {
  if (!/^(?:a|b|d|m|s|sp)$/.test(fold(r, from)) || !isCapital(r, from)) return 0;
  let at = from;
  let parts = 0;
  let words = 0;
  while (parts < 5 && (at === from || glued(r, at)) && isCapital(r, at) && wordLength(r, at) <= 5) {
    parts++;
    if (wordLength(r, at) > 1) words++;
    at++;
    if (fold(r, at) !== '.' || !glued(r, at)) break;
    at++;
  }
  if (parts < 3) return 0;
  // letters alone are as likely a name's initials: "M.A.S. Hikam"
  return words > 0 || (/^[dms]$/.test(fold(r, from)) && !(isCapital(r, at) && sameLine(r, at))) ? at : 0;
}

export function degreesAfter(r: Reading, from: number, alone: boolean): { last: number; degrees: readonly string[] } {
  // degrees have a comma before them, or are printed as such
  if (fold(r, from) !== ',' && fold(r, from + 1) !== ',' && !r.hits.affix[from] && dottedDegreeEnd(r, from) === 0)
    return { last: from, degrees: noWords };
  const degrees: string[] = [];
  let last = from;
  let at = fold(r, from) === '.' && fold(r, from + 1) === ',' ? from + 1 : from; // Rosida Adam., S.Pd.
  for (let count = 0; count < 14; count++) {
    let next = at;
    while (next < at + 2 && (fold(r, next) === ',' || (fold(r, next) === '.' && degrees.length > 0))) next++;
    const comma = next > at;
    if (!sameLine(r, next)) break;
    const affix = affixAt(r, next);
    const unknown = affix?.form.row.kind === 'degree' ? 0 : dottedDegreeEnd(r, next);
    if (unknown > 0) {
      degrees.push(printed(r, next, unknown));
      at = unknown;
      last = unknown;
      continue;
    }
    if (affix?.form.row.kind !== 'degree' || affix.form.row.position === 'before') break;
    // without a comma only what has its dots is a degree: "Budi S.A.P", not "Budi SE"
    const bare = affix.form.row.context !== '' && !printed(r, affix.first, affix.last).includes('.');
    if (!comma && bare && degrees.length === 0 && !isDegree(r, affix.last)) break;
    let end = affix.last;
    // longer than any known one: M.A. → M.A.P.
    while (glued(r, end) && isCapital(r, end) && wordLength(r, end) <= 4 && end < affix.last + 6)
      end += fold(r, end + 1) === '.' && glued(r, end + 1) ? 2 : 1;
    if (fold(r, end) === '(' && glued(r, end) && fold(r, end + 2) === ')') end += 3; // Sp.OG(K), M.Tr.(Han)
    degrees.push(printed(r, affix.first, end));
    at = end;
    last = end;
  }
  // a full stop that closes the sentence is none of the degree's, unless the line is the name alone, as in a signature
  if (
    last > from &&
    fold(r, last - 1) === '.' &&
    last < r.doc.tokens.count &&
    startsSentence(r, last) &&
    (sameLine(r, last) || !alone)
  )
    last--;
  return { last, degrees };
}

/** ", Dt. Rajo Intan": token behind the clan's title that a Minangkabau name may end with; the same where none stands. */
export function clanTitleEnd(r: Reading, from: number): number {
  const first = fold(r, from) === ',' ? from + 1 : from;
  const affix = sameLine(r, first) ? affixAt(r, first) : null;
  if (affix?.form.row.form !== 'Datuk') return from;
  let last = affix.last;
  while (last < affix.last + 3 && isCapital(r, last) && sameLine(r, last) && !isDegree(r, last)) last++;
  return last > affix.last ? last : from;
}
