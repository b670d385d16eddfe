/** The forms of the tables: what texts are searched for, and what each form means. */
import { foldWord } from '../text/fold';
import { type Cells, type Row, titleOf } from './packing';
import { schema, type TableName } from './schema';

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

export interface Forms {
  readonly texts: readonly string[];
  readonly owner: (form: number) => Owner;
}

/** All forms, row by row. Runs once and cold, so it is written for an engine that has not warmed up: no closures, no objects. */
export function formsOf(cells: Readonly<Record<TableName, readonly Cells[]>>): Forms {
  const texts: string[] = [];
  const rows: number[] = [];
  const ends: number[] = []; // of each table's forms
  for (const table of formTables) {
    const columns = schema[table].forms.map((column) => (schema[table].columns as readonly string[]).indexOf(column));
    const tableCells = cells[table];
    for (let at = 0; at < tableCells.length; at++) {
      const row = tableCells[at] as Cells;
      for (let index = 0; index < columns.length; index++) {
        const cell = row[columns[index] as number];
        if (!cell) continue;
        if (!cell.includes(';')) {
          texts.push(cell.includes('~') ? titleOf(row, cells.institutions) : cell);
          rows.push(at);
        } else
          for (const text of cell.split(';')) {
            texts.push(text);
            rows.push(at);
          }
      }
      // S.H., S. H. and SH are one form; the trie passes over full stops, so only the run-together one is added
      if (table === 'affixes')
        for (let form = texts.length - 1; rows[form] === at && form >= (ends[ends.length - 1] ?? 0); form--) {
          const text = texts[form] as string;
          if (!text.includes('.')) continue;
          texts.push(text.replace(/[. ]/g, ''));
          rows.push(at);
        }
    }
    ends.push(texts.length);
  }
  return {
    texts,
    owner: (form) => ({
      table: formTables[ends.findIndex((end) => form < end)] as FormTable,
      row: rows[form] as number,
    }),
  };
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
function isAcronym(text: string): boolean {
  return !/[ .]/.test(text) && /[A-ZÀ-ÖØ-Þ].*[A-ZÀ-ÖØ-Þ]/.test(text);
}
