/** Days counted from the day of speaking or from the day last named, with the day itself where it is printed behind. */
import {
  endOf,
  fold,
  isCapital,
  type Reading,
  sameLine,
  startOf,
  startsSentence,
  tokenAfter,
} from '../lexicon/reading';
import type { Found, Rule } from '../rules/rule';
import { matchAt, possible, withTail } from './match';
import { countedShift, type DateShape, readShape } from './shape';
import type { DateTrigger } from './triggers';

type DateRule<Id extends string> = Rule<Reading, DateTrigger, DateShape, Id>;

export const relative: DateRule<'date/relative'> = {
  id: 'date/relative',
  why: 'hari ini, esok hari, tadi malam: a day told from the day of speaking',
  trigger: 'relative',
  read(r, at) {
    const hit = r.hits.calendar[at];
    const value = hit?.forms.find((form) => form.row.kind === 'relative')?.row.value ?? '';
    const shift = readShift(value);
    if (!hit || !shift || inName(r, at, hit.last)) return null;
    // "tidak dibangun dalam semalam": how long
    if (fold(r, at) === 'semalam' && fold(r, at - 1) === 'dalam') return null;
    return extended(r, startOf(r, at), endOf(r, hit.last), { shift });
  },
};

/** "Minggu ini" is a day; "Program Besok Pintar" a name. */
const inName = (r: Reading, first: number, next: number): boolean =>
  isCapital(r, first) &&
  (fold(r, first) === 'minggu' || (isCapital(r, next) && sameLine(r, next) && !startsSentence(r, first)));

export const counted: DateRule<'date/counted'> = {
  id: 'date/counted',
  why: 'dua hari lalu, pekan depan, tiga hari kemudian: so many days from another',
  trigger: 'unit',
  read(r, at) {
    const match =
      (at > 0 && sameLine(r, at) && matchAt(r, 'counted', startOf(r, at - 1))) || matchAt(r, 'counted', startOf(r, at));
    const shift = match ? countedShift(match.groups ?? {}) : undefined;
    if (!match || !shift) return null;
    const end = match.index + match[0].length;
    if (inName(r, at, tokenAfter(r, end))) return null;
    return extended(r, match.index, end, { shift });
  },
};

export const weekdayAlone: DateRule<'date/weekday-alone'> = {
  id: 'date/weekday-alone',
  why: 'hari Kamis, Kamis lalu, Kamis pekan depan (13/6): a weekday by itself',
  trigger: 'weekday',
  read(r, at) {
    const match = matchAt(r, 'weekdayAlone', startOf(r, at));
    const groups = match?.groups ?? {};
    if (!match || ['setiap', 'tiap', 'saban'].includes(fold(r, at - 1))) return null;
    const meant =
      fold(r, at) === 'hari' ||
      // "minggu lalu" is a week, "Minggu pagi" a day
      (/^minggu$/i.test(groups.weekday ?? '')
        ? /^[a-z]/.test(groups.hours ?? '') && isCapital(r, at)
        : (groups.tail ?? groups.hours) !== undefined) ||
      closesReport(r, at);
    const end = match.index + match[0].length;
    return meant ? extended(r, match.index, end, readShape(groups)) : null;
  },
};

/** "… kata Budi di Jakarta, Kamis.": the day behind a comma at the very end; not the last of several days. */
const closesReport = (r: Reading, at: number): boolean =>
  isCapital(r, at) && fold(r, at - 1) === ',' && fold(r, at + 1) === '.' && !r.hits.calendar[at - 2];

const named = [
  'weekdayBracket', 'weekdayLong', 'weekdayNumeric', 'longRange', 'longList', 'long', 'numeric', 'bracket',
] as const; // biome-ignore format: one look

/** "esok hari, 22 November 2019", "hari ini, Jumat (23/5)": one expression; the day it names is the day. */
function extended(r: Reading, start: number, end: number, shape: DateShape): Found<DateShape> {
  // "Kemarin malam (11/5)"
  const plain = withTail(r, start, end, shape);
  const next = tokenAfter(r, plain.end);
  let at = next;
  if ([',', '('].includes(fold(r, at))) at++;
  for (const name of named) {
    const first = name === 'bracket' ? next : at;
    const match = first < r.doc.tokens.count ? matchAt(r, name, startOf(r, first)) : null;
    const groups = match?.groups ?? {};
    const day = readShape(groups);
    // "pekan ini, 6-7 kali": no day
    if (match && possible(day) && (name !== 'numeric' || groups.year || groups.mark === '/'))
      return withTail(r, start, match.index + match[0].length + (fold(r, next) === '(' && name !== 'bracket' ? 1 : 0), {
        ...(shape.weekday && { weekday: shape.weekday }),
        ...day,
      });
  }
  return plain;
}

function readShift(value: string): DateShape['shift'] {
  const match = /^(?:(week|month|year|event):)?(-?\d+)$/.exec(value);
  if (!match) return undefined;
  return { unit: (match[1] as 'week' | undefined) ?? 'day', by: Number(match[2]) };
}
