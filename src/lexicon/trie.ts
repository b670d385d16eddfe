/**
 * A word trie that opens where texts walk: the forms wait at a node, and are sorted by their next word when the node is
 * first entered. Building it costs one word a form, whatever the forms' length; a look-up costs one probe a word, for a
 * thousand forms as for a hundred thousand. Knows words and form numbers; what the forms mean is the lexicon's.
 */
import { clean } from '../text/clean';
import { Shape, scan, type Tokens } from '../text/scan';

export interface TrieNode {
  /** Forms that end here, in the order in which they were added; only {@link step} gives a node that knows them. */
  readonly ends: number[];
  readonly edges: Map<string, TrieNode>;
  /** Form, offset of its next word, form, offset …: what comes through here and is not sorted yet. */
  readonly waiting: number[];
}

export interface Trie {
  readonly forms: readonly string[];
  readonly root: TrieNode;
}

/** Marks that neither forms nor texts are held to: "Politik, Hukum dan Keamanan", "D.I. Yogyakarta". */
export function isSkipped(fold: string): boolean {
  return fold === ',' || fold === '.';
}

export function wordOf(tokens: Tokens, at: number): string {
  const fold = tokens.fold[at] as string;
  return fold === '&' ? 'dan' : fold;
}

export function buildTrie(forms: readonly string[]): Trie {
  const root = emptyNode();
  for (let form = 0; form < forms.length; form++) root.waiting.push(form, 0);
  open(forms, root);
  return { forms, root };
}

/** The node that a word leads to. */
export function step(trie: Trie, node: TrieNode, word: string): TrieNode | undefined {
  const next = node.edges.get(word);
  if (next && next.waiting.length > 0) open(trie.forms, next);
  return next;
}

const emptyNode = (): TrieNode => ({ ends: [], edges: new Map(), waiting: [] });

function open(forms: readonly string[], node: TrieNode): void {
  for (let at = 0; at < node.waiting.length; at += 2) {
    const form = node.waiting[at] as number;
    const text = forms[form] as string;
    let start = node.waiting[at + 1] as number;
    if (text.charCodeAt(start) === 32) start++;
    let end = plainEnd(text, start);
    let word: string | undefined;
    if (end > start) word = text.slice(start, end).toLowerCase();
    else {
      const tokens = scan(clean(text.slice(start)));
      let first = 0;
      while (
        first < tokens.count &&
        (tokens.shape[first] as number) & Shape.Mark &&
        isSkipped(tokens.fold[first] as string)
      )
        first++;
      if (first < tokens.count) {
        word = wordOf(tokens, first);
        end = start + (tokens.end[first] as number);
      }
    }
    if (word === undefined) {
      node.ends.push(form);
      continue;
    }
    let next = node.edges.get(word);
    if (!next) {
      next = emptyNode();
      node.edges.set(word, next);
    }
    next.waiting.push(form, end);
  }
  node.waiting.length = 0;
}

/** End of the word at `start` where it is nothing but a to z up to a blank or the end, as most are; else `start`. */
function plainEnd(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at) | 32;
    if (code < 97 || code > 122) break;
  }
  return at === text.length || text.charCodeAt(at) === 32 ? at : start;
}
