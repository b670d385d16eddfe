// Every form of every row is found at its own text, and only there: longest first, acronyms in their case, misses missed.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allowed } from '../../data/allowed';
import { findHits } from '../../src/lexicon/hits';
import { type FormKind, formKinds, loadLexicon } from '../../src/lexicon/lexicon';
import { schema, type TableName } from '../../src/lexicon/schema';
import { readDocument } from '../../src/text/document';
import { kindsOf, lookUp, textsOf } from './look-up';
import { list, readTable } from './tables';

const lexicon = loadLexicon();

/** Columns whose items are forms, and the kind under which they are looked up. */
const written: Readonly<Record<Exclude<TableName, 'words'>, { kind: FormKind; columns: readonly string[] }>> = {
  institutions: { kind: 'body', columns: ['name', 'acronyms', 'aliases'] },
  titles: { kind: 'title', columns: ['title', 'short'] },
  places: { kind: 'place', columns: ['name', 'aliases'] },
  'body-heads': { kind: 'bodyHead', columns: ['form'] },
  'title-heads': { kind: 'titleHead', columns: ['form'] },
  affixes: { kind: 'affix', columns: ['form', 'variants'] },
  'speech-verbs': { kind: 'verb', columns: ['form'] },
  venues: { kind: 'venue', columns: ['form', 'variants'] },
  calendar: { kind: 'calendar', columns: ['form', 'variants'] },
  events: { kind: 'event', columns: ['form'] },
};

describe.each(Object.entries(written))('%s.tsv', (table, { kind, columns }) => {
  const rows = readTable(table as TableName);
  const held = Object.entries((schema[table as TableName] as { held?: Record<string, readonly string[]> }).held ?? {});
  const shipped = rows.filter((row) => !held.some(([column, values]) => values.includes(row[column] as string)));

  it('ships every row but those that are held back', () => {
    // years ship only where two bodies share a form
    const key = schema[table as TableName].columns.filter((column) => !['since', 'until'].includes(column));
    const identity = (row: Readonly<Record<string, string>>) => key.map((column) => row[column]).join('\t');
    expect(
      lexicon
        .rows(table as TableName)
        .map(identity)
        .sort(),
    ).toEqual(shipped.map(identity).sort());
    expect(shipped.length).toBeGreaterThan(20);
  });

  it('has each form found at its own text, with its row', () => {
    const lost: string[] = [];
    for (const row of shipped) {
      for (const form of columns.flatMap((column) =>
        column === columns[0] ? [row[column] as string] : list(row[column]),
      )) {
        const doc = readDocument(form, lexicon.abbreviations);
        const hit = findHits(doc, lexicon)[kind][0];
        // a full stop after the form belongs to it or not: the look-up does not ask
        const end = hit ? (doc.tokens.end[hit.last - 1] as number) : 0;
        const whole = form.slice(end).replace(/[.,]/g, '') === '';
        const own = hit?.forms.some((found) => columns.every((column) => found.row[column] === row[column]));
        if (!whole || !own)
          lost.push(
            `${form} (${row[schema[table as TableName].columns[0]]})${hit ? `: only "${form.slice(0, end)}"` : ''}`,
          );
      }
    }
    expect(lost).toEqual([]);
  });
});

