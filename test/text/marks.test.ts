// Quotation marks: curly, straight, reversed, doubled, nested, left open; and what is no quotation mark.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anything, damaged, runs } from '../laws/damage';
import { cut, read } from './read';

const inside = (text: string) =>
  read(text).marked.map((marked) => cut(text, marked.inner) + (marked.closed ? '' : ' …'));

describe('pairs', () => {
  it.each([
    ['curly', '“Kami siap,” ujar Budi.', ['Kami siap,']],
    ['straight', '"Kami siap," ujar Budi.', ['Kami siap,']],
    ['low and high', '„Kami siap,“ ujar Budi.', ['Kami siap,']],
    ['angled', '«Kami siap,» ujar Budi.', ['Kami siap,']],
    ['reversed', 'Budi berkata, ”Kami siap,“ lalu pergi.', ['Kami siap,']],
    ['only closing ones', '”Kami siap,” ujar Budi.', ['Kami siap,']],
    ['only opening ones', '“Kami siap,“ ujar Budi.', ['Kami siap,']],
    ['curly and straight', '“Kami siap," ujar Budi.', ['Kami siap,']],
    ['straight and curly', '"Kami siap,” ujar Budi.', ['Kami siap,']],
    ['two singles', '‘‘Kami siap,’’ ujar Budi.', ['Kami siap,']],
    ['two singles that differ', '‘’Kami siap,’’ ujar Budi.', ['Kami siap,']],
    ['single curly', '‘Kami siap,’ ujar Budi.', ['Kami siap,']],
    ['single straight', "'Kami siap,' ujar Budi.", ['Kami siap,']],
    ['blanks inside', '“ Kami siap, ” ujar Budi.', [' Kami siap, ']],
    ['verb glued', '"Kami siap"ungkapnya.', ['Kami siap']],
    ['mojibake', 'â€œKami siap,â€\u009d ujar Budi.', null],
    ['two in a row', '“Kami siap,” ujar Budi. “Mari mulai.”', ['Kami siap,', 'Mari mulai.']],
    ['two straight in a row', '"Kami siap," ujar Budi. "Mari mulai."', ['Kami siap,', 'Mari mulai.']],
    ['after a bracket', 'Rapat (“Rakor”) digelar.', ['Rakor']],
  ])('%s: %s', (_, text, expected) => {
    // three characters of mojibake stand for one mark: the rest of them is blank in the clean text
    if (expected === null)
      expect(read(text).marked.map(({ inner }) => read(text).clean.slice(inner.start, inner.end).trim())).toEqual([
        'Kami siap,',
      ]);
    else expect(inside(text)).toEqual(expected);
  });
});

describe('nested', () => {
  it.each([
    ['“Tema kita ‘Maju Bersama’ tahun ini,” ujar Budi.', ['Tema kita ‘Maju Bersama’ tahun ini,', 'Maju Bersama']],
    ['"Tema kita \'Maju Bersama\' tahun ini," ujar Budi.', ["Tema kita 'Maju Bersama' tahun ini,", 'Maju Bersama']],
    ['“Tema kita “Maju Bersama” tahun ini,” ujar Budi.', ['Tema kita “Maju Bersama” tahun ini,', 'Maju Bersama']],
  ])('%s', (text, expected) => expect(inside(text)).toEqual(expected));
});

describe('left open', () => {
  it.each([
    ['“Kami siap bekerja', ['Kami siap bekerja …']],
    ['“Kami siap bekerja.\n\n“Mari mulai,” ujar Budi.', ['Kami siap bekerja. …', 'Mari mulai,']],
    ['Budi berkata, “Kami siap bekerja.\n\nAcara selesai.', ['Kami siap bekerja. …']],
  ])('%j', (text, expected) => expect(inside(text)).toEqual(expected));

  it('a closing mark alone is none', () => expect(inside('Kami siap,” ujar Budi.')).toEqual([]));
});

describe('apostrophes', () => {
  it.each([
    "Hari Jum’at dan Jum'at, Ma’ruf dan Mu'ti.",
    'Drs. Safi’, M.H. hadir.',
    "Drs. Safi', M.H. hadir.",
    'Asy`ari dan Musa’ad hadir.',
    "Tahun '98 dan '45 dikenang.",
  ])('%s', (text) => expect(read(text).marked.filter((marked) => marked.closed)).toEqual([]));

  it.each([
    ["“Pak Ma’ruf dan Mu'ti hadir,” ujar Budi.", ["Pak Ma’ruf dan Mu'ti hadir,"]],
    ['“Hari Jum’at libur,” ujar Drs. Safi’, M.H. “Ya.”', ['Hari Jum’at libur,', 'Ya.']],
  ])('beside marks: %s', (text, expected) => expect(inside(text)).toEqual(expected));
});

it('for any text, stretches lie within one paragraph, in order, their words inside their marks', () => {
  fc.assert(
    fc.property(fc.oneof(anything, damaged), (text) => {
      const { marked, paragraphs } = read(text);
      let before = 0;
      for (const { start, end, inner } of marked) {
        expect(start).toBeGreaterThanOrEqual(before);
        before = start;
        expect(start < inner.start && inner.start <= inner.end && inner.end <= end).toBe(true);
        expect(paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end)).toBe(true);
      }
    }),
    runs(120),
  );
});
