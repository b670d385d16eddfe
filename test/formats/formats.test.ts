// Each format read back by somebody else's reader: csv-parse, jsonld, an HTML parser.
import { readFileSync } from 'node:fs';
import { parse as readCsv } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { csvKinds, labelledSpans, toAnnotations, toCsv, toHtml, toJsonLd, toSpanLines } from '../../src/formats';
import { hostile, samples } from './articles';

const all = [...samples, hostile].map((sample) => [sample.name, sample] as const);
const rows = (csv: string) => readCsv(csv, { columns: true }) as Record<string, string>[];

describe('spans', () => {
  it.each(all)('of %s slice back in both units', (_, { text, record }) => {
    const points = [...text];
    for (const unit of ['utf16', 'codepoint'] as const) {
      const lines = toSpanLines(text, record, { unit }).split('\n').filter(Boolean);
      expect(lines).toHaveLength(labelledSpans(record).length);
      for (const line of lines) {
        const span = JSON.parse(line) as { start: number; end: number; text: string };
        const back = unit === 'utf16' ? text.slice(span.start, span.end) : points.slice(span.start, span.end).join('');
        expect(back).toBe(span.text);
      }
    }
  });

  it('name their source, kind, id and rule', () => {
    const { text, record } = hostile;
    const lines = toSpanLines(text, record, { source: 'a.txt' })
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toContainEqual(expect.objectContaining({ source: 'a.txt', label: 'title', id: 'person:1' }));
    expect(lines).toContainEqual(expect.objectContaining({ label: 'date', id: null, text: 'Selasa (14/10/2025)' }));
  });
});

