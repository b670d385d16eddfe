/** The tables of data/ as their files have them: also the columns and rows that do not ship. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableName } from '../../src/lexicon/schema';

export type Cells = Readonly<Record<string, string>>;

export function readTable(name: TableName): Cells[] {
  const content = readFileSync(join(import.meta.dirname, '../../data', `${name}.tsv`), 'utf8');
  const [header = '', ...lines] = content.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}

export const list = (cell: string | undefined): string[] => (cell ? cell.split(';') : []);
