/** Matchers for `expect.extend` of vitest: whether a text gives what it should, shown in the text where it does not. */
import type { ArticleRecord, Quote } from '../record';
import type { DeepPartial } from '../rules/rule';
import type { Labelled } from './highlight';
import { type Items, isKind, itemsOf, type Kind, marksOf } from './kinds';
import { differences, show } from './partial';
import { kindMarks, missing, type ParseSettings, type Read, readSubject, type Subject, shown } from './search';

/** What a matcher answers; the message is for a test that fails. */
export interface Verdict {
  readonly pass: boolean;
  readonly message: () => string;
}

/** A span, what its item holds, or both. */
type Expected<Item> = [span: string, holds?: DeepPartial<Item>] | [holds: DeepPartial<Item>];
type Extracts<Item, R> = (...expected: Expected<Item>) => R;

/** What `expect(text)` can say once the matchers are added. */
export interface ExtractionMatchers<R = unknown> {
  toExtractOfficial: Extracts<Items['officials'], R>;
  toExtractInstitution: Extracts<Items['institutions'], R>;
  toExtractDate: Extracts<Items['dates'], R>;
  toExtractVenue: Extracts<Items['venues'], R>;
  toExtractEvent: Extracts<Items['events'], R>;
  /** `speaker`: any name, title or short form of the speaker; `content`: what was said, or parts of the quote. */
  toHaveQuoteBy: (speaker: string, content?: string | DeepPartial<Quote>) => R;
  /** Parts of the record; an array must have all its entries. */
  toMatchRecord: (expected: DeepPartial<ArticleRecord>) => R;
}

type WithSubject<F> = F extends (...expected: infer Args) => unknown
  ? (subject: Subject, ...expected: Args) => Verdict
  : never;

/**
 * `expect.extend(extractionMatchers({ publishedOn: '2025-06-18' }))`
 *
 * @param settings `publishedOn`, and `parser` for one of your own; for the texts that `expect` is given.
 */
export function extractionMatchers(settings: ParseSettings = {}): {
  [Name in keyof ExtractionMatchers]: WithSubject<ExtractionMatchers[Name]>;
} {
  const extracts =
    <K extends Kind>(kind: K) =>
    (subject: Subject, ...expected: Expected<Items[K]>): Verdict => {
      const [first, second] = expected;
      const wanted = typeof first === 'string' ? { span: first, holds: second } : { holds: first };
      const read = readSubject(subject, settings);
      const failure = missing(read, kind, wanted);
      return verdict(failure, () => `expected ${kind} not to have ${show(first)}:\n\n${found(read, kind)}`);
    };
  return {
    toExtractOfficial: extracts('officials'),
    toExtractInstitution: extracts('institutions'),
    toExtractDate: extracts('dates'),
    toExtractVenue: extracts('venues'),
    toExtractEvent: extracts('events'),
    toHaveQuoteBy: (subject, speaker, content = {}) => quoteBy(readSubject(subject, settings), speaker, content),
    toMatchRecord: (subject, expected) => matchRecord(readSubject(subject, settings), expected),
  };
}

const verdict = (failure: string | null, otherwise: () => string): Verdict => ({
  pass: failure === null,
  message: () => failure ?? otherwise(),
});

const found = (read: Read, kind: Kind) => shown(read, kindMarks(itemsOf(read.record, kind)));

function quoteBy(read: Read, speaker: string, content: string | DeepPartial<Quote>): Verdict {
  const { quotes } = read.record;
  const holds = typeof content === 'string' ? { content: { text: content } } : content;
  const own = quotes.filter((quote) => speakersOf(read.record, quote).includes(speaker));
  const wrong = own.map((quote) => differences(quote, holds)).sort((a, b) => a.length - b.length)[0];
  const marks: Labelled[] = quotes.map((quote) => ({
    ...quote.content,
    label: `${quote.rule}, by ${speakersOf(read.record, quote)[0] ?? 'nobody'}`,
  }));
  const why = wrong ? wrong.map((line) => `  ${line}`).join('\n') : `  no quote is put down to ${show(speaker)}`;
  const failure = wrong?.length === 0 ? null : `expected a quote by ${show(speaker)}:\n${why}\n\n${shown(read, marks)}`;
  return verdict(failure, () => `expected no such quote by ${show(speaker)}:\n\n${shown(read, marks)}`);
}

/** Every form in which the text calls the speaker of a quote, the fullest first. */
function speakersOf({ officials, people, institutions }: ArticleRecord, quote: Quote): string[] {
  const actor = [...officials, ...people, ...institutions].find(({ id }) => id === quote.speaker);
  if (!actor) return quote.speakerMention ? [quote.speakerMention.text] : [];
  const names = 'acronym' in actor ? [actor.name, actor.acronym] : [actor.name, actor.fullName];
  return [...names, ...marksOf(actor).map((mark) => mark.text)].filter((name) => name !== null);
}

function matchRecord(read: Read, expected: DeepPartial<ArticleRecord>): Verdict {
  const wrong = differences(read.record, expected);
  const kinds = [...new Set(wrong.map((line) => /^\w+/.exec(line)?.[0] ?? ''))].filter(isKind);
  const marks = kinds.flatMap((kind) => kindMarks(itemsOf(read.record, kind)));
  const where = kinds.length > 0 ? `\n\n${shown(read, marks)}` : '';
  const failure =
    wrong.length === 0 ? null : `expected another record:\n${wrong.map((line) => `  ${line}`).join('\n')}${where}`;
  return verdict(failure, () => 'expected another record than the one that was found');
}
