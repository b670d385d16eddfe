/**
 * What stands around a name: honorifics, degrees and ranks before it, degrees behind it. The name itself is read in
 * name-phrase.ts.
 */
import type { Form } from '../lexicon/lexicon';
import {
  fold,
  glued,
  inClass,
  isCapital,
  isFieldWord,
  printed,
  type Reading,
  type Run,
  sameLine,
  startsSentence,
  wordLength,
} from '../lexicon/reading';

interface Affix extends Run {
  readonly form: Form;
}

export function affixAt(r: Reading, at: number): Affix | null {
  const hit = r.hits.affix[at];
  // "Dr." and "dr." are two degrees: the one in the case that is printed
  const form = hit?.forms.find(
    (candidate) => candidate.row.kind === 'honorific' || /^[A-ZÀ-ÖØ-Þ]/.test(candidate.text) === isCapital(r, at),
  );
  if (!hit || !form) return null;
  let last = hit.last;
  if (fold(r, last) === '.' && glued(r, last) && !startsSentence(r, last)) last++;
  // Dato’ Seri: the letter that Malay writes as an apostrophe
  if (form.row.kind === 'honorific' && /^['’‘`]$/.test(fold(r, last)) && glued(r, last) && isCapital(r, last + 1))
    last++;
  if (form.row.form === 'Datuk' && ['seri', 'sri'].includes(fold(r, last)) && isCapital(r, last)) last++;
  if (form.row.kind === 'rank' && inClass(r, at - 1, 'rank-office')) return null;
  return { first: at, last, form };
}

/** What stands before a name and ends a title: a rank ("Kapolri Jenderal …"), an honorific, a degree. */
export function opensName(r: Reading, at: number): boolean {
  const affix = affixAt(r, at);
  if (!affix || affix.form.row.position === 'after') return false;
  const { kind } = affix.form.row;
  if (!isCapital(r, at) && kind !== 'degree') return false;
  return (
    kind === 'rank' ||
    ((kind === 'honorific' || kind === 'degree') && !isFieldWord(r, at) && affix.form.row.context === '')
  );
}

/**
 * What only opens a name, wherever it stands: a rank, a degree, "Mgr.", "Ibu"; not "H." or "Putri", which stand inside
 * names as well.
 */
export function opensFirmly(r: Reading, at: number): boolean {
  const affix = affixAt(r, at);
  if (affix?.form.row.position !== 'before' || !(isCapital(r, affix.last) || affixAt(r, affix.last))) return false;
  const { kind } = affix.form.row;
  if (kind === 'rank') return true;
  const dotted = printed(r, affix.first, affix.last).endsWith('.');
  if (kind === 'degree') return dotted || affix.form.row.context === '';
  return (
    kind === 'honorific' && isCapital(r, at) && wordLength(r, at) > 1 && (dotted || inClass(r, at, 'firm-honorific'))
  );
}

/** S.H., ST, PhD: what stands behind a name. */
export function isDegree(r: Reading, at: number): boolean {
  const affix = affixAt(r, at);
  return affix !== null && affix.form.row.kind === 'degree' && isDegreeShaped(r, affix);
}

function isDegreeShaped(r: Reading, affix: Affix): boolean {
  const text = printed(r, affix.first, affix.last);
  return text.includes('.') || affix.form.exact || affix.form.row.context === '';
}

const late = new Set(['almarhum', 'almarhumah', 'alm', 'almh', 'mendiang', 'anumerta']);

interface Before {
  readonly last: number;
  readonly honorifics: readonly string[];
  readonly degrees: readonly string[];
  readonly rank: string | null;
  /** Something stood there that only stands before a name. */
  readonly sure: boolean;
}

const noWords: readonly string[] = [];

export function affixesBefore(r: Reading, from: number): Before {
  // before most names nothing stands
  if (!r.hits.affix[from] && !late.has(fold(r, from)))
    return { last: from, honorifics: noWords, degrees: noWords, rank: null, sure: false };
  const honorifics: string[] = [];
  const degrees: string[] = [];
  let rankFirst = -1;
  let rankLast = -1;
  let at = from;
  while (at < from + 16 && (at === from || sameLine(r, at))) {
    if (late.has(fold(r, at))) {
      at++;
      if (fold(r, at) === '.') at++;
      continue;
    }
    const bracket = fold(r, at) === '(' && at > from;
    const corps = bracket ? affixAt(r, at) : null; // Letkol Laut (P)
    const affix = corps ?? affixAt(r, bracket ? at + 1 : at);
    if (bracket && !corps) {
      // Jenderal (Purn) TNI, Lettu Inf (Anumerta), Laksma TNI (KH)
      const inside = affix?.last ?? (late.has(fold(r, at + 1)) ? at + 2 : -1);
      if (rankFirst < 0 || inside < 0 || fold(r, inside) !== ')') break;
      at = inside + 1;
      rankLast = at;
      continue;
    }
    if (!affix || affix.form.row.kind === 'name-part') break;
    const { kind, position } = affix.form.row;
    if (position === 'after' && kind !== 'corps') break;
    if (kind === 'corps' && rankFirst < 0) break;
    const text = printed(r, affix.first, affix.last);
    if (kind === 'honorific') honorifics.push(text);
    else if (kind === 'degree') degrees.push(text);
    else {
      if (rankFirst < 0) rankFirst = affix.first;
      rankLast = affix.last;
    }
    at = affix.last;
    if (
      fold(r, at) === ',' &&
      (kind === 'degree' || kind === 'rank') &&
      affixAt(r, at + 1)?.form.row.position === 'before'
    )
      at++;
  }
  const rank = rankFirst < 0 ? null : printed(r, rankFirst, rankLast);
  return { last: at, honorifics, degrees, rank, sure: honorifics.length + degrees.length > 0 || rank !== null };
}

/** "M.Med.Ed.", "S.Tr.Kom.": a degree no list knows, by its shape; 0 where none stands. */
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
  return parts > 2 && words > 0 ? at : 0;
}

export function degreesAfter(r: Reading, from: number, alone: boolean): { last: number; degrees: readonly string[] } {
  // degrees have a comma before them, or are printed as such
  if (fold(r, from) !== ',' && !r.hits.affix[from] && dottedDegreeEnd(r, from) === 0)
    return { last: from, degrees: noWords };
  const degrees: string[] = [];
  let last = from;
  let at = from;
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
