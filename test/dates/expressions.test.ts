// Every expression of the table: span, ISO days, time and zone, and what is no date; and what the audit says of wrong ones.
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/parse-article';
import { tables } from './expressions';

const shown = (sentence: string, publishedOn: string | null) =>
  parseArticle(sentence, publishedOn === null ? {} : { publishedOn }).dates.map(({ text, value, time }) => {
    const days = value ? (value.to === value.from ? value.from : `${value.from}..${value.to}`) : 'null';
    const hours = time ? ` ${time.from}${time.to ? `-${time.to}` : ''}${time.zone ?? ''}` : '';
    return `${text}=${days}${hours}`;
  });

describe('dates', () => {
  for (const { publishedOn, expressions } of tables)
    it.each(expressions)(`of ${publishedOn}: %s`, (sentence, expected) => {
      expect(shown(sentence, publishedOn).join(' | ')).toBe(expected);
    });
});

describe('the audit', () => {
  const warnings = (sentence: string) => parseArticle(sentence, { publishedOn: '2025-06-18' }).warnings;

  it('says which day a wrong weekday may mean, and leaves the date as printed', () => {
    const record = parseArticle('Rapat digelar Senin (12/6/2025) di balai desa Palu.', { publishedOn: '2025-06-18' });
    expect(record.dates[0]).toMatchObject({ text: 'Senin (12/6/2025)', value: { from: '2025-06-12' } });
    expect(record.warnings).toMatchObject([
      { code: 'weekday-mismatch', message: expect.stringContaining('2025-06-09'), start: 14, end: 31 },
    ]);
  });

  it('thinks of a slip in month or year before one in the day', () => {
    expect(warnings('Rapat digelar Selasa (10/6/2024) di balai desa Palu.')).toMatchObject([
      { code: 'weekday-mismatch', message: expect.stringContaining('2025-06-10') },
    ]);
    expect(warnings('Rapat digelar Rabu (28/6/2025) di balai desa Palu.')).toMatchObject([
      { code: 'weekday-mismatch', message: expect.stringContaining('2025-05-28') },
    ]);
  });

  it('knows days that no calendar has', () => {
    expect(warnings('Rapat digelar 31 Juni 2025 di balai desa.')).toMatchObject([
      { code: 'impossible-day', message: expect.stringContaining('2025-06-30 or 2025-07-01') },
    ]);
    expect(warnings('Rapat digelar Selasa (31/6/2025) di balai desa.')).toMatchObject([
      { code: 'impossible-day', message: expect.stringContaining('mungkin maksudnya 2025-07-01.') },
    ]);
    expect(warnings('Rapat digelar 31 April di balai desa.')).toMatchObject([{ code: 'impossible-day' }]);
    expect(warnings('Rapat digelar 29 Februari 2024 di balai desa.')).toEqual([]);
  });

  it('wonders at a past after the publication, not at what is announced', () => {
    expect(warnings('“Kami siap menyambut semua tamu yang datang,” ujarnya, Kamis (19/6/2025).')).toMatchObject([
      { code: 'future-past', message: expect.stringContaining('2025-06-12') },
    ]);
    expect(warnings('Jembatan itu telah diresmikan pada 12 Desember 2025 oleh bupati.')).toMatchObject([
      { code: 'future-past', message: expect.stringContaining('2024-12-12') },
    ]);
    expect(warnings('Pameran akan digelar Kamis (19/6/2025) di alun-alun kota.')).toEqual([]);
    expect(warnings('Panitia telah menyiapkan pameran yang akan dibuka 20 Juni 2025 di alun-alun kota.')).toEqual([]);
  });
});

describe('warnings', () => {
  it('stand in text order, whatever they are about', () => {
    const text =
      'Rapat itu digelar Rabu (11/1) di Ternate.\n\nâ€Kami mohon kepada Bapak/Ibu nelayan untuk tidak melaut duluâ€, pesan Yusran, Senin (9/1) pagi.';
    const starts = parseArticle(text, { publishedOn: '2025-06-18' }).warnings.map((warning) => warning.start ?? 0);
    expect(starts.length).toBeGreaterThan(2);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe('roles', () => {
  const roles = (text: string) => parseArticle(text, { publishedOn: '2025-06-18' }).dates.map((date) => date.role);

  it.each([
    ['Palu, 18 Juni 2025 – Wali Kota Palu membuka pameran kerajinan di alun-alun kota.', ['publication']],
    ['Pameran dibuka Wali Kota Palu di alun-alun kota.\n\nPalu, 18 Juni 2025', ['publication']],
    ['Bupati membuka lomba perahu di Danau Poso, Selasa (17/6/2025).', ['event']],
    ['Lomba akan berlangsung pada 21 Juni 2025 di Tentena.', ['event']],
    ['“Kami siap menyambut semua tamu yang datang ke desa,” ujarnya, Selasa (17/6/2025).', ['statement']],
    ['Hal itu dikatakan Kapolres Poso kepada wartawan, Selasa (17/6/2025).', ['statement']],
    ['Hal itu dikatakan Bupati Poso saat membuka rapat kerja, Selasa (17/6/2025).', ['event']],
    ['Hibah itu diatur dalam surat keputusan tanggal 3 Maret 2025.', ['other']],
  ])('%s', (text, expected) => expect(roles(text)).toEqual(expected));
});
