/**
 * What is wrong with a date as printed: a weekday that does not match, a day that no calendar has, a statement dated after
 * its publication. A warning says the likely correction; the printed value stays.
 */
import type { DateMention, Warning } from '../record';
import { addDays, daysInMonth, isoDay, weekdayOf } from './day';
import type { DateShape } from './shape';

const weekdays = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'];

export function auditDate(mention: DateMention, shape: DateShape, publishedOn: string | null): Warning[] {
  const { start, end, text } = mention;
  const say = (code: string, english: string, indonesian: string): Warning => ({
    code,
    message: `"${text}": ${english} / ${indonesian}`,
    start,
    end,
  });
  if (shape.day !== undefined && shape.month !== undefined && mention.value === null && (shape.year ?? shape.yearTo)) {
    const last = daysInMonth((shape.year ?? shape.yearTo) as number, shape.month);
    if (shape.day > last)
      return [say('impossible-day', `the month has ${last} days.`, `bulan itu hanya ${last} hari.`)];
  }
  const from = mention.value?.precision === 'day' ? mention.value.from : null;
  if (!from) return [];
  const out: Warning[] = [];
  if (mention.weekday?.agrees === false && shape.weekday) {
    const meant = nearest(from, shape.weekday.day);
    const named = weekdays[weekdayOf(from) - 1] as string;
    out.push(
      say(
        'weekday-mismatch',
        `${from} is a ${named}; perhaps ${meant} is meant.`,
        `${from} jatuh pada hari ${named}; mungkin maksudnya ${meant}.`,
      ),
    );
  }
  if (publishedOn && from > publishedOn && (mention.role === 'statement' || shape.direction === -1) && shape.day) {
    const year = Number(from.slice(0, 4)) - 1;
    const meant = isoDay(
      year,
      Number(from.slice(5, 7)),
      Math.min(Number(from.slice(8)), daysInMonth(year, Number(from.slice(5, 7)))),
    );
    out.push(
      say(
        'future-past',
        `told as past, but later than the publication on ${publishedOn}; perhaps ${meant} is meant.`,
        `diceritakan sebagai sudah lewat, padahal terbit ${publishedOn}; mungkin maksudnya ${meant}.`,
      ),
    );
  }
  return out;
}

/** The day with the weekday that lies nearest to the printed one. */
function nearest(day: string, weekday: number): string {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return addDays(day, ahead > 3 ? ahead - 7 : ahead);
}
