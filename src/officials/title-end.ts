/** Where a title ends and its holder begins: a rank, a name behind a comma, a verb. Nothing here reads the title itself. */
import { bodyAt } from '../institutions/phrase';
import { areaAt } from '../lexicon/area';
import {
  fold,
  inClass,
  inHeadline,
  isAcronym,
  isCapital,
  isCommonWord,
  isDefined,
  isFieldWord,
  isGivenName,
  isLower,
  isNumber,
  isRoman,
  type Reading,
  type Run,
  sameLine,
  startsSentence,
  wordLength,
} from '../lexicon/reading';
import { affixAt, isDegree, opensFirmly, opensName } from './affix';
import { nameAt } from './name-phrase';

/** Whether the holder follows, so that nothing before the token can be the name. */
export function closesTitle(r: Reading, at: number, inner = true): boolean {
  if (!sameLine(r, at)) return false;
  if (opensFirmly(r, at)) return true;
  const comma = fold(r, at) === ',';
  const that = comma ? at + 1 : at;
  if (!sameLine(r, that)) return false;
  if (['yakni', 'yaitu', 'bernama'].includes(fold(r, that))) return nameAt(r, that + 1, 'sure') !== null;
  const parent = comma && inner ? bodyAt(r, that, true) : null;
  if (parent && fold(r, parent.last) === ',') return closesTitle(r, parent.last, false);
  if (!comma || startsOther(r, that) || (isDegree(r, that) && !opensFirmly(r, that))) return false;
  const name = nameAt(r, that, 'sure');
  if (!name || isPlaceOrDay(r, name.name) || isAcronym(r, name.name.first)) return false;
  // not one of a list: "Ketua Budi Santoso, Rina Kartika, dan …"
  const next = fold(r, name.last);
  if (next === ',')
    return isLower(r, name.last + 1) && !['dan', 'serta', 'beserta', 'hingga'].includes(fold(r, name.last + 1));
  return (
    !sameLine(r, name.last) ||
    startsSentence(r, name.last) ||
    next === '.' ||
    (next === '(' && isNumber(r, name.last + 1)) ||
    r.hits.verb[name.last] !== undefined ||
    (isLower(r, name.last) && !['dan', 'serta', 'hingga'].includes(next))
  );
}

/**
 * Where a run of capitals at the token ends, if it belongs to the title although no list knows it: the holder's rank,
 * degree or name stands behind it.
 *
 *   Kapolsek Ngaglik Kompol Yulianto      Ketua Kelompok Tani Sido Makmur, Paijan, mengaku
 *            ~~~~~~~ ~~~~~~                                   ~~~~~~~~~~~  ~~~~~~
 */
export function ownedRun(r: Reading, from: number, closed: boolean): number {
  const joined = ['dan', '&'].includes(fold(r, from)) && !closed && isFieldWord(r, from - 1) && isCapital(r, from + 1);
  // "RSUD dr. Soedirman Kebumen": a hospital bears a name with its degree
  const degree = /^(?:rs|rs[uai][a-z]?|sakit)$/.test(fold(r, from - 1)) ? affixAt(r, from) : null;
  if (!joined && !degree && !isCapital(r, from)) return from;
  let at = degree?.last ?? from + (joined ? 1 : 0);
  while (at < from + 12 && sameLine(r, at) && !opensName(r, at) && !isOtherOffice(r, at)) {
    if (isCapital(r, at) || (isNumber(r, at) && at > from)) at++;
    else if (at > from && ['dan', '&', '/'].includes(fold(r, at)) && isCapital(r, at + 1)) at++;
    else break;
  }
  return at > from + (joined ? 1 : 0) && closesTitle(r, at) ? (degree?.last ?? from + 1) : from;
}

/** "Kadis Koperindag, Rina Kartika, S.E.": the holder behind the comma shows that the word is the field of the office. */
export function isLoneField(r: Reading, at: number): boolean {
  if (!inClass(r, at - 1, 'field-office') || !isCapital(r, at) || isGivenName(r, at)) return false;
  // "Kasi Binadik Yulia Hapsari": of three words the first is no name's
  if (isPlain(r, at) && isPlain(r, at + 1) && isPlain(r, at + 2)) return true;
  if (fold(r, at + 1) !== ',') return false;
  const name = startsOther(r, at + 2) ? null : nameAt(r, at + 2, 'sure');
  return name !== null && sameLine(r, at + 2) && name.last - name.first > 1;
}

