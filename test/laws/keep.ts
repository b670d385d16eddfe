/** What the laws ask of a record: checks that hold for every text, each with a message that names the offender. */
import { expect } from 'vitest';
import type { ArticleRecord, Span } from '../../src/record';

/** Every object of the record that has a start and an end, with the path to it. */
export function spansOf(value: unknown, path = 'record'): { path: string; span: Partial<Span> }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value || 'end' in value ? [{ path, span: value as Partial<Span> }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => spansOf(part, `${path}.${key}`))];
}

/** Law 1: every start, end and text slices back to the input. */
export function keepsSlice(text: string, record: ArticleRecord): void {
  const wrong: string[] = [];
  for (const { path, span } of spansOf(record)) {
    const { start, end } = span;
    if (!Number.isInteger(start) || !Number.isInteger(end)) wrong.push(`${path}: ${start}, ${end} are no offsets`);
    else if ((start as number) < 0 || (end as number) > text.length || (start as number) >= (end as number))
      wrong.push(`${path}: ${start}–${end} is no stretch of ${text.length} units`);
    // a warning may point to a place without quoting it
    else if (span.text === undefined ? !path.startsWith('record.warnings.') : text.slice(start, end) !== span.text) {
      wrong.push(`${path}: says ${JSON.stringify(span.text)}, the text has ${JSON.stringify(text.slice(start, end))}`);
    }
  }
  expect(wrong).toEqual([]);
}

const startOf = (item: object): number | undefined => {
  if ('start' in item) return item.start as number;
  const { mentions = [], titles = [] } = item as { mentions?: Span[]; titles?: Span[] };
  const starts = [...mentions, ...titles].map((span) => span.start);
  return starts.length > 0 ? Math.min(...starts) : undefined;
};

/** Law 2: every array of things that stand in the text is in the order of the text. */
export function keepsOrder(value: unknown, path = 'record'): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const starts = value
      .map((item) => (typeof item === 'object' && item !== null ? startOf(item) : undefined))
      .filter((start) => start !== undefined);
    expect(starts, `${path} is in text order`).toEqual([...starts].sort((a, b) => a - b));
  }
  for (const [key, part] of Object.entries(value)) keepsOrder(part, `${path}.${key}`);
}

/** Ids are unique, every reference leads to something of the right kind, and everything with an id stands in the text. */
export function keepsLinks(record: ArticleRecord): void {
  const actors = [...record.officials, ...record.people];
  const persons = new Set(actors.map(({ id }) => id));
  const bodies = new Set(record.institutions.map(({ id }) => id));
  const venues = new Set(record.venues.map(({ id }) => id));
  const events = new Set(record.events.map(({ id }) => id));
  const all = [...persons, ...bodies, ...venues, ...events];
  const wrong: string[] = [];
  if (new Set(all).size !== actors.length + record.institutions.length + record.venues.length + record.events.length)
    wrong.push(`an id twice: ${all.join(' ')}`);
  for (const [kind, items] of Object.entries({
    officials: record.officials,
    people: record.people,
    institutions: record.institutions,
    venues: record.venues,
    events: record.events,
  })) {
    for (const item of items)
      if (item.mentions.length === 0 && !('titles' in item && item.titles.length > 0))
        wrong.push(`${kind} ${item.id} stands nowhere`);
  }
  for (const { id, titles } of record.officials) {
    if (titles.length === 0) wrong.push(`official ${id} has no title`);
    for (const { institution } of titles)
      if (institution !== null && !bodies.has(institution)) wrong.push(`title of ${id}: no ${institution}`);
  }
  for (const { id, parent } of record.institutions)
    if (parent !== null && (!bodies.has(parent) || parent === id)) wrong.push(`parent of ${id}: ${parent}`);
  for (const { speaker, speakerMention, resolvedBy, text } of record.quotes) {
    if (speaker !== null && !persons.has(speaker) && !bodies.has(speaker)) wrong.push(`speaker ${speaker} of ${text}`);
    if (speaker === null && resolvedBy !== null) wrong.push(`no speaker, but resolved by ${resolvedBy}: ${text}`);
    if (speaker !== null && resolvedBy === null) wrong.push(`speaker ${speaker} resolved by nothing: ${text}`);
    // a pronoun may be the -nya of the cue, a context is printed nowhere
    if ((resolvedBy === 'name' || resolvedBy === 'title') && speakerMention === null)
      wrong.push(`resolved by ${resolvedBy} without a mention: ${text}`);
  }
  const quotes = new Map(record.quotes.map((quote, index) => [quote.id, { ...quote, index }]));
  if (quotes.size !== record.quotes.length) wrong.push(`a quote's id twice: ${[...quotes.keys()].join(' ')}`);
  for (const { id, continues, continuedBy, occasion, index } of quotes.values()) {
    if (
      continues !== null &&
      !(quotes.get(continues)?.continuedBy === id && (quotes.get(continues)?.index ?? 0) < index)
    )
      wrong.push(`${id} continues ${continues}`);
    if (continuedBy !== null && quotes.get(continuedBy)?.continues !== id)
      wrong.push(`${id} goes on in ${continuedBy}`);
    if (occasion !== null && occasion.event !== null && !events.has(occasion.event))
      wrong.push(`event ${occasion.event} of ${id}`);
  }
  for (const { id, venue } of record.events)
    if (venue !== null && !venues.has(venue)) wrong.push(`venue ${venue} of ${id}`);
  for (const { text, value } of record.dates)
    if (value && !(value.from <= value.to && isDay(value.from) && isDay(value.to)))
      wrong.push(`${text}: ${value.from}..${value.to}`);
  for (const { id, dates } of record.events)
    if (dates && !(dates.from <= dates.to && isDay(dates.from) && isDay(dates.to)))
      wrong.push(`${id}: ${dates.from}..${dates.to}`);
  if (record.publishedOn !== null && !isDay(record.publishedOn)) wrong.push(`publishedOn ${record.publishedOn}`);
  expect(wrong).toEqual([]);
}

const isDay = (day: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
