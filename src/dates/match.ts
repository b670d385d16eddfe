/** Matching a pattern at an offset, and what its numbers and tail say. */
import type { Reading } from '../lexicon/reading';
import type { Found } from '../rules/rule';
import { patterns } from './patterns.generated';
import { type DateShape, directionOf } from './shape';

export type PatternName = keyof typeof patterns;

export function matchAt(r: Reading, name: PatternName, start: number): RegExpExecArray | null {
  const pattern = patterns[name];
  pattern.lastIndex = start;
  return pattern.exec(r.doc.clean);
}

const longestMonth = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the month has so many days. */
export function possible(shape: DateShape): boolean {
  const limit = (month: number | undefined) => (month === undefined ? 31 : (longestMonth[month] ?? 0));
  return (
    (shape.day ?? 1) <= limit(shape.dayTo === undefined || shape.monthTo === undefined ? shape.month : undefined) &&
    (shape.dayTo ?? 1) <= limit(shape.monthTo ?? shape.month)
  );
}

/** "… lalu", "… sore", "… pagi tadi" belong to the expression; so does "hari ini," before a weekday. */
export function withTail(r: Reading, start: number, end: number, shape: DateShape): Found<DateShape> {
  const after = matchAt(r, 'after', end);
  const text = after?.[0] ?? '';
  const direction = directionOf(text);
  return { start, end: end + text.length, value: direction ? { ...shape, direction } : shape };
}
