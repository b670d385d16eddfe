/**
 * Records beside what a careful reader found in the same texts: items found, missed and made up, by kind. The form of the
 * gold is told in test/releases/README.md.
 */
import type { ArticleRecord, Official, Person } from '../src/record';

export interface Gold {
  readonly text: string;
  readonly published: string | null;
  readonly officials: readonly GoldPerson[];
  readonly people: readonly Omit<GoldPerson, 'titles'>[];
  readonly institutions: readonly { readonly name: string | null; readonly forms: readonly string[] }[];
  readonly dates: readonly { text: string; from: string | null; to: string | null; optional?: boolean }[];
  readonly venues: readonly { text: string; name: string | null; locality: string | null; kind: string }[];
  readonly quotes: readonly { kind: string; text: string; speaker: string | null }[];
  readonly events: readonly { readonly name: string; readonly alt: readonly string[] }[];
}

interface GoldPerson {
  /** null: an office whose holder is not named. */
  readonly name: string | null;
  readonly names: readonly string[];
  readonly titles: readonly { text: string; institution: string | null; alt: readonly string[] }[];
}

export interface Count {
  hit: number;
  found: number;
  gold: number;
}

export const goldKinds = [
  'persons',
  'titles',
  'institutions',
  'dates',
  'venues',
  'direct quotes',
  'reported speech',
  'speakers',
  'events',
] as const;
export type GoldKind = (typeof goldKinds)[number];
export type Counts = Readonly<Record<GoldKind, Count>>;

const fold = (text: string | null | undefined): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[.,;:"“”()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const isOneOf = (text: string | null | undefined, texts: readonly (string | null)[]) =>
  texts.some((other) => other !== null && fold(other) !== '' && fold(other) === fold(text));

/** Pairs every item of the gold with the first one found that is right and in no pair. */
function pair<G, S>(gold: readonly G[], found: readonly S[], isRight: (gold: G, found: S) => boolean): Map<G, S> {
  const left = [...found];
  const pairs = new Map<G, S>();
  for (const item of gold) {
    const at = left.findIndex((candidate) => isRight(item, candidate));
    if (at >= 0) pairs.set(item, left.splice(at, 1)[0] as S);
  }
  return pairs;
}

export const newCounts = (): Counts =>
  Object.fromEntries(goldKinds.map((kind) => [kind, { hit: 0, found: 0, gold: 0 }])) as unknown as Counts;

/** Adds the record's items to the counts. */
export function countGold(counts: Counts, gold: Gold, record: ArticleRecord): void {
  const add = (kind: GoldKind, hit: number, found: number, asked: number) => {
    counts[kind].hit += hit;
    counts[kind].found += found;
    counts[kind].gold += asked;
  };
  const tally = <G, S>(kind: GoldKind, asked: readonly G[], found: readonly S[], isRight: (g: G, s: S) => boolean) => {
    const pairs = pair(asked, found, isRight);
    add(kind, pairs.size, found.length, asked.length);
    return pairs;
  };

  const people = [...gold.officials, ...gold.people.map((person) => ({ ...person, titles: [] }))];
  const found: (Person | Official)[] = [...record.officials, ...record.people];
  const named = tally(
    'persons',
    people.filter(({ name }) => name !== null),
    found.filter(({ name }) => name !== null),
    (person, { name }) => isOneOf(name, [person.name, ...person.names]),
  );
  const holders = new Map<GoldPerson, Person | Official>(named);
  const titlesOf = (holder: Person | Official | undefined) => (holder && 'titles' in holder ? holder.titles : []);
  for (const person of people) {
    const alone = person.name === null && record.officials.find(({ name, titles }) => name === null && isOneOf(titles[0]?.text, [person.titles[0]?.text ?? null, ...(person.titles[0]?.alt ?? [])])); // biome-ignore format: one look
    if (alone) holders.set(person, alone);
    const printed = titlesOf(holders.get(person));
    const right = person.titles.filter((title) =>
      printed.some(({ text }) => isOneOf(text, [title.text, ...title.alt])),
    );
    add('titles', right.length, 0, person.titles.length);
  }
  add('titles', 0, record.officials.reduce((sum, { titles }) => sum + titles.length, 0), 0); // biome-ignore format: one look

  const bodies = tally('institutions', gold.institutions, record.institutions, ({ forms }, { mentions }) =>
    mentions.some(({ text }) => isOneOf(text, forms)),
  );

  const isSameDay = (date: Gold['dates'][number], { text }: { text: string }) =>
    text.includes(date.text) || date.text.includes(text);
  const free = pair(gold.dates.filter(({ optional, from }) => optional || from === null), record.dates, isSameDay); // biome-ignore format: one look
  const passed = new Set(free.values());
  tally(
    'dates',
    gold.dates.filter(({ optional, from }) => !optional && from !== null),
    record.dates.filter((date) => !passed.has(date)),
    (date, other) => isSameDay(date, other) && other.value?.from === date.from && other.value?.to === date.to,
  );

  tally(
    'venues',
    gold.venues,
    record.venues,
    (venue, { name, locality, kind, mentions }) =>
    (kind === 'area') === (venue.kind === 'area') &&
    (isOneOf(name ?? locality, [venue.name ?? venue.locality, venue.text]) || mentions.some(({ text }) => isOneOf(text, [venue.text]))), // biome-ignore format: one look
  );
  tally('events', gold.events, record.events, ({ name, alt }, event) =>
    [event.name, event.acronym].some((print) => isOneOf(print, [name, ...alt])),
  );

  const speaker = (name: string | null): string | null => {
    const person = people.find(
      (one) =>
        one.name === name ||
        isOneOf(
          name,
          one.titles.map(({ text }) => text),
        ),
    );
    const body = gold.institutions.find((one) => one.name === name || isOneOf(name, one.forms));
    return (person && holders.get(person)?.id) ?? (body && bodies.get(body)?.id) ?? null;
  };
  for (const direct of [true, false]) {
    const said = record.quotes.filter(({ kind }) => (kind === 'direct') === direct);
    const asked = gold.quotes.filter(({ kind }) => (kind === 'direct') === direct);
    const pairs = pair(asked, said, ({ text }, { content }) =>
      isMostly(fold(text), fold(content.text), direct ? 0.8 : 0.5),
    );
    // reported speech of nobody is neither asked nor punished
    const nobodys = direct ? [] : asked.filter((quote) => quote.speaker === null);
    const skipped = nobodys.filter((quote) => pairs.has(quote)).length;
    const hits = pairs.size - skipped;
    add(direct ? 'direct quotes' : 'reported speech', hits, said.length - skipped, asked.length - nobodys.length);
    const right = [...pairs].filter(
      ([quote, { speaker: id }]) => !nobodys.includes(quote) && id === speaker(quote.speaker),
    );
    add('speakers', right.length, said.length - skipped, asked.length - nobodys.length);
  }
}

/** Whether one of the texts is that much of the other. */
const isMostly = (a: string, b: string, share: number): boolean =>
  (a.includes(b) || b.includes(a)) && Math.min(a.length, b.length) >= share * Math.max(a.length, b.length);
