// Law 3: no string makes it throw; misuse is told what came and what to pass; content problems are warnings.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParseOptions } from '../../src/check-arguments';
import { textLimit } from '../../src/check-arguments';
import { parseArticle } from '../../src/parse-article';
import type { ArticleRecord } from '../../src/record';
import { anything, damaged, runs } from './damage';
import { texts } from './texts';

const parse = parseArticle as (...args: unknown[]) => ArticleRecord;
const lists = ['bylines', 'officials', 'people', 'institutions', 'dates', 'venues', 'quotes', 'events'] as const;
const codes = (record: ArticleRecord) => record.warnings.map(({ code }) => code);

describe('any string', () => {
  it('gives a record of version 1', () => {
    fc.assert(
      fc.property(fc.oneof(anything, damaged), (text) => {
        expect(parseArticle(text).version).toBe(1);
      }),
      runs(400),
    );
  });

  it('has warnings with a stable code and a message in both languages', () => {
    fc.assert(
      fc.property(fc.oneof(anything, damaged), (text) => {
        for (const { code, message } of parseArticle(text).warnings) {
          expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
          expect(message).toMatch(/\S \/ \S/);
        }
      }),
      runs(200),
    );
  });
});

describe('wrong types', () => {
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [42, 'number'],
    [true, 'boolean'],
    [['teks'], 'array'],
    [{ text: 'teks' }, 'object'],
    [() => 'teks', 'function'],
    [Symbol('teks'), 'symbol'],
    [Object('teks'), 'object'],
    [Buffer.from('teks'), 'object'],
  ])('text %o is refused as %s', (value, got) => {
    expect(() => parse(value)).toThrow(TypeError);
    expect(() => parse(value)).toThrow(new RegExp(`text must be a string.*got (?:an? )?${got}`));
  });

  it.each([
    [null, 'null'],
    ['2025-01-31', 'string'],
    [20250131, 'number'],
    [[], 'array'],
    [() => ({}), 'function'],
  ])('options %o are refused as %s', (value, got) => {
    expect(() => parse('teks', value)).toThrow(TypeError);
    expect(() => parse('teks', value)).toThrow(new RegExp(`options must be an object.*got (?:an? )?${got}`));
  });

  it.each([
    [null, 'null'],
    [20250131, 'number'],
    [new Date(0), 'object'],
    [['2025-01-31'], 'array'],
  ])('publishedOn %o is refused as %s', (value, got) => {
    expect(() => parse('teks', { publishedOn: value })).toThrow(TypeError);
    expect(() => parse('teks', { publishedOn: value })).toThrow(new RegExp(`publishedOn.*got (?:an? )?${got}`));
  });
});

