/** The sentences in which an event is told of: those of its mentions and the ones right behind them. */
import { type Reading, sentenceOf, tokenAfter } from '../lexicon/reading';
import type { Mention } from '../record';
import type { Range } from '../text/span';

export function near(r: Reading, mentions: readonly Mention[]): Range[] {
  const indexes = new Set<number>();
  for (const mention of mentions) {
    const index = sentenceOf(r, tokenAfter(r, mention.start));
    for (const at of [index, index + 1]) if (at < r.doc.sentences.length) indexes.add(at);
  }
  return [...indexes].sort((a, b) => a - b).map((index) => r.doc.sentences[index] as Range);
}
