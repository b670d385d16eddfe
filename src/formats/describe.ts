/**
 * How one thing of a record is worded for people: each function gives its lines, the first one the thing itself.
 *
 * Order, headings and margins are in `summary.ts`.
 */
import type { Acting, ArticleEvent, DateMention, Institution, Official, Person, Quote, Title, Venue } from '../record';

type Names = ReadonlyMap<string, string>;
type Lines = string[];

/** Articles come from anywhere: line breaks would tear the layout, escape sequences would reach the terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim();
}

const actingAs: Readonly<Record<Acting, string>> = {
  plt: 'acting, Plt.',
  plh: 'acting for the day, Plh.',
  pj: 'interim, Pj.',
  pjs: 'temporary, Pjs.',
};

export function describeOfficial(official: Official, names: Names): Lines {
  const { name, fullName, rank } = official;
  return [
    name === null ? '(not named)' : fullest(name, fullName, rank),
    ...official.titles.map((t) => describeTitle(t, names)),
  ];
}

export function describePerson({ name, fullName, rank }: Person): Lines {
  return [fullest(name, fullName, rank)];
}

function fullest(name: string, fullName: string | null, rank: string | null): string {
  return oneLine([rank, fullName ?? name].filter(Boolean).join(' '));
}

function describeTitle(title: Title, names: Names): string {
  const notes = [title.acting && actingAs[title.acting], title.status !== 'current' && title.status].filter(Boolean);
  const body = title.institution === null ? undefined : names.get(title.institution);
  return oneLine(`${title.text}${notes.length ? ` [${notes.join('; ')}]` : ''}${body ? ` → ${body}` : ''}`);
}

export function describeInstitution(institution: Institution, names: Names): Lines {
  const parent = institution.parent === null ? undefined : names.get(institution.parent);
  const name = names.get(institution.id) ?? institution.name;
  return [oneLine(`${name}, ${institution.kind}${parent ? `, part of ${parent}` : ''}`)];
}

export function describeDate({ text, value, time, implied, weekday, role }: DateMention): Lines {
  const hours = time && `${time.from}${time.to ? `–${time.to}` : ''}${time.zone ? ` ${time.zone}` : ''}`;
  const notes = [
    role,
    implied.length > 0 && `${implied.join(' and ')} implied`,
    weekday?.agrees === false && `weekday "${weekday.text}" does not agree`,
  ].filter(Boolean);
  const day = value === null ? 'unknown day' : days(value, value.precision);
  return [`${oneLine([day, hours].filter(Boolean).join(' '))}  ${oneLine(`"${text}" (${notes.join('; ')})`)}`];
}

/** A month or year is written as such, not as its first and last day. */
function days({ from, to }: { from: string; to: string }, precision: 'day' | 'month' | 'year' = 'day'): string {
  const length = { day: 10, month: 7, year: 4 }[precision];
  const [first, last] = [from.slice(0, length), to.slice(0, length)];
  return first === last ? first : `${first} to ${last}`;
}

export function describeVenue({ name, kind, locality, region }: Venue): Lines {
  const where = [...new Set([name, locality, region?.name].filter(Boolean))].join(', ');
  return [oneLine(`${where || '(not named)'} (${kind})`)];
}

export function describeQuote(quote: Quote, names: Names): Lines {
  const who = quote.speaker === null ? undefined : (names.get(quote.speaker) ?? quote.speaker);
  const notes = [quote.kind, quote.verb, quote.resolvedBy && `speaker by ${quote.resolvedBy}`].filter(Boolean);
  const content = oneLine(quote.content.text);
  const printed = quote.kind === 'direct' ? `“${content}”` : content;
  return [oneLine(`${who ?? '(speaker unknown)'} (${notes.join('; ')})`), printed];
}

export function describeEvent(event: ArticleEvent, names: Names): Lines {
  const { name, acronym, theme, dates, venue, organizer, participants } = event;
  const count = participants?.count;
  const details: [string, string | null | undefined][] = [
    ['theme', theme],
    ['dates', dates && days(dates)],
    ['venue', venue && (names.get(venue) ?? venue)],
    ['organizer', organizer && (names.get(organizer) ?? organizer)],
    ['participants', participants && `${participants.text}${count == null ? '' : ` (${count})`}`],
  ];
  return [
    oneLine(acronym && acronym !== name ? `${name} (${acronym})` : name),
    ...details.filter(([, value]) => value).map(([label, value]) => `${label}: ${oneLine(value ?? '')}`),
  ];
}
