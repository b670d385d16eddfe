/** A pattern met at a place of the text, and how far the expression goes on behind it. */
import { type Reading, sameLine, tokenAfter } from '../lexicon/reading';
import type { Found } from '../rules/rule';
import { patterns } from './patterns.generated';
import { type DateShape, directionOf, yearShiftOf } from './shape';

export type Pattern = keyof typeof patterns;

export function matchAt(r: Reading, name: Pattern, start: number): RegExpExecArray | null {
  const pattern = patterns[name];
  pattern.lastIndex = start;
  const match = pattern.exec(r.doc.clean);
  return match && crossesParagraph(r, match) ? null : match;
}

/** A line break inside a paragraph is a blank. */
function crossesParagraph(r: Reading, match: RegExpExecArray): boolean {
  for (let at = match[0].indexOf('\n'); at >= 0; at = match[0].indexOf('\n', at + 1))
    if (!sameLine(r, tokenAfter(r, match.index + at))) return true;
  return false;
}

const longestMonth = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether some year has these days. */
export function possible(shape: DateShape): boolean {
  const limit = (month: number | undefined) => (month === undefined ? 31 : (longestMonth[month] ?? 0));
  return (
    (shape.day ?? 1) <= limit(shape.dayTo === undefined || shape.monthTo === undefined ? shape.month : undefined) &&
    (shape.dayTo ?? 1) <= limit(shape.monthTo ?? shape.month)
  );
}

/** "… lalu", "… sore", "… pagi tadi", "… tahun lalu" belong to the expression. */
export function withTail(r: Reading, start: number, end: number, shape: DateShape): Found<DateShape> {
  const text = matchAt(r, 'after', end)?.[0] ?? '';
  const direction = directionOf(text);
  const yearShift = yearShiftOf(text);
  return {
    start,
    end: end + text.length,
    value: { ...shape, ...(direction && { direction }), ...(yearShift !== undefined && { yearShift }) },
  };
}
