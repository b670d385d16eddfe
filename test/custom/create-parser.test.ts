// What a user changes: words and rules of their own, built-in ones removed; mistakes told with the row or rule.
import { describe, expect, it } from 'vitest';
import { createParser, explainArticle, parseArticle, type UserRule } from '../../src/index';

const bodies = (record: ReturnType<typeof parseArticle>) => record.institutions.map(({ name }) => name);

describe('createParser', () => {
  it('reads like parseArticle where nothing is changed', () => {
    const text = 'Kepala BKN Rahmat Hidayat membuka rapat di Jakarta, Kamis (21/11/2019).';
    expect(createParser().parseArticle(text)).toEqual(parseArticle(text));
  });

  it('takes rows of the user: a body, as an object', () => {
    const text = 'Rembuk warga digelar Lumbung Pangan Sejati bersama LPS Cikal.';
    const parser = createParser({
      lexicon: {
        add: { institutions: [{ name: 'Lumbung Pangan Sejati', acronyms: 'LPS Cikal', kind: 'association' }] },
      },
    });
    expect(bodies(parser.parseArticle(text))).toEqual(['Lumbung Pangan Sejati']);
    expect(parser.parseArticle(text).institutions[0]).toMatchObject({ kind: 'association', mentions: [{}, {}] });
    expect(bodies(parseArticle(text))).not.toContain('Lumbung Pangan Sejati');
  });

  it('takes rows of the user: an office and a verb, as TSV', () => {
    const text = 'Kuwu Sindangsari Asep Surahman mewartakan bahwa panen tahun ini melimpah.';
    const parser = createParser({
      lexicon: {
        add: {
          'title-heads': '# offices of villages\nform\trole\tstyle\nKuwu\tKuwu\tany\n',
          'speech-verbs': 'form\tbase\tclass\ttakes\tspeaker\nmewartakan\twarta\tactive\tbahwa\tbefore\n',
          words: 'class\tform\nof-region\tKuwu\nof-locality\tKuwu\n',
        },
      },
    });
    const { officials, quotes } = parser.parseArticle(text);
    expect(officials).toMatchObject([{ name: 'Asep Surahman', titles: [{ text: 'Kuwu Sindangsari', role: 'Kuwu' }] }]);
    expect(quotes).toMatchObject([{ verb: 'warta', speaker: 'person:1' }]);
  });

  it('keeps removed rows away', () => {
    const text = 'BKN dan BPOM menandatangani nota kesepahaman.';
    expect(bodies(parseArticle(text))).toContain('Badan Kepegawaian Negara');
    const parser = createParser({ lexicon: { remove: { institutions: ['bkn'] } } });
    expect(bodies(parser.parseArticle(text))).toEqual(['Badan Pengawas Obat dan Makanan']);
    const byForm = createParser({ lexicon: { remove: { institutions: ['BPOM'] } } });
    expect(bodies(byForm.parseArticle(text))).toEqual(['Badan Kepegawaian Negara']);
  });

  it('prefers a row of the user to a built-in one of the same form', () => {
    const add = {
      institutions: [{ id: 'bkn-desa', name: 'Balai Kriya Nusantara', acronyms: 'BKN', kind: 'association' }],
    };
    const record = createParser({ lexicon: { add } }).parseArticle('BKN menggelar pameran anyaman.');
    expect(record.institutions).toMatchObject([{ name: 'Balai Kriya Nusantara', lexiconId: 'bkn-desa' }]);
  });

  it('leaves every other parser alone', () => {
    const text = 'BKN menggelar seleksi.';
    createParser({ lexicon: { remove: { institutions: ['bkn'] } } }).parseArticle(text);
    expect(bodies(parseArticle(text))).toEqual(['Badan Kepegawaian Negara']);
    expect(Object.isFrozen(createParser())).toBe(true);
  });

  const award: UserRule = {
    id: 'desa/lumbung',
    kind: 'institution',
    why: 'Lumbung X: a granary of a village',
    pattern: /Lumbung [A-Z]\w+/,
    read: () => ({ kind: 'association' }),
  };

  it('takes rules of the user, of each kind', () => {
    const parser = createParser({
      rules: {
        add: [
          award,
          {
            id: 'desa/kuwu',
            kind: 'official',
            why: 'Kuwu X N: the head of a village',
            pattern: /(?<title>Kuwu [A-Z]\w+) (?<name>[A-Z]\w+ [A-Z]\w+)/,
          },
          {
            id: 'desa/pasaran',
            kind: 'date',
            why: 'Jumat Kliwon, a day of the Javanese week',
            pattern: /Jumat Kliwon/,
            read: () => ({ from: '2024-05-03' }),
          },
          {
            id: 'desa/bale',
            kind: 'venue',
            why: 'Bale X, Y: the hall of a village',
            pattern: /(?<name>Bale [A-Z]\w+), (?<locality>[A-Z]\w+)/,
          },
        ],
      },
    });
    const text =
      'Kuwu Sindang Asep Surahman membuka panen raya Lumbung Sejahtera di Bale Rancage, Sumedang, Jumat Kliwon.';
    const record = parser.parseArticle(text);
    expect(record.officials).toMatchObject([{ name: 'Asep Surahman', titles: [{ text: 'Kuwu Sindang' }] }]);
    expect(record.institutions).toMatchObject([{ name: 'Lumbung Sejahtera', kind: 'association' }]);
    expect(record.dates).toMatchObject([{ text: 'Jumat Kliwon', value: { from: '2024-05-03', to: '2024-05-03' } }]);
    expect(record.venues).toMatchObject([{ name: 'Bale Rancage', locality: 'Sumedang', region: { code: '32.11' } }]);
    for (const { start, end, text: span } of record.dates) expect(text.slice(start, end)).toBe(span);
  });

  it('lets a rule of the user win over what it overlaps', () => {
    const rule: UserRule = { ...award, pattern: /Sejahtera Kota Bandung/, id: 'desa/sejahtera' };
    const text = 'Dinas Pangan Sejahtera Kota Bandung menyalurkan beras.';
    const record = createParser({ rules: { add: [rule] } }).parseArticle(text);
    expect(record.institutions.map(({ mentions }) => mentions[0]?.rule)).toEqual(['desa/sejahtera']);
  });

  it('switches rules off', () => {
    const text = 'Rapat digelar pada 21 November 2019.';
    expect(parseArticle(text).dates).toHaveLength(1);
    const parser = createParser({ rules: { disable: ['date/day-month-year', 'date/month', 'date/year'] } });
    expect(parser.parseArticle(text).dates).toEqual([]);
  });

  it.each([
    [{ lexicon: { add: { institutions: [{ name: '' }] } } }, RangeError, /add\.institutions, row 1: "name" is empty/],
    [
      { lexicon: { add: { institutions: [{ name: 'Balai', kind: 'granary' }] } } },
      RangeError,
      /row 1: "kind" is "granary"; use one of agency, /,
    ],
    [{ lexicon: { add: { institutions: 'name\tsort\nBalai\tx\n' } } }, RangeError, /row 2: unknown column "sort"/],
    [
      { lexicon: { add: { titles: [{ title: 'Kuwu', institution: 'nowhere' }] } } },
      RangeError,
      /"nowhere", which has no row/,
    ],
    [{ lexicon: { add: { villages: [] } } }, TypeError, /"villages", which is no table/],
    [{ lexicon: { remove: { institutions: ['XYZXYZ'] } } }, RangeError, /"XYZXYZ" is no built-in row/],
    [{ rules: { disable: ['date/never'] } }, RangeError, /"date\/never", which is no rule/],
    [{ rules: { add: [{ ...award, id: 'date/bracket' }] } }, RangeError, /the id "date\/bracket" is taken/],
    [{ rules: { add: [{ ...award, pattern: 7 }] } }, TypeError, /desa\/lumbung\): pattern must be a RegExp/],
    [{ words: {} }, TypeError, /unknown option "words"/],
    [JSON.parse('{"lexicon":{"add":{"__proto__":[{"name":"x"}]}}}'), TypeError, /is no table/],
  ])('tells what is wrong with %j', (options, type, message) => {
    expect(() => createParser(options as never)).toThrow(type);
    expect(() => createParser(options as never)).toThrow(message);
  });
});

