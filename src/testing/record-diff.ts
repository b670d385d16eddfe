/**
 * What of an article one parser found and another did not: finds are the same if they stand at the same place, and their
 * facts are compared by what they say, never by ids, which are numbers in order.
 */
import { isDeepStrictEqual } from 'node:util';
import type { ArticleRecord, Mention, Official, Person } from '../record';

/** One place at which a record says something. */
export interface Find extends Mention {
  /** `officials`, `titles`, `institutions` …: the part of the record that has it. */
  readonly kind: string;
}

/** Found by both, with another rule or other facts. */
export interface Change extends Find {
  readonly facts: { readonly name: string; readonly old: unknown; readonly new: unknown }[];
}

/** What two records of one article differ in; nothing: three empty lists. */
export interface RecordDiff {
  readonly lost: Find[];
  readonly gained: Find[];
  readonly changed: Change[];
}

type Facts = Readonly<Record<string, unknown>>;
interface Stated {
  readonly find: Find;
  readonly facts: Facts;
  /** Facts of an item are told once, however often it is mentioned. */
  readonly item: string;
}

/**
 * What one record says of an article and another does not.
 *
 * @param old and now: records of the same text; of different texts every place differs.
 */
export function diffRecords(old: ArticleRecord, now: ArticleRecord): RecordDiff {
  const before = new Map<string, Stated[]>();
  for (const stated of statedIn(old)) {
    const key = placeOf(stated.find);
    before.set(key, [...(before.get(key) ?? []), stated]);
  }
  const gained: Find[] = [];
  const changed: Change[] = [];
  const told = new Set<string>();
  for (const { find, facts, item } of statedIn(now)) {
    const twin = before.get(placeOf(find))?.shift();
    if (!twin) {
      gained.push(find);
      continue;
    }
    const differing = changesOf({ ...twin.facts, rule: twin.find.rule }, { ...facts, rule: find.rule }).filter(
      ({ name }) => name === 'rule' || !told.has(`${item} ${name}`),
    );
    for (const { name } of differing) told.add(`${item} ${name}`);
    if (differing.length > 0) changed.push({ ...find, facts: differing });
  }
  return { lost: [...before.values()].flat().map(({ find }) => find), gained, changed };
}

const placeOf = ({ kind, start, end }: Find) => `${kind} ${start} ${end}`;

function changesOf(old: Facts, now: Facts): Change['facts'] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => !isDeepStrictEqual(old[name], now[name]))
    .map((name) => ({ name, old: old[name], new: now[name] }));
}

/** Everything a record says, each at its place; the record's own facts stand at the text's beginning. */
function statedIn(record: ArticleRecord): Stated[] {
  const names = namesIn(record);
  const { officials, people, institutions, dates, venues, quotes, events, bylines, warnings } = record;
  const items = (kind: string, all: readonly Item[]) =>
    all.flatMap((item) => (item.mentions ?? [item as Mention]).map((mention) => state(kind, mention, item, names)));
  const { headline, dateline, publishedOn, language } = record;
  const whole = {
    headline: headline?.text ?? null,
    dateline: dateline?.text ?? null,
    publishedOn,
    language: language.code,
  };
  return [
    state('article', { start: 0, end: 0, text: '', rule: 'article' }, whole, names),
    ...items('bylines', bylines),
    ...items('officials', officials),
    ...officials.flatMap((official) =>
      official.titles.map((title) => state('titles', title, { ...title, holder: official.id }, names)),
    ),
    ...items('people', people),
    ...items('institutions', institutions),
    ...items('dates', dates),
    ...items('venues', venues),
    ...items('quotes', quotes),
    ...items('events', events),
    ...warnings.map(({ code, message, start = 0, end = 0 }) =>
      state('warnings', { start, end, text: message, rule: code }, {}, names),
    ),
  ];
}

type Item = object & { readonly mentions?: readonly Mention[] };
type Names = ReadonlyMap<unknown, string>;

function state(kind: string, { start, end, text, rule }: Mention, item: object, names: Names): Stated {
  const facts = Object.entries(item)
    .filter(([name]) => !placed.has(name))
    .map(([name, value]) => [name, names.get(value) ?? value] as const);
  return {
    find: { kind, rule, start, end, text },
    facts: Object.fromEntries(facts),
    item: 'id' in item ? String(item.id) : `${kind} ${start}`,
  };
}

/** Where something stands and which rule found it is no fact about it. */
const placed = new Set(['id', 'start', 'end', 'text', 'rule', 'mentions', 'titles']);

function namesIn({ officials, people, institutions, venues, quotes, events }: ArticleRecord): Names {
  const person = ({ id, name, titles }: Pick<Official, 'id' | 'name'> & { titles?: Official['titles'] }) =>
    [id, name ?? titles?.[0]?.text ?? id] as const;
  return new Map<unknown, string>([
    ...officials.map(person),
    ...(people as readonly Person[]).map(person),
    ...[...institutions, ...events].map(({ id, name }) => [id, name] as const),
    ...quotes.map(({ id, content }) => [id, content.text] as const),
    ...venues.map(({ id, name, locality }) => [id, name ?? locality ?? id] as const),
  ]);
}
