// What is not running text: datelines in all their forms, headlines, bylines, initials at the end, noise.
import { describe, expect, it } from 'vitest';
import { cut, zonesOf } from './read';

const body =
  'Badan Kepegawaian Negara menggelar rapat koordinasi di aula dan diikuti oleh seluruh pegawai yang hadir sejak pagi.';

function dateline(text: string) {
  const zone = zonesOf(text).dateline;
  return zone && { place: cut(text, zone.place), desk: cut(text, zone.desk) };
}

describe('datelines', () => {
  it.each([
    // place – unit, body
    ['Jakarta – Humas BKN, ', 'Jakarta', 'Humas BKN'],
    ['Jakarta-Humas BKN, ', 'Jakarta', 'Humas BKN'],
    ['Ciawi-Humas BKN, ', 'Ciawi', 'Humas BKN'],
    ['Bogor — Humas BKN, ', 'Bogor', 'Humas BKN'],
    // place and body in one word
    ['Palu-', 'Palu', null],
    ['Bengkulu-', 'Bengkulu', null],
    // place (unit)
    ['Palu (Humas) – ', 'Palu', 'Humas'],
    ['Sinabang (Inmas) --- ', 'Sinabang', 'Inmas'],
    ['Makassar, (Humas Kemenag Sulsel) - ', 'Makassar', 'Humas Kemenag Sulsel'],
    ['Bengkulu (Informasi dan Humas) 7/4- ', 'Bengkulu', 'Informasi dan Humas'],
    // place and day
    ['Serang (30/3) – ', 'Serang', null],
    ['Jakarta (25/11)- ', 'Jakarta', null],
    ['Palu, 13 Januari 2024 - ', 'Palu', null],
    ['Jakarta, 21-07-2025 - ', 'Jakarta', null],
    ['BANGKALAN, 11 Oktober 2025 ', 'BANGKALAN', null],
    ['Palu, Senin, 8 September 2025 – ', 'Palu', null],
    ['Palu, Senin 8 September 2025 – ', 'Palu', null],
    ['Palu, Senin (8/9/2025) – ', 'Palu', null],
    ['UNDIP, Semarang (8/9) – ', 'Semarang', 'UNDIP'],
    ['Palu, Sulteng, 8/9/2025 – ', 'Palu, Sulteng', null],
    // a site
    ['Malang, jatim.contoh.go.id - ', 'Malang', 'jatim.contoh.go.id'],
    // more exact than a town
    ['Medan Merdeka Selatan, Jakarta—', 'Medan Merdeka Selatan, Jakarta', null],
    ['Pancoran, Jakarta--', 'Pancoran, Jakarta', null],
    ['Medan, Sumatera Utara — ', 'Medan, Sumatera Utara', null],
    // campus and portal
    ['Kampus ITS, ITS News – ', 'Kampus ITS', 'ITS News'],
    ['Kota, InfoPublik – ', 'Kota', 'InfoPublik'],
    // separators and capitals
    ['JAKARTA – ', 'JAKARTA', null],
    ['JAKARTA- ', 'JAKARTA', null],
    ['Jakarta -- ', 'Jakarta', null],
    ['Jakarta --- ', 'Jakarta', null],
    ['Jakarta ー ', 'Jakarta', null],
    ['Jakarta,- ', 'Jakarta', null],
    ['Jakarta || ', 'Jakarta', null],
    ['Jakarta, Humas BKN. ', 'Jakarta', 'Humas BKN'],
    ['Solo – Magelang, Juni 2025 — ', 'Solo – Magelang', null],
    ['Kampus ITS, Palu — ', 'Palu', null],
    ['Medan, pemko-medan.contoh.go.id – ', 'Medan', 'pemko-medan.contoh.go.id'],
    ['Palu, 8 Oktober 2025\n\n', 'Palu', null],
    ['Palu, Rabu, 9 Juni 2021. ', 'Palu', null],
    ['Palu, Kamis 21 Februari 2019. ', 'Palu', null],
    ['PALU. ', 'PALU', null],
    ['Palu | ', 'Palu', null],
    ['Palu (Humas). ', 'Palu', 'Humas'],
    ['Palu, ', 'Palu', null],
    ['Palu, sultengprov - ', 'Palu', 'sultengprov'],
    ['PALU, INFO_PAS - ', 'PALU', 'INFO_PAS'],
    ['Palu | pa-palu – ', 'Palu', 'pa-palu'],
    ['Palu | pta-palu.go.id\n\n', 'Palu', 'pta-palu.go.id'],
    ['Media Center, Palu -- ', 'Palu', 'Media Center'],
    ['Palu, BP2MI, Kamis (12/4) - ', 'Palu', 'BP2MI'],
    ['(Palu, 26 Mei 2009). ', 'Palu', null],
    ['(Palu, 22/11/2010) ', 'Palu', null],
    ['Palu ~ ', 'Palu', null],
    ['Palu, 14/11/22 _ ', 'Palu', null],
    ['Palu : ', 'Palu', null],
    ['Palu. ', 'Palu', null],
    ['Palu (MAN 1)_', 'Palu', 'MAN 1'],
  ])('%j', (opening, place, desk) => expect(dateline(opening + body)).toEqual({ place, desk }));

  it('fill a line between headline and report, but none behind it', () => {
    expect(dateline(`BKN Gelar Rapat\n\nPalu, 14 Juni 2023\n\n${body}`)).toEqual({ place: 'Palu', desk: null });
    expect(dateline(`BKN Gelar Rapat\n\n${body}\n\nPalu, 14 Juni 2023\n\nKepala Biro`)).toBeNull();
  });

  it('stand under a headline as well, and their range is theirs alone', () => {
    const text = `BKN Gelar Rapat Koordinasi\n\nJakarta – Humas BKN, ${body}`;
    const zone = zonesOf(text).dateline;
    expect(cut(text, zone)).toMatch(/^Jakarta – Humas BKN,?$/);
  });

  it.each([
    body,
    `Budi Santoso – ketua panitia – membuka acara. ${body}`,
    `Kepala BKN, Budi Santoso, hadir. ${body}`,
    `Pada Jumat, 7 Februari 2025, ${body}`,
    `Undang-Undang Kota Palu dibahas. ${body}`,
    `SELESAI. ${body}`,
    `Palu, Jakarta dan Medan menjadi tuan rumah. ${body}`,
    `Palu, terutama warganya - antusias. ${body}`,
    `Rapat di Jakarta - yang digelar kemarin - selesai. ${body}`,
    'Jakarta',
    '',
  ])('none: %j', (text) => expect(dateline(text)).toBeNull());
});

