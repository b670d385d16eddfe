/** What stands around a place: words between "di" and it, other places of a list, a site and where it lies. */
import { bodyAt } from '../institutions/phrase';
import { fold, inClass, isCapital, isLower, type Reading, sameLine } from '../lexicon/reading';
import { type Facility, facilityAt } from './facility';
import { venueForms } from './locality';

export const isJoint = (r: Reading, at: number): boolean => [',', 'dan', 'serta'].includes(fold(r, at));

/** "Bendungan X | di Desa Y": the place that ends where "di" stands; no body. */
export function siteBefore(r: Reading, at: number): Facility | null {
  for (let first = at - 2; first > at - 6 && first >= 0 && isCapital(r, first); first--) {
    const site = venueForms(r, first, 'head') && !bodyAt(r, first) ? facilityAt(r, first) : null;
    if (site?.name.last === at) return site;
  }
  return null;
}

/** "di Aula X, Pasar Y dan | Lapangan Z": the "di" before the list whose item begins at the token; -1: none. */
export function listBefore(r: Reading, at: number): number {
  let open = at - 1;
  while (open > at - longestList && open > 0 && sameLine(r, open + 1) && fold(r, open) !== 'di') open--;
  if (fold(r, open) !== 'di') return -1;
  for (let next = open + 1; next < at; ) {
    const item = facilityAt(r, next);
    if (!item || item.last >= at) return -1;
    next = item.last;
    while (next < at && isJoint(r, next)) next++;
    if (next === item.last) return -1;
    if (next === at) return open;
  }
  return -1;
}

const longestList = 40;

/** "di sela-sela", "di hadapan", "di lapangan": no places. A capital or a longer head behind "di" is none of them. */
export function isNever(r: Reading, at: number): boolean {
  if (!venueForms(r, at, 'never') || !isLower(r, at + 1)) return false;
  const head = r.hits.venue[at + 1];
  // "di lapangan Desa X": one that has a name
  if (fold(r, at + 1) === 'lapangan' && isCapital(r, at + 2)) return false;
  return !(venueForms(r, at + 1, 'head') && head && head.last > (r.hits.venue[at]?.last ?? 0));
}

/** "di depan Gedung X", "di atas KRI Y", "di sekitar Z": the place is the one behind. */
export function behindPosition(r: Reading, at: number): number {
  let first = at;
  while (first < at + 3 && isLower(r, first) && inClass(r, first, 'position')) first++;
  return first;
}
