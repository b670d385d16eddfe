/**
 * A word trie that opens where texts walk: forms wait on an edge until a text first takes it, and are then sorted by their
 * next word. Building it costs one word a form, whatever the forms' length; a look-up costs one probe a word, for a
 * thousand forms as for a hundred thousand. Knows words and form numbers; what the forms mean is the lexicon's.
 */
import { clean } from '../text/clean';
import { Shape, scan, type Tokens } from '../text/scan';

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
export function buildTrie(forms: readonly string[], numberOf: (word: string) => number): Trie {
  // A form waits on one edge at a time: where its next word starts, and which form waits there besides (-1: none).
  const offset = new Uint16Array(forms.length);
  const beside = new Int32Array(forms.length);
  const place = (node: TrieNode, form: number): void => {
    const word = nextWord(forms[form] as string, offset, form);
    if (word === '') {
      node.ends.push(form);
      return;
    }
    const number = numberOf(word);
    const waiting = node.edges.get(number);
    beside[form] = typeof waiting === 'number' ? waiting : -1;
    node.edges.set(number, form);
  };
  // almost every word begins some form: an array is the root's cheapest map
  const first: (TrieNode | number | undefined)[] = [];
  const root: TrieNode = {
    ends: [],
    edges: {
      get: (word) => first[word],
      set: (word, to) => {
        first[word] = to;
      },
    },
  };
  for (let form = 0; form < forms.length; form++) place(root, form);
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
      next.ends.sort((a, b) => a - b);
      node.edges.set(word, next);
      return next;
    },
  };
}

const beyondLetters = /[^A-Za-z]/;

/** The folded word at the form's offset, which is moved behind it; '' at the end. */
function nextWord(text: string, offset: Uint16Array, form: number): string {
  let start = offset[form] as number;
  if (text.charCodeAt(start) === 32) start++;
  const blank = text.indexOf(' ', start);
  const end = blank < 0 ? text.length : blank;
  const plain = text.slice(start, end);
  if (end > start && !beyondLetters.test(plain)) {
    offset[form] = end;
    return plain.toLowerCase();
  }
  // not just a to z up to the next blank: as texts are read
  const tokens = scan(clean(text.slice(start)));
  for (let at = 0; at < tokens.count; at++) {
    if ((tokens.shape[at] as number) & Shape.Mark && isSkipped(tokens.fold[at] as string)) continue;
    offset[form] = start + (tokens.end[at] as number);
    return wordOf(tokens, at);
  }
  return '';
}
