/**
 * What a date is worth on the calendar. A missing year comes from the day of publication or from the text's own dates,
 * and is named in `implied`; nothing reads the clock.
 */
import type { DateMention, DateValue, Precision } from '../record';
import { addDays, dayNumber, daysInMonth, isoDay, isRealDay, weekdayOf } from './day';
import type { DateShape } from './shape';

export interface Reference {
  /** ISO day on which the article came out, if known. */
  readonly publishedOn: string | null;
  /** First full day that the text itself names: the fallback. */
  readonly textDay: string | null;
  /** The day on which the words at this place were said: the last full day before them. */
  readonly spokenOn: string | null;
  /** Years that the text prints, latest first: one that makes the weekday right will do where nothing else is known. */
  readonly years: readonly number[];
}

export type Resolved = Pick<DateMention, 'value' | 'implied' | 'weekday'>;

export function resolveDate(shape: DateShape, reference: Reference): Resolved {
  const implied: Precision[] = [];
  const value = worthOf(shape, reference, implied);
  const weekday = shape.weekday
    ? {
        text: shape.weekday.text,
        agrees:
          value && value.precision === 'day' && shape.day !== undefined
            ? weekdayOf(value.from) === shape.weekday.day
            : null,
      }
    : null;
  return { value, implied, weekday };
}

function worthOf(shape: DateShape, reference: Reference, implied: Precision[]): DateValue | null {
  if (shape.shift) return shifted(shape.shift, reference, implied);
  if (shape.day !== undefined && shape.month !== undefined) return days(shape, reference, implied);
  if (shape.month !== undefined) return months(shape, reference, implied);
  if (shape.year !== undefined)
    return { from: isoDay(shape.year, 1, 1), to: isoDay(shape.year, 12, 31), precision: 'year' };
  if (shape.weekday) return nearestWeekday(shape, reference, implied);
  return null;
}

function days(shape: DateShape, reference: Reference, implied: Precision[]): DateValue | null {
  const day = shape.day as number;
  const month = shape.month as number;
  const monthTo = shape.monthTo ?? month;
  const dayTo = shape.dayTo ?? day;
  let year = shape.year ?? shape.yearTo;
  if (year === undefined) {
    year = impliedYear(month, day, reference, shape) ?? yearByWeekday(shape, reference.years);
    if (year === undefined) return null;
    implied.push('year');
  }
  let yearTo = shape.yearTo ?? year;
  // 29 Desember – 2 Januari 2026
  if (shape.yearTo !== undefined && shape.year === undefined && month > monthTo) year = yearTo - 1;
  else if (shape.yearTo === undefined && month > monthTo) yearTo = year + 1;
  if (!isRealDay(year, month, day) || !isRealDay(yearTo, monthTo, dayTo)) return null; // 31 Juni
  const from = isoDay(year, month, day);
  const to = isoDay(yearTo, monthTo, dayTo);
  return from <= to ? { from, to, precision: 'day' } : null;
}

/** The year that brings the day nearest to the day of reference; "lalu", "mendatang" and "tahun lalu" say on which side. */
function impliedYear(month: number, day: number, reference: Reference, shape: DateShape): number | undefined {
  const { direction, yearShift } = shape;
  const anchor = reference.publishedOn ?? reference.textDay ?? reference.spokenOn;
  if (!anchor) return undefined;
  const center = dayNumber(anchor);
  const base = Number(anchor.slice(0, 4));
  if (yearShift !== undefined) return base + yearShift;
  let best: number | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const year of [base - 1, base, base + 1]) {
    if (!isRealDay(year, month, day)) continue;
    const gap = dayNumber(isoDay(year, month, day)) - center;
    if (direction !== undefined && gap * direction < 0) continue;
    // what is said without a year is of this year, or was of the last: the next is meant around its beginning only
    const far = Math.abs(gap) + (year > base && direction === undefined ? 180 : 0);
    if (far < distance) {
      distance = far;
      best = year;
    }
  }
  return best;
}

