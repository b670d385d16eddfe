/**
 * Named events: a head noun of events and the name that follows it in capitals, with its acronym and theme.
 *
 *   Rapat Koordinasi Pengembangan Aparatur Sipil Negara (Rakorbang ASN)
 *   ~~~~~~~~~~~~~~~~ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~  ~~~~~~~~~~~~~
 *   head             name                                acronym
 */

import { areaAt } from '../lexicon/area';
import {
  endOf,
  fold,
  glued,
  isCapital,
  isFunctionWord,
  isLower,
  isNumber,
  isRoman,
  type Reading,
  type Run,
  sameLine,
  startOf,
} from '../lexicon/reading';
import type { Found, Rule } from '../rules/rule';

export interface EventFind {
  readonly name: Run;
  readonly acronym: Run | null;
  readonly style: string;
  /** Found by its place ("acara X"), not by a head of the lexicon. */
  readonly cued: boolean;
}

export type EventTrigger = 'head' | 'cue';

export const eventTriggers: Readonly<Record<EventTrigger, (r: Reading, at: number) => boolean>> = {
  head: (r, at) => r.hits.event[at] !== undefined,
  cue: (r, at) =>
    ['acara', 'kegiatan', 'ajang', 'gelaran', 'bertajuk', 'forum', 'program'].includes(fold(r, at)) && isLower(r, at),
};

const joining = new Set([
  'dan',
  'untuk',
  'bagi',
  'dengan',
  'tentang',
  'of',
  'the',
  'and',
  'on',
  'in',
  'for',
  'to',
  '&',
  'antar',
  'pada',
  'dalam',
  'serta',
  'ke',
]);
const longest = 22;

/** Capitals, numbers and joining words from the token on. */
function nameEnd(r: Reading, from: number): number {
  let at = from;
  while (at < from + longest && (at === from || sameLine(r, at))) {
    const word = fold(r, at);
    if (
      isCapital(r, at) &&
      !(
        isFunctionWord(r, at) &&
        ![
          'tahun',
          'hari',
          'nasional',
          'pekan',
          'indonesia',
          'negara',
          'dunia',
          'kerja',
          'pendidikan',
          'pembangunan',
          'masyarakat',
          'anak',
          'program',
          'transformasi',
          'pelatihan',
          'penguatan',
          'pemerintah',
          'upacara',
          'peran',
          'kolaborasi',
        ].includes(word)
      )
    )
      at++;
    else if (isNumber(r, at) || isRoman(r, at)) at++;
    else if (word === 'ke' && /^(?:-|[0-9])/.test(fold(r, at + 1))) at += 2;
    else if (/^ke-(?:\d+|[ivxlc]+)$/.test(word) || word === 'tahun') at++;
    else if (joining.has(word) && at > from && (isCapital(r, at + 1) || isNumber(r, at + 1)) && sameLine(r, at + 1))
      at++;
    else if (
      ['-', '–', '/', "'"].includes(word) &&
      at > from &&
      (glued(r, at) || glued(r, at + 1)) &&
      (isCapital(r, at + 1) || isNumber(r, at + 1))
    )
      at++;
    else if (
      word === '(' &&
      at > from &&
      isCapital(r, at + 1) &&
      fold(r, at + 2) === ')' &&
      isCapital(r, at + 3) &&
      sameLine(r, at + 3)
    )
      at += 3;
    else if (word === ',' && at > from && isCapital(r, at + 1) && listGoesOn(r, at + 1)) at++;
    else break;
  }
  while (at > from && (joining.has(fold(r, at - 1)) || fold(r, at - 1) === ',' || fold(r, at - 1) === 'tahun')) at--;
  return at;
}

/** ", X, dan Y" */
function listGoesOn(r: Reading, from: number): boolean {
  let at = from;
  while (at < from + 5 && isCapital(r, at)) at++;
  if (areaAt(r, from) || r.hits.calendar[from]) return false;
  return fold(r, at) === 'dan' || (fold(r, at) === ',' && fold(r, at + 1) === 'dan');
}

function acronymAfter(r: Reading, at: number): Run | null {
  if (fold(r, at) !== '(' || !isCapital(r, at + 1)) return null;
  let last = at + 1;
  while (last < at + 6 && (isCapital(r, last) || isNumber(r, last))) last++;
  return fold(r, last) === ')' ? { first: at + 1, last } : null;
}

function found(r: Reading, first: number, last: number, style: string, cued: boolean): Found<EventFind> {
  const acronym = acronymAfter(r, last);
  return {
    start: startOf(r, first),
    end: endOf(r, acronym ? acronym.last + 1 : last),
    value: { name: { first, last }, acronym, style, cued },
  };
}

export const eventRules = [
  {
    id: 'event/head-name',
    why: 'Rapat Koordinasi X, Upacara Y: a head of events with a name of its own',
    trigger: 'head',
    read(r, at) {
      const hit = r.hits.event[at];
      const style = hit?.forms[0]?.row.style as string;
      if (
        !hit ||
        (!isCapital(r, at) &&
          ![
            'upacara',
            'peringatan',
            'milad',
            'pelatihan',
            'peresmian',
            'peluncuran',
            'wisuda',
            'hari',
            'puncak',
          ].includes(fold(r, at)))
      )
        return null;
      if (!isCapital(r, at) && !isCapital(r, hit.last) && r.hits.event[hit.last] === undefined) return null;
      const last = nameEnd(r, at) > hit.last ? nameEnd(r, at) : isLower(r, at) ? nameEnd(r, hit.last) : hit.last;
      return last > hit.last ? found(r, at, last, style, false) : null;
    },
  },
  {
    id: 'event/cue-name',
    why: 'dalam acara X, kegiatan Y: a name in capitals behind a word for events',
    trigger: 'cue',
    read(r, at) {
      if (!['acara', 'kegiatan', 'ajang', 'gelaran'].includes(fold(r, at))) return null;
      const first = at + 1;
      if (!isCapital(r, first) || isFunctionWord(r, first)) return null;
      const last = nameEnd(r, first);
      return last - first >= 2 ? found(r, first, last, 'meeting', true) : null;
    },
  },
] as const satisfies readonly Rule<Reading, EventTrigger, EventFind>[];
