/**
 * The office that a body of the whole country has in a region: one, however it is printed.
 *
 *   Kantor Wilayah Kementerian Agama Provinsi Aceh    Kanwil Kemenag Aceh    Kemenag Aceh    Ombudsman RI Perwakilan Aceh
 */
import { type Area, areaAt } from '../lexicon/area';
import type { Row } from '../lexicon/lexicon';
import type { Reading } from '../lexicon/reading';
import { type BodyPhrase, listedBody, skipAcronym, skipRepublic } from './body';

import { bareWords, typeName } from './naming';

export interface RegionalOffice {
  /** Of the body whose office it is. */
  readonly id: string;
  /** Where it is, by a region of the lexicon; null where none is printed. */
  readonly area: (Area & { readonly row: Row }) | null;
}

/** What such an office is called, before the body's name or behind it. */
const called: ReadonlySet<string> = new Set(['kantor wilayah', 'kanwil', 'perwakilan', 'kantor perwakilan']);

/** Whether the tokens are what an office of another body is called. */
export function isOfficeOf(r: Reading, first: number, last: number): boolean {
  const own = typeName(r, first, last) ?? bareWords(r, first, last);
  return own !== '' && called.has(own);
}

export function regionalOffice(r: Reading, phrase: BodyPhrase): RegionalOffice | null {
  const { first, last, parent, row } = phrase;
  if (row || !parent?.row) return null;
  const id = parent.row.id as string;
  const branch = parent.first === first;
  if (!branch && !isOfficeOf(r, first, parent.first)) return null;
  if (!branch && parent.last === last) return { id, area: null };
  const from = skipRepublic(r, skipAcronym(r, parent.last));
  for (let at = from; at < from + 2 && at < last; at++) {
    const area = at === from || isOfficeOf(r, from, at) ? areaAt(r, at, true) : null;
    if (area?.row && area.last === last) return { id, area: { ...area, row: provinceAt(r, area) ?? area.row } };
  }
  return null;
}

/** "BPKP Bengkulu": of a city and a province of one name the office is the province's. */
const provinceAt = (r: Reading, { first, level }: Area): Row | undefined =>
  level ? undefined : r.hits.place[first]?.forms.find(({ row }) => row.kind === 'province')?.row;

/** "Kanwil BPN Provinsi Lampung": the body whose office it is, where the region behind it makes it no branch of its own. */
export const nationalBody = (r: Reading, inner: BodyPhrase): BodyPhrase | null =>
  inner.rule === 'institution/head-area' || inner.rule === 'institution/head-region'
    ? listedBody(r, inner.first)
    : null;
