/** The kinds of a record by name: their items, and the places of an item at which it says which rule found it. */
import type {
  ArticleEvent,
  ArticleRecord,
  DateMention,
  Institution,
  Mention,
  Official,
  Person,
  Quote,
  Venue,
} from '../record';

/** What an item of each kind is. */
export interface Items {
  officials: Official;
  /** Everybody, officials too: a rule finds a name before it is known whether an office goes with it. */
  people: Official | Person;
  institutions: Institution;
  dates: DateMention;
  venues: Venue;
  quotes: Quote;
  events: ArticleEvent;
}

/** A part of the record whose items a test can ask for. */
export type Kind = keyof Items;

const items: { readonly [K in Kind]: (record: ArticleRecord) => Items[K][] } = {
  officials: (record) => record.officials,
  people: (record) => [...record.officials, ...record.people],
  institutions: (record) => record.institutions,
  dates: (record) => record.dates,
  venues: (record) => record.venues,
  quotes: (record) => record.quotes,
  events: (record) => record.events,
};

export function itemsOf<K extends Kind>(record: ArticleRecord, kind: K): Items[K][] {
  return items[kind](record);
}

export const isKind = (name: string): name is Kind => Object.hasOwn(items, name);

/** Where an item stands: itself, the content of a quote, the titles and the mentions. */
export function marksOf(item: Items[Kind]): Mention[] {
  const marks: Mention[] = [];
  if ('rule' in item) marks.push(mark(item, item.rule));
  if ('content' in item) marks.push(mark(item.content, item.rule));
  if ('titles' in item) marks.push(...item.titles.map((title) => mark(title, title.rule)));
  if ('mentions' in item) marks.push(...item.mentions.map((mention) => mark(mention, mention.rule)));
  return marks;
}

// a listed body names its row in place of the rule
const mark = ({ start, end, text }: Omit<Mention, 'rule'>, rule: string): Mention => ({ start, end, text, rule });
