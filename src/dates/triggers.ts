/** The tokens at which the rules of dates are tried; what they read there is in rules.ts. */
import { fold, isNumber, type Reading } from '../lexicon/reading';
import { monthNumber, weekdayNumber } from './shape';

export type DateTrigger = 'number' | 'weekday' | 'month' | 'bracket' | 'relative' | 'holiday' | 'word' | 'unit';

const calendar = (r: Reading, at: number, kind: string) =>
  r.hits.calendar[at]?.forms.some((form) => form.row.kind === kind) ?? false;

/** "Senin-Rabu", "Mei-Juni" are one word each. */
function opensRange(r: Reading, at: number, numberOf: (word: string) => number | undefined): boolean {
  const word = fold(r, at);
  const hyphen = word.indexOf('-');
  return hyphen > 0 && numberOf(word.slice(0, hyphen)) !== undefined;
}

export const dateTriggers: Readonly<Record<DateTrigger, (r: Reading, at: number) => boolean>> = {
  number: (r, at) => isNumber(r, at),
  weekday: (r, at) =>
    calendar(r, at, 'weekday') ||
    (fold(r, at) === 'hari' && calendar(r, at + 1, 'weekday')) ||
    opensRange(r, at, weekdayNumber),
  month: (r, at) =>
    calendar(r, at, 'month') ||
    (fold(r, at) === 'bulan' && calendar(r, at + 1, 'month')) ||
    opensRange(r, at, monthNumber),
  bracket: (r, at) => fold(r, at) === '(',
  relative: (r, at) => calendar(r, at, 'relative'),
  holiday: (r, at) => calendar(r, at, 'holiday'),
  word: (r, at) => ['minggu', 'pekan', 'tahun'].includes(fold(r, at)),
  unit: (r, at) => /^(?:se)?(?:hari|pekan|minggu|bulan|tahun)$/.test(fold(r, at)),
};
