/** Proof of the rules of venues: what each must find and what it must leave alone. */
import type { Venue } from '../record';
import type { ExamplesOf } from '../rules/rule';
import type { venueRules } from './rules';

export const venueExamples: ExamplesOf<typeof venueRules, Venue> = {
  'venue/facility': {
    yes: [
      [
        'Start di Lapangan Marwan dan finish di depan Kantor Kecamatan Gondang.',
        'Lapangan Marwan',
        { kind: 'facility' },
      ],
      ['Tersangka dibekuk di parkiran Hotel Melati Indah.', 'parkiran Hotel Melati Indah', {}],
      ['Dinas Sosial menyerahkan kursi roda kepada pasien di lobi RSUD Mekarsari.', 'lobi RSUD Mekarsari', {}],
      ['Pelaku kini ditahan di Mapolres Cianjur.', 'Mapolres Cianjur', {}],
      ['Menteri mengecek stok beras di Gudang Bulog Kelapa Gading.', 'Gudang Bulog Kelapa Gading', {}],
      [
        'Polisi meringkus dua pengedar di sebuah rumah kontrakan di Jalan Merpati, Kota Binjai.',
        'rumah kontrakan di Jalan Merpati, Kota Binjai',
        { name: 'rumah kontrakan', locality: 'Jalan Merpati, Kota Binjai' },
      ],
      ['Kepala Dinas ditemui di ruang kerjanya, Senin (9/6/2025).', 'ruang kerjanya', { locality: null }],
      ['Petugas membagikan brosur di Simpang Lima, Kota Semarang.', 'Simpang Lima, Kota Semarang', {}],
      ['Mahasiswa diterima hakim di Aula Lantai Dasar Gedung MK.', 'Aula Lantai Dasar Gedung MK', {}],
      ['Bakti sosial digelar di lapangan Desa Wringinanom.', 'lapangan Desa Wringinanom', {}],
      [
        'Ibu-ibu PKK memasak bersama di Balai Dusun Krajan Kecamatan Loceret.',
        'Balai Dusun Krajan Kecamatan Loceret',
        {},
      ],
      [
        'Rapat koordinasi penanganan banjir digelar di Aula Kantor Bupati Demak, Kamis (12/6/2025).',
        'Aula Kantor Bupati Demak',
        { kind: 'facility', name: 'Aula Kantor Bupati Demak' },
      ],
      [
        'Wisuda purnabakti dilaksanakan di Hotel Aston Kupang, Nusa Tenggara Timur, Rabu (11/6/2025).',
        'Hotel Aston Kupang, Nusa Tenggara Timur',
        { kind: 'facility' },
      ],
      [
        'Kegiatan donor darah bertempat di Gedung Serbaguna Pemkot Bitung.',
        'Gedung Serbaguna Pemkot Bitung',
        { kind: 'facility' },
      ],
      [
        'Kapolda Maluku memimpin apel gelar pasukan di Stadion Mandala Remaja, Kota Ambon, Senin (16/6/2025).',
        'Stadion Mandala Remaja, Kota Ambon',
        { name: 'Stadion Mandala Remaja', locality: 'Kota Ambon' },
      ],
      [
        'Penandatanganan nota kesepahaman berlangsung di Grand Ballroom Hotel Claro, Makassar, Jumat (13/6/2025).',
        'Grand Ballroom Hotel Claro, Makassar',
        { locality: 'Makassar', region: { name: 'Makassar' } },
      ],
      [
        'Menteri Kelautan dan Perikanan meresmikan gudang beku di Pelabuhan Perikanan Samudera Bitung, Selasa (3/6/2025).',
        'Pelabuhan Perikanan Samudera Bitung',
        { kind: 'facility' },
      ],
      [
        'Apel siaga digelar di Lapangan Merdeka, Kota Ambon, Kamis (12/6/2025).',
        'Lapangan Merdeka, Kota Ambon',
        { name: 'Lapangan Merdeka', locality: 'Kota Ambon' },
      ],
      [
        'Halalbihalal digelar di rumah dinas Wali Kota Tegal, Senin (9/6/2025).',
        'rumah dinas Wali Kota Tegal',
        { kind: 'facility' },
      ],
      [
        'Jamuan makan malam digelar di Rumah Jabatan Gubernur Sulawesi Tengah, Palu, Senin (9/6/2025).',
        'Rumah Jabatan Gubernur Sulawesi Tengah, Palu',
        { locality: 'Palu' },
      ],
      [
        'Operasi katarak gratis digelar di RSUD dr. Soebandi Jember, Rabu (11/6/2025).',
        'RSUD dr. Soebandi Jember',
        { name: 'RSUD dr. Soebandi Jember' },
      ],
      [
        'Upacara tabur bunga berlangsung di atas KRI Bima Suci, Jakarta, Rabu (11/6/2025).',
        'KRI Bima Suci, Jakarta',
        { name: 'KRI Bima Suci' },
      ],
      [
        'Rapat digelar di Ruang Garuda Lantai II Setda Provinsi Riau dan Zoom Meeting, Rabu (11/6/2025).',
        'Ruang Garuda Lantai II Setda Provinsi Riau',
        { kind: 'facility' },
      ],
      [
        'Rapat pleno digelar di KPU Provinsi Maluku, Rabu (11/6/2025).',
        'KPU Provinsi Maluku',
        { name: 'KPU Provinsi Maluku' },
      ],
      [
        'Latihan bersama digelar di Gedung Griya Persada, Semarang, Rabu (11/6/2025).',
        'Gedung Griya Persada, Semarang',
        { region: { code: '33.74' } },
      ],
      [
        'Uji kompetensi digelar di Balai Latihan Kerja Batam, Kepulauan Riau, Rabu (11/6/2025).',
        'Balai Latihan Kerja Batam, Kepulauan Riau',
        { region: { code: '21' } },
      ],
      [
        'Wakil Menteri Pertahanan menerima kunjungan duta besar di Kemhan, pada Selasa (10/6/2025).',
        'Kemhan',
        { kind: 'facility' },
      ],
      [
        'Pameran digelar di Radisson Golf & Convention Center, Batam, Rabu (11/6/2025).',
        'Radisson Golf & Convention Center, Batam',
        {},
      ],
      [
        'Danrem menerima kunjungan tim itu di Makorem, Palu, Rabu (11/6/2025).',
        'Makorem, Palu',
        { name: 'Makorem', locality: 'Palu' },
      ],
      [
        'Pameran digelar di Gedung Exhibition & Convention Center, Padang, Rabu (11/6/2025).',
        'Gedung Exhibition & Convention Center, Padang',
        {},
      ],
      [
        'Bakti kesehatan digelar di Rumah Sakit Angkatan Udara (RSAU) Salamun, Bandung, Rabu (11/6/2025).',
        'Rumah Sakit Angkatan Udara (RSAU) Salamun, Bandung',
        { locality: 'Bandung' },
      ],
      [
        'Wakil Bupati menerima audiensi pengurus Kadin di ruang kerja Wakil Bupati, Senin (9/6/2025).',
        'ruang kerja Wakil Bupati',
        {},
      ],
      [
        'Putusan dibacakan dalam sidang di ruang sidang utama Pengadilan Negeri Sikka, Kamis (12/6/2025).',
        'ruang sidang utama Pengadilan Negeri Sikka',
        {},
      ],
      [
        'Panglima memimpin peletakan karangan bunga di patung Jenderal Soedirman, Jakarta, Selasa (10/6/2025).',
        'patung Jenderal Soedirman, Jakarta',
        { name: 'patung Jenderal Soedirman' },
      ],
      [
        'Danlanal berdialog dengan nelayan di halaman kantor Camat Kei Kecil, Senin (9/6/2025).',
        'halaman kantor Camat Kei Kecil',
        {},
      ],
      [
        'Calon penumpang ditemui di Stasiun Madiun. Bupati meninjau loket di Stasiun Madiun, Jawa Timur, Kamis (12/6/2025).',
        'Stasiun Madiun',
        { kind: 'facility' },
      ],
    ],
    no: [
      'Bupati melantik 34 pejabat di lingkungan Pemerintah Kabupaten Jayapura, Kamis (12/6/2025).',
      'Ia menjelaskan bahwa sabu itu dikemas ulang di Gudang Sinar Baru.',
      'Ia pernah bertugas di Polres Klaten selama lima tahun.',
      'Ia mengusulkan penambahan jam layanan di PLBN Aruk.',
      'Orang tuanya berjualan nasi di Pasar Masomba.',
      'Harga cabai di Pasar Senen naik dua kali lipat.',
      'Investasi di Gedung Sinar Mas merupakan bagian dari rencana induk, Jumat (13/6/2025).',
      'Mesin itu dapat dicoba di Gedung Sinar Baru.',
      'Arahan itu disampaikan pada apel di lingkungan Ombudsman, Senin (9/6/2025).',
      'Pemuda itu menerima beasiswa untuk kuliah di Universitas Sumatera Utara sejak Senin (9/6/2025).',
      'Di sela-sela kunjungan kerja, Menteri Perhubungan menyampaikan rencana penambahan kapal perintis.',
      'Rapat membahas capaian di bidang Kesehatan dan Pendidikan sepanjang triwulan pertama.',
      'Bupati menyampaikan hal itu di hadapan Kepala Desa dan Camat se-Kabupaten Ende.',
      'Kegiatan di lapangan berlangsung tertib dan lancar, ujar Kasatpol PP.',
      'Layanan perizinan itu akan dibuka di Kawasan Industri, kata Menteri, Senin (9/6/2025).',
      'Kepala Dinas menerima tamu di ruang kerja, Senin (9/6/2025).',
      'Tim menemukan sabu di rumah Budi, kata Kapolres, Senin (9/6/2025).',
    ],
  },
  'venue/unlisted': {
    yes: [
      [
        'Simposium kedokteran dibuka di Aston Kartika Grogol, Jakarta, Rabu (11/6/2025).',
        'Aston Kartika Grogol, Jakarta',
        { name: 'Aston Kartika Grogol', locality: 'Jakarta' },
      ],
      [
        'Latihan dibuka di Pusdikzi Pusziad TNI, Bogor, Rabu (11/6/2025).',
        'Pusdikzi Pusziad TNI, Bogor',
        { locality: 'Bogor' },
      ],
      [
        'Temu bisnis berlangsung di Bumi Rangkuti Asri, Surabaya, Kamis (12/6/2025).',
        'Bumi Rangkuti Asri, Surabaya',
        {},
      ],
      [
        'Konferensi pers digelar di Bhara Daksa, Mapolda Sumatera Selatan, Selasa (10/6/2025).',
        'Bhara Daksa, Mapolda Sumatera Selatan',
        { name: 'Bhara Daksa' },
      ],
    ],
    no: [
      'Gubernur menyampaikan hal itu di Lubang Buaya, Jakarta, Rabu (11/6/2025).',
      'Hal itu dikatakan di hadapan Kepala Desa Sukamaju, Bogor, Rabu (11/6/2025).',
    ],
  },
  'venue/visited': {
    yes: [
      [
        'Jemaah kloter pertama dilepas dari Asrama Haji Mataram, Rabu (26/8/2015).',
        'Asrama Haji Mataram',
        { kind: 'facility' },
      ],
      ['Tersangka dibawa ke Mapolsek Sukolilo.', 'Mapolsek Sukolilo', {}],
      ['Terdakwa mengikuti sidang dari Lapas Kelas IIB Muara Bulian.', 'Lapas Kelas IIB Muara Bulian', {}],
      [
        'Bupati meninjau sentra batik di Desa Lasem, Kecamatan Lasem.',
        'sentra batik di Desa Lasem, Kecamatan Lasem',
        { name: 'sentra batik' },
      ],
      [
        'Wakil Presiden melakukan kunjungan ke Pasar Baru Ampenan, Kamis (5/6/2025).',
        'Pasar Baru Ampenan',
        { kind: 'facility' },
      ],
      [
        'Bupati Sumba Barat Daya meresmikan Pasar Rakyat Waimangura, Jumat (13/6/2025).',
        'Pasar Rakyat Waimangura',
        { kind: 'facility' },
      ],
      ['Ratusan pelajar memadati Gelora Mandalika, Mataram, Sabtu (14/6/2025).', 'Gelora Mandalika, Mataram', {}],
      [
        'Gubernur Kalimantan Utara meninjau Pelabuhan Tengkayu I, Tarakan, Sabtu (14/6/2025).',
        'Pelabuhan Tengkayu I, Tarakan',
        { name: 'Pelabuhan Tengkayu I', locality: 'Tarakan' },
      ],
      [
        'Komisi IX DPR RI mengunjungi Puskesmas Abepura, Kota Jayapura, untuk melihat layanan imunisasi.',
        'Puskesmas Abepura, Kota Jayapura',
        { locality: 'Kota Jayapura' },
      ],
      [
        'Bupati Pinrang meninjau langsung Pasar Sentral Pinrang, Rabu (11/6/2025).',
        'Pasar Sentral Pinrang',
        { kind: 'facility' },
      ],
      [
        'Menteri Pekerjaan Umum meninjau pembangunan Jembatan Pulau Balang, Penajam Paser Utara, Rabu (11/6/2025).',
        'Jembatan Pulau Balang, Penajam Paser Utara',
        { locality: 'Penajam Paser Utara' },
      ],
      [
        'Wakil Menteri Perindustrian mengunjungi pabrik PT Pupuk Kaltim di Bontang, Rabu (11/6/2025).',
        'pabrik PT Pupuk Kaltim di Bontang',
        { locality: 'Bontang' },
      ],
      [
        'Anggota DPR mengunjungi langsung rumah Siti di Padang, Senin (9/6/2025).',
        'rumah Siti di Padang',
        { name: 'rumah Siti', locality: 'Padang' },
      ],
      [
        'Wakil Presiden mengunjungi Desa Kalukubula, Kabupaten Sigi, Senin (9/6/2025).',
        'Desa Kalukubula, Kabupaten Sigi',
        { kind: 'area', name: null },
      ],
    ],
    no: [
      'Warga mendatangi Dinas Kependudukan Kota Batu untuk melengkapi berkas.',
      'Warga dapat mendatangi Polsek terdekat.',
      'Hakim muda mengunjungi Mahkamah Konstitusi (MK). Mereka diterima di Aula Lantai Dasar Gedung MK.',
      'Berkas perkara dilimpahkan ke Pengadilan Negeri Raha pada Rabu (4/6/2025).',
      'Presiden meresmikan Jembatan Pulau Balang dan dua bendungan dari Istana.',
      'Penyidik meninjau ulang laporan masyarakat terkait dugaan pungutan liar.',
      'Kunjungan ke luar negeri dibatasi sesuai instruksi Presiden tentang efisiensi belanja.',
      'Rombongan bertolak ke Kabupaten Pohuwato lalu kembali esok siang.',
      'Bupati meresmikan Desa Wisata Towale, Senin (9/6/2025).',
      'Kapolsek mengunjungi rumah warga miskin, Senin (9/6/2025).',
    ],
  },
  'venue/online': {
    yes: [
      ['Bimtek diikuti seluruh peserta melalui zoom meeting.', 'zoom meeting', {}],
      [
        'Rapat koordinasi inflasi diikuti seluruh camat melalui Zoom Meeting, Senin (2/6/2025).',
        'Zoom Meeting',
        { kind: 'online', name: 'Zoom Meeting', locality: null },
      ],
      [
        'Sosialisasi seleksi CASN disiarkan melalui kanal YouTube BKD Provinsi Bali.',
        'kanal YouTube BKD Provinsi Bali',
        { kind: 'online' },
      ],
      ['Pembinaan notaris digelar via Google Meet pada Kamis (12/6/2025).', 'Google Meet', { kind: 'online' }],
      [
        'Para kepala sekolah mengikuti bimbingan teknis lewat Microsoft Teams.',
        'Microsoft Teams',
        { kind: 'online', name: 'Microsoft Teams' },
      ],
      [
        'Rapat disiarkan melalui aplikasi Zoom Meeting dan kanal YouTube Kementerian Agama, Rabu (11/6/2025).',
        'kanal YouTube Kementerian Agama',
        { kind: 'online' },
      ],
      [
        'Rapat digelar di Aula BKPSDM Kota Palopo dan Zoom Meeting, Rabu (11/6/2025).',
        'Zoom Meeting',
        { kind: 'online' },
      ],
      ['Rapat digelar lewat aplikasi zoom, Rabu (11/6/2025).', 'aplikasi zoom', { kind: 'online' }],
      [
        'Peluncuran disiarkan langsung melalui akun YouTube resmi @pemkotcontoh, Senin (9/6/2025).',
        'akun YouTube resmi @pemkotcontoh',
        { kind: 'online' },
      ],
      [
        'Sosialisasi digelar melalui akun Instagram @dinkes_contoh, Senin (9/6/2025).',
        'akun Instagram @dinkes_contoh',
        { kind: 'online' },
      ],
    ],
    no: [
      'Bank tidak pernah meminta data nasabah melalui Facebook atau tautan mana pun.',
      'Harga lensa zoom untuk kamera dinas dianggarkan Rp12 juta.',
      'Polisi menangkap pelaku penipuan yang memakai nama pejabat dan meminta transfer uang.',
      'Rapat digelar secara daring dan diikuti 17 kepala dinas.',
      'Tersangka menyebarkan hoaks melalui akun Facebook palsu, kata Kapolres, Senin (9/6/2025).',
    ],
  },
  'venue/area': {
    yes: [
      ['Babinsa mendampingi petani di Kampung Baru, Distrik Mimika Timur.', 'Kampung Baru, Distrik Mimika Timur', {}],
      [
        'Petugas memberikan vaksin rabies di Desa Pejeng dan Desa Bedulu, Kecamatan Tampaksiring.',
        'Desa Pejeng dan Desa Bedulu, Kecamatan Tampaksiring',
        {},
      ],
      ['Juara provinsi akan tampil di Bengkulu, 24 s.d. 29 September 2018.', 'Bengkulu', {}],
      ['Tim penilai mendampingi warga di Desa Taro Kecamatan Tegallalang.', 'Desa Taro Kecamatan Tegallalang', {}],
      ['Panen raya dilakukan di Desa Sidomulyo, Kecamatan Kalirejo.', 'Desa Sidomulyo, Kecamatan Kalirejo', {}],
      [
        'Kepala Perwakilan BI menyampaikan hal tersebut di Ambon, Senin (2/6/2025).',
        'Ambon',
        { kind: 'area', name: null, locality: 'Ambon' },
      ],
      [
        'BNN memusnahkan ladang ganja di Lamteuba, Aceh Besar, Kamis (12/6/2025).',
        'Lamteuba, Aceh Besar',
        { kind: 'area', locality: 'Lamteuba, Aceh Besar', region: { name: 'Aceh Besar' } },
      ],
      [
        'Kejari menyerahkan berkas itu di Banjar, Kalimantan Selatan, Kamis (12/6/2025).',
        'Banjar, Kalimantan Selatan',
        { region: { code: '63.03' } },
      ],
      [
        'Rapat koordinasi digelar di Martapura, Kabupaten Banjar, Kamis (12/6/2025).',
        'Martapura, Kabupaten Banjar',
        { region: { code: '63.03/martapura' } },
      ],
      [
        'Pertemuan bilateral kedua menteri berlangsung di Labuan Bajo, Kamis (12/6/2025).',
        'Labuan Bajo',
        { kind: 'area' },
      ],
      [
        'Menteri Sosial menyalurkan santunan di Kabupaten Agam, Sumatera Barat, Rabu (11/6/2025).',
        'Kabupaten Agam, Sumatera Barat',
        { kind: 'area', locality: 'Kabupaten Agam, Sumatera Barat' },
      ],
      [
        'Rapat kerja daerah akan digelar di Palu pada 24 Juni 2025.',
        'Palu',
        { kind: 'area', region: { name: 'Palu' } },
      ],
      [
        'Kamis (12/6/2025), kegiatan digelar di Surakarta dan diikuti 40 peserta.',
        'Surakarta',
        { kind: 'area', region: { code: '33.72' } },
      ],
      ['Pelatihan digelar secara hibrida di Kupang dan melalui Zoom, Rabu (11/6/2025).', 'Kupang', { kind: 'area' }],
      ['Menteri Perhubungan bertemu dengan Menteri Transportasi Singapura di Batam.', 'Batam', { kind: 'area' }],
      [
        'TNI membagikan sembako di pedalaman Asmat, khususnya di wilayah Sawa Erma dan Agats, Selasa (10/6/2025).',
        'Asmat',
        { kind: 'area' },
      ],
      ['TNI membagikan sembako di wilayah Sawa Erma dan Agats, Selasa (10/6/2025).', 'Sawa Erma', { region: null }],
      [
        'Dalam sambutannya pada perayaan HUT ke-40 Koperasi Mekar di Medan, Menteri Koperasi memuji pengurus.',
        'Medan',
        {},
      ],
      ['Kepala BKPM, Rosan Pratama, di Jakarta mengatakan investasi naik.', 'Jakarta', {}],
      [
        'Menteri Pertanian menghadiri Konferensi Pangan Dunia di Italia dan berpidato di hadapan delegasi.',
        'Italia',
        {},
      ],
      ['Setelah diresmikan di Bandung, layanan itu menyusul di kota lain.', 'Bandung', {}],
      [
        'Rapat digelar di Kota Medan. Hal itu ditegaskan Wali Kota di Medan, Sumatera Utara, Kamis (12/6/2025).',
        'Kota Medan',
        { locality: 'Medan, Sumatera Utara', region: { code: '12.71' } },
      ],
      ['Lomba digelar di Semarang, Jawa Tengah.', 'Semarang, Jawa Tengah', { region: { code: '33.74' } }],
    ],
    no: [
      'Pekerja memulai pengisian Bendungan Sindangheulang di Desa Sindangsari, Kecamatan Pabuaran.',
      'Ia mendukung perbaikan irigasi di Desa Mataram dikerjakan tahun ini.',
      'Dinas akan membagikan bibit di Kecamatan Fatuleu.',
      'Menteri menyalurkan bantuan bagi korban banjir di Kabupaten Garut.',
      'Kegiatan serupa perlu digelar di Pulau Raas.',
      'Bimbingan teknis digelar di Lantai 3 Gedung B.',
      'Menteri membuka peluang investasi yang tumbuh di Batam dan sekitarnya.',
      'Produksi beras di Sulawesi Selatan naik 4 persen dibandingkan tahun lalu.',
      'Kasus demam berdarah di Kota Kupang didominasi anak usia sekolah, kata Kepala Dinas Kesehatan.',
      'Lomba dayung antarkampung di Togutil, Halmahera Timur, ditiadakan tahun ini.',
      'Di tengah efisiensi anggaran, Kamis (12/6/2025), Pemkab Lahat tetap menyalurkan beasiswa.',
      'Gubernur menerima Konsul Jenderal Jepang di Surabaya, Takeyama Kenichi, Senin (9/6/2025).',
      'Menteri membuka peluang kerja bagi perawat di Jepang, kata Dirjen.',
      'Jaringan seluler di pedalaman Papua masih terbatas, kata Menteri.',
      'Investor, terutama di Jepang, menyatakan minatnya.',
      'Kedubes Rusia di Jakarta menyatakan duka cita atas musibah itu.',
      'Dalam bulan Ramadan di Aceh, jam kerja ASN dikurangi.',
      'Produksi ikan di perairan Natuna dan Anambas naik 5 persen.',
    ],
  },
  'venue/listed': {
    yes: [
      [
        'Simulasi serupa dilaksanakan di RSUP Dr. M. Djamil, Plaza Andalan dan Lapangan Imam Bonjol.',
        'Lapangan Imam Bonjol',
        { kind: 'facility' },
      ],
      ['Simulasi serupa dilaksanakan di RSUP Dr. M. Djamil, Plaza Andalan dan Pasar Raya.', 'Plaza Andalan', {}],
      ['Pertandingan berlangsung di Lapangan Mayor Metra dan GOR Bhuana Patra.', 'GOR Bhuana Patra', {}],
    ],
    no: ['Rapat digelar di Aula Prajadipa, Gedung Sasana Bhakti.', 'Harga di Pasar Waru dan Pasar Legi naik.'],
  },
  'venue/site': {
    yes: [
      [
        'Pekerja memulai pengisian Bendungan Sindangheulang di Desa Sindangsari, Kecamatan Pabuaran.',
        'Bendungan Sindangheulang di Desa Sindangsari, Kecamatan Pabuaran',
        { kind: 'facility', name: 'Bendungan Sindangheulang' },
      ],
      ['Petugas membersihkan Pasar Waru di Desa Sidokerto.', 'Pasar Waru di Desa Sidokerto', { name: 'Pasar Waru' }],
      ['Warga mengecat Jembatan Wulan di Kecamatan Karanganyar.', 'Jembatan Wulan di Kecamatan Karanganyar', {}],
    ],
    no: [
      'Pemerintah mempercepat pembangunan Bendungan Sindangheulang di Desa Sindangsari.',
      'Jembatan Wulan di Kecamatan Karanganyar rusak berat.',
    ],
  },
  'venue/joined-area': {
    yes: [
      ['BPBD menyalurkan air bersih di wilayah Kupang dan Rote, Kamis (12/6/2025).', 'Rote', { kind: 'area' }],
      ['Sosialisasi digelar di Palu dan Sigi.', 'Sigi', { kind: 'area', name: null }],
      [
        'Pasar murah digelar di Kecamatan Palu Timur dan Kecamatan Mantikulore, Senin (9/6/2025).',
        'Kecamatan Mantikulore',
        { locality: 'Kecamatan Mantikulore' },
      ],
    ],
    no: [
      'Kegiatan berlangsung di Palu dan Menteri Sosial hadir secara daring, Senin (9/6/2025).',
      'Produksi padi di Bone dan Wajo naik 5 persen.',
      'Rapat digelar di Palu dan Zoom Meeting, Senin (9/6/2025).',
    ],
  },
};
