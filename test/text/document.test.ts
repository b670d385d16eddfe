// Sentences and paragraphs: where they end, and where a full stop ends nothing.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anything, damaged, runs } from '../laws/damage';
import { cut, read } from './read';

const sentences = (text: string) => read(text).sentences.map((range) => cut(text, range));
const paragraphs = (text: string) => read(text).paragraphs.map((range) => cut(text, range));

describe('one sentence', () => {
  it.each([
    'Acara dibuka oleh Prof. Dr. H. Budi Santoso, S.H., M.Si. di Jakarta.',
    'Prof. Dr. H. Budi Santoso, S.H., M.Si. menyampaikan sambutan.',
    'Hadir Drs. H. Budi, S. Sos. kepada warga.',
    'Plt. Kepala Dinas Budi Santoso hadir.',
    'Rapat dipimpin Pj. Gubernur dan Plh. Sekda.',
    'Brigjen Pol. Budi Santoso memimpin apel.',
    'Irjen. Pol. Budi memimpin apel.',
    'Kegiatan di Jl. Merdeka No. 5 Jakarta.',
    'Surat Nomor : 9/SP/2024 tentang No. 10 Tahun 2024 dibacakan.',
    'Anggaran Rp1,5 triliun cair.',
    'Anggaran sebesar Rp. 1.500.000 cair.',
    'Dimulai pukul 09.00 WIB di aula.',
    'Dimulai pukul 09.00 WIB s.d. 11.00 WIB.',
    'Laman bkn.go.id dan ntb.contoh.go.id ramai.',
    'Budi M. Santoso dan I. B. Putu hadir.',
    'Johnny G. Plato datang.',
    'Tertulis ... Kemudian hilang, tetapi “Ya.” katanya benar.'.replace('... Kemudian', '... kemudian'),
  ])('%s', (text) => expect(sentences(text)).toEqual([text]));
});

describe('several sentences', () => {
  it.each([
    ['Rapat selesai. Kegiatan ditutup.', ['Rapat selesai.', 'Kegiatan ditutup.']],
    ['Siapa hadir? Semua! Baik.', ['Siapa hadir?', 'Semua!', 'Baik.']],
    ['Dihadiri Budi Santoso, M.Si. Kegiatan ditutup.', null],
    [
      'Itu tugas penyuluh agama.Kegiatan ditutup pukul 10.00 WIB.',
      ['Itu tugas penyuluh agama.', 'Kegiatan ditutup pukul 10.00 WIB.'],
    ],
    ['Itu tugas warga."Mari mulai," ujar Budi.', ['Itu tugas warga.', '"Mari mulai," ujar Budi.']],
    ['Rapat digelar (di aula.) Kegiatan ditutup.', ['Rapat digelar (di aula.)', 'Kegiatan ditutup.']],
    ['Tahun 2024. Kegiatan ditutup.', ['Tahun 2024.', 'Kegiatan ditutup.']],
    ['Rapat selesai… Kegiatan ditutup.', ['Rapat selesai…', 'Kegiatan ditutup.']],
  ])('%s', (text, expected) => {
    // a degree's full stop may end the sentence as well: then one or two, never three
    if (expected === null) expect(sentences(text).length).toBeLessThanOrEqual(2);
    else expect(sentences(text)).toEqual(expected);
  });
});

describe('quotes', () => {
  it.each([
    [
      '“Mari bekerja. Jangan tunda. Ayo!” ujar Budi. Acara selesai.',
      ['“Mari bekerja. Jangan tunda. Ayo!” ujar Budi.', 'Acara selesai.'],
    ],
    [
      '"Mari bekerja. Jangan tunda." ujar Budi. Acara selesai.',
      ['"Mari bekerja. Jangan tunda." ujar Budi.', 'Acara selesai.'],
    ],
    ['“Mari bekerja. Jangan tunda.” Kegiatan ditutup.', ['“Mari bekerja. Jangan tunda.”', 'Kegiatan ditutup.']],
    ['Budi mengatakan, “Mari. Ayo.” Kegiatan ditutup.', ['Budi mengatakan, “Mari. Ayo.”', 'Kegiatan ditutup.']],
    ['Temanya “Maju. Bersama” sudah tepat. Acara selesai.', ['Temanya “Maju. Bersama” sudah tepat.', 'Acara selesai.']],
  ])('stay whole: %s', (text, expected) => expect(sentences(text)).toEqual(expected));

  it('left open do not swallow what follows their paragraph', () => {
    expect(sentences('“Mari bekerja. Jangan tunda.\n\nAcara selesai. Semua pulang.').slice(-2)).toEqual([
      'Acara selesai.',
      'Semua pulang.',
    ]);
  });
});

describe('paragraphs', () => {
  it.each([
    ['Satu.\n\nDua.', ['Satu.', 'Dua.']],
    ['Satu.\nDua.', ['Satu.', 'Dua.']],
    ['Satu.\r\n\r\nDua.', ['Satu.', 'Dua.']],
    ['  Satu.  \n \n\n  Dua.  ', ['Satu.', 'Dua.']],
    ['Judul Berita\nJAKARTA – Isi.', ['Judul Berita', 'JAKARTA – Isi.']],
    ['rapat yang digelar\ndi aula itu', ['rapat yang digelar\ndi aula itu']],
    ['', []],
    [' \n ', []],
  ])('%j', (text, expected) => expect(paragraphs(text)).toEqual(expected));

  it('go on where a release is hard-wrapped', () => {
    const text =
      'Rapat koordinasi yang digelar di kantor pusat itu dihadiri oleh Kepala\nBadan Kepegawaian Negara dan undangan lain.';
    expect(paragraphs(text)).toEqual([text]);
  });
});

describe('for any text', () => {
  it('tokens, sentences and paragraphs lie in order, and leave out nothing but blanks', () => {
    fc.assert(
      fc.property(fc.oneof(anything, damaged), (text) => {
        const doc = read(text);
        expect(doc.clean).toHaveLength(text.length);
        let at = 0;
        for (let token = 0; token < doc.tokens.count; token++) {
          const [start, end] = [doc.tokens.start[token] as number, doc.tokens.end[token] as number];
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          // what lies between cannot be seen
          expect(doc.clean.slice(at, start)).toMatch(/^[\s\p{Cc}]*$/u);
          at = end;
        }
        expect(doc.clean.slice(at)).toMatch(/^[\s\p{Cc}]*$/u);
        for (const ranges of [doc.sentences, doc.paragraphs]) {
          let next = 0;
          for (const range of ranges) {
            expect(range.first).toBe(next);
            expect(range.last).toBeGreaterThan(range.first);
            next = range.last;
          }
          expect(next).toBe(doc.tokens.count);
        }
        doc.sentences.forEach((sentence, index) => {
          for (let token = sentence.first; token < sentence.last; token++) expect(doc.sentenceOf[token]).toBe(index);
        });
      }),
      runs(120),
    );
  });
});
