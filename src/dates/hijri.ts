/**
 * Days of the Hijri calendar. Which day one is, the isbat decides and no sum: it is known where the text prints it beside.
 *
 *   1 Muharram 1446 H/7 Juli 2024 M      10 Zulhijah 1445 H yang jatuh pada Senin, 17 Juni 2024
 *   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~      ~~~~~~~~~~~~~~~~~~                ~~~~~~~~~~~~~~~~~~~ another, of the same worth
 */
import { type Reading, startOf } from '../lexicon/reading';
import type { Rule } from '../rules/rule';
import { matchAt } from './match';
import { type DateShape, readShape } from './shape';
import type { DateTrigger } from './triggers';

export const hijri: Rule<Reading, DateTrigger, DateShape, 'date/hijri'> = {
  id: 'date/hijri',
  why: '17 Ramadan 1445 H, 1 Muharram 1446 H/7 Juli 2024 M: a day of the Hijri calendar',
  trigger: 'number',
  read(r, at) {
    const match = matchAt(r, 'hijri', startOf(r, at));
    if (!match) return null;
    const end = match.index + match[0].length;
    return { start: match.index, end, value: readShape((match.groups?.day ? match : beside(r, end))?.groups ?? {}) };
  },
};

/** The day that the words behind say it is. */
function beside(r: Reading, end: number): RegExpExecArray | null {
  const words = matchAt(r, 'sameDay', end);
  const from = words ? end + words[0].length : end;
  return words && (matchAt(r, 'weekdayLong', from) ?? matchAt(r, 'weekdayBracket', from) ?? matchAt(r, 'long', from));
}
