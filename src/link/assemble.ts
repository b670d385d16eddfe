/** Entries → the record: ids in order of first mention, spans in the user's text, links by id. */

import type { BodyEntry, BodyPhrase } from '../institutions/body';
import { endOf, inClass, isLower, printed, type Reading, spanAt, startOf } from '../lexicon/reading';
import type { PersonEntry } from '../officials/people';
import type { TitleUse } from '../officials/title-match';
import type { TitlePhrase } from '../officials/title-phrase';
import type {
  ArticleEvent,
  Institution,
  InstitutionKind,
  Official,
  Person,
  PersonMention,
  Quote,
  Title,
} from '../record';
import { contains, type Range, spanOf } from '../text/span';
import type { Actor } from './cast';
import { type Circumstance, circumstancesOf } from './circumstance';
import { type SpokenQuote, startOfQuote } from './scene';

export interface Ids {
  readonly people: ReadonlyMap<PersonEntry, string>;
  readonly bodies: ReadonlyMap<BodyEntry, string>;
  /** The body that is printed from start to end. */
  readonly bodyAt: (start: number, end: number) => BodyEntry | undefined;
}

export function numberEntries(people: readonly PersonEntry[], bodies: readonly BodyEntry[]): Ids {
  const printedAt = new Map<number, BodyEntry>();
  for (const body of bodies)
    for (const { start, end } of body.mentions)
      if (!printedAt.has(keyOf(start, end))) printedAt.set(keyOf(start, end), body);
  return {
    people: new Map(people.map((person, index) => [person, `person:${index + 1}`])),
    bodies: new Map(bodies.map((body, index) => [body, `institution:${index + 1}`])),
    bodyAt: (start, end) => printedAt.get(keyOf(start, end)),
  };
}

/** One number for a range: no text is longer than 2²⁰ units. */
const keyOf = (start: number, end: number) => start * 2 ** 21 + end;

export function idOf(ids: Ids, actor: Actor | null): string | null {
  if (!actor) return null;
  return ('person' in actor ? ids.people.get(actor.person) : ids.bodies.get(actor.body)) ?? null;
}

export function institutionOf(body: BodyEntry, ids: Ids): Institution {
  return {
    id: ids.bodies.get(body) as string,
    name: body.name,
    acronym: body.acronym,
    kind: body.kind as InstitutionKind,
    lexiconId: body.lexiconId,
    parent: body.parent ? (ids.bodies.get(body.parent) ?? null) : null,
    mentions: body.mentions,
  };
}

function mentionsOf(r: Reading, person: PersonEntry): PersonMention[] {
  return person.uses.map(({ start, end, rule, form }) => ({
    start,
    end,
    text: r.doc.text.slice(start, end),
    rule,
    form,
  }));
}

export function officialOf(r: Reading, person: PersonEntry, ids: Ids): Official {
  return {
    id: ids.people.get(person) as string,
    name: person.name,
    fullName: person.fullName,
    honorifics: person.honorifics,
    degrees: person.degrees,
    rank: person.rank,
    titles: [...person.titles].sort((a, b) => a.start - b.start).map((title) => titleOf(r, title, ids)),
    mentions: mentionsOf(r, person),
  };
}

export function personOf(r: Reading, person: PersonEntry, ids: Ids): Person {
  return {
    id: ids.people.get(person) as string,
    name: person.name as string,
    fullName: (person.fullName ?? person.name) as string,
    honorifics: person.honorifics,
    degrees: person.degrees,
    rank: person.rank,
    mentions: mentionsOf(r, person),
  };
}

function titleOf(r: Reading, title: TitleUse, ids: Ids): Title {
  const { phrase, start, end } = title;
  const body = phrase ? (bodyOfTitle(r, phrase.bodies, ids) ?? bodyInTitle(r, phrase, ids)) : undefined;
  return {
    start,
    end,
    text: r.doc.text.slice(start, end),
    rule: title.rule,
    role: title.role,
    unit: phrase ? unitOf(r, phrase) : null,
    institution: body ? (ids.bodies.get(body) ?? null) : null,
    area: phrase?.area ? spanAt(r, phrase.area.first, phrase.area.last).text : null,
    acting: phrase?.acting ?? null,
    status: phrase?.status ?? 'current',
  };
}

