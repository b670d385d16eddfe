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
}

/**
 * @typeParam Context what the kind's readings look at.
 * @typeParam Trigger names of the token classes at which the rule is tried.
 */
export interface Rule<Context, Trigger extends string, Value> {
  readonly id: string;
  readonly why: string;
  readonly trigger: Trigger;
  /** Pure; null: not this one. `at` is the index of the triggering token. */
  readonly read: (context: Context, at: number) => Found<Value> | null;
}

/** Whole sentences that a rule must find something in, or must leave alone; tied to the rule by its id. */
export interface Examples<Expected> {
  /** Sentence, the span that must be found, what must be read from it. */
  readonly yes: readonly [
    readonly [string, string, Expected],
    readonly [string, string, Expected],
    readonly [string, string, Expected],
    ...(readonly [string, string, Expected])[],
  ];
  /** Sentences in which this rule must find nothing. */
  readonly no: readonly [string, string, ...string[]];
}
