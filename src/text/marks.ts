/**
 * Quotation marks: which opens, which closes, which was left open. Says nothing of who speaks.
 *
 * Marks are paired within a paragraph. A curly mark is believed only as far as the blanks around it allow:
 * releases open with ” and close with “.
 */
import type { Range } from './span';

export interface Marked extends Range {
  /** The words between the marks. */
  readonly inner: Range;
  /** false: the paragraph ended before a closing mark came. */
  readonly closed: boolean;
}

const doubles = '“”„‟"«»';
const singles = "‘’'";
const lead = /[\s([{—–:,.;\-/]/;
const tail = /[\s)\]}—–:,.;!?\-/…]/;

interface Open {
  readonly at: number;
  readonly width: number;
  readonly single: boolean;
}

export function markedStretches(text: string, paragraphs: readonly Range[]): Marked[] {
  const found: Marked[] = [];
  // where the next mark is: paragraphs before it are not searched, each to the end of the text
  let next = -1;
  for (const paragraph of paragraphs) {
    if (next < paragraph.start) {
      const ahead = /[“”„‟"«»‘’']/g;
      ahead.lastIndex = paragraph.start;
      next = ahead.exec(text)?.index ?? text.length;
    }
    if (next < paragraph.end) pairMarks(text, paragraph, found);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function pairMarks(text: string, paragraph: Range, found: Marked[]): void {
  const stack: Open[] = [];
  const marks = /[“”„‟"«»‘’']/g;
  marks.lastIndex = paragraph.start;
  for (let match = marks.exec(text); match && match.index < paragraph.end; match = marks.exec(text)) {
    const at = match.index;
    const char = match[0];
    const single = singles.includes(char);
    // ’’ stands for ”, ‘’ for “
    const width = single && (text[at + 1] === char || text.startsWith('‘’', at)) ? 2 : 1;
    const before = at > paragraph.start ? (text[at - 1] as string) : ' ';
    const after = at + width < paragraph.end ? (text[at + width] as string) : ' ';
    const free = before === ' ' || before === '\n' || lead.test(before) || doubles.includes(before);
    const done = after.trim() === '' || tail.test(after) || doubles.includes(after);
    const top = stack[stack.length - 1];
    const treatSingle = single && width === 1;
    const mayClose = top !== undefined && top.single === treatSingle;
    if (treatSingle && !mayClose && !(free && !done)) continue; // an apostrophe
    if (treatSingle && mayClose && !done) continue;
    const opens = char === '“' || char === '„' || char === '«' || char === '‘';
    const mustOpen =
      !mayClose ||
      (free && !done && (before.trim() === '' || before === '(') && stack.length < 3 && (opens || char === '"'));
    if (mustOpen) {
      // "Kami siap,” ujar Budi.": the opening mark was forgotten
      const stray = char === '”' && done && ',.!?…'.includes(before);
      if (!stray && !(done && !free)) stack.push({ at, width, single: treatSingle });
    } else {
      stack.pop();
      found.push({ start: top.at, end: at + width, inner: { start: top.at + top.width, end: at }, closed: true });
    }
    marks.lastIndex = at + width;
  }
  const left = stack.find((open) => !open.single);
  const last = found[found.length - 1];
  if (left && !(last && last.start > left.at)) {
    const inner = { start: left.at + left.width, end: paragraph.end };
    found.push({ start: left.at, end: paragraph.end, inner, closed: false });
  }
}