describe('explainArticle', () => {
  const text =
    'Kepala BKN Rahmat Hidayat membuka rapat itu di Jakarta, Kamis (21/11). “Kami siap melayani,” ujarnya kepada wartawan.';
  const { record, reasons } = explainArticle(text, { publishedOn: '2019-11-22' });

  it('gives the very record of parseArticle', () => {
    expect(record).toEqual(parseArticle(text, { publishedOn: '2019-11-22' }));
  });

  it('says of each span which rule found it and why', () => {
    for (const { start, end, text: span, why } of reasons) {
      expect(text.slice(start, end)).toBe(span);
      expect(why.length).toBeGreaterThan(5);
    }
    const date = reasons.find(({ kind }) => kind === 'date');
    expect(date).toMatchObject({ text: 'Kamis (21/11)', rule: 'date/weekday-bracket', notes: ['the year is implied'] });
    expect(date?.beat.map(({ rule }) => rule)).toContain('date/bracket');
    expect(reasons.find(({ kind }) => kind === 'institution')).toMatchObject({
      rule: 'lexicon:bkn',
      why: 'Badan Kepegawaian Negara',
    });
  });

  it('throws as parseArticle does, in its own name', () => {
    expect(() => explainArticle(7 as never)).toThrow(/^explainArticle: text must be a string/);
  });
});
