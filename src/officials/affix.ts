/**
 * What stands before a name: honorifics, degrees and ranks. Degrees behind it: degrees-after.ts; the name itself:
 * name-phrase.ts.
 */
import type { Form } from '../lexicon/lexicon';
import {
  fold,
  glued,
  inClass,
  isCapital,
  isFieldWord,
  isNumber,
  isUpper,
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
  if (hit && fold(r, at) === 'h' && isNumber(r, at - 1) && sameLine(r, at)) return null; // 1440 H.
  // "Dr." and "dr." are two degrees: the one in the case that is printed
  const form =
    // "ST" is a degree, "St." an address
    (isUpper(r, at) && hit?.forms.find((candidate) => candidate.text === printed(r, at, hit.last))) ||
    hit?.forms.find(
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
  // "Anak Agung", "Wa Ode": of two words, which are no office
  if (kind === 'name-part') return affix.last > at + 1;
  return (
    kind === 'rank' ||
    ((kind === 'honorific' || kind === 'degree') && !isOfficeWord(r, at) && affix.form.row.context === '')
  );
}

/** "Putri", "Imam"; not "Bpk.", whose letters are those of a body. */
const isOfficeWord = (r: Reading, at: number): boolean =>
  isFieldWord(r, at) && (isUpper(r, at) || !inClass(r, at, 'abbreviation'));

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

export const noWords: readonly string[] = [];

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
      // Jenderal (Purn) TNI, Lettu Inf (Anumerta), Laksma TNI (KH), Letkol Laut (K/W)
      const branch = fold(r, at + 2) === '/' && isCapital(r, at + 3) ? at + 4 : -1;
      const inside = branch > 0 ? branch : (affix?.last ?? (late.has(fold(r, at + 1)) ? at + 2 : -1));
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
