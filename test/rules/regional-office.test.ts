// The office of a national body in a region is one, however it is printed; and of another region it is another.
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
