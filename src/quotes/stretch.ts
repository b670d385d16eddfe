/** Stretches between marks, as the rules of direct speech ask about them. Which marks pair is text/marks.ts. */
import {
  fold,
  inClass,
  isCapital,
  isLower,
  isMark,
  type Reading,
  sentenceOf,
  startOf,
  tokenAfter,
} from '../lexicon/reading';
import type { Marked } from '../text/marks';
import { trimRange } from '../text/span';

/** Index of the first stretch that starts at the offset or later. */
function stretchIndex(r: Reading, offset: number): number {
  let low = 0;
  let high = r.doc.marked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((r.doc.marked[middle] as Marked).start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Token that opens a stretch → the stretch. */
export function stretchAt(r: Reading, at: number): Marked | undefined {
  const start = startOf(r, at);
  const stretch = r.doc.marked[stretchIndex(r, start)];
  return stretch?.start === start ? stretch : undefined;
}

/** Whether a stretch lies wholly within the range. */
export function holdsStretch(r: Reading, start: number, end: number): boolean {
  const first = stretchIndex(r, start);
  // the first may enclose others: a few of them are looked at, not all
  for (let at = first; at < first + 4; at++) {
    const stretch = r.doc.marked[at];
    if (!stretch || stretch.start >= end) return false;
    if (stretch.end <= end) return true;
  }
  return false;
}

/** The stretch that ended last before this one; those that this one is nested in are passed over. */
export function previousStretch(r: Reading, stretch: Marked): Marked | undefined {
  const index = stretchIndex(r, stretch.start);
  for (let at = index - 1; at >= 0 && at > index - 8; at--) {
    const other = r.doc.marked[at] as Marked;
    if (other.end <= stretch.start) return other;
  }
  return undefined;
}

/** Token behind the closing mark. */
export const behind = (r: Reading, stretch: Marked) => tokenAfter(r, stretch.end - 1) + 1;

/** Words between the marks: blanks and one; not counted on where they are more than anybody asks for. */
export function wordCount(r: Reading, { inner }: Marked): number {
  const { start, end } = trimRange(r.doc.clean, inner.start, Math.min(inner.end, inner.start + 300));
  let count = 1;
  for (let at = start; at < end; at++) if (r.doc.clean.charCodeAt(at) === blank) count++;
  return count;
}

const blank = 32;

export function isTerminated(r: Reading, stretch: Marked): boolean {
  const end = stretch.inner.end;
  return /[.!?…,]['”"’]?$/.test(r.doc.clean.slice(Math.max(stretch.inner.start, end - 4), end).trim());
}

export const opensLarge = (r: Reading, stretch: Marked) =>
  /^\s{0,3}['‘]?[A-ZÀ-ÖØ-Þ\d]/.test(r.doc.clean.slice(stretch.inner.start, stretch.inner.start + 6));

/** A whole sentence, not a term: begins like one, long enough, closed like one. */
export function isSentence(r: Reading, stretch: Marked): boolean {
  const length = wordCount(r, stretch);
  return opensLarge(r, stretch) && length >= 4 && (isTerminated(r, stretch) || length >= 14) && !isHeading(r, stretch);
}

/** "Membangun Desa, Menata Kota": hardly a small word in it. */
function isHeading(r: Reading, stretch: Marked): boolean {
  let small = 0;
  let large = 0;
  const first = tokenAfter(r, stretch.inner.start);
  for (let at = first; at < first + 24 && startOf(r, at) < stretch.inner.end; at++) {
    if (isCapital(r, at)) large++;
    else if (isLower(r, at)) small++;
  }
  return large > 2 && small * 3 < large;
}

/** "bertema “…”", "bertajuk ‘…’": what these mark is no speech. */
export const isTitled = (r: Reading, at: number) =>
  inClass(r, at - 1, 'titled') || (fold(r, at - 1) === ':' && inClass(r, at - 2, 'titled'));

/** A term within somebody else's sentence: "melalui “Warga Peduli”, katanya, …". */
export const isTerm = (r: Reading, at: number, stretch: Marked) =>
  at > 0 && !isMark(r, at - 1) && sentenceOf(r, at - 1) === sentenceOf(r, at) && wordCount(r, stretch) < 4;

/** The mark opens a sentence or stands behind a full stop or colon. */
export function standsAlone(r: Reading, at: number): boolean {
  if (at === 0 || sentenceOf(r, at) !== sentenceOf(r, at - 1)) return true;
  return ['.', ':', '”', '"'].includes(fold(r, at - 1));
}

/** Nothing of the writer's sentence is left behind the closing mark. */
export function endsSentence(r: Reading, stretch: Marked): boolean {
  const next = behind(r, stretch);
  return stretch.closed && (/^[.!?]?$/.test(fold(r, next)) || sentenceOf(r, next) !== sentenceOf(r, next - 1));
}

/** The writer's sentence goes on in small letters behind the closing mark: "“Jaga Laut Kita” menjadi semboyan". */
export function runsOn(r: Reading, stretch: Marked): boolean {
  const next = behind(r, stretch);
  return !isTerminated(r, stretch) && isLower(r, next) && r.doc.opens[next] === 0;
}

/**
 * The words before a closing mark that none opened: "Kami siap bekerja,” ujar Budi." From the start of the paragraph; where
 * other marks stand before, nobody can tell.
 */
export function unopenedAt(r: Reading, at: number): Marked | undefined {
  if (fold(r, at) !== '”' || !',.!?'.includes(fold(r, at - 1)) || inStretch(r, at)) return undefined;
  for (let first = at - 1; first >= 0 && first > at - 150; first--) {
    // the writer's own report with a mark too many: "Budi menyampaikan …,” terangnya"
    const reports = r.hits.verb[first]?.forms.some((form) => form.row.class === 'active');
    if (reports || '“”"'.includes(fold(r, first))) return undefined;
    if (r.doc.opens[first] !== 1) continue;
    const start = Math.max(startOf(r, first), r.zones.dateline?.end ?? 0);
    return { start, end: startOf(r, at) + 1, inner: { start, end: startOf(r, at) }, closed: true };
  }
  return undefined;
}

function inStretch(r: Reading, at: number): boolean {
  const index = stretchIndex(r, startOf(r, at) + 1);
  for (let before = index - 1; before >= 0 && before > index - 8; before--)
    if ((r.doc.marked[before] as Marked).end > startOf(r, at)) return true;
  return false;
}

/** A paragraph that opens with a mark and never closes it, before one that opens with a mark again: one quote. */
export function goesOnBelow(r: Reading, at: number, stretch: Marked): boolean {
  if (stretch.closed || r.doc.opens[at] !== 1) return false;
  const next = tokenAfter(r, stretch.end - 1) + 1;
  return next < r.doc.tokens.count && isMark(r, next) && stretchAt(r, next) !== undefined;
}