describe('headlines', () => {
  const headline = (text: string) => cut(text, zonesOf(text).headline);

  it.each([
    [`BKN Gelar Rapat Koordinasi\n\nJakarta – ${body}`, 'BKN Gelar Rapat Koordinasi'],
    [`BKN Gelar Rapat Koordinasi\n\n${body}`, 'BKN Gelar Rapat Koordinasi'],
    [`BKN GELAR RAPAT KOORDINASI\nJakarta – ${body}`, 'BKN GELAR RAPAT KOORDINASI'],
    [`21\nNov\n\nBKN Gelar Rapat Koordinasi\n\nJakarta – ${body}`, 'BKN Gelar Rapat Koordinasi'],
    [
      `Siaran Pers No. 99/HM/KOMINFO/2024\n\nBKN Gelar Rapat Koordinasi\n\nJakarta – ${body}`,
      'BKN Gelar Rapat Koordinasi',
    ],
    [`SIARAN PERS\nHM.4.6/187/SET.X/06/2023\n\nBKN Gelar Rapat\n\nJakarta – ${body}`, 'BKN Gelar Rapat'],
    [`Nomor: 7/HM.01/2025\nRabu, 12 Maret 2025\n\nBKN Gelar Rapat\n\nJakarta – ${body}`, 'BKN Gelar Rapat'],
    [`Jakarta – ${body}`, null],
    [body, null],
    [`${body}\n\n${body}`, null],
    ['BKN Gelar Rapat Koordinasi', null],
    ['', null],
  ])('%j', (text, expected) => expect(headline(text)).toBe(expected));

  it('the day over its month is the header', () => {
    const text = `21\nNov\n\nBKN Gelar Rapat Koordinasi\n\nJakarta – ${body}`;
    expect(cut(text, zonesOf(text).header)).toBe('21\nNov');
  });
});

describe('bylines', () => {
  const bylines = (end: string) => {
    const text = `${body}\n\n${end}`;
    return zonesOf(text).bylines.map((zone) => `${cut(text, zone)} (${zone.role})`);
  };

  it.each([
    ['Penulis: Budi Santoso', ['Budi Santoso (reporter)']],
    ['Penulis : Budi Santoso', ['Budi Santoso (reporter)']],
    [
      'Reporter: Budi Santoso\nFoto: Sari Melati\nEditor: Tono',
      ['Budi Santoso (reporter)', 'Sari Melati (photographer)', 'Tono (editor)'],
    ],
    ['Penulis : Andi Wijaya ** Redaktur: Budi Santoso', ['Andi Wijaya (reporter)', 'Budi Santoso (editor)']],
    ['Reporter & Fotografer : Andi Wijaya', ['Andi Wijaya (reporter)']],
    ['Penulis: Andi, Budi dan Sari', ['Andi (reporter)', 'Budi (reporter)', 'Sari (reporter)']],
    ['Penyunting: Tono', ['Tono (editor)']],
    ['(Penulis: Sari/Editor: Tono A., Budi H.)', ['Sari (reporter)', 'Tono A. (editor)', 'Budi H. (editor)']],
    ['Kontributor: Sari', ['Sari (reporter)']],
    // initials
    ['kaw', ['kaw (reporter)']],
    ['(kaw)', ['kaw (reporter)']],
    ['des/iin', ['des/iin (reporter)']],
    ['(rch/ang)', ['rch/ang (reporter)']],
    // none
    ['Rapat digelar di aula.', []],
    ['Tema: Maju Bersama', []],
    ['Peserta pulang ke rumah', []],
  ])('%j', (end, expected) => expect(bylines(end)).toEqual(expected));

  it('initials may close the last sentence’s line', () => {
    const text = `${body} (dns)`;
    expect(zonesOf(text).bylines.map((zone) => cut(text, zone))).toEqual(['dns']);
  });

  it('the last word of a report without a full stop is none', () => {
    expect(zonesOf('Rapat itu digelar di aula bersama seluruh pegawai yang hadir').bylines).toEqual([]);
  });
});

describe('noise', () => {
  const noise = (line: string) => {
    const text = `${body}\n\n${line}\n\n${body}`;
    return zonesOf(text).noise.map((zone) => cut(text, zone));
  };

  it.each([
    '#BKN #ASNBerAKHLAK',
    'https://www.contoh.go.id/berita',
    'www.contoh.go.id',
    'Baca juga: BKN Gelar Rapat Kerja',
    'Dibaca: 9 Kali',
    'Tags: rapat, BKN',
    'Instagram: @contoh',
  ])('%s', (line) => expect(noise(line)).toEqual([line]));

  it.each([
    'Rapat digelar di aula.',
    'Xylofon dimainkan warga.',
    'Tagihan dibayar hari ini.',
    'Dibacakan pula sambutan Gubernur.',
  ])('none: %s', (line) => expect(noise(line)).toEqual([]));
});
