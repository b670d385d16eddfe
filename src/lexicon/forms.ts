/** The forms of the tables: what texts are searched for, and what each form means. */
import { foldWord } from '../text/fold';
import type { Column, Store } from './coding';
import { isCounted, spellLetters } from './letters';
import { bodyOfTitle, type Row } from './packing';
import { schema, type TableName } from './schema';
import { type Tables, textOf } from './tables';

export type FormTable = Exclude<TableName, 'words'>;
export type FormKind = (typeof schema)[FormTable]['formKind'];
const formTables = (Object.keys(schema) as TableName[]).filter((table): table is FormTable => table !== 'words');
export const formKinds: readonly FormKind[] = formTables.map((table) => schema[table].formKind);

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

/** Table and row that a form comes from. */
export interface Owner {
  readonly table: FormTable;
  readonly row: number;
}

/** The forms are the first items of the tables' store: those of each column behind those of the one before. */
export interface Forms {
  readonly store: Store;
  readonly count: number;
  /** Whether the entry stands for what the form's row says. */
  isShort(entry: number): boolean;
  /** The words that it stands for. */
  spell(form: number, entry: number): readonly string[];
  text(form: number): string;
  owner(form: number): Owner;
  /** Forms of one text in the order of their tables, rows and columns. */
  compare(a: number, b: number): number;
}

interface FormColumn {
  readonly table: FormTable;
  readonly rows: Column;
}

/** Runs once and cold: a form is not touched before a text asks for it. */
export function formsOf(tables: Tables): Forms {
  const { store } = tables;
  const { words, entries, items } = store;
  const short = words.map((word) => word === '~' || isCounted(word));
  const columns: FormColumn[] = [];
  for (const table of formTables) {
    for (const name of schema[table].forms) columns.push({ table, rows: tables.column(table, name) });
    if (table === 'affixes') columns.push({ table, rows: joinLetters(store, columns.slice(-2)) });
  }
  const ends = columns.map(({ rows }) => rows[rows.length - 1] as number);
  const columnOf = (form: number): number => {
    let at = 0;
    while ((ends[at] as number) <= form) at++;
    return at;
  };
  const owner = (form: number): Owner => {
    const { table, rows } = columns[columnOf(form)] as FormColumn;
    return { table, row: rowOf(rows, form) };
  };
  const wordsOf = (item: number): string[] => {
    const out: string[] = [];
    for (let at = items[item] as number; at < (items[item + 1] as number); at++) {
      const entry = entries[at] as number;
      if (short[entry]) out.push(...spell(item, entry));
      else out.push(words[entry] as string);
    }
    return out;
  };
  const spell = (form: number, entry: number): readonly string[] => {
    const { table, row } = owner(form);
    if (words[entry] === '~') return wordsOf(tables.column('institutions', 'name')[bodyOfTitle(tables, row)] as number);
    const name = tables.column(table, schema[table].forms[0]);
    return [spellLetters(words[entry] as string, wordsOf(name[row] as number))];
  };
  const order = (form: number) => {
    const { table, row } = owner(form);
    return (formTables.indexOf(table) * 0x10000 + row) * 0x100 + columnOf(form);
  };
  return {
    store,
    count: ends[ends.length - 1] as number,
    isShort: (entry) => short[entry] === true,
    spell,
    text: (form) => wordsOf(form).join(' '),
    owner,
    compare: (a, b) => order(a) - order(b) || a - b,
  };
}

/** S.H., S. H. and SH are one form; the trie passes over full stops, so only the run-together one is added. */
function joinLetters(store: Store, columns: readonly FormColumn[]): Column {
  const { words, entries, items } = store;
  const joined = new Uint32Array((columns[0] as FormColumn).rows.length);
  for (let row = 0; row < joined.length; row++) {
    joined[row] = store.count;
    for (const { rows: column } of columns) {
      for (let item = column[row] as number; item < (column[row + 1] ?? 0); item++) {
        const text = textOf(store, item, item + 1);
        if (!text.includes('.')) continue;
        const entry = items[store.count++] as number;
        entries[entry] = words.push(text.replace(/[. ]/g, '')) - 1;
        items[store.count] = entry + 1;
      }
    }
  }
  return joined;
}

/** The row that the item stands in. */
function rowOf(rows: Column, item: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as number) <= item) low = middle;
    else high = middle;
  }
  return low;
}

export function readForm(
  text: string,
  owner: Owner,
  rowOf: (table: TableName, at: number) => Row,
  wordClass: (name: string) => ReadonlySet<string>,
): Form {
  const row = rowOf(owner.table, owner.row);
  const exact = isAcronym(text);
  const lists = (cell: string | undefined) =>
    cell ? cell.split(';').some((item) => item === text || item === '*') : false;
  const needs = lists(row.needs_parent)
    ? 'parent'
    : lists(row.needs_context) || (['titles', 'places'].includes(owner.table) && lists(row.context))
      ? 'context'
      : // "Antara", "Garuda", "Mandiri": names that are everyday words
        owner.table === 'institutions' && !exact && everyday.some((name) => wordClass(name).has(foldWord(text)))
        ? 'context'
        : null;
  return { kind: schema[owner.table].formKind, text, row, needs, exact };
}

const everyday = ['given', 'common', 'function'];

/** One word with two capitals: BKN, KemenPANRB, BIN. */
export function isAcronym(text: string): boolean {
  return !/[ .]/.test(text) && /[A-ZÀ-ÖØ-Þ].*[A-ZÀ-ÖØ-Þ]/.test(text);
}
