/**
 * The public surface of `humas-parser`, and nothing else.
 *
 * Only re-exports live here, so that importing the library does no work.
 *
 * @module humas-parser
 */
export type { ParseOptions } from './check-arguments';
export { createParser, type Parser, type ParserOptions } from './custom/create-parser';
export type { RuleEdits } from './custom/rules-of-user';
export type { UserRule } from './custom/user-rule';
export type { LexiconEdits, LexiconRow, LexiconTable } from './custom/words-of-user';
export { explainArticle } from './explain/explain-article';
export type { Explanation, Reason, ReasonKind, RowName, Step, StepKind } from './explain/reason';
export { readSentences } from './lexicon/sentences';
export { parseArticle } from './parse-article';
export type * from './record';
