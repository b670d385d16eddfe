/** Records as CSV (RFC 4180), one table a kind: for spreadsheets, which must not take a cell for a formula. */
import { stringify } from 'csv-stringify/sync';
import type { ArticleRecord } from '../record';

type Cell = string | number | boolean | null;
type Row = Readonly<Record<string, Cell>>;

/** One article of a table. */
export interface CsvArticle {
  record: ArticleRecord;
  /** First cell of each of its rows: a file, an id, a URL. */
  source?: string;
}

const tables = {
  officials: {
    columns: ['id', 'name', 'fullName', 'rank', 'title', 'role', 'unit', 'institution', 'area', 'acting', 'status'],
    // one row a title: who holds two offices stands there twice
    rows: ({ officials, institutions }) =>
      officials.flatMap((official) =>
        official.titles.map((title) => ({
          ...official,
          ...title,
          title: title.text,
          institution: institutions.find(({ id }) => id === title.institution)?.name ?? null,
        })),
      ),
  },
  people: {
    columns: ['id', 'name', 'fullName', 'rank', 'start', 'end'],
    rows: ({ people }) => people.map((person) => ({ ...person.mentions[0], ...person })),
  },
  institutions: {
    columns: ['id', 'name', 'acronym', 'kind', 'lexiconId', 'parent', 'mentions', 'start', 'end'],
    rows: ({ institutions }) =>
      institutions.map((body) => ({ ...body.mentions[0], ...body, mentions: body.mentions.length })),
  },
  dates: {
    columns: ['text', 'from', 'to', 'precision', 'time', 'timeTo', 'zone', 'weekdayAgrees', 'role', 'start', 'end'],
    rows: ({ dates }) =>
      dates.map((date) => ({
        ...date,
        from: date.value?.from ?? null,
        to: date.value?.to ?? null,
        precision: date.value?.precision ?? null,
        time: date.time?.from ?? null,
        timeTo: date.time?.to ?? null,
        zone: date.time?.zone ?? null,
        weekdayAgrees: date.weekday?.agrees ?? null,
      })),
  },
  venues: {
    columns: ['id', 'name', 'kind', 'locality', 'regionCode', 'region', 'start', 'end'],
    rows: ({ venues }) =>
      venues.map((venue) => ({
        ...venue.mentions[0],
        ...venue,
        regionCode: venue.region?.code ?? null,
        region: venue.region?.name ?? null,
      })),
  },
  quotes: {
    columns: ['kind', 'speaker', 'speakerId', 'verb', 'resolvedBy', 'content', 'start', 'end'],
    rows: (record) => {
      const names = new Map<string, string | null>();
      for (const { id, name } of [...record.people, ...record.institutions]) names.set(id, name);
      for (const { id, name, titles } of record.officials) names.set(id, name ?? titles[0]?.text ?? null);
      return record.quotes.map((quote) => ({
        ...quote,
        content: quote.content.text,
        speakerId: quote.speaker,
        speaker: quote.speaker && (names.get(quote.speaker) ?? null),
      }));
    },
  },
  events: {
    columns: ['id', 'name', 'acronym', 'theme', 'from', 'to', 'venue', 'organizer', 'participants', 'start', 'end'],
    rows: ({ events, venues }) =>
      events.map((event) => {
        const venue = venues.find(({ id }) => id === event.venue);
        return {
          ...event.mentions[0],
          ...event,
          from: event.dates?.from ?? null,
          to: event.dates?.to ?? null,
          venue: venue?.name ?? venue?.locality ?? null,
          participants: event.participants?.text ?? null,
        };
      }),
  },
} satisfies Record<string, { columns: readonly string[]; rows: (record: ArticleRecord) => readonly object[] }>;

/** A table that {@link toCsv} can write. */
export type CsvKind = keyof typeof tables;

/** The tables: `officials` (one row a title), `people`, `institutions`, `dates`, `venues`, `quotes`, `events`. */
export const csvKinds = Object.keys(tables) as readonly CsvKind[];

/**
 * One table over any number of articles, with a header and CRLF at line ends. A cell that a spreadsheet would take for
 * a formula (`=`, `+`, `-`, `@` at its head) begins with an apostrophe.
 */
export function toCsv(kind: CsvKind, articles: readonly CsvArticle[]): string {
  const { columns, rows } = tables[kind];
  const lines = articles.flatMap(({ record, source = '' }) =>
    (rows(record) as readonly Row[]).map((row) => [source, ...columns.map((column) => cellOf(row[column] ?? null))]),
  );
  return stringify([['source', ...columns], ...lines], { escape_formulas: true, record_delimiter: 'windows' });
}

/** Numbers stay numbers; truth is spelled out, for the writer's default is `1`. */
const cellOf = (cell: Cell): string | number => (typeof cell === 'boolean' ? String(cell) : (cell ?? ''));
