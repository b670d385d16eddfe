/** Whether time stays in proportion: a character of a long text costs what one of a short text does, a large lexicon what a small one does. */
import type { Forms } from '../src/lexicon/forms';
import { findHits } from '../src/lexicon/hits';
import { type Form, type Lexicon, loadLexicon, type Word } from '../src/lexicon/lexicon';
import { buildTrie } from '../src/lexicon/trie';
import { parseArticle } from '../src/parse-article';
import { readDocument } from '../src/text/document';
import type { Figures } from './figures';
import { interleaved, median, warmUp } from './measure';

const lengths = [1_000, 10_000, 100_000, 1_000_000];
const forms = [1_000, 10_000, 100_000];

export function growth(texts: readonly string[]): { table: string; figures: Figures } {
  const characters = perUnit(
    lengths.map((length) => {
      const text = textOf(texts, length);
      const repeats = Math.max(1, Math.round(20_000 / length));
      const work = () => {
        for (let time = 0; time < repeats; time++) parseArticle(text);
      };
      return [work, repeats * length] as const;
    }),
  );
  const lookups = perUnit(
    forms.map((count) => {
      const text = textOf(texts, 10_000);
      const lexicon = lexiconOf(count, text);
      return [() => void findHits(readDocument(text, lexicon.abbreviations), lexicon), text.length] as const;
    }),
  );
  const row = (name: string, ratios: readonly number[]) =>
    `| ${name} | ${ratios.map((r) => r.toFixed(2)).join(' | ')} |`;
  const head = (name: string, sizes: readonly number[]) => [
    `| ${name} | ${sizes.map((size) => size.toLocaleString('en')).join(' | ')} |`,
    `|---|${sizes.map(() => '--:|').join('')}`,
  ];
  return {
    table: [
      ...head('characters of the text', lengths),
      row('time a character', characters),
      '',
      ...head('forms of the lexicon', forms),
      row('time to read and look up a text', lookups),
    ].join('\n'),
    figures: {
      'a character of the longest text': characters.at(-1) as number,
      'a text in the largest lexicon': lookups.at(-1) as number,
    },
  };
}

/** Time a unit of each work, the first one's taken as 1. */
function perUnit(works: readonly (readonly [work: () => void, units: number])[]): number[] {
  for (const [work] of works) warmUp(work, 1500);
  const rounds = [
    ...interleaved(Object.fromEntries(works.map(([work], index) => [`work ${index}`, work])), 7).values(),
  ];
  const times = rounds.map((values, index) => median(values) / (works[index]?.[1] as number));
  return times.map((time) => time / (times[0] as number));
}

/** Articles one behind the other. */
function textOf(texts: readonly string[], length: number): string {
  let text = '';
  for (let at = 0; text.length < length; at++) text += `${texts[at % texts.length]}\n\n`;
  return text.slice(0, length);
}

/** A lexicon with a form, or with many, for each word of the text, so that look-ups go as far in all sizes. */
function lexiconOf(count: number, text: string): Lexicon {
  const printed = [...new Set(text.match(/[A-Za-z]{4,}/g) ?? [])];
  const spelled = [...printed];
  const entries = new Uint32Array(count * 2);
  for (let at = 0; at < count; at++) {
    entries[at * 2] = at % printed.length;
    entries[at * 2 + 1] = at < printed.length ? (at * 7) % printed.length : spelled.push(`lain${at}`) - 1;
  }
  const pairs: Forms = {
    store: { words: spelled, entries, items: Uint32Array.from({ length: count + 1 }, (_, at) => at * 2), count },
    count,
    isShort: () => false,
    spell: () => [],
    text: (number) => `${spelled[entries[number * 2] as number]} ${spelled[entries[number * 2 + 1] as number]}`,
    owner: (row) => ({ table: 'events', row }),
    compare: (a, b) => a - b,
  };
  const words = new Map<string, Word>();
  const numberOf = (word: string): number => {
    const known = words.get(word) ?? { number: words.size, traits: undefined };
    words.set(word, known);
    return known.number;
  };
  const form = (number: number): Form => ({
    kind: 'event',
    text: pairs.text(number),
    row: {},
    exact: false,
    needs: null,
  });
  return { ...loadLexicon(), trie: buildTrie(pairs, numberOf), form, word: (fold) => words.get(fold) };
}
