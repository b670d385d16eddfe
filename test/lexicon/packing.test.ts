// What data/build.ts packs comes back: cells, words, short forms, places' codes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonWords, newStore, packColumn, packWords, unpackColumn, unpackWords } from '../../src/lexicon/coding';
import { countLetters, isCounted, spellLetters } from '../../src/lexicon/letters';
import { textOf } from '../../src/lexicon/tables';

const word = fc.stringMatching(/^[A-Za-z0-9é.,'()/&*+=~:-]{1,14}$/);
const item = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const cell = fc.array(item, { maxLength: 3 }).map((items) => items.join(';'));

describe('columns', () => {
  const unpacked = (columns: readonly (readonly string[])[], common: readonly string[]): string[][] => {
    const packed = columns.map((cells) => packColumn(cells, common));
    const room = packed.reduce((sum, { codes }) => sum + codes.length, 0);
    const store = newStore([...common], room);
    return columns.map((cells, at) => {
      const column = unpackColumn(packed[at] as (typeof packed)[number], cells.length, store);
      return cells.map((_, row) => textOf(store, column[row] as number, column[row + 1] as number));
    });
  };

  it('come back, whatever their cells', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 20 }), { maxLength: 4 }), (columns) => {
        const common = commonWords(columns.flat(), () => false, 2);
        expect(unpacked(columns, common)).toEqual(columns);
      }),
    );
  });

  it('come back where common words are more than one character numbers', () => {
    const words = Array.from({ length: 2600 }, (_, at) => `kata${at.toString(36)}`);
    const cells = words.map((name, at) => `${name} ${words[(at * 7) % words.length]};langka${at}`);
    const common = commonWords(cells, (name) => name.startsWith('kata'), 1);
    expect(common.length).toBeGreaterThan(2500);
    expect(unpacked([cells], common)).toEqual([cells]);
  });

  it('words come back in their order', () => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(unpackWords(packWords(words))).toEqual(words);
      }),
    );
  });
});

describe('letters of a name', () => {
  it.each([
    ['BPS', 'Badan Pusat Statistik', '=111'],
    ['Tapteng', 'Tapanuli Tengah', '+34'],
    ['KEMENKEU', 'Kementerian Keuangan', '=53'],
    ['BNPP', 'Badan Nasional Pengelola dan Perbatasan', '=11101'],
  ])('%s of %s is %s', (acronym, name, counted) => {
    expect(countLetters(acronym, name)).toBe(counted);
    expect(isCounted(counted)).toBe(true);
    expect(spellLetters(counted, name.split(' '))).toBe(acronym);
  });

  it.each([
    ['Basarnas', 'Badan Nasional Pencarian dan Pertolongan'],
    ['KemenHAM', 'Kementerian Hak Asasi Manusia'],
    ['BPS RI', 'Badan Pusat Statistik'],
    ['bps', 'Badan Pusat Statistik'],
  ])('%s is not told by letters of %s', (acronym, name) => {
    expect(countLetters(acronym, name)).toBe(acronym);
  });
});
