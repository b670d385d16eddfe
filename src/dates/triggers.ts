/** The tokens at which the rules of dates are tried; what they read there is in rules.ts. */
import { Fact } from '../lexicon/facts';
import { fold, type Reading } from '../lexicon/reading';
import type { Trigger } from '../rules/rule';
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

const { Calendar, Hyphened, TimeUnit } = Fact;

export const dateTriggers: Readonly<Record<DateTrigger, Trigger<Reading>>> = {
  number: { facts: Fact.Number },
  weekday: {
    facts: Calendar | TimeUnit | Hyphened,
    when: (r, at) =>
      calendar(r, at, 'weekday') ||
      (fold(r, at) === 'hari' && calendar(r, at + 1, 'weekday')) ||
      opensRange(r, at, weekdayNumber),
  },
  month: {
    facts: Calendar | TimeUnit | Hyphened,
    when: (r, at) =>
      calendar(r, at, 'month') ||
      (fold(r, at) === 'bulan' && calendar(r, at + 1, 'month')) ||
      opensRange(r, at, monthNumber),
  },
  bracket: { facts: Fact.Mark, when: (r, at) => fold(r, at) === '(' },
  relative: { facts: Calendar, when: (r, at) => calendar(r, at, 'relative') },
  holiday: { facts: Calendar, when: (r, at) => calendar(r, at, 'holiday') },
  word: { facts: TimeUnit, when: (r, at) => !['hari', 'bulan'].includes(fold(r, at)) },
  unit: { facts: TimeUnit },
};
