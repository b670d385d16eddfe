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

  it('knows days that no calendar has', () => {
    expect(warnings('Rapat digelar 31 Juni 2025 di balai desa.')).toMatchObject([{ code: 'impossible-day' }]);
    expect(warnings('Rapat digelar 29 Februari 2024 di balai desa.')).toEqual([]);
  });

  it('wonders at what was said after its publication, not at what is announced', () => {
    expect(warnings('“Kami siap menyambut semua tamu yang datang,” ujarnya, Kamis (19/6/2025).')).toMatchObject([
      { code: 'future-past', message: expect.stringContaining('2024-06-19') },
    ]);
    expect(warnings('Pameran akan digelar Kamis (19/6/2025) di alun-alun kota.')).toEqual([]);
  });
});
