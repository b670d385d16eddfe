// An article in match syntax: our words, the record's kinds as tags, and matches that say where they stand.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { articleView, findMatches, spansOf } from '../../src/compromise';
import { parseArticle } from '../../src/parse-article';

const text =
  'JAKARTA - Kepala BKN, Bima Wibisana, membuka Rapat Koordinasi Arsip Nasional di Aula Kantor Bupati Demak, Kamis (12/6/2025).\n\n' +
  '“Biaya Rp1,5 juta per orang cukup untuk 5-7 hari,” ujar Bima. Undang-undang itu berlaku sejak Jum’at. Warga, Suminah, hadir; ' +
  '“Saya senang,” kata Suminah.';
const view = articleView(text);
const found = (match: string) => spansOf(text, view.match(match)).map((span) => span.text);

test('its words put together are the article', () => {
  expect(view.text()).toBe(text);
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (any) => articleView(any).docs.flat().length === 0 || articleView(any).text() === any,
    ),
    { numRuns: 200 },
  );
});

describe('words', () => {
  it.each([
    ['kepala bkn', ['Kepala BKN']],
    // numbers and hyphened words stay whole; compromise alone reads rp15, "5 to 7" and two words
    ['rp1,5', ['Rp1,5']],
    ['5-7', ['5-7']],
    ['undang-undang itu', ['Undang-undang itu']],
    ['(undang-undang|peraturan)', ['Undang-undang']],
    ["jum'at", ['Jum’at']],
    ['/^12.6.20/', ['12/6/2025']],
    ['^biaya', ['Biaya']],
    ['tidak ada', []],
  ])('%s', (match, expected) => expect(found(match)).toEqual(expected));

  it('stay whole in a match of a match', () => {
    expect(spansOf(text, view.match('undang-undang .').match('undang-undang'))).toMatchObject([
      { text: 'Undang-undang' },
    ]);
  });

  it('have the offsets that compromise counts', () => {
    const [span] = spansOf(text, view.match('aula'));
    const [json] = view.match('aula').json({ offset: true });
    expect(json.offset).toMatchObject({ start: span?.start, length: 4 });
  });
});

describe('tags', () => {
  it.each([
    ['#Official+', ['Bima Wibisana', 'Bima']],
    ['#Person+', ['Bima Wibisana', 'Bima', 'Suminah', 'Suminah']],
    ['(#Person && !#Official)', ['Suminah', 'Suminah']],
    ['#Title+ #Official+', ['Kepala BKN, Bima Wibisana']],
    ['(#Title && #Institution)', ['BKN']],
    ['#Event+', ['Rapat Koordinasi Arsip Nasional']],
    ['#Venue+', ['Aula Kantor Bupati Demak']],
    ['#Date+', ['Kamis (12/6/2025']],
    ['[#Quote+] #Cue #Speaker', ['Biaya Rp1,5 juta per orang cukup untuk 5-7 hari', 'Saya senang']],
  ])('%s', (match, expected) =>
    expect(spansOf(text, view.match(match, match.startsWith('[') ? 0 : undefined)).map((span) => span.text)).toEqual(
      expected,
    ),
  );
});

test('every match slices', () => {
  for (const { start, end, text: said } of spansOf(text, view.match('#Title+ .{1,9}')))
    expect(text.slice(start, end)).toBe(said);
  const emoji = `🙂 ${text}`;
  expect(spansOf(emoji, articleView(emoji).match('#Official+'))[0]?.start).toBe(emoji.indexOf('Bima'));
});

describe('findMatches', () => {
  it('says which rule found what; later rules can use the tags of earlier ones', () => {
    const own = articleView(text);
    const rules = [
      { id: 'own/opening', match: '#Official+ [<act>membuka] #Event+', group: 'act', tag: 'Opening' },
      { id: 'own/opened', match: '#Opening [<what>#Event+]', group: 'what' },
    ];
    expect(findMatches(text, own, rules)).toEqual([
      { rule: 'own/opening', text: 'membuka', start: text.indexOf('membuka'), end: text.indexOf('membuka') + 7 },
      expect.objectContaining({ rule: 'own/opened', text: 'Rapat Koordinasi Arsip Nasional' }),
    ]);
    expect(view.has('#Opening')).toBe(false);
  });
});

describe('misuse', () => {
  it('is told: a record of another text', () => {
    expect(() => articleView(`x${text}`, parseArticle(text))).toThrow(RangeError);
    expect(() => articleView(7 as never)).toThrow(TypeError);
  });

  it('is told: words that the article does not have', () => {
    const changed = articleView(text);
    changed.match('aula').append('besar');
    expect(() => spansOf(text, changed.match('besar'))).toThrow('not in the article');
  });
});
