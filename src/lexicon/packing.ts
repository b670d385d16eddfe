/**
 * How rows become cells that pack well and come back: a column says only what does not follow from the rest of the row, or
 * from the row before. Both directions stand side by side; the build shortens, the loader restores, one row at a time and
 * only those that are met. How cells become strings is in coding.ts.
 *
 * - a value by which the rows are grouped, and the row before has it: (empty)
 * - a short form that takes letters of the name:         BKN             → =111
 * - a form that a column of conditions quotes:           BKN             → 1, its number among the row's forms
 * - a verb that is its own base, with or without -nya:   ujar            → (empty)
 * - the kind and the code of a place: place-code.ts
 * - an id that is the acronym or name in small letters:  bkn             → (empty)
 * - an id of another row:                                bkn             → that row's number in base 36
 * - a role that begins the title:                        Kepala          → 1, the number of its words
 * - a title that holds its institution's official name:  Kepala Badan …  → Kepala ~
 */
import { countLetters, isCounted, spellLetters } from './letters';
import { kindOfCode, longCode, shortCode, slug } from './place-code';
import { schema, type TableName, type TableSchema } from './schema';
import { groupOf, type Tables } from './tables';

export type Row = Readonly<Record<string, string>>;

/** Rows in the order in which they are packed. */
export function groupRows(table: TableName, rows: readonly Row[]): Row[] {
  const group = groupOf(table);
  if (!group) return [...rows];
  const key = (row: Row) => `${row[group]}\t${row.name ?? ''}`;
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** @param rows and bodies: rows as {@link groupRows} orders them; bodies are those of institutions. */
export function shortenRows(table: TableName, rows: readonly Row[], bodies: readonly Row[]): Row[] {
  const numbers = new Map(bodies.map((row, at) => [row.id as string, at]));
  const reference = (id: string | undefined) => (id ? (numbers.get(id) as number).toString(36) : '');
  const sharesForm = sharedForms(bodies);
  const group = groupOf(table);
  const { forms, quotes = [] } = schema[table] as TableSchema;
  return rows.map((row, at) => {
    const cells: Record<string, string> = { ...row };
    const before = rows[at - 1];
    if (group && row[group] === before?.[group]) cells[group] = '';
    const own = formsOf(row, forms);
    for (const column of quotes)
      cells[column] = eachItem(row[column] as string, (item) => `${own.indexOf(item) + 1 || item}`);
    const name = row[forms[0] as string] ?? '';
    for (const column of forms.slice(1, 2))
      cells[column] = eachItem(row[column] as string, (item) => countLetters(item, name));
    if (table === 'places') {
      cells.code = shortCode(row.code as string, name, before?.code ?? '');
      if (row.kind === kindOfCode(row.code as string)) cells.kind = '';
    }
    if (table === 'institutions') {
      if (row.id === slug(row.acronyms?.split(';')[0] || name)) cells.id = '';
      cells.parent = reference(row.parent);
      if (!sharesForm(row)) cells.since = cells.until = '';
    }
    if (table === 'titles' && row.institution) {
      const body = bodies[numbers.get(row.institution) as number]?.name as string;
      cells.title = ` ${name} `.replace(` ${body} `, ' ~ ').trim();
      cells.institution = reference(row.institution);
    }
    if (isOwnBase(table, row) && row.base === baseOf(row)) cells.base = '';
    if (row.role && `${name} `.startsWith(`${row.role} `)) cells.role = String(row.role.split(' ').length);
    return cells;
  });
}

/** @param idOf id of a body by its number. */
export function restoreRow(table: TableName, tables: Tables, at: number, idOf: (at: number) => string): Row {
  const row: Record<string, string> = {};
  const { columns, forms, quotes = [] } = schema[table] as TableSchema;
  for (const column of columns) row[column] = tables.cell(table, column, at);
  if (table === 'titles') row.title = titleOf(tables, at);
  const name = row[forms[0] as string] ?? '';
  for (const column of forms.slice(1, 2)) row[column] = spellItems(row[column] as string, name);
  const own = quotes.some((column) => row[column]) ? formsOf(row, forms) : [];
  for (const column of quotes) row[column] = eachItem(row[column] as string, (item) => own[Number(item) - 1] ?? item);
  if (table === 'places') {
    row.code = longCode(tables, at);
    row.kind ||= kindOfCode(row.code);
  }
  if (isOwnBase(table, row)) row.base ||= baseOf(row);
  if (table === 'institutions') {
    row.id = idOf(at);
    if (row.parent) row.parent = idOf(bodyNumber(row.parent));
  }
  if (row.institution) row.institution = idOf(bodyNumber(row.institution));
  if (row.role && /^\d$/.test(row.role)) row.role = name.split(' ').slice(0, Number(row.role)).join(' ');
  return row;
}

/** The row's forms in the order of its columns. */
const formsOf = (row: Row, columns: readonly string[]): string[] =>
  columns.flatMap((column) => (row[column] ? row[column].split(';') : []));

const eachItem = (cell: string, change: (item: string) => string): string =>
  cell === '' ? '' : cell.split(';').map(change).join(';');

const spellItems = (cell: string, name: string): string =>
  eachItem(cell, (item) => (isCounted(item) ? spellLetters(item, name.split(' ')) : item));

/** Whether a form of the body is another's as well, so that only its years tell whom an article means. */
function sharedForms(bodies: readonly Row[]): (row: Row) => boolean {
  const owners = new Map<string, number>();
  const all = (row: Row) => new Set(formsOf(row, schema.institutions.forms));
  for (const row of bodies) for (const form of all(row)) owners.set(form, (owners.get(form) ?? 0) + 1);
  return (row) => [...all(row)].some((form) => (owners.get(form) ?? 0) > 1);
}

/** ujar, ujarnya → ujar */
const baseOf = (row: Row): string => (row.form as string).replace(/nya$/, '');
const isOwnBase = (table: TableName, row: Row): boolean =>
  table === 'speech-verbs' && (row.class === 'bare' || row.class === 'nya');

/** The title with its institution's name in it. */
function titleOf(tables: Tables, at: number): string {
  const title = tables.cell('titles', 'title', at);
  if (!title.includes('~')) return title;
  return title.replace('~', tables.cell('institutions', 'name', bodyOfTitle(tables, at)));
}

const bodyNumber = (reference: string) => Number.parseInt(reference, 36);

export const bodyOfTitle = (tables: Tables, at: number): number => bodyNumber(tables.cell('titles', 'institution', at));

/** The id that a body has unless two would share it is its acronym's. */
export function idAt(tables: Tables, at: number): string {
  const id = tables.cell('institutions', 'id', at);
  if (id) return id;
  const name = tables.cell('institutions', 'name', at);
  return slug(spellItems(tables.cell('institutions', 'acronyms', at), name).split(';')[0] || name);
}
