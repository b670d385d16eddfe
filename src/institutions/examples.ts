/** Proof of the rules of bodies: what each must find and what it must leave alone. */
import type { Institution } from '../record';
import type { ExamplesOf } from '../rules/rule';
import type { bodyRules } from './rules';

export const bodyExamples: ExamplesOf<typeof bodyRules, Institution> = {
  'institution/listed': {
    yes: [
      ['Utang itu dicatat IMF.', 'IMF', { name: 'International Monetary Fund' }],
      ['Utang itu dicatat Bank Dunia.', 'Bank Dunia', { name: 'Bank Dunia' }],
      [
        'TNI Angkatan Laut mengirim dua kapal ke Ternate.',
        'TNI Angkatan Laut',
        { name: 'TNI Angkatan Laut', lexiconId: 'tni-al' },
      ],
      [
        'Sekretariat Jenderal DPR RI membuka lowongan.',
        'Sekretariat Jenderal DPR RI',
        { name: 'Sekretariat Jenderal DPR RI' },
      ],
      [
        'Setjen Kemhan menerima delegasi itu.',
        'Setjen Kemhan',
        { name: 'Sekretariat Jenderal Kementerian Pertahanan' },
      ],
      [
        'Kementerian Pertahanan (Kemhan) RI menerima tamu itu.',
        'Kementerian Pertahanan (Kemhan) RI',
        { name: 'Kementerian Pertahanan' },
      ],
      [
        'Asian Development Bank (ADB) merilis kajian. Menurut ADB, ekonomi tumbuh.',
        'ADB',
        { name: 'Asian Development Bank' },
      ],
      ['Pimpinan Bappenas hadir di Palu.', 'Bappenas', { name: 'Badan Perencanaan Pembangunan Nasional' }],
      ['Longsor itu ditangani TNI, Polri, PMI, dan relawan.', 'PMI', { name: 'Palang Merah Indonesia' }],
      [
        'Menteri menghadiri Pertemuan Tahunan Asian Development Bank pekan lalu.',
        'Asian Development Bank',
        { kind: 'international' },
      ],
      ['Obligasi itu dinilai baik oleh Fitch.', 'Fitch', { name: 'Fitch', kind: 'company' }],
      [
        'BKN menyelenggarakan seleksi kompetensi di dua belas titik lokasi.',
        'BKN',
        { name: 'Badan Kepegawaian Negara', acronym: 'BKN' },
      ],
      [
        'Kementerian Keuangan mencatat realisasi belanja sebesar 40 persen.',
        'Kementerian Keuangan',
        { acronym: 'Kemenkeu', kind: 'ministry' },
      ],
      [
        'Komisi Pemberantasan Korupsi (KPK) melakukan sosialisasi antikorupsi.',
        'KPK',
        { name: 'Komisi Pemberantasan Korupsi', kind: 'state-body' },
      ],
      [
        'Kerja sama itu melibatkan Universitas Gadjah Mada dan Bank Indonesia.',
        'Universitas Gadjah Mada',
        { acronym: 'UGM', kind: 'university' },
      ],
      [
        'PT Bank Rakyat Indonesia (Persero) Tbk menyalurkan kredit usaha rakyat.',
        'PT Bank Rakyat Indonesia (Persero) Tbk',
        { kind: 'state-company' },
      ],
      ['Brimob Polda Metro Jaya mengirim personel ke lokasi longsor.', 'Polda Metro Jaya', { kind: 'police' }],
      [
        'Kepala Badan Gizi Nasional (BGN) meninjau dapur umum di Sumbawa.',
        'BGN',
        { name: 'Badan Gizi Nasional', kind: 'agency' },
      ],
      [
        'Pelatihan itu didukung UNICEF Indonesia sejak Maret.',
        'UNICEF Indonesia',
        { name: "United Nations Children's Fund", acronym: 'UNICEF' },
      ],
      [
        'Lembaga pemeringkat Fitch mempertahankan peringkat itu. Menurut S&P, ekonomi tumbuh.',
        'S&P',
        { name: 'S&P Global Ratings' },
      ],
      ['Dosen Universitas Andalas Padang meneliti kopi.', 'Universitas Andalas Padang', { acronym: 'Unand' }],
      [
        'International Monetary Fund (IMF) menerbitkan proyeksi baru. Menurut IMF, inflasi turun.',
        'IMF',
        { kind: 'international' },
      ],
    ],
    no: [
      'Surat edaran Direktur Jenderal Imigrasi terbit pekan lalu.',
      'Surat bernomor 06/SP/KOMDIGI/10/2025 itu diedarkan pekan lalu.',
      'Menurut catatan, PMI manufaktur dan inflasi naik.',
      'Ekspor daerah itu naik dari USD 60 juta menjadi USD 75 juta.',
      'Tim mengikuti Program Kreativitas Mahasiswa (PKM) dan ketua tim PKM menerima hadiah.',
      'Kenaikan Purchasing Managers Index (PMI) berlanjut sehingga PMI berada di zona ekspansi.',
      'Pemerintah bersama instansi terkait menyiapkan langkah antisipasi.',
      'Seluruh kementerian/lembaga diminta memperbarui data pegawainya.',
      'Dinas terkait segera memperbaiki jalan yang rusak itu.',
    ],
  },
  'institution/head-field': {
    yes: [
      [
        'Tersangka dititipkan di Rumah Tahanan Negara (Rutan) Klas IIB Kupang.',
        'Rumah Tahanan Negara (Rutan) Klas IIB Kupang',
        { name: 'Rumah Tahanan Negara Klas IIB Kupang' },
      ],
      [
        'Laporan disusun Biro Kerja Sama, Hukum dan Humas LIPI di Jakarta.',
        'Biro Kerja Sama, Hukum dan Humas LIPI',
        { kind: 'unit' },
      ],
      ['Hadir Anggota DPR RI Bambang Halimi (F-PAN) dan Slamet Rahardi (F-PKS).', 'F-PAN', { kind: 'party' }],

      [
        'Ketua Majelis Adat Rimba Hulu Kabupaten Wonosobo Siti Rahayu hadir.',
        'Majelis Adat Rimba Hulu Kabupaten Wonosobo',
        {},
      ],
      ['Kepala KPPN Tarakan Budi Santoso membuka layanan.', 'KPPN Tarakan', {}],
      ['Ketua Kelompok Tani Sido Rukun Budi Santoso hadir.', 'Kelompok Tani Sido Rukun', {}],
      ['Satpolairud Polres Buleleng menolong nelayan itu.', 'Satpolairud Polres Buleleng', { kind: 'police' }],
      ['PC Fatayat NU Jombang menggelar pelatihan.', 'PC Fatayat NU Jombang', { kind: 'association' }],
      ['Bagian Hukum Setda Kabupaten Sleman menyusunnya.', 'Bagian Hukum Setda Kabupaten Sleman', { kind: 'unit' }],
      [
        'Dinkes Sleman dan Dinas Kesehatan Kabupaten Sleman hadir.',
        'Dinkes Sleman',
        { name: 'Dinas Kesehatan Kabupaten Sleman' },
      ],
      ['Ketua DPC Peradi Surabaya, Wahyu Nugroho, hadir.', 'DPC Peradi Surabaya', { kind: 'association' }],
      [
        'Warga mendatangi Kantor Dinas Perikanan Provinsi NTB pekan lalu.',
        'Dinas Perikanan Provinsi NTB',
        { kind: 'regional' },
      ],
      ['Data itu berasal dari Biro Umum Setda Provinsi NTT.', 'Biro Umum Setda Provinsi NTT', { kind: 'unit' }],
      [
        'Panitia Kerja (Panja) RUU tentang Kepariwisataan menyerap aspirasi pelaku wisata.',
        'Panitia Kerja (Panja) RUU tentang Kepariwisataan',
        { name: 'Panitia Kerja RUU tentang Kepariwisataan' },
      ],
      [
        'Balai Pelatihan Kerja (BPK) Kemnaker membuka kelas las.',
        'Balai Pelatihan Kerja (BPK) Kemnaker',
        { name: 'Balai Pelatihan Kerja' },
      ],
      [
        'Dosen Fakultas Pertanian, Jurusan Budidaya Perairan meneliti sagu.',
        'Jurusan Budidaya Perairan',
        { kind: 'university' },
      ],
      [
        'Dosen Jurusan Teknik Sipil Universitas Jambi menguji beton.',
        'Jurusan Teknik Sipil Universitas Jambi',
        { kind: 'university' },
      ],
      ['Fraksi PKS DPRD Kota Batu menolak usulan itu.', 'Fraksi PKS DPRD Kota Batu', { kind: 'party' }],
      ['Ketua Komisi B DPRD Kota Batu meninjau pasar itu.', 'Komisi B DPRD Kota Batu', { kind: 'unit' }],
      ['Rapat dipimpin Kepala Biro Umum di Palu.', 'Biro Umum', { kind: 'unit' }],

      [
        'Kantor Wilayah Kementerian Hukum (Kemenkum) Sulawesi Tengah menggelar rapat. Kanwil Kemenkum Sulteng mengundang DPRD.',
        'Kanwil Kemenkum Sulteng',
        { id: 'institution:1', name: 'Kantor Wilayah Kementerian Hukum Sulawesi Tengah', parent: 'institution:2' },
      ],
      [
        'Pusat Penelitian Kopi dan Kakao Indonesia merilis varietas baru.',
        'Pusat Penelitian Kopi dan Kakao Indonesia',
        { kind: 'unit' },
      ],
      [
        'Dinas Kesehatan Kabupaten Sleman membuka layanan imunisasi gratis.',
        'Dinas Kesehatan Kabupaten Sleman',
        { name: 'Dinas Kesehatan Kabupaten Sleman', kind: 'regional', lexiconId: null },
      ],
      [
        'Data itu dihimpun oleh Dinas Pertanian dan Ketahanan Pangan Kota Batu.',
        'Dinas Pertanian dan Ketahanan Pangan Kota Batu',
        { kind: 'regional' },
      ],
      [
        'BPBD Kabupaten Lumajang memantau aliran lahar.',
        'BPBD Kabupaten Lumajang',
        { name: 'Badan Penanggulangan Bencana Daerah Kabupaten Lumajang' },
      ],
      [
        'Fakultas Peternakan Universitas Jambi menggelar bazar.',
        'Fakultas Peternakan Universitas Jambi',
        { kind: 'university' },
      ],

      [
        'Kepala Dinas Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana Kabupaten Buol Sri Lestari hadir.',
        'Dinas Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana Kabupaten Buol',
        { kind: 'regional' },
      ],
      [
        'Badan Penanggulangan Bencana Daerah Kabupaten Buol memantau sungai.',
        'Badan Penanggulangan Bencana Daerah Kabupaten Buol',
        { kind: 'regional' },
      ],
      [
        'Sekolah Vokasi Universitas Jambi membuka kelas. Lulusan Sekolah Vokasi Unja langsung bekerja.',
        'Sekolah Vokasi Unja',
        { name: 'Sekolah Vokasi Universitas Jambi' },
      ],
      [
        'Dosen FIB Universitas Diponegoro meneliti naskah. Fakultas Ilmu Budaya Universitas Diponegoro mendanainya.',
        'FIB Universitas Diponegoro',
        { name: 'Fakultas Ilmu Budaya Universitas Diponegoro' },
      ],
      [
        'Ketua Badan Eksekutif Mahasiswa (BEM) Universitas Jambi menutup pameran itu.',
        'Badan Eksekutif Mahasiswa (BEM) Universitas Jambi',
        { kind: 'association' },
      ],
      [
        'Kementerian Pendidikan Dasar Menengah (Kemendikdasmen) melatih guru honorer.',
        'Kementerian Pendidikan Dasar Menengah',
        { name: 'Kementerian Pendidikan Dasar dan Menengah', acronym: 'Kemendikdasmen' },
      ],
      ['Personel Brimob Polda Riau membersihkan puing.', 'Brimob Polda Riau', { kind: 'police' }],
      ['Dinas Kesehatan Kudus menimbang balita.', 'Dinas Kesehatan Kudus', { kind: 'regional' }],
      [
        'BPBD Cilacap menyiapkan tenda di tiga desa.',
        'BPBD Cilacap',
        { name: 'Badan Penanggulangan Bencana Daerah Kabupaten Cilacap' },
      ],
      ['Anggota Satlantas Polres Kudus mengatur arus.', 'Satlantas Polres Kudus', { kind: 'police' }],
      [
        'Rapat DPC PDI Perjuangan Kota Solo berlangsung tertib.',
        'DPC PDI Perjuangan Kota Solo',
        { kind: 'association' },
      ],
    ],
    no: [
      'Listrik di Jawa Bagian Barat kembali menyala.',
      'Kapolda memimpin Apel Gelar Pasukan Operasi Ketupat 2024.',
      'Pemkab Ngawi menggelar Forum Investasi Agribisnis di pendopo.',
      'Sidang Polres Bantul ditunda.',
      'Acara itu digelar di Kantor Bupati Sleman.',
      'Warga Kelurahan Balai Panjang hadir.',

      'Rapat digelar di Aula Kantor Gubernur pada Selasa.',
      'Warga mendatangi Kantor KBRI pada pagi hari.',
      'Persatuan yang kokoh: Persatuan Indonesia menjadi sila ketiga.',
      'Siswa Jurusan Tata Boga menyiapkan hidangan.',
      'Indeks PMI Manufaktur naik ke zona ekspansi.',
      'Warga berkumpul di Balai Desa Sukorejo sejak pagi.',
      'Setiap Lembaga Pemeringkat Kredit menilai prospek stabil.',
      'Panitia kerja itu menyusun naskah bersama.',
      'Sejumlah pejabat dan para Balai Latihan diminta siap.',
      'Warga berkumpul di Balai Kota sejak pagi.',
      'Bazar digelar di halaman Kantor Kementerian Pertahanan.',
      'Tim Basarnas menyisir pantai, sedangkan gerakan Humas Ceria menyebarkan kabar.',
      'Pemenang Baznas Awards 2025 diumumkan dan indeks keterbukaan Badan Publik dirilis.',
      'Dinas terkait akan segera menindaklanjuti laporan warga.',
      'Kantor baru itu akan ditempati mulai bulan depan.',
      'Perangkat daerah dan badan usaha diminta melaporkan capaiannya.',
      'Balai warga itu dibangun dengan dana desa.',
    ],
  },
  'institution/head-name': {
    yes: [
      ['Turut hadir perwakilan PT Trimega Bangun Persada, tokoh adat, dan warga.', 'PT Trimega Bangun Persada', {}],
      ['Kepala MTsN 2 Kebumen Budi Santoso hadir.', 'MTsN 2 Kebumen', { name: 'Madrasah Tsanawiyah Negeri 2 Kebumen' }],
      ['Ibu-ibu berkumpul di Posyandu Melati.', 'Posyandu Melati', {}],
      ['Nota itu diteken Direktur PT. Rante Sejati, Wahyu Nugroho.', 'PT. Rante Sejati', { kind: 'company' }],
      ['Tersangka adalah WN selaku Direktur CV. Rante Sejati.', 'CV. Rante Sejati', { kind: 'company' }],
      [
        'PT Sinar Laut Abadi membangun pabrik. Menurut warga, PT Sinar membuka lowongan.',
        'PT Sinar',
        { id: 'institution:1', name: 'PT Sinar Laut Abadi' },
      ],
      ['Nota itu diteken STIESIA Surabaya pekan lalu.', 'STIESIA Surabaya', { kind: 'university' }],
      ['Mahasiswa STIMIK Tunas Bangsa merancang aplikasi.', 'STIMIK Tunas Bangsa', { kind: 'university' }],
      [
        'Rumah Sakit Umum Daerah (RSUD) Panembahan Suryo Bantul menambah ruang rawat.',
        'Rumah Sakit Umum Daerah (RSUD) Panembahan Suryo Bantul',
        { kind: 'hospital' },
      ],
      [
        'PT Sinar Laut Abadi membangun pabrik es di Bitung.',
        'PT Sinar Laut Abadi',
        { name: 'PT Sinar Laut Abadi', kind: 'company' },
      ],
      [
        'Universitas Negeri Tirta Kencana membuka program studi baru.',
        'Universitas Negeri Tirta Kencana',
        { kind: 'university' },
      ],
      ['SMA Negeri 3 Kupang meraih juara umum.', 'SMA Negeri 3 Kupang', { kind: 'school' }],
      [
        'Pondok Pesantren Darul Hikmah menampung dua ratus santri.',
        'Pondok Pesantren Darul Hikmah',
        { kind: 'school' },
      ],
      ['Puskesmas Kedungwuni melayani imunisasi setiap Rabu.', 'Puskesmas Kedungwuni', { kind: 'hospital' }],
      [
        'Partai Keadilan Nusantara (PKN) mendaftarkan calonnya.',
        'Partai Keadilan Nusantara',
        { acronym: 'PKN', kind: 'party' },
      ],
      [
        'Perumda Air Minum Tirta Satria menambah jaringan pipa.',
        'Perumda Air Minum Tirta Satria',
        { kind: 'state-company' },
      ],
      [
        'Pasien dirujuk ke Rumah Sakit Pusat Paru (RSPP) Tirta Husada.',
        'Rumah Sakit Pusat Paru (RSPP) Tirta Husada',
        { kind: 'hospital' },
      ],
      [
        'PT Agrinas Pangan Nusantara membangun gudang di Sumbawa.',
        'PT Agrinas Pangan Nusantara',
        { kind: 'state-company', acronym: 'Agrinas Pangan' },
      ],
      [
        'Mahasiswa Universitas Nusa Lontar Jurusan Informasi meraih juara.',
        'Universitas Nusa Lontar',
        { kind: 'university' },
      ],
      [
        'Koperasi Simpan Pinjam (KSP) Nusari bertumbuh. Anggota KSP Nusari bertambah.',
        'KSP Nusari',
        { name: 'Koperasi Simpan Pinjam Nusari' },
      ],
      ['Nota itu diteken PT Kita Maju Bersama pekan lalu.', 'PT Kita Maju Bersama', { kind: 'company' }],
      [
        'Universitas Nahdlatul Ulama Nusa Tenggara Barat mewisuda lulusan.',
        'Universitas Nahdlatul Ulama Nusa Tenggara Barat',
        { kind: 'university' },
      ],
      [
        'TK Aisyiyah Bustanul Athfal 3 Kudus menggelar pentas.',
        'TK Aisyiyah Bustanul Athfal 3 Kudus',
        { kind: 'school' },
      ],
    ],
    no: [
      'Semua Posyandu Kecamatan Berbah buka hari ini.',

      'Setiap Bank Pembangunan Multilateral memiliki mandat sendiri.',
      'Gedung itu akan dijadikan Rumah Sakit Pendidikan Utama pada tahun depan.',
      'Kabid Pembinaan SMA Wahyu Nugroho, M.Kom. menyambut baik usulan itu.',
      'Koperasi Desa Kelurahan Merah Putih diresmikan pekan lalu.',
      'Staf Khusus Menteri Koperasi Prof. Wening Palupi menutup kegiatan.',
      'Undang-Undang Bank Indonesia No. 23 mengatur tugas Bank Sentral.',
      'Duta SMA 2025 berbagi pengalaman dengan para siswa.',
      'Gudang Kopdes Merah Putih ditargetkan selesai pada Maret.',
      'Direktur Pengembangan UMKM dan Koperasi Kementerian PPN/Bappenas membuka pelatihan itu.',
      'Sejumlah universitas negeri menawarkan beasiswa penuh.',
      'Partai politik peserta pemilu menyerahkan laporan dana kampanye.',
      'Rumah sakit dan puskesmas di daerah itu kekurangan tenaga medis.',
    ],
  },
  'institution/head-area': {
    yes: [
      [
        'Balai Besar Pelatihan Pertanian (BBPP) Ketindang menggelar kursus.',
        'Balai Besar Pelatihan Pertanian (BBPP) Ketindang',
        {},
      ],
      [
        'Petugas Kantor Kementerian Agama Kabupaten Buol mendata jemaah.',
        'Kantor Kementerian Agama Kabupaten Buol',
        { kind: 'unit' },
      ],
      [
        'Kantor Imigrasi Kelas I TPI Kupang menunda keberangkatan itu.',
        'Kantor Imigrasi Kelas I TPI Kupang',
        { kind: 'unit' },
      ],
      [
        'Kegiatan digelar Satpol PP dan Damkar Kabupaten Pohuwato bersama warga.',
        'Satpol PP dan Damkar Kabupaten Pohuwato',
        { name: 'Satuan Polisi Pamong Praja dan Pemadam Kebakaran Kabupaten Pohuwato' },
      ],
      [
        'Kementerian menggandeng Pengurus Wilayah Nahdlatul Ulama (PWNU) Maluku.',
        'Pengurus Wilayah Nahdlatul Ulama (PWNU) Maluku',
        { name: 'Pengurus Wilayah Nahdlatul Ulama Maluku' },
      ],
      [
        'Balai Besar Wilayah Sungai Citarum memperbaiki tanggul yang jebol.',
        'Balai Besar Wilayah Sungai Citarum',
        { kind: 'unit' },
      ],
      [
        'Balai Wilayah Sungai Sumatera V memperbaiki tanggul yang jebol.',
        'Balai Wilayah Sungai Sumatera V',
        { kind: 'unit' },
      ],
      [
        'Perkara itu disidangkan Pengadilan Tipikor pada Pengadilan Negeri Palu.',
        'Pengadilan Tipikor pada Pengadilan Negeri Palu',
        {},
      ],
      ['KPPBC TMC Kudus menyita rokok ilegal.', 'KPPBC TMC Kudus', {}],
      ['Polres Minsel menangkap pelaku.', 'Polres Minsel', { name: 'Kepolisian Resor Minahasa Selatan' }],
      [
        'Hasil itu ditunggu dari BNNP Sumsel pekan ini.',
        'BNNP Sumsel',
        { name: 'Badan Narkotika Nasional Provinsi Sumatera Selatan' },
      ],
      [
        'Komisi Pemilihan Umum Kabupaten Nias Utara (KPUD Nisut) menerima logistik. KPUD menyimpannya di gudang.',
        'Komisi Pemilihan Umum Kabupaten Nias Utara',
        { acronym: 'KPUD Nisut' },
      ],
      ['Rutan Kelas IIB Blora menggelar razia.', 'Rutan Kelas IIB Blora', { kind: 'unit' }],
      ['BWS Kalimantan II memperbaiki tanggul.', 'BWS Kalimantan II', { name: 'Balai Wilayah Sungai Kalimantan II' }],
      [
        'Konsulat Jenderal Jepang di Surabaya menggelar pameran.',
        'Konsulat Jenderal Jepang di Surabaya',
        { kind: 'international' },
      ],
      ['Pemerintah Kabupaten Sleman menggelar pasar murah.', 'Pemerintah Kabupaten Sleman', { kind: 'regional' }],
      [
        'Polres Bantul mengamankan tiga orang tersangka.',
        'Polres Bantul',
        { name: 'Kepolisian Resor Bantul', kind: 'police' },
      ],
      [
        'Pemkot Bogor menata kawasan pedagang kaki lima.',
        'Pemkot Bogor',
        { name: 'Pemerintah Kota Bogor', kind: 'regional' },
      ],
      ['Pengadilan Negeri Maros menggelar sidang perdana.', 'Pengadilan Negeri Maros', { kind: 'judiciary' }],
      [
        'DPRD Kabupaten Garut mengesahkan peraturan daerah itu.',
        'DPRD Kabupaten Garut',
        { name: 'Dewan Perwakilan Rakyat Daerah Kabupaten Garut' },
      ],
      [
        'Bawaslu Kabupaten Manggarai mengawasi pemungutan suara.',
        'Bawaslu Kabupaten Manggarai',
        { kind: 'state-body' },
      ],
      [
        'Pengadilan Negeri Palembang Kelas IA Khusus memutus perkara itu.',
        'Pengadilan Negeri Palembang Kelas IA Khusus',
        { kind: 'judiciary' },
      ],
      [
        'Kantor Pelayanan Kekayaan Negara dan Lelang Palu melelang aset. KPKNL Palu membuka layanan.',
        'KPKNL Palu',
        { name: 'Kantor Pelayanan Kekayaan Negara dan Lelang Palu' },
      ],
      ['Pemerintah Kecamatan Mejobo menggelar musrenbang.', 'Pemerintah Kecamatan Mejobo', { kind: 'regional' }],
    ],
    no: [
      'Pemerintah daerah diminta mempercepat penyaluran bantuan.',
      'Pemerintah pusat dan pemda menyusun rencana induk bersama.',
      'Sidang di pengadilan negeri itu berlangsung tertutup.',
      'Kabupaten Sleman dan Kota Bogor menjadi daerah percontohan.',
    ],
  },
  'institution/head-region': {
    yes: [
      [
        'Kegiatan digelar IDI Wilayah Maluku Utara bersama warga.',
        'IDI Wilayah Maluku Utara',
        { name: 'Ikatan Dokter Indonesia Wilayah Maluku Utara' },
      ],
      [
        'Kantor Otoritas Jasa Keuangan (OJK) Provinsi Maluku dan Kepala OJK Provinsi Maluku Budi Lado hadir.',
        'OJK Provinsi Maluku',
        { name: 'Otoritas Jasa Keuangan Provinsi Maluku' },
      ],
      ['Ketua DPRD Bone Irwandi Burhanuddin mengetuk palu.', 'DPRD Bone', {}],
      [
        'Kemenkum Sulsel membuka pos bantuan.',
        'Kemenkum Sulsel',
        { name: 'Kantor Wilayah Kementerian Hukum Sulawesi Selatan' },
      ],
      ['TVRI Kalimantan Barat menyiarkannya.', 'TVRI Kalimantan Barat', { kind: 'media' }],
      [
        'Petugas PLN Unit Induk Wilayah Maluku dan Maluku Utara memulihkan listrik.',
        'PLN Unit Induk Wilayah Maluku dan Maluku Utara',
        { kind: 'unit' },
      ],
      [
        'Himpunan Pengusaha Muda Indonesia Kabupaten Sorong menggelar musyawarah cabang.',
        'Himpunan Pengusaha Muda Indonesia Kabupaten Sorong',
        { kind: 'association' },
      ],
      ['Kadin Jawa Timur menyambut para investor.', 'Kadin Jawa Timur', { kind: 'association' }],
      ['PDI Perjuangan Kota Semarang membuka pendaftaran.', 'PDI Perjuangan Kota Semarang', { kind: 'party' }],
      [
        'BPKP Perwakilan Provinsi Jawa Tengah mendampingi penyusunan laporan itu.',
        'BPKP Perwakilan Provinsi Jawa Tengah',
        { name: 'Badan Pengawasan Keuangan dan Pembangunan Perwakilan Provinsi Jawa Tengah' },
      ],
      ['Calon jemaah didampingi petugas Kemenag Kota Tegal.', 'Kemenag Kota Tegal', { kind: 'unit' }],
      ['Peringatan dini dikeluarkan BMKG Kabupaten Maluku Tengah.', 'BMKG Kabupaten Maluku Tengah', { kind: 'unit' }],
      [
        'Bank Jateng Cabang Kudus menyalurkan kredit usaha rakyat.',
        'Bank Jateng Cabang Kudus',
        { name: 'Bank Jateng Cabang Kudus', kind: 'unit' },
      ],
      ['Petugas PLN UP3 Kudus memulihkan aliran listrik.', 'PLN UP3 Kudus', { kind: 'unit' }],
      ['Manajer PT KAI Daop 4 Semarang meninjau stasiun.', 'PT KAI Daop 4 Semarang', { kind: 'unit' }],
    ],
    no: [
      'Kegiatan itu berlangsung di Kantor Pusat BKN Jakarta.',
      'Nasabah Bank Jateng mendatangi cabang terdekat.',
      'Suku bunga acuan BI Rate tetap pada bulan ini.',
      'Petugas Basarnas Wahyu Nugraha menyisir pantai itu.',
      'Di BMKG, Jawa Timur tercatat sebagai daerah rawan gempa.',
    ],
  },
  'institution/abbreviated-office': {
    yes: [
      ['Dindukcapil Kabupaten Kendal membuka loket.', 'Dindukcapil Kabupaten Kendal', {}],
      ['BPPKAD Kota Surakarta menagih pajak.', 'BPPKAD Kota Surakarta', {}],
      ['Lomba itu digelar Disporapar Kota Salatiga.', 'Disporapar Kota Salatiga', { kind: 'regional' }],
      ['Petugas Disdalduk Kabupaten Sleman mendata warga.', 'Disdalduk Kabupaten Sleman', { kind: 'regional' }],
      ['Data itu milik Dispusip Provinsi Gorontalo.', 'Dispusip Provinsi Gorontalo', { kind: 'regional' }],
    ],
    no: [
      'BPHTB Kota Bogor naik.',
      'Dinamika Kabupaten Sleman berubah.',

      'Distribusi Kabupaten Sleman lebih merata daripada tahun lalu.',
      'Diskusi Kota Layak Anak dihadiri para guru.',
      'Wisatawan memadati Disneyland pada hari libur.',
    ],
  },
  'institution/head-number': {
    yes: [
      ['Danramil Koramil 07/Cawas Budi Santoso hadir.', 'Koramil 07/Cawas', {}],
      ['Brigif 24/Bulungan Cakti berlatih.', 'Brigif 24/Bulungan Cakti', {}],
      ['Koordinator Kopertis Wilayah VIII membuka rapat.', 'Kopertis Wilayah VIII', { kind: 'unit' }],
      ['Denpom IV/5 Semarang memeriksa kendaraan dinas.', 'Denpom IV/5 Semarang', { kind: 'military' }],
      ['Prajurit Yonif Raider 412/Wira Perkasa berangkat.', 'Yonif Raider 412/Wira Perkasa', { kind: 'military' }],
      ['Prajurit dari Kodim 0716/Demak membersihkan saluran irigasi.', 'Kodim 0716/Demak', { kind: 'military' }],
      [
        'Korem 072/Pamungkas menanam seribu pohon bakau.',
        'Korem 072/Pamungkas',
        { name: 'Komando Resor Militer 072/Pamungkas', kind: 'military' },
      ],
      [
        'Batalyon Infanteri 412/Bharata Eka Sakti membangun jembatan.',
        'Batalyon Infanteri 412/Bharata Eka Sakti',
        { kind: 'military' },
      ],
      ['Lanud Adisutjipto menggelar bakti sosial.', 'Lanud Adisutjipto', { kind: 'military' }],
      [
        'Batalyon Infanteri Teritorial Pembangunan (Yonif TP) 841/Lontar menanam jagung. Yonif TP 841/Lontar juga beternak.',
        'Yonif TP 841/Lontar',
        { name: 'Batalyon Infanteri Teritorial Pembangunan 841/Lontar' },
      ],
    ],
    no: [
      'Prajurit satu batalyon dikerahkan untuk membantu evakuasi warga.',
      'Seluruh kodim dan koramil menggelar donor darah.',
      'Rapat membahas Pasal 12 ayat 3 undang-undang tersebut.',
    ],
  },
  'institution/head-country': {
    yes: [
      [
        'Panglima Angkatan Laut Australia berkunjung ke Surabaya.',
        'Angkatan Laut Australia',
        { kind: 'military', lexiconId: null },
      ],
      ['Latihan itu diikuti Angkatan Bersenjata Filipina.', 'Angkatan Bersenjata Filipina', { kind: 'military' }],
      [
        'Angkatan Udara Kerajaan Thailand mengirim dua pesawat.',
        'Angkatan Udara Kerajaan Thailand',
        { kind: 'military' },
      ],
      ['Delegasi itu diterima Parlemen Jepang pada sore hari.', 'Parlemen Jepang', { kind: 'international' }],
    ],
    no: [
      'Angkatan Kerja Nasional bertambah dua juta orang.',
      'Gubernur Bank Sentral dari sejumlah negara hadir.',
      'Parlemen dan pemerintah membahas anggaran itu.',
    ],
  },
  'institution/head-foreign': {
    yes: [
      ['Tim peneliti University of the Northern Coast tiba pada Maret.', 'University of the Northern Coast', {}],
      [
        'Delegasi Ministry of Higher Education Malaysia berkunjung ke Jakarta.',
        'Ministry of Higher Education Malaysia',
        { kind: 'international' },
      ],
      ['Riset itu didanai Institute of Technology Petronas.', 'Institute of Technology Petronas', { lexiconId: null }],
      [
        'Rombongan Ministry of Agriculture meninjau sentra kopi di Takengon.',
        'Ministry of Agriculture',
        { kind: 'international' },
      ],
      [
        'Dosen tamu dari University of Northfield mengajar selama satu semester.',
        'University of Northfield',
        { lexiconId: null },
      ],
    ],
    no: [
      'Peserta menyusun Memorandum of Understanding dalam dua bahasa.',
      'Program Training of Trainers diikuti tiga puluh widyaiswara.',
      'Layanan itu memperoleh predikat Center of Excellence pada tahun lalu.',
    ],
  },
  'institution/government-of': {
    yes: [
      ['Bantuan pemerintah Australia tiba.', 'pemerintah Australia', { name: 'Pemerintah Australia' }],
      ['Bantuan itu merupakan hibah dari pemerintah Australia.', 'pemerintah Australia', { kind: 'international' }],
      [
        'Pemerintah Indonesia menyatakan dukungan terhadap resolusi tersebut.',
        'Pemerintah Indonesia',
        { name: 'Pemerintah Indonesia' },
      ],
      [
        'Pemerintah Republik Indonesia menandatangani perjanjian dagang dengan Pemerintah Jepang.',
        'Pemerintah Jepang',
        {},
      ],
      ['Proyek ini dibiayai Pemerintah Korea Selatan.', 'Pemerintah Korea Selatan', {}],
    ],
    no: [
      'Pemerintah terus mendorong hilirisasi industri.',
      'Pemerintah Kabupaten Sleman menggelar pasar murah.',
      'Para pejabat pemerintah daerah mengikuti pelatihan itu.',
    ],
  },
  'institution/type-alone': {
    yes: [
      ['Bupati Sleman hadir. Warga dibantu Dinas Sosial dan relawan.', 'Dinas Sosial', {}],
      [
        'Menurut Plt. Kepala Bappeda, Wahyu Nugroho, timbangan tiba pekan depan.',
        'Bappeda',
        { name: 'Badan Perencanaan Pembangunan Daerah' },
      ],
      [
        'Wali kota meminta Dinas PUPR memperbaiki saluran itu.',
        'Dinas PUPR',
        { name: 'Dinas Pekerjaan Umum dan Penataan Ruang' },
      ],
      [
        'Dinas Kesehatan Kota Tegal menimbang balita. Menurut petugas Dinas Kesehatan, semua balita sehat.',
        'Dinas Kesehatan',
        { name: 'Dinas Kesehatan Kota Tegal' },
      ],
      [
        'Pengadilan Negeri Kudus membacakan putusan. Sidang di Pengadilan Negeri berakhir pada sore hari.',
        'Pengadilan Negeri',
        { name: 'Pengadilan Negeri Kudus' },
      ],
      [
        'Dinas Perhubungan Kabupaten Blora menutup jalan itu. Petugas Dinas Perhubungan berjaga sampai malam.',
        'Dinas Perhubungan',
        { name: 'Dinas Perhubungan Kabupaten Blora' },
      ],
      [
        'BPBD Kabupaten Lumajang memantau lahar. Menurut petugas BPBD, warga aman.',
        'BPBD',
        { name: 'Badan Penanggulangan Bencana Daerah Kabupaten Lumajang' },
      ],
      [
        'Kejaksaan Negeri Kudus menahan tersangka. Penyidik Kejari memeriksa saksi.',
        'Kejari',
        { name: 'Kejaksaan Negeri Kudus' },
      ],
    ],
    no: [
      'Bupati Sleman hadir. Warga melapor ke Dinas Sosial setempat.',

      'Sosialisasi itu diikuti para Kepala Bappeda dari seluruh provinsi.',
      'Jalan itu dijaga petugas Dinas Perhubungan yang siaga setiap hari raya.',
      'Polres Kudus dan Polres Jepara berpatroli. Anggota Polres berjaga hingga pagi.',
      'Warga dapat melapor kepada BPBD atau Polres setempat.',
      'Setiap Dinas Kesehatan wajib melaporkan datanya.',
      'Perkara perdata diadili di Pengadilan Negeri atau Pengadilan Agama.',
    ],
  },
  'institution/head-alone': {
    yes: [
      ['Pegawai di lingkungan Sekretariat Utama mengikuti apel pagi.', 'Sekretariat Utama', { kind: 'unit' }],
      ['Laporan hasil pengawasan disusun oleh Inspektorat Utama.', 'Inspektorat Utama', { kind: 'unit' }],
      ['Rapat itu diikuti perwakilan Sekretariat Daerah.', 'Sekretariat Daerah', { kind: 'unit' }],
      ['Laporan itu diteruskan kepada Sekretariat Jenderal.', 'Sekretariat Jenderal', { kind: 'unit' }],
    ],
    no: [
      'Sekretariat panitia berada di lantai dua gedung itu.',
      'Inspektorat melakukan pemeriksaan rutin setiap semester.',
      'Sekretariat Daerah Kabupaten Gianyar menyiapkan tempat rapat.',
    ],
  },
  'institution/site': {
    yes: [
      ['Dilansir dari suarapantura.com, gempa itu terasa hingga Palu.', 'suarapantura.com', { kind: 'media' }],
      ['Sumber: bkn.go.id', 'bkn.go.id', { kind: 'media' }],
      [
        'Dikutip dari kabarpesisir.co.id, panen raya digelar serentak di tiga desa.',
        'kabarpesisir.co.id',
        { kind: 'media' },
      ],
    ],
    no: [
      'Informasi lengkap dapat dilihat melalui laman sscasn.bkn.go.id.',
      'Kirimkan berkas ke alamat pengaduan@bkn.go.id sebelum akhir bulan.',
      'Bantuan itu berasal dari Kab.Garut dan disalurkan pekan ini.',
    ],
  },
  'institution/defined-name': {
    yes: [
      [
        'Delegasi Pacific Islands Office for Project Services (PIOPS) tiba. PIOPS membuka kantor.',
        'Pacific Islands Office for Project Services',
        { acronym: 'PIOPS' },
      ],
      [
        'Kajian ASEAN+3 Coastal Research Office (ACRO) dibahas.',
        'ASEAN+3 Coastal Research Office',
        { acronym: 'ACRO' },
      ],
      [
        'Alumni didampingi Career Development Center (CDC) kampus itu.',
        'Career Development Center',
        { acronym: 'CDC' },
      ],
    ],
    no: [
      'Kedua negara meneken Defense Cooperation Agreement (DCA) pekan lalu.',
      'Rapat membahas Economic Review and Policy Dialogue (ERPD) tahunan.',
      'Pameran digelar di Kuala Lumpur Convention Centre (KLCC) pada Mei.',
      'Perusahaan itu menyalurkan Corporate Social Responsibility (CSR) setiap tahun.',
    ],
  },
  'institution/name-tail': {
    yes: [
      ['Rapat itu dihadiri Hokkaido University Jepang.', 'Hokkaido University', { kind: 'university' }],
      ['Satelit itu milik Pacific Space Agency.', 'Pacific Space Agency', { kind: 'international' }],
      [
        'Tamu itu guru besar Northfield University of Technology.',
        'Northfield University of Technology',
        { kind: 'university' },
      ],
      ['Peserta magang berasal dari Nusa Putra University.', 'Nusa Putra University', { kind: 'university' }],
      // a listed name with another head behind it
      [
        'Liputan itu disampaikan Jurnalis Garuda TV pada Minggu malam.',
        'Garuda TV',
        { kind: 'media', lexiconId: null },
      ],
      ['Kajian itu disusun bersama Lowy Institute.', 'Lowy Institute', {}],
      ['Pelatihan ini bekerja sama dengan Blue Ocean Foundation.', 'Blue Ocean Foundation', {}],
      ['Liputan itu ditayangkan Pesisir TV pada Minggu malam.', 'Pesisir TV', { kind: 'media' }],
      ['Liputan itu disampaikan Jurnalis Pesisir TV pada Minggu malam.', 'Pesisir TV', { kind: 'media' }],
    ],
    no: [
      'Kerja sama antara Multilateral Development Bank perlu diperkuat.',
      'Warga menonton siaran langsung itu melalui TV di balai desa.',
      'Materi itu dimuat dalam buku pegangan university governance.',
      'Kelompok itu mengelola Bank Sampah Berseri sejak 2019.',
    ],
  },
};