describe('wrong values', () => {
  it.each([
    ['5', 'string'],
    [null, 'null'],
    [5n, 'bigint'],
    [{ valueOf: (): number => 5 }, 'object'],
  ])('maxLength %o is refused as %s', (value, got) => {
    expect(() => parse('teks', { maxLength: value })).toThrow(TypeError);
    expect(() => parse('teks', { maxLength: value })).toThrow(new RegExp(`maxLength.*got (?:an? )?${got}`));
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('maxLength %d is out of range', (value) => {
    expect(() => parse('', { maxLength: value })).toThrow(RangeError);
    expect(() => parse('', { maxLength: value })).toThrow(`maxLength is ${value}; pass a whole number`);
  });

  it('maxLength is the longest text that is read, shorter or longer than the limit it stands for', () => {
    expect(parseArticle('teks', { maxLength: 4 })).toEqual(parseArticle('teks'));
    expect(parse('teks', { maxLength: undefined })).toEqual(parseArticle('teks'));
    expect(() => parseArticle('teks', { maxLength: 3 })).toThrow(RangeError);
    expect(() => parseArticle('teks', { maxLength: 3 })).toThrow(/has 4 .*limit is 3/);
    const long = 'a '.repeat(textLimit / 2 + 1);
    expect(parseArticle(long, { maxLength: long.length }).version).toBe(1);
  });

  it.each([
    '2025-02-30',
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-1-5',
    'kemarin',
    '',
    ' ',
    '2025-01-31 ',
    '31-01-2025',
    '2025-01-31T00:00:00Z',
    '2025/01/31',
    '20250131',
    '٢٠٢٥-٠١-٣١',
    '2025-04-31',
    '1900-02-29',
  ])('publishedOn %j is no calendar day', (day) => {
    expect(() => parseArticle('teks', { publishedOn: day })).toThrow(RangeError);
    expect(() => parseArticle('teks', { publishedOn: day })).toThrow(/publishedOn.*ISO day/);
  });

  it.each(['2024-02-29', '2000-02-29', '2025-12-31', '1945-08-17'])('publishedOn %j is one', (day) => {
    expect(parseArticle('Rapat digelar di Jakarta.', { publishedOn: day }).publishedOn).toBe(day);
  });

  it('publishedOn: undefined is as good as left out', () => {
    expect(parse('Rapat digelar kemarin.', { publishedOn: undefined })).toEqual(parseArticle('Rapat digelar kemarin.'));
  });

  it('a text above the limit is refused with both numbers, one at the limit is read', () => {
    const longest = 'a '.repeat(textLimit / 2);
    expect(longest).toHaveLength(textLimit);
    expect(parseArticle(longest).version).toBe(1);
    expect(() => parseArticle(`${longest}a`)).toThrow(RangeError);
    expect(() => parseArticle(`${longest}a`)).toThrow(new RegExp(`${textLimit + 1}.*${textLimit}`));
  });
});

describe('what every object has by birth', () => {
  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'Constructor', '__proto__', 'isPrototypeOf'])(
    '%s is a word like any other',
    (word) => {
      const say = (name: string) =>
        parseArticle(
          `Bupati ${name} Budi mengatakan bahwa ${name} (${name}) penting. “Kami ${name},” ${name} ${name}. Rapat ${name} digelar Dinas ${name} di Gedung ${name}, ${name}, ${name} (3/4/2025) ${name} 2025.`,
        );
      const other = word.replace(/[a-z]/g, 'q').replace(/[A-Z]/g, 'Q');
      expect(JSON.stringify(say(word)).replaceAll(word, other)).toBe(JSON.stringify(say(other)));
    },
  );

  it('is not taken from options, and nothing is written there', () => {
    const options = JSON.parse('{"__proto__":{"publishedOn":"2025-02-30","maxLength":1}}') as ParseOptions;
    expect(parseArticle('Rapat digelar kemarin.', options)).toEqual(parseArticle('Rapat digelar kemarin.'));
    expect(({} as ParseOptions).publishedOn).toBeUndefined();
  });
});

describe('nothing to read', () => {
  const expectNothing = (record: ArticleRecord) => {
    for (const list of lists) expect(record[list], list).toEqual([]);
    expect(record).toMatchObject({
      version: 1,
      publishedOn: null,
      headline: null,
      dateline: null,
      language: { indonesian: false },
    });
  };

  it.each(['', ' ', '\n\n\t \r\n', '\u00a0\u3000', '\ufeff', '\u200b', '\u00ad\u2060'])(
    'blank text %j is empty',
    (text) => {
      const record = parseArticle(text);
      expectNothing(record);
      expect(codes(record)).toEqual(['empty-text']);
    },
  );

  it.each([
    ['marks', '… !!! ??? ((( “” ” , . –'],
    [
      'English',
      'It was the best of times and it was the worst of times, as far as anyone could see from the window of the old house that stood on the hill.',
    ],
    ['Japanese', '吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。'],
    ['Arabic', 'كان يا ما كان في قديم الزمان وسالف العصر والأوان'],
    ['Russian', 'Все счастливые семьи похожи друг на друга, каждая несчастливая семья несчастлива по-своему.'],
  ])('%s gives an empty record with a warning', (_, text) => {
    const record = parseArticle(text);
    for (const list of lists) expect(record[list], list).toEqual([]);
    expect(record.language.indonesian).toBe(false);
    expect(codes(record)).toEqual(['not-indonesian']);
  });

  it('Indonesian has no such warning', () => {
    for (const { text } of texts.slice(0, 4)) {
      expect(parseArticle(text).language).toMatchObject({ code: 'ind', indonesian: true });
      expect(codes(parseArticle(text))).not.toContain('not-indonesian');
    }
  });
});
