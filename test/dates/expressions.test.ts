// Dates as releases print them, in invented sentences of a release of 18 June 2025: span, ISO days, time and zone; and what is no date.
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/parse-article';

/** Sentence, and what it holds: `span=from..to time`, several with ` | ` between, empty for none. */
const sentences: readonly (readonly [string, string])[] = [
  ['Acara digelar pada hari Senin, 16 Juni 2025.', 'Senin, 16 Juni 2025=2025-06-16'],
  ['Acara digelar pada hari Kamis (12/6/2025) di balai desa.', 'Kamis (12/6/2025)=2025-06-12'],
  ['Upacara berlangsung hari Rabu (11 Juni 2025).', 'Rabu (11 Juni 2025)=2025-06-11'],
  ['Upacara pada hari Rabu tanggal 11 Juni 2025.', 'Rabu tanggal 11 Juni 2025=2025-06-11'],
  ['Kegiatan Kamis, 12 Juni 2025, pukul 09.00 WIB.', 'Kamis, 12 Juni 2025=2025-06-12 09:00WIB'],
  ['Kegiatan Kamis (12/6/2025) pukul 09.00 WITA s.d. selesai.', 'Kamis (12/6/2025)=2025-06-12 09:00WITA'],
  [
    'Kegiatan Kamis (12/6/2025) pukul 09.00-12.00 Waktu Indonesia Timur.',
    'Kamis (12/6/2025)=2025-06-12 09:00-12:00WIT',
  ],
  ['Kegiatan Kamis (12/6/2025) jam 2 siang.', 'Kamis (12/6/2025)=2025-06-12 14:00'],
  ['Hasil undian diumumkan Rabu lalu di balai kota.', 'Rabu lalu=2025-06-11'],
  ['Hasil diumumkan Jumat mendatang di balai kota.', 'Jumat mendatang=2025-06-20'],
  ['Sejak Senin pekan lalu warga mengungsi.', 'Senin pekan lalu=2025-06-09'],
  ['Rapat digelar Kamis depan.', 'Kamis depan=2025-06-19'],
  ['Rapat Selasa-Kamis (3-5/6/2025) di Palu.', 'Selasa-Kamis (3-5/6/2025)=2025-06-03..2025-06-05'],
  ['Rapat Senin-Rabu, 16-18 Juni 2025 di Palu.', 'Senin-Rabu, 16-18 Juni 2025=2025-06-16..2025-06-18'],
  ['Rapat Rabu-Kamis (11-12 Juni 2025) di Palu.', 'Rabu-Kamis (11-12 Juni 2025)=2025-06-11..2025-06-12'],
  [
    'Rapat Kamis dan Jumat (12 dan 13 Juni 2025) di Palu.',
    'Kamis dan Jumat (12 dan 13 Juni 2025)=2025-06-12..2025-06-13',
  ],
  ['Rapat Sabtu dan Minggu (14-15/6/2025) di Palu.', 'Sabtu dan Minggu (14-15/6/2025)=2025-06-14..2025-06-15'],
  ['Rapat Senin hingga Rabu (30/6-2/7/2025) di Palu.', 'Senin hingga Rabu (30/6-2/7/2025)=2025-06-30..2025-07-02'],
  ['Rapat 30/6-2/7/2025 di Palu.', '30/6-2/7/2025=2025-06-30..2025-07-02'],
  ['Rapat 28-06-2025 s.d. 02-07-2025 di Palu.', '28-06-2025 s.d. 02-07-2025=2025-06-28..2025-07-02'],
  ['Rapat tanggal 12 bulan Juni tahun 2025 di Palu.', '12 bulan Juni tahun 2025=2025-06-12'],
  ['Rapat 12-Juni-2025 di Palu.', '12-Juni-2025=2025-06-12'],
  ['Rapat Kamis (12-Juni-2025) di Palu.', 'Kamis (12-Juni-2025)=2025-06-12'],
  ['Rapat pada tanggal 12/6 di Nunukan.', '12/6=2025-06-12'],
  ["Rapat 12 Juni '25 di Nunukan.", "12 Juni '25=2025-06-12"],
  ['Rapat 20 Februari silam di Nunukan.', '20 Februari silam=2025-02-20'],
  ['Rapat minggu ke dua Juli 2025 di Palu.', 'minggu ke dua Juli 2025=2025-07-08..2025-07-14'],
  ['Rapat digelar pertengahan Juli di Palu.', 'Juli=2025-07-01..2025-07-31'],
  ['Bazar digelar hari Minggu di alun-alun.', 'hari Minggu=2025-06-15'],
  ['Bazar digelar Minggu sore di alun-alun.', 'Minggu sore=2025-06-15'],
  ['Mahasiswa Universitas 17 Agustus 1945 Surabaya hadir.', ''],
  ['Upacara di Lapangan 17 Agustus ramai.', ''],
  ['Peluncuran Program Besok Pintar ramai.', ''],
  ['Sebanyak tiga perempat bagian (3/4) sudah selesai.', ''],
  ['Mereka menang pada set ketiga (25-11) tadi.', ''],
  [
    'Kegiatan Jumat (13/6/2025) ramai. Sehari sebelumnya panitia rapat.',
    'Jumat (13/6/2025)=2025-06-13 | Sehari sebelumnya=2025-06-12',
  ],
  ['Kegiatan berlangsung hingga esok hari, 19 Juni 2025.', 'esok hari, 19 Juni 2025=2025-06-19'],
  ['Peraturan Nomor 12 Tahun 2025 terbit.', ''],
  ['Skor 2-1 dan harga Rp12.500/kg.', ''],
  ['Kantor di Jalan 12 Mei ramai.', ''],
  ['Kamis besok rapat digelar.', 'Kamis besok=2025-06-19'],
  ['Senin–Rabu (16–18/6) rapat digelar.', 'Senin–Rabu (16–18/6)=2025-06-16..2025-06-18'],
  [
    'Selasa s.d. Kamis (10 s.d. 12 Juni 2025) rapat.',
    'Selasa s.d. Kamis (10 s.d. 12 Juni 2025)=2025-06-10..2025-06-12',
  ],
  ["Jum'at, 13 Juni 2025 pukul 19.30 Wib acara.", "Jum'at, 13 Juni 2025=2025-06-13 19:30WIB"],
  ['MAKASSAR, 18 Juni 2025 – Wali kota membuka pameran.', '18 Juni 2025=2025-06-18'],
  ['Kunjungan itu berlangsung selama tiga hari, 10–12 Juni 2025.', '10–12 Juni 2025=2025-06-10..2025-06-12'],
  ['Pendaftaran dibuka mulai 1 Juli sampai 15 Agustus 2025.', '1 Juli sampai 15 Agustus 2025=2025-07-01..2025-08-15'],
  ['Kegiatan digelar 20, 21 dan 23 November 2024.', '20, 21 dan 23 November 2024=2024-11-20..2024-11-23'],
  ['Kegiatan digelar Senin pagi (16/06) di halaman kantor.', 'Senin pagi (16/06)=2025-06-16'],
  ['Rapat dilaksanakan pada Selasa, 17-06-2025.', 'Selasa, 17-06-2025=2025-06-17'],
  ['Rapat dilaksanakan pada Selasa 17 Juni.', 'Selasa 17 Juni=2025-06-17'],
  ['Hadir dalam rapat, Selasa, (17/6).', 'Selasa, (17/6)=2025-06-17'],
  ['Kegiatan pada Jumat (13/6/25) malam ramai.', 'Jumat (13/6/25) malam=2025-06-13'],
  ['Panen raya digelar 5 Pebruari 2024 di Subang.', '5 Pebruari 2024=2024-02-05'],
  ['Panen raya digelar 5 Nopember 2024 di Subang.', '5 Nopember 2024=2024-11-05'],
  ['Panen raya digelar 17 Agt 2024 di Subang.', '17 Agt 2024=2024-08-17'],
  ['Hari ini, Rabu (18/6/2025), posko dibuka.', 'Hari ini, Rabu (18/6/2025)=2025-06-18'],
  ['Kemarin petugas turun ke lapangan.', 'Kemarin=2025-06-17'],
  ['Lusa rombongan bertolak ke Ambon.', 'Lusa=2025-06-20'],
  ['Dua hari lalu banjir surut.', 'Dua hari lalu=2025-06-16'],
  ['Bulan depan jembatan diresmikan.', 'Bulan depan=2025-07-01..2025-07-31'],
  ['Tahun lalu panen melimpah.', 'Tahun lalu=2024-01-01..2024-12-31'],
  ['Pekan lalu petugas mendata warga.', 'Pekan lalu=2025-06-09..2025-06-15'],
  ['Sejak Maret 2023 layanan itu gratis.', 'Maret 2023=2023-03-01..2023-03-31'],
  ['Program berjalan Januari hingga Maret 2025.', 'Januari hingga Maret 2025=2025-01-01..2025-03-31'],
  ['Puncak acara 17 Agustus mendatang di Monas.', '17 Agustus mendatang=2025-08-17'],
  ['Acara 12 Januari lalu dihadiri warga.', '12 Januari lalu=2025-01-12'],
  ['Masa jabatan 2024-2029 dimulai.', ''],
  ['Surat Edaran Nomor 3/2025 terbit.', ''],
  ['Undang-Undang Nomor 20 Tahun 2023 tentang ASN berlaku.', ''],
  ['Korem 072/Pamungkas menggelar apel.', ''],
  ['Telepon 021-8093008 melayani warga.', ''],
  ['Anggaran Rp12/6 juta itu keliru.', ''],
  ['Siaran Pers Nomor: 012/RILIS/BKN/VI/2025 terbit.', ''],
  ['Piala Presiden 2025 digelar.', ''],
  ['Usia 17 tahun 6 bulan tercatat.', ''],
  [
    'Pada 29 Desember 2024 s.d. 2 Januari 2025 kantor tutup.',
    '29 Desember 2024 s.d. 2 Januari 2025=2024-12-29..2025-01-02',
  ],
  ['Pukul 10.00 WIT, Kamis (12/6/2025), rombongan tiba.', 'Kamis (12/6/2025)=2025-06-12 10:00WIT'],
  ['Rapat Kamis (12/6/2025) sekitar pukul 19.30 WITA usai.', 'Kamis (12/6/2025)=2025-06-12 19:30WITA'],
  ['Rapat Kamis (12/6/2025) pukul 13:00-15:00 WITA usai.', 'Kamis (12/6/2025)=2025-06-12 13:00-15:00WITA'],
  ['Layanan dibuka pukul 08.00 hingga 16.00 WIB setiap hari.', ''],
  ['Kunjungan pada Kamis malam (12/6) ramai.', 'Kamis malam (12/6)=2025-06-12'],
  ['Apel digelar Senin (16 Juni 2025).', 'Senin (16 Juni 2025)=2025-06-16'],
  ['Apel digelar (Senin, 16/6/2025).', '(Senin, 16/6/2025)=2025-06-16'],
  ['Acara June 12, 2025 di Jakarta.', 'June 12, 2025=2025-06-12'],
  ['Data per 2025-06-12 dimutakhirkan.', '2025-06-12=2025-06-12'],
  ['Wisuda digelar minggu pertama bulan Juli 2025.', 'minggu pertama bulan Juli 2025=2025-07-01..2025-07-07'],
  ['Rabu (11/6) kemarin rapat digelar.', 'Rabu (11/6) kemarin=2025-06-11'],
  ['Rapat Sabtu-Minggu, 14-15 Juni 2025, padat.', 'Sabtu-Minggu, 14-15 Juni 2025=2025-06-14..2025-06-15'],
  ['Pelatihan 29 Juni – 3 Juli 2025 di Batam.', '29 Juni – 3 Juli 2025=2025-06-29..2025-07-03'],
  [
    'Rapat Jumat, 13 Juni 2025 dan Sabtu, 14 Juni 2025 di Batam.',
    'Jumat, 13 Juni 2025=2025-06-13 | Sabtu, 14 Juni 2025=2025-06-14',
  ],
  ['Sidang ditunda hingga Senin (23/6) pekan depan.', 'Senin (23/6) pekan depan=2025-06-23'],
  ['Pada tanggal 9 Juni 2025, tim tiba.', '9 Juni 2025=2025-06-09'],
];

