// The matchers as a user adds them: what they accept, what they refuse, and what a failing one says.
import { describe, expect, it, test } from 'vitest';
import { parseArticle } from '../../src/parse-article';
import { extractionMatchers } from '../../src/testing';

expect.extend(extractionMatchers({ publishedOn: '2025-06-18' }));

const text =
  'Kepala BKN, Bima Wibisana, membuka Rapat Koordinasi Arsip Nasional di Aula Kantor Bupati Demak, Kamis (12/6).\n' +
  '“Air sudah masuk ke sawah kami,” ujar Bima.';

function messageOf(check: () => void): string {
  try {
    check();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('it passed');
}

test('they find what is there', () => {
  expect(text).toExtractOfficial('Bima Wibisana');
  expect(text).toExtractOfficial('Kepala BKN', { name: 'Bima Wibisana', titles: [{ role: 'Kepala' }] });
  expect(text).toExtractOfficial({ name: 'Bima Wibisana' });
  expect(text).toExtractInstitution('BKN', { name: 'Badan Kepegawaian Negara' });
  expect(text).toExtractDate('Kamis (12/6)', { value: { from: '2025-06-12' }, implied: ['year'] });
  expect(text).toExtractVenue('Aula Kantor Bupati Demak', { kind: 'facility' });
  expect(text).toExtractEvent('Rapat Koordinasi Arsip Nasional');
  expect(text).toHaveQuoteBy('Bima Wibisana');
  expect(text).toHaveQuoteBy('Kepala BKN', 'Air sudah masuk ke sawah kami');
  expect(text).toHaveQuoteBy('Bima', { verb: 'ujar', kind: 'direct' });
  expect(text).toMatchRecord({ publishedOn: '2025-06-18', dates: [{ text: 'Kamis (12/6)' }], people: [] });
});

test('they do not find what is not', () => {
  expect(text).not.toExtractOfficial('Bima Wibisana', { name: 'Bima' });
  expect(text).not.toExtractDate('12/6');
  expect(text).not.toHaveQuoteBy('Suminah');
  expect(text).not.toHaveQuoteBy('Bima', 'Air sudah masuk');
  expect(text).not.toMatchRecord({ dates: [] });
});

test('they read records, and texts with options of their own', () => {
  expect(parseArticle(text, { publishedOn: '2024-06-18' })).toExtractDate({ value: { from: '2024-06-12' } });
  expect({ text, publishedOn: '2024-06-18' }).toExtractDate({ value: { from: '2024-06-12' } });
  expect({ text, record: parseArticle(text, { publishedOn: '2023-06-18' }) }).toExtractDate({
    value: { from: '2023-06-12' },
  });
  expect(() => expect(7 as never).toExtractDate('x')).toThrow('pass a text, a record');
});

describe('a failing one', () => {
  it('underlines what was found', () => {
    expect(messageOf(() => expect(text).toExtractDate('12 Juni', { role: 'event' }))).toBe(
      [
        'expected dates to have "12 Juni":',
        '  no such span among dates',
        '',
        'Kepala BKN, Bima Wibisana, membuka Rapat Koordinasi Arsip Nasional di Aula Kantor Bupati Demak,',
        'Kamis (12/6).',
        '~~~~~~~~~~~~  date/weekday-bracket, which beat date/bracket',
        '“Air sudah masuk ke sawah kami,” ujar Bima.',
      ].join('\n'),
    );
  });

  it('says which part differs', () => {
    expect(messageOf(() => expect(text).toExtractOfficial('Bima', { titles: [{ role: 'Wakil' }] }))).toContain(
      '  titles[0].role: expected "Wakil", found "Kepala"\n',
    );
    expect(messageOf(() => expect(text).toHaveQuoteBy('Suminah'))).toMatch(
      /no quote is put down to "Suminah"[\s\S]*~{29} {2}quote\/cue-after, by Bima Wibisana/,
    );
    expect(messageOf(() => expect(text).toMatchRecord({ dates: [{ role: 'publication' }] }))).toMatch(
      /dates\[0\]\.role: expected "publication", found "event"[\s\S]*~{12} {2}date\/weekday-bracket/,
    );
  });

  it('shows what it should not have found', () => {
    expect(messageOf(() => expect(text).not.toExtractVenue('Aula Kantor Bupati Demak'))).toMatch(
      /not to have[\s\S]*~{24} {2}venue\/facility/,
    );
  });

  it('shows of a long text only the rows that matter, and none of its control characters', () => {
    const long = `${'Paragraf tanpa tanggal sama sekali.\n'.repeat(9)}Rapat\u001b[31m digelar Kamis (12/6).`;
    const message = messageOf(() => expect(long).toExtractDate('x'));
    expect(message.split('\n').slice(3)).toEqual([
      '…',
      'Rapat [31m digelar Kamis (12/6).',
      `${' '.repeat(19)}~~~~~~~~~~~~  date/weekday-bracket, which beat date/bracket`,
    ]);
  });

  it('lists the finds of a record without its text', () => {
    expect(messageOf(() => expect(parseArticle(text)).toExtractVenue('x'))).toContain(
      '70–94  "Aula Kantor Bupati Demak"  venue/facility',
    );
    expect(messageOf(() => expect(parseArticle('')).toExtractVenue('x'))).toContain('nothing of the kind was found');
  });
});
