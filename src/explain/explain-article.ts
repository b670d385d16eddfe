/** A record with its reasons: for every span which rule found it and why, what it beat, and what was read into it. */

import { checkArguments, type ParseOptions } from '../check-arguments';
import { type Lexicon, loadLexicon } from '../lexicon/lexicon';
import { type ArticleTrace, type Parts, readArticle, type Setting } from '../read-article';
import type { ArticleRecord, DateMention, Mention, Quote, Span } from '../record';
import { builtInRules, rulesOf } from '../rule-book';
import type { Trace } from '../rules/choose';
import type { Explanation, Reason, ReasonKind, Step } from './reason';
import { speakerSteps } from './speaker-steps';
import { titleSteps } from './title-steps';

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
  const trace: ArticleTrace = { choices: [], parts: null };
  const record = readArticle(text, options, { ...setting, trace });
  const whys = new Map(rulesOf(setting.rules).map(({ id, why }) => [id, why]));
  const whyOf = (rule: string) => whys.get(rule) ?? gatheringRules[rule] ?? rowName(setting.lexicon, rule) ?? rule;
  const beaten = beatenBy(text, trace.choices);
  const items = [...itemsOf(record), ...stepped(record, trace.parts as Parts)];
  const reasons = items.map(({ kind, id, mention, notes = [], steps = [] }): Reason => {
    const { start, end, rule } = mention;
    return { kind, id, start, end, text: mention.text, rule, why: whyOf(rule), beat: beaten(mention), notes, steps };
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
  readonly notes?: readonly string[];
  readonly steps?: readonly Step[];
}

/** Quotes and titles: what was read of them took several steps. */
function stepped({ quotes }: ArticleRecord, parts: Parts): Item[] {
  const ofSpeaker = speakerSteps(parts);
  const ofTitle = titleSteps(parts);
  return [
    ...parts.spoken.map((spoken, index): Item => {
      const quote = quotes[index] as Quote;
      return { kind: 'quote', id: quote.id, mention: quote, steps: ofSpeaker(spoken) };
    }),
    ...parts.people.flatMap((person) => {
      const id = parts.ids.people.get(person) ?? null;
      return person.titles.map((title): Item => ({ kind: 'title', id, mention: title, steps: ofTitle(title) }));
    }),
  ];
}

function itemsOf(record: ArticleRecord): Item[] {
  const all = (kind: ReasonKind, items: readonly { readonly id: string; readonly mentions: readonly Mention[] }[]) =>
    items.flatMap(({ id, mentions }) => mentions.map((mention): Item => ({ kind, id, mention })));
  return [
    ...all('official', record.officials),
    ...all('person', record.people),
    ...all('institution', record.institutions),
    ...all('venue', record.venues),
    ...all('event', record.events),
    ...record.dates.map((date): Item => ({ kind: 'date', id: null, mention: date, notes: dateNotes(date) })),
    ...record.bylines.map((byline): Item => ({ kind: 'byline', id: null, mention: byline })),
  ];
}

function dateNotes({ implied, value, weekday }: DateMention): string[] {
  const notes = implied.map((part) => `the ${part} is implied`);
  if (value === null) notes.push('which day it is cannot be known from the text');
  if (weekday?.agrees === false) notes.push(`${weekday.text} does not agree with the day`);
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
