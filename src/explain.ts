/** A record with its reasons: for every span which rule found it and why, what it beat, and what was read into it. */

import { checkArguments } from './check-arguments';
import { type Lexicon, loadLexicon } from './lexicon/lexicon';
import { readArticle, type Setting } from './read-article';
import type { ArticleRecord, DateMention, Mention, ParseOptions, Quote, Span } from './record';
import { builtInRules, rulesOf } from './rule-book';
import type { Trace } from './rules/choose';

export type ReasonKind = 'official' | 'person' | 'institution' | 'date' | 'venue' | 'quote' | 'event' | 'byline';

/** Why one span is in the record. */
export interface Reason extends Span {
  readonly kind: ReasonKind;
  /** Of the item in the record; null where the kind has none. */
  readonly id: string | null;
  /** Rule or lexicon row that found it: "official/title-name", "lexicon:bkn". */
  readonly rule: string;
  /** Why the rule is there; for a row, its official name. */
  readonly why: string;
  /** What else was read there and lost: starts later, is shorter, or its rule stands later. */
  readonly beat: readonly (Span & { readonly rule: string })[];
  /** What the text does not say in so many words: an implied year, how a speaker was found. */
  readonly notes: readonly string[];
}

export interface Explanation {
  readonly record: ArticleRecord;
  /** In text order. */
  readonly reasons: readonly Reason[];
}

/**
 * {@link parseArticle}, with the reasons.
 *
 * @param text and options: as for `parseArticle`; throws as it does.
 */
export function explainArticle(text: string, options: ParseOptions = {}): Explanation {
  checkArguments('explainArticle', text, options);
  return explain(text, options, { lexicon: loadLexicon(), rules: builtInRules });
}

export function explain(text: string, options: ParseOptions, setting: Omit<Setting, 'trace'>): Explanation {
  const trace: Trace = [];
  const record = readArticle(text, options, { ...setting, trace });
  const whys = new Map(rulesOf(setting.rules).map(({ id, why }) => [id, why]));
  const beaten = beatenBy(text, trace);
  const reasons = itemsOf(record).map(({ kind, id, mention, notes }): Reason => {
    const { start, end, rule } = mention;
    const why = whys.get(rule) ?? gatheringRules[rule] ?? rowName(setting.lexicon, rule) ?? rule;
    return { kind, id, start, end, text: mention.text, rule, why, beat: beaten(mention), notes };
  });
  return { record, reasons: reasons.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** What no rule finds, but the gathering of what the rules found. */
const gatheringRules: Readonly<Record<string, string>> = {
  'institution/defined-acronym': 'a short form that the text itself gives: "Nama Panjang (NP)"',
  'institution/initials': 'an acronym of the first letters of a body that the text names in full',
  'institution/title-object': 'what an office is of: "Ketua Umum Syarikat Islam"',
  'official/defined-title': 'a short form of the office that the text itself gives',
  'person/full-name': 'the whole name of somebody whom the text else calls by a part of it',
  'person/short-name': 'a part of the name of somebody named before',
  'byline/reporter': 'who wrote it, at the foot of the article',
  'byline/photographer': 'who took the picture',
  'byline/editor': 'who edited it',
};

const rowName = (lexicon: Lexicon, rule: string): string | undefined =>
  rule.startsWith('lexicon:') ? lexicon.body(rule.slice('lexicon:'.length))?.name : undefined;

interface Item {
  readonly kind: ReasonKind;
  readonly id: string | null;
  readonly mention: Mention;
  readonly notes: readonly string[];
}

function itemsOf(record: ArticleRecord): Item[] {
  const all = (kind: ReasonKind, items: readonly { readonly id: string; readonly mentions: readonly Mention[] }[]) =>
    items.flatMap(({ id, mentions }) => mentions.map((mention): Item => ({ kind, id, mention, notes: [] })));
  return [
    ...all('official', record.officials),
    ...all('person', record.people),
    ...all('institution', record.institutions),
    ...all('venue', record.venues),
    ...all('event', record.events),
    ...record.dates.map((date): Item => ({ kind: 'date', id: null, mention: date, notes: dateNotes(date) })),
    ...record.quotes.map((quote): Item => ({ kind: 'quote', id: quote.id, mention: quote, notes: quoteNotes(quote) })),
    ...record.bylines.map((byline): Item => ({ kind: 'byline', id: null, mention: byline, notes: [] })),
  ];
}

function dateNotes({ implied, value, weekday }: DateMention): string[] {
  const notes = implied.map((part) => `the ${part} is implied`);
  if (value === null) notes.push('which day it is cannot be known from the text');
  if (weekday?.agrees === false) notes.push(`${weekday.text} does not agree with the day`);
  return notes;
}

const howFound: Readonly<Record<NonNullable<Quote['resolvedBy']>, string>> = {
  name: 'the speaker is named beside the cue',
  title: 'the speaker is the holder of the office, or the body, beside the cue',
  pronoun: 'the speaker is whom the pronoun or -nya points back to',
  context: 'the speaker is whoever was speaking or was spoken of there',
};

function quoteNotes({ resolvedBy, speakerMention, continues }: Quote): string[] {
  const notes = [resolvedBy ? howFound[resolvedBy] : 'who said it is not known'];
  if (speakerMention) notes.push(`"${speakerMention.text}" stands for the speaker`);
  if (continues) notes.push(`goes on with ${continues}`);
  return notes;
}

/** By the span of a mention: what the winner there beat. */
function beatenBy(text: string, trace: Trace): (mention: Mention) => Reason['beat'] {
  const lost = new Map<string, (Span & { rule: string })[]>();
  for (const { winner, beaten } of trace) {
    const list = beaten
      .filter(({ rule, start, end }) => rule !== winner.rule || start !== winner.start || end !== winner.end)
      .map(({ start, end, rule }) => ({ start, end, text: text.slice(start, end), rule }));
    if (list.length > 0) lost.set(`${winner.start} ${winner.rule}`, list);
  }
  return ({ start, rule }) => lost.get(`${start} ${rule}`) ?? [];
}
