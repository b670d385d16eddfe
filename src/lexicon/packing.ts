/**
 * How rows become one string and come back: a line a row, a tab between cells, empty cells at the end left out, and a few
 * short forms that save a fifth of the bundle. Both directions stand side by side; the build packs, the loader unpacks.
 *
 * - a code that is the one before it plus one:          32.01, 32.02   → 32.01, +
 * - a code that ends in the row's own name:             JP/tokyo       → JP/
 * - an id that is the acronym or name in small letters:  bkn            → (empty)
 * - a title that holds its institution's official name: Kepala Badan … → Kepala ~
 */
import { schema, type TableName } from './schema';

export type Row = Readonly<Record<string, string>>;

/** @param bodyName official name by institution id. */
export function packRows(table: TableName, rows: readonly Row[], bodyName: (id: string) => string | undefined): string {
  let before = '';
  return rows
    .map((row) => {
      const cells: Record<string, string> = { ...row };
      if (table === 'places') cells.code = shortCode(row, before);
      if (table === 'institutions' && row.id === idOf(row)) cells.id = '';
      before = row.code ?? '';
      const body = table === 'titles' && row.institution ? bodyName(row.institution) : undefined;
      if (body) cells.title = (row.title as string).replace(body, '~');
      return schema[table].columns
        .map((column) => cells[column] ?? '')
        .join('\t')
        .replace(/\t+$/, '');
    })
    .join('\n');
}

export function unpackRows(table: TableName, packed: string, bodyName: (id: string) => string | undefined): Row[] {
  const { columns } = schema[table];
  let before = '';
  return packed.split('\n').map((line) => {
    const cells = line.split('\t');
    const row: Record<string, string> = {};
    for (const [at, column] of columns.entries()) row[column] = cells[at] ?? '';
    if (table === 'places') {
      const code = row.code as string;
      row.code = code === '+' ? successor(before) : code.endsWith('/') ? code + slug(row.name as string) : code;
      before = row.code;
    }
    if (row.id === '') row.id = idOf(row);
    if (row.title?.includes('~')) row.title = row.title.replace('~', bodyName(row.institution as string) ?? '~');
    return row;
  });
}

function shortCode(row: Row, before: string): string {
  const code = row.code as string;
  if (code === successor(before)) return '+';
  const slash = code.indexOf('/') + 1;
  return slash > 0 && code.slice(slash) === slug(row.name as string) ? code.slice(0, slash) : code;
}

/** "32.01" → "32.02"; empty where the code ends in no number. */
function successor(code: string): string {
  const match = /^(.*\.)(\d\d)$/.exec(code);
  return match ? `${match[1]}${String(Number(match[2]) + 1).padStart(2, '0')}` : '';
}

/** The id that a body has unless two would share it. */
const idOf = (row: Row) => slug(row.acronyms?.split(';')[0] || (row.name as string));

const slug = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
