/** Articles a second beside what a user would pick instead; how far the slowest lie from the middle; what is left for the collector. */
import { parseArticle } from '../src/parse-article';
import type { Articles } from './articles';
import type { Figures } from './figures';
import { interleaved, median, quantile, timed, warmUp } from './measure';
import { rivals, type Work } from './rivals';

const own = 'humas-parser, the whole record';
const works: Readonly<Record<string, Work>> = { [own]: (text) => parseArticle(text), ...rivals };

export function throughput({ name, texts }: Articles): { table: string; figures: Figures } {
  const over = Object.fromEntries(
    Object.entries(works).map(([work, run]) => [
      work,
      () => {
        for (const text of texts) run(text);
      },
    ]),
  );
  for (const work of Object.values(over)) warmUp(work, 5000);
  const times = [...interleaved(over, 9)].map(([work, values]) => [work, median(values)] as const);
  const ours = times[0]?.[1] as number;
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  return {
    table: [
      `| over ${name}, one thread | articles of 2,500 characters a CPU second | times humas-parser |`,
      '|---|--:|--:|',
      ...times.map(
        ([work, time]) =>
          `| ${work} | ${Math.round(units / 2.5 / time).toLocaleString('en')} | ${(ours / time).toPrecision(2)} |`,
      ),
    ].join('\n'),
    figures: Object.fromEntries(times.slice(1).map(([work, time]) => [`time beside ${work}`, ours / time])),
  };
}

/** Of single articles, by length; where a collection falls into one, it counts. */
export function spread({ texts }: Articles): { table: string; figures: Figures } {
  const times: number[] = [];
  for (let round = 0; round < 9; round++)
    for (const text of texts) times.push(timed(() => void parseArticle(text)) / text.length);
  const ratio = quantile(times, 0.99) / median(times);
  const garbage = garbageOf(texts);
  return {
    table: [
      '| of one article | |',
      '|---|--:|',
      `| time a character, slowest hundredth to median | ${ratio.toFixed(1)} |`,
      `| memory taken while it is parsed, record included | ${garbage.toFixed(0)} KB |`,
    ].join('\n'),
    figures: { 'slowest hundredth to median': ratio, 'KB an article': garbage },
  };
}

/** Mean growth of the heap over the articles in which no collection fell. */
function garbageOf(texts: readonly string[]): number {
  const used = () => {
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const grown: number[] = [];
  for (const text of texts) {
    const before = used();
    parseArticle(text);
    const growth = used() - before;
    if (growth > 0) grown.push(growth);
  }
  return grown.reduce((sum, growth) => sum + growth, 0) / grown.length / 1024;
}
