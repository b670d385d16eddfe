// The desk check: each slip in a sentence as writers make it, and beside it the same sentence done right.
import { describe, expect, it } from 'vitest';
import { checkArticle, type Finding, findingCodes } from '../../src/check';
import { samples } from '../formats/articles';

const options = { publishedOn: '2025-10-15' };
const release = (paragraph: string) => `Bupati Tirtamulya Buka Rakor Layanan Publik

SUKAJENAR – Bupati Tirtamulya Ratna Wulandari membuka Rapat Koordinasi Pelayanan Publik di Pendopo Kabupaten Tirtamulya.

${paragraph}

Acara ditutup dengan doa bersama untuk keselamatan warga.`;
const check = (paragraph: string): Finding[] => checkArticle(release(paragraph), options);

const slips: [code: (typeof findingCodes)[number], wrong: string, found: string, right: string[]][] = [
  [
    'weekday-mismatch',
    'Rakor digelar pada Kamis (14/10/2025).',
    'Kamis (14/10/2025)',
    ['Rakor digelar pada Selasa (14/10/2025).', 'Rakor digelar pada 14 Oktober 2025.'],
  ],
  [
    'impossible-day',
    'Pendaftaran ditutup pada 31 November 2025.',
    '31 November 2025',
    ['Pendaftaran ditutup pada 30 November 2025.'],
  ],
  [
    'quote-without-speaker',
    '“Warga di lereng gunung berhak atas layanan yang sama cepatnya dengan warga di kota.”',
    '“Warga di lereng gunung berhak atas layanan yang sama cepatnya dengan warga di kota.”',
    [
      '“Warga di lereng gunung berhak atas layanan yang sama cepatnya dengan warga di kota,” ujar Ratna.',
      'Ratna mengatakan:\n\n“Warga di lereng gunung berhak atas layanan yang sama cepatnya.”',
      'Kegiatan itu bertema “Desa Terhubung, Warga Terlayani, Daerah Maju Bersama”.',
      '“Desa Terhubung, Warga Terlayani”',
    ],
  ],
  [
    'unbalanced-mark',
    '“Kami siap melayani warga, ujar Ratna.',
    '“',
    [
      '“Kami siap melayani warga,” ujar Ratna.',
      '“Kami siap melayani warga.\n\n“Layanan dibuka setiap hari,” ujar Ratna.',
      'Warga Jum’at itu datang pada hari Jum’at membawa TV 14".',
    ],
  ],
  [
    'unbalanced-mark',
    'Layanan kesehatan (termasuk posyandu dibuka setiap hari.',
    '(',
    [
      'Layanan kesehatan (termasuk posyandu) dibuka setiap hari.',
      'Syaratnya: 1) kartu keluarga; 2) akta lahir; a) asli, dan b) salinan.',
    ],
  ],
  [
    'acronym-not-spelt-out',
    'Hadir pula Kepala BPKP bersama para camat.',
    'BPKP',
    [
      'Hadir pula Kepala Badan Pengawasan Keuangan dan Pembangunan (BPKP) bersama para camat. Kepala BPKP pulang sore.',
      'Hadir pula personel TNI dan Polri, anggota DPR RI, serta Kepala Kemenkes.',
    ],
  ],
  [
    'two-spellings',
    'Kepala Dinas Kesehatan Bagus Harimurti hadir. Warga menyambut Bagus Harimurty dengan gembira.',
    'Bagus Harimurty',
    [
      'Kepala Dinas Kesehatan Bagus Harimurti hadir. Warga menyambut Bagus Harimurti dengan gembira.',
      'Kepala Dinas Kesehatan Bagus Harimurti hadir bersama Kepala Dinas Sosial Bagas Prakoso.',
    ],
  ],
  [
    'body-renamed',
    'Program itu didukung Kementerian Komunikasi dan Informatika.',
    'Kementerian Komunikasi dan Informatika',
    [
      'Program itu didukung Kementerian Komunikasi dan Digital.',
      'Program itu didukung Kementerian Komunikasi dan Digital, dahulu Kementerian Komunikasi dan Informatika.',
    ],
  ],
];

describe.each(slips)('%s', (code, wrong, found, right) => {
  it(`is found in: ${wrong}`, () =>
    expect(check(wrong).map((finding) => [finding.code, finding.text])).toEqual([[code, found]]));
  it.each(right)('is not in: %s', (paragraph) => expect(check(paragraph)).toEqual([]));
});

it('title-missing: an office that follows its holder', () => {
  const text = (first: string) =>
    `Rakor Dibuka\n\nSUKAJENAR – ${first} membuka rapat di Pendopo Tirtamulya. Rapat dihadiri para camat dan kepala desa.\n\nMenurut Kepala Dinas Kesehatan Bagus Harimurti, layanan dibuka setiap hari.`;
  expect(checkArticle(text('Bagus Harimurti'))).toMatchObject([{ code: 'title-missing', text: 'Bagus Harimurti' }]);
  expect(checkArticle(text('Kepala Dinas Kesehatan Bagus Harimurti'))).toEqual([]);
});

describe('a finding', () => {
  it('says where, why and what to do, in Indonesian', () => {
    expect(check('Rakor digelar pada Kamis (14/10/2025).')).toEqual([
      {
        code: 'weekday-mismatch',
        start: expect.any(Number),
        end: expect.any(Number),
        text: 'Kamis (14/10/2025)',
        line: 5,
        column: 20,
        reason: '"Kamis (14/10/2025)": 2025-10-14 jatuh pada hari Selasa.',
        mend: 'Mungkin maksudnya 2025-10-16.',
      },
    ]);
  });

  it('speaks English when asked, and is left out when asked', () => {
    const text = release('Hadir pula Kepala BPKP bersama para camat.');
    expect(checkArticle(text, { ...options, language: 'en' })[0]?.reason).toBe(
      'The acronym “BPKP” is never spelt out.',
    );
    expect(checkArticle(text, { ...options, ignore: ['acronym-not-spelt-out'] })).toEqual([]);
  });

  it('has its place in the text, whatever ends the lines', () => {
    for (const text of [
      release('Kepala BPKP hadir (pagi.').replaceAll('\n', '\r\n'),
      release('Kepala BPKP hadir (pagi.'),
    ]) {
      const lines = text.split(/\r?\n/);
      const findings = checkArticle(text, options);
      expect(findings).toHaveLength(2);
      for (const { start, end, text: words, line, column } of findings) {
        expect(text.slice(start, end)).toBe(words);
        expect(lines[line - 1]?.slice(column - 1, column - 1 + words.length)).toBe(words);
      }
    }
  });
});

it('is calm about anything', () => {
  for (const text of [
    '',
    ' ',
    '\n\n',
    '"',
    '((((',
    '”'.repeat(5000),
    '('.repeat(20_000),
    'Budi Santoso '.repeat(2000),
    '\ud800',
  ])
    for (const { start, end, text: words } of checkArticle(text)) expect(text.slice(start, end)).toBe(words);
  expect(() => checkArticle('', { language: 'fr' as never })).toThrow(RangeError);
  expect(() => checkArticle('', { ignore: ['typo' as never] })).toThrow(RangeError);
  expect(() => checkArticle(1 as never)).toThrow(TypeError);
});

it('finds little to say about releases that were written with care', () => {
  const said = samples.flatMap(({ name, text }) =>
    checkArticle(text).map(({ code, text: words }) => `${name}: ${code}: ${words}`),
  );
  expect(said).toEqual([]);
});

it('has a stable list of codes', () => expect(findingCodes).toHaveLength(9));
