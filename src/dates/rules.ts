/**
 * The shapes in which releases print days, months and years. Patterns are composed in grammar.ts; what a shape is worth
 * on the calendar is worked out in resolve.ts; what is counted from another day is in relative.ts.
 */
import { isNumber, type Reading } from '../lexicon/reading';
import type { Everywhere, Rule } from '../rules/rule';
import { hijri } from './hijri';
import { holiday } from './holiday';
import { matchAt, type Pattern, possible, withTail } from './match';
import { dayInBracket, monthMeant, notNumbered, shortMeant } from './refusals';
import { counted, relative, weekdayAlone } from './relative';
import { type DateShape, type Groups, readShape } from './shape';
import type { DateTrigger } from './triggers';

function shaped<const Id extends string>(
  id: Id,
  why: string,
  trigger: DateTrigger,
  name: Pattern,
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
      // 31 Juni is meant as a day, 31/6 may be anything
      const meant = shape.weekday !== undefined || !/^\d/.test(groups.month ?? '1');
      return possible(shape) || meant ? withTail(r, match.index, match.index + match[0].length, shape) : null;
    },
  };
}

export type DateRule = Rule<Reading, DateTrigger | Everywhere, DateShape>;

export const dateRules = [
  shaped('date/weekday-bracket', 'Kamis (21/11/2019)', 'weekday', 'weekdayBracket'),
  shaped('date/weekday-bracket-range', 'Senin hingga Rabu (30/6-2/7/2025)', 'weekday', 'weekdayBracketRange'),
  shaped('date/weekday-bracket-long', 'Kamis (6 November 2025)', 'weekday', 'weekdayBracketLong'),
  shaped('date/weekday-long-range', 'Minggu s.d. Selasa, 30 April s.d. 2 Mei 2023', 'weekday', 'weekdayLongRange'),
  shaped('date/bracket-weekday', '(Rabu, 13/04/22)', 'bracket', 'bracketWeekday'),
  shaped('date/weekday-numeric', 'Kamis, 4/8', 'weekday', 'weekdayNumeric'),
  shaped('date/weekday-long', 'Senin, 13 Oktober 2025', 'weekday', 'weekdayLong'),
  shaped('date/range', '29 Oktober - 2 November 2025, 10–13 November', 'number', 'longRange', notNumbered),
  shaped('date/list', '5 dan 6 Februari 2024', 'number', 'longList', notNumbered),
  shaped('date/day-month-year', '21 November 2019', 'number', 'long', notNumbered),
  hijri,
  holiday,
  shaped('date/english', 'November 21, 2019: as in English', 'month', 'english'),
  shaped('date/bracket', '(21/11/2019)', 'bracket', 'bracket', dayInBracket),
  shaped('date/numeric-range', '30/6-2/7/2025, 28-06-2025 s.d. 02-07-2025', 'number', 'numericRange', notNumbered),
  shaped(
    'date/numeric',
    '21/11/2019; without a year behind "tanggal", in datelines, and where it can be no fraction',
    'number',
    'numeric',
    (r, at, groups) => (groups.year === undefined ? shortMeant(r, at, groups) : notNumbered(r, at, groups)),
  ),
  shaped('date/iso', '2019-11-21', 'number', 'iso', notNumbered),
  shaped('date/week-of-month', 'minggu pertama bulan Agustus', 'word', 'weekOfMonth'),
  shaped('date/part-of-year', 'triwulan III 2025, semester pertama tahun 2024', 'word', 'partOfYear'),
  shaped('date/month', 'November 2019, bulan November', 'month', 'month', monthMeant),
  shaped('date/month-range', 'Oktober 2024 - Maret 2025, Mei-Juni 2026', 'month', 'monthRange', monthMeant),
  shaped(
    'date/year',
    'tahun 2025: a year; capitalised it belongs to a name',
    'word',
    'year',
    (r, at) => r.doc.clean[r.doc.tokens.start[at] as number] === 't' && !isNumber(r, at - 1),
  ),
  weekdayAlone,
  relative,
  counted,
] as const satisfies readonly DateRule[];