/** The body that the title prints: the innermost one; its parents say whose unit it is. */
function bodyOfTitle(r: Reading, phrases: readonly BodyPhrase[], ids: Ids): BodyEntry | undefined {
  for (const phrase of phrases) {
    const body = ids.bodyAt(startOf(r, phrase.first), endOf(r, phrase.last));
    if (body) return body;
  }
  return undefined;
}

/** "Kepala BBPP Ketindan": letters by which the text calls a body. */
function bodyInTitle(r: Reading, { headLast, last }: TitlePhrase, ids: Ids): BodyEntry | undefined {
  for (let first = headLast; first < last; first++)
    for (let end = Math.min(first + 3, last); end > first; end--) {
      const body = ids.bodyAt(startOf(r, first), endOf(r, end));
      if (body) return body;
    }
  return undefined;
}

/** What stands between the head and the body: "Biro Humas", "Bidang Mutasi"; a portfolio or an area alone is no unit. */
function unitOf(r: Reading, { bodies, area, headFirst, headLast, last }: TitlePhrase): string | null {
  // "Deputi Bidang" is one head, and its unit the "Bidang …"
  const first = headLast - 1 > headFirst && inClass(r, headLast - 1, 'unit') ? headLast - 1 : headLast;
  const opens = r.hits.bodyHead[first] !== undefined || inClass(r, first, 'unit');
  const unit = bodies.find((body) => body.kind === 'unit');
  if (unit) return unitText(r, opens && first < unit.first ? first : unit.first, unit.ownLast);
  const end = Math.min(bodies[0]?.first ?? last, area && area.first >= first ? area.first : last);
  return opens && end > first + 1 ? unitText(r, first, end) : null;
}

/** Without the "di" or "pada" that leads to where it is. */
function unitText(r: Reading, first: number, last: number): string | null {
  const end = last > first && inClass(r, last - 1, 'field-opener') && isLower(r, last - 1) ? last - 1 : last;
  const text = printed(r, first, end);
  return /[A-Za-zÀ-ɏ]/.test(text) ? text : null;
}

export function quotesOf(
  r: Reading,
  spoken: readonly SpokenQuote[],
  ids: Ids,
  events: readonly ArticleEvent[],
): Quote[] {
  const circumstances = circumstancesOf(r, spoken);
  const after = new Map(circumstances.map(({ before }, index) => [before, index]));
  const idAt = (index: number | null | undefined) => (typeof index === 'number' ? `quote:${index + 1}` : null);
  const text = r.doc.text;
  const span = (range: Range | null) => range && spanOf(text, range.start, range.end);
  return spoken.map((quote, index) => {
    const { found, actor, mention, resolvedBy } = quote;
    const { content, cue, kind, verb } = found.value;
    const { before, addressee, occasion } = circumstances[index] as Circumstance;
    const start = startOfQuote(quote);
    const end = Math.max(found.end, content.end, mention && mention.start - found.end < 4 ? mention.end : found.end);
    return {
      start,
      end,
      text: text.slice(start, end),
      rule: found.rule,
      id: idAt(index) as string,
      kind,
      content: spanOf(text, content.start, content.end),
      cue: span(cue),
      verb,
      speaker: idOf(ids, actor),
      speakerMention: span(mention),
      resolvedBy,
      continues: idAt(before),
      continuedBy: idAt(after.get(index)),
      addressee: span(addressee),
      occasion: occasion && { ...spanOf(text, occasion.start, occasion.end), event: eventIn(occasion, events) },
    };
  });
}

function eventIn(occasion: Range, events: readonly ArticleEvent[]): string | null {
  return events.find((event) => event.mentions.some((mention) => contains(occasion, mention)))?.id ?? null;
}
