/**
 * Time on hostile texts: seconds at n, 2n and 4n units of each flood of test/laws/hostile.ts, and the ratio t(4n)/t(n), which
 * is 4 where time grows in proportion. Floods above 6 are marked; look at them with `node --cpu-prof`.
 *
 *   npx tsx bench/hostile.ts [UNITS=40000] [WORD…]    WORD: only floods whose name holds it
 */
import { parseArticle } from '../src/parse-article';
import { hostile } from '../test/laws/hostile';

const [first = '40000', ...wanted] = process.argv.slice(2);
const units = Number(first);
const rounds = 3;

/** CPU time, the least of a few rounds: other processes and the collector only ever add. */
function cost(text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    parseArticle(text);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
    if (least > 3000) break;
  }
  return least;
}

for (let warm = 0; warm < 50; warm++)
  parseArticle('Jakarta - Kepala BKN Budi Santoso mengatakan, “Kami siap,” di Gedung BKN, Senin (12/3/2024).');

const slow: string[] = [];
for (const [name, flood] of Object.entries(hostile)) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
  const sample = flood(64);
  const size = Math.round((units / sample.length) * 64);
  let times: number[];
  try {
    times = [1, 2, 4].map((factor) => cost(flood(size * factor)));
  } catch (error) {
    slow.push(name);
    console.log(`! ${name.padEnd(36)} threw ${(error as Error).name}: ${(error as Error).message}`);
    continue;
  }
  const [one, , four] = times as [number, number, number];
  const ratio = four / one;
  if (ratio > 6) slow.push(name);
  console.log(
    `${ratio > 6 ? '!' : ' '} ${name.padEnd(36)} ${times.map((time) => time.toFixed(1).padStart(9)).join(' ')} ms   ${ratio.toFixed(1).padStart(5)}`,
  );
}
console.log(slow.length === 0 ? 'none above 6' : `above 6: ${slow.join('; ')}`);
