/** What follows the head of a title: units, bodies, areas. Word by word in title-field.ts; where it ends in title-end.ts. */
import { type BodyPhrase, plainBody, skipRepublic } from '../institutions/body';
import { bodyAt } from '../institutions/phrase';
import type { Area } from '../lexicon/area';
import {
  fold,
  inClass,
  isAcronym,
  isCapital,
  isCommonWord,
  isFieldWord,
  isFunctionWord,
  isGivenName,
  isLower,
  isRoman,
  type Reading,
  type Run,
  sameLine,
} from '../lexicon/reading';
import { opensName } from './affix';
import { titleArea, unlistedArea } from './title-area';
import { isCommonNounBody, isTownless, upToKnown, wholeBody } from './title-body';
import { closesTitle, isHeadlineVerb, isLoneField, opensHolder, ownedRun } from './title-end';
import { bracketEnd, step } from './title-field';
import { type Frame, fillsFrame } from './title-frame';

interface Tail {
  readonly last: number;
  readonly bodies: readonly BodyPhrase[];
  readonly area: Area | null;
}

interface Head {
  /** Token after the head. */
  readonly from: number;
  readonly capital: boolean;
  /** The title reaches at least to this token: the lexicon knows it whole. */
  readonly least: number;
  /** The lexicon knows the very office, so that an unknown word behind it is a name. */
  readonly known: boolean;
  /** What the title fills. */
  readonly frame: Frame;
}

export function readTail(r: Reading, { from, capital, least, known, frame }: Head): Tail {
  const bodies: BodyPhrase[] = [];
  let unknown: Run | null = null;
  let area: Area | null = null;
  // token behind a body or an area that is whole: what follows is most likely the holder
  let closed = -1;
  let at = lowerField(r, from);
  while (at < from + 40 && at < r.doc.tokens.count) {
    if (!sameLine(r, at) && !continuesOnNextLine(r, at, from)) break;
    const republic = skipRepublic(r, at);
    if (republic > at) {
      if (closed === at) closed = republic;
      at = republic;
      continue;
    }
    const body = upToKnown(r, wholeBody(r, at, frame), known ? least : 0);
    if (
      body &&
      !isCommonNounBody(r, body, from) &&
      (at >= least || body.last <= least || body.rule !== 'institution/head-name')
    ) {
      bodies.push(body);
      at = body.last;
      closed = body.row !== null || /field|area|region/.test(body.rule) ? at : -1;
      continue;
    }
    const listed = titleArea(r, at, at === from || isTownless(bodies[bodies.length - 1], at), known);
    const unlisted = at === from ? unlistedArea(r, at) : null;
    const place = unlisted && unlisted.last > (listed?.last ?? 0) && !listed?.level ? unlisted : listed;
    if (place) {
      area = place;
      at = place.last;
      closed = at;
      continue;
    }
    if (at >= least && (isHeadlineVerb(r, at) || (at === closed && opensHolder(r, at)))) break;
    const owned = at >= least && !known ? ownedRun(r, at, at === closed && bodies.at(-1)?.row !== null) : at;
    const inside = !opensName(r, at) && fillsFrame(r, at, frame) ? at + 1 : at;
    const bracket = at === closed && fold(r, at) === '(' ? bracketEnd(r, at) : at;
    if (bracket > at) closed = bracket;
    const field = at === from && isLoneField(r, at) ? at + 1 : at;
    const next =
      owned > at ? owned : Math.max(inside, field, step(r, at, from, capital, known), at < least ? at + 1 : 0);
    if (next <= at) break;
    const lastBody = bodies[bodies.length - 1];
    // "Pusat Pembinaan Bahasa | dan Sastra": the body's name goes on
    if (owned > at && lastBody?.last === at && lastBody.row === null && lastBody.ownLast === at)
      bodies[bodies.length - 1] = { ...lastBody, last: next, ownLast: next };
    if (isCapital(r, at) && (!isFieldWord(r, at) || isGivenName(r, at)) && !isRoman(r, at) && !isCommonWord(r, at))
      unknown ??= { first: at, last: next };
    if (unknown) unknown = { first: unknown.first, last: next };
    at = next;
  }
  // "Kepala Bidang Asesmen, Pusat Asesmen Pendidikan, Budi Santoso, …": the larger body behind a comma
  const unit = bodies.every((body) => body.kind === 'unit' && body.parent === null);
  const outer = fold(r, at) === ',' && unit && at > from ? bodyAt(r, at + 1, true) : null;
  const whole =
    outer && (sameLine(r, outer.last) ? fold(r, outer.last) === ',' && closesTitle(r, outer.last) : outer.row);
  if (outer && whole) {
    bodies.push(outer);
    at = outer.last;
  }
  // a title never ends on a joining word
  while (
    at > from &&
    isLower(r, at - 1) &&
    (inClass(r, at - 1, 'field-opener') || ['dan', 'dalam'].includes(fold(r, at - 1)))
  )
    at--;
  const object = unknown && unknown.last <= at && !inClass(r, unknown.first, 'collective') ? unknown : null;
  if (bodies.length === 0 && object && inClass(r, from - 1, 'of-body')) {
    // "Ketua LPTQ Kota Ternate": with its region
    const last = area?.first === object.last ? area.last : object.last;
    bodies.push(objectOf(r, { first: object.first, last }, from, object.last));
  }
  return { last: at, bodies: chained(bodies), area };
}

/** "dokter spesialis bedah RSUP Dr. Kariadi": words of the trade in small letters, up to the body they lead to. */
function lowerField(r: Reading, from: number): number {
  let at = from;
  while (at < from + 4 && isLower(r, at) && !isFunctionWord(r, at) && !r.hits.verb[at] && !inClass(r, at, 'act')) at++;
  return at > from && bodyAt(r, at, true) ? at : from;
}

/** "Ketua Umum Syarikat Islam": an unlisted body by its place; an acronym at the end is the body alone. */
function objectOf(r: Reading, run: Run, from: number, own = run.last): BodyPhrase {
  let first = isAcronym(r, own - 1) ? own - 1 : run.first;
  while (first > run.first && isAcronym(r, first - 1)) first--;
  const head = r.hits.bodyHead[first - 1];
  // "Ketua Gapoktan Sido Maju": the head that was read as a word of the title
  if (head?.last === first && first > from && isCapital(r, first - 1) && !r.hits.titleHead[first - 1])
    return plainBody(first - 1, run.last, head.forms[0]?.row.kind as string, 'institution/head-name');
  return { ...plainBody(first, run.last, 'other', 'institution/title-object'), ownLast: own };
}

/** Bodies printed one behind the other: a unit belongs to the one beside it, any other to the one behind it. */
function chained(bodies: readonly BodyPhrase[]): BodyPhrase[] {
  return bodies.map((body, index) => {
    const before = bodies[index - 1];
    const after = bodies[index + 1];
    if (body.parent) return body;
    if (body.kind === 'unit' && before && before.kind !== 'unit') return { ...body, parent: before };
    return after && !(after.kind === 'unit' && body.kind !== 'unit') ? { ...body, parent: after } : body;
  });
}

/** In a signature the body stands on the line after the title. */
function continuesOnNextLine(r: Reading, at: number, from: number): boolean {
  return at > from && r.doc.tokens.breakBefore[at] === 1 && bodyAt(r, at, true) !== null;
}
