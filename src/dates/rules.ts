/**
 * The shapes in which releases print days, months and years. Patterns are composed in grammar.ts; what a shape is worth
 * on the calendar is worked out in resolve.ts.
 */
import { fold, isCapital, isNumber, type Reading, sameLine, startsSentence } from '../lexicon/reading';
import type { Rule } from '../rules/rule';
import { matchAt, type PatternName, possible, withTail } from './match';
import { type Groups, isSunday, notNumbered, placeBefore } from './refusals';
import { extendRelative, readShift } from './relative';
import { type DateShape, readShape, weekdayNumber } from './shape';

export type DateTrigger = 'number' | 'weekday' | 'month' | 'bracket' | 'relative' | 'word';

const calendar = (r: Reading, at: number, kind: string) =>
  r.hits.calendar[at]?.forms.some((form) => form.row.kind === kind) ?? false;

export const dateTriggers: Readonly<Record<DateTrigger, (r: Reading, at: number) => boolean>> = {
  number: (r, at) => isNumber(r, at),
  // "Senin-Rabu" is one word
  weekday: (r, at) =>
    calendar(r, at, 'weekday') ||
    (fold(r, at) === 'hari' && calendar(r, at + 1, 'weekday')) ||
    (fold(r, at).includes('-') && weekdayNumber(fold(r, at).split('-')[0] as string) !== undefined),
  month: (r, at) => calendar(r, at, 'month') || (fold(r, at) === 'bulan' && calendar(r, at + 1, 'month')),
  bracket: (r, at) => fold(r, at) === '(',
  relative: (r, at) => calendar(r, at, 'relative'),
  word: (r, at) => ['minggu', 'pekan', 'tahun'].includes(fold(r, at)),
};

function shaped<const Id extends string>(
  id: Id,
  why: string,
  trigger: DateTrigger,
  name: PatternName,
  accept: (r: Reading, at: number, groups: Groups) => boolean = () => true,
): Rule<Reading, DateTrigger, DateShape, Id> {
  return {
    id,
    why,
    trigger,
    read(r, at) {
      const match = matchAt(r, name, r.doc.tokens.start[at] as number);
      const groups = match?.groups ?? {};
      if (!match || !accept(r, at, groups)) return null;
      const shape = readShape(groups);
      const meant = shape.weekday !== undefined || (groups.year !== undefined && !/^\d/.test(groups.month ?? '1'));
      return possible(shape) || meant ? withTail(r, match.index, match.index + match[0].length, shape) : null;
    },
  };
}

export const dateRules = [
  shaped('date/weekday-bracket', 'Kamis (21/11/2019): the usual form of the desks', 'weekday', 'weekdayBracket'),
  shaped(
    'date/weekday-bracket-range',
    'Senin hingga Rabu (30/6-2/7/2025): weekdays over the days of two months',
    'weekday',
    'weekdayBracketRange',
  ),
  shaped(
    'date/weekday-bracket-long',
    'Kamis (6 November 2025): the same with the month as a word',
    'weekday',
    'weekdayBracketLong',
  ),
  shaped('date/bracket-weekday', '(Rabu, 13/04/22): weekday and day in one bracket', 'bracket', 'bracketWeekday'),
  shaped('date/weekday-numeric', 'Kamis, 4/8: weekday and day without a bracket', 'weekday', 'weekdayNumeric'),
  shaped('date/weekday-long', 'Senin, 13 Oktober 2025: weekday and the long form', 'weekday', 'weekdayLong'),
  shaped(
    'date/range',
    '29 Oktober - 2 November 2025, 10–13 November: from a day to a day',
    'number',
    'longRange',
    notNumbered,
  ),
  shaped('date/list', '5 dan 6 Februari 2024: days named one by one', 'number', 'longList', notNumbered),
  shaped('date/day-month-year', '21 November 2019: the long form', 'number', 'long', notNumbered),
  shaped('date/english', 'November 21, 2019: the English form', 'month', 'english'),
  shaped(
    'date/bracket',
    '(21/11/2019): a day in a bracket',
    'bracket',
    'bracket',
    (r, at, groups) => groups.year !== undefined || placeBefore(r, at),
  ),
  shaped(
    'date/numeric-range',
    '30/6-2/7/2025, 28-06-2025 s.d. 02-07-2025: from a day to a day in figures',
    'number',
    'numericRange',
    notNumbered,
  ),
  shaped(
    'date/numeric',
    '21/11/2019 without a bracket; without a year behind "tanggal" only',
    'number',
    'numeric',
    (r, at, groups) =>
      groups.year === undefined ? fold(r, at - 1) === 'tanggal' && groups.mark === '/' : notNumbered(r, at),
  ),
  shaped('date/iso', '2019-11-21: the international form', 'number', 'iso', notNumbered),
  shaped('date/week-of-month', 'minggu pertama bulan Agustus: a week of a month', 'word', 'weekOfMonth'),
  shaped(
    'date/month',
    'November 2019, bulan November: a month',
    'month',
    'month',
    (r, at, groups) =>
      (groups.year !== undefined && !isNumber(r, at - 1)) ||
      groups.shift !== undefined ||
      fold(r, at) === 'bulan' ||
      ['awal', 'pertengahan', 'akhir', 'medio'].includes(fold(r, at - 1)),
  ),
  shaped(
    'date/year',
    'tahun 2025: a year; capitalised it belongs to a name',
    'word',
    'year',
    (r, at) => r.doc.clean[r.doc.tokens.start[at] as number] === 't' && !isNumber(r, at - 1),
  ),
  shaped(
    'date/weekday-alone',
    'hari Kamis, Kamis lalu: a weekday by itself',
    'weekday',
    'weekdayAlone',
    (r, at, groups) =>
      fold(r, at) === 'hari' ||
      // "minggu lalu" is a week, "Minggu pagi" a day
      (isSunday(groups)
        ? /^[a-z]/.test(groups.hours ?? '') && isCapital(r, at)
        : (groups.tail ?? groups.hours) !== undefined),
  ),
  {
    id: 'date/relative',
    why: 'hari ini, esok hari, pekan lalu: a day counted from the day of speaking',
    trigger: 'relative',
    read(r, at) {
      const hit = r.hits.calendar[at];
      const value = hit?.forms.find((form) => form.row.kind === 'relative')?.row.value ?? '';
      const shift = readShift(value);
      if (
        !hit ||
        !shift ||
        // "Minggu ini" is a day; "Program Besok Pintar" a name
        (isCapital(r, at) &&
          (fold(r, at) === 'minggu' || (isCapital(r, hit.last) && sameLine(r, hit.last) && !startsSentence(r, at))))
      )
        return null;
      const start = r.doc.tokens.start[at] as number;
      const end = r.doc.tokens.end[hit.last - 1] as number;
      return extendRelative(r, hit.last, start, end, { shift });
    },
  },
] as const satisfies readonly Rule<Reading, DateTrigger, DateShape>[];
