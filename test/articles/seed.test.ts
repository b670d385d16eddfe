// The article that the product was first asked for. Its text is no part of this project: where it is not at hand, the
// test says so and passes; `agency-*.txt` is an invented sibling that is always read.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/parse-article';

const file = join(import.meta.dirname, '../../../shared/seed-article.txt');

describe.skipIf(!existsSync(file))('the seed article', () => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const theme = /mengambil tema ([^.]{40,})\./.exec(text)?.[1];
  const record = parseArticle(text);
  const body = (name: string) => record.institutions.find((candidate) => candidate.name === name);
  const official = (name: string) => record.officials.find((candidate) => candidate.name === name);

  it('has its dateline and day', () => {
    expect(record.dateline).toMatchObject({ place: 'Ciawi', desk: 'Humas BKN' });
    expect(record.publishedOn).toBe('2019-11-21');
    expect(record.headline?.text).toBe(text.split('\n')[3]);
  });

  it('names four officials with their titles', () => {
    const titles = record.officials.map(({ name, titles: held }) => [name, held.map((title) => title.text)]);
    expect(titles).toEqual([
      ['Bima Haria Wibisana', ['Kepala BKN']],
      ['Rhenald Kasali', ['Guru Besar Fakultas Ekonomi Universitas Indonesia']],
      ['Ahmad Jalis', ['Kepala Pusbang ASN']],
      ['Emil Elestianto Dardak', ['Wakil Gubernur Jawa Timur']],
    ]);
    expect(official('Bima Haria Wibisana')?.titles[0]?.institution).toBe(body('Badan Kepegawaian Negara')?.id);
    expect(official('Emil Elestianto Dardak')?.titles[0]?.area).toBe('Jawa Timur');
    expect(official('Rhenald Kasali')?.mentions.some((mention) => mention.text === 'Guru Besar FEUI')).toBe(true);
    expect(record.people).toEqual([]);
    expect(record.bylines.map((byline) => byline.text)).toEqual(['Ika', 'kaw']);
  });

  it('names its institutions', () => {
    const named = record.institutions.map(({ name, acronym }) => [name, acronym]);
    expect(named).toContainEqual(['Badan Kepegawaian Negara', 'BKN']);
    expect(named).toContainEqual(['Pusat Pengembangan ASN', 'Pusbang ASN']);
    expect(named).toContainEqual(['Fakultas Ekonomi Universitas Indonesia', 'FEUI']);
    expect(body('Universitas Indonesia')).toBeDefined();
  });

  it('reads two days and leaves the year of the event’s name alone', () => {
    expect(record.dates.map(({ text, value }) => [text, value?.from])).toEqual([
      ['Kamis (21/11/2019)', '2019-11-21'],
      ['esok hari, 22 November 2019', '2019-11-22'],
    ]);
    expect(record.dates[0]?.weekday?.agrees).toBe(true);
  });

  it('has its venue, quotes and event', () => {
    expect(record.venues).toMatchObject([{ name: 'Pusat Pengembangan ASN', locality: 'Ciawi', kind: 'facility' }]);
    const bima = official('Bima Haria Wibisana')?.id;
    const rhenald = official('Rhenald Kasali')?.id;
    expect(record.quotes.map(({ kind, speaker, resolvedBy }) => [kind, speaker, resolvedBy])).toEqual([
      ['indirect', bima, expect.anything()],
      ['direct', bima, 'title'],
      ['indirect', rhenald, expect.anything()],
      ['direct', rhenald, 'pronoun'],
    ]);
    expect(record.events).toMatchObject([
      {
        name: 'Rapat Koordinasi Pengembangan Aparatur Sipil Negara',
        acronym: 'Rakorbang ASN',
        theme,
        dates: { from: '2019-11-21', to: '2019-11-22' },
        venue: record.venues[0]?.id,
        participants: { text: 'sekitar 2.000 undangan', count: 2000 },
      },
    ]);
  });
});
