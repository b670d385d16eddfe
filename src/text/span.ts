/** Spans and ranges over the caller's text. Nothing here knows what a span means. */
import type { Span } from '../record';

/** Half-open range of UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) };
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Shrinks a range until neither end stands on white space or one of `marks`. */
export function trimRange(text: string, start: number, end: number, marks = ''): Range {
  const idle = (at: number) => {
    const char = text[at] as string;
    return char.trim() === '' || marks.includes(char);
  };
  while (start < end && idle(start)) start++;
  while (end > start && idle(end - 1)) end--;
  return { start, end };
}

/** Ranges that do not overlap each other, to be asked about others: a look-up halves them, so it costs little. */
export class RangeSet {
  private readonly sorted: readonly Range[];

  constructor(ranges: readonly Range[]) {
    this.sorted = [...ranges].sort((a, b) => a.start - b.start);
  }

  overlaps(range: Range): boolean {
    return this.around(range.start, range.end).length > 0;
  }

  /** Those that overlap start to end. */
  around(start: number, end: number): Range[] {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] as Range).end > start) high = middle;
      else low = middle + 1;
    }
    const out: Range[] = [];
    for (let at = low; at < this.sorted.length && (this.sorted[at] as Range).start < end; at++)
      out.push(this.sorted[at] as Range);
    return out;
  }
}
