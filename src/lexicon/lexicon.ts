/**
 * The lexicon: the tables of `data/`, and one trie over all their forms. Made on first use, once; a row is unpacked when
 * a text first prints one of its forms. Nothing is read from disk and nothing global is touched.
 */
import { type FieldVocabulary, fieldVocabulary } from './field';
import { type Form, formsOf, readForm } from './forms';
import { packed } from './generated';
import type { OwnWords } from './own-words';
import { idAt, type Row, restoreRow } from './packing';
import type { TableName } from './schema';
import { openTables, type Tables } from './tables';
import { buildTrie, type Trie } from './trie';
import { wordClasses, wordTraits } from './words';

export { type Form, type FormKind, formKinds } from './forms';
export type { Row } from './packing';

export interface Lexicon extends FieldVocabulary {
  /** Words of the user's own over these; null: none. */
  readonly own: OwnWords | null;
  readonly trie: Trie;
  /** A form by its number in the trie. */
  form(number: number): Form;
  rows(table: TableName): readonly Row[];
  /** The body with the id, as an unpacked row gives it. */
  body(id: string): Row | undefined;
  /** DPRD → Dewan Perwakilan Rakyat Daerah; undefined for a head that is no acronym. */
  fullHead(form: string): string | undefined;
  /** Folded words whose full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Folded function words that are no name: what stands before them is no initial. */
  readonly openers: ReadonlySet<string>;
  /** Folded words of a class of `words.tsv`. */
  wordClass(name: string): ReadonlySet<string>;
  /** What is known of a folded word; undefined: nothing, it stands in no form and no class. */
  word(fold: string): Word | undefined;
}

/** A word of the lexicon, looked up once a token. */
export interface Word {
  /** Its number in the trie. */
  readonly number: number;
  /** The classes that it is in, the words of office (`field`) among them; undefined: none. */
  readonly traits: ReadonlySet<string> | undefined;
}

let shared: Lexicon | undefined;

export function loadLexicon(): Lexicon {
  shared ??= compile(openTables(packed));
  return shared;
}

function compile(tables: Tables): Lexicon {
  const { row, body } = rowReader(tables);
  const listed = formsOf(tables);
  const forms: Form[] = [];
  let heads: ReadonlyMap<string, string> | undefined;
  const classes = wordClasses(tables);
  const field = fieldVocabulary(tables);
  const traits = wordTraits(new Map([['field', field.fieldWords], ...classes]));
  const words = new Map<string, Word>();
  for (const [word, names] of traits) words.set(word, { number: words.size, traits: names });
  const numberOf = (word: string): number => {
    let known = words.get(word);
    if (!known) {
      known = { number: words.size, traits: undefined };
      words.set(word, known);
    }
    return known.number;
  };
  const wordClass = (name: string) => classes.get(name) ?? none;
  return {
    own: null,
    trie: buildTrie(listed, numberOf),
    form(number) {
      forms[number] ??= readForm(listed.text(number), listed.owner(number), row, wordClass);
      return forms[number];
    },
    rows: (table) => Array.from({ length: tables.count(table) }, (_, at) => row(table, at)),
    body,
    ...field,
    word: (fold) => words.get(fold),
    fullHead: (head) => {
      heads ??= fullHeads(tables);
      return heads.get(head);
    },
    abbreviations: wordClass('abbreviation'),
    openers: new Set([...wordClass('function')].filter((word) => !wordClass('given').has(word))),
    wordClass,
  };
}

const none: ReadonlySet<string> = new Set();

function fullHeads(tables: Tables): ReadonlyMap<string, string> {
  const heads = new Map<string, string>();
  for (let at = 0; at < tables.count('body-heads'); at++) {
    const full = tables.cell('body-heads', 'full', at);
    if (full) heads.set(tables.cell('body-heads', 'form', at), full);
  }
  return heads;
}

/** Every row is unpacked once, when it is first asked for. */
function rowReader(tables: Tables) {
  const read: Partial<Record<TableName, Row[]>> = {};
  const numbers = new Map<string, number>();
  const bodies = tables.count('institutions');
  const idOf = (at: number): string => {
    const id = idAt(tables, at);
    numbers.set(id, at);
    return id;
  };
  const row = (table: TableName, at: number): Row => {
    read[table] ??= [];
    const rows = read[table];
    rows[at] ??= restoreRow(table, tables, at, idOf);
    return rows[at];
  };
  const body = (id: string): Row | undefined => {
    // rows that were unpacked have told their ids; only for one from elsewhere are all of them spelt out
    if (!numbers.has(id) && numbers.size < bodies) for (let at = 0; at < bodies; at++) idOf(at);
    const at = numbers.get(id);
    return at === undefined ? undefined : row('institutions', at);
  };
  return { row, body };
}
