// Pages to article, facts and record; and pages that mean harm.
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/html';
import { joomla, linked, table, timed, wordpress } from './pages';

const headline = 'Bupati Sleman Buka Rakor Layanan Publik';

describe.each([
  // half past six in the evening, universal time, is the next morning in Jakarta
  ['WordPress', wordpress, '2025-10-15', 'Pemkab Sleman'],
  ['JSON-LD', linked, '2025-10-15', 'Diskominfo Sleman'],
  ['Joomla', joomla, '2025-10-15', 'humas.contoh.test'],
  ['<time>', timed, '2025-10-16', 'humas.contoh.test'],
  ['a table by hand', table, '2025-10-14', 'humas.contoh.test'],
])('a page of %s', (_, html, publishedOn, publisher) => {
  const page = parseHtml(html, { url: 'https://www.humas.contoh.test/berita/1' });

  it('gives headline, day and publisher', () =>
    expect(page).toMatchObject({ headline, publishedOn, publisher, record: { publishedOn } }));

  it('gives the article as text, its headline once, and nothing around it', () => {
    expect(page.text.startsWith(headline)).toBe(true);
    expect(page.text.split(headline)).toHaveLength(2);
    expect(page.text).toContain('SLEMAN, Humas Sleman – Bupati Sleman');
    expect(page.text).toContain('dibuka setiap hari kerja.');
    expect(page.text).not.toMatch(/Beranda|Profil|Berita Lain|©|ran = true|not json/);
  });

  it('gives the record, with offsets into that text', () => {
    expect(page.record.officials.map(({ name }) => name)).toEqual(['Ratna Wulandari Prakoso', 'Bagus Harimurti']);
    expect(page.record.quotes.map(({ content }) => content.text)).toContain(
      'Warga di lereng gunung berhak atas layanan yang sama',
    );
    for (const { start, end, text } of page.record.quotes) expect(page.text.slice(start, end)).toBe(text);
  });
});

describe('the day', () => {
  it('of the caller goes before that of the page', () =>
    expect(parseHtml(wordpress, { publishedOn: '2025-10-20' })).toMatchObject({ publishedOn: '2025-10-20' }));

  it.each([
    ['2025-10-14', '2025-10-14'],
    ['2025-10-14T23:59:00+07:00', '2025-10-14'],
    ['2025-10-14T23:59:00Z', '2025-10-15'],
    ['2025-10-14 09:00:00', '2025-10-14'],
    ['14 Oktober 2025', '2025-10-14'],
    ['2025-02-30', null],
    ['kemarin', null],
  ])('stamped %j is %j', (stamp, day) => {
    const html = `<html><head><meta name="date" content="${stamp}"></head><body><p>Bupati hadir.</p></body></html>`;
    expect(parseHtml(html).publishedOn).toBe(day);
  });
});

describe('a page that means harm', () => {
  const bombs: [string, string][] = [
    ['nothing', ''],
    ['a broken tag', '<'],
    ['deep divisions', '<div>'.repeat(20_000)],
    ['deep tables', '<table><tr><td>'.repeat(10_000)],
    ['deep lists', '<ul><li>'.repeat(10_000)],
    ['open comments', '<!--'.repeat(20_000)],
    ['a tag of attributes', `<p ${'a=1 '.repeat(20_000)}>`],
    ['many paragraphs', '<p>x</p>'.repeat(20_000)],
    ['a deep JSON-LD', `<html><head><script type="application/ld+json">${'['.repeat(50_000)}</script></head></html>`],
    [
      'JSON-LD of nulls',
      '<html><head><script type="application/ld+json">[null, 1, {"@graph": [null]}]</script></head></html>',
    ],
    ['a long title', `<html><head><title>${' - a'.repeat(20_000)}</title></head><body>x</body></html>`],
    ['NUL and half a pair', '\0<p>\ud800x'],
  ];
  it.each(bombs)('of %s neither throws nor hangs', (_, html) => {
    const { text, record } = parseHtml(html);
    expect(typeof text).toBe('string');
    expect(record.version).toBe(1);
  });

  it('runs no script and fetches nothing', () => {
    const real = globalThis.fetch;
    const asked: unknown[] = [];
    globalThis.fetch = ((url: unknown) => {
      asked.push(url);
      return Promise.reject(new Error('offline'));
    }) as typeof fetch;
    try {
      parseHtml(
        '<html><head><base href="http://contoh.test/"><script src="a.js"></script><link rel=stylesheet href=a.css></head><body><img src=x onerror="globalThis.ran=1"><iframe src="/y"></iframe><script>globalThis.ran=1</script><p>Bupati hadir.</p></body></html>',
      );
      parseHtml(wordpress);
    } finally {
      globalThis.fetch = real;
    }
    expect({ ran: 'ran' in globalThis, asked }).toEqual({ ran: false, asked: [] });
  });
});

it('says what is wrong with its arguments', () => {
  expect(() => parseHtml(7 as never)).toThrow(TypeError);
  expect(() => parseHtml('', { url: 'bukan alamat' })).toThrow(RangeError);
  expect(() => parseHtml('', { publishedOn: '2025-02-30' })).toThrow(RangeError);
});
