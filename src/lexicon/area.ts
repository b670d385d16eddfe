/** Areas: a region of the lexicon, or "Kabupaten X", "Desa Y". Says where, not what happens there. */

import type { Row } from './lexicon';
import { fold, glued, isCapital, isFunctionWord, type Reading, type Run, sameLine } from './reading';

export interface Area extends Run {
  /** The lexicon's row, where it knows the place. */
  readonly row: Row | null;
  /** "Kabupaten", "Kota", "Desa" as folded word; null for a bare name. */
  readonly level: string | null;
}

const levels = new Set([
  'kabupaten',
  'kab',
  'kota',
  'provinsi',
  'prov',
  'propinsi',
  'kecamatan',
  'kec',
  'kelurahan',
  'kel',
  'desa',
  'distrik',
  'kampung',
  'nagari',
  'kapanewon',
  'kalurahan',
  'gampong',
  'dusun',
  'pulau',
  'kepulauan',
  'kemantren',
  'negeri',
]);

const rowKind: Readonly<Record<string, readonly string[]>> = {
  kabupaten: ['regency'],
  kab: ['regency'],
  kota: ['city', 'foreign-city'],
  provinsi: ['province'],
  prov: ['province'],
  propinsi: ['province'],
};

export function areaAt(r: Reading, at: number, afterOffice = false): Area | null {
  const word = fold(r, at);
  if (isCapital(r, at) && levels.has(word) && !isInland(r, at)) {
    let name = at + 1;
    if (fold(r, name) === '.' && glued(r, name)) name++;
    const rest = namedArea(r, name, rowKind[word]);
    if (rest && sameLine(r, name)) return { first: at, last: rest.last, row: rest.row, level: word };
  }
  const hit = r.hits.at('place', at);
  if (!hit) return null;
  const form = hit.forms.find((candidate) => candidate.needs === null || afterOffice);
  return form ? { first: at, last: hit.last, row: form.row, level: null } : null;
}

/** "Dalam Negeri", "Luar Negeri": no village. */
const isInland = (r: Reading, at: number) => fold(r, at) === 'negeri' && ['dalam', 'luar'].includes(fold(r, at - 1));

/** The name after "Kabupaten": a known region, or up to three capitalised words. */
function namedArea(
  r: Reading,
  at: number,
  kinds: readonly string[] | undefined,
): { last: number; row: Row | null } | null {
  const hit = r.hits.at('place', at);
  if (hit) {
    const form =
      hit.forms.find((candidate) => kinds?.includes(candidate.row.kind as string)) ??
      (kinds ? undefined : hit.forms[0]);
    return { last: hit.last, row: form?.row ?? null };
  }
  let last = at;
  while (last < at + 3 && isCapital(r, last) && !isFunctionWord(r, last) && (last === at || sameLine(r, last))) last++;
  return last > at ? { last, row: null } : null;
}
