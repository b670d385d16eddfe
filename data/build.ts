/**
 * Reads the tables of this folder, checks them and writes `src/lexicon/generated.ts`; composes the patterns of the kinds
 * with XRegExp and writes `src/<kind>/patterns.generated.ts`; makes the record's JSON Schema; says what the tables cover. With `--check` it writes nothing
 * and fails where a generated file is stale; with `--conflicts` it lists the forms that mean several things.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commonWords, packColumn, packWords } from '../src/lexicon/coding';
import { isCounted } from '../src/lexicon/letters';
import { groupRows, shortenRows } from '../src/lexicon/packing';
import { schema, type TableName, type TableSchema } from '../src/lexicon/schema';
import type { PackedTables } from '../src/lexicon/tables';
import { composeCheckWords } from './check-words';
import { composePatterns } from './patterns';
import { composeRecordSchema } from './record-schema';
import { conflicts, coverage } from './report';
import { checkForms, checkRows, parseTable, type Table } from './table';

const root = fileURLToPath(new URL('..', import.meta.url));
const problems: string[] = [];
const report = (file: string, line: number, what: string) => problems.push(`data/${file}:${line}: ${what}`);

const tables = new Map<TableName, Table>();
for (const name of Object.keys(schema) as TableName[]) {
  const file = `${name}.tsv`;
  const table = parseTable(file, readFileSync(join(root, 'data', file), 'utf8'), schema[name] as TableSchema, report);
  tables.set(name, table);
}
for (const [name, table] of tables) checkRows(table, schema[name] as TableSchema, tables, report);
checkForms(tables, report);

if (problems.length > 0) {
  console.error(problems.join('\n'));
  console.error(`${problems.length} problems in data/; nothing was written.`);
  process.exit(1);
}

const outputs = new Map<string, string>([
  ['src/lexicon/generated.ts', packTables()],
  ...composePatterns(),
  ...composeRecordSchema(),
  ...composeCheckWords(tables),
]);
let stale = 0;
for (const [path, content] of outputs) {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
  if (process.argv.includes('--check')) {
    console.error(`${relative(root, file)} is stale: run \`npm run data\` and commit the result.`);
    stale++;
  } else writeFileSync(file, content);
}
if (stale > 0) process.exit(1);
console.log(coverage(tables, schema).join('\n'));
const shared = conflicts(tables, schema);
console.log(
  `${shared.length} forms mean several things${process.argv.includes('--conflicts') ? ':' : '; --conflicts lists them'}`,
);
if (process.argv.includes('--conflicts')) console.log(shared.join('\n'));

/** Two strings a column, without what does not ship: the codes of all columns first, so that like stands beside like. */
function packTables(): string {
  const grouped = new Map([...tables].map(([name, table]) => [name, groupRows(name, shippedRows(name, table))]));
  const bodies = grouped.get('institutions') ?? [];
  const columns = [...grouped].map(([name, rows]) => {
    const cells = shortenRows(name, rows, bodies);
    return { name, count: rows.length, columns: schema[name].columns.map((at) => cells.map((row) => row[at] ?? '')) };
  });
  const common = commonWords(
    columns.flatMap((table) => table.columns.flat()),
    isCounted,
  );
  const packed = columns.map(({ name, count, columns }) => {
    const strings = columns.map((cells) => packColumn(cells, common));
    return { name, count, codes: strings.map(({ codes }) => codes), rare: strings.map(({ rare }) => rare) };
  });
  const each = (value: (table: (typeof packed)[number]) => unknown) =>
    Object.fromEntries(packed.map((table) => [table.name, value(table)]));
  const content: PackedTables = {
    common: packWords(common),
    rows: each(({ count }) => count) as PackedTables['rows'],
    codes: each(({ codes }) => codes) as PackedTables['codes'],
    rare: each(({ rare }) => rare) as PackedTables['rare'],
  };
  return [
    '// Written by data/build.ts from data/*.tsv; do not edit.',
    "import type { PackedTables } from './tables';",
    '',
    `export const packed: PackedTables = ${JSON.stringify(content, null, 1)};`,
    '',
  ].join('\n');
}

function shippedRows(name: TableName, table: Table): Readonly<Record<string, string>>[] {
  const held = Object.entries((schema[name] as TableSchema).held ?? {});
  return table.rows
    .map((row) => row.cells)
    .filter((cells) => !held.some(([column, values]) => values.includes(cells[column] ?? '')));
}
