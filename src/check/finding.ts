/** What the desk check returns, and what a single check hands to it. */
import type { ArticleRecord } from '../record';

/** Every code that a finding can have; they are stable. */
export const findingCodes = [
  'weekday-mismatch',
  'impossible-day',
  'future-past',
  'quote-without-speaker',
  'unbalanced-mark',
  'acronym-not-spelt-out',
  'two-spellings',
  'title-missing',
  'body-renamed',
] as const;

/** What kind of slip it is: one of {@link findingCodes}. */
export type FindingCode = (typeof findingCodes)[number];

/** One slip at its place. `reason` and `mend` are sentences in the language asked for. */
export interface Finding {
  code: FindingCode;
  /** UTF-16 units from the start of the article, half open. */
  start: number;
  end: number;
  /** `article.slice(start, end)` */
  text: string;
  /** From 1; columns in UTF-16 units, as editors count. */
  line: number;
  column: number;
  /** What is wrong. */
  reason: string;
  /** What would likely mend it. */
  mend: string;
}

/** A sentence in the languages that the check speaks. */
export interface Wording {
  readonly id: string;
  readonly en: string;
}

export interface Draft {
  readonly code: FindingCode;
  readonly start: number;
  readonly end: number;
  readonly reason: Wording;
  readonly mend: Wording;
}

/** An article as a check sees it. */
export interface Desk {
  readonly text: string;
  readonly record: ArticleRecord;
}

export type Check = (desk: Desk) => Draft[];
