/**
 * The dates of the table in test/dates beside chrono-node's Indonesian locale, in one run: how many expressions each finds,
 * how many of them it puts on the right days, what it finds where there is none, and the time over the same sentences.
 *
 *   npx tsx bench/date-table.ts
 *
 * The rules of humas-parser were made to pass this table and are tested by it; chrono-node has never seen it. humas-parser
 * reads the whole record, chrono-node dates alone: the time is a ratio of unequal work.
 */
import * as chrono from 'chrono-node/id';
import { parseArticle } from '../src/parse-article';
import { tables } from '../test/dates/expressions';

interface Day {
  readonly start: number;
  readonly end: number;
  readonly from: string | null;
  readonly to: string | null;
}

type Reader = (sentence: string, publishedOn: string | null) => Day[];

const iso = (date: Date) => date.toISOString().slice(0, 10);

const readers: Readonly<Record<string, Reader>> = {
  'humas-parser': (sentence, publishedOn) =>
    parseArticle(sentence, publishedOn === null ? {} : { publishedOn }).dates.map(({ start, end, value }) => ({
      start,
      end,
      from: value?.from ?? null,
      to: value?.to ?? null,
    })),
  'chrono-node/id': (sentence, publishedOn) =>
    chrono
      .parse(sentence, { instant: new Date(`${publishedOn ?? '2025-01-01'}T12:00:00Z`), timezone: 0 })
      // an hour alone is no day
      .filter(({ start }) => start.isCertain('day') || start.isCertain('month') || start.isCertain('weekday'))
      .map(({ index, text, start, end }) => ({
        start: index,
        end: index + text.length,
        from: iso(start.date()),
        to: iso((end ?? start).date()),
      })),
};

const cases = tables.flatMap(({ publishedOn, expressions }) =>
  expressions.map(([sentence, holds]) => ({ sentence, publishedOn, wanted: wantedOf(sentence, holds) })),
);

/** `span=from..to time` → where it stands and its days. */
function wantedOf(sentence: string, holds: string): Day[] {
  if (holds === '') return [];
  return holds.split(' | ').map((item) => {
    const cut = item.lastIndexOf('=');
    const span = item.slice(0, cut);
    const [days = ''] = item.slice(cut + 1).split(' ');
    const [from = '', to = from] = days.split('..');
    const start = sentence.indexOf(span);
    return { start, end: start + span.length, from: from === 'null' ? null : from, to: to === 'null' ? null : to };
  });
}

function scoreOf(read: Reader): { found: number; right: number; false: number } {
  const score = { found: 0, right: 0, false: 0 };
  for (const { sentence, publishedOn, wanted } of cases) {
    const left = read(sentence, publishedOn);
    for (const want of wanted) {
      const near = left.filter((day) => day.start < want.end && want.start < day.end);
      if (near.length > 0) score.found++;
      // whatever stretch it reads: one of its finds there must be the days
      if (near.some((day) => day.from === want.from && day.to === want.to)) score.right++;
      for (const day of near) left.splice(left.indexOf(day), 1);
    }
    score.false += left.length;
  }
  return score;
}

const times = new Map<string, number[]>(Object.keys(readers).map((name) => [name, []]));
for (let round = 0; round < 9; round++)
  for (const [name, read] of Object.entries(readers)) {
    const start = process.hrtime.bigint();
    for (const { sentence, publishedOn } of cases) read(sentence, publishedOn);
    if (round > 1) times.get(name)?.push(Number(process.hrtime.bigint() - start));
  }
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] as number;
const ours = median(times.get('humas-parser') as number[]);

const all = cases.reduce((sum, { wanted }) => sum + wanted.length, 0);
console.log(`| ${cases.length} sentences with ${all} dates | found | right days | false finds | time |`);
console.log('|---|--:|--:|--:|--:|');
for (const [name, read] of Object.entries(readers)) {
  const score = scoreOf(read);
  const ratio = (median(times.get(name) as number[]) / ours).toPrecision(2);
  console.log(`| ${name} | ${score.found} | ${score.right} | ${score.false} | ${ratio} |`);
}
