/** The packed tables, opened: a column is unpacked when it is first asked for, a cell spelled out when it is read. */
import { type Column, newStore, type PackedColumn, type Store, unpackColumn, unpackWords } from './coding';
import { schema, type TableName } from './schema';

/** As data/build.ts writes them: by table, and there a string for each of the schema's columns. */
export interface PackedTables {
  /** The words that all tables share. */
  readonly common: string;
  readonly rows: Readonly<Record<TableName, number>>;
  readonly codes: Readonly<Record<TableName, readonly PackedColumn['codes'][]>>;
  readonly rare: Readonly<Record<TableName, readonly PackedColumn['rare'][]>>;
}

export interface Tables {
  /** Grows as columns are unpacked. */
  readonly store: Store;
  count(table: TableName): number;
  column(table: TableName, name: string): Column;
  /** The row's cell, or the one that it shares with the rows before it where the column groups them. */
  cell(table: TableName, name: string, row: number): string;
}

export function openTables(packed: PackedTables): Tables {
  const store = newStore(unpackWords(packed.common), roomFor(packed));
  const opened = {} as Record<TableName, Record<string, Column>>;
  const heads: Partial<Record<TableName, Column>> = {};
  const column = (table: TableName, name: string): Column => {
    opened[table] ??= {};
    const columns = opened[table];
    columns[name] ??= unpack(table, name);
    return columns[name];
  };
  const unpack = (table: TableName, name: string): Column => {
    const at = (schema[table].columns as readonly string[]).indexOf(name);
    const strings = { codes: packed.codes[table][at] as string, rare: packed.rare[table][at] as string };
    return unpackColumn(strings, packed.rows[table], store);
  };
  return {
    store,
    count: (table) => packed.rows[table],
    column,
    cell(table, name, row) {
      const rows = column(table, name);
      let at = row;
      if (name === groupOf(table)) {
        heads[table] ??= headsOf(rows);
        at = heads[table][row] as number;
      }
      return textOf(store, rows[at] as number, rows[at + 1] as number);
    },
  };
}

/** No column has more entries than characters; and degrees get an entry more, for their letters run together. */
const roomFor = ({ codes, rows }: PackedTables): number =>
  Object.values(codes).reduce((sum, columns) => sum + columns.join('').length, 4 * rows.affixes);

/** For each row, the row of its group that says what the group is. */
function headsOf(column: Column): Column {
  let head = 0;
  return column.map((item, row) => {
    if (item !== column[row + 1]) head = row;
    return head;
  });
}

export const groupOf = (table: TableName): string | undefined => {
  const { groupedBy } = schema[table] as { groupedBy?: string };
  return groupedBy;
};

/** Items as printed, `;` between. */
export function textOf({ words, entries, items }: Store, first: number, last: number): string {
  let text = '';
  for (let item = first; item < last; item++) {
    const end = items[item + 1] as number;
    if (item > first) text += ';';
    for (let at = items[item] as number; at < end; at++)
      text += at === items[item] ? words[entries[at] as number] : ` ${words[entries[at] as number]}`;
  }
  return text;
}
