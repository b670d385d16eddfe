/**
 * The grammar of personal names: honorifics, degrees and rank before, the name itself, degrees after.
 *
 *   Brigjen Pol. (Purn.) Dr. H. Ahmad Jalis, S.H., M.Si.
 *   ~~~~~~~~~~~~~~~~~~~~ ~~~~~~ ~~~~~~~~~~~ ~~~~~~~~~~~
 *   rank                 before name        after
 */
import type { Form } from '../lexicon/lexicon';
import {
  fold,
  glued,
  isCapital,
  isCommonWord,
  isDefined,
  isFieldWord,
  isFunctionWord,
  isGivenName,
  isLower,
  isMark,
  isNumber,
  isUpper,
  printed,
  type Reading,
  type Run,
  sameLine,
  startsSentence,
  wordLength,
} from '../lexicon/reading';

export interface NamePhrase extends Run {
  /** The name alone. */
  readonly name: Run;
  readonly honorifics: readonly string[];
  readonly degrees: readonly string[];
  readonly rank: string | null;
}

interface Affix extends Run {
  readonly form: Form;
}

export function affixAt(r: Reading, at: number): Affix | null {
  const hit = r.hits.at('affix', at);
  // "Dr." and "dr." are two degrees: the one in the case that is printed
  const form = hit?.forms.find(
    (candidate) => candidate.row.kind === 'honorific' || /^\p{Lu}/u.test(candidate.text) === isCapital(r, at),
  );
  if (!hit || !form) return null;
  let last = hit.last;
  if (fold(r, last) === '.' && glued(r, last) && !startsSentence(r, last)) last++;
  if (form.row.kind === 'rank' && r.lexicon.wordClass('rank-office').has(fold(r, at - 1))) return null;
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
    kind === 'honorific' &&
    isCapital(r, at) &&
    wordLength(r, at) > 1 &&
    (dotted || r.lexicon.wordClass('firm-honorific').has(fold(r, at)))
  );
}

/** S.H., ST, PhD: what stands behind a name. */
export function isDegree(r: Reading, at: number): boolean {
  const affix = affixAt(r, at);
  return affix !== null && affix.form.row.kind === 'degree' && isDegreeShaped(r, affix);
}

const late = new Set(['almarhum', 'almarhumah', 'alm', 'almh', 'mendiang', 'anumerta']);

/**
 * What the place says of a name: nothing (`free`), that a title stands before it (`title`), that only a name can stand
 * there (`sure`: after "Kepala BKN, " or "ujar "), so that words of office may be part of it.
 */
export type Place = 'free' | 'title' | 'sure';

export function nameAt(r: Reading, at: number, place: Place = 'free'): NamePhrase | null {
  const before = affixesBefore(r, at);
  const named = nameWords(r, before.last, before.sure ? 'sure' : place);
  if (!named) return null;
  const after = degreesAfter(r, named.last, at === 0 || !sameLine(r, at));
  return {
    first: at,
    last: after.last,
    name: named,
    honorifics: before.honorifics,
    degrees: [...before.degrees, ...after.degrees],
    rank: before.rank,
  };
}

interface Before {
  readonly last: number;
  readonly honorifics: readonly string[];
  readonly degrees: readonly string[];
  readonly rank: string | null;
  /** Something stood there that only stands before a name. */
  readonly sure: boolean;
}

