/**
 * An article in the match syntax of compromise: `humas-parser/compromise`. Its words are those of the parser, its tags the
 * kinds of the record, and every match gives back where it stands in the article.
 *
 * @module humas-parser/compromise
 */
import { type ArticleRecord, parseArticle, readSentences } from '../index';
import type { Mention, Span } from '../record';
import { tagsOf } from './tags';
import { type ArticleView, type Term, viewOf } from './view';

export type { Tag } from './tags';
export type { ArticleView } from './view';

/** A rule of one's own, in match syntax. */
export interface MatchRule {
  readonly id: string;
  /** `'#Title+ #Official+'`, `'[<body>#Institution+] dan #Institution+'` */
  readonly match: string;
  /** The capture group that is the find; left out, the whole match. */
  readonly group?: string;
  /** A tag for what it finds; rules that stand later can use it. */
  readonly tag?: string;
}

/**
 * The article as a compromise view.
 *
 * @param text the article.
 * @param record what `parseArticle` made of this very text; it is made if it is left out.
 * @throws TypeError if `text` is no string; RangeError if the record is of another text.
 */
export function articleView(text: string, record: ArticleRecord = parseArticle(text)): ArticleView {
  if (typeof text !== 'string') throw new TypeError(`articleView: text must be a string, got ${typeof text}`);
  const tagged = tagsOf(record).sort((a, b) => a.span.start - b.span.start);
  const strange = tagged.find(({ span }) => text.slice(span.start, span.end) !== span.text);
  if (strange)
    throw new RangeError(
      `articleView: the record has "${strange.span.text.slice(0, 40)}" at ${strange.span.start}, where the text has something else; pass the text that the record was made of`,
    );
  return viewOf(text, readSentences(text), tagged);
}

/**
 * Where the matches of a view stand in the article.
 *
 * @param text the article that the view was made of.
 * @param matches what `view.match(…)` gave.
 * @throws TypeError if a match has words that were put into the view later (`append`, `replaceWith`).
 */
export function spansOf(text: string, matches: ArticleView): Span[] {
  return (matches.docs as unknown as Term[][]).flatMap((terms) => {
    const first = terms[0]?.offset;
    const last = terms[terms.length - 1]?.offset;
    if (terms.length === 0) return [];
    if (!first || !last) throw new TypeError('spansOf: the match has words that are not in the article');
    const [start, end] = [first.start, last.start + last.length];
    return [{ start, end, text: text.slice(start, end) }];
  });
}

/** What rules find in an article: rule by rule as they stand, each from its first find to its last. */
export function findMatches(text: string, view: ArticleView, rules: readonly MatchRule[]): Mention[] {
  return rules.flatMap(({ id, match, group, tag }) => {
    const matches = group === undefined ? view.match(match) : view.match(match, group);
    if (tag !== undefined) matches.tag(tag);
    return spansOf(text, matches).map((span) => ({ ...span, rule: id }));
  });
}
