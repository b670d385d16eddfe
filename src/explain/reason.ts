/** What a reason is: why one span is in the record, and the steps that led to what the record says of it. */
import type { TableName } from '../lexicon/schema';
import type { ArticleRecord, Span } from '../record';
import { type Range, spanOf } from '../text/span';

/** What a span stands for. */
export type ReasonKind =
  | 'official'
  | 'title'
  | 'person'
  | 'institution'
  | 'date'
  | 'venue'
  | 'quote'
  | 'event'
  | 'byline';

/** A row as `createParser` removes it: `lexicon: { remove: { [table]: [name] } }`. */
export interface RowName {
  readonly table: TableName;
  readonly name: string;
}

/**
 * What the words of a step are. On the way to a speaker: the cue; the mention that stands for them, in full, in short, by
 * title, by a pronoun or -nya, or a body; somebody unknown; the quote whose speaker goes on; who acted last before it. In a
 * title: what says that it is no longer, not yet or for the time being held; a listed office or a head; the field of work or
 * unit; the body; the area; or a rank that stands for it all.
 */
export type StepKind =
  | 'cue'
  | 'full'
  | 'short'
  | 'title'
  | 'pronoun'
  | 'body'
  | 'unknown'
  | 'quote'
  | 'acting'
  | 'former'
  | 'elect'
  | 'stand-in'
  | 'listed'
  | 'head'
  | 'field'
  | 'area'
  | 'rank';

/** One step on the way: from the cue to the official who speaks, or through the parts of a title. */
export interface Step {
  readonly what: StepKind;
  /** The words that it stands on; null: none of their own (-nya, nobody named). */
  readonly at: Span | null;
  /** Id of what it leads to in the record: an official, an institution, another quote. */
  readonly to: string | null;
  /** Row of the lexicon that knows the words. */
  readonly row: RowName | null;
}

/** Why one span is in the record. */
export interface Reason extends Span {
  readonly kind: ReasonKind;
  /** Of the item in the record, of a title its official's; null where the kind has none. */
  readonly id: string | null;
  /** Rule or lexicon row that found it: "official/title-name", "lexicon:bkn". */
  readonly rule: string;
  /** Why the rule is there; for a row, its official name. */
  readonly why: string;
  /** What else was read there and lost: starts later, is shorter, or its rule stands later. */
  readonly beat: readonly (Span & { readonly rule: string })[];
  /** What the text does not say in so many words: an implied year, a day that cannot be known. */
  readonly notes: readonly string[];
  /** Of a quote, how its speaker was found; of a title, what made it. In order; for other kinds the rule says all. */
  readonly steps: readonly Step[];
}

/** A record and why each of its spans is there. */
export interface Explanation {
  readonly record: ArticleRecord;
  /** In text order. */
  readonly reasons: readonly Reason[];
}

export const stepAt = (text: string, what: StepKind, at: Range | null, to: string | null, row?: RowName): Step => ({
  what,
  at: at && spanOf(text, at.start, at.end),
  to,
  row: row ?? null,
});
