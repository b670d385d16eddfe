/**
 * A word trie over typed arrays: a look-up costs one hash probe a word, for a thousand forms as for a hundred thousand.
 * Knows words and row numbers; what the rows mean is the lexicon's.
 */
import { Shape, scan, type Tokens } from '../text/scan';

export interface Trie {
  /** Word → number; -1 for none. */
  wordId(fold: string): number;
  /** Edge from `node` by a word's number; -1 for none. Node 0 is the root. */
  step(node: number, word: number): number;
  /** First value at the node, -1 for none. */
  first(node: number): number;
  /** Next value at the same node, -1 for none. */
  next(value: number): number;
  readonly nodes: number;
}

export interface TrieBuilder {
  add(form: string, value: number): void;
  build(): Trie;
}

/** Marks that neither forms nor texts are held to: "Politik, Hukum dan Keamanan", "D.I. Yogyakarta". */
export function isSkipped(fold: string): boolean {
  return fold === ',' || fold === '.';
}

export function wordOf(tokens: Tokens, at: number): string {
  const fold = tokens.fold[at] as string;
  return fold === '&' ? 'dan' : fold;
}

export function trieBuilder(): TrieBuilder {
  const ids = new Map<string, number>();
  const from: number[] = [];
  const word: number[] = [];
  const to: number[] = [];
  const edges = new Map<number, number>();
  const head: number[] = [-1];
  const nextValue: number[] = [];
  return {
    add(form, value) {
      const tokens = scan(form);
      let node = 0;
      for (let at = 0; at < tokens.count; at++) {
        const fold = wordOf(tokens, at);
        if ((tokens.shape[at] as number) & Shape.Mark && isSkipped(fold)) continue;
        const id = ids.get(fold) ?? ids.size;
        ids.set(fold, id);
        const key = node * 0x20000 + id;
        let target = edges.get(key);
        if (target === undefined) {
          target = head.push(-1) - 1;
          edges.set(key, target);
          from.push(node);
          word.push(id);
          to.push(target);
        }
        node = target;
      }
      if (node === 0) return;
      nextValue[value] = head[node] as number;
      head[node] = value;
    },
    build() {
      let size = 16;
      while (size < from.length * 2) size *= 2;
      const mask = size - 1;
      const keyFrom = new Int32Array(size).fill(-1);
      const keyWord = new Int32Array(size);
      const target = new Int32Array(size);
      const slotOf = (node: number, id: number) => (Math.imul(node, 0x9e3779b1) ^ Math.imul(id, 0x85ebca6b)) & mask;
      for (let edge = 0; edge < from.length; edge++) {
        let slot = slotOf(from[edge] as number, word[edge] as number);
        while (keyFrom[slot] !== -1) slot = (slot + 1) & mask;
        keyFrom[slot] = from[edge] as number;
        keyWord[slot] = word[edge] as number;
        target[slot] = to[edge] as number;
      }
      const heads = Int32Array.from(head);
      return {
        nodes: heads.length,
        wordId: (fold) => ids.get(fold) ?? -1,
        step(node, id) {
          let slot = slotOf(node, id);
          while (keyFrom[slot] !== -1) {
            if (keyFrom[slot] === node && keyWord[slot] === id) return target[slot] as number;
            slot = (slot + 1) & mask;
          }
          return -1;
        },
        first: (node) => heads[node] as number,
        next: (value) => nextValue[value] ?? -1,
      };
    },
  };
}
