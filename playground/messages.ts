/** What the page and its worker say to each other. */
import type { LabelledSpan } from '../src/formats';
import type { Explanation, RowName, UserRule } from '../src/index';
import type { TestCase } from './test-case';

export interface OwnWord {
  readonly table: 'institutions' | 'titles';
  readonly name: string;
  /** Short forms, `;` between. */
  readonly short: string;
}

/** A rule as `createParser` takes it, without functions: links and files hold it. */
export type OwnRule = UserRule & { readonly pattern: string; readonly read?: object };

/** All that decides what is found; also what a shared link holds. */
export interface Draft {
  readonly text: string;
  /** ISO day, or empty. */
  readonly publishedOn: string;
  readonly words: readonly OwnWord[];
  readonly rules: readonly OwnRule[];
  /** Ids of built-in rules that are not asked. */
  readonly disabled: readonly string[];
  /** Built-in rows that do not count. */
  readonly removed: readonly RowName[];
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Answer extends Explanation {
  readonly draft: Draft;
  readonly sentences: readonly Range[];
  /** Rows of the lexicon that the record names, by id. */
  readonly rows: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Ids of rules that found something and can be switched off. */
  readonly builtIn: readonly string[];
  /** What the edits give and take; null: there are none. */
  readonly difference: { readonly gained: readonly LabelledSpan[]; readonly lost: readonly LabelledSpan[] } | null;
}

export type Question =
  | { readonly ask: 'parse'; readonly draft: Draft }
  /** Does the case pass, its sentence read alone? */
  | { readonly ask: 'try'; readonly draft: Draft; readonly tested: TestCase };

export type Reply =
  | { readonly said: 'parsed'; readonly answer: Answer }
  | { readonly said: 'tried'; readonly failure: string | null }
  | { readonly said: 'refused'; readonly message: string };
