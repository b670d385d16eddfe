/**
 * For tests of what is extracted: `humas-parser/testing`. Examples as test cases, matchers, and what two records differ in.
 * No runner of tests is loaded; `describe`, `it` and `expect` are the user's own.
 *
 * @module humas-parser/testing
 */
// names the module whose matchers are added to, types alone
import type {} from 'vitest';
import type { ExtractionMatchers } from './matchers';

export type { DeepPartial, Examples, ExamplesOf, Positive } from '../rules/rule';
export { describeExamples, type Runner } from './describe-examples';
export type { Items, Kind } from './kinds';
export { type ExtractionMatchers, extractionMatchers, type Verdict } from './matchers';
export { type Change, diffRecords, type Find, type RecordDiff } from './record-diff';
export type { ParseSettings, Subject } from './search';

declare module 'vitest' {
  interface Matchers<T> extends ExtractionMatchers<T> {}
}
