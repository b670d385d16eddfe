/** Where the holder's name begins behind a body that stands in a title without a comma: "Ketua KUD Mina Bahari Budi Santoso". */
import { type Area, areaAt } from '../lexicon/area';
import {
  fold,
  inClass,
  isCapital,
  isConnector,
  isFieldWord,
  isFunctionWord,
  isGivenName,
  isNumber,
  isUpper,
  printed,
  type Reading,
  sameLine,
  wordLength,
} from '../lexicon/reading';
import { Shape } from '../text/scan';

/**
 * "MTsN 2 Kebumen Budi Santoso": the last word of the run of capitals that opens a personal name, with more of the name behind
 * it; 0 where no word of it is known to do so.
 */
export function holderIn(r: Reading, from: number): number {
  let holder = 0;
  for (let at = from + 1; at < from + 8 && sameLine(r, at) && (isCapital(r, at) || isNumber(r, at)); at++)
    // "Zulkarnain ST MT": letters that are a degree as well
    if (isGivenName(r, at) && isPlaceWord(r, at + 1) && !isUpper(r, at + 1)) holder = at;
  // "Putu | Ngurah Suta", "Ni Luh | Ketut Ariani"
  while (holder > from + 1 && isGivenName(r, holder - 1) && !isFieldWord(r, holder - 1)) holder--;
  for (let at = holder - 1; at > from && at > holder - 3; at--) if (isNamePart(r, at, holder)) holder = at;
  return holder;
}

const isNamePart = (r: Reading, at: number, last: number): boolean => {
  const hit = r.hits.affix[at];
  return hit !== undefined && hit.last >= last && hit.forms.some((form) => form.row.kind === 'name-part');
};

/** "CV Tunas Karya Mandiri | Hendrik Tupen": token behind the word that closes the body's name, with a whole name left behind it; else 0. */
export function closerEnd(r: Reading, from: number): number {
  let end = 0;
  for (let at = from + 1; at < from + 6 && isPlaceWord(r, at); at++)
    if (inClass(r, at, 'name-closer') && isPlaceWord(r, at + 1) && isPlaceWord(r, at + 2)) end = at + 1;
  return end;
}

/**
 * "Ketua Majelis Adat Budaya Melayu Kabupaten Sambas Tabrani": token at which "Kabupaten" or the like begins, up to which no
 * capital is the holder's; the first token where none follows.
 */
export function regionAhead(r: Reading, from: number): number {
  let at = from;
  while (at < from + 8 && sameLine(r, at) && isCapital(r, at) && !startsOffice(r, at)) {
    if (at > from && areaAt(r, at)?.level) return at;
    at += isConnector(r, at + 1) && isCapital(r, at + 2) ? 2 : 1;
  }
  return from;
}

/** The area at the token; inside a title, of several capitals behind "Desa" that no list has, the first where a whole name is left. */
export function areaBefore(r: Reading, at: number, strict: boolean, afterOffice = false): Area | null {
  const area = areaAt(r, at, afterOffice);
  if (!strict || !area?.level || area.row) return area;
  const first = fold(r, at + 1) === '.' ? at + 2 : at + 1;
  const holder = holderIn(r, first);
  if (holder > 0) return { ...area, last: Math.min(holder, area.last) };
  let end = first;
  while (end < first + 4 && isPlaceWord(r, end) && (end === first || sameLine(r, end))) end++;
  const own = inClass(r, first + 1, 'direction') ? first + 2 : first + 1;
  return end > first + 2 && end > own ? { ...area, last: own } : area;
}

export const isPlaceWord = (r: Reading, at: number): boolean =>
  sameLine(r, at) && isCapital(r, at) && !isFunctionWord(r, at) && !startsOffice(r, at) && !opensPersonal(r, at);

/** "Serayu-Opak", "Cidanau-Ciujung-Cidurian": names of places in one word; of persons there may be two in one. */
export const isJoined = (r: Reading, at: number, least = 2): boolean =>
  ((r.doc.tokens.shape[at] as number) & Shape.Hyphened) !== 0 &&
  printed(r, at, at + 1).split(/-(?=[A-Z])/).length >= least;

/** A rank, a degree or an address: what stands before a personal name, and so ends the name of a body. */
export function opensPersonal(r: Reading, at: number): boolean {
  const hit = r.hits.affix[at];
  if (!hit) return false;
  // "H. Hendra": a letter or two and their full stop
  const dotted = wordLength(r, at) < 4 && fold(r, at + 1) === '.' && isCapital(r, at + 2) && sameLine(r, at + 2);
  return hit.forms.some(
    ({ row }) =>
      row.kind === 'rank' ||
      (row.kind === 'degree' && row.position !== 'after') ||
      (row.kind === 'honorific' && row.position === 'before' && dotted),
  );
}

export function startsOffice(r: Reading, at: number): boolean {
  const hit = r.hits.titleHead[at];
  return (hit?.forms.some((form) => form.row.style !== 'generic') ?? false) && !inClass(r, at, 'field-word');
}
