/**
 * Picks from the tables what only the desk check needs: bodies that were renamed, and acronyms that every reader knows.
 * They are kept out of the core's lexicon.
 */
import type { TableName } from '../src/lexicon/schema';
import type { Table } from './table';

export function composeCheckWords(tables: ReadonlyMap<TableName, Table>): [string, string][] {
  const bodies = (tables.get('institutions')?.rows ?? []).map((row) => row.cells);
  const names = new Map(bodies.map(({ id, name }) => [id, name]));
  const renamed = bodies
    // the years of units are often those of a decree that nobody prints
    .filter(({ until, successor, kind }) => until && successor && kind !== 'unit')
    .map(({ id, until, successor = '' }) => [
      id,
      until,
      ...successor.split(';').map((heir) => names.get(heir) ?? heir),
    ]);
  const household = (tables.get('words')?.rows ?? [])
    .map((row) => row.cells)
    .filter((cells) => cells.class === 'household')
    .map((cells) => cells.form);
  const text = [
    '// Written by data/build.ts from data/*.tsv; do not edit.',
    'export const renamed: readonly (readonly [id: string, until: string, ...successors: string[]])[] = [',
    ...renamed.map((row) => `  ${JSON.stringify(row)},`),
    '];',
    `export const household: readonly string[] = ${JSON.stringify(household)};`,
    '',
  ].join('\n');
  return [['src/check/words.generated.ts', text]];
}
