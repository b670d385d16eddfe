/**
 * What a rule is: a value with an id, a reason, a trigger and a reading. The kinds write rules; the engine runs them.
 */
import type { Range } from '../text/span';

/** What a reading found: where it stands and what it means. */
export interface Found<Value> extends Range {
  readonly value: Value;
}

export interface Candidate<Value> extends Found<Value> {
  readonly rule: string;
  /** Found by a rule of the user's: no other keeps what overlaps it. */
  readonly firm?: boolean;
}

/** Where rules are tried: at tokens that have one of the facts, if the question is answered with yes. */
export interface Trigger<Context> {
  /** Bits, of which a token must have one. */
  readonly facts: number;
  readonly when?: (context: Context, at: number) => boolean;
}

/** The trigger of a rule that is tried at every token. */
export type Everywhere = 'any';
export const everywhere = { facts: -1 };

/**
 * @typeParam Context what the kind's readings look at.
 * @typeParam Trigger names of the token classes at which the rule is tried.
 * @typeParam Id the rule's id as a literal, so that its examples are tied to it by type.
 */
export interface Rule<Context, Trigger extends string, Value, Id extends string = string> {
  readonly id: Id;
  readonly why: string;
  readonly trigger: Trigger;
  /** A rule of the user's; see {@link Candidate.firm}. */
  readonly firm?: boolean;
  /** Pure; null: not this one. `at` is the index of the triggering token. */
  readonly read: (context: Context, at: number) => Found<Value> | null;
}

/** Sentence, the span that must be found, and what its item of the record must hold. */
export type Positive<Item> = readonly [sentence: string, span: string, holds: DeepPartial<Item>];

/** Any part of a value, at any depth. */
export type DeepPartial<T> = T extends object ? { readonly [Key in keyof T]?: DeepPartial<T[Key]> } : T;

/** Whole sentences that a rule must find something in, or must leave alone. */
export interface Examples<Item> {
  /** Sentences in which this rule must find the span. */
  readonly yes: readonly [Positive<Item>, Positive<Item>, Positive<Item>, ...Positive<Item>[]];
  /** Sentences in which this rule must find nothing. */
  readonly no: readonly [string, string, ...string[]];
}

/** The examples of a kind: a rule without them does not compile. */
export type ExamplesOf<Rules extends readonly { readonly id: string }[], Item> = {
  readonly [Id in Rules[number]['id']]: Examples<Item>;
};
