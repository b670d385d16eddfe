/** Areas: a region of the lexicon, or "Kabupaten X", "Desa Y". Says where, not what happens there. */

import type { Form, Row } from './lexicon';
import { fold, glued, inClass, isCapital, isFunctionWord, type Reading, type Run, sameLine } from './reading';

export interface Area extends Run {
  /** The lexicon's row, where it knows the place. */
  readonly row: Row | null;
  /** "Kabupaten", "Kota", "Desa" as folded word; null for a bare name. */
  readonly level: string | null;
}

const rowKind: Readonly<Record<string, readonly string[]>> = {
  kabupaten: ['regency'],
  kab: ['regency'],
  kota: ['city', 'foreign-city'],
  provinsi: ['province'],
  prov: ['province'],
  propinsi: ['province'],
};

/** "Kementerian Dalam Negeri", "Universitas Islam Negeri": the word is no level of an area but part of the name before it. */
const isField = (r: Reading, at: number): boolean =>
  fold(r, at) === 'negeri' && isCapital(r, at - 1) && sameLine(r, at);

export function areaAt(r: Reading, at: number, afterOffice = false): Area | null {
  const word = fold(r, at);
  if (isCapital(r, at) && inClass(r, at, 'area-level') && !isField(r, at)) {
    let name = at + 1;
    if (fold(r, name) === '.' && glued(r, name)) name++;
    const rest = namedArea(r, name, rowKind[word]);
    // "Kepulauan Riau" is a region of its own, not the islands of Riau
    const whole = r.hits.place[at];
    if (rest && sameLine(r, name) && !(whole && whole.last >= rest.last))
      return { first: at, last: rest.last, row: rest.row, level: word };
  }
  const hit = r.hits.place[at];
  if (!hit) return null;
  const form = likeliest(hit.forms.filter((candidate) => candidate.needs === null || afterOffice));
  if (!form) return null;
  const last = skipDirection(r, hit.last);
  return { first: at, last, row: last > hit.last ? null : form.row, level: null };
}

/** A bare name that a city and a regency share is the city's. */
function likeliest(forms: readonly Form[]): Form | undefined {
  return forms.find((form) => form.row.kind === 'city') ?? forms[0];
}

/** "Sinjai Utara", "Cileungsi Kidul": a place that no list has, named after one that it has. */
function skipDirection(r: Reading, at: number): number {
  return sameLine(r, at) && isCapital(r, at) && inClass(r, at, 'direction') ? at + 1 : at;
}

/** The name after "Kabupaten": a known region, or up to three capitalised words. */
function namedArea(
  r: Reading,
  at: number,
  kinds: readonly string[] | undefined,
): { last: number; row: Row | null } | null {
  const hit = r.hits.place[at];
  if (hit) {
    const form =
      hit.forms.find((candidate) => kinds?.includes(candidate.row.kind as string)) ??
      (kinds ? undefined : hit.forms[0]);
    const last = skipDirection(r, hit.last);
    return { last, row: last > hit.last ? null : (form?.row ?? null) };
  }
  let last = at;
  while (last < at + 3 && isCapital(r, last) && !isFunctionWord(r, last) && (last === at || sameLine(r, last))) last++;
  return last > at ? { last, row: null } : null;
}
