/** The first article after start, beside an empty process. */
import { spawnSync } from 'node:child_process';
import { root } from './articles';
import type { Figures } from './figures';
import { median } from './measure';

const starts: Readonly<Record<string, string>> = {
  'an empty process': '0',
  import: "await import('./dist/index.js')",
  'import and first article':
    "const { parseArticle } = await import('./dist/index.js'); parseArticle((await import('node:fs')).readFileSync('examples/siaran-pers.txt', 'utf8'))",
};

/** CPU milliseconds of a process that runs the code, from its start. */
function costOf(code: string): number {
  const told = `${code}; const { user, system } = process.cpuUsage(); console.log((user + system) / 1000)`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', told], { cwd: root });
  if (status !== 0) throw new Error('dist/index.js cannot be run: run `npm run build` first');
  return Number(stdout);
}

export function coldStart(): { table: string; figures: Figures } {
  const costs = Object.keys(starts).map((): number[] => []);
  for (let round = 0; round < 11; round++)
    for (const [index, code] of Object.values(starts).entries()) costs[index]?.push(costOf(code));
  const empty = median(costs[0] as number[]);
  const rest = Object.keys(starts)
    .map((name, index) => [name, median(costs[index] as number[])] as const)
    .slice(1);
  return {
    table: [
      '| CPU time of a new Node process | over an empty one |',
      '|---|--:|',
      ...rest.map(([name, time]) => `| ${name} | + ${(time - empty).toFixed(0)} ms (empty: ${empty.toFixed(0)} ms) |`),
    ].join('\n'),
    figures: Object.fromEntries(rest.map(([name, time]) => [`${name}, times an empty process`, time / empty])),
  };
}
