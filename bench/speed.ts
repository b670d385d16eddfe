/**
 * Speed, and dates beside another reader of them, as the README prints both: the first article after start beside an empty process, and articles a second beside what a
 * user would pick instead, interleaved in one run. Bare times differ from machine to machine: the ratios are the figures.
 *
 *   npm run build && npm run bench             prints the tables
 *   npm run build && npm run bench -- --write  writes them into README.md and README.id.md, too
 */
import { spawnSync } from 'node:child_process';
import { parseArticle } from '../src/parse-article';
import { readArticles, root } from './articles';
import { dateTable } from './dates';
import { rivals, type Work } from './rivals';
import { writeSection } from './write-section';

const starts: Readonly<Record<string, string>> = {
  'an empty process': '0',
  import: "await import('./dist/index.js')",
  'import and first article':
    "const { parseArticle } = await import('./dist/index.js'); parseArticle((await import('node:fs')).readFileSync('examples/siaran-pers.txt', 'utf8'))",
};

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

function timed(run: () => void): number {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Times of every work, one round of each after the other, so that what else the machine does falls on all of them. */
function interleaved(works: Readonly<Record<string, () => void>>, rounds: number): Map<string, number[]> {
  const times = new Map(Object.keys(works).map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, work] of Object.entries(works)) times.get(name)?.push(timed(work));
  return times;
}

function coldStart(): string[] {
  const run = (code: string) => {
    const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root });
    if (status !== 0) throw new Error('dist/index.js cannot be run: run `npm run build` first');
  };
  const times = interleaved(
    Object.fromEntries(Object.entries(starts).map(([name, code]) => [name, () => run(code)])),
    11,
  );
  const empty = median(times.get('an empty process') as number[]);
  return [
    '| from a new Node process | over an empty one |',
    '|---|--:|',
    ...[...times]
      .slice(1)
      .map(
        ([name, values]) => `| ${name} | + ${(median(values) - empty).toFixed(0)} ms (empty: ${empty.toFixed(0)} ms) |`,
      ),
  ];
}

function warm(): string[] {
  const { name, texts } = readArticles();
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  const over = (work: Work) => () => {
    for (const text of texts) work(text);
  };
  const works = Object.fromEntries(
    Object.entries({ 'humas-parser, the whole record': (text: string) => parseArticle(text), ...rivals }).map(
      ([work, run]) => [work, over(run)],
    ),
  );
  for (const work of Object.values(works)) work();
  const times = interleaved(works, 7);
  const ours = median([...times.values()][0] as number[]);
  return [
    `| over ${name}, one thread | articles of 2,500 characters a second | times humas-parser |`,
    '|---|--:|--:|',
    ...[...times].map(([work, values]) => {
      const time = median(values);
      return `| ${work} | ${Math.round(units / 2.5 / time).toLocaleString('en')} | ${(ours / time).toPrecision(2)} |`;
    }),
  ];
}

const tables = { speed: [...coldStart(), '', ...warm()].join('\n'), dates: dateTable() };
for (const [name, table] of Object.entries(tables)) {
  if (table === null) continue;
  console.log(`${table}\n`);
  if (process.argv.includes('--write')) writeSection(name, table);
}