const isPlain = (r: Reading, at: number): boolean =>
  isCapital(r, at) && sameLine(r, at) && !r.hits.affix[at] && !startsOther(r, at) && !areaAt(r, at, true);

const isOtherOffice = (r: Reading, at: number) =>
  ['dan', '&', ','].includes(fold(r, at - 1)) && r.hits.titleHead[at] !== undefined;

export const startsOther = (r: Reading, at: number) =>
  (r.hits.titleHead[at] !== undefined && !isDesk(r, at)) ||
  r.hits.title[at] !== undefined ||
  bodyAt(r, at, true) !== null;

/** "Humas": a field of work as well, and a body where it says whose. */
export const isDesk = (r: Reading, at: number): boolean =>
  r.hits.bodyHead[at] !== undefined && r.hits.titleHead[at]?.forms[0]?.row.style === 'generic';

function isPlaceOrDay(r: Reading, name: Run): boolean {
  const place = r.hits.place[name.first];
  return (place !== undefined && place.last >= name.last) || r.hits.calendar[name.first] !== undefined;
}

/** "Bupati Wonosobo Minta Kader …": in a headline the verb has a capital, too. */
export function isHeadlineVerb(r: Reading, at: number): boolean {
  if (!isCapital(r, at)) return false;
  const word = fold(r, at);
  // not in "Perikanan Tangkap"
  if (r.lexicon.wordClass('verb').has(word)) return !r.lexicon.isFieldPair(fold(r, at - 1), word);
  // "Pengendalian Penyakit Menular Kementerian X": outside a headline no verb has a capital
  if (!inHeadline(r, at) && bodyAt(r, at + 1, true)?.needs === null) return false;
  // "Staf Khusus Menpora"
  return !isFieldWord(r, at) && !r.hits.title[at] && activeShape.test(word);
}

/** meng-, ber-: the shape of a verb in the active. */
const activeShape = /^(?:me[mnlrwy]|ber)[A-Za-zÀ-ɏ]{4,}$/;

/** Behind a body or an area that is whole: initials or a word that is no opener of a further part begin the holder's name. */
export function opensHolder(r: Reading, at: number): boolean {
  if (!isCapital(r, at) || !isCapital(r, at + 1) || !sameLine(r, at) || isRoman(r, at)) return false;
  if (bodyAt(r, at, true) || areaAt(r, at, true) || isDefined(r, at) || namesPart(r, at) || ordinalEnd(r, at) > 0)
    return false;
  if (isFieldWord(r, at) && isRoman(r, at + 1)) return false; // Dapil II
  if (isFieldWord(r, at) && !isGivenName(r, at)) {
    if (r.hits.bodyHead[at] || r.hits.titleHead[at] || inClass(r, at, 'field-opener')) return false;
    return (!isFieldWord(r, at + 1) || isGivenName(r, at + 1)) && !areaAt(r, at + 1) && nameAt(r, at, 'sure') !== null;
  }
  if (isAcronym(r, at)) return wordLength(r, at) === 2;
  // "BBWS Mesuji | Sekampung Kementerian PU": no name of one word stands before a body
  if (bodyAt(r, at + 1, true)?.needs === null) return false;
  return !isCommonWord(r, at) && nameAt(r, at, 'title') !== null;
}

/** "Reguler ke-124", "Daop 6": a number behind the word; 0 where none stands. */
export function ordinalEnd(r: Reading, at: number): number {
  if (isNumber(r, at + 1) && sameLine(r, at + 1)) return at + 2;
  return /^ke-\d+$/.test(fold(r, at + 1)) ? at + 2 : 0;
}

/** "Sungai Bengawan Solo Maryadi", "Distribusi Jawa Timur Ahmad": with a place behind it and a name behind that, part of the office. */
export function namesPart(r: Reading, at: number): boolean {
  const place = isGivenName(r, at) ? undefined : r.hits.place[at + 1];
  return (
    place?.forms.some((form) => form.needs === null) === true && isCapital(r, place.last) && sameLine(r, place.last)
  );
}
