/**
 * Where a venue lies: the parts and towns behind its name, streets among them. Also the place alone, for an area.
 *
 *   Aula Djuanda, Sawah Besar, Jakarta Pusat        GOR Saburai di Kelurahan Enggal, Bandar Lampung
 *                 ~~~~~~~~~~~  ~~~~~~~~~~~~~                       ~~~~~~~~~~~~~~~~  ~~~~~~~~~~~~~~
 */
import { bodyAt } from '../institutions/phrase';
import { areaAt } from '../lexicon/area';
import type { Row } from '../lexicon/lexicon';
import {
  fold,
  glued,
  isAcronym,
  isCapital,
  isDay,
  isFunctionWord,
  isNumber,
  type Reading,
  type Run,
  sameLine,
} from '../lexicon/reading';
import { titleAt } from '../officials/title-phrase';

export interface Locality {
  readonly locality: Run | null;
  readonly last: number;
  readonly row: Row | null;
}

export const venueForms = (r: Reading, at: number, kind: string): boolean =>
  r.hits.venue[at]?.forms.some((form) => form.row.kind === kind) ?? false;

/** Behind "(UPI)", an acronym of one word. */
export function bracketed(r: Reading, last: number): number {
  if (fold(r, last) !== '(' || !isCapital(r, last + 1)) return last;
  for (let at = last + 1; at < last + 5; at++) if (fold(r, at) === ')') return at - last <= 3 ? at + 1 : last;
  return last;
}

/** ", Kabupaten Bandung, Jawa Barat", " Jakarta", ", Lubang Buaya, Jakarta", " di Desa Wai Ipa, Kecamatan Sanana" */
export function localityAfter(r: Reading, from: number): Locality {
  let at = from;
  let first = -1;
  let last = from;
  let row: Row | null = null;
  for (let parts = 0; parts < 6; parts++) {
    const comma = fold(r, at) === ',' || (parts === 0 && fold(r, at) === 'di');
    const next = comma ? at + (fold(r, at + 1) === 'di' && parts === 0 ? 2 : 1) : at;
    if (!sameLine(r, next)) break;
    const area = areaAt(r, next, true);
    // "Desa X Kecamatan Y Kabupaten Z"
    if (!comma && parts > 0 && !area?.level) break;
    const street = venueForms(r, next, 'address') ? addressEnd(r, next) : 0;
    const loose = comma && !area && street === 0 && !titleAt(r, next) && !isDay(r, next) ? looseLocality(r, next) : 0;
    const end = area?.last ?? (street || loose);
    if (!end) break;
    if (first < 0) first = next;
    last = bracketed(r, area?.level ? twinEnd(r, end) : end);
    row ??= area?.row ?? null;
    at = last;
  }
  return { locality: first < 0 ? null : { first, last }, last, row };
}

/** "Desa X dan Desa Y, Kecamatan Z": two that lie in one. */
function twinEnd(r: Reading, at: number): number {
  const twin = fold(r, at) === 'dan' ? areaAt(r, at + 1) : null;
  const outer = twin?.level ? areaAt(r, fold(r, twin.last) === ',' ? twin.last + 1 : twin.last) : null;
  return twin && outer?.level ? twin.last : at;
}

/** A word in capitals between commas, with a known place behind it: "Lubang Buaya, Jakarta". */
function looseLocality(r: Reading, at: number): number {
  let last = at;
  while (last < at + 4 && isCapital(r, last) && !isFunctionWord(r, last) && (last === at || sameLine(r, last))) last++;
  if (last === at || fold(r, last) !== ',') return 0;
  return areaAt(r, last + 1, true) || bodyAt(r, at) ? last : 0;
}

/** "di Lamteuba, Aceh Besar": a village or district that no list has, by the known place behind it; more words may be a site. */
export function unlistedArea(r: Reading, at: number): Locality | null {
  const end = looseLocality(r, at);
  if (end !== at + 1 || isAcronym(r, at) || titleAt(r, at) || bodyAt(r, at) || isDay(r, at) || r.hits.venue[at])
    return null;
  const { locality, last, row } = localityAfter(r, end);
  return locality && { locality: { first: at, last: locality.last }, last, row };
}

function addressEnd(r: Reading, at: number): number {
  let last = r.hits.venue[at]?.last ?? at + 1;
  while (
    last < at + 10 &&
    sameLine(r, last) &&
    (isCapital(r, last) ||
      isNumber(r, last) ||
      (['.', '-', '/'].includes(fold(r, last)) && glued(r, last) && glued(r, last + 1)))
  )
    last++;
  return last;
}
