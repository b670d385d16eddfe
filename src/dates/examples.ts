/** Proof of the rules of dates: what each must find and what it must leave alone. Published on Wednesday, 18 June 2025. */
import type { DateMention } from '../record';
import type { ExamplesOf } from '../rules/rule';
import type { dateRules } from './rules';

export const dateExamples: ExamplesOf<typeof dateRules, DateMention> = {
  'date/weekday-bracket': {
    yes: [
      [
        'Acara digelar di Aula Kantor Bupati Demak, Kamis (12/6/2025).',
        'Kamis (12/6/2025)',
        { value: { from: '2025-06-12', to: '2025-06-12', precision: 'day' }, weekday: { text: 'Kamis', agrees: true } },
      ],
      [
        'Gubernur meninjau lokasi banjir rob di Pekalongan, Selasa (10/6).',
        'Selasa (10/6)',
        { value: { from: '2025-06-10' }, implied: ['year'], weekday: { agrees: true } },
      ],
      [
        'Sebanyak 40 penyuluh mengikuti pelatihan di Kupang, Selasa hingga Kamis (3-5/6/2025).',
        'Selasa hingga Kamis (3-5/6/2025)',
        { value: { from: '2025-06-03', to: '2025-06-05' } },
      ],
      [
        'Kapolres Tana Toraja memimpin patroli gabungan pada Sabtu malam (14/06/25).',
        'Sabtu malam (14/06/25)',
        { value: { from: '2025-06-14' }, weekday: { agrees: true } },
      ],
      [
        "Salat gaib dilaksanakan di Masjid Agung Banjarbaru, Jum'at (13/6/2025) siang.",
        "Jum'at (13/6/2025) siang",
        { value: { from: '2025-06-13' }, weekday: { text: "Jum'at", agrees: true } },
      ],
      [
        'Bupati Sikka menyerahkan bantuan benih jagung kepada petani, Senin (17/6/2025).',
        'Senin (17/6/2025)',
        { value: { from: '2025-06-17' }, weekday: { text: 'Senin', agrees: false } },
      ],
    ],
    no: [
      'Pelayanan administrasi kependudukan dibuka setiap Senin (loket 1/2) dan Kamis (loket 3) di kantor kecamatan.',
      'Jadwal vaksinasi dibagi menjadi dua, yaitu Senin (dosis 1) dan Kamis (dosis 2).',
      'Sebanyak 12 dari 25 desa (12/25) telah menyerahkan laporan pertanggungjawaban kepada Dinas PMD.',
    ],
  },
  'date/weekday-bracket-range': {
    yes: [
      [
        'Pelatihan digelar Senin hingga Rabu (30/6-2/7/2025) di Palu.',
        'Senin hingga Rabu (30/6-2/7/2025)',
        { value: { from: '2025-06-30', to: '2025-07-02' }, weekday: { agrees: true } },
      ],
      [
        'Pameran berlangsung Sabtu-Minggu (31/5–1/6) di alun-alun.',
        'Sabtu-Minggu (31/5–1/6)',
        { value: { from: '2025-05-31', to: '2025-06-01' } },
      ],
      [
        'Posko dibuka Senin s.d. Selasa (30/12/2024 - 7/1/2025).',
        'Senin s.d. Selasa (30/12/2024 - 7/1/2025)',
        { value: { from: '2024-12-30', to: '2025-01-07' } },
      ],
    ],
    no: ['Nilai rapor Senin itu (3/4-4/5) dibacakan wali kelas.', 'Senin hingga Rabu kelas 30/6 libur.'],
  },
  'date/weekday-bracket-long': {
    yes: [
      [
        'Wali Kota Ternate melepas kontingen pramuka di Benteng Oranje, Kamis (12 Juni 2025).',
        'Kamis (12 Juni 2025)',
        { value: { from: '2025-06-12', to: '2025-06-12' }, weekday: { agrees: true } },
      ],
      [
        'Sidang perdana perkara tersebut digelar Rabu (4 Juni) di Pengadilan Negeri Sorong.',
        'Rabu (4 Juni)',
        { value: { from: '2025-06-04' }, implied: ['year'], weekday: { agrees: true } },
      ],
      [
        'Pemakaman berlangsung pada Minggu sore (15 Juni 2025) di TPU Karet Bivak.',
        'Minggu sore (15 Juni 2025)',
        { value: { from: '2025-06-15' }, weekday: { text: 'Minggu' } },
      ],
    ],
    no: [
      'Lomba cerdas cermat dimulai Senin (babak penyisihan) dan ditutup Jumat (babak final).',
      'Posko mudik buka setiap Sabtu (pukul 08.00 sampai 15.00 WITA).',
    ],
  },
  'date/weekday-long-range': {
    yes: [
      [
        'Bimtek berlangsung Senin s.d. Rabu, 30 Juni s.d. 2 Juli 2025 di Kendari.',
        'Senin s.d. Rabu, 30 Juni s.d. 2 Juli 2025',
        { value: { from: '2025-06-30', to: '2025-07-02' }, weekday: { agrees: true } },
      ],
      [
        'Pameran buku dibuka Sabtu-Minggu (31 Mei-1 Juni 2025) di Benteng Vastenburg.',
        'Sabtu-Minggu (31 Mei-1 Juni 2025)',
        { value: { from: '2025-05-31', to: '2025-06-01' } },
      ],
      [
        'Posko siaga dibuka Senin, 30 Desember 2024 sampai dengan 5 Januari 2025.',
        'Senin, 30 Desember 2024 sampai dengan 5 Januari 2025',
        { value: { from: '2024-12-30', to: '2025-01-05' } },
      ],
    ],
    no: [
      'Senin hingga Rabu warga mengurus 30 berkas sampai 2 Juli.',
      'Rapat Senin (ruang 2) sampai Rabu (ruang 3) ditiadakan.',
    ],
  },
  'date/bracket-weekday': {
    yes: [
      [
        'Tim Basarnas menemukan korban di perairan Selayar (Rabu, 11/6/25).',
        '(Rabu, 11/6/25)',
        { value: { from: '2025-06-11' }, weekday: { text: 'Rabu', agrees: true } },
      ],
      [
        'Kepala Dinas Kesehatan Kota Palu membuka pekan imunisasi di Puskesmas Kamonji (Senin, 2/6).',
        '(Senin, 2/6)',
        { value: { from: '2025-06-02' }, implied: ['year'], weekday: { agrees: true } },
      ],
      [
        'Penyerahan sertipikat tanah dilakukan di Balai Desa Sukamaju (Kamis, 05/06/2025).',
        '(Kamis, 05/06/2025)',
        { value: { from: '2025-06-05' }, weekday: { agrees: true } },
      ],
    ],
    no: [
      'Layanan SIM keliling hadir dua kali sepekan (Senin, Rabu) di halaman Mal Pelayanan Publik.',
      'Piket pengaduan dibagi per kelompok (Rabu, 12 petugas) agar antrean tidak menumpuk.',
    ],
  },
  'date/weekday-numeric': {
    yes: [
      [
        'Rapat evaluasi serapan anggaran digelar di Ruang Asisten II, Kamis, 12/6/2025.',
        'Kamis, 12/6/2025',
        { value: { from: '2025-06-12' }, weekday: { agrees: true } },
      ],
      [
        'Dandim 1702/Jayawijaya menghadiri panen perdana padi gogo pada Senin 9/6.',
        'Senin 9/6',
        { value: { from: '2025-06-09' }, implied: ['year'] },
      ],
      [
        'Penandatanganan berita acara berlangsung Selasa, 03-06-2025 di kantor BPKP Perwakilan Jambi.',
        'Selasa, 03-06-2025',
        { value: { from: '2025-06-03' }, weekday: { text: 'Selasa', agrees: true } },
      ],
    ],
    no: [
      'Pada Kamis, 4 dari 8 puskesmas pembantu di Kabupaten Alor kembali beroperasi.',
      'Harga cabai rawit di Pasar Induk pada Senin, 45.000 rupiah per kilogram, kini turun.',
      'Pembagian kelas dilakukan Selasa, 15 guru ditempatkan di SMP 3/5 Wamena.',
    ],
  },
  'date/weekday-long': {
    yes: [
      [
        'Upacara dipimpin Sekda Provinsi Gorontalo pada Senin, 2 Juni 2025.',
        'Senin, 2 Juni 2025',
        { value: { from: '2025-06-02', to: '2025-06-02' }, weekday: { agrees: true } },
      ],
      [
        'Bimtek pengelolaan arsip berlangsung Senin s.d. Rabu, 16 s.d. 18 Juni 2025 di Manado.',
        'Senin s.d. Rabu, 16 s.d. 18 Juni 2025',
        { value: { from: '2025-06-16', to: '2025-06-18' } },
      ],
      [
        'Kloter pertama jemaah haji tiba di Bandara Juanda pada Rabu tanggal 11 Juni 2025.',
        'Rabu tanggal 11 Juni 2025',
        { value: { from: '2025-06-11' }, weekday: { agrees: true } },
      ],
      [
        'Festival akan dibuka Jumat, 4 Juli mendatang di Pantai Losari.',
        'Jumat, 4 Juli mendatang',
        { value: { from: '2025-07-04' }, implied: ['year'], weekday: { agrees: true } },
      ],
      [
        'Gempa terjadi pada Minggu dini hari, 8 Juni 2025 pukul 02.14 WIT.',
        'Minggu dini hari, 8 Juni 2025',
        { value: { from: '2025-06-08' }, time: { from: '02:14', to: null } },
      ],
    ],
    no: [
      'Setiap Rabu, 30 Posyandu di Kelurahan Mawar membuka layanan timbang balita.',
      'Pasar Senin, 2 kilometer dari kantor camat, akan direvitalisasi.',
      'Peraturan Bupati Nomor 12 Tahun 2025 mengatur jam kerja hari Senin sampai dengan Jumat.',
    ],
  },
  'date/range': {
    yes: [
      [
        'Pameran UMKM berlangsung 29 Mei - 2 Juni 2025 di Lapangan Karebosi.',
        '29 Mei - 2 Juni 2025',
        { value: { from: '2025-05-29', to: '2025-06-02' } },
      ],
      [
        'Pelatihan dasar CPNS digelar pada 10–13 Juni 2025 secara luring.',
        '10–13 Juni 2025',
        { value: { from: '2025-06-10', to: '2025-06-13' } },
      ],
      [
        'Pendaftaran lelang jabatan dibuka tanggal 16 Juni sampai dengan 4 Juli 2025.',
        '16 Juni sampai dengan 4 Juli 2025',
        { value: { from: '2025-06-16', to: '2025-07-04' } },
      ],
      [
        'Posko Nataru akan beroperasi 22 Desember 2025 hingga 4 Januari 2026.',
        '22 Desember 2025 hingga 4 Januari 2026',
        { value: { from: '2025-12-22', to: '2026-01-04' } },
      ],
      [
        'Pekan olahraga pelajar dijadwalkan 7 s.d. 11 Juli di Stadion Mandala.',
        '7 s.d. 11 Juli',
        { value: { from: '2025-07-07', to: '2025-07-11' }, implied: ['year'] },
      ],
    ],
    no: [
      'Beasiswa ini diberikan kepada anak berusia 7 sampai 12 tahun yang terdaftar per Maret 2025.',
      'Masa jabatan kepala desa periode 2019-2025 berakhir tahun ini.',
      'Perubahan itu menyangkut Pasal 10 sampai Pasal 13 Peraturan Menteri tentang cuti bersama.',
    ],
  },
  'date/list': {
    yes: [
      [
        'Uji kompetensi dilaksanakan pada 5 dan 6 Juni 2025 di BKPSDM Kota Kendari.',
        '5 dan 6 Juni 2025',
        { value: { from: '2025-06-05', to: '2025-06-06' } },
      ],
      [
        'Pemeriksaan kesehatan gratis digelar tanggal 10, 11, dan 12 Juni 2025.',
        '10, 11, dan 12 Juni 2025',
        { value: { from: '2025-06-10', to: '2025-06-12' } },
      ],
      [
        'Rapat pleno terbuka berlangsung 17 & 18 Juni di Kantor KPU Kabupaten Ngada.',
        '17 & 18 Juni',
        { value: { from: '2025-06-17', to: '2025-06-18' }, implied: ['year'] },
      ],
    ],
    no: [
      'Sebanyak 5 dan 6 orang peserta dari dua distrik dinyatakan lulus seleksi.',
      'Rapat membahas Pasal 5, 6, dan 7 Peraturan Daerah tentang Retribusi.',
      'Siswa kelas 5, 6, dan 7 mengikuti pesantren kilat selama Ramadan.',
    ],
  },
  'date/day-month-year': {
    yes: [
      [
        'Kantor Imigrasi Kelas II Atambua diresmikan pada 21 November 2019 oleh Menteri Hukum dan HAM.',
        '21 November 2019',
        { value: { from: '2019-11-21', to: '2019-11-21', precision: 'day' } },
      ],
      [
        'Laporan hasil pemeriksaan diserahkan tanggal 05 Mei 2025 kepada DPRD.',
        '05 Mei 2025',
        { value: { from: '2025-05-05' } },
      ],
      [
        'Batas akhir pelaporan SPT adalah 30 April lalu.',
        '30 April lalu',
        { value: { from: '2025-04-30' }, implied: ['year'] },
      ],
      [
        'Naskah kerja sama mulai berlaku pada 1 Agt. 2025 selama tiga tahun.',
        '1 Agt. 2025',
        { value: { from: '2025-08-01' } },
      ],
      [
        'Rekening dinyatakan tidak aktif per 31 Desember Tahun 2024.',
        '31 Desember Tahun 2024',
        { value: { from: '2024-12-31' } },
      ],
    ],
    no: [
      'Undang-Undang Nomor 5 Tahun 2014 menjadi dasar pengelolaan aparatur sipil negara.',
      'Mahasiswa Universitas 17 Agustus 1945 Surabaya mengikuti kuliah umum itu.',
      'Operasi kemanusiaan melibatkan 24 Marinir dan dua kapal rumah sakit.',
      'Sebanyak 12 Mahasiswa dan 30 Desa mengikuti program tersebut pada 2024.',
    ],
  },
  'date/hijri': {
    yes: [
      [
        'Sidang isbat menetapkan awal puasa pada 1 Ramadan 1446 H di seluruh Indonesia.',
        '1 Ramadan 1446 H',
        { value: null },
      ],
      [
        'Kirab Tahun Baru Islam digelar 1 Muharram 1446 H/7 Juli 2024 M di Alun-Alun Kidul.',
        '1 Muharram 1446 H/7 Juli 2024 M',
        { value: { from: '2024-07-07', to: '2024-07-07', precision: 'day' } },
      ],
      [
        'Salat Iduladha berlangsung pada 10 Dzulhijjah 1445 Hijriah (Senin, 17 Juni 2024) di Masjid Raya Bandung.',
        '10 Dzulhijjah 1445 Hijriah (Senin, 17 Juni 2024)',
        { value: { from: '2024-06-17' }, weekday: { text: 'Senin', agrees: true } },
      ],
      [
        "Maulid diperingati pada 12 Rabi'ul Awwal 1446 H yang jatuh pada Senin, 16 September 2024.",
        "12 Rabi'ul Awwal 1446 H",
        { value: { from: '2024-09-16' } },
      ],
    ],
    no: [
      'Safari Ramadan 1446 H dimulai dari Masjid Al Falah Kecamatan Wera.',
      'Surat itu diteken 12 pejabat, 1446 helai jumlahnya.',
      'Panitia Idulfitri 1445 H menyiapkan 1.400 saf di lapangan.',
    ],
  },
  'date/holiday': {
    yes: [
      [
        'Jembatan gantung itu diresmikan Bupati Alor pada Hari Sumpah Pemuda 2024 di Kalabahi.',
        'Hari Sumpah Pemuda 2024',
        { value: { from: '2024-10-28', to: '2024-10-28', precision: 'day' } },
      ],
      ['Tarif kapal perintis berlaku pada Tahun Baru 2025.', 'Tahun Baru 2025', { value: { from: '2025-01-01' } }],
      [
        'Remisi diserahkan bertepatan dengan Hari Kemerdekaan RI tahun 2023 di Lapas Kelas IIA Kendari.',
        'Hari Kemerdekaan RI tahun 2023',
        { value: { from: '2023-08-17' } },
      ],
      ['Arus penumpang memuncak saat Idulfitri 1445 H di Pelabuhan Bakauheni.', 'Idulfitri 1445 H', { value: null }],
    ],
    no: [
      'Gubernur memimpin upacara peringatan Hari Guru Nasional 2024 di Lapangan Merdeka.',
      'Pasokan BBM aman pada Natal 2024 dan Tahun Baru 2025.',
      'Juara lomba diumumkan pada Hari Anak Nasional 2024 Tingkat Kota Baubau.',
      'Bantuan diserahkan pada Hari Pahlawan di Surabaya.',
    ],
  },
  'date/english': {
    yes: [
      [
        'The agreement was signed on June 12, 2025 at the Ministry of Trade.',
        'June 12, 2025',
        { value: { from: '2025-06-12' } },
      ],
      [
        'Kedutaan Besar RI di Canberra merilis pernyataan bertanggal May 20, 2025.',
        'May 20, 2025',
        { value: { from: '2025-05-20', to: '2025-05-20' } },
      ],
      [
        'Delegasi Indonesia menerima surat balasan pada November 3, 2024.',
        'November 3, 2024',
        { value: { from: '2024-11-03' } },
      ],
    ],
    no: [
      'Pada bulan Juni, 2.025 keluarga di Kabupaten Asmat menerima bantuan beras.',
      'Produksi jagung bulan Maret, 2024 ton lebih tinggi dari target.',
    ],
  },
  'date/bracket': {
    yes: [
      [
        'Kepala Balai Karantina Tarakan melepas ekspor kepiting bakau di Pelabuhan Malundung (12/6/2025).',
        '(12/6/2025)',
        { value: { from: '2025-06-12' }, weekday: null },
      ],
      [
        'Puluhan relawan membersihkan pantai di Serang (30/5).',
        '(30/5)',
        { value: { from: '2025-05-30' }, implied: ['year'] },
      ],
      [
        'Rapat koordinasi daerah digelar selama dua hari di Bandar Lampung (10-11/6).',
        '(10-11/6)',
        { value: { from: '2025-06-10', to: '2025-06-11' } },
      ],
    ],
    no: [
      'Tim bulu tangkis Kabupaten Boyolali memastikan kemenangan pada gim ketiga (21-19).',
      'Baru separuh armada pemadam kebakaran (12/25) yang laik jalan.',
      'Kegiatan tersebut berpedoman pada surat edaran (Nomor 12/6/SE/2025) dari Sekretaris Daerah.',
    ],
  },
  'date/numeric-range': {
    yes: [
      [
        'Lelang dibuka 30/6-2/7/2025 melalui laman resmi.',
        '30/6-2/7/2025',
        { value: { from: '2025-06-30', to: '2025-07-02' } },
      ],
      [
        'Pendaftaran 28-06-2025 s.d. 02-07-2025 gratis.',
        '28-06-2025 s.d. 02-07-2025',
        { value: { from: '2025-06-28', to: '2025-07-02' } },
      ],
      [
        'Jadwal 1/12/2024 sampai 5/1/2025 diperpanjang.',
        '1/12/2024 sampai 5/1/2025',
        { value: { from: '2024-12-01', to: '2025-01-05' } },
      ],
    ],
    no: [
      'Surat bernomor 30/6-2/7/2025/SK disimpan di arsip, Nomor 30/6-2/7/2025.',
      'Skor 3/4-2/4 dan 5/6 dicatat wasit.',
    ],
  },
  'date/numeric': {
    yes: [
      [
        'Data kemiskinan diperbarui per 31/03/2025 oleh Dinas Sosial Kabupaten Buru.',
        '31/03/2025',
        { value: { from: '2025-03-31' } },
      ],
      [
        'Hingga 12-06-2025, tercatat 318 rumah terendam di Kecamatan Sayung.',
        '12-06-2025',
        { value: { from: '2025-06-12' } },
      ],
      [
        'Berita acara serah terima bertanggal 2.6.2025 ditandatangani kedua belah pihak.',
        '2.6.2025',
        { value: { from: '2025-06-02' } },
      ],
    ],
    no: [
      'Nomor: SP. 201/HUMAS/PP/HMS.3/06/2021 diterbitkan untuk media.',
      'Surat Keputusan Nomor 12/6/2025 menetapkan status tanggap darurat.',
      'Harga satuan ditetapkan Rp12.500.000 per unit dalam rapat evaluasi pengadaan.',
      'Perkara nomor 45/Pid.Sus/2025 disidangkan di Pengadilan Negeri Bangli.',
    ],
  },
  'date/iso': {
    yes: [
      [
        'Pembaruan data terakhir dilakukan pada 2025-06-12 oleh Pusdatin.',
        '2025-06-12',
        { value: { from: '2025-06-12', to: '2025-06-12' } },
      ],
      [
        'Unduhan katalog gempa tertanggal 2025-05-09 tersedia di laman BMKG.',
        '2025-05-09',
        { value: { from: '2025-05-09' } },
      ],
      ['Tanggal rilis: 2025-06-17, Diskominfo Kabupaten Lembata.', '2025-06-17', { value: { from: '2025-06-17' } }],
    ],
    no: [
      'Rencana pembangunan jangka menengah 2025-2029 disahkan DPRD Kabupaten Jeneponto.',
      'Hubungi narahubung di nomor 0812-2025-0612 untuk informasi lebih lanjut.',
    ],
  },
  'date/month-range': {
    yes: [
      [
        'Masa tanam Oktober 2024 - Maret 2025 di Lombok Tengah berjalan lancar.',
        'Oktober 2024 - Maret 2025',
        { value: { from: '2024-10-01', to: '2025-03-31', precision: 'month' } },
      ],
      [
        'Realisasi pajak daerah Januari - Mei 2025 mencapai Rp48,2 miliar.',
        'Januari - Mei 2025',
        { value: { from: '2025-01-01', to: '2025-05-31', precision: 'month' } },
      ],
      [
        'Sensus Ekonomi digelar Mei-Juli 2026 di seluruh kabupaten.',
        'Mei-Juli 2026',
        { value: { from: '2026-05-01', to: '2026-07-31' } },
      ],
      [
        'Curah hujan November hingga Februari 2025 di atas rata-rata.',
        'November hingga Februari 2025',
        { value: { from: '2024-11-01', to: '2025-02-28' }, implied: [] },
      ],
    ],
    no: [
      'Pasangan Mei-Juni Sinaga menjadi kader posyandu teladan 2025.',
      'Ruas Maret-Sausapor 2025 meter sudah diaspal.',
    ],
  },
  'date/counted': {
    yes: [
      [
        'Pendaftaran ulang siswa baru dibuka pekan depan di seluruh SMA negeri.',
        'pekan depan',
        { value: { from: '2025-06-23', to: '2025-06-29' } },
      ],
      [
        'Neraca perdagangan bulan lalu kembali mencatat surplus.',
        'bulan lalu',
        { value: { from: '2025-05-01', to: '2025-05-31', precision: 'month' } },
      ],
      [
        'Jembatan gantung itu putus diterjang banjir dua hari lalu.',
        'dua hari lalu',
        { value: { from: '2025-06-16', to: '2025-06-16' }, implied: ['day', 'month', 'year'] },
      ],
      [
        'Kontrak pekerjaan ditandatangani 11 hari yang lalu di Dinas PUPR.',
        '11 hari yang lalu',
        { value: { from: '2025-06-07' } },
      ],
      ['Calon haji kloter terakhir berangkat tiga hari lagi.', 'tiga hari lagi', { value: { from: '2025-06-21' } }],
      [
        'Izin penangkapan ikan itu terbit dua bulan lalu.',
        'dua bulan lalu',
        { value: { from: '2025-04-01', to: '2025-04-30', precision: 'month' } },
      ],
      [
        'Lomba dibuka Kamis (5/6/2025), dan dua hari kemudian pemenangnya diumumkan.',
        'dua hari kemudian',
        { value: { from: '2025-06-07' } },
      ],
    ],
    no: [
      'Selama dua hari mereka belajar menenun, lalu pulang ke desa.',
      'Beberapa hari lalu tim sudah datang, dan akan kembali sehari penuh.',
      'Enam bulan kemudian usahanya berkembang pesat.',
    ],
  },
  'date/week-of-month': {
    yes: [
      [
        'Penyaluran bantuan pangan dijadwalkan minggu pertama bulan Juli 2025.',
        'minggu pertama bulan Juli 2025',
        { value: { from: '2025-07-01', to: '2025-07-07' } },
      ],
      [
        'Pelantikan pengurus koperasi direncanakan pekan kedua Agustus.',
        'pekan kedua Agustus',
        { value: { from: '2025-08-08', to: '2025-08-14' }, implied: ['year'] },
      ],
      [
        'Puncak arus balik diperkirakan terjadi pada pekan terakhir Juni 2025.',
        'pekan terakhir Juni 2025',
        { value: { from: '2025-06-24', to: '2025-06-30' } },
      ],
    ],
    no: [
      'Memasuki pekan kedua pelaksanaan, 60 persen warga sudah menerima kartu.',
      'Ibadah Minggu pertama Adven di Gereja GMIM Bukit Karmel dihadiri Wakil Wali Kota.',
      'Panitia akan rapat kembali minggu ketiga setelah Lebaran.',
    ],
  },
  'date/month': {
    yes: [
      [
        'Inflasi Provinsi Bengkulu pada Mei 2025 tercatat 1,2 persen.',
        'Mei 2025',
        { value: { from: '2025-05-01', to: '2025-05-31', precision: 'month' } },
      ],
      [
        'Pembangunan pasar ditargetkan rampung bulan September mendatang.',
        'bulan September mendatang',
        { value: { from: '2025-09-01', to: '2025-09-30' }, implied: ['year'] },
      ],
      [
        'Serapan gabah pada Maret melampaui target.',
        'Maret',
        { value: { from: '2025-03-01', to: '2025-03-31' }, implied: ['year'] },
      ],
      [
        'Jumlah wisatawan yang datang bulan April meningkat dibandingkan tahun sebelumnya.',
        'bulan April',
        { value: { from: '2025-04-01', to: '2025-04-30' } },
      ],
      [
        'Separuhnya dibangun bulan ini, kemudian Desember kita percepat lagi.',
        'Desember',
        { value: { from: '2025-12-01', to: '2025-12-31' } },
      ],
    ],
    no: [
      'Program Desember Ceria dibuka di alun-alun.',
      'Sungai Nusantara November-Rain menjadi tema pameran.',
      'Ibu Mei Lestari mewakili kelompok tani menerima bantuan traktor.',
      'Juni Sitorus, nelayan asal Sibolga, menerima sertifikat kompetensi awak kapal.',
      'Rumah Sakit Sebelas Maret menambah dua dokter spesialis.',
    ],
  },
  'date/part-of-year': {
    yes: [
      [
        'Realisasi investasi pada triwulan III 2025 tumbuh 12 persen.',
        'triwulan III 2025',
        { value: { from: '2025-07-01', to: '2025-09-30', precision: 'month' } },
      ],
      [
        'Penerimaan pajak Semester I Tahun 2024 melampaui target.',
        'Semester I Tahun 2024',
        { value: { from: '2024-01-01', to: '2024-06-30' } },
      ],
      [
        'Inflasi kuartal kedua tahun 2023 melandai.',
        'kuartal kedua tahun 2023',
        { value: { from: '2023-04-01', to: '2023-06-30' } },
      ],
    ],
    no: ['Mahasiswa semester 7 mengikuti magang.', 'Rapat triwulan III dihadiri seluruh kepala bidang.'],
  },
  'date/year': {
    yes: [
      [
        'Angka prevalensi stunting turun dibandingkan tahun 2023.',
        'tahun 2023',
        { value: { from: '2023-01-01', to: '2023-12-31', precision: 'year' } },
      ],
      [
        'Jembatan gantung itu dibangun pada tahun 1987 oleh masyarakat setempat.',
        'tahun 1987',
        { value: { from: '1987-01-01', to: '1987-12-31' } },
      ],
      [
        'Pemerintah Kota Bima menargetkan bebas kawasan kumuh pada tahun 2027.',
        'tahun 2027',
        { value: { from: '2027-01-01' } },
      ],
    ],
    no: [
      'Undang-Undang Nomor 23 Tahun 2014 mengatur pembagian urusan pemerintahan.',
      'Kajati mengikuti Rapat Kerja Nasional Kejaksaan Tahun 2025 secara daring.',
      'Lebih dari 50 tahun 2.000 keluarga di pulau itu hidup tanpa listrik.',
    ],
  },
  'date/weekday-alone': {
    yes: [
      [
        '“Jalan itu rusak,” kata Bupati Klaten di Jakarta, Kamis.',
        'Kamis',
        { value: { from: '2025-06-12', to: '2025-06-12' } },
      ],
      [
        'Distribusi air bersih kembali normal mulai hari Kamis.',
        'hari Kamis',
        { weekday: { text: 'Kamis', agrees: null } },
      ],
      [
        'Rombongan DPRD Kabupaten Bone tiba di Samarinda Senin lalu.',
        'Senin lalu',
        { value: { from: '2025-06-16' }, implied: ['day', 'month', 'year'] },
      ],
      [
        'Ketua panitia mengumumkan hasil seleksi Jumat kemarin melalui laman resmi BKD.',
        'Jumat kemarin',
        { value: { from: '2025-06-13', to: '2025-06-13' } },
      ],
      ['Banjir bandang menerjang dua nagari pada Selasa malam.', 'Selasa malam', { value: { from: '2025-06-17' } }],
    ],
    no: [
      'Loket buka pada Selasa, Rabu, Kamis.',
      'Pasar Rebo dan Pasar Senen akan ditata ulang oleh Perumda Pasar Jaya.',
      'Warga Kelurahan Jumat Manis memilih ketua rukun warga secara musyawarah.',
      'Wartawan Suara Minggu Pagi hadir dalam konferensi pers tersebut.',
    ],
  },
  'date/relative': {
    yes: [
      [
        'Menteri Pertanian tiba di Merauke hari ini untuk memantau cetak sawah.',
        'hari ini',
        { value: { from: '2025-06-18', to: '2025-06-18' } },
      ],
      [
        'Kapal perintis KM Sabuk Nusantara bersandar kemarin di Pelabuhan Larantuka.',
        'kemarin',
        { value: { from: '2025-06-17' }, implied: ['day', 'month', 'year'] },
      ],
      [
        'Apel siaga karhutla dipusatkan di Palangka Raya hari ini, Rabu (18/6/2025).',
        'hari ini, Rabu (18/6/2025)',
        { value: { from: '2025-06-18' }, weekday: { agrees: true } },
      ],
    ],
    no: [
      'Setiap hari kerja, loket Samsat Kota Jambi buka sejak pagi hingga sore.',
      'Bantuan dibagikan dua kali sehari kepada pengungsi di tenda darurat.',
      'Sekolah Minggu Ini Rumahku menampilkan paduan suara anak.',
      'Kepercayaan warga tidak dibangun dalam semalam.',
    ],
  },
};
