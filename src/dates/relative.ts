/** Days counted from the day of speaking, and the day that such words go on to name. */
import { fold, type Reading } from '../lexicon/reading';
import type { Found } from '../rules/rule';
import { matchAt, possible, withTail } from './match';
import { type DateShape, readShape } from './shape';

/** "esok hari, 22 November 2019", "hari ini, Jumat (23/5)": one expression; the day it names is the day. */
export function extendRelative(
  r: Reading,
  next: number,
  start: number,
  end: number,
  shape: DateShape,
): Found<DateShape> {
  let at = next;
  if ([',', '('].includes(fold(r, at))) at++;
  for (const name of ['weekdayBracket', 'weekdayLong', 'weekdayNumeric', 'long', 'numeric', 'bracket'] as const) {
    const from = r.doc.tokens.start[name === 'bracket' ? next : at];
    const match = from === undefined ? null : matchAt(r, name, from);
    const named = match ? readShape(match.groups ?? {}) : undefined;
    if (match && named && possible(named))
      return withTail(
        r,
        start,
        match.index + match[0].length + (fold(r, next) === '(' && name !== 'bracket' ? 1 : 0),
        named,
      );
  }
  return { start, end, value: shape };
}

/** "-1", "week:1", "event:2" of the calendar's rows. */
export function readShift(value: string): DateShape['shift'] {
  const match = /^(?:(week|month|year|event):)?(-?\d+)$/.exec(value);
  if (!match) return undefined;
  return { unit: (match[1] as 'week' | undefined) ?? 'day', by: Number(match[2]) };
}
