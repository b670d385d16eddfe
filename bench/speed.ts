/**
 * Speed, as the README prints it: the cost of the first article after start, and of one article when warm, beside an empty
 * process and beside simple work on the same text. Ratios of medians in one run; bare times differ from machine to machine.
 *
 *   npm run build && npm run bench
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArticle } from '../src/parse-article';

const root = fileURLToPath(new URL('..', import.meta.url));
const article = readFileSync(`${root}examples/siaran-pers.txt`, 'utf8');
const rounds = 9;

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

function timed(run: () => void): number {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

// whole processes, interleaved: empty; import; import and first parse
const programs = {
  empty: '0',
  import: "await import('./dist/index.js')",
  'import and first parse':
    "const { parseArticle } = await import('./dist/index.js'); parseArticle((await import('node:fs')).readFileSync('examples/siaran-pers.txt', 'utf8'))",
};
const starts = new Map<string, number[]>(Object.keys(programs).map((name) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const [name, code] of Object.entries(programs)) {
    const time = timed(() => {
      const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root });
      if (status !== 0) throw new Error(`${name} failed; run npm run build first`);
    });
    starts.get(name)?.push(time);
  }
}
const empty = median(starts.get('empty') as number[]);
for (const [name, times] of starts)
  console.log(
    `${name.padEnd(24)} ${(median(times) - empty).toFixed(0).padStart(4)} ms over an empty process (${empty.toFixed(0)} ms)`,
  );

// one article, warm, beside one pass that only splits the same text into words
for (let warm = 0; warm < 300; warm++) parseArticle(article);
const parse: number[] = [];
const words: number[] = [];
for (let round = 0; round < 400; round++) {
  parse.push(timed(() => parseArticle(article)));
  words.push(timed(() => article.match(/[\p{L}\p{N}]+/gu)));
}
console.log(
  `one article of ${article.length} units, warm: ${(median(parse) / median(words)).toFixed(0)} times one regular expression that splits it into words (${median(parse).toFixed(2)} ms)`,
);
