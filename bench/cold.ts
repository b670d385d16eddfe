/** The first article after start, beside an empty process. */
import { spawnSync } from 'node:child_process';
import { root } from './articles';
import type { Figures } from './figures';
import { interleaved, median, wall } from './measure';

const starts: Readonly<Record<string, string>> = {
  'an empty process': '0',
  import: "await import('./dist/index.js')",
  'import and first article':
    "const { parseArticle } = await import('./dist/index.js'); parseArticle((await import('node:fs')).readFileSync('examples/siaran-pers.txt', 'utf8'))",
};

function run(code: string): void {
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root });
  if (status !== 0) throw new Error('dist/index.js cannot be run: run `npm run build` first');
}

export function coldStart(): { table: string; figures: Figures } {
  const works = Object.entries(starts).map(([name, code]) => [name, () => run(code)] as const);
  const [[, empty], ...rest] = [...interleaved(Object.fromEntries(works), 11, wall)].map(
    ([name, times]) => [name, median(times)] as const,
  ) as [readonly [string, number], ...(readonly [string, number])[]];
  return {
    table: [
      '| from a new Node process | over an empty one |',
      '|---|--:|',
      ...rest.map(([name, time]) => `| ${name} | + ${(time - empty).toFixed(0)} ms (empty: ${empty.toFixed(0)} ms) |`),
    ].join('\n'),
    figures: Object.fromEntries(rest.map(([name, time]) => [`${name}, times an empty process`, time / empty])),
  };
}
