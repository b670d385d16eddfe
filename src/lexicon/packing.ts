/**
 * How rows become one string and come back: a line a row, a tab between cells, empty cells at the end left out, and a few
 * short forms that save a fifth of the bundle. Both directions stand side by side; the build packs, the loader unpacks,
 * one row at a time and only those that are met.
 *
 * - a value by which the rows are grouped, and the row before has it: (empty)
 * - words of one class:                                 a line of them all
 * - a verb that is its own base, with or without -nya:  ujar           → (empty)
 * - the kind of a place, which its code tells:          (empty)
 * - a code that is the one before it plus one:          32.01, 32.02   → 32.01, +
 * - a code that ends in the row's own name:             JP/tokyo       → JP/, / behind another of JP
 * - an id that is the acronym or name in small letters:  bkn            → (empty)
 * - an acronym that is the name's initials:            BKN             → =
 * - an id of another row:                               bkn            → that row's number in base 36
 * - a role that begins the title:                    Kepala          → 1, the number of its words
 * - a title that holds its institution's official name: Kepala Badan … → Kepala ~
 */
import { kindOfCode, longCode, shortCode, slug } from './place-code';
import { schema, type TableName, type TableSchema } from './schema';

export type Row = Readonly<Record<string, string>>;

/** The shipped cells of one row, short forms and all. */
export type Cells = readonly string[];

const bodyColumns = schema.institutions.columns;
const bodyName = bodyColumns.indexOf('name');
const bodyAcronyms = bodyColumns.indexOf('acronyms');
const bodyId = bodyColumns.indexOf('id');
const titleBody = schema.titles.columns.indexOf('institution');

