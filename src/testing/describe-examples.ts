/**
 * Examples that live with a rule, as test cases of their own and through the whole pipeline: a rule that another always
 * beats shows here, because the record then names the other.
 */
import type { Examples } from '../rules/rule';
import { type Items, isKind, itemsOf, type Kind, marksOf } from './kinds';
import { kindMarks, missing, type ParseSettings, readSubject, ruleOf, shown } from './search';

/** What a runner of tests has to offer: vitest's `describe` and `it`, or anybody's. */
export interface Runner {
  /** A group of cases. */
  describe(name: string, body: () => void): unknown;
  /** One case; it fails if its body throws. */
  it(name: string, body: () => void): unknown;
}

/**
 * Makes a test case of every example, through the whole parser.
 *
 * @param runner `{ describe, it }` of vitest.
 * @param kind in which part of the record the rules' finds are looked for.
 * @param examples by rule id: `yes` (sentence, span, what its item holds) and `no` (sentences in which it finds nothing).
 * @param settings `publishedOn`, and `parser` for one of your own.
 * @throws TypeError if a record has no such kind; a case that fails throws an Error that shows the text.
 */
export function describeExamples<K extends Kind>(
  { describe, it }: Runner,
  kind: K,
  examples: Readonly<Record<string, Examples<Items[K]>>>,
  settings: ParseSettings = {},
): void {
  if (!isKind(kind)) throw new TypeError(`describeExamples: no kind of a record is called "${kind}"`);
  describe(kind, () => {
    for (const [rule, { yes, no }] of Object.entries(examples)) {
      for (const [sentence, span, holds] of yes) {
        it(`${rule} finds "${span}" in: ${sentence}`, () => {
          const failure = missing(readSubject(sentence, settings), kind, { span, rule, holds });
          if (failure !== null) throw new Error(failure);
        });
      }
      for (const sentence of no) {
        it(`${rule} leaves alone: ${sentence}`, () => {
          const read = readSubject(sentence, settings);
          const found = itemsOf(read.record, kind).filter((item) =>
            marksOf(item).some((mark) => ruleOf(mark) === rule),
          );
          if (found.length > 0)
            throw new Error(`expected ${rule} to find nothing:\n\n${shown(read, kindMarks(found))}`);
        });
      }
    }
  });
}
