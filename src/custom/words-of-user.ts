/**
 * The user's own rows, read and checked: TSV like the files of `data/`, or rows as objects. Mistakes are told with the
 * row that has them.
 */
import type { Lexicon, Row } from '../lexicon/lexicon';
import { isNamed, type WordEdits } from '../lexicon/own-words';
import { schema, type TableName, type TableSchema } from '../lexicon/schema';

/** A table of words, by the name of its file in `data/`. */
export type LexiconTable = TableName;

/** Cells by column; a list inside a cell is joined with `;`. Columns that are left out are empty. */
export type LexiconRow = Readonly<Record<string, string>>;

/** Words added and taken out. */
export interface LexiconEdits {
  /** By table: the text of a TSV file with its header, or rows. */
  readonly add?: Readonly<Partial<Record<LexiconTable, string | readonly LexiconRow[]>>>;
  /** By table: first cells (ids, codes, forms) or forms of built-in rows that are not to count. */
  readonly remove?: Readonly<Partial<Record<LexiconTable, readonly string[]>>>;
}

/** @throws TypeError where an edit is not of the shape; RangeError where rows are wrong, with all of their mistakes. */
export function readEdits(lexicon: Lexicon, { add = {}, remove = {} }: LexiconEdits): WordEdits {
  const problems: string[] = [];
  const added = new Map<TableName, readonly Row[]>();
  for (const [table, rows] of entriesOf('add', add)) added.set(table, rowsOf(table, rows, problems));
  for (const [table, rows] of added) {
    checkValues(lexicon, table, rows, problems);
    checkReferences(lexicon, table, rows, added, problems);
  }
  const removed = new Map<TableName, ReadonlySet<string>>();
  for (const [table, names] of entriesOf('remove', remove)) {
    if (!Array.isArray(names) || !names.every((name) => typeof name === 'string'))
      throw new TypeError(`createParser: lexicon.remove.${table} must be an array of strings`);
    removed.set(table, new Set(names));
    const rows = lexicon.rows(table);
    for (const name of names)
      if (!rows.some((row) => isNamed(table, row, new Set([name]))))
        problems.push(`lexicon.remove.${table}: "${name}" is no built-in row`);
  }
  if (problems.length > 0) throw new RangeError(`createParser: ${problems.slice(0, 20).join('; ')}`);
  return { add: added, remove: removed };
}

function entriesOf<Value>(what: string, edits: Readonly<Partial<Record<TableName, Value>>>): [TableName, Value][] {
  if (typeof edits !== 'object' || edits === null || Array.isArray(edits))
    throw new TypeError(`createParser: lexicon.${what} must be an object of tables`);
  return Object.entries(edits).map(([table, value]) => {
    if (!Object.hasOwn(schema, table))
      throw new TypeError(
        `createParser: lexicon.${what} names "${table}", which is no table; use ${Object.keys(schema).join(', ')}`,
      );
    return [table as TableName, value as Value];
  });
}

function rowsOf(table: TableName, rows: unknown, problems: string[]): Row[] {
  if (typeof rows !== 'string' && !Array.isArray(rows))
    throw new TypeError(`createParser: lexicon.add.${table} must be the text of a TSV file or an array of rows`);
  const given = typeof rows === 'string' ? linesOf(rows) : rows.map((cells, at) => ({ line: at + 1, cells }));
  const { columns, unshipped } = schema[table] as TableSchema;
  const known = new Set([...columns, ...unshipped]);
  const first = (table === 'words' ? 'form' : table === 'institutions' ? 'name' : columns[0]) as string;
  return given.map(({ line, cells }) => {
    const say = (what: string) => problems.push(`lexicon.add.${table}, row ${line}: ${what}`);
    const row: Record<string, string> = Object.fromEntries(columns.map((column) => [column, '']));
    for (const [column, value] of Object.entries(cells ?? {})) {
      if (!known.has(column)) say(`unknown column "${column}"; there are ${columns.join(', ')}`);
      else if (typeof value !== 'string') say(`"${column}" must be a string`);
      else if (columns.includes(column)) row[column] = value.trim();
    }
    if (!row[first]) say(`"${first}" is empty`);
    if (table === 'institutions') {
      row.id ||= (row.name as string).toLowerCase().replace(/[^a-z0-9]+/g, '-');
      row.kind ||= 'other';
    }
    if (table === 'titles') row.role ||= (row.title as string).split(' ')[0] as string;
    if (table === 'speech-verbs') row.base ||= (row.form as string).replace(/nya$/, '');
    return row;
  });
}

/** A TSV text: comments and empty lines left out, cells by the header's columns. */
function linesOf(text: string): { line: number; cells: Record<string, string> }[] {
  let header: string[] | undefined;
  const rows: { line: number; cells: Record<string, string> }[] = [];
  for (const [at, content] of text.split(/\r?\n/).entries()) {
    if (content === '' || content.startsWith('#')) continue;
    const cells = content.split('\t');
    if (header) {
      const columns = header;
      const named = columns.map((column, index): [string, string] => [column, cells[index] ?? '']);
      // cells behind the last column are told as what they are
      const rest = cells.slice(columns.length).map((cell): [string, string] => [`(cell ${columns.length + 1})`, cell]);
      rows.push({ line: at + 1, cells: Object.fromEntries([...named, ...rest]) });
    } else header = cells;
  }
  return rows;
}

const closed = ['kind', 'style', 'class', 'position'];

/** A column of kinds holds what a built-in row holds there; another value would mean nothing to the parser. */
function checkValues(lexicon: Lexicon, table: TableName, rows: readonly Row[], problems: string[]): void {
  for (const column of closed.filter((name) => (schema[table].columns as readonly string[]).includes(name))) {
    const known = new Set(lexicon.rows(table).map((row) => row[column]));
    for (const [at, row] of rows.entries())
      if (!known.has(row[column]))
        problems.push(
          `lexicon.add.${table}, row ${at + 1}: "${column}" is "${row[column]}"; use one of ${[...known].sort().join(', ')}`,
        );
  }
}

function checkReferences(
  lexicon: Lexicon,
  table: TableName,
  rows: readonly Row[],
  added: ReadonlyMap<TableName, readonly Row[]>,
  problems: string[],
): void {
  const own = new Set((added.get('institutions') ?? []).map((row) => row.id));
  for (const column of Object.keys((schema[table] as TableSchema).refers ?? {}))
    for (const [at, row] of rows.entries()) {
      const id = row[column];
      if (id && !own.has(id) && !lexicon.body(id))
        problems.push(`lexicon.add.${table}, row ${at + 1}: "${column}" names "${id}", which has no row`);
    }
}
