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

/** The ranges, those that overlap joined to one. */
export function merged(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = out[out.length - 1];
    if (last && range.start < last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else out.push(range);
  }
  return out;
}

/** Ranges that do not overlap each other, to be asked about others: a look-up halves them, so it costs little. */
export class RangeSet {
  private readonly sorted: readonly Range[];

  constructor(ranges: readonly Range[]) {
    this.sorted = [...ranges].sort((a, b) => a.start - b.start);
  }

  overlaps(range: Range): boolean {
    const first = this.sorted[this.firstAfter(range.start)];
    return first !== undefined && first.start < range.end;
  }

  /** Whether one of them holds the range. */
  covers(range: Range): boolean {
    const first = this.sorted[this.firstAfter(range.start)];
    return first !== undefined && contains(first, range);
  }

  /** The first that starts at the offset or later. */
  from(offset: number): Range | undefined {
    const at = this.firstAfter(offset);
    const first = this.sorted[at];
    return first && first.start < offset ? this.sorted[at + 1] : first;
  }

  /** Index of the first that ends after the offset. */
  private firstAfter(offset: number): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] as Range).end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Those that overlap start to end. */
  around(start: number, end: number): Range[] {
    const out: Range[] = [];
    for (let at = this.firstAfter(start); at < this.sorted.length && (this.sorted[at] as Range).start < end; at++)
      out.push(this.sorted[at] as Range);
    return out;
  }
}
