/**
 * A word trie that opens where texts walk: forms wait on an edge until a text first takes it, and are then sorted by their
 * next word. Building it costs one word a form, whatever the forms' length; a look-up costs one probe a word, for a
 * thousand forms as for a hundred thousand. Knows words and form numbers; what the forms mean is the lexicon's.
 */
import { clean } from '../text/clean';
import { Shape, scan, type Tokens } from '../text/scan';
import type { Forms } from './forms';

export interface TrieNode {
  /** Forms that end here, in the order of the list. */
  readonly ends: number[];
  /** By the number of the next word: the node it leads to, or the first of the forms that wait there. */
  readonly edges: Edges;
}

interface Edges {
  get(word: number): TrieNode | number | undefined;
  set(word: number, to: TrieNode | number): unknown;
}

export interface Trie {
  readonly root: TrieNode;
  /** The node that a word leads to, by the word's number. */
  step(node: TrieNode, word: number): TrieNode | undefined;
}

/** Marks that neither forms nor texts are held to: "Politik, Hukum dan Keamanan", "D.I. Yogyakarta". */
export function isSkipped(fold: string): boolean {
  return fold === ',' || fold === '.';
}

export function wordOf(tokens: Tokens, at: number): string {
  const fold = tokens.fold[at] as string;
  return fold === '&' ? 'dan' : fold;
}

/** @param numberOf gives every folded word a number of its own. */
export function buildTrie(forms: Forms, numberOf: (word: string) => number): Trie {
  const { words, entries, items } = forms.store;
  const { count } = forms;
  // A form waits on one edge at a time: its next entry and, in that, word; and which form waits there besides (-1: none).
  const next = items.slice(0, count);
  const inside = new Uint8Array(count);
  const beside = new Int32Array(count);
  // by entry: the number of its one word and 1; 0 where it is not known yet, or is in the map
  const single = new Uint32Array(words.length);
  const several = new Map<number, readonly number[]>();
  /** The number of the entry's word; -1 behind its last. */
  const numberIn = (entry: number, word: number, form: number): number => {
    const known = (single[entry] as number) || readOne(entry);
    if (known > 0) return word === 0 ? known - 1 : -1;
    const numbers = several.get(entry) ?? read(entry, form);
    return numbers[word] ?? -1;
  };
  const readOne = (entry: number): number => {
    const text = words[entry] as string;
    if (!oneWord.test(text)) return 0;
    const number = numberOf(text.toLowerCase()) + 1;
    single[entry] = number;
    return number;
  };
  const read = (entry: number, form: number): readonly number[] => {
    if (forms.isShort(entry)) return forms.spell(form, entry).flatMap(wordsIn).map(numberOf);
    const numbers = wordsIn(words[entry] as string).map(numberOf);
    several.set(entry, numbers);
    return numbers;
  };
  const place = (node: TrieNode, form: number): void => {
    const end = items[form + 1] as number;
    let at = next[form] as number;
    let word = inside[form] as number;
    let number = -1;
    while (at < end) {
      number = numberIn(entries[at] as number, word, form);
      if (number >= 0) break;
      at++;
      word = 0;
    }
    if (number < 0) {
      node.ends.push(form);
      return;
    }
    next[form] = at;
    inside[form] = word + 1;
    const waiting = node.edges.get(number);
    beside[form] = typeof waiting === 'number' ? waiting : -1;
    node.edges.set(number, form);
  };
  // almost every word begins some form: an array is the root's cheapest map
  const first: (TrieNode | number | undefined)[] = new Array(words.length).fill(undefined);
  const root: TrieNode = {
    ends: [],
    edges: {
      get: (word) => first[word],
      set: (word, to) => {
        first[word] = to;
      },
    },
  };
  for (let form = 0; form < count; form++) place(root, form);
  return {
    root,
    step(node, word) {
      const edge = node.edges.get(word);
      if (typeof edge !== 'number') return edge;
      const next: TrieNode = { ends: [], edges: new Map() };
      for (let form = edge; form >= 0; ) {
        const following = beside[form] as number;
        place(next, form);
        form = following;
      }
      if (next.ends.length > 1) next.ends.sort(forms.compare);
      node.edges.set(word, next);
      return next;
    },
  };
}

/** The folded words in what stands between two blanks. */
function wordsIn(text: string): readonly string[] {
  if (oneWord.test(text)) return [text.toLowerCase()];
  if (lettersAndStops.test(text)) return text.toLowerCase().split(/[.,]+/).filter(Boolean);
  const tokens = scan(clean(text));
  const words: string[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const fold = tokens.fold[at] as string;
    if (!((tokens.shape[at] as number) & Shape.Mark) || !isSkipped(fold)) words.push(wordOf(tokens, at));
  }
  return words;
}

// what needs no scanning, which is dear for single words
const oneWord = /^[A-Za-z0-9]+$/;
const lettersAndStops = /^[A-Za-z]+(?:[.,][A-Za-z]+)*[.,]*$/;
