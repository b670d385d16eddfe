/**
 * Dates beside chrono-node's Indonesian locale, on the annotated releases where they are at hand: how many of the dates each
 * found, how many with the right day, and how many of its finds are no date at all.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as chrono from 'chrono-node/id';
import { parseArticle } from '../src/parse-article';
import { root } from './articles';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly from: string | null;
}

interface Gold {
  readonly id: string;
  readonly dates: readonly { text: string; from: string | null; optional?: boolean }[];
}

type Reader = (text: string, publishedOn: string | null) => Found[];

const readers: Readonly<Record<string, Reader>> = {
  'humas-parser': (text, publishedOn) =>
    parseArticle(text, publishedOn ? { publishedOn } : {}).dates.map(({ start, end, value }) => ({
      start,
      end,
      from: value?.from ?? null,
    })),
  'chrono-node/id': (text, publishedOn) =>
    chrono.parse(text, publishedOn ? new Date(`${publishedOn}T12:00:00`) : undefined).map((result) => ({
      start: result.index,
      end: result.index + result.text.length,
      from: isoOf(result.start),
    })),
};

function isoOf(day: { get(part: 'year' | 'month' | 'day'): number | null }): string {
  const [year, month, date] = (['year', 'month', 'day'] as const).map((part) => day.get(part) ?? 1);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Where each annotated date stands: they are given in text order, by their words. */
function placed(text: string, dates: Gold['dates']): (Found & { readonly asked: boolean })[] {
  let after = 0;
  return dates.map(({ text: words, from, optional }) => {
    const at = text.indexOf(words, after);
    const start = at >= 0 ? at : text.indexOf(words);
    after = start + words.length;
    return { start, end: start + words.length, from, asked: !optional && from !== null };
  });
}

const overlaps = (a: Found, b: Found) => a.start < b.end && b.start < a.end;

/** A table; null where there are no annotated releases. */
export function dateTable(): string | null {
  const folder = resolve(root, process.env.HUMAS_EVAL ?? '../shared/eval');
  if (!existsSync(join(folder, 'dev.gold.json'))) return null;
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const gold = new Map((read('dev.gold.json') as Gold[]).map((article) => [article.id, article]));
  const articles = read('dev.articles.json') as { id: string; text: string; published: string | null }[];
  const rows = Object.entries(readers).map(([name, reader]) => {
    const count = { asked: 0, whole: 0, right: 0, extra: 0 };
    for (const { id, text, published } of articles) {
      const expected = placed(text, gold.get(id)?.dates ?? []);
      const found = reader(text, published);
      for (const date of expected.filter(({ asked }) => asked)) {
        const near = found.filter((other) => overlaps(date, other));
        count.asked++;
        if (near.length === 1 && near[0]?.start === date.start && near[0].end === date.end) count.whole++;
        if (near.some(({ from }) => from === date.from)) count.right++;
      }
      count.extra += found.filter((other) => !expected.some((date) => overlaps(date, other))).length;
    }
    const share = (part: number) => `${((100 * part) / count.asked).toFixed(0)} %`;
    return `| ${name} | ${share(count.whole)} | ${share(count.right)} | ${count.extra} |`;
  });
  return [
    'Dates of the same real releases:',
    '',
    '| | whole expression | right day | found where none is |',
    '|---|--:|--:|--:|',
    ...rows,
  ].join('\n');
}
