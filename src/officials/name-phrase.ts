/**
 * The grammar of personal names: what stands before (affix.ts), the words of the name itself, degrees behind (degrees-after.ts).
 *
 *   Brigjen Pol. (Purn.) Dr. H. Ahmad Jalis, S.H., M.Si.
 *   ~~~~~~~~~~~~~~~~~~~~ ~~~~~~ ~~~~~~~~~~~ ~~~~~~~~~~~
 *   rank                 before name        after
 */

import { isJoined } from '../institutions/holder';
import {
  fold,
  glued,
  inClass,
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
  type Reading,
  type Run,
  sameLine,
  startsSentence,
  wordLength,
} from '../lexicon/reading';
import { affixAt, affixesBefore, isDegree } from './affix';
import { clanTitleEnd, degreesAfter, dottedDegreeEnd } from './degrees-after';

export interface NamePhrase extends Run {
  /** The name alone. */
  readonly name: Run;
  readonly honorifics: readonly string[];
  readonly degrees: readonly string[];
  readonly rank: string | null;
}

/**
 * What the place says of a name: nothing (`free`), that a title stands before it (`title`), that only a name can stand
 * there (`sure`: after "Kepala BKN, " or "ujar "), so that words of office may be part of it.
 */
export type Place = 'free' | 'title' | 'sure';

export function nameAt(r: Reading, at: number, place: Place = 'free'): NamePhrase | null {
  const before = affixesBefore(r, at);
  const named =
    nameWords(r, before.last, before.sure ? 'sure' : place) ??
    // "Wakil Ketua DPRD, Mualim, hadir": what is an honorific elsewhere is here the whole name
    (place === 'sure' && before.honorifics.length === 1 && isCapital(r, at) ? nameWords(r, at, 'sure') : null);
  if (!named) return null;
  const lone = named.first < before.last;
  const after = degreesAfter(r, named.last, at === 0 || !sameLine(r, at));
  const last = clanTitleEnd(r, after.last);
  return {
    first: at,
    last: last > after.last ? degreesAfter(r, last, false).last : last,
    name: named,
    honorifics: lone ? [] : before.honorifics,
    degrees: before.degrees.length === 0 ? after.degrees : [...before.degrees, ...after.degrees],
    rank: before.rank,
  };
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
    const particle = words > 0 ? afterParticle(r, at) : at;
    if (particle > at) {
      at = particle;
      continue;
    }
    if (!isNameWord(r, at, words, place)) break;
    at++;
    words++;
    // a name may end in an apostrophe: Safi'
    if (isApostrophe(r, at)) at++;
  }
  while (
    at > from &&
    (isMark(r, at - 1) || (inClass(r, at - 1, 'particle') && isLower(r, at - 1))) &&
    fold(r, at - 1) !== '.' &&
    !isApostrophe(r, at - 1)
  )
    at--;
  if (at === from || !hasRealWord(r, from, at)) return null;
  // a lone acronym is nobody: "Selain IMDI, Menkomdigi …"; nor is "D4", nor the ship "… Wedyodiningrat-992"
  if (at === from + 1 && ((isUpper(r, from) && place !== 'sure') || /\d/.test(fold(r, from)))) return null;
  if (glued(r, at) && fold(r, at) === '-' && isNumber(r, at + 1)) return null;
  // nor a firm in the English genitive, nor the rest of a body's name behind its acronym
  if (/['’]s$/.test(fold(r, at - 1))) return null;
  if (isUpper(r, from) && wordLength(r, from) > 2 && r.hits.place[from + 1]?.last === at && place !== 'sure')
    return null;
  return { first: from, last: at };
}

/** "bin Ahmad", "br. Siagian": token behind small letters inside a name; the same where none stand. */
function afterParticle(r: Reading, at: number): number {
  if (!inClass(r, at, 'particle') || !isLower(r, at) || fold(r, at) === 'di') return at;
  const next = fold(r, at + 1) === '.' && glued(r, at + 1) ? at + 2 : at + 1;
  return isCapital(r, next) && sameLine(r, next) ? next : at;
}

/** What looks like an apostrophe behind a word, and closes no quotation. */
const isApostrophe = (r: Reading, at: number): boolean =>
  (fold(r, at) === "'" || fold(r, at) === '’') && glued(r, at) && !closesMarks(r, r.doc.tokens.end[at] as number);

const closesMarks = (r: Reading, offset: number): boolean => r.doc.marked.some(({ end }) => end === offset);

/** "Tomy Wenda S.IP.", "Supratman M.AP": a degree in its dots behind the name, though no comma stands between. */
function isDottedDegree(r: Reading, at: number): boolean {
  if (fold(r, at + 1) !== '.' || !glued(r, at + 1) || !glued(r, at + 2) || !isCapital(r, at + 2)) return false;
  const affix = affixAt(r, at);
  if (affix?.form.row.kind !== 'degree') return dottedDegreeEnd(r, at) > 0;
  return affix.last > at + 2 && affix.form.row.position !== 'before';
}

function isInitial(r: Reading, at: number): boolean {
  if (inClass(r, at, 'area-level') || inClass(r, at, 'vessel')) return false; // "Dsn. Ngadirejo Ds. Sumberagung"
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
  if (words > 0 && inClass(r, at, 'area-level') && !isGivenName(r, at)) return false; // Dayak Kab. Sambas
  if (inClass(r, at, 'vessel') || inClass(r, at, 'collective') || isJoined(r, at, 3)) return false;
  if (isFunctionWord(r, at) && !(isGivenName(r, at) && !startsSentence(r, at))) return false;
  if ((isCommonWord(r, at) || (words === 0 && inClass(r, at, 'role'))) && !isGivenName(r, at)) return false;
  const title = r.hits.titleHead[at];
  const short = title ?? r.hits.title[at];
  // "Rumadi Hakim", "Edward Kaban": no office, where it closes a name behind a title
  const closes = !isCapital(r, at + 1) && place !== 'free';
  if (short?.last === at + 1 && words > 0 && isPlainWord(r, at - 1) && (closes || isGivenName(r, at))) return true;
  if (title?.forms.some((form) => form.row.style !== 'generic' && form.text !== 'Wakil')) return false;
  if (isDegree(r, at) || (words > 0 && affixAt(r, at)?.form.row.kind === 'rank')) return false;
  if (r.hits.title[at]?.forms.some((form) => form.needs === null) && !isGivenName(r, at)) return false;
  if (r.hits.body[at]?.forms.some((form) => form.needs === null) && !(isUpper(r, at) && loose && words > 0))
    return false;
  const head = r.hits.bodyHead[at];
  if (head && words === 0 && (!loose || (isUpper(r, at) && isCapital(r, at + 1)))) return false;
  if (loose) return !(head && words > 0 && isFieldWord(r, at) && !isUpper(r, at));
  if (!isFieldWord(r, at) || isGivenName(r, at)) return true;
  // "Taruna Ikrar": a word of office can close a name where nothing in capitals follows it
  if (words === 0 || ((head || title) && isCapital(r, at + 1))) return false;
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
  !r.hits.place[at] &&
  !r.hits.affix[at];

function hasRealWord(r: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (wordLength(r, at) > 1 && isCapital(r, at)) return true;
  return false;
}
