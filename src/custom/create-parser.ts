/** A parser with words and rules of the user's own. Nothing global is touched: each parser has its own. */

import { checkArguments, type ParseOptions } from '../check-arguments';
import { explain } from '../explain/explain-article';
import type { Explanation } from '../explain/reason';
import { type Lexicon, loadLexicon } from '../lexicon/lexicon';
import { withOwnWords } from '../lexicon/own-words';
import { readArticle } from '../read-article';
import type { ArticleRecord } from '../record';
import { builtInRules } from '../rule-book';
import { editRules, type RuleEdits } from './rules-of-user';
import { type LexiconEdits, readEdits } from './words-of-user';

/** What a parser has otherwise than the built-in one. */
export interface ParserOptions {
  /** Words added, and built-in ones removed. Yours count before the built-in ones. */
  readonly lexicon?: LexiconEdits;
  /** Rules added, and built-in ones switched off by id. What a rule of yours finds wins over what it overlaps. */
  readonly rules?: RuleEdits;
}

/** Immutable; its methods need no `this`. */
export interface Parser {
  /** As the function of that name, by this parser's words and rules; throws as it does. */
  readonly parseArticle: (text: string, options?: ParseOptions) => ArticleRecord;
  /** As the function of that name, by this parser's words and rules; throws as it does. */
  readonly explainArticle: (text: string, options?: ParseOptions) => Explanation;
}

/**
 * @param options what differs from the built-in words and rules; left out: nothing.
 * @throws TypeError or RangeError where an option, a rule or a row is wrong, with the rule or row that has the mistake.
 */
export function createParser(options: ParserOptions = {}): Parser {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError('createParser: options must be an object; pass { lexicon, rules } or leave it out');
  for (const key of Object.keys(options))
    if (key !== 'lexicon' && key !== 'rules')
      throw new TypeError(`createParser: unknown option "${key}"; there are lexicon and rules`);
  // nothing to edit: the shared lexicon, opened when the first article comes
  const edits = options.lexicon ? readEdits(loadLexicon(), options.lexicon) : null;
  let opened: Lexicon | undefined;
  const lexicon = (): Lexicon => {
    opened ??= edits ? withOwnWords(loadLexicon(), edits) : loadLexicon();
    return opened;
  };
  const rules = options.rules ? editRules(builtInRules, options.rules) : builtInRules;
  return Object.freeze({
    parseArticle(text: string, given: ParseOptions = {}) {
      checkArguments('parseArticle', text, given);
      return readArticle(text, given, { lexicon: lexicon(), rules, trace: null });
    },
    explainArticle(text: string, given: ParseOptions = {}) {
      checkArguments('explainArticle', text, given);
      return explain(text, given, { lexicon: lexicon(), rules });
    },
  });
}
