/** The area that an office is of: a region of the lexicon, or one that no list has, known by what stands around it. */
import { areaBefore } from '../institutions/holder';
import { type Area, areaAt, isLevel } from '../lexicon/area';
import {
  fold,
  inClass,
  isCapital,
  isFieldWord,
  isFunctionWord,
  isGivenName,
  isRoman,
  memoized,
  type Reading,
  sameLine,
} from '../lexicon/reading';
import { opensName } from './affix';

/**
 * @param behindOffice a short form that is a region only beside an office counts.
 * @param known the lexicon knows the very office.
 */
export function titleArea(r: Reading, at: number, behindOffice: boolean, known: boolean): Area | null {
  const place = areaAt(r, at, behindOffice);
  if (!place || isForeign(r, place, at) || (known && isGivenTown(r, place))) return null;
  if (!place.level || place.row) return place;
  const named = printedLocality(r, fold(r, at + 1) === '.' ? at + 2 : at + 1);
  return named > 0 ? { ...place, last: named } : areaBefore(r, at, true, behindOffice);
}

/** "Wamendagri Bima Aryo": the office of a whole country is of no town. */
const isGivenTown = (r: Reading, place: Area) =>
  place.level === null &&
  place.row?.kind !== 'country' &&
  place.row?.kind !== 'province' &&
  isCapital(r, place.last) &&
  sameLine(r, place.last);

/** "Wakil Bupati Danang Wiraga": a region's office is of no foreign town, where a name goes on. */
const isForeign = (r: Reading, place: Area, at: number) =>
  place.row?.kind === 'foreign-city' &&
  inClass(r, at - 1, 'of-region') &&
  isCapital(r, place.last) &&
  sameLine(r, place.last);

/** A region that no list has, behind the head of an office that is of a region. */
export function unlistedArea(r: Reading, at: number): Area | null {
  if (!isCapital(r, at) || opensName(r, at) || isRoman(r, at) || !inClass(r, at - 1, 'of-region')) return null;
  // "Lurah Balai Panjang"
  if (isFieldWord(r, at) && printedLocality(r, at) < at + 2) return null;
  const last = endOfLocality(r, at) || endByComma(r, at);
  return last > at ? { first: at, last, row: null, level: null } : null;
}

/** "Bupati Tirtamulya, Dr. Hj. Ratna …": the name follows behind a comma. */
function endByComma(r: Reading, at: number): number {
  let last = at + 1;
  while (last < at + 3 && isCapital(r, last) && sameLine(r, last)) last++;
  const named =
    fold(r, last) === ',' &&
    sameLine(r, last + 1) &&
    (opensName(r, last + 1) || (isCapital(r, last + 1) && isCapital(r, last + 2) && !isFieldWord(r, last + 1)));
  return named ? last : 0;
}

/**
 * Districts and villages are too many for any list: a word is one's name where the text prints "Desa" or the like before it
 * elsewhere, or where a whole name is left behind it.
 *
 *   Camat Tegalrejo Hendra Saputra          Kepala Desa Sukorejo, …
 *         ~~~~~~~~~ ~~~~~~~~~~~~~~
 */
function endOfLocality(r: Reading, at: number): number {
  const printed = printedLocality(r, at);
  if (printed > 0) return printed;
  if (!inClass(r, at - 1, 'of-locality')) return 0;
  if (inClass(r, at + 1, 'direction') && isCapital(r, at + 1) && sameLine(r, at + 1)) return at + 2;
  // "Kades Gedongan terpilih Tri Wiyono"
  const elect = ['terpilih', 'nonaktif'].includes(fold(r, at + 1)) && isCapital(r, at + 2);
  return elect || leavesName(r, at) ? at + 1 : 0;
}

/** Whether the word is no name's first, with a whole name left behind it. */
function leavesName(r: Reading, at: number): boolean {
  const goesOn = (next: number) => isCapital(r, next) && sameLine(r, next) && !isFunctionWord(r, next);
  const before = !isGivenName(r, at) && !r.hits.affix[at];
  return before && goesOn(at + 1) && goesOn(at + 2) && !opensName(r, at + 1);
}

/** Token behind the name of a district or village that the text prints elsewhere; 0: none begins here. */
export function printedLocality(r: Reading, at: number): number {
  const known = localitiesAt(r, 0);
  for (let last = at + longestLocality; last > at; last--)
    if (sameLine(r, last - 1) && known.has(foldedRun(r, at, last)))
      return inClass(r, last, 'direction') && isCapital(r, last) && sameLine(r, last) ? last + 1 : last;
  return 0;
}

const longestLocality = 3;

// every region that has one of these is listed
const ofRegion: ReadonlySet<string> = new Set(['state-body', 'regional', 'judiciary']);

function foldedRun(r: Reading, first: number, last: number): string {
  let text = fold(r, first);
  for (let at = first + 1; at < last; at++) text += ` ${fold(r, at)}`;
  return text;
}

/** Names that the text prints behind "Kecamatan", "Desa", "Polsek", or between "Lurah" and a comma with a name behind it. */
const localitiesAt = memoized((r): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let at = 0; at + 1 < r.doc.tokens.count; at++) {
    const first = fold(r, at + 1) === '.' ? at + 2 : at + 1;
    if (!isCapital(r, at) || !isCapital(r, first) || !sameLine(r, first)) continue;
    const head = r.hits.bodyHead[at];
    const ofArea =
      head?.last === at + 1 && head.forms.some(({ row }) => row.style === 'area' && !ofRegion.has(row.kind as string));
    if (ofArea || isLevel(r, at)) {
      found.add(fold(r, first));
      // "Kepala Desa Sukorejo Wahyu Adi": behind an office a name may follow
      if (!isBehindOffice(r, at)) found.add(foldedRun(r, first, endOfCapitals(r, first)));
    } else if (inClass(r, at, 'of-locality')) {
      if (endByComma(r, first) > 0) found.add(foldedRun(r, first, endByComma(r, first)));
      // "Camat Alok Yohanes Lado", then "Camat Alok"
      else if (leavesName(r, first)) found.add(fold(r, first));
    }
  }
  return found;
});

/** "Kepala Desa Sukorejo Kecamatan | Udanawu Wahyu Adi": an office among the capitals before. */
function isBehindOffice(r: Reading, at: number): boolean {
  for (let before = at - 1; before > at - 7 && isCapital(r, before) && sameLine(r, before + 1); before--)
    if (r.hits.titleHead[before] ?? r.hits.title[before]) return true;
  return false;
}

function endOfCapitals(r: Reading, first: number): number {
  let last = first + 1;
  const goesOn = () => isCapital(r, last) && sameLine(r, last) && !inClass(r, last, 'area-level');
  while (last < first + longestLocality && goesOn() && !inClass(r, last - 1, 'direction')) last++;
  // of more capitals some are a name
  return goesOn() && !inClass(r, last - 1, 'direction') ? first + 1 : last;
}
