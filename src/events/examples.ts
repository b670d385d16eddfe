/** Proof of the rules of events: what each must find and what it must leave alone. */
import type { ArticleEvent } from '../record';
import type { ExamplesOf } from '../rules/rule';
import type { eventRules } from './rules';

export const eventExamples: ExamplesOf<typeof eventRules, ArticleEvent> = {
  'event/head-name': {
    yes: [
      [
        'Hal ini mengemuka dalam Rapat Monitoring dan Evaluasi (Monev) Program Sanitasi Aman di Ruang Sasana, Kamis (12/3/2020).',
        'Rapat Monitoring dan Evaluasi (Monev) Program Sanitasi Aman',
        {},
      ],
      [
        'Di ruang sidang diadakan Rapat Koordinasi Layanan Perkara, Jumat (10/11/2017).',
        'Rapat Koordinasi Layanan Perkara',
        {},
      ],
      ['Manajer PLN memimpin Apel Siaga di Halaman Kantor PLN Manado, Selasa (10/6/2025).', 'Apel Siaga', {}],
      ['Dekranasda mengikuti pameran Inacraft di Jakarta Convention Center.', 'pameran Inacraft', {}],
      [
        'Dalam rangka memperingati Hari Tuberkulosis Sedunia, puskesmas mengadakan skrining gratis.',
        'Hari Tuberkulosis Sedunia',
        {},
      ],
      [
        'Sebanyak 200 jemaah mengikuti Bimbingan Manasik Haji Tingkat Kecamatan.',
        'Bimbingan Manasik Haji Tingkat Kecamatan',
        {},
      ],
      [
        'Dalam Rapat Dengar Pendapat (RDP) di Gedung Nusantara, Rabu (11/6/2025), Menteri Kelautan memaparkan pagu.',
        'Rapat Dengar Pendapat (RDP)',
        { name: 'Rapat Dengar Pendapat', acronym: 'RDP' },
      ],
      ['Ribuan pelari mengikuti Kapolri Run 2025 di Manado, Minggu (15/6/2025).', 'Kapolri Run 2025', {}],
      [
        'Menteri Agama memimpin Sidang Isbat Awal Syawal 1446 H di Jakarta, Sabtu (29/3/2025).',
        'Sidang Isbat Awal Syawal 1446 H',
        {},
      ],
      [
        'Kodim Ngada menggelar upacara peringatan Hari Pahlawan 2024. Hari Pahlawan mengenang pertempuran 10 November 1945.',
        'upacara peringatan Hari Pahlawan 2024',
        { dates: null },
      ],
      [
        'Mendes membuka Rakor Percepatan Pembentukan Koperasi Desa Merah Putih di Sigi, Kamis (12/6/2025).',
        'Rakor Percepatan Pembentukan Koperasi Desa Merah Putih',
        {},
      ],
      [
        'Dandim Ende melepas 350 peserta Kirab Merah Putih di Taman Renungan, Ende, Minggu (1/6/2025).',
        'Kirab Merah Putih',
        {},
      ],
      [
        'RSUD Ende menggelar Seminar Kesehatan Jiwa yang menghadirkan 4 pakar dan diikuti 75 tenaga kesehatan.',
        'Seminar Kesehatan Jiwa',
        { participants: { text: '75 tenaga kesehatan', count: 75 } },
      ],
      [
        'Menkeu menghadiri pertemuan tahunan bank itu pada 9-11 Juni 2025 di Suva. Pertemuan Tahunan ke-7 Bank Pasifik dibuka meriah.',
        'Pertemuan Tahunan ke-7 Bank Pasifik',
        { dates: { from: '2025-06-09', to: '2025-06-11' } },
      ],
      [
        'Pegawai terlibat dalam Parade Busana Daerah dan Upacara Peringatan Hari Jadi Kabupaten Lembata, Senin (9/6/2025).',
        'Parade Busana Daerah',
        {},
      ],
      [
        'Fakultas Hukum menggelar Seminar Hukum "Tantangan KUHP Baru" di Aula Kampus, Kamis (12/6/2025).',
        'Seminar Hukum',
        { theme: 'Tantangan KUHP Baru' },
      ],
      [
        'Para orang tua menghadiri wisuda ke-45 Universitas Tadulako di Palu, Rabu (11/6/2025).',
        'wisuda ke-45 Universitas Tadulako',
        {},
      ],
      [
        'Lebih dari 7.500 pengunjung memadati Pekan Raya Borneo di Pontianak, Sabtu (14/6/2025).',
        'Pekan Raya Borneo',
        { participants: { count: 7500 } },
      ],
      [
        'Wakil Bupati Sumba Timur membuka Rapat Koordinasi Penanggulangan Rabies di Waingapu, Kamis (12/6/2025).',
        'Rapat Koordinasi Penanggulangan Rabies',
        { name: 'Rapat Koordinasi Penanggulangan Rabies', dates: { from: '2025-06-12', to: '2025-06-12' } },
      ],
      [
        'BKN menyelenggarakan Rapat Kerja Nasional Kepegawaian (Rakernas Kepegawaian) di Denpasar, Selasa (10/6/2025).',
        'Rapat Kerja Nasional Kepegawaian (Rakernas Kepegawaian)',
        { name: 'Rapat Kerja Nasional Kepegawaian', acronym: 'Rakernas Kepegawaian' },
      ],
      [
        'Dinas Pariwisata Kota Tomohon menggelar Festival Bunga Internasional 2025 bertema “Mekar Bersama Alam” yang diikuti 300 peserta.',
        'Festival Bunga Internasional 2025',
        { theme: 'Mekar Bersama Alam', participants: { count: 300 } },
      ],
      [
        'Kakanwil Kemenkumham Papua Barat menghadiri Upacara Hari Kesadaran Nasional di Manokwari, Selasa (17/6/2025).',
        'Upacara Hari Kesadaran Nasional',
        { name: 'Upacara Hari Kesadaran Nasional', acronym: null },
      ],
      [
        'Universitas Halu Oleo menggelar Seminar Nasional Ketahanan Pangan Pesisir, Rabu (11/6/2025).',
        'Seminar Nasional Ketahanan Pangan Pesisir',
        { name: 'Seminar Nasional Ketahanan Pangan Pesisir' },
      ],
      [
        'Rapat Koordinasi Penanganan Banjir Rob digelar di Aula Kantor Wali Kota Pekalongan, Kamis (12/6/2025).',
        'Rapat Koordinasi Penanganan Banjir Rob',
        { name: 'Rapat Koordinasi Penanganan Banjir Rob', dates: { from: '2025-06-12' } },
      ],
      [
        'Menteri Perdagangan membuka Nusantara Halal Summit 2025 di Mataram, Selasa (10/6/2025).',
        'Nusantara Halal Summit 2025',
        { name: 'Nusantara Halal Summit 2025' },
      ],
      [
        'Bupati Buton membuka Musabaqah Tilawatil Quran (MTQ) ke-30 Tingkat Kabupaten di Pasarwajo, Sabtu (14/6/2025).',
        'Musabaqah Tilawatil Quran (MTQ) ke-30 Tingkat Kabupaten',
        { acronym: 'MTQ' },
      ],
      [
        'Kepala Kanwil Ditjenpas Maluku menghadiri Serah Terima Jabatan Kepala Lapas Saumlaki, Rabu (11/6/2025).',
        'Serah Terima Jabatan Kepala Lapas Saumlaki',
        { name: 'Serah Terima Jabatan Kepala Lapas Saumlaki' },
      ],
      [
        'Wali Kota Bontang memimpin upacara peringatan Hari Lahir Pancasila di halaman kantornya, Minggu (1/6/2025).',
        'upacara peringatan Hari Lahir Pancasila',
        { name: 'upacara peringatan Hari Lahir Pancasila' },
      ],
      [
        'Kementerian Perindustrian menggelar Workshop Desain Kemasan Badan Standardisasi dan Kebijakan Jasa Industri di Solo, Rabu (11/6/2025).',
        'Workshop Desain Kemasan',
        { name: 'Workshop Desain Kemasan' },
      ],
      [
        'Dinas Pertanian Kabupaten Sigi menggelar pelatihan dan lokakarya Kopi Nusantara yang diikuti sekitar 850 arsiparis.',
        'pelatihan dan lokakarya Kopi Nusantara',
        { participants: { text: 'sekitar 850 arsiparis', count: 850 } },
      ],
      [
        'Gubernur Bali membuka Pesta Kesenian Pelajar XLVII. Lebih dari 7.500 pengunjung memadati arena sejak sore.',
        'Pesta Kesenian Pelajar XLVII',
        { participants: { text: 'Lebih dari 7.500 pengunjung', count: 7500 } },
      ],
      [
        'Hal itu disampaikan usai Penandatanganan Nota Kesepahaman antara Kejaksaan Tinggi Riau dengan Universitas Riau di Pekanbaru, Selasa (10/6/2025).',
        'Penandatanganan Nota Kesepahaman antara Kejaksaan Tinggi Riau dengan Universitas Riau',
        {},
      ],
      [
        'Bupati Lumajang membuka Pelatihan Tata Boga Angkatan II dan Penandatanganan Kerja Sama antara Pemkab Lumajang dan Polres Lumajang, Senin (9/6/2025).',
        'Penandatanganan Kerja Sama antara Pemkab Lumajang dan Polres Lumajang',
        {},
      ],
      [
        'Gubernur menghadiri peletakan batu pertama (groundbreaking) Masjid Raya Sabilal di Martapura, Kamis (12/6/2025).',
        'peletakan batu pertama (groundbreaking) Masjid Raya Sabilal',
        {},
      ],
      [
        'DPRD Kota Bitung menggelar rapat paripurna ketiga Masa Sidang II, Senin (9/6/2025).',
        'rapat paripurna ketiga Masa Sidang II',
        {},
      ],
      [
        'Menteri Perdagangan menghadiri pertemuan tingkat Menteri Ekonomi ASEAN di Kuala Lumpur, Senin (9/6/2025).',
        'pertemuan tingkat Menteri Ekonomi ASEAN',
        {},
      ],
      [
        'Pentas tari ini merupakan bagian dari rangkaian Pekan Kebudayaan Lombok 2025 yang akan digelar bulan depan.',
        'Pekan Kebudayaan Lombok 2025',
        {},
      ],
      [
        'Dalam Rapat Dengar Pendapat (RDP) dengan Kepala Badan Pangan Nasional Arief Maulana, Senin (9/6/2025), Komisi IV meminta data stok.',
        'Rapat Dengar Pendapat (RDP)',
        { acronym: 'RDP' },
      ],
      [
        'Satgas menggelar Kejuaraan Tinju Sigi Terbuka 2025 dan Pameran Produk Unggulan Desa di Sigi, Senin (9/6/2025).',
        'Pameran Produk Unggulan Desa',
        {},
      ],
      ['Gubernur menghadiri Haul ke-12 KH Ahmad Latif di Palu, Sabtu (14/6/2025).', 'Haul ke-12 KH Ahmad Latif', {}],
      [
        'Tim penilai Lomba Desa tingkat Kabupaten Gianyar tahun 2025 tiba di Tegallalang, Sabtu (14/6/2025).',
        'Lomba Desa tingkat Kabupaten Gianyar tahun 2025',
        {},
      ],
      [
        'Pegawai pengadilan berkumpul dalam rangka Pencanangan Zona Integritas Pengadilan Negeri Tondano.',
        'Pencanangan Zona Integritas Pengadilan Negeri Tondano',
        {},
      ],
    ],
    no: [
      'Warga diminta waspada pada libur panjang Isra Mikraj dan Tahun Baru Imlek.',
      'Tim operasi Balai Pengamanan Hutan Wilayah Sumatera bekerja dua minggu.',
      'Rapat yang digelar Kamis (12/6/2025) itu membahas harga pangan menjelang Iduladha.',
      'Wali Kota Sawahlunto melakukan kunjungan kerja ke tambang lama dan memimpin rapat di kantor camat.',
      'Pelatihan singkat diberikan kepada 30 nelayan di Kabupaten Wakatobi, Senin (9/6/2025).',
      'Kepala Bidang Pelatihan dan Produktivitas Disnaker Kota Batam menjelaskan syarat magang.',
      'Rapat digelar pada hari Rabu tanggal 11 Juni 2025 di ruang kerja bupati.',
      'TNI Angkatan Laut menyiapkan kapal menjelang HUT ke-80 TNI di Teluk Benoa.',
      'Mantan atlet SEA Games 2019 itu kini melatih di Kendari, Senin (9/6/2025).',
      'Pertemuan berlangsung di Balikpapan Convention Center, Kamis (12/6/2025).',
      'Lapas Tual menyalurkan bantuan dalam rangka Hari Bhakti Pemasyarakatan ke-61 di Tual, Senin (9/6/2025).',
      'Rektor menghadiri penandatanganan Nota Kesepahaman dan foto bersama, Senin (9/6/2025).',
      'Kapolres menyaksikan Penandatanganan Pakta Integritas di Mapolres Sikka, Senin (9/6/2025).',
      'Terdakwa menjalani sidang keempat Pengadilan Negeri Palu, Senin (9/6/2025).',
      'Pemkot Kediri mendorong kebersihan sungai melalui gerakan Kota Bersih dan Hijau.',
      'Pembinaan itu berlangsung sehari setelah peringatan HUT ke-80 RI.',
      'Program ini bagian dari Gerakan Nasional Revolusi Mental.',
    ],
  },
  'event/cue-name': {
    yes: [
      [
        'Polres Bintan melaksanakan program Polisi Sahabat Anak (PSA) di SDN 2 Bintan.',
        'Polisi Sahabat Anak (PSA)',
        {},
      ],
      [
        'Sekda Kabupaten Bantaeng hadir dalam acara Gema Sholawat Nusantara di Lapangan Pantai Seruni, Sabtu (14/6/2025).',
        'Gema Sholawat Nusantara',
        { name: 'Gema Sholawat Nusantara' },
      ],
      [
        'Gubernur Kalimantan Utara meluncurkan program Kaltara Cerdas di Tanjung Selor, Senin (9/6/2025).',
        'Kaltara Cerdas',
        {},
      ],
      [
        'Polres Mimika menggelar kegiatan Ngopi Kamtibmas Cenderawasih di Timika, Jumat (13/6/2025).',
        'Ngopi Kamtibmas Cenderawasih',
        { name: 'Ngopi Kamtibmas Cenderawasih' },
      ],
      [
        'Bank Indonesia Perwakilan Solo mengikuti ajang Karya Kreatif Nusantara 2025 di Jakarta, Kamis (5/6/2025).',
        'Karya Kreatif Nusantara 2025',
        { name: 'Karya Kreatif Nusantara 2025' },
      ],
      [
        'Kementerian Pariwisata mendukung penyelenggaraan gelaran Sorak Bahari Wakatobi, Rabu (11/6/2025).',
        'Sorak Bahari Wakatobi',
        { name: 'Sorak Bahari Wakatobi' },
      ],
      [
        'Kapolres Ende menghadiri kegiatan Jumat Curhat Bersama Warga di Kelurahan Paupire, Jumat (13/6/2025).',
        'Jumat Curhat Bersama Warga',
        { name: 'Jumat Curhat Bersama Warga' },
      ],
      [
        'Wali Kota Surakarta menghadiri acara bertajuk Pesona Jamu Nusantara di Sriwedari, Kamis (12/6/2025).',
        'Pesona Jamu Nusantara',
        { name: 'Pesona Jamu Nusantara', theme: null },
      ],
    ],
    no: [
      'Dalam acara tersebut, Bupati Lembata menyerahkan bantuan alat tangkap kepada nelayan.',
      'Kegiatan ini dihadiri Camat, Kapolsek, dan Danramil setempat, Rabu (11/6/2025).',
      'Pemerintah desa menjalankan program Desa Cantik sejak Senin (9/6/2025).',
      'Seusai acara, Menteri Kesehatan meninjau ruang rawat inap rumah sakit tersebut.',
    ],
  },
  'event/held-name': {
    yes: [
      ['Polsek Pasirjambu menggelar Jumat Curhat di Balai Desa Pasirjambu.', 'Jumat Curhat', {}],
      [
        'Pemkot Palopo menggelar Tamasya Lansia Bahagia di Alun-Alun Palopo, Minggu (15/6/2025).',
        'Tamasya Lansia Bahagia',
        {},
      ],
      [
        'BP Batam akan menyelenggarakan Batam Logistics Outlook 2025 pada 20 hingga 21 Agustus 2025.',
        'Batam Logistics Outlook 2025',
        { dates: { from: '2025-08-20', to: '2025-08-21' } },
      ],
      [
        'Bupati Sintang menghadiri Gawai Dayak Kabupaten Sintang XII di Sintang, Jumat (13/6/2025).',
        'Gawai Dayak Kabupaten Sintang XII',
        {},
      ],
      [
        'Wakil Kepala BSSN membuka Cyber Security Drill Test Sektor Kesehatan 2025 di Bandung, Selasa (10/6/2025).',
        'Cyber Security Drill Test Sektor Kesehatan 2025',
        {},
      ],
      ['Lanal Tual mengadakan Tabur Benih Ikan Nusantara, Kamis (12/6/2025).', 'Tabur Benih Ikan Nusantara', {}],
      [
        'Dirjen Bina Keuangan Daerah membuka Pembinaan Pengelola Aset Daerah Angkatan II di Kendari, Senin (16/6/2025).',
        'Pembinaan Pengelola Aset Daerah Angkatan II',
        { name: 'Pembinaan Pengelola Aset Daerah Angkatan II' },
      ],
      [
        'BPSDM Provinsi Jambi secara resmi menutup acara dan menggelar Penguatan Kapasitas Kader Posyandu, Rabu (11/6/2025).',
        'Penguatan Kapasitas Kader Posyandu',
        { name: 'Penguatan Kapasitas Kader Posyandu' },
      ],
      [
        'Wakil Bupati Sikka menghadiri Pemberkatan Kapal Nelayan Pesisir di Maumere, Minggu (8/6/2025).',
        'Pemberkatan Kapal Nelayan Pesisir',
        { name: 'Pemberkatan Kapal Nelayan Pesisir' },
      ],
      [
        'Jadwal pelaksanaan Program Magang Mandiri Batch III diumumkan Kemnaker, Senin (9/6/2025).',
        'Program Magang Mandiri Batch III',
        {},
      ],
      [
        'PLN menggelar Forum Komunikasi Pelanggan Industri 2025 di Hotel Santika Cirebon, Rabu (11/6/2025).',
        'Forum Komunikasi Pelanggan Industri 2025',
        {},
      ],
    ],
    no: [
      'Sebanyak 412 pelamar mengikuti Tes Tertulis PPPK 2024 di Palu, Senin (2/6/2025).',
      'Bupati Kolaka membuka Pelayanan, lalu meninjau gudang beras.',
      'Kejaksaan menggelar Perkara itu di hadapan ahli, Senin (2/6/2025).',
      'Mahasiswa mengikuti Peraturan Rektor tentang cuti kuliah yang terbit Senin (2/6/2025).',
      'Bupati dan Kajari melakukan Penandatanganan Kerja Sama di Maumere, Senin (9/6/2025).',
      'Polda menggelar Forum Kemitraan Polisi Masyarakat, Senin (9/6/2025).',
    ],
  },
  'event/marked-name': {
    yes: [
      [
        'Perpusnas membuka pameran naskah kuno bertajuk “Tinta dan Lontar Nusantara” di Jakarta, Selasa (3/10/2023).',
        'Tinta dan Lontar Nusantara',
        {},
      ],
      [
        'Universitas Pattimura menggelar webinar “Menjaga Laut, Menjaga Kehidupan” secara daring, Sabtu (14/6/2025).',
        'Menjaga Laut, Menjaga Kehidupan',
        { theme: null },
      ],
      [
        'Kejari Dompu menggelar penyuluhan hukum “Jaga Desa dari Korupsi” di Balai Desa Lanci, Selasa (10/6/2025).',
        'Jaga Desa dari Korupsi',
        {},
      ],
      [
        'Ia berbicara di sela Musyawarah Besar Alumni sekaligus Seminar bertajuk ‘Alumni Berdaya: Membangun Ekonomi Pesisir,’ di Ambon, Senin (9/6/2025).',
        'Alumni Berdaya: Membangun Ekonomi Pesisir',
        {},
      ],
      [
        'Kemenpora menggelar kegiatan “Sapa Pemuda: Bugar, Berani, dan Berdaya” di Kabupaten Badung, Jumat (13/6/2025).',
        'Sapa Pemuda: Bugar, Berani, dan Berdaya',
        { name: 'Sapa Pemuda: Bugar, Berani, dan Berdaya' },
      ],
      [
        'Ombudsman Perwakilan Jambi mengadakan seminar nasional bertajuk ‘Pelayanan Publik Tanpa Sekat’ di Jambi, Rabu (11/6/2025).',
        'Pelayanan Publik Tanpa Sekat',
        { name: 'Pelayanan Publik Tanpa Sekat' },
      ],
      [
        'Menteri Kebudayaan hadir dalam acara "Malam Gamelan Dunia" di Surakarta, Sabtu (14/6/2025).',
        'Malam Gamelan Dunia',
        { name: 'Malam Gamelan Dunia' },
      ],
      [
        'Hal itu mengemuka dalam Lokakarya bertema “Literasi Digital Anak Pesisir dan Pulau Terluar” di Makassar, Senin (9/6/2025).',
        'Literasi Digital Anak Pesisir dan Pulau Terluar',
        { theme: null },
      ],
    ],
    no: [
      'Dalam paparannya bertajuk “Merancang Data yang Memikat”, narasumber menekankan kejelasan pesan.',
      'Seminar Hukum Adat bertema “Tanah untuk Rakyat” digelar di Ambon, Senin (2/6/2025).',
      'Wali Kota membuka acara. “Kami siap bekerja,” ujarnya, Senin (2/6/2025).',
      'Pemkab Wonosobo menggelar Gebyar Kader Posyandu. Kegiatan bertema “Timbang Tepat, Tumbuh Hebat” itu diikuti 600 kader.',
      'Pemkot menggelar Literasi.id Goes to Campus bertema “Suara Muda untuk Kota” di Ambon, Senin (2/6/2025).',
    ],
  },
};
