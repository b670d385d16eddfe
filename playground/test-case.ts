/** A find as a test case, in the form of the project's `examples.ts`: sentence, span, and what its item holds. */
import type { LabelledSpan, SpanLabel } from '../src/formats';
import type { ArticleRecord } from '../src/index';
import type { Kind } from '../src/testing/kinds';
import type { Range } from './messages';

export interface TestCase {
  readonly kind: Kind;
  readonly rule: string;
  readonly sentence: string;
  readonly span: string;
  readonly holds: object;
}

const kinds: Partial<Record<SpanLabel, Kind>> = {
  official: 'officials',
  title: 'officials',
  person: 'people',
  institution: 'institutions',
  date: 'dates',
  venue: 'venues',
  quote: 'quotes',
  event: 'events',
};

/** null: headline, dateline and bylines are found by their place, not by rules that have examples. */
export function testCaseOf(
  text: string,
  span: LabelledSpan,
  sentences: readonly Range[],
  record: ArticleRecord,
): TestCase | null {
  const kind = kinds[span.label];
  if (!kind || span.rule === null) return null;
  const around = sentences.filter(({ start, end }) => start < span.end && end > span.start);
  const from = Math.min(span.start, ...around.map(({ start }) => start));
  const to = Math.max(span.end, ...around.map(({ end }) => end));
  return {
    kind,
    // a listed body names its row; to examples it is found by one rule
    rule: span.rule.startsWith('lexicon:') ? 'institution/listed' : span.rule,
    sentence: text.slice(from, to),
    span: span.text,
    holds: holdsOf(span, record),
  };
}

/** TypeScript and JSON at once: an entry of `examples.ts`, or an argument of `describeExamples`. */
export function writeTestCase({ rule, sentence, span, holds }: TestCase): string {
  const yes = [sentence, span, holds].map((part) => `        ${JSON.stringify(part)}`).join(',\n');
  return `{\n  ${JSON.stringify(rule)}: {\n    "yes": [\n      [\n${yes}\n      ]\n    ],\n    "no": []\n  }\n}`;
}

/** What a careful reader would ask of the item: names and values, no ids and no places. */
function holdsOf({ label, id, start }: LabelledSpan, record: ArticleRecord): object {
  const official = record.officials.find((item) => item.id === id);
  const person = record.people.find((item) => item.id === id);
  const body = record.institutions.find((item) => item.id === id);
  const venue = record.venues.find((item) => item.id === id);
  const event = record.events.find((item) => item.id === id);
  const date = record.dates.find((item) => item.start === start);
  const quote = record.quotes.find((item) => item.start === start);
  if (official && label === 'title') {
    const { name, titles } = official;
    return { name, titles: titles.map(({ text, role, status }) => ({ text, role, status })) };
  }
  if (official) return { name: official.name };
  if (person) return { name: person.name };
  if (body) return { name: body.name, kind: body.kind };
  if (venue) return { name: venue.name, kind: venue.kind, locality: venue.locality };
  if (event) return { name: event.name };
  if (label === 'date' && date) return { value: date.value, ...(date.time && { time: date.time }) };
  if (label === 'quote' && quote) {
    const { kind, verb, content, speakerMention } = quote;
    const who = speakerMention && { speakerMention: { text: speakerMention.text } };
    return { kind, verb, content: { text: content.text }, ...who };
  }
  return {};
}