function yearByWeekday(shape: DateShape, years: readonly number[]): number | undefined {
  const { weekday, month, day } = shape;
  if (!weekday || !month || !day) return undefined;
  return years.find((year) => isRealDay(year, month, day) && weekdayOf(isoDay(year, month, day)) === weekday.day);
}

function months(shape: DateShape, reference: Reference, implied: Precision[]): DateValue | null {
  const month = shape.month as number;
  let year = shape.year ?? shape.yearTo;
  if (year === undefined) {
    year = impliedYear(month, 15, reference, shape);
    if (year === undefined) return null;
    implied.push('year');
  }
  const monthTo = shape.monthTo ?? month;
  let yearTo = shape.yearTo ?? year;
  // November – Februari 2025
  if (shape.year === undefined && monthTo < month) {
    if (shape.yearTo === undefined) yearTo++;
    else year--;
  }
  if (shape.weekOfMonth !== undefined) {
    const last = daysInMonth(year, month);
    const from = shape.weekOfMonth < 0 ? last - 6 : (shape.weekOfMonth - 1) * 7 + 1;
    return { from: isoDay(year, month, from), to: isoDay(year, month, Math.min(last, from + 6)), precision: 'day' };
  }
  return {
    from: isoDay(year, month, 1),
    to: isoDay(yearTo, monthTo, daysInMonth(yearTo, monthTo)),
    precision: 'month',
  };
}

function shifted(shift: NonNullable<DateShape['shift']>, reference: Reference, implied: Precision[]): DateValue | null {
  if (shift.unit === 'event') {
    const named = reference.spokenOn ?? reference.textDay;
    if (!named) return null;
    implied.push('day', 'month', 'year');
    const day = addDays(named, shift.by);
    return { from: day, to: day, precision: 'day' };
  }
  const anchor =
    (shift.unit === 'day' ? reference.spokenOn : null) ??
    reference.publishedOn ??
    reference.spokenOn ??
    reference.textDay;
  if (!anchor) return null;
  const year = Number(anchor.slice(0, 4));
  const month = Number(anchor.slice(5, 7));
  if (shift.unit === 'day') {
    implied.push('day', 'month', 'year');
    const day = addDays(anchor, shift.by);
    return { from: day, to: day, precision: 'day' };
  }
  if (shift.unit === 'week') {
    implied.push('day', 'month', 'year');
    const monday = addDays(anchor, 1 - weekdayOf(anchor) + shift.by * 7);
    return { from: monday, to: addDays(monday, 6), precision: 'day' };
  }
  if (shift.unit === 'month') {
    implied.push('month', 'year');
    const index = year * 12 + month - 1 + shift.by;
    const y = Math.floor(index / 12);
    const m = (index % 12) + 1;
    return { from: isoDay(y, m, 1), to: isoDay(y, m, daysInMonth(y, m)), precision: 'month' };
  }
  implied.push('year');
  return { from: isoDay(year + shift.by, 1, 1), to: isoDay(year + shift.by, 12, 31), precision: 'year' };
}

/** "Kamis lalu", "hari Kamis": the nearest on the side that the words name; without a word, the latest. */
function nearestWeekday(shape: DateShape, reference: Reference, implied: Precision[]): DateValue | null {
  const anchor = reference.publishedOn;
  if (!anchor || !shape.weekday) return null;
  implied.push('day', 'month', 'year');
  const gap = shape.weekday.day - weekdayOf(anchor);
  const by = shape.week !== undefined ? gap + 7 * shape.week : daysTo(gap, shape.direction);
  const day = addDays(anchor, by);
  return { from: day, to: day, precision: 'day' };
}

/** Days from today to a weekday that is `gap` days ahead in the week. */
function daysTo(gap: number, direction: -1 | 1 | undefined): number {
  if (direction === 1) return gap <= 0 ? gap + 7 : gap;
  if (direction === -1) return gap >= 0 ? gap - 7 : gap;
  return gap > 0 ? gap - 7 : gap;
}