describe('CSV', () => {
  it.each(all)('of %s comes back whole', (name, { record }) => {
    for (const kind of csvKinds) {
      const back = rows(toCsv(kind, [{ record, source: name }]));
      const expected =
        kind === 'officials' ? record.officials.flatMap(({ titles }) => titles).length : record[kind].length;
      expect(back).toHaveLength(expected);
      expect(back.every((row) => row.source === name)).toBe(true);
    }
    const spoken = rows(toCsv('quotes', [{ record }])).map((row) => row.content);
    expect(spoken.map((content) => content?.replace(/^'/, ''))).toEqual(
      record.quotes.map((quote) => quote.content.text),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('keeps %j from being a formula', (name) => {
    const record = structuredClone(hostile.record);
    for (const official of record.officials) official.name = name;
    expect(rows(toCsv('officials', [{ record }]))[0]?.name).toBe(`'${name}`);
  });

  it('has a header for no article, and one table for several', () => {
    expect(toCsv('venues', [])).toBe('source,id,name,kind,locality,regionCode,region,start,end\r\n');
    const several = samples.slice(0, 3).map(({ name, record }) => ({ source: name, record }));
    expect(new Set(rows(toCsv('institutions', several)).map((row) => row.source))).toEqual(
      new Set(several.filter(({ record }) => record.institutions.length > 0).map(({ source }) => source)),
    );
  });
});

describe('JSON-LD', () => {
  // safe: what has no meaning is an error instead of being dropped
  const options = { documentLoader: () => Promise.reject(new Error('something had to be fetched')), safe: true };
  const vocabulary = readFileSync(new URL('../../node_modules/schema-dts/dist/schema.d.ts', import.meta.url), 'utf8');

  it.each(all)('of %s expands offline to schema.org terms alone', async (_, { text, record }) => {
    const url = 'https://humas.contoh.test/berita/1';
    const article = toJsonLd(record, { url, text }) as jsonld.JsonLdDocument;
    const expanded: unknown = await jsonld.expand(article, options);
    const ids = new Set<string>();
    const references = new Set<string>();
    const visit = (value: unknown): void => {
      if (Array.isArray(value)) for (const item of value) visit(item);
      if (Array.isArray(value) || typeof value !== 'object' || value === null) return;
      const node = value as Record<string, unknown>;
      const id = node['@id'];
      if (typeof id === 'string') (Object.keys(node).length > 1 ? ids : references).add(id);
      for (const type of (node['@type'] as string[] | undefined) ?? [])
        expect(vocabulary).toContain(`"@type": "${type.replace('https://schema.org/', '')}"`);
      for (const [key, inner] of Object.entries(node)) {
        if (key.startsWith('https://schema.org/'))
          expect(vocabulary).toContain(`"${key.replace('https://schema.org/', '')}"?:`);
        visit(inner);
      }
    };
    visit(expanded);
    expect([...references].filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBeGreaterThanOrEqual(
      1 + record.officials.length + record.people.length + record.institutions.length,
    );
    const quads = await jsonld.toRDF(article, { ...options, format: 'application/n-quads' });
    expect(quads).toContain('https://schema.org/NewsArticle');
  });

  it('joins an official to the body by a role, and a quotation to its speaker', () => {
    const seed = samples.find(({ name }) => name === 'regency-posyandu.txt') ?? samples[0];
    const { record } = seed as (typeof samples)[number];
    const article = toJsonLd(record) as { mentions: Record<string, unknown>[]; hasPart: Record<string, unknown>[] };
    const official = article.mentions.find((node) => node['@type'] === 'Person' && node.worksFor) as {
      worksFor: { '@type': string; roleName: string; worksFor: { '@id': string } }[];
    };
    expect(official.worksFor[0]?.['@type']).toBe('OrganizationRole');
    expect(article.mentions.map((node) => node['@id'])).toContain(official.worksFor[0]?.worksFor['@id']);
    expect(article.hasPart.find((node) => node.spokenByCharacter)).toMatchObject({ '@type': 'Quotation' });
  });
});

describe('Web Annotations', () => {
  it.each(all)('of %s find their words by position and by quotation', (_, { text, record }) => {
    const page = toAnnotations(text, record, 'https://humas.contoh.test/berita/1');
    const points = [...text];
    for (const { target } of page.items) {
      const [position, quote] = target.selector;
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
    expect(new Set(page.items.map(({ id }) => id)).size).toBe(page.items.length);
  });
});

describe('HTML', () => {
  it.each(all)('of %s reads as the article, marks aside', (name, { text, record }) => {
    const { document } = parseHTML(toHtml([{ text, record, title: name }]));
    const article = document.querySelector('article');
    const marks = [...document.querySelectorAll('mark')];
    const printed = marks.filter((mark) => mark.lastElementChild?.localName === 'small').length;
    expect(printed).toBe(labelledSpans(record).filter(({ start, end }) => start < end).length);
    for (const label of [...document.querySelectorAll('mark > small')]) label.remove();
    expect(article?.textContent).toBe(text);
  });

  it('lets nothing of the article become markup, and loads nothing', () => {
    const { document } = parseHTML(toHtml([{ ...hostile, title: '</title><script>alert(1)</script>' }]));
    expect(document.querySelectorAll('script, img, link, iframe, [onerror], [src], [href]')).toHaveLength(0);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });

  it('cuts places that cross, and keeps their words', () => {
    const record = structuredClone(hostile.record);
    const text = 'satu dua tiga empat';
    const date = record.dates[0];
    if (!date) throw new Error('no date');
    record.dates = [
      { ...date, start: 0, end: 8, text: 'satu dua' },
      { ...date, start: 5, end: 13, text: 'dua tiga' },
      { ...date, start: 9, end: 19, text: 'tiga empat' },
    ];
    for (const kind of ['officials', 'people', 'institutions', 'venues', 'quotes', 'events', 'bylines'] as const)
      record[kind] = [];
    const { document } = parseHTML(toHtml([{ text, record: { ...record, headline: null, dateline: null } }]));
    expect(document.querySelectorAll('mark > small')).toHaveLength(3);
    for (const label of [...document.querySelectorAll('mark > small')]) label.remove();
    expect(document.querySelector('article')?.textContent).toBe(text);
  });
});
