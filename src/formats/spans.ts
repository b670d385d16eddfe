/**
 * A record flattened to the places it speaks of, in text order, and those as lines of JSON.
 *
 * What other formats make of the places is in their own files.
 */
import type { ArticleRecord, Mention, Span } from '../record';

/** What a place is; a mention of an official by title alone is `title`. */
export type SpanLabel =
  | 'headline'
  | 'dateline'
  | 'byline'
  | 'official'
  | 'title'
  | 'person'
  | 'institution'
  | 'date'
  | 'venue'
  | 'quote'
  | 'event';

/** One place: what it is called, whose it is, and the rule that found it. */
export interface LabelledSpan extends Span {
  label: SpanLabel;
  /** Id in the record; null for what has none (dates, quotes, headline). */
  id: string | null;
  rule: string | null;
}

/** `utf16`: as JavaScript, Java and C# count; `codepoint`: as Python, Rust's `chars`, SQL and Web Annotation count. */
export type OffsetUnit = 'utf16' | 'codepoint';

/** How lines are written. */
export interface SpanOptions {
  /** What `start` and `end` count; `utf16` where it is left out. */
  unit?: OffsetUnit;
  /** Goes into every line as `source`: a file, an id, a URL. */
  source?: string;
}

/** Every place of the record, by start; of those that start together the longest first. */
export function labelledSpans(record: ArticleRecord): LabelledSpan[] {
  const found: LabelledSpan[] = [];
  const add = (label: SpanLabel, id: string | null, places: readonly (Span | Mention | null)[]) => {
    for (const place of places) {
      if (!place) continue;
      const { start, end, text } = place;
      found.push({ start, end, label, text, id, rule: 'rule' in place ? place.rule : null });
    }
  };
  add('headline', null, [record.headline]);
  add('dateline', null, [record.dateline]);
  add('byline', null, record.bylines);
  for (const { id, titles, mentions } of record.officials) {
    add('title', id, titles);
    // a mention by title is the title's own place
    const taken = new Set(titles.map((title) => title.start));
    add(
      'official',
      id,
      mentions.filter((mention) => !(mention.form === 'title' && taken.has(mention.start))),
    );
  }
  for (const { id, mentions } of record.people) add('person', id, mentions);
  for (const { id, mentions } of record.institutions) add('institution', id, mentions);
  add('date', null, record.dates);
  for (const { id, mentions } of record.venues) add('venue', id, mentions);
  add('quote', null, record.quotes);
  for (const { id, mentions } of record.events) add('event', id, mentions);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** One JSON object a line, `{ start, end, label, text, id, rule }`; empty for a record without places. */
export function toSpanLines(text: string, record: ArticleRecord, options: SpanOptions = {}): string {
  const count = options.unit === 'codepoint' ? codePointCounter(text) : (offset: number) => offset;
  return labelledSpans(record)
    .map(({ start, end, ...rest }) => {
      const line = { start: count(start), end: count(end), ...rest };
      return `${JSON.stringify(options.source === undefined ? line : { source: options.source, ...line })}\n`;
    })
    .join('');
}

/** UTF-16 offset → code points before it. Built once a text; most texts have no surrogate and need no table. */
export function codePointCounter(text: string): (offset: number) => number {
  const seconds: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) seconds.push(match.index + 1);
  return (offset) => {
    let low = 0;
    let high = seconds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((seconds[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