describe('words.tsv', () => {
  it('has every word in its class, folded, and in no other', () => {
    const classes = new Map<string, Set<string>>();
    const held: readonly string[] = schema.words.held.class;
    for (const row of readTable('words')) {
      if (held.includes(row.class as string)) continue;
      const set = classes.get(row.class as string) ?? new Set();
      classes.set(row.class as string, set.add((row.form as string).toLowerCase().normalize('NFC')));
    }
    expect(classes.size).toBeGreaterThan(4);
    for (const [name, words] of classes) expect([...lexicon.wordClass(name)].sort(), name).toEqual([...words].sort());
    expect(lexicon.wordClass('tidak-ada').size).toBe(0);
  });

  it('explains every class above the rows, and no other', () => {
    const text = readFileSync(new URL('../../data/words.tsv', import.meta.url), 'utf8');
    const explained = [...text.matchAll(/^# ([a-z-]{1,30}): \S/gm)].map(([, name]) => name);
    expect(explained).toEqual(allowed.words?.class);
  });

  it('gives the abbreviations that end no sentence', () => {
    for (const word of ['prof', 'dr', 'plt', 'jl', 'no']) expect(lexicon.abbreviations.has(word), word).toBe(true);
    expect(lexicon.abbreviations.has('agama')).toBe(false);
  });
});

describe('the longest form wins', () => {
  it.each([
    ['body', 'Kementerian Hukum dan Hak Asasi Manusia', 'Kementerian Hukum dan Hak Asasi Manusia'],
    ['body', 'Kementerian Hukum menjawab', 'Kementerian Hukum'],
    ['body', 'Kemenko Polkam', 'Kemenko Polkam'],
    ['title', 'Wakil Gubernur Jawa Timur', 'Wakil Gubernur'],
    ['titleHead', 'Direktur Jenderal Pajak', 'Direktur Jenderal'],
    ['place', 'Jawa Timur', 'Jawa Timur'],
    ['place', 'Aceh Selatan', 'Aceh Selatan'],
  ] as const)('%s: %s → %s', (kind, text, longest) => {
    expect(textsOf(text, kind)[0]).toBe(longest);
  });

  it('but a form ends with its paragraph', () => {
    expect(textsOf('Jawa\n\nTimur', 'place')).not.toContain('Jawa\n\nTimur');
    expect(textsOf('Badan Kepegawaian\n\nNegara', 'body')).toEqual([]);
  });

  it('and a form that is not finished gives way to the shorter one', () => {
    expect(textsOf('Kementerian Hukum dan Hak Budi', 'body')[0]).toBe('Kementerian Hukum');
  });
});

describe('commas, full stops and &', () => {
  it.each([
    ['body', 'Kementerian Koordinator Bidang Politik, Hukum dan Keamanan', 'kemenko-polhukam'],
    ['body', 'Kementerian Koordinator Bidang Politik, Hukum, dan Keamanan', 'kemenko-polhukam'],
    ['body', 'Kementerian Koordinator Bidang Politik Hukum & Keamanan', 'kemenko-polhukam'],
    ['body', 'Badan Meteorologi Klimatologi dan Geofisika', 'bmkg'],
  ] as const)('%s: %s is %s', (kind, text, id) => {
    const [found] = lookUp(text, kind);
    expect(found?.text).toBe(text);
    expect(found?.rows.map((row) => row.id)).toContain(id);
  });

  it.each([['S.H.'], ['S. H.'], ['SH'], ['S.H']])('%s is the degree S.H.', (text) => {
    expect(lookUp(text, 'affix')[0]?.rows.map((row) => row.form)).toContain('S.H.');
  });

  it('a full stop after a blank ends the form', () => {
    expect(textsOf('Jawa . Timur', 'place')).not.toContain('Jawa . Timur');
  });

  it('the mark after a form is none of it', () => {
    expect(textsOf('Badan Kepegawaian Negara, Badan Pusat Statistik.', 'body')).toEqual([
      'Badan Kepegawaian Negara',
      'Badan Pusat Statistik',
    ]);
  });
});

describe('case', () => {
  it.each(['BKN', 'BAKTI', 'KemenPANRB', 'KEMENPANRB'])('the acronym %s is met', (text) =>
    expect(textsOf(text, 'body')).toEqual([text]),
  );
  it.each(['bkn', 'Bkn', 'bakti', 'Bakti', 'kemenpanrb', 'Kemenpanrb2'])('%s is none', (text) =>
    expect(textsOf(text, 'body')).toEqual([]),
  );
  it('names need their capital', () => {
    expect(textsOf('Badan Pusat Statistik', 'body')).toEqual(['Badan Pusat Statistik']);
    expect(textsOf('badan pusat statistik', 'body')).toEqual([]);
    expect(textsOf('BADAN PUSAT STATISTIK', 'body')).toEqual(['BADAN PUSAT STATISTIK']);
    expect(textsOf('jawa timur', 'place')).toEqual([]);
  });
  it('verbs, months and titles do not', () => {
    expect(textsOf('Mengatakan mengatakan', 'verb')).toEqual(['Mengatakan', 'mengatakan']);
    expect(textsOf('agustus AGUSTUS', 'calendar')).toEqual(['agustus', 'AGUSTUS']);
    expect(textsOf('wakil gubernur', 'title')[0]).toBe('wakil gubernur');
  });
  it('letters taken apart are the same letters', () => {
    const form = 'Agence Française de Développement';
    expect(textsOf(form.normalize('NFD'), 'body')).toEqual([form.normalize('NFD')]);
  });
});

describe('misses', () => {
  it.each(['Zxqwerty', 'Badan Urusan Mata Air Gaib', '', '   ', '…', '12345', 'BKNX', 'XBKN', 'BKN2'])(
    '%j is no body',
    (text) => {
      expect(lookUp(text, 'body').filter((found) => found.text === text)).toEqual([]);
    },
  );
  it('words nobody knows are nothing at all', () => {
    for (const text of ['Zxqwerty', 'qwx', 'Brrrt']) expect(kindsOf(text), text).toEqual([]);
  });
  it('words are found whole, never inside others', () => {
    for (const kind of formKinds) expect(textsOf('xBKNx prakepalaan sesenin', kind), kind).toEqual([]);
  });
  it('nobody has an id that no row has', () => {
    expect(lexicon.body('zxqwerty')).toBeUndefined();
    expect(lexicon.body('bkn')?.name).toBe('Badan Kepegawaian Negara');
  });
});
