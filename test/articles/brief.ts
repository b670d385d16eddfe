/**
 * A record as somebody would write it down by hand: what was found, by its words, without ids, offsets and rule names.
 * The expected records of this folder are written in this form.
 */
import type { ArticleRecord, Official, Person } from '../../src/record';

export function brief(record: ArticleRecord) {
  const bodies = new Map(record.institutions.map((body) => [body.id, body]));
  const venues = new Map(record.venues.map((venue) => [venue.id, venue]));
  const events = new Map(record.events.map((event) => [event.id, event.name]));
  const actors = new Map<string, string>(record.institutions.map((body) => [body.id, body.name]));
  for (const person of [...record.officials, ...record.people])
    actors.set(person.id, person.name ?? (person as Official).titles[0]?.text ?? '');
  const nameOf = (id: string | null) => (id === null ? null : (actors.get(id) ?? null));
  return {
    publishedOn: record.publishedOn,
    headline: record.headline?.text ?? null,
    dateline: record.dateline && { place: record.dateline.place, desk: record.dateline.desk },
    bylines: record.bylines.map(({ text, role }) => `${text} (${role})`),
    officials: record.officials.map((official) => ({
      ...personBrief(official),
      titles: official.titles.map((title) =>
        filled({
          text: title.text,
          role: title.role,
          institution: title.institution && (bodies.get(title.institution)?.name ?? null),
          area: title.area,
          acting: title.acting,
          status: title.status === 'current' ? null : title.status,
        }),
      ),
    })),
    people: record.people.map(personBrief),
    institutions: record.institutions.map((body) => ({
      ...filled({
        name: body.name,
        acronym: body.acronym,
        kind: body.kind,
        parent: body.parent && (bodies.get(body.parent)?.name ?? null),
      }),
      forms: [...new Set(body.mentions.map((mention) => mention.text))],
    })),
    dates: record.dates.map((date) =>
      filled({
        text: date.text,
        from: date.value?.from ?? null,
        to: date.value?.to ?? null,
        time: date.time && [date.time.from, date.time.to, date.time.zone].filter(Boolean).join(' '),
      }),
    ),
    venues: record.venues.map((venue) =>
      filled({ name: venue.name, kind: venue.kind, locality: venue.locality, region: venue.region?.code ?? null }),
    ),
    quotes: record.quotes.map((quote) =>
      filled({
        kind: quote.kind,
        speaker: nameOf(quote.speaker),
        verb: quote.verb,
        content: quote.content.text,
        continues: quote.continues,
        addressee: quote.addressee?.text ?? null,
        occasion: quote.occasion?.text ?? null,
        event: quote.occasion?.event ? (events.get(quote.occasion.event) ?? null) : null,
      }),
    ),
    events: record.events.map((event) =>
      filled({
        name: event.name,
        acronym: event.acronym,
        theme: event.theme,
        from: event.dates?.from ?? null,
        to: event.dates?.to ?? null,
        venue: event.venue && (venues.get(event.venue)?.name ?? venues.get(event.venue)?.locality ?? null),
        organizer: nameOf(event.organizer),
        participants: event.participants?.text ?? null,
      }),
    ),
    warnings: record.warnings.map((warning) => warning.code),
  };
}

function personBrief(person: Official | Person) {
  return filled({
    name: person.name,
    fullName: person.fullName === person.name ? null : person.fullName,
    rank: person.rank,
  });
}

/** Leaves out what is null: an expected record names only what there is. */
function filled<T extends Record<string, unknown>>(parts: T): Partial<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null)) as Partial<T>;
}
