/**
 * A text with stretches of it underlined, for messages of failing tests.
 *
 *   Acara digelar di Pendopo, Kamis (12/6/2025).
 *                    ~~~~~~~  venue/facility
 */
import { oneLine } from '../formats/describe';
import type { Range } from '../text/span';

export interface Labelled extends Range {
  readonly label: string;
}

const widest = 100;
/** A text of so many rows is shown whole; of a longer one, only the rows that have something underlined. */
const short = 6;

export function highlight(text: string, marks: readonly Labelled[]): string {
  const rows = rowsOf(text);
  const out: string[] = [];
  for (const row of rows) {
    const lines = unique(
      marks.filter((mark) => mark.start < row.end && row.start < mark.end).map((m) => under(row, m)),
    );
    if (lines.length > 0 || rows.length <= short) out.push(plain(text.slice(row.start, row.end)), ...lines);
    else if (out.at(-1) !== '…') out.push('…');
  }
  return out.join('\n');
}

function under(row: Range, { start, end, label }: Labelled): string {
  const from = Math.max(start, row.start);
  const to = Math.min(end, row.end);
  // of a stretch of several rows, the last one has the label
  return `${' '.repeat(from - row.start)}${'~'.repeat(to - from)}${end <= row.end ? `  ${label}` : ''}`;
}

/** Lines, the long ones broken at a blank. */
function rowsOf(text: string): Range[] {
  const rows: Range[] = [];
  let start = 0;
  while (start < text.length) {
    const line = text.indexOf('\n', start);
    const lineEnd = line < 0 ? text.length : line;
    let end = lineEnd;
    if (lineEnd - start > widest) {
      const blank = text.lastIndexOf(' ', start + widest);
      end = blank > start ? blank : start + widest;
    }
    if (end > start) rows.push({ start, end });
    start = end === lineEnd || text[end] === ' ' ? end + 1 : end;
  }
  return rows;
}

/** As wide as it was, and nothing that a terminal would act on. */
const plain = (text: string) => [...text].map((char) => oneLine(char) || ' ').join('');

const unique = (lines: readonly string[]) => [...new Set(lines)];
