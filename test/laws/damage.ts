/**
 * Random damage: what copying, converting and careless typing do to a release, as an arbitrary for fast-check.
 *
 * Each damage takes a text and two numbers, which say where it strikes, and gives the damaged text.
 */
import * as fc from 'fast-check';
import { texts } from './texts';

type Damage = (text: string, a: number, b: number) => string;

const insert = (text: string, at: number, piece: string) => text.slice(0, at) + piece + text.slice(at);
const pick = <T>(items: readonly T[], at: number): T => items[at % items.length] as T;
const position = (text: string, at: number) => (text.length === 0 ? 0 : at % (text.length + 1));
/** A stretch of at most 400 units. */
const stretch = (text: string, a: number, b: number): [number, number] => {
  const start = position(text, a);
  return [start, Math.min(text.length, start + (b % 400))];
};
/** Replaces every n-th match, so that the damage is never even. */
const some = (text: string, what: RegExp, n: number, by: (match: string, index: number) => string) => {
  let index = 0;
  return text.replace(what, (match) => (index++ % ((n % 3) + 1) === 0 ? by(match, index) : match));
};

const marks = ['“', '”', '„', '"', '‘', '’', "'", '«', '»', '``', '’’', '(', ')', '[', ']', '((', ')))', '“”', '”…“'];
const oddities = [
  '😀',
  '👨‍👩‍👧',
  '\ud83d',
  '\ude00',
  '\u0000',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u0301',
  'İ',
  'ß',
  'ﬁ',
  '漢字',
  'ー',
  '\u2028',
  '\u0085',
  '$&',
  '\\u201c',
  '…',
  '٣',
];
const glyphs = new Map([
  ['“', 'â€œ'],
  ['”', 'â€\u009d'],
  ['’', 'â€™'],
  ['‘', 'â€˜'],
  ['–', 'â€“'],
  ['—', 'â€”'],
]);

export const damages: Readonly<Record<string, Damage>> = {
  'a mark put in': (text, a, b) => insert(text, position(text, a), pick(marks, b)),
  'a mark taken out': (text, a) => some(text, /[“”"‘’'()]/g, a, () => ''),
  'marks mixed up': (text, a, b) => some(text, /[“”"‘’']/g, a, (_, index) => pick(marks, b + index)),
  mojibake: (text, a) => some(text, /[“”’‘–—]/g, a, (match) => glyphs.get(match) ?? match),
  'mojibake without its end': (text, a) => some(text, /[“”"]/g, a, () => 'â€'),
  CRLF: (text) => text.replace(/\n/g, '\r\n'),
  'CR alone': (text, a) => some(text, /\n/g, a, () => '\r'),
  'odd blanks': (text, a, b) =>
    some(text, / /g, a, () => pick(['\t', '\u00a0', '  ', '\u2009', '\u00ad', '\u3000', '\u200b '], b)),
  'letters taken apart': (text) => text.replace(/[aeiouAEIOU]/g, (letter) => `${letter}\u0301`).normalize('NFD'),
  'NFD alone': (text) => `José ${text} Éva`.normalize('NFD'),
  'an oddity put in': (text, a, b) => insert(text, position(text, a), pick(oddities, b)),
  'ALL CAPS': (text) => text.toUpperCase(),
  'no capitals': (text) => text.toLowerCase(),
  'a stretch in capitals': (text, a, b) => {
    const [start, end] = stretch(text, a, b);
    return text.slice(0, start) + text.slice(start, end).toUpperCase() + text.slice(end);
  },
  'a stretch lost': (text, a, b) => {
    const [start, end] = stretch(text, a, b);
    return text.slice(0, start) + text.slice(end);
  },
  'a stretch twice': (text, a, b) => {
    const [start, end] = stretch(text, a, b);
    return text.slice(0, end) + text.slice(start);
  },
  'a stretch moved': (text, a, b) => {
    const [start, end] = stretch(text, a, b);
    return text.slice(start, end) + text.slice(0, start) + text.slice(end);
  },
  'cut off': (text, a) => text.slice(0, position(text, a)),
  'beginning lost': (text, a) => text.slice(position(text, a)),
  'lines joined': (text, a) => some(text, /\n+/g, a, () => ''),
  'lines broken': (text, a) => some(text, / /g, a + 1, (_, index) => (index % 7 === 0 ? '\n' : ' ')),
  'blanks lost': (text, a) => some(text, /(?<=[.,]) /g, a, () => ''),
  'dates broken': (text, a, b) =>
    some(text, /\d+/g, a, () => pick(['32', '0', '99999999999', '31/2/2025', '00.61', '29/2/2023', '-', '1/13'], b)),
  'everything twice': (text) => `${text}\n\n${text}`,
};

/** A release of {@link texts}, damaged one to five times. */
export const damaged: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.constantFrom(...Object.keys(damages)), fc.nat(1_000_000), fc.nat(1_000_000)), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map(([{ text }, strokes]) => strokes.reduce((now, [name, a, b]) => (damages[name] as Damage)(now, a, b), text));

/** Any string at all: every UTF-16 unit, and words that the parser listens to. */
export const anything: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)), maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'Kepala',
        'Plt.',
        'Wakil',
        'Menteri',
        'Bupati',
        'BKN',
        'Badan',
        'Dinas',
        'Kabupaten',
        'Universitas',
        'di',
        'Gedung',
        'Hotel',
        'Jl.',
        'No.',
        'Budi',
        'Santoso',
        'Dr.',
        'S.H.',
        'M.Si.',
        'ujar',
        'mengatakan',
        'bahwa',
        'menurut',
        '-nya',
        'ia',
        '“',
        '”',
        '"',
        "'",
        ',',
        '.',
        '(',
        ')',
        '\n',
        '\n\n',
        '-',
        '–',
        ':',
        '/',
        'Senin',
        '(21/11/2019)',
        '31',
        '30/2',
        'Februari',
        'kemarin',
        '2025',
        'pukul',
        '25.61',
        'WIB',
        'Rapat',
        'Koordinasi',
        'bertema',
        'diikuti',
        '2.000',
        'peserta',
        'selaku',
        'dan',
        'serta',
        'mantan',
        'yang',
        '&',
        'se-',
        'Rp1,5',
        'triliun',
      ),
      { maxLength: 120 },
    )
    .chain((words) => fc.constantFrom(' ', '', '  ').map((gap) => words.join(gap))),
);

/** The same cases every time, so that no build is red by chance; LAWS_SEED and LAWS_RUNS look further. */
export const runs = (numRuns: number): { seed: number; numRuns: number } => ({
  seed: Number(process.env.LAWS_SEED ?? 20250101),
  numRuns: Number(process.env.LAWS_RUNS ?? numRuns),
});
