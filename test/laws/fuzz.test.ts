/**
 * All six laws on random cases: `npm run fuzz` tries 100,000, a plain `npm test` a few hundred of the same. The seed is fixed and
 * printed; LAWS_SEED looks elsewhere, and what fails is printed with the seed and path that lead to it.
 */
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ParseOptions } from '../../src/check-arguments';
import { parseArticle } from '../../src/parse-article';
import type { ArticleRecord } from '../../src/record';
import { anything, damaged, damages, runs } from './damage';
import { keepsLinks, keepsOrder, keepsSlice } from './keep';
import { texts } from './texts';
import { workOf } from './work';

const long = process.env.MODE === 'fuzz';
const cases = { texts: long ? 90_000 : 450, arguments: long ? 10_000 : 1000, growth: long ? 1000 : 15 };
const { seed } = runs(0);
const hours = 3_600_000;

/** Names that objects answer to by birth: a look-up that forgot is found out by them. */
const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];

const sentences = texts.flatMap(({ text }) => text.split(/(?<=[.!?][”"]?)\s+/));
/** A few sentences of different releases, some damaged, with a word put between that means something to objects. */
const spliced = fc
  .array(
    fc.tuple(
      fc.constantFrom(...sentences),
      fc.option(fc.tuple(fc.constantFrom(...Object.values(damages)), fc.nat(1_000_000), fc.nat(1_000_000))),
      fc.constantFrom(' ', ' ', '\n', '\n\n', '', ...inherited.map((word) => ` ${word} (${word}) `)),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.map(([text, blow, gap]) => (blow ? blow[0](text, blow[1], blow[2]) : text) + gap).join(''));

const text = fc.oneof(
  { arbitrary: spliced, weight: 3 },
  { arbitrary: anything, weight: 2 },
  { arbitrary: damaged, weight: 1 },
);

/** Reads where the clock, the locale and chance refuse to answer. */
function elsewhere(read: () => ArticleRecord): ArticleRecord {
  const { Date: clock, Intl: locale } = globalThis;
  const { random } = Math;
  const { now } = performance;
  const refuse = (): never => {
    throw new Error('the clock, the locale or chance was asked');
  };
  globalThis.Date = new Proxy(clock, {
    construct: (target, args, self) => (args.length > 0 ? Reflect.construct(target, args, self) : refuse()) as object,
    apply: refuse,
    get: (target, key) => (key === 'now' ? refuse() : Reflect.get(target, key)),
  });
  globalThis.Intl = new Proxy(locale, { get: refuse });
  Math.random = refuse;
  performance.now = refuse;
  try {
    return read();
  } finally {
    globalThis.Date = clock;
    globalThis.Intl = locale;
    Math.random = random;
    performance.now = now;
  }
}

/** What everybody shares: each key with what stands there. */
const shared = () =>
  [globalThis, Object, Array, String, RegExp, Number, Map, Set, Function, Date, JSON, Math, Reflect]
    .flatMap((thing) => [thing, (thing as { prototype?: object }).prototype ?? {}])
    .flatMap((thing, at) =>
      Object.entries(Object.getOwnPropertyDescriptors(thing)).map(
        ([key, { value, get, set }]) => [`${at} ${key}`, value ?? get ?? set] as const,
      ),
    );

describe(`seed ${seed}`, () => {
  let before: ReturnType<typeof shared>;
  beforeAll(() => {
    parseArticle('');
    before = shared();
  });
  afterAll(() => console.log(`fuzz: seed ${seed}, cases ${JSON.stringify(cases)}`));

  it(
    `slice, order, calm, clock: ${cases.texts} texts`,
    () => {
      const days = fc.constantFrom<ParseOptions>({}, { publishedOn: '2025-06-18' }, { publishedOn: '2024-02-29' });
      fc.assert(
        fc.property(text, days, (article, options) => {
          const record = parseArticle(article, options);
          keepsSlice(article, record);
          keepsOrder(record);
          keepsLinks(record);
          expect(JSON.stringify(elsewhere(() => parseArticle(article, options)))).toBe(JSON.stringify(record));
        }),
        { seed, numRuns: cases.texts },
      );
    },
    hours,
  );

  it(
    `calm: ${cases.arguments} arguments of any kind are read, or refused as TypeError or RangeError`,
    () => {
      const value = fc.anything({ withNullPrototype: true, withObjectString: true, withBigInt: true, withDate: true });
      const options = fc.oneof(
        value,
        fc.dictionary(fc.constantFrom('publishedOn', 'maxLength', ...inherited), value),
        fc.json().map((json) => JSON.parse(`{"__proto__":${json},"constructor":{"prototype":${json}}}`) as unknown),
      );
      fc.assert(
        fc.property(fc.oneof(fc.constant('Bupati Budi hadir.'), value), options, (article, given) => {
          try {
            expect(parseArticle(article as string, given as ParseOptions).version).toBe(1);
          } catch (error) {
            if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
            expect(error.message).toMatch(/^parseArticle: .*; pass /s);
          }
        }),
        { seed, numRuns: cases.arguments },
      );
    },
    hours,
  );

  it(
    `linear: ${cases.growth} floods of a random piece cost twice the work for twice the text`,
    () => {
      const piece = fc.oneof(spliced, anything).filter((part) => part.length > 0);
      fc.assert(
        fc.property(piece, (part) => {
          const times = Math.ceil(4000 / part.length);
          const [once, twice] = [part.repeat(times), part.repeat(times * 2)];
          for (const flood of [once, twice]) parseArticle(flood);
          const work = workOf(() => parseArticle(once)).total;
          expect(workOf(() => parseArticle(twice)).total).toBeLessThan(Math.max(work, once.length) * 2.6);
        }),
        { seed, numRuns: cases.growth },
      );
    },
    hours,
  );

  it('silence: nothing that everybody shares was changed', () => {
    const [first, last] = [new Map(before), new Map(shared())];
    const changed = [...new Set([...first.keys(), ...last.keys()])].filter(
      (key) => !Object.is(first.get(key), last.get(key)),
    );
    expect(changed).toEqual([]);
  });
});
