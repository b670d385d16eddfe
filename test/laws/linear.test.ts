// Law 6: hostile texts are read to the end, their records slice, and the work grows in proportion to the length. Work is
// counted (work.ts), never timed; what time it takes is printed by bench/hostile.ts.
import { describe, expect, it } from 'vitest';
import { textLimit } from '../../src/check-arguments';
import { parseArticle } from '../../src/parse-article';
import { hostile } from './hostile';
import { keepsOrder, keepsSlice } from './keep';
import { workOf } from './work';

/** Twice the text may cost twice the work, and a little more: sorting, and lists that are looked up by halving. */
const most = 2.6;

describe.each(Object.entries(hostile))('%s', (_, flood) => {
  // long enough for a square to show beside what every article costs, short enough for one to be over soon
  const size = Math.ceil((6000 / flood(64).length) * 64);

  it('is read, and slices', () => {
    const text = flood(size);
    const record = parseArticle(text);
    keepsSlice(text, record);
    keepsOrder(record);
  });

  it('costs twice the work for twice the text', () => {
    const [short, long] = [flood(size), flood(size * 2)];
    // both once before: what is built on first use is nobody's work
    parseArticle(short);
    parseArticle(long);
    const once = workOf(() => parseArticle(short));
    const twice = workOf(() => parseArticle(long));
    // less than one step a unit is next to nothing, whatever its ratio
    const allowed = Math.max(once.total, short.length) * most;
    expect(once.total).toBeGreaterThan(0);
    expect(twice.total, `${once.total} → ${twice.total}, most of it ${twice.most}`).toBeLessThan(allowed);
  });
});

describe('the counter', () => {
  it('tells a square from a line', () => {
    // the same work, done once more for each word: what the law must be able to see
    const read = (words: number) => () => {
      for (let word = 0; word < words; word++) parseArticle('Kepala '.repeat(words));
    };
    read(8)();
    expect(workOf(read(32)).total / workOf(read(16)).total).toBeGreaterThan(most);
  });

  // V8 counts a block more or less where it optimizes a function between two runs
  it('gives the same number for the same text, to a thousandth', () => {
    const read = () => parseArticle('Kepala BKN Budi Santoso mengatakan, “Kami siap.”');
    // the engine counts a function only once it has run a few times since it was compiled
    for (let warm = 0; warm < 10; warm++) workOf(read);
    const [first, second] = [workOf(read).total, workOf(read).total];
    expect(first).toBeGreaterThan(1000);
    expect(Math.abs(first / second - 1)).toBeLessThan(0.001);
  });
});

// Each as one line at the very limit. A text that is not read in proportion to its length does not come back: capitals run
// together belong here as soon as bench/hostile.ts no longer marks them (a regular expression, which the counter cannot see).
describe.each([
  'opening quotes “',
  'brackets',
  'commas',
  'full stops',
  'blanks',
  'small letters',
  'digits',
  'di di di',
])('one line of 1 MB: %s', (name) => {
  it('is read, and slices', () => {
    const text = (hostile[name] as (size: number) => string)(textLimit).slice(0, textLimit);
    expect(text).toHaveLength(textLimit);
    keepsSlice(text, parseArticle(text));
  }, 60_000);
});

// words that a phrase may go on with, as often as the stack is deep
describe.each([
  'Badan Badan',
  'Kementerian Kementerian',
  'bodies inside bodies',
  'Kepala Kepala',
  'Wakil Kepala',
  'Universitas Universitas',
  'Gedung Gedung',
  'di Gedung',
  'Dinas X dan',
  'titles in one sentence',
])('60,000 units: %s', (name) => {
  it('do not exhaust the stack', () => {
    const flood = hostile[name] as (size: number) => string;
    const text = flood(Math.ceil((60_000 / flood(64).length) * 64));
    keepsSlice(text, parseArticle(text));
  }, 60_000);
});
