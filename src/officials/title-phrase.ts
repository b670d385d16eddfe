/**
 * The grammar of titles: an acting mark, a head, and what follows it (title-tail.ts). Who holds the office is decided in
 * the rules.
 *
 *   Plt. Kepala Dinas Kesehatan Kota Bogor      Deputi Bidang Mutasi BKN
 *   ~~~~ ~~~~~~ ~~~~~~~~~~~~~~~~~~~~~~~~~~      ~~~~~~~~~~~~~ ~~~~~~ ~~~
 *   mark head   body with area                  head          field  body
 */
import type { BodyPhrase } from '../institutions/body';
import { bodyAt } from '../institutions/phrase';
import type { Area } from '../lexicon/area';
import type { Row } from '../lexicon/lexicon';
import {
  fold,
  inClass,
  isCapital,
  isNumber,
  memoized,
  printed,
  type Reading,
  type Run,
  sameLine,
} from '../lexicon/reading';
import type { Acting } from '../record';
import { actingMark } from './acting-mark';
import { isDesk } from './title-end';
import { frameBefore } from './title-frame';
import { readTail } from './title-tail';
import { afterTerm } from './title-term';

export interface TitlePhrase extends Run {
  /** Standard form of the head: "Kepala". */
  readonly role: string;
  readonly style: 'any' | 'bare' | 'generic';
  readonly acting: Acting | null;
  readonly status: 'current' | 'former' | 'elect';
  /** The lexicon's row where it knows the whole title: "Menteri Keuangan", "Kapolda". */
  readonly row: Row | null;
  readonly bodies: readonly BodyPhrase[];
  readonly area: Area | null;
  /** Token after the head. */
  readonly headLast: number;
  /** Token after the part that the lexicon knows whole; the head's end where it knows none. */
  readonly knownLast: number;
  /** First token of the title proper, after the acting mark. */
  readonly headFirst: number;
  /** Token behind what only says when the office is held ("periode 2019–2024", "terpilih"): where its holder may follow. */
  readonly after: number;
}

/** "Istri Wakil Bupati Kudus, Ny. Endah": who is named is not the holder. */
const kin = new Set(['istri', 'suami', 'anak', 'putra', 'putri']);
const former = new Set(['mantan', 'eks', 'purnabakti']);

export const titleAt = memoized(readTitle);

function readTitle(r: Reading, at: number): TitlePhrase | null {
  const mark = actingMark(r, at);
  const first = mark.last;
  if (mark.acting && !sameLine(r, first)) return null;
  const listed = r.hits.title[first];
  const head = r.hits.titleHead[first];
  if (!listed && !head) return null;
  const capital = isCapital(r, first);
  const useList = listed !== undefined && capital && (!head || listed.last >= head.last);
  const row = useList ? (listed.forms.find((form) => form.needs === null) ?? listed.forms[0])?.row : undefined;
  if (!useList && !head) return null;
  if (fold(r, first + 1) === 'upacara') return null; // "Inspektur Upacara Wakil Bupati Sintang": a part in a ceremony
  if (fold(r, first) === 'irjen' && fold(r, first + 1) === 'pol') return null; // the rank
  const headRow = head?.forms[0]?.row;
  const style = (headRow?.style as TitlePhrase['style'] | undefined) ?? 'bare';
  // lower-case posts ("jurnalis senior Media Indonesia", "anggota DPR") are read, to be judged by what stands beside them
  if (!capital && isNumber(r, at - 1)) return null; // 60 anggota
  if (
    !capital &&
    !(headRow && (style === 'generic' || (head && head.last > first + 1) || inClass(r, first, 'small-office')))
  )
    return null;
  if (
    inClass(r, at - 1, 'document') ||
    kin.has(fold(r, fold(r, at - 1) === 'wakil' ? at - 2 : at - 1)) ||
    isInsideName(r, first)
  )
    return null;
  const listLast = useList ? (listed as { last: number }).last : 0;
  const short = bodyBehindFirstWord(r, first, Math.max(head?.last ?? 0, listLast));
  const headLast = short ? first + 1 : (head?.last ?? listLast);
  const elect = isElect(r, headLast);
  const tail = readTail(r, {
    from: elect ? headLast + 1 : headLast,
    capital,
    least: short ? headLast : listLast,
    known: Boolean(row?.institution),
    frame: frameBefore(r, at),
  });
  // "Presiden terpilih": nothing of the office behind the word
  const last = elect && tail.last === headLast + 1 ? headLast : tail.last;
  return {
    first: at,
    last,
    role: short ?? ((useList ? row?.role : headRow?.role) as string),
    style: useList && !(style === 'generic' && listLast === head?.last) ? 'bare' : style,
    acting: mark.acting,
    status: former.has(fold(r, at - 1)) ? 'former' : elect || isElect(r, tail.last) ? 'elect' : 'current',
    row: row ?? null,
    bodies: ownDesk(r, first, last) ?? tail.bodies,
    area: tail.area,
    headLast,
    knownLast: Math.max(headLast, listLast),
    headFirst: first,
    after: afterTerm(r, last),
  };
}

/** "Humas LIPI": who speaks for the desk goes by its name. */
function ownDesk(r: Reading, first: number, last: number): readonly BodyPhrase[] | null {
  const desk = isDesk(r, first) ? bodyAt(r, first, true) : null;
  return desk?.last === last && desk.parent ? [desk] : null;
}

/** "Ketua Tim Penggerak PKK": the head is its first word where a longer body begins right behind that. */
function bodyBehindFirstWord(r: Reading, first: number, headLast: number): string | null {
  if (headLast < first + 2) return null;
  const body = bodyAt(r, first + 1, true);
  const head = r.hits.titleHead[first];
  const known = head?.last === first + 1 ? (head.forms[0]?.row.role as string) : null;
  const role = known ?? (inClass(r, first, 'of-body') ? printed(r, first, first + 1) : null);
  return body && body.last > headLast ? role : null;
}

/** "Kementerian Koordinator Perekonomian", "Bandara Sultan Hasanuddin": words of a name of something else head no title. */
function isInsideName(r: Reading, at: number): boolean {
  if (isNamedAfter(r, at)) return true;
  for (let first = at - 1; first > at - 8 && first >= 0 && isCapital(r, first); first--) {
    const hit = r.hits.body[first];
    if (hit && hit.last > at) return true;
  }
  return false;
}

/** A place that is called after whoever held the office; "Kantor Bupati", "Ruang Rapat Gubernur" are the office's own. */
export function isNamedAfter(r: Reading, at: number): boolean {
  const head = ['internasional', '.'].includes(fold(r, at - 1)) ? at - 2 : at - 1;
  return sameLine(r, at) && isCapital(r, head) && inClass(r, head, 'named-after');
}

const isElect = (r: Reading, at: number) => fold(r, at) === 'terpilih' && sameLine(r, at);