const shown = (sentence: string) =>
  parseArticle(sentence, { publishedOn: '2025-06-18' }).dates.map(({ text, value, time }) => {
    const days = value ? (value.to === value.from ? value.from : `${value.from}..${value.to}`) : 'null';
    const hours = time ? ` ${time.from}${time.to ? `-${time.to}` : ''}${time.zone ?? ''}` : '';
    return `${text}=${days}${hours}`;
  });

describe('dates', () => {
  it.each(sentences)('%s', (sentence, expected) => {
    expect(shown(sentence).join(' | ')).toBe(expected);
  });
});

describe('the audit', () => {
  const warnings = (sentence: string) => parseArticle(sentence, { publishedOn: '2025-06-18' }).warnings;

  it('says which day a wrong weekday may mean, and leaves the date as printed', () => {
    const record = parseArticle('Rapat digelar Senin (12/6/2025) di balai desa Palu.', { publishedOn: '2025-06-18' });
    expect(record.dates[0]).toMatchObject({ text: 'Senin (12/6/2025)', value: { from: '2025-06-12' } });
    expect(record.warnings).toMatchObject([
      { code: 'weekday-mismatch', message: expect.stringContaining('2025-06-09'), start: 14, end: 31 },
    ]);
  });

  it('knows days that no calendar has', () => {
    expect(warnings('Rapat digelar 31 Juni 2025 di balai desa.')).toMatchObject([{ code: 'impossible-day' }]);
    expect(warnings('Rapat digelar 29 Februari 2024 di balai desa.')).toEqual([]);
  });

  it('wonders at what was said after its publication, not at what is announced', () => {
    expect(warnings('“Kami siap menyambut semua tamu yang datang,” ujarnya, Kamis (19/6/2025).')).toMatchObject([
      { code: 'future-past', message: expect.stringContaining('2024-06-19') },
    ]);
    expect(warnings('Pameran akan digelar Kamis (19/6/2025) di alun-alun kota.')).toEqual([]);
  });
});
