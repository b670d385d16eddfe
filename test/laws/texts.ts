/**
 * The texts that the laws are tried on: three built in, so that no law ever runs on nothing, the example of the README and
 * every article of test/articles. What the parser should find in them is not asked here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const releases = [
  `Wali Kota Nusalaya Lepas 120 Relawan Literasi

NUSALAYA – Pemerintah Kota Nusalaya melepas 120 relawan literasi di Balai Kota Nusalaya, Kamis (13/3/2025). Pelepasan dipimpin oleh Wali Kota Nusalaya, Prof. Dr. H. Gading Wirayuda, S.H., M.Si. dan dihadiri Plt. Kepala Dinas Perpustakaan dan Kearsipan (Dispusip) Kota Nusalaya, Hj. Laras Puspita Ayu, S.Sos.

“Anak-anak kita harus dekat dengan buku. Itu pekerjaan rumah kita semua,” ujar Gading.

Menurutnya, setiap kelurahan akan mendapat Rp1,5 miliar dari APBD 2025. Sementara itu, Laras mengatakan bahwa perpustakaan keliling mulai beroperasi pada 21-22 April 2025 pukul 08.00 WITA. "Kami tunggu warga di Jl. Melati No. 7," katanya. (rta/hms)`,
  `Jakarta-Humas BKN, Kepala Badan Kepegawaian Negara (BKN) Sekar Arumdani membuka Rapat Kerja Nasional Kepegawaian (Rakernas) 2024 bertema “Data Rapi, Layanan Pasti” di Ballroom Hotel Melati Raya, Jakarta Pusat, Selasa (5/3/2024). Rakernas diikuti sekitar 2.500 peserta dari kementerian, lembaga, dan pemerintah daerah.

Sekar menyampaikan bahwa instansi wajib memutakhirkan data paling lambat 31 Mei mendatang. “Jangan tunda. Data yang lambat membuat hak pegawai ikut terlambat!” tegasnya.

Pada kesempatan yang sama, Brigjen Pol. Dr. Tegar Samudra selaku Deputi Bidang Mutasi Kepegawaian BKN memaparkan sistem baru. “Aplikasi ini sudah diuji di 34 provinsi,” jelas mantan Kapolres Wonorejo itu. Ia juga meminta agar daerah menunjuk satu orang penghubung.

Penulis: Nina
Foto: Bayu Prakasa
Editor: des`,
  `BMKG Ingatkan Gelombang Tinggi di Laut Sebelah Timur

Ternate, 9 Januari 2023 – Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) mengimbau nelayan Provinsi Maluku Utara agar menunda pelayaran hingga Rabu (11/1). Kepala Stasiun Meteorologi Ternate Yusran Mahmudin menuturkan, tinggi gelombang dapat mencapai empat meter.

"Kami mohon kepada Bapak/Ibu nelayan untuk tidak melaut dulu", pesan Yusran saat jumpa pers yang digelar secara daring melalui Zoom Meeting, Senin (9/1) pagi. Jum'at besok pihaknya akan memperbarui prakiraan, sesuai Undang-Undang Nomor 31 Tahun 2009 Pasal 29.

Baca juga: Cuaca Ekstrem Masih Mengintai
#BMKG #Cuaca
www.contoh.go.id`,
] as const;

const root = join(import.meta.dirname, '../..');
const articles = join(root, 'test/articles');

export const texts: readonly { readonly name: string; readonly text: string }[] = [
  ...releases.map((text, index) => ({ name: `built in ${index + 1}`, text })),
  { name: 'examples/siaran-pers.txt', text: readFileSync(join(root, 'examples/siaran-pers.txt'), 'utf8') },
  ...readdirSync(articles)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ name: `test/articles/${file}`, text: readFileSync(join(articles, file), 'utf8') })),
];
