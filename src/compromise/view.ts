/**
 * A compromise view made of our own words; its tokenizer and its hooks, which are English, are never asked.
 *
 *   Kepala BKN, Bima Haria Wibisana, membuka …
 *   ~~~~~~ ~~~  ~~~~                             terms; what stands between two goes to the first up to its last blank,
 *             ,_                                 post
 *   and from there to the second, so that the terms put together are the article, unit by unit.
 */
import nlp from 'compromise/one';
import type { Span } from '../record';
import type { Tagged } from './tags';

/** What `compromise/one` calls a document or a match: `match`, `if`, `has`, `json`, `tag` … */
export type ArticleView = ReturnType<typeof nlp>;

/** One word of the article; `offset` is where it stands, in UTF-16 units, as compromise's own `offset` is. */
export interface Term {
  readonly text: string;
  readonly normal: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: Set<string>;
  readonly offset: { readonly index: number; readonly start: number; readonly length: number };
}

// Ours alone: the build puts a copy of compromise into this entry (tsup.config.ts), which no host program can reach.
const { model, methods } = nlp.world() as {
  model: { one: { prefixes: object } };
  methods: { one: { killUnicode: (text: string, world: object) => string } };
};
// It cuts hyphened words of a match in two, unless they begin with a prefix that it lists; our words stay whole.
model.one.prefixes = { hasOwnProperty: () => true };

/** A word in the form in which compromise looks for the words of a match. */
const normal = (word: string) => methods.one.killUnicode(word.toLowerCase(), nlp.world());

/** @param tagged in order of their start. */
export function viewOf(text: string, sentences: readonly (readonly Span[])[], tagged: readonly Tagged[]): ArticleView {
  const words = sentences.flat();
  // white space and marks between words: the word before has them up to the last blank
  const cuts = words.map((word, at) => (at === 0 ? 0 : cutBetween(text, words[at - 1] as Span, word)));
  const tags = tagWords(words, tagged);
  let index = 0;
  const document = sentences.map((sentence) =>
    sentence.map((word): Term => {
      const { start, end } = word;
      const at = index++;
      return {
        text: word.text,
        normal: normal(word.text),
        pre: text.slice(cuts[at], start),
        post: text.slice(end, cuts[at + 1] ?? text.length),
        tags: tags[at] as Set<string>,
        offset: { index: at, start, length: end - start },
      };
    }),
  );
  // given to nlp.tokenize, the terms would be cleaned up as English; a bare view takes them as they are
  const view = Object.assign(nlp.tokenize(''), { document: document.filter((terms) => terms.length > 0) });
  return view.compute('index');
}

function cutBetween(text: string, before: Span, after: Span): number {
  let at = after.start;
  while (at > before.end && (text[at - 1] as string).trim() !== '') at--;
  return at;
}

/** A word has the tags of every stretch that it stands in. */
function tagWords(words: readonly Span[], tagged: readonly Tagged[]): Set<string>[] {
  const out = words.map(() => new Set<string>());
  let from = 0;
  for (const { tag, span } of tagged) {
    while (from < words.length && (words[from] as Span).end <= span.start) from++;
    for (let at = from; at < words.length && (words[at] as Span).start < span.end; at++) out[at]?.add(tag);
  }
  return out;
}
