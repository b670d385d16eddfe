/**
 * Areas behind a "di": one, two with "dan", and whether a day stands beside them.
 *
 *   di pedalaman Asmat, khususnya di wilayah Sawa Erma dan Agats, Selasa (28/10/2025)
 *                ~~~~~                       ~~~~~~~~~     ~~~~~
 */
import { bodyAt } from '../institutions/phrase';
import { fold, inClass, isCapital, isDay, isFunctionWord, isLower, type Reading, sameLine } from '../lexicon/reading';
import { titleAt } from '../officials/title-phrase';
import { type Locality, localityAfter, unlistedArea } from './locality';
import { besideDay } from './scene';

export interface Areas {
  readonly area: Locality;
  /** The one behind "dan". */
  readonly joined: Locality | null;
  /** A row, a level or a town behind it says what it is; else only "wilayah" does, or nothing. */
  readonly known: boolean;
}

export function areasAt(r: Reading, at: number): Areas | null {
  let first = at + 1;
  while (first < at + 3 && isLower(r, first) && inClass(r, first, 'region-part')) first++;
  const sure = first > at + 1;
  const listed = listedAt(r, first);
  const area = listed ?? unlistedArea(r, first) ?? (sure ? namedAt(r, first) : null);
  if (!area) return null;
  const next = area.last + 1;
  const joins = fold(r, area.last) === 'dan' && isCapital(r, next);
  const joined = joins ? (listedAt(r, next) ?? (sure ? namedAt(r, next) : null)) : null;
  return { area, joined, known: listed !== null };
}

/** "di X, Selasa (", "di X dan Y, Selasa (", "di X, khususnya di Y, Selasa (" */
export function areaBesideDay(r: Reading, at: number, { area, joined }: Areas): boolean {
  if (besideDay(r, at, area.last) || (joined && besideDay(r, at, joined.last))) return true;
  const inner = area.last + 2;
  if (fold(r, area.last) !== ',' || !inClass(r, inner - 1, 'narrowing') || fold(r, inner) !== 'di') return false;
  const within = areasAt(r, inner);
  return within !== null && besideDay(r, at, (within.joined ?? within.area).last);
}

function listedAt(r: Reading, at: number): Locality | null {
  if (fold(r, at) === 'lantai') return null;
  const rest = localityAfter(r, at);
  return rest.locality?.first === at ? rest : null;
}

/** "wilayah Batas Batu": no list has it. */
function namedAt(r: Reading, at: number): Locality | null {
  let last = at;
  while (last < at + 3 && isCapital(r, last) && !isFunctionWord(r, last) && (last === at || sameLine(r, last))) last++;
  if (last === at || titleAt(r, at) || bodyAt(r, at) || isDay(r, at) || r.hits.venue[at]) return null;
  return { locality: { first: at, last }, last, row: null };
}
