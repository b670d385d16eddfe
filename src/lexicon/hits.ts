/**
 * Where the lexicon's forms stand in a document: one walk over the tokens, the longest form of each kind at each token.
 */
import type { Document } from '../text/document';
import { foldWord } from '../text/fold';
import { Shape } from '../text/scan';
import { coinedHead } from './coined';
import { type Form, type FormKind, formKinds, type Lexicon, type Word } from './lexicon';
import type { OwnWords } from './own-words';
import { isSkipped, type TrieNode, wordOf } from './trie';

export interface Hit {
  /** Token after the form. */
  readonly last: number;
  /** All rows that own the form, in table order. */
  readonly forms: readonly Form[];
}

/** By kind and token. */
export type Hits = Readonly<Record<FormKind, readonly (Hit | undefined)[]>>;

/** What the lexicon knows of each token's word. */
export const findWords = (doc: Document, lexicon: Lexicon): (Word | undefined)[] =>
  doc.tokens.fold.map((_, at) => lexicon.word(wordOf(doc.tokens, at)));

export function findHits(doc: Document, lexicon: Lexicon, words = findWords(doc, lexicon)): Hits {
  const { tokens } = doc;
  const { own } = lexicon;
  const found = {} as Record<FormKind, (Hit | undefined)[]>;
  for (const kind of formKinds) found[kind] = new Array(tokens.count);
  for (let at = 0; at < tokens.count; at++) {
    let node: TrieNode | undefined = lexicon.trie.root;
    let depth = 0;
    for (let to = at; to < tokens.count; to++) {
      const fold = tokens.fold[to] as string;
      if (depth > 0 && isSkipped(fold)) {
        if (fold === ',' || tokens.start[to] === tokens.end[to - 1]) continue;
      }
      // a word may have got its number only now, as its form was sorted on the way to here
      const word: Word | undefined = words[to] ?? (depth > 0 ? lexicon.word(wordOf(tokens, to)) : undefined);
      node = word && lexicon.trie.step(node, word.number);
      if (!node) break;
      depth++;
      for (const number of node.ends) {
        const form = lexicon.form(number);
        if (!fits(doc, form, at, to + 1) || own?.isRemoved(form)) continue;
        const ofKind = found[form.kind];
        const before = ofKind[at];
        ofKind[at] = { last: to + 1, forms: before?.last === to + 1 ? [...before.forms, form] : [form] };
      }
      if (to + 1 < tokens.count && doc.opens[to + 1]) break;
    }
    if (!words[at] && (tokens.shape[at] as number) & Shape.Capital) {
      const coined = coinedHead(tokens.fold[at] as string, lexicon);
      if (coined) found.titleHead[at] = { last: at + 1, forms: [coined] };
    }
    if (own) addOwn(doc, own, at, found);
  }
  return found;
}

/** The user's forms stand before the built-in ones of the same length; a longer one of either wins. */
function addOwn(doc: Document, own: OwnWords, at: number, found: Record<FormKind, (Hit | undefined)[]>): void {
  for (const [kind, { last, forms }] of own.at(doc, at)) {
    const fitting = forms.filter((form) => fits(doc, form, at, last));
    const before = found[kind][at];
    if (fitting.length === 0 || (before && before.last > last)) continue;
    found[kind][at] = { last, forms: before?.last === last ? [...fitting, ...before.forms] : fitting };
  }
}

const anyCase: ReadonlySet<FormKind> = new Set(['verb', 'venue', 'calendar', 'event', 'titleHead', 'title']);

/** Names are met with a capital, acronyms in their own case. */
function fits(doc: Document, form: Form, first: number, last: number): boolean {
  const { tokens } = doc;
  const shape = tokens.shape[first] as number;
  if (form.exact) {
    const printed = doc.clean.slice(tokens.start[first], tokens.end[last - 1]);
    return printed === form.text || (printed === printed.toUpperCase() && foldWord(printed) === foldWord(form.text));
  }
  if (form.kind === 'affix') return !isAcronymOf(doc, form, first, last);
  if (form.kind === 'titleHead' && form.text.length < 4) return !isAcronymOf(doc, form, first, last);
  if (anyCase.has(form.kind)) return true;
  // detikcom, bank bjb: a name that is printed small
  if (shape & Shape.Lower) return foldWord(form.text[0] as string) === form.text[0] && form.kind === 'body';
  return true;
}

/** "BPK Jawa Timur", "Poltek KP Surabaya", "KA Gajayana": letters that are no address and no office ("Bpk.", "Kp.", "Ka."), since what follows is not in capitals. */
function isAcronymOf(doc: Document, form: Form, first: number, last: number): boolean {
  const { tokens } = doc;
  if ((form.kind === 'affix' && form.row.kind !== 'honorific') || !((tokens.shape[first] as number) & Shape.Upper))
    return false;
  const next = tokens.shape[last] ?? 0;
  return form.text !== form.text.toUpperCase() && tokens.fold[last] !== '.' && !(next & Shape.Upper);
}
