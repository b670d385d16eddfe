/** Reading and checking one table. The checks say `file:line: what and what to do`. */
import type { TableName, TableSchema } from '../src/lexicon/schema';
import { allowed } from './allowed';

export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface Table {
  readonly file: string;
  readonly rows: readonly Row[];
}

const sources = new Set(['law', 'decree', 'iso', 'public', 'press', 'kbbi', 'general']);

export type Report = (file: string, line: number, what: string) => void;

export function parseTable(file: string, content: string, table: TableSchema, report: Report): Table {
  const rows: Row[] = [];
  let header: string[] | undefined;
  content.split('\n').forEach((text, index) => {
    const line = index + 1;
    if (text === '' || text.startsWith('#')) return;
    const cells = text.split('\t');
    if (!header) {
      header = cells;
      const expected = [...table.columns, ...table.unshipped];
      for (const column of expected)
        if (!cells.includes(column)) report(file, line, `no column "${column}": add it to the header`);
      for (const column of cells)
        if (!expected.includes(column))
          report(file, line, `unknown column "${column}": describe it in src/lexicon/schema.ts`);
      return;
    }
    if (cells.length !== header.length)
      report(file, line, `${cells.length} cells, ${header.length} columns: check the tabs`);
    rows.push({ line, cells: Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])) });
  });
  return { file, rows };
}

export function checkRows(
  table: Table,
  schema: TableSchema,
  tables: ReadonlyMap<TableName, Table>,
  report: Report,
): void {
  const key = schema.columns[0] as string;
  const second = schema.columns[1] as string;
  let before = '';
  const seen = new Set<string>();
  const say = (row: Row, what: string) => report(table.file, row.line, what);
  for (const row of table.rows) {
    const own = row.cells[key] ?? '';
    const identity = key === 'class' || key === 'form' ? `${own}\t${row.cells[second]}` : own;
    if (own === '') say(row, `empty "${key}"`);
    if (seen.has(identity)) say(row, `"${own}" is there twice: join the rows`);
    seen.add(identity);
    if (own < before) say(row, `"${own}" is out of order: sort the rows by "${key}"`);
    before = own;
    if (!sources.has(row.cells.source ?? ''))
      say(row, `source "${row.cells.source}" is no key of data/README.md: use one of ${[...sources].join(', ')}`);
    for (const [column, value] of Object.entries(row.cells)) {
      // as texts are read; and one such letter would double the memory of the whole table
      if (/[^\0-\xff]/.test(value)) say(row, `"${column}" holds a letter beyond Latin-1: write apostrophes as '`);
      if (value !== value.trim() || value.includes('  ')) say(row, `stray blanks in "${column}"`);
      const items = schema.lists.includes(column) ? value.split(';') : [value];
      if (value !== '' && new Set(items).size !== items.length) say(row, `"${column}" lists something twice`);
      if (value !== '' && items.includes('')) say(row, `empty item in "${column}"`);
    }
    for (const [column, values] of Object.entries(allowed[table.file.replace('.tsv', '') as TableName] ?? {})) {
      if (!values.includes(row.cells[column] ?? ''))
        say(row, `"${column}" is "${row.cells[column]}": use one of ${values.join(', ')}`);
    }
    for (const [column, other] of Object.entries(schema.refers ?? {})) {
      const value = row.cells[column] ?? '';
      const known = idsOf(tables.get(other as TableName) as Table);
      for (const id of value === '' ? [] : value.split(';'))
        if (!known.has(id)) say(row, `"${column}" names "${id}", which has no row`);
    }
  }
}

const ids = new WeakMap<Table, Set<string>>();

function idsOf(table: Table): Set<string> {
  const known = ids.get(table) ?? new Set(table.rows.map((row) => row.cells.id ?? ''));
  ids.set(table, known);
  return known;
}

/** A form may belong to two bodies only if their years do not meet or all but one need context. */
export function checkForms(tables: ReadonlyMap<TableName, Table>, report: Report): void {
  const owners = new Map<string, Row[]>();
  const table = tables.get('institutions') as Table;
  for (const row of table.rows) {
    const { name, acronyms, aliases, needs_context, needs_parent } = row.cells as Record<string, string>;
    const conditional = new Set(`${needs_context};${needs_parent}`.split(';'));
    if (conditional.has('*')) continue;
    for (const form of new Set([name, ...`${acronyms};${aliases}`.split(';')] as string[])) {
      if (form && !conditional.has(form)) owners.set(form, [...(owners.get(form) ?? []), row]);
    }
  }
  for (const [form, rows] of owners) {
    for (let at = 1; at < rows.length; at++) {
      const a = rows[at - 1] as Row;
      const b = rows[at] as Row;
      if (!a.cells.until && !b.cells.until && !a.cells.successor && !b.cells.successor) {
        report(
          table.file,
          b.line,
          `"${form}" belongs to ${a.cells.id} as well: give until/successor, or list it in needs_context of one`,
        );
      }
    }
  }
}
