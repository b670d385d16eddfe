/**
 * What a body phrase is, and those that the lexicon alone can read: listed forms with the parent they print, governments of
 * countries. What the grammar reads is in built.ts; both come together in phrase.ts.
 */

import { areaAt } from '../lexicon/area';
import type { Hit } from '../lexicon/hits';
import type { Form, Row } from '../lexicon/lexicon';
import { fold, glued, isCapital, isLower, isNumber, type Reading, type Run, sameLine } from '../lexicon/reading';
import type { Mention } from '../record';
import { opensPersonal, startsOffice } from './holder';

export interface BodyPhrase extends Run {
  readonly kind: string;
  /** The lexicon's row for the whole phrase; null where the grammar read it. */
  readonly row: Row | null;
  /** What the lexicon's form needs near it. */
  readonly needs: Form['needs'];
  /** The body inside it that it belongs to. */
  readonly parent: BodyPhrase | null;
  /** Token after the head; after the whole name where there is none. */
  readonly headLast: number;
  /** Token after the body's own name, before its parent's or its area's. */
  readonly ownLast: number;
  readonly rule: string;
}

/** What stands behind a head. */
export interface Tail {
  readonly last: number;
  /** Token at which the area begins; `last` where there is none. */
  readonly areaFirst?: number;
  readonly parent: BodyPhrase | null;
}

/** A head, as what follows it is read. */
export interface Head {
  /** Its first token. */
  readonly first: number;
  readonly kind: string;
}

/** A tail that names neither area nor parent. */
export const noParent = (last: number): Tail => ({ last, parent: null });

/** Reads the body at a token; what the grammar asks of bodies inside bodies. */
export type ReadBody = (r: Reading, at: number, strict?: boolean) => BodyPhrase | null;

export interface BodyEntry {
  /** Official name where the lexicon or the text gives one. */
  name: string;
  acronym: string | null;
  kind: string;
  lexiconId: string | null;
  parent: BodyEntry | null;
  mentions: Mention[];
  /** The phrase that named it first; of an office in a region the first with the region. */
  phrase: BodyPhrase;
}

/** A body that is all name: no row, no parent, no area. */
export const plainBody = (first: number, last: number, kind: string, rule: string): BodyPhrase => ({
  first,
  last,
  kind,
  row: null,
  needs: null,
  parent: null,
  headLast: last,
  ownLast: last,
  rule,
});

export function listedBody(r: Reading, at: number): BodyPhrase | null {
  const hit = r.hits.body[at];
  if (!hit) return null;
  const counts = ({ row }: Form) => wasInOffice(row, r.publishedOn);
  const form =
    hit.forms.find((candidate) => candidate.needs === null && counts(candidate)) ??
    hit.forms.find(counts) ??
    (hit.forms[0] as Form);
  const { row } = form;
  const kind = row.kind as string;
  const last = abroad.has(kind) ? skipIndonesia(r, hit.last) : republicAfter(r, hit);
  const outer = last === hit.last ? outerBody(r, hit.last, row) : null;
  const parent = outer ?? innerBody(r, at, hit.last, row);
  return {
    first: at,
    last: outer?.last ?? last,
    kind,
    row,
    needs: outer ? null : form.needs,
    parent,
    headLast: hit.last,
    ownLast: outer ? hit.last : (parent?.first ?? last),
    rule: `lexicon:${row.id}`,
  };
}

/** "BP2MI" is the agency before the ministry began, and the ministry's short form since. */
const wasInOffice = ({ since, until }: Row, day: string | null): boolean =>
  day === null || (!(since && day < since) && !(until && day > until.padEnd(10, '~')));

/** A listed unit with its parent behind it: "Ditjen Strahan Kemhan". */
function outerBody(r: Reading, at: number, unit: Row): BodyPhrase | null {
  const hit = unit.kind === 'unit' && sameLine(r, at) ? r.hits.body[at] : undefined;
  if (!hit) return null;
  for (let id = unit.parent, depth = 0; id && depth < 5; id = r.lexicon.body(id)?.parent, depth++) {
    if (hit.forms.some((form) => form.row.id === id)) return listedBody(r, at);
  }
  return null;
}

/** A listed unit that prints its parent: "Setjen Kemhan". */
function innerBody(r: Reading, at: number, last: number, unit: Row): BodyPhrase | null {
  for (let inner = at + 1; inner < last; inner++) {
    const hit = r.hits.body[inner];
    if (hit?.last === last && hit.forms.some(({ needs, row }) => needs === null && row !== unit))
      return listedBody(r, inner);
  }
  return null;
}

const abroad: ReadonlySet<string> = new Set(['international', 'association', 'company', 'media']);

/** "UNICEF Indonesia": the branch that a body from abroad has here goes by its name. */
const skipIndonesia = (r: Reading, at: number): number =>
  sameLine(r, at) && fold(r, at) === 'indonesia' && !isCapital(r, at + 1) ? at + 1 : at;

/** "Kementerian Pertahanan RI", "Kementerian Pertahanan (Kemhan) RI" */
function republicAfter(r: Reading, { last, forms }: Hit): number {
  const acronym = fold(r, last) === '(' ? r.hits.body[last + 1] : undefined;
  const close = acronym && fold(r, acronym.last) === ')' ? acronym.last + 1 : last;
  if (close === last || !acronym?.forms.some(({ row }) => forms.some((form) => form.row === row)))
    return skipRepublic(r, last);
  const republic = skipRepublic(r, close);
  return republic > close ? republic : last;
}

/** "RI" and "Republik Indonesia" belong to the name before them. */
export function skipRepublic(r: Reading, at: number): number {
  if (!sameLine(r, at)) return at;
  const hyphen = fold(r, at) === '-' && glued(r, at) && glued(r, at + 1) ? 1 : 0; // MPR-RI
  if (fold(r, at + hyphen) === 'ri' && isCapital(r, at + hyphen)) return at + hyphen + 1;
  return fold(r, at) === 'republik' && fold(r, at + 1) === 'indonesia' ? at + 2 : at;
}

/** "(Kejari)", "(TP PKK)" between the head and its area: token after it, where the name goes on. */
export function skipAcronym(r: Reading, at: number): number {
  if (fold(r, at) !== '(') return at;
  let close = at + 1;
  while (close < at + 4 && isCapital(r, close)) close++;
  const next = close + 1;
  const follows = isCapital(r, next) || isNumber(r, next) || opensPersonal(r, next);
  const goesOn = close > at + 1 && fold(r, close) === ')' && sameLine(r, next) && follows;
  return goesOn && !startsOffice(r, next) ? next : at;
}

/** "Pemerintah Indonesia", "pemerintah Australia", "Pemerintah Republik Indonesia" */
export function governmentOf(r: Reading, at: number): BodyPhrase | null {
  const republic = skipRepublic(r, at + 1);
  const country = r.hits.place[at + 1];
  const isCountry = country?.forms.some((form) => form.row.kind === 'country' && form.needs === null);
  const named = isCountry || fold(r, at + 1) === 'indonesia';
  // "pemerintah Provinsi Jawa Tengah", in small letters
  const region = !named && republic === at + 1 && isLower(r, at) ? areaAt(r, at + 1) : null;
  if (region?.level && region.row)
    return { ...plainBody(at, region.last, 'regional', 'institution/government-of'), headLast: at + 1 };
  const last = republic > at + 1 ? republic : named ? (country?.last ?? at + 2) : 0;
  if (last === 0) return null;
  return plainBody(at, last, 'international', 'institution/government-of');
}