/** Rows in the order in which they are packed. */
export function groupRows(table: TableName, rows: readonly Row[]): Row[] {
  const { groupedBy } = schema[table] as TableSchema;
  if (!groupedBy) return [...rows];
  const key = (row: Row) => `${row[groupedBy]}\t${row.name ?? ''}`;
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** @param rows and bodies: rows as {@link groupRows} orders them; bodies are those of institutions. */
export function packRows(table: TableName, rows: readonly Row[], bodies: readonly Row[]): string {
  const numbers = new Map(bodies.map((row, at) => [row.id as string, at]));
  const reference = (id: string | undefined) => (id ? (numbers.get(id) as number).toString(36) : '');
  if (table === 'words') return packWords(rows);
  const { groupedBy } = schema[table] as TableSchema;
  const sharesForm = sharedForms(bodies);
  let groupBefore = '';
  let before = '';
  return rows
    .map((row) => {
      const cells: Record<string, string> = { ...row };
      if (table === 'places') {
        cells.code = shortCode(row.code as string, row.name as string, before);
        if (row.kind === kindOfCode(row.code as string)) cells.kind = '';
      }
      before = row.code ?? '';
      const group = groupedBy ? (row[groupedBy] as string) : '';
      if (groupedBy && group === groupBefore) cells[groupedBy] = '';
      groupBefore = group;
      if (table === 'institutions') {
        for (const column of initialled)
          cells[column] = replaceItem(row[column] ?? '', initials(row.name as string), '=');
        if (row.id === slug(row.acronyms?.split(';')[0] || (row.name as string))) cells.id = '';
        cells.parent = reference(row.parent);
        if (!sharesForm(row)) cells.since = cells.until = '';
      }
      if (table === 'titles' && row.institution) {
        const name = bodies[numbers.get(row.institution) as number]?.name as string;
        cells.title = (row.title as string).replace(name, '~');
        cells.institution = reference(row.institution);
      }
      if (isOwnBase(table, row) && row.base === baseOf(row)) cells.base = '';
      if (table === 'titles' && `${row.title} `.startsWith(`${row.role} `))
        cells.role = String((row.role as string).split(' ').length);
      return schema[table].columns
        .map((column) => cells[column] ?? '')
        .join('\t')
        .replace(/\t+$/, '');
    })
    .join('\n');
}

/** Whether a form of the body is another's as well, so that only its years tell whom an article means. */
function sharedForms(bodies: readonly Row[]): (row: Row) => boolean {
  const owners = new Map<string, number>();
  const formsOf = (row: Row) => [row.name, ...`${row.acronyms};${row.aliases}`.split(';')].filter(Boolean) as string[];
  for (const row of bodies) for (const form of new Set(formsOf(row))) owners.set(form, (owners.get(form) ?? 0) + 1);
  return (row) => formsOf(row).some((form) => (owners.get(form) ?? 0) > 1);
}

function packWords(rows: readonly Row[]): string {
  const classes = new Map<string, string[]>();
  for (const { class: name = '', form = '' } of rows) classes.set(name, [...(classes.get(name) ?? []), form]);
  return [...classes].map(([name, forms]) => `${name}\t${forms.join(';')}`).join('\n');
}

const unpackWords = (lines: readonly string[][]): string[][] =>
  lines.flatMap(([name = '', forms = '']) => forms.split(';').map((form) => [name, form]));

export function unpackCells(table: TableName, packed: string): Cells[] {
  const rows = packed.split('\n').map((line) => line.split('\t'));
  if (table === 'words') return unpackWords(rows);
  const { groupedBy, columns } = schema[table] as TableSchema;
  const column = groupedBy ? columns.indexOf(groupedBy) : -1;
  if (column < 0) return rows;
  let group = '';
  for (const row of rows) {
    while (row.length <= column) row.push('');
    group = row[column] || group;
    row[column] = group;
    if (table === 'institutions') for (const at of initialledAt) spellInitials(row, at);
  }
  return rows;
}

const initialled = ['acronyms', 'needs_parent', 'needs_context'] as const;
const initialledAt = initialled.map((column) => bodyColumns.indexOf(column));

function spellInitials(row: string[], at: number): void {
  const cell = row[at];
  if (cell?.includes('=')) row[at] = replaceItem(cell, '=', initials(row[bodyName] as string));
}

const replaceItem = (cell: string, item: string, by: string): string =>
  cell
    .split(';')
    .map((other) => (other === item ? by : other))
    .join(';');

/** First letters of the capitalised words. */
function initials(name: string): string {
  let out = '';
  for (const word of name.split(' ')) {
    const first = word.charCodeAt(0);
    if (first >= 65 && first <= 90) out += word[0];
  }
  return out;
}

/** @param idOf id of a body by its number. */
export function unpackRow(
  table: TableName,
  tables: Readonly<Record<TableName, readonly Cells[]>>,
  at: number,
  idOf: (at: number) => string,
): Row {
  const cells = tables[table][at] as Cells;
  const row: Record<string, string> = {};
  for (const [index, column] of schema[table].columns.entries()) row[column] = cells[index] ?? '';
  if (table === 'places') {
    row.code = longCode(tables.places, at);
    row.kind ||= kindOfCode(row.code);
  }
  if (isOwnBase(table, row)) row.base ||= baseOf(row);
  if (table === 'institutions') {
    row.id = idOf(at);
    if (row.parent) row.parent = idOf(bodyNumber(row.parent));
  }
  if (table === 'titles') {
    row.title = titleOf(cells, tables.institutions);
    if (/^\d$/.test(row.role as string)) row.role = row.title.split(' ').slice(0, Number(row.role)).join(' ');
    if (row.institution) row.institution = idOf(bodyNumber(row.institution));
  }
  return row;
}

/** ujar, ujarnya → ujar */
const baseOf = (row: Row): string => (row.form as string).replace(/nya$/, '');
const isOwnBase = (table: TableName, row: Row): boolean =>
  table === 'speech-verbs' && (row.class === 'bare' || row.class === 'nya');

/** The title with its institution's name in it. */
export function titleOf(cells: Cells, bodies: readonly Cells[]): string {
  const title = cells[0] as string;
  return title.includes('~')
    ? title.replace('~', bodies[bodyNumber(cells[titleBody] as string)]?.[bodyName] as string)
    : title;
}

const bodyNumber = (reference: string) => Number.parseInt(reference, 36);

/** The id that a body has unless two would share it is its acronym's. */
export function idAt(bodies: readonly Cells[], at: number): string {
  const cells = bodies[at] as Cells;
  return cells[bodyId] || slug(cells[bodyAcronyms]?.split(';')[0] || (cells[bodyName] as string));
}
