// Which prints name one body: the office of a national body in a region, short forms of the text, chapters.
import { expect, it } from 'vitest';
import { parseArticle } from '../../src/parse-article';

const bodies = (text: string) =>
  parseArticle(text).institutions.map(({ name, mentions }) => [name, mentions.map((mention) => mention.text)]);

it.each([
  [
    'Kantor Wilayah Kementerian Agama menggelar rapat. Kepala Kanwil Kemenag Sulsel Iqbal Ramli hadir. Kemenag Sulawesi Selatan maju.',
    [
      [
        'Kantor Wilayah Kementerian Agama Sulawesi Selatan',
        ['Kantor Wilayah Kementerian Agama', 'Kanwil Kemenag Sulsel', 'Kemenag Sulawesi Selatan'],
      ],
      ['Kementerian Agama', ['Kementerian Agama', 'Kemenag', 'Kemenag']],
    ],
  ],
  [
    'Kepala Kantor Wilayah BPN Provinsi Lampung Roy Sanjaya hadir.',
    [
      ['Kantor Wilayah BPN Provinsi Lampung', ['Kantor Wilayah BPN Provinsi Lampung']],
      ['Badan Pertanahan Nasional', ['BPN']],
    ],
  ],
  [
    'Perwakilan Ombudsman RI Provinsi Sumatera Barat menggelar rapat. Ombudsman RI Perwakilan Sumatera Barat maju.',
    [
      [
        'Perwakilan Ombudsman RI Provinsi Sumatera Barat',
        ['Perwakilan Ombudsman RI Provinsi Sumatera Barat', 'Ombudsman RI Perwakilan Sumatera Barat'],
      ],
      ['Ombudsman Republik Indonesia', ['Ombudsman RI', 'Ombudsman RI']],
    ],
  ],
  [
    'Kanwil Kemenag Aceh dan Kanwil Kemenag Riau menggelar rapat.',
    [
      ['Kantor Wilayah Kementerian Agama Aceh', ['Kanwil Kemenag Aceh']],
      ['Kementerian Agama', ['Kemenag', 'Kemenag']],
      ['Kantor Wilayah Kementerian Agama Riau', ['Kanwil Kemenag Riau']],
    ],
  ],
])('%s', (text, expected) => {
  expect(bodies(text)).toEqual(expected);
});

// Bodies that the text prints in short later on, and chapters in a region.
it.each([
  [
    'Yayasan Borneo Lestari Utama (BLU) melepas orangutan. Ketua Yayasan BLU, Paruhum Siregal, hadir.',
    [['Yayasan Borneo Lestari Utama', ['Yayasan Borneo Lestari Utama', 'BLU', 'Yayasan BLU']]],
  ],
  [
    'Kodim 0311/Pesisir Selatan membangun jalan. Warga berterima kasih kepada Kodim 0311/Pessel.',
    [['Komando Distrik Militer 0311/Pesisir Selatan', ['Kodim 0311/Pesisir Selatan', 'Kodim 0311/Pessel']]],
  ],
  ['Ketua LPTQX Kota Ternate, Asman Tahir, hadir.', [['LPTQX Kota Ternate', ['LPTQX Kota Ternate']]]],
  ['Ketua RT 3 Desa Sukamaju, Tarmijan Wirya, hadir.', []],
])('%s', (text, expected) => {
  expect(bodies(text)).toEqual(expected);
});

it.each([
  // a head, its acronym in brackets, what is behind it; then shorter prints
  ['Dewan Perwakilan Rakyat Daerah (DPRD) Kabupaten Sijunjung', 'DPRD Kabupaten Sijunjung', 'DPRD Kab. Sijunjung'],
  ['Komisi Pemilihan Umum (KPU) Kabupaten Pandeglang', 'KPU Pandeglang', 'KPU Kab. Pandeglang'],
  ['Rumah Sakit Umum Daerah (RSUD) dr. M. Haulussy', 'RSUD dr. M. Haulussy'],
  ['Komando Daerah Militer (Kodam) XVI/Pattimura', 'Kodam XVI/Pattimura'],
  ['Pangkalan TNI AL (Lanal) Tual', 'Lanal Tual'],
  ['Kantor Pelayanan Pajak (KPP) Pratama Ternate', 'KPP Pratama Ternate'],
  ['Sekolah Tinggi Ilmu Ekonomi (STIE) Karya Bersama', 'STIE Karya Bersama'],
  ['Balai Wilayah Sungai (BWS) Sulawesi III Palu', 'BWS Sulawesi III Palu'],
  ['Badan Narkotika Nasional Provinsi (BNNP) Maluku', 'BNNP Maluku', 'BNN Provinsi Maluku'],
  ['Ombudsman RI Perwakilan Kalimantan Selatan', 'Ombudsman Kalsel', 'Ombudsman RI Kalimantan Selatan'],
  ['BPKP Perwakilan Provinsi Bengkulu', 'BPKP Bengkulu'],
  ['Kantor Urusan Agama (KUA) Kecamatan Loli', 'KUA Kecamatan Loli', 'KUA Loli'],
])('%s is one body with %s', (whole, ...others) => {
  const text = `Rapat itu digelar ${whole} di Jakarta. ${others.map((other) => `Kegiatan ini didukung ${other} sejak awal.`).join(' ')}`;
  const named = bodies(text).filter(([, prints]) => prints?.includes(whole));
  expect(named.map(([, prints]) => prints)).toEqual([[whole, ...others]]);
});
