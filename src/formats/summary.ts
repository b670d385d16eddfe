/**
 * A record as text for people to read: a pure function from record to string.
 *
 * How single things are worded is in `describe.ts`; colours and files are the command line's business.
 */
import type { ArticleRecord } from '../record';
import {
  describeDate,
  describeEvent,
  describeInstitution,
  describeOfficial,
  describePerson,
  describeQuote,
  describeVenue,
  oneLine,
} from './describe';

export interface SummaryStyle {
  /** Wraps every heading, for example in bold; the default leaves them plain. */
  heading?: (text: string) => string;
}

/** An entry is its lines: the first stands at the section's margin, the others are its details. */
type Entry = readonly string[];

/** Headings, one entry a line, ending in a line break; sections without entries are left out. */
export function summarize(record: ArticleRecord, style: SummaryStyle = {}): string {
  const heading = style.heading ?? ((text) => text);
  const names = namesById(record);
  const sections: [string, Entry[]][] = [
    ['Officials', record.officials.map((official) => describeOfficial(official, names))],
    ['People', record.people.map(describePerson)],
    ['Institutions', record.institutions.map((institution) => describeInstitution(institution, names))],
    ['Dates', record.dates.map(describeDate)],
    ['Venues', record.venues.map(describeVenue)],
    ['Quotes', record.quotes.map((quote) => describeQuote(quote, names))],
    ['Events', record.events.map((event) => describeEvent(event, names))],
    ['Warnings', record.warnings.map(({ code, message }) => [`${code}: ${oneLine(message)}`])],
  ];
  const blocks = sections
    .filter(([, entries]) => entries.length > 0)
    .map(([label, entries]) => [heading(`${label} (${entries.length})`), ...entries.flatMap(indent)].join('\n'));
  const shown = [top(record, heading), ...blocks].filter((block) => block !== '');
  return `${shown.length > 0 ? shown.join('\n\n') : 'Nothing found.'}\n`;
}

/** Headline, dateline, day and bylines: one of each at most, so they share a block. */
function top(record: ArticleRecord, heading: (text: string) => string): string {
  const { headline, dateline, publishedOn, bylines } = record;
  const place = dateline && [dateline.place, dateline.desk && `(${dateline.desk})`].filter(Boolean).join(' ');
  const lines: [string, string | null][] = [
    ['Headline', headline && oneLine(headline.text)],
    ['Dateline', dateline && oneLine(place || dateline.text)],
    ['Published', publishedOn],
    ['Bylines', bylines.map(({ text, role }) => `${oneLine(text)} (${role})`).join(', ')],
  ];
  return lines
    .filter(([, value]) => value)
    .map(([label, value]) => `${heading(label.padEnd(9))}  ${value}`)
    .join('\n');
}

function indent(entry: Entry): string[] {
  return entry.map((line, index) => (index === 0 ? `  ${line}` : `      ${line}`));
}

/** What a reader would call each thing that another part of the record points to by id. */
function namesById(record: ArticleRecord): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, name, titles } of record.officials) names.set(id, oneLine(name ?? titles[0]?.text ?? id));
  for (const { id, name } of record.people) names.set(id, oneLine(name));
  for (const { id, name, acronym } of record.institutions) {
    names.set(id, oneLine(acronym && acronym !== name ? `${name} (${acronym})` : name));
  }
  for (const { id, name, locality } of record.venues) names.set(id, oneLine(name ?? locality ?? id));
  return names;
}
