/**
 * The lexicon: rows of `data/` unpacked, and one trie over all their forms. Built on first use, once; nothing is read
 * from disk and nothing global is touched.
 */
import { foldWord, scan } from '../text/scan';
import { packed } from './generated';
import { type Row, unpackRows } from './packing';
import type { TableName } from './schema';
import { type Trie, trieBuilder } from './trie';

export type FormKind =
  | 'body'
  | 'title'
  | 'place'
  | 'bodyHead'
  | 'titleHead'
  | 'affix'
  | 'verb'
  | 'venue'
  | 'calendar'
  | 'event'
  | 'word';

export const formKinds: readonly FormKind[] = [
  'body',
  'title',
  'place',
  'bodyHead',
  'titleHead',
  'affix',
  'verb',
  'venue',
  'calendar',
  'event',
  'word',
];

/** One form of one row. */
export interface Form {
  readonly kind: FormKind;
  readonly text: string;
  readonly row: Row;
  /** An acronym is met in its printed case only: `BAKTI`, not `bakti`. */
  readonly exact: boolean;
  /** What must stand near for the form to count. */
  readonly needs: 'parent' | 'context' | null;
}

export type { Row } from './packing';

export interface Lexicon {
  readonly trie: Trie;
  readonly forms: readonly Form[];
  rows(table: TableName): readonly Row[];
  body(id: string): Row | undefined;
  /** Folded words that occur in names of bodies and titles, and so are no personal names. */
  readonly fieldWords: ReadonlySet<string>;
  /** "mahkamah agung": neighbours in those names; they tell a word of office from a given name of the same letters. */
  readonly fieldPairs: ReadonlySet<string>;
  /** DPRD → Dewan Perwakilan Rakyat Daerah; undefined for a head that is no acronym. */
  fullHead(form: string): string | undefined;
  /** Folded words whose full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Folded words of a class of `words.tsv`. */
  wordClass(name: string): ReadonlySet<string>;
}

let shared: Lexicon | undefined;

export function loadLexicon(): Lexicon {
  shared ??= compile();
  return shared;
}

const list = (cell: string | undefined): string[] => (cell ? cell.split(';') : []);

function compile(): Lexicon {
  const bodies = new Map<string, Row>();
  const cache = new Map<TableName, readonly Row[]>();
  const rows = (table: TableName) => {
    const found = cache.get(table) ?? unpackRows(table, packed[table], (id) => bodies.get(id)?.name);
    cache.set(table, found);
    return found;
  };
  const forms: Form[] = [];
  const builder = trieBuilder();
  const add = (kind: FormKind, text: string, row: Row, needs: Form['needs'] = null) => {
    builder.add(text, forms.length);
    forms.push({ kind, text, row, needs, exact: isAcronym(text) });
  };
  const everyday = new Set(
    rows('words')
      .filter((row) => ['given', 'common', 'function'].includes(row.class as string))
      .map((row) => row.form),
  );
  for (const row of rows('institutions')) {
    bodies.set(row.id as string, row);
    const parent = new Set(list(row.needs_parent));
    const context = new Set(list(row.needs_context));
    for (const text of unique([row.name as string, ...list(row.acronyms), ...list(row.aliases)])) {
      const needs =
        parent.has(text) || parent.has('*') ? 'parent' : context.has(text) || context.has('*') ? 'context' : null;
      // "Antara", "Garuda", "Mandiri": names that are everyday words
      add('body', text, row, needs ?? (everyday.has(foldWord(text)) && !isAcronym(text) ? 'context' : null));
    }
  }
  for (const row of rows('titles')) {
    const context = new Set(list(row.context));
    for (const text of unique([row.title as string, ...list(row.short)]))
      add('title', text, row, context.has(text) ? 'context' : null);
  }
  for (const row of rows('places')) {
    const context = new Set(list(row.context));
    for (const text of unique([row.name as string, ...list(row.aliases)])) {
      add('place', text, row, context.has(text) || context.has('*') ? 'context' : null);
    }
  }
  const fullHeads = new Map<string, string>();
  for (const row of rows('body-heads')) {
    add('bodyHead', row.form as string, row);
    if (row.full) fullHeads.set(row.form as string, row.full);
  }
  for (const row of rows('title-heads')) add('titleHead', row.form as string, row);
  for (const row of rows('affixes')) {
    const written = [row.form as string, ...list(row.variants)];
    // S.H., S. H. and SH are one form; the trie passes over full stops, so only the run-together one is added
    const together = written.filter((text) => text.includes('.')).map((text) => text.replace(/[. ]/g, ''));
    for (const text of unique([...written, ...together])) add('affix', text, row);
  }
  for (const row of rows('speech-verbs')) add('verb', row.form as string, row);
  for (const row of rows('venues'))
    for (const text of unique([row.form as string, ...list(row.variants)])) add('venue', text, row);
  for (const row of rows('calendar'))
    for (const text of unique([row.form as string, ...list(row.variants)])) add('calendar', text, row);
  for (const row of rows('events')) add('event', row.form as string, row);

  const classes = new Map<string, Set<string>>();
  for (const row of rows('words')) {
    const set = classes.get(row.class as string) ?? new Set();
    classes.set(row.class as string, set.add(foldWord(row.form as string)));
  }
  return {
    trie: builder.build(),
    forms,
    rows,
    body: (id) => bodies.get(id),
    ...fieldVocabulary(rows),
    fullHead: (form) => fullHeads.get(form),
    abbreviations: classes.get('abbreviation') ?? new Set(),
    wordClass: (name) => classes.get(name) ?? new Set(),
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** One word with two capitals: BKN, KemenPANRB, BIN. */
function isAcronym(text: string): boolean {
  return !/[ .]/.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}

const fieldKinds = new Set(['ministry', 'agency', 'state-body', 'unit', 'regional', 'judiciary', 'police']);

function fieldVocabulary(rows: (table: TableName) => readonly Row[]): Pick<Lexicon, 'fieldWords' | 'fieldPairs'> {
  const words = new Set<string>();
  const pairs = new Set<string>();
  const take = (text: string) => {
    const { fold } = scan(text);
    for (const [at, word] of fold.entries()) {
      if (word.length > 2) words.add(word);
      if (at > 0) pairs.add(`${fold[at - 1]} ${word}`);
    }
  };
  for (const row of rows('institutions'))
    if (fieldKinds.has(row.kind as string)) for (const text of [row.name, ...list(row.aliases)]) take(text as string);
  for (const row of rows('titles')) take(row.title as string);
  for (const row of rows('body-heads')) take(row.form as string);
  for (const row of rows('title-heads')) take(row.form as string);
  for (const row of rows('events')) take(row.form as string);
  return { fieldWords: words, fieldPairs: pairs };
}
