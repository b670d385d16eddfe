/**
 * A record as schema.org JSON-LD: a NewsArticle that mentions people, bodies, places and events and has quotations as
 * parts. The context is written out, so that nothing has to be fetched to read it.
 */
import type { ArticleRecord, Institution, InstitutionKind, Official, Person, Title } from '../record';

/** A node of JSON-LD, as `JSON.stringify` takes it. */
export type JsonLd = { [key: string]: string | number | JsonLd | (string | JsonLd)[] };

/** What a record does not know of its article. */
export interface JsonLdOptions {
  /** Address of the article; ids are then fragments of it instead of blank nodes. */
  url?: string;
  /** The whole article, as `articleBody`. */
  text?: string;
}

const typeOfBody: Readonly<Record<InstitutionKind, string>> = {
  ministry: 'GovernmentOrganization',
  agency: 'GovernmentOrganization',
  'state-body': 'GovernmentOrganization',
  military: 'GovernmentOrganization',
  police: 'GovernmentOrganization',
  judiciary: 'GovernmentOrganization',
  regional: 'GovernmentOrganization',
  unit: 'Organization',
  'state-company': 'Corporation',
  company: 'Corporation',
  university: 'CollegeOrUniversity',
  school: 'School',
  hospital: 'Hospital',
  party: 'PoliticalParty',
  association: 'Organization',
  international: 'Organization',
  media: 'NewsMediaOrganization',
  other: 'Organization',
};

const actingAs = { plt: 'Plt.', plh: 'Plh.', pj: 'Pj.', pjs: 'Pjs.' } as const;

/**
 * A record as one schema.org NewsArticle.
 *
 * @returns people, bodies, places and events in `mentions`, quotations in `hasPart`; what is not known is left out.
 */
export function toJsonLd(record: ArticleRecord, options: JsonLdOptions = {}): JsonLd {
  const idOf = (id: string) =>
    options.url === undefined ? `_:${id.replace(/\W/g, '-')}` : `${options.url}#${id.replace(/\W/g, '-')}`;
  const refer = (id: string | null): JsonLd | null => (id === null ? null : { '@id': idOf(id) });
  const node = (type: string, id: string | null, properties: Properties): JsonLd => ({
    '@type': type,
    ...(id !== null && { '@id': idOf(id) }),
    ...present(properties),
  });
  const bodies = new Map(record.institutions.map((body) => [body.id, body]));

  const people = [...record.officials, ...record.people].map((person) =>
    node('Person', person.id, personProperties(person, refer)),
  );
  const organizations = record.institutions.map((body) =>
    node(typeOf(body, bodies), body.id, {
      name: body.name,
      alternateName: body.acronym === body.name ? null : body.acronym,
      parentOrganization: refer(body.parent),
    }),
  );
  const places = record.venues.map((venue) =>
    node(venue.kind === 'online' ? 'VirtualLocation' : 'Place', venue.id, {
      name: venue.name ?? venue.locality,
      address:
        venue.kind !== 'online' && (venue.locality || venue.region)
          ? node('PostalAddress', null, {
              addressLocality: venue.locality,
              addressRegion: venue.region?.name ?? null,
            })
          : null,
    }),
  );
  const events = record.events.map((event) =>
    node('Event', event.id, {
      name: event.name,
      alternateName: event.acronym === event.name ? null : event.acronym,
      description: event.theme,
      startDate: event.dates?.from ?? null,
      endDate: event.dates?.to ?? null,
      location: refer(event.venue),
      organizer: organizerOf(event.organizer, record, refer),
    }),
  );
  const quotations = record.quotes.map((quote) =>
    node('Quotation', null, { text: quote.content.text, spokenByCharacter: refer(quote.speaker) }),
  );
  const named = (role: string) =>
    record.bylines
      .filter((byline) => byline.role === role)
      .map((byline) => node('Person', null, { name: byline.text }));
  return {
    '@context': { '@vocab': 'https://schema.org/' },
    '@type': 'NewsArticle',
    ...(options.url !== undefined && { '@id': options.url }),
    ...present({
      url: options.url,
      headline: record.headline?.text,
      datePublished: record.publishedOn,
      dateline: record.dateline?.text,
      inLanguage: record.language.indonesian ? 'id' : null,
      articleBody: options.text,
      author: named('reporter'),
      editor: named('editor'),
      mentions: [...people, ...organizations, ...places, ...events],
      hasPart: quotations,
    }),
  };
}

type Refer = (id: string | null) => JsonLd | null;
type Properties = Readonly<Record<string, JsonLd[string] | null | undefined>>;

/** Without what is not known: JSON-LD has no null. */
function present(properties: Properties): JsonLd {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value != null && !(Array.isArray(value) && value.length === 0)),
  ) as JsonLd;
}

function personProperties(person: Official | Person, refer: Refer): Properties {
  const titles = 'titles' in person ? person.titles : [];
  const held = titles.filter((title) => title.status === 'current' && title.institution !== null);
  const other = titles.filter((title) => title.status !== 'current' && title.institution !== null);
  return {
    name: person.name,
    honorificPrefix: [person.rank, ...person.honorifics].filter((prefix) => prefix !== null).join(' ') || null,
    honorificSuffix: person.degrees.join(', ') || null,
    jobTitle: titles.map(printed),
    worksFor: held.map((title) => roleAt('worksFor', title, refer)),
    affiliation: other.map((title) => roleAt('affiliation', title, refer)),
  };
}

/** schema.org puts a role between two things by repeating the property that joins them. */
function roleAt(property: 'worksFor' | 'affiliation', title: Title, refer: Refer): JsonLd {
  return {
    '@type': 'OrganizationRole',
    ...present({ roleName: printed(title), [property]: refer(title.institution) }),
  };
}

function printed({ text, acting, status }: Title): string {
  if (status === 'former') return `mantan ${text}`;
  if (status === 'elect') return /terpilih/i.test(text) ? text : `${text} terpilih`;
  return acting && !/^p(?:lt|lh|js?)\b/i.test(text) ? `${actingAs[acting]} ${text}` : text;
}

/** A unit is of the government if the body it belongs to is. */
function typeOf(body: Institution, bodies: ReadonlyMap<string, Institution>): string {
  const seen = new Set<string>();
  let top: Institution | undefined = body;
  while (top?.kind === 'unit' && top.parent !== null && !seen.has(top.id)) {
    seen.add(top.id);
    top = bodies.get(top.parent);
  }
  const type = typeOfBody[(top ?? body).kind];
  return top === body || type === 'GovernmentOrganization' ? type : 'Organization';
}

function organizerOf(organizer: string | null, record: ArticleRecord, refer: Refer): JsonLd | null {
  if (organizer === null) return null;
  const known = [record.officials, record.people, record.institutions].some((list) =>
    list.some(({ id }) => id === organizer),
  );
  return known ? refer(organizer) : { '@type': 'Organization', name: organizer };
}
