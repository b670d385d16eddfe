/** What `npm run data` says of the tables when nothing is wrong: how much they cover, and which forms mean several things. */
import type { TableName, TableSchema } from '../src/lexicon/schema';
import type { Row, Table } from './table';

const list = (cell: string | undefined): string[] => (cell ? cell.split(';') : []);

const formsOf = (row: Row, { forms, lists }: TableSchema): string[] => [
  ...new Set(
    forms.flatMap((column) => (lists.includes(column) ? list(row.cells[column]) : list(row.cells[column]).slice(0, 1))),
  ),
];

/** Rows and forms of every table; bodies by kind, with acronym and with years. */
export function coverage(
  tables: ReadonlyMap<TableName, Table>,
  schema: Readonly<Record<TableName, TableSchema>>,
): string[] {
  const lines: string[] = [];
  for (const [name, table] of tables) {
    const forms = table.rows.reduce((sum, row) => sum + formsOf(row, schema[name]).length, 0);
    lines.push(`${name.padEnd(14)} ${count(table.rows.length)} rows ${count(forms)} forms`);
    if (name !== 'institutions') continue;
    const kinds = new Map<string, Row[]>();
    for (const row of table.rows)
      kinds.set(row.cells.kind as string, [...(kinds.get(row.cells.kind as string) ?? []), row]);
    for (const [kind, rows] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
      const having = (...columns: string[]) =>
        count(rows.filter((row) => columns.some((column) => row.cells[column])).length);
      lines.push(
        `  ${kind.padEnd(14)} ${count(rows.length)} rows ${having('acronyms')} with acronym ${having('since', 'until')} with years ${having('parent')} with parent`,
      );
    }
  }
  return lines;
}

/** Acronyms of several bodies, and forms that stand in two tables, each with how the doubt is settled. */
export function conflicts(
  tables: ReadonlyMap<TableName, Table>,
  schema: Readonly<Record<TableName, TableSchema>>,
): string[] {
  const owners = new Map<string, { table: TableName; row: Row }[]>();
  for (const name of ['institutions', 'titles', 'places'] as const) {
    for (const row of tables.get(name)?.rows ?? [])
      for (const form of formsOf(row, schema[name]))
        owners.set(form, [...(owners.get(form) ?? []), { table: name, row }]);
  }
  const lines: string[] = [];
  for (const [form, rows] of owners) {
    const bodies = rows.filter(({ table }) => table === 'institutions');
    const tablesOf = new Set(rows.map(({ table }) => table));
    if (bodies.length < 2 && tablesOf.size < 2) continue;
    lines.push(
      `${form}: ${rows.map(({ table, row }) => `${row.cells.id || row.cells.code || table}${settled(form, row)}`).join(', ')}`,
    );
  }
  return lines.sort();
}

function settled(form: string, { cells }: Row): string {
  const asks = ['needs_parent', 'needs_context', 'context'].find((column) =>
    list(cells[column]).some((item) => item === form || item === '*'),
  );
  if (asks) return ` (${asks.replace('_', ' ')})`;
  return cells.since || cells.until ? ` (${cells.since ?? ''}–${cells.until ?? ''})` : '';
}

const count = (value: number) => String(value).padStart(5);
