// Laws 1 and 2, and the links between the parts of a record: over the articles as they are, damaged, and over any string.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/parse-article';
import type { ArticleRecord } from '../../src/record';
import { anything, damaged, damages, runs } from './damage';
import { keepsLinks, keepsOrder, keepsSlice } from './keep';
import { texts } from './texts';

const published = { publishedOn: '2025-06-18' };
const inputs = { damaged, anything };

describe.each(texts)('$name', ({ text }) => {
  it('slices, in order, with all links', () => {
    const record = parseArticle(text);
    keepsSlice(text, record);
    keepsOrder(record);
    keepsLinks(record);
  });

  it('does so after each damage', () => {
    for (const [name, damage] of Object.entries(damages)) {
      for (const at of [7, 501, 1303]) {
        const broken = damage(text, at, at * 31);
        const record = parseArticle(broken);
        try {
          keepsSlice(broken, record);
          keepsOrder(record);
          keepsLinks(record);
        } catch (error) {
          throw new Error(`after "${name}" at ${at}: ${(error as Error).message}`, { cause: error });
        }
      }
    }
  });
});

it('the texts are rich enough for these laws to mean something', () => {
  const records = texts.map(({ text }) => parseArticle(text));
  for (const kind of ['officials', 'institutions', 'dates', 'venues', 'quotes', 'events', 'bylines'] as const) {
    expect(records.flatMap((record) => record[kind] as unknown[]).length, kind).toBeGreaterThanOrEqual(2);
  }
});

describe.each(Object.entries(inputs))('%s texts', (_, input) => {
  const every = (law: (text: string, record: ArticleRecord) => void) =>
    fc.assert(
      fc.property(input, fc.boolean(), (text, dated) => law(text, parseArticle(text, dated ? published : {}))),
      runs(250),
    );

  it('slice back', () => every(keepsSlice));
  it('are read in text order', () => every((_text, record) => keepsOrder(record)));
  it('have links that lead somewhere', () => every((_text, record) => keepsLinks(record)));
});

// found by a search with other seeds (LAWS_SEED) and by npm run fuzz
it.each(['“,“ujar Budi', '(21/11/2019)  kemarin'])('no span of %j is empty', (text) =>
  keepsSlice(text, parseArticle(text)),
);

it.each(['N MO,PHD."G"UJAR MEMAPARKAN BAHWA L'])('the quotes of %j are in text order', (text) =>
  keepsOrder(parseArticle(text)),
);

it('the same input gives the same record, whatever was read in between', () => {
  fc.assert(
    fc.property(damaged, damaged, (text, other) => {
      const first = parseArticle(text);
      parseArticle(other);
      const second = parseArticle(text);
      expect(second).toEqual(first);
      expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    }),
    runs(100),
  );
});

it('a record is a plain value of its own: JSON keeps it whole, and changing it changes no later one', () => {
  for (const { text } of texts) {
    const record = parseArticle(text);
    const json = JSON.stringify(record);
    expect(JSON.parse(json)).toEqual(record);
    spoil(record);
    expect(JSON.stringify(parseArticle(text))).toBe(json);
  }
});

function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) spoil(part);
  if (Array.isArray(value)) value.length = 0;
  else for (const key of Object.keys(value)) (value as Record<string, unknown>)[key] = 'spoilt';
}
