/** The words of an article, sentence by sentence, as the rules see them: for those who build on the same words. */
import type { Span } from '../record';
import { readDocument } from '../text/document';
import { Shape } from '../text/scan';
import { spanOf } from '../text/span';
import { loadLexicon } from './lexicon';

/** Marks are no words: they stand between them, in the text. */
export function readSentences(text: string): Span[][] {
  const { abbreviations, openers } = loadLexicon();
  const { tokens, sentences } = readDocument(text, abbreviations, openers);
  return sentences.map(({ first, last }) => {
    const words: Span[] = [];
    for (let at = first; at < last; at++)
      if (!((tokens.shape[at] as number) & Shape.Mark))
        words.push(spanOf(text, tokens.start[at] as number, tokens.end[at] as number));
    return words;
  });
}
