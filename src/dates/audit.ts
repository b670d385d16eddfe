/**
 * What is wrong with a date as printed: a weekday that does not match, a day that no calendar has, a past that lies after
 * the publication. A warning says the likely correction; the printed value stays.
 */
import type { DateMention, Warning } from '../record';
import { addDays, dayNumber, daysInMonth, isoDay, isRealDay, weekdayOf } from './day';
import type { DateShape } from './shape';

const weekdays = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'];

export interface Audited {
  readonly mention: DateMention;
  readonly shape: DateShape;
  readonly publishedOn: string | null;
  /** Whether the words beside it tell of it as past. */
  readonly past: boolean;
}

export function auditDate({ mention, shape, publishedOn, past }: Audited): Warning[] {
  const { start, end, text } = mention;
  const say = (code: string, english: string, indonesian: string, meant: readonly string[]): Warning => ({
    code,
    message: `"${text}": ${english}; perhaps ${meant.join(' or ')} is meant. / ${indonesian}; mungkin maksudnya ${meant.join(' atau ')}.`,
    start,
    end,
  });
  if (mention.value === null) {
    const { day, month } = shape;
    if (day === undefined || month === undefined) return [];
    const year = shape.year ?? shape.yearTo ?? Number(publishedOn?.slice(0, 4) ?? Number.NaN);
    const last = daysInMonth(year, month);
    if (!(day > last)) return [];
    const meant = [isoDay(year, month, last), addDays(isoDay(year, month, last), 1)];
    const fitting = meant.filter((other) => weekdayOf(other) === shape.weekday?.day);
    return [
      say(
        'impossible-day',
        `the month has ${last} days`,
        `bulan itu hanya ${last} hari`,
        fitting.length > 0 ? fitting : meant,
      ),
    ];
  }
  const from = mention.value.precision === 'day' ? mention.value.from : null;
  if (!from) return [];
  const out: Warning[] = [];
  if (mention.weekday?.agrees === false && shape.weekday) {
    const named = weekdays[weekdayOf(from) - 1] as string;
    const meant = slip(from, publishedOn, shape.weekday.day) ?? nearest(from, shape.weekday.day);
    out.push(say('weekday-mismatch', `${from} is a ${named}`, `${from} jatuh pada hari ${named}`, [meant]));
  }
  const told = past || mention.role === 'statement' || shape.direction === -1;
  if (publishedOn && from > publishedOn && shape.day && told) {
    const weekday = shape.weekday?.day;
    // 18 June is a Wednesday: "Kamis (19/6)" told as past is the Thursday before, "12 Desember" that of last year
    const meant = weekday
      ? (slip(from, publishedOn, weekday) ?? addDays(publishedOn, -((weekdayOf(publishedOn) - weekday + 7) % 7)))
      : sameDay(from, -12);
    out.push(
      say(
        'future-past',
        `told as past, but later than the publication on ${publishedOn}`,
        `diceritakan sebagai sudah lewat, padahal terbit ${publishedOn}`,
        [meant ?? publishedOn],
      ),
    );
  }
  return out;
}

/** The same day of another month or year in the weeks before the publication, if its weekday is the printed one. */
function slip(day: string, publishedOn: string | null, weekday: number): string | undefined {
  if (!publishedOn) return undefined;
  const center = Number(publishedOn.slice(0, 4)) * 12 + Number(publishedOn.slice(5, 7));
  const own = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return [0, -1]
    .map((months) => sameDay(day, center + months - own))
    .find((other) => {
      if (!other || other === day || other > publishedOn) return false;
      return dayNumber(publishedOn) - dayNumber(other) < 32 && weekdayOf(other) === weekday;
    });
}

function sameDay(day: string, months: number): string | undefined {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month, date] = [Math.floor(index / 12), (index % 12) + 1, Number(day.slice(8))];
  return isRealDay(year, month, date) ? isoDay(year, month, date) : undefined;
}

/** The day with the weekday that lies nearest to the printed one. */
function nearest(day: string, weekday: number): string {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return addDays(day, ahead > 3 ? ahead - 7 : ahead);
}