function affixesBefore(r: Reading, from: number): Before {
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

const longest = 7;

function nameWords(r: Reading, from: number, place: Place): Run | null {
  let at = from;
  let words = 0;
  while (words < longest && (at === from || sameLine(r, at))) {
    if (isDottedDegree(r, at)) break;
    if (isInitial(r, at)) {
      at += fold(r, at + 1) === '.' && glued(r, at + 1) ? 2 : 1;
      words++;
      continue;
    }
    if (
      words > 0 &&
      r.lexicon.wordClass('particle').has(fold(r, at)) &&
      isLower(r, at) &&
      isCapital(r, at + 1) &&
      fold(r, at) !== 'di'
    ) {
      at++;
      continue;
    }
    if (!isNameWord(r, at, words, place)) break;
    at++;
    words++;
    // a name may end in an apostrophe: Safi'
    if (fold(r, at) === "'" && glued(r, at)) at++;
  }
  while (
    at > from &&
    (isMark(r, at - 1) || r.lexicon.wordClass('particle').has(fold(r, at - 1))) &&
    fold(r, at - 1) !== '.' &&
    fold(r, at - 1) !== "'"
  )
    at--;
  if (at === from || !hasRealWord(r, from, at)) return null;
  // a lone acronym is nobody: "Selain IMDI, Menkomdigi …"; nor is "D4", nor the ship "… Wedyodiningrat-992"
  if (at === from + 1 && ((isUpper(r, from) && place !== 'sure') || /\d/.test(fold(r, from)))) return null;
  if (glued(r, at) && fold(r, at) === '-' && isNumber(r, at + 1)) return null;
  // nor a firm in the English genitive, nor the rest of a body's name behind its acronym
  if (/['’]s$/.test(fold(r, at - 1))) return null;
  if (isUpper(r, from) && wordLength(r, from) > 2 && r.hits.at('place', from + 1)?.last === at && place !== 'sure')
    return null;
  return { first: from, last: at };
}

/** "Tomy Wenda S.IP.", "Supratman M.AP": a degree in its dots behind the name, though no comma stands between. */
function isDottedDegree(r: Reading, at: number): boolean {
  if (fold(r, at + 1) !== '.' || !glued(r, at + 1) || !glued(r, at + 2) || !isCapital(r, at + 2)) return false;
  const affix = affixAt(r, at);
  return (
    affix !== null && affix.last > at + 2 && affix.form.row.kind === 'degree' && affix.form.row.position !== 'before'
  );
}

function isInitial(r: Reading, at: number): boolean {
  const short = wordLength(r, at) === 2 || (wordLength(r, at) <= 4 && r.lexicon.abbreviations.has(fold(r, at)));
  return (
    isCapital(r, at) &&
    (wordLength(r, at) === 1 ||
      (short && fold(r, at + 1) === '.' && glued(r, at + 1) && isCapital(r, at + 2) && sameLine(r, at + 2)))
  );
}

function isNameWord(r: Reading, at: number, words: number, place: Place): boolean {
  const loose = place === 'sure';
  if (!isCapital(r, at) || isNumber(r, at) || isDefined(r, at)) return false;
  if (isFunctionWord(r, at) && !(isGivenName(r, at) && !startsSentence(r, at))) return false;
  if (isCommonWord(r, at) && !isGivenName(r, at)) return false;
  const title = r.hits.at('titleHead', at);
  // "Rumadi Hakim": a judge no more, where it closes a name behind a title
  if (fold(r, at) === 'hakim' && words > 0 && isPlainWord(r, at - 1) && !isCapital(r, at + 1) && place !== 'free')
    return true;
  if (title?.forms.some((form) => form.row.style !== 'generic' && form.text !== 'Wakil')) return false;
  if (isDegree(r, at) || (words > 0 && affixAt(r, at)?.form.row.kind === 'rank')) return false;
  if (r.hits.at('title', at)?.forms.some((form) => form.needs === null) && !isGivenName(r, at)) return false;
  if (r.hits.at('body', at)?.forms.some((form) => form.needs === null) && !(isUpper(r, at) && loose && words > 0))
    return false;
  const head = r.hits.at('bodyHead', at);
  if (head && words === 0 && (!loose || (isUpper(r, at) && isCapital(r, at + 1)))) return false;
  if (loose) return !(head && words > 0 && isFieldWord(r, at) && !isUpper(r, at));
  if (!isFieldWord(r, at) || isGivenName(r, at)) return true;
  // "Taruna Ikrar": a word of office can close a name where nothing in capitals follows it
  if (words === 0 || head || title) return false;
  // "Maria Tamu Ina": or stand between two words of no office
  if (!isCapital(r, at + 1)) return place === 'title';
  return isPlainWord(r, at - 1) && isPlainWord(r, at + 1) && sameLine(r, at + 1);
}

const isPlainWord = (r: Reading, at: number) =>
  isCapital(r, at) &&
  !isUpper(r, at) &&
  !isFieldWord(r, at) &&
  !isFunctionWord(r, at) &&
  !isCommonWord(r, at) &&
  !r.hits.at('place', at) &&
  !r.hits.at('affix', at);

function isDegreeShaped(r: Reading, affix: Affix): boolean {
  const text = printed(r, affix.first, affix.last);
  return text.includes('.') || affix.form.exact || affix.form.row.context === '';
}

function hasRealWord(r: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (wordLength(r, at) > 1 && isCapital(r, at)) return true;
  return false;
}

function degreesAfter(r: Reading, from: number, alone: boolean): { last: number; degrees: string[] } {
  const degrees: string[] = [];
  let last = from;
  let at = from;
  for (let count = 0; count < 14; count++) {
    let next = at;
    while (next < at + 2 && (fold(r, next) === ',' || (fold(r, next) === '.' && degrees.length > 0))) next++;
    const comma = next > at;
    if (!sameLine(r, next)) break;
    const affix = affixAt(r, next);
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
