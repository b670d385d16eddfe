/** Proof of the rules of people: what each must find and what it must leave alone. */
import type { Official } from '../record';
import type { ExamplesOf } from '../rules/rule';
import type { personRules } from './rules';

export const personExamples: ExamplesOf<typeof personRules, Official> = {
  'official/handover': {
    yes: [
      [
        'Jabatan Kapolres Klaten diserahterimakan dari AKBP Bagas Wicaksono kepada AKBP Rangga Mahendra.',
        'Rangga Mahendra',
        { name: 'Rangga Mahendra', rank: 'AKBP', titles: [{ text: 'Kapolres Klaten', status: 'current' }] },
      ],
      [
        'Jabatan Kapolres Klaten diserahterimakan dari AKBP Bagas Wicaksono kepada AKBP Rangga Mahendra.',
        'Bagas Wicaksono',
        { name: 'Bagas Wicaksono', titles: [{ text: 'Kapolres Klaten', status: 'former' }] },
      ],
      [
        'Serah terima jabatan Kepala Kejaksaan Negeri Batang dari pejabat lama Mukhlis Harahap ke Dewi Lestari berlangsung khidmat.',
        'Dewi Lestari',
        { name: 'Dewi Lestari', titles: [{ text: 'Kepala Kejaksaan Negeri Batang' }] },
      ],
      [
        'Tongkat komando Dandim 0723/Klaten beralih dari Letkol Inf Joko Susilo kepada Letkol Arm Bayu Prasetyo.',
        'Joko Susilo',
        { titles: [{ text: 'Dandim 0723/Klaten', status: 'former' }] },
      ],
    ],
    no: [
      'Kapolres Klaten menerima laporan dari Budi Santoso, warga Desa Sukorejo.',
      'Bupati Garut menyerahkan bantuan dari Kementerian Sosial kepada Siti Aminah.',
    ],
  },
  'official/epithet': {
    yes: [
      [
        'Kasi Penkum Kejati Maluku Rudi Lado hadir. “Berkasnya lengkap,” tambah mantan Kasi Pidsus Kejari Atambua ini.',
        'Kasi Pidsus Kejari Atambua',
        { titles: [{ text: 'Kasi Penkum Kejati Maluku' }, { text: 'Kasi Pidsus Kejari Atambua', status: 'former' }] },
      ],
      [
        'Ketua Komisi V DPR RI Rudi Lado hadir. Menurut politisi Fraksi Partai Golkar itu, anggarannya sudah disetujui.',
        'politisi Fraksi Partai Golkar',
        { titles: [{ text: 'Ketua Komisi V DPR RI' }, { text: 'politisi Fraksi Partai Golkar' }] },
      ],
      [
        'Bupati Badung Ketut Suardana hadir. Mantan Rektor Universitas Tabanan itu menegaskan bahwa air itu cukup.',
        'Rektor Universitas Tabanan',
        {
          name: 'Ketut Suardana',
          titles: [{ text: 'Bupati Badung' }, { text: 'Rektor Universitas Tabanan', status: 'former' }],
        },
      ],
      [
        'Wakil Ketua DPRD Ngawi Sugiarto Wiranata hadir. Politisi Partai Golkar itu menilai layanan sudah baik.',
        'Politisi Partai Golkar',
        { name: 'Sugiarto Wiranata' },
      ],
      [
        'Rina Kartika, warga Desa Sidomulyo, hadir. Guru MTsN 2 Ngawi ini mengatakan air sudah masuk.',
        'Guru MTsN 2 Ngawi',
        { name: 'Rina Kartika' },
      ],
      [
        'Kepala BPS Banggai Luh Sriwati hadir. Ketua PGRI Banggai tersebut juga menjelaskan hasil survei.',
        'Ketua PGRI Banggai',
        { name: 'Luh Sriwati' },
      ],
    ],
    no: [
      'Bupati Badung Ketut Suardana hadir. Ia didampingi Bupati Tabanan.',
      'Kepala BPS Banggai Luh Sriwati hadir. “Jangan lupa,” tegas Rektor Universitas Tompotika.',
      'Kepala BPS Banggai Luh Sriwati hadir. Bupati Banggai juga menjelaskan hasil survei.',
    ],
  },
  'official/pronoun-as-title': {
    yes: [
      [
        'Rina Marlina, S.H. gemar menulis sejak remaja. Pada 2021 ia terpilih sebagai Ketua Ikatan Penulis Muda Riau.',
        'Ketua Ikatan Penulis Muda Riau',
        { name: 'Rina Marlina', titles: [{ text: 'Ketua Ikatan Penulis Muda Riau' }] },
      ],
      [
        'Bapak Joko Susilo lahir di Klaten. Beliau pernah menjabat sebagai Kepala Dinas Sosial Kabupaten Klaten.',
        'Kepala Dinas Sosial Kabupaten Klaten',
        { name: 'Joko Susilo', titles: [{ status: 'former' }] },
      ],
      [
        'Dr. Maya Sari tiba di Padang kemarin. Dia dilantik menjadi Rektor Universitas Andalas.',
        'Rektor Universitas Andalas',
        { name: 'Maya Sari', titles: [{ text: 'Rektor Universitas Andalas' }] },
      ],
    ],
    no: [
      'Dr. Maya Sari tiba di Padang. Ia bertemu Rektor Universitas Andalas.',
      'Ia dikenal sebagai pekerja keras oleh Rektor Universitas Andalas.',
    ],
  },
  'official/successor': {
    yes: [
      [
        'AKBP Rangga Mahendra menggantikan AKBP Bagas Wicaksono sebagai Kapolres Klaten.',
        'Rangga Mahendra',
        { titles: [{ text: 'Kapolres Klaten', status: 'current' }] },
      ],
      [
        'Dewi Lestari resmi menggantikan Mukhlis Harahap sebagai Kepala Kejaksaan Negeri Batang.',
        'Mukhlis Harahap',
        { titles: [{ text: 'Kepala Kejaksaan Negeri Batang', status: 'former' }] },
      ],
      [
        'Mukhlis Harahap digantikan oleh Dewi Lestari sebagai Kepala Kejaksaan Negeri Batang.',
        'Dewi Lestari',
        { titles: [{ text: 'Kepala Kejaksaan Negeri Batang', status: 'current' }] },
      ],
    ],
    no: [
      'Aplikasi SIMPEG menggantikan sistem lama sebagai sarana Kepala Dinas memantau kinerja.',
      'Dewi Lestari menggantikan Mukhlis Harahap sebagai pembicara.',
    ],
  },
  'official/title-name': {
    yes: [
      ['Instruktur Daerah Rina Lado memaparkan materi.', 'Rina Lado', { titles: [{ text: 'Instruktur Daerah' }] }],
      [
        'Hadir Rektor Universitas Nusa Nipe H. Hendra Gumilar, dan Camat Moa Rudi Lado.',
        'Hendra Gumilar',
        { titles: [{ text: 'Rektor Universitas Nusa Nipe' }] },
      ],
      [
        'Hadir Rektor Universitas Nusa Nipe Lukas Wariso, M.Si, dan Camat Moa Rudi Lado.',
        'Lukas Wariso',
        { titles: [{ text: 'Rektor Universitas Nusa Nipe' }] },
      ],
      [
        'Kegiatan dibuka oleh Kepala Dinas Kesehatan Anak Agung Gde Rai.',
        'Anak Agung Gde Rai',
        { titles: [{ text: 'Kepala Dinas Kesehatan' }] },
      ],
      [
        'Kepala Balai Besar Wilayah Sungai Mesuji Sekampung Kementerian PUPR Nur Laila hadir.',
        'Nur Laila',
        { titles: [{ text: 'Kepala Balai Besar Wilayah Sungai Mesuji Sekampung Kementerian PUPR' }] },
      ],
      [
        'Kepala SMAN 1 Nitakloang Sahala Lubis menyambut tamu.',
        'Sahala Lubis',
        { titles: [{ text: 'Kepala SMAN 1 Nitakloang' }] },
      ],
      [
        'Danyonif 743/Pradnya Samapta Yudha Maria Lado memimpin apel.',
        'Maria Lado',
        { titles: [{ text: 'Danyonif 743/Pradnya Samapta Yudha' }] },
      ],
      [
        'Direktur Jenderal Perikanan Tangkap Kementerian Kelautan dan Perikanan Hendra Gumilar hadir.',
        'Hendra Gumilar',
        { titles: [{ text: 'Direktur Jenderal Perikanan Tangkap Kementerian Kelautan dan Perikanan' }] },
      ],
      [
        'Panglima Angkatan Bersenjata Filipina Vice Admiral Romeo Cruz tiba di Jakarta.',
        'Romeo Cruz',
        { titles: [{ text: 'Panglima Angkatan Bersenjata Filipina' }] },
      ],
      [
        'Inspektur Kota Ambon Rudi Lado, perwakilan Dinas Kesehatan Kota Ambon dan BPJS Kesehatan Cabang Ambon hadir.',
        'Rudi Lado',
        { titles: [{ text: 'Inspektur Kota Ambon' }] },
      ],
      [
        'Humas Pengadilan Tinggi Tanjungkarang Dewi Lado mengatakan sidang ditunda.',
        'Dewi Lado',
        { titles: [{ text: 'Humas Pengadilan Tinggi Tanjungkarang' }] },
      ],
      [
        'Direktur CV Tunas Karya Mandiri Hendrik Gono Lado diperiksa.',
        'Hendrik Gono Lado',
        { titles: [{ text: 'Direktur CV Tunas Karya Mandiri' }] },
      ],
      [
        'Ketua Karang Taruna Kelurahan Oebobo Sahala Lubis membagikan bibit.',
        'Sahala Lubis',
        { titles: [{ text: 'Ketua Karang Taruna Kelurahan Oebobo' }] },
      ],
      [
        'Wakil Ketua II DPRD Kota Tidore Kepulauan Maria Goreti membuka rapat.',
        'Maria Goreti',
        { titles: [{ text: 'Wakil Ketua II DPRD Kota Tidore Kepulauan' }] },
      ],
      [
        'Hadir Direktur RSUD Kabupaten Bintan Yohanes Lado, Camat Kota Lama Rudi Hartono, dan tamu.',
        'Yohanes Lado',
        { titles: [{ text: 'Direktur RSUD Kabupaten Bintan' }] },
      ],
      [
        'Kepala Desa Sukorejo Kecamatan Udanawi Arif Wahyudin hadir.',
        'Arif Wahyudin',
        { titles: [{ text: 'Kepala Desa Sukorejo Kecamatan Udanawi' }] },
      ],
      [
        'Kepala Dinas Pendidikan Didik Agung Wardana hadir.',
        'Didik Agung Wardana',
        { titles: [{ text: 'Kepala Dinas Pendidikan' }] },
      ],
      [
        'Sekretaris Jenderal Kementerian Pertanian Joyo Ali Wirawan menutup rapat.',
        'Joyo Ali Wirawan',
        { titles: [{ text: 'Sekretaris Jenderal Kementerian Pertanian' }] },
      ],
      [
        'Kepala Balai Wilayah Sungai Nusa Tenggara I Hendra Suranta meninjau bendungan.',
        'Hendra Suranta',
        { titles: [{ text: 'Kepala Balai Wilayah Sungai Nusa Tenggara I' }] },
      ],
      [
        'Asisten Bidang Perekonomian dan Pembangunan Yansen Penyang Luhung membuka forum itu.',
        'Yansen Penyang Luhung',
        { titles: [{ text: 'Asisten Bidang Perekonomian dan Pembangunan' }] },
      ],
      [
        'Turut hadir Staf Khusus Menpora Ahmad Zakian Alatas.',
        'Ahmad Zakian Alatas',
        { titles: [{ text: 'Staf Khusus Menpora' }] },
      ],
      [
        'Kabag Ren Polres Kupang Kota AKP Zainal Bahasuan berharap kerja sama itu terus berjalan.',
        'Zainal Bahasuan',
        { titles: [{ text: 'Kabag Ren Polres Kupang Kota' }] },
      ],
      [
        'Dewan juri yakni Kepala Dinas Pangan Vonny Lasutan, ahli gizi RSU Kasih Ambon Sr. Theresia Pangkal.',
        'Vonny Lasutan',
        { titles: [{ text: 'Kepala Dinas Pangan' }] },
      ],
      [
        'Hadir Anggota Komisi IV DPR RI Bambang Halim (F-PAN), Andi Nurlaela (F-PKB), dan Slamet Rahardi (F-PKS).',
        'Bambang Halim',
        {},
      ],
      [
        'Kedatangannya disambut Kasi Binadik Yulia Hapsari di gerbang.',
        'Yulia Hapsari',
        { titles: [{ text: 'Kasi Binadik' }] },
      ],
      [
        'Penandatanganan disaksikan Pj. Sekda Ngawi Mokh. Saifudin di aula.',
        'Mokh. Saifudin',
        { titles: [{ text: 'Pj. Sekda Ngawi' }] },
      ],
      [
        'Apel itu dengan Inspektur Upacara Wakil Bupati Sintang Drs. Yohanes Akai, M.Si.',
        'Yohanes Akai',
        { titles: [{ text: 'Wakil Bupati Sintang' }] },
      ],
      ['Menteri Luar Negeri Sugianto tiba di Amman.', 'Sugianto', { titles: [{ text: 'Menteri Luar Negeri' }] }],
      [
        'Kepala Balai Besar Wilayah Sungai (BBWS) Citarum-Ciliwung-Cisadane Yayan Wirawan meninjau tanggul.',
        'Yayan Wirawan',
        { titles: [{ text: 'Kepala Balai Besar Wilayah Sungai (BBWS) Citarum-Ciliwung-Cisadane' }] },
      ],
      ['Camat Gondang Bpk. Satriyo Utomo melepas peserta.', 'Satriyo Utomo', { titles: [{ text: 'Camat Gondang' }] }],
      [
        'Kadiskes Lantamal XI Letkol Laut (K/W) dr. Priska Makal, Sp.PD., ikut hadir.',
        'Priska Makal',
        { titles: [{ text: 'Kadiskes Lantamal XI' }] },
      ],
      [
        'Hadir Kasubbag Ortala dan KUB Kanwil Kemenag Aceh H Khairul Fuadin.',
        'Khairul Fuadin',
        { titles: [{ text: 'Kasubbag Ortala dan KUB Kanwil Kemenag Aceh' }] },
      ],
      [
        'Hadir Kepala BNN Provinsi Kalsel Ketut Darsana, perwakilan Kejari Banjar, BPN Banjar serta tokoh masyarakat.',
        'Ketut Darsana',
        { titles: [{ text: 'Kepala BNN Provinsi Kalsel' }] },
      ],
      ['Wakil Wali Kota Dharmanto meninjau pasar.', 'Dharmanto', { titles: [{ text: 'Wakil Wali Kota' }] }],
      [
        'Direktur Perundingan Bilateral Farid Wirawan mengatakan kuota itu naik.',
        'Farid Wirawan',
        { titles: [{ text: 'Direktur Perundingan Bilateral' }] },
      ],
      [
        'Kabagops Korlantas Polri Kombes Pol. Aditya Wiraguna mengatakan lalu lintas lancar.',
        'Aditya Wiraguna',
        { titles: [{ text: 'Kabagops Korlantas Polri', role: 'Kepala' }] },
      ],
      [
        'Kadisperindagkop Kota Bitung Rina Kartika memantau harga.',
        'Rina Kartika',
        { titles: [{ text: 'Kadisperindagkop Kota Bitung' }] },
      ],
      [
        'Anggota DPRD Kabupaten Musi Rawas Dapil II Rusdi Effendy hadir.',
        'Rusdi Effendy',
        { titles: [{ text: 'Anggota DPRD Kabupaten Musi Rawas Dapil II' }] },
      ],
      [
        'Tim terdiri atas perawat Sem Yogi Tebai, petugas gizi Rini Handayani, dan dokter umum Theresia Wibowo.',
        'Theresia Wibowo',
        { titles: [{ text: 'dokter umum' }] },
      ],
      [
        'Hadir pula Konsul Malaysia di Pontianak Azhar bin Ismail.',
        'Azhar bin Ismail',
        { titles: [{ text: 'Konsul Malaysia di Pontianak' }] },
      ],
      [
        'Hadir Camat Amanuban Tengah Yunus Nomleni dan Kapolsek Amanuban Tengah Ipda Made Suarta.',
        'Yunus Nomleni',
        { titles: [{ text: 'Camat Amanuban Tengah' }] },
      ],
      [
        'Kepala Desa Lermatang Kecamatan Tanimbar Selatan Emanuel Lolang menyambut tamu.',
        'Emanuel Lolang',
        { titles: [{ text: 'Kepala Desa Lermatang Kecamatan Tanimbar Selatan' }] },
      ],
      [
        'Hal itu terungkap saat Dandim 0612/Tasikmalaya Letkol Inf Dadan Supriatna S.I.P. meninjau lokasi.',
        'Dadan Supriatna',
        { degrees: ['S.I.P.'] },
      ],
      [
        'Kepala KUA Kecamatan Peusangan H.Jamaluddin A. Ghani,Lc memimpin doa.',
        'Jamaluddin A. Ghani',
        { titles: [{ text: 'Kepala KUA Kecamatan Peusangan' }] },
      ],
      [
        'Politisi Partai Golkar Yusran Matondang menyarankan iuran itu ditunda.',
        'Yusran Matondang',
        { titles: [{ text: 'Politisi Partai Golkar' }] },
      ],
      [
        'Pemohon diwakili kuasa hukum Hasan Barakat Assegaf.',
        'Hasan Barakat Assegaf',
        { titles: [{ text: 'kuasa hukum' }] },
      ],
      [
        'Hadir Kabid Pembinaan SMA Syahrul Koto, M.Kom. dan undangan lain.',
        'Syahrul Koto',
        { titles: [{ text: 'Kabid Pembinaan SMA' }] },
      ],
      [
        'Hadir Wakil Rektor Bidang Kemitraan, Inovasi, Kewirausahaan dan Bisnis Prof. Rina Kartika.',
        'Rina Kartika',
        { titles: [{ unit: 'Bidang Kemitraan, Inovasi, Kewirausahaan dan Bisnis' }] },
      ],
      [
        'Atase Perdagangan KBRI Canberra Lukman Hakim Siregar hadir.',
        'Lukman Hakim Siregar',
        { titles: [{ text: 'Atase Perdagangan KBRI Canberra' }] },
      ],
      [
        'Acara digelar di Desa Gurgur Pea Raja. Kepala Desa Gurgur Pea Raja Horas Sitorus memberi sambutan.',
        'Horas Sitorus',
        { titles: [{ text: 'Kepala Desa Gurgur Pea Raja' }] },
      ],
      [
        'Patroli menyusuri Kecamatan Banjar Agung. Kapolsek Banjar Agung Kompol Rangga Mahendra ikut serta.',
        'Rangga Mahendra',
        { titles: [{ text: 'Kapolsek Banjar Agung' }] },
      ],
      [
        'Ketua DPD Drs. Hi. Djafar Mahmud melepas bantuan.',
        'Djafar Mahmud',
        { honorifics: ['Hi.'], titles: [{ text: 'Ketua DPD' }] },
      ],
      [
        'Sidang dipimpin dua hakim anggota Hj. Siti Rahmawati, S.Ag. di ruang utama.',
        'Siti Rahmawati',
        { titles: [{ text: 'hakim anggota' }] },
      ],
      [
        'Deputi Bidang Mutasi Kepegawaian BKN Rina Kartika membuka bimbingan teknis.',
        'Rina Kartika',
        { titles: [{ role: 'Deputi', unit: 'Bidang Mutasi Kepegawaian' }] },
      ],
      [
        'Kepala Bidang Humas Polda Metro Jaya Kombes Pol. Rina Kartika memberi keterangan.',
        'Rina Kartika',
        { titles: [{ role: 'Kepala', unit: 'Bidang Humas' }] },
      ],
      [
        'Kepala Balai Besar POM di Bandung Rina Kartika memberi keterangan.',
        'Rina Kartika',
        { titles: [{ role: 'Kepala', unit: 'Balai Besar POM' }] },
      ],
      ['Raja Yordania Abdullah bin Hussein tiba di Jakarta.', 'Raja Yordania', { name: 'Abdullah bin Hussein' }],
      [
        'Menteri Kehutanan Raja Martua Siregar hadir.',
        'Raja Martua Siregar',
        { titles: [{ text: 'Menteri Kehutanan' }] },
      ],
      [
        'Tim itu dipandu dosen pembimbing Joko Priyono, S.Pd., M.T., sejak semester lalu.',
        'dosen pembimbing',
        { name: 'Joko Priyono' },
      ],
      // an apostrophe closes the name, a mark does not
      ['“Ini karya nyata,” ujar Rektor Unud Prof. Nafi’.', 'Nafi’', { name: 'Nafi’' }],
      ['Sosok ‘Camat Ubud Made Wirawan’ ramai dibahas warga.', 'Made Wirawan', { name: 'Made Wirawan' }],
      [
        'Menteri Keuangan periode 2014–2019 Bambang Sutrisno hadir sebagai pembicara.',
        'Bambang Sutrisno',
        { name: 'Bambang Sutrisno', titles: [{ text: 'Menteri Keuangan' }] },
      ],
      [
        'Gubernur terpilih Jawa Barat Deni Hermawan menemui para petani.',
        'Deni Hermawan',
        { titles: [{ text: 'Gubernur terpilih Jawa Barat', status: 'elect', area: 'Jawa Barat' }] },
      ],
      [
        'Anggota DPR RI Rahmat Hidayat dan Andi Wijaya meninjau bendungan.',
        'Andi Wijaya',
        { name: 'Andi Wijaya', titles: [{ text: 'Anggota DPR RI' }] },
      ],
      [
        'Wakil Ketua DPRD Kota Bogor Ahmad Fauzan, Lukmanul Hakim, dan Siti Rahma menerima mahasiswa.',
        'Lukmanul Hakim',
        { name: 'Lukmanul Hakim', titles: [{ text: 'Wakil Ketua DPRD Kota Bogor' }] },
      ],
      [
        'Ketua DPRD Zulfan Effendi memimpin rapat paripurna.',
        'Zulfan Effendi',
        { name: 'Zulfan Effendi', titles: [{ text: 'Ketua DPRD' }] },
      ],
      [
        'Camat Tegalrejo Hendra Saputra meninjau posko.',
        'Hendra Saputra',
        { name: 'Hendra Saputra', titles: [{ text: 'Camat Tegalrejo', area: 'Tegalrejo' }] },
      ],
      [
        'Konsul Jenderal RI di Jeddah Yusron Ambary menyambut jemaah.',
        'Yusron Ambary',
        { titles: [{ text: 'Konsul Jenderal RI di Jeddah' }] },
      ],
      [
        'Ketua DPRD Wahyu Prasetyo berharap jalan itu selesai.',
        'Wahyu Prasetyo',
        { name: 'Wahyu Prasetyo', titles: [{ text: 'Ketua DPRD' }] },
      ],
      [
        'Ketua KPU Bambang Setiawan mengatakan logistik sudah tiba.',
        'Bambang Setiawan',
        { titles: [{ text: 'Ketua KPU' }] },
      ],
      [
        'Ketua KPU Garut Bambang Setiawan mengatakan logistik sudah tiba.',
        'Bambang Setiawan',
        { titles: [{ text: 'Ketua KPU Garut' }] },
      ],
      [
        'Kepala Dinas Pariwisata Provinsi Bali I Wayan Sudana membuka festival itu.',
        'I Wayan Sudana',
        { name: 'I Wayan Sudana', titles: [{ text: 'Kepala Dinas Pariwisata Provinsi Bali' }] },
      ],
      [
        'Perdana Menteri Malaysia Dato’ Seri Amirul Rahman menyambut delegasi itu.',
        'Amirul Rahman',
        { name: 'Amirul Rahman', titles: [{ text: 'Perdana Menteri Malaysia' }] },
      ],
      [
        'Kepala BKN Rahmat Hidayat membuka rapat koordinasi itu di Jakarta.',
        'Rahmat Hidayat',
        { name: 'Rahmat Hidayat', titles: [{ text: 'Kepala BKN', role: 'Kepala', acting: null, status: 'current' }] },
      ],
      [
        'Kapolres Banyuwangi AKBP Bagas Wicaksono, S.I.K. memimpin apel gelar pasukan pada Senin pagi.',
        'Bagas Wicaksono',
        {
          name: 'Bagas Wicaksono',
          rank: 'AKBP',
          degrees: ['S.I.K.'],
          titles: [{ text: 'Kapolres Banyuwangi', role: 'Kepala', area: 'Banyuwangi' }],
        },
      ],
      [
        'Rektor Universitas Andalas Prof. Dr. Yulia Rahmi, M.Si. menyambut kedatangan rombongan.',
        'Yulia Rahmi',
        {
          name: 'Yulia Rahmi',
          degrees: ['Prof.', 'Dr.', 'M.Si.'],
          titles: [{ text: 'Rektor Universitas Andalas', role: 'Rektor' }],
        },
      ],
      [
        'Pelaksana Tugas (Plt) Bupati Sidoarjo Hj. Mardiyah Ningsih meninjau pasar.',
        'Pelaksana Tugas (Plt) Bupati Sidoarjo',
        {
          name: 'Mardiyah Ningsih',
          honorifics: ['Hj.'],
          titles: [{ role: 'Bupati', acting: 'plt', area: 'Sidoarjo' }],
        },
      ],
      [
        'Mantan Wali Kota Surakarta Bambang Sutrisno turut memberikan testimoni.',
        'Wali Kota Surakarta',
        { name: 'Bambang Sutrisno', titles: [{ text: 'Wali Kota Surakarta', status: 'former' }] },
      ],
      [
        'Direktur Utama PT Pelabuhan Nusantara Tirta Wijaya menandatangani nota kesepahaman itu.',
        'Tirta Wijaya',
        { name: 'Tirta Wijaya', titles: [{ text: 'Direktur Utama PT Pelabuhan Nusantara', role: 'Direktur Utama' }] },
      ],
      [
        'Wakil Ketua Pengadilan Tata Usaha Negara Serang Burhan Daulay memimpin sidang.',
        'Burhan Daulay',
        { name: 'Burhan Daulay', titles: [{ text: 'Wakil Ketua Pengadilan Tata Usaha Negara Serang' }] },
      ],
      [
        'Bupati Garut dr. Endah Pratiwi hadir dalam peresmian puskesmas itu.',
        'Endah Pratiwi',
        { fullName: 'dr. Endah Pratiwi', degrees: ['dr.'], titles: [{ text: 'Bupati Garut' }] },
      ],
      [
        'Komandan Lanal Banyuwangi Letkol Laut (P) Hafidz Muharam menyerahkan paket sembako.',
        'Hafidz Muharam',
        { rank: 'Letkol Laut (P)', titles: [{ text: 'Komandan Lanal Banyuwangi' }] },
      ],
      [
        'Kepala Dinas Pendidikan Kota Bima Drs H Supratman M.AP menyerahkan piagam.',
        'Supratman',
        { name: 'Supratman', degrees: ['Drs', 'M.AP'] },
      ],
      [
        'Kapolsek Ngaglik Kompol Yulianto menerima laporan warga.',
        'Yulianto',
        { name: 'Yulianto', rank: 'Kompol', titles: [{ text: 'Kapolsek Ngaglik' }] },
      ],
      [
        'Kepala Puskesmas Kedungwuni dr. Farid Akbar menyapa warga.',
        'Farid Akbar',
        { name: 'Farid Akbar', titles: [{ text: 'Kepala Puskesmas Kedungwuni' }] },
      ],
      [
        'Ketua DPC PDI Perjuangan Kota Surakarta FX Rudi hadir dalam pelantikan.',
        'FX Rudi',
        { name: 'FX Rudi', titles: [{ text: 'Ketua DPC PDI Perjuangan Kota Surakarta' }] },
      ],
      [
        'Uskup Agung Kupang Mgr. Hironimus Pakaenoni memberkati gedung itu.',
        'Hironimus Pakaenoni',
        { honorifics: ['Mgr.'], titles: [{ text: 'Uskup Agung Kupang' }] },
      ],
      [
        'Ketua Tim Penggerak PKK Kabupaten Wonosobo Siti Rahayu menutup lomba itu.',
        'Siti Rahayu',
        { titles: [{ text: 'Ketua Tim Penggerak PKK Kabupaten Wonosobo', role: 'Ketua' }] },
      ],
      [
        'Bupati Garut Asep Nurjaman sekaligus Ketua Panitia meresmikan jembatan itu.',
        'Asep Nurjaman',
        { titles: [{ text: 'Bupati Garut' }, { text: 'Ketua Panitia' }] },
      ],
      [
        'Anggota Komisi VIII DPR RI Dini Kusuma menyerap aspirasi warga.',
        'Dini Kusuma',
        { name: 'Dini Kusuma', titles: [{ text: 'Anggota Komisi VIII DPR RI' }] },
      ],
      [
        'Deputi V Kantor Staf Presiden Rumadi Hakim hadir dalam dialog.',
        'Rumadi Hakim',
        { name: 'Rumadi Hakim', titles: [{ text: 'Deputi V Kantor Staf Presiden' }] },
      ],
      [
        'Hadir Duta Besar Republik Indonesia untuk Republik Yunani Saut Purnomo.',
        'Saut Purnomo',
        { titles: [{ text: 'Duta Besar Republik Indonesia untuk Republik Yunani' }] },
      ],
      [
        'Panit Reskrim Polsek Wonokromo Ipda Suwono menjelaskan kronologi kejadian.',
        'Suwono',
        { rank: 'Ipda', titles: [{ text: 'Panit Reskrim Polsek Wonokromo' }] },
      ],
      [
        'Dansatgas TMMD Reguler ke-124 Kodim 0701/Banyumas Letkol Inf Iwan Prihartono menutup kegiatan itu.',
        'Iwan Prihartono',
        { titles: [{ text: 'Dansatgas TMMD Reguler ke-124 Kodim 0701/Banyumas' }] },
      ],
      [
        'Kepala Balai Besar Wilayah Sungai Bengawan Solo Maryadi Laksono meninjau tanggul.',
        'Maryadi Laksono',
        { titles: [{ text: 'Kepala Balai Besar Wilayah Sungai Bengawan Solo' }] },
      ],
      [
        'Direktur RSUD dr. Soedirman Kebumen dr. Arif Komari, Sp.An., meninjau ruang gawat darurat.',
        'Arif Komari',
        { titles: [{ text: 'Direktur RSUD dr. Soedirman Kebumen' }] },
      ],
      [
        'Duta Besar Jepang untuk Indonesia Masaki Nakata mengunjungi sekolah itu.',
        'Masaki Nakata',
        { titles: [{ text: 'Duta Besar Jepang untuk Indonesia' }] },
      ],
      [
        'Bupati Garut terpilih Asep Nurjaman mengikuti retret kepala daerah.',
        'Asep Nurjaman',
        { titles: [{ text: 'Bupati Garut', status: 'elect' }] },
      ],
      [
        'Menteri ATR/Kepala BPN Nusyirwan Wahyu menyerahkan sertifikat tanah.',
        'Nusyirwan Wahyu',
        { titles: [{ text: 'Menteri ATR/Kepala BPN' }] },
      ],
      [
        'Wamendagri Bima Saputra menegaskan pentingnya pengendalian inflasi.',
        'Bima Saputra',
        { titles: [{ text: 'Wamendagri' }] },
      ],
      [
        'Ketua Dekranasda Kabupaten Batang Faela Suryani membuka pameran.',
        'Faela Suryani',
        { titles: [{ text: 'Ketua Dekranasda Kabupaten Batang' }] },
      ],
      [
        'Kepala SMP Negeri 3 Kudus Ahadi Setiono menerima piala.',
        'Ahadi Setiono',
        { titles: [{ text: 'Kepala SMP Negeri 3 Kudus' }] },
      ],
      [
        'Pengamat politik Universitas Paramadina Hendri Prasojo menilai kebijakan itu tepat.',
        'Hendri Prasojo',
        { titles: [{ text: 'Pengamat politik Universitas Paramadina' }] },
      ],
    ],
    no: [
      'Netralitas dijaga menjelang Pemilihan Kepala Daerah Serentak tahun ini.',
      'Turut hadir perwakilan Balai Taman Nasional Wolo Rawe, tokoh adat, dan warga.',
      'Hadir akademisi IISIP Biak, perwakilan LSM Mitra Rumbai, tokoh pemuda dan warga.',
      'Nampak hadir Danrem 121/Alambhana Wanawai yang diwakili Kasiter.',
      'Kasiman Wiryo mengaku lega, sedangkan Danang Wijaya tertawa.',
      'Puskesmas Camplong mengundang Sekretaris Camat Fatuleu ke Kecamatan Fatuleu.',
      'Pembekalan diikuti 60 anggota Pramuka Saka Bahari.',
      'KAI menambah KA Gajayana Tambahan dan KA Arjuno Ekspres.',
      'Kebun milik anggota KUD Karya Mukti di Desa Kumain diremajakan.',
      'Posko berdiri sampai akhir Syawal 1440 H. Masa siaga berakhir esok hari.',
      'Pesawat itu mendarat di Bandara Panglima Batur dan Bandara Internasional Sultan Hasanuddin.',
      'Pasien dirawat di RSUD Panglima Sebaya sejak Ahad.',
      'Pasien dirawat di RSPAD Panglima Besar Soedirman sejak kemarin.',
      'Menlu RI menghadiri ASEAN Foreign Ministers Meeting di Kuala Lumpur.',
      'Peraturan Menteri Keuangan Nomor 12 Tahun 2024 mengatur tata cara pembayaran itu.',
      'Rapat itu dihadiri oleh para Kepala Dinas se-Kabupaten Sleman.',
      'Bupati Sleman membuka pasar murah di Lapangan Denggung pada Senin pagi.',
      'Pemerintah mendorong kepala daerah mempercepat layanan perizinan.',
      'Operator Alat Berat dilatih selama dua pekan di balai itu.',
      'Mahasiswa berterima kasih kepada Dosen Pembimbing Tugas Akhir atas bimbingannya.',
      'Lomba itu diikuti Perawat Agromedik di Jember.',
      'Kapolri Cup diikuti 40 tim dari seluruh provinsi.',
      'Bupati dan Wakil Bupati Terpilih dilantik pada Kamis.',
    ],
  },
  'official/title-comma-name': {
    yes: [
      [
        'Kepala Kantor UPP Kelas III Saumlaki, Capt. Elias Lado, hadir.',
        'Elias Lado',
        { titles: [{ text: 'Kepala Kantor UPP Kelas III Saumlaki' }] },
      ],
      [
        'Anggota KPAI Klaster Pendidikan, Waktu Luang, Budaya dan Agama, Rina Lado, hadir.',
        'Rina Lado',
        { titles: [{ text: 'Anggota KPAI Klaster Pendidikan, Waktu Luang, Budaya dan Agama' }] },
      ],
      [
        'Kepala Balai Besar Pengawas Obat dan Makanan (BBPOM) di Denpasar, I Wayan Suartana, hadir.',
        'I Wayan Suartana',
        { titles: [{ text: 'Kepala Balai Besar Pengawas Obat dan Makanan (BBPOM) di Denpasar' }] },
      ],
      [
        'Direktur Pencegahan dan Pengendalian Penyakit Menular Kementerian Kesehatan, Rina Lado, hadir.',
        'Rina Lado',
        { titles: [{ text: 'Direktur Pencegahan dan Pengendalian Penyakit Menular Kementerian Kesehatan' }] },
      ],
      [
        'Koordiv Pencegahan, Partisipasi Masyarakat dan Humas, Rudi Lado menambahkan, warga dapat melapor.',
        'Rudi Lado',
        { titles: [{ text: 'Koordiv Pencegahan, Partisipasi Masyarakat dan Humas' }] },
      ],
      [
        'Direktur Penataan Daerah, Otonomi Khusus dan Dewan Pertimbangan Otonomi Daerah Kementerian Dalam Negeri, Budi Santoso, hadir.',
        'Budi Santoso',
        {
          titles: [
            {
              text: 'Direktur Penataan Daerah, Otonomi Khusus dan Dewan Pertimbangan Otonomi Daerah Kementerian Dalam Negeri',
            },
          ],
        },
      ],
      [
        'Ketua Kelompok Tani Ngudi Rahayu, Sutarman (52), mengatakan harga gabah naik.',
        'Sutarman',
        { titles: [{ text: 'Ketua Kelompok Tani Ngudi Rahayu' }] },
      ],
      [
        'Ketua Panitia yang juga Kepala Bidang Keperawatan, Hj. Baiq Nurhayani, S.Kep., hadir.',
        'Kepala Bidang Keperawatan',
        { name: 'Baiq Nurhayani' },
      ],
      [
        'Rombongan singgah di Kelurahan Balai Panjang. Lurah Balai Panjang, Deswita dan perajin menyambut.',
        'Deswita',
        { titles: [{ text: 'Lurah Balai Panjang' }] },
      ],
      [
        'Ketua Kwarcab Pramuka Karimun, Raja Zuriani pada kesempatan itu mengucapkan terima kasih.',
        'Raja Zuriani',
        { titles: [{ text: 'Ketua Kwarcab Pramuka Karimun' }] },
      ],
      [
        'Ketua Panitia, Dr. Rosida P. Adamy., S.Pd., M.Hum melaporkan jumlah peserta.',
        'Rosida P. Adamy',
        { degrees: ['Dr.', 'S.Pd.', 'M.Hum'] },
      ],
      [
        'Kepastian itu disampaikan Sekretaris Daerah Provinsi, Drs. Syafrudin Malik, M.Si, Dt. Rajo Sati, usai rapat.',
        'Syafrudin Malik',
        { fullName: 'Drs. Syafrudin Malik, M.Si, Dt. Rajo Sati' },
      ],
      [
        'Bantuan diserahkan Kadis Koperindag, Tiurma br. Siregar, S.E., kepada perajin.',
        'Tiurma br. Siregar',
        { titles: [{ text: 'Kadis Koperindag' }] },
      ],
      [
        'Rektor menyambut Konsul Jenderal Australia di Makassar, Bronwyn Hart beserta rombongan.',
        'Bronwyn Hart',
        { titles: [{ text: 'Konsul Jenderal Australia di Makassar' }] },
      ],
      [
        'Anggota DPD asal Gorontalo, Hj. Siti Mooduto, menyoal resi gudang.',
        'Siti Mooduto',
        { titles: [{ text: 'Anggota DPD asal Gorontalo' }] },
      ],
      [
        'Duta Besar RI untuk Selandia Baru merangkap Samoa, Kerajaan Tonga dan Niue, Frans Lengkey, membuka acara.',
        'Frans Lengkey',
        { titles: [{ text: 'Duta Besar RI untuk Selandia Baru merangkap Samoa, Kerajaan Tonga dan Niue' }] },
      ],
      [
        'Naskah diteken Kapusdiklat Kemlu, Dubes Ngurah Suryawan.',
        'Ngurah Suryawan',
        { titles: [{ text: 'Kapusdiklat Kemlu' }, { text: 'Dubes' }] },
      ],
      [
        'Dari layar Zoom, Ketua Forum Kader Posyandu Kecamatan Soreang, Hj. Siti Marhamah, mengeluhkan timbangan.',
        'Siti Marhamah',
        { titles: [{ text: 'Ketua Forum Kader Posyandu Kecamatan Soreang' }] },
      ],
      [
        'Ditanya Ketua Tim Kunjungan Kerja, H. Zulfikar Siregar, politisi Partai Hanura dari dapil itu.',
        'politisi Partai Hanura',
        { name: 'Zulfikar Siregar' },
      ],
      [
        'Materi disampaikan Redaktur kabardesa.id, Rina Kartika, pada sesi kedua.',
        'Rina Kartika',
        { titles: [{ text: 'Redaktur kabardesa.id' }] },
      ],
      [
        'Dosen pembimbing, Ir. Hari Triyanto, S.T., menyatakan alat itu siap dipakai.',
        'Hari Triyanto',
        { name: 'Hari Triyanto', titles: [{ text: 'Dosen pembimbing' }] },
      ],
      [
        'Kepala Biro Humas, Hukum, dan Kerja Sama BKN, Wisnu Prakoso, menyampaikan terima kasih.',
        'Wisnu Prakoso',
        {
          name: 'Wisnu Prakoso',
          titles: [{ text: 'Kepala Biro Humas, Hukum, dan Kerja Sama BKN', unit: 'Biro Humas, Hukum, dan Kerja Sama' }],
        },
      ],
      [
        'Penjabat Bupati Buleleng, I Ketut Suardana, S.E., M.M., hadir dalam upacara tersebut.',
        'I Ketut Suardana',
        {
          name: 'I Ketut Suardana',
          degrees: ['S.E.', 'M.M.'],
          titles: [{ text: 'Penjabat Bupati Buleleng', acting: 'pj', area: 'Buleleng' }],
        },
      ],
      [
        'Menteri Ketenagakerjaan, Yassirman, membuka bursa kerja itu.',
        'Yassirman',
        { name: 'Yassirman', titles: [{ text: 'Menteri Ketenagakerjaan', role: 'Menteri', institution: null }] },
      ],
      [
        'Hadir pada kesempatan itu Sekda Alor, Markus Lakapona; Kapolres Alor, AKBP Hendrik Pratama; serta Dandim 1622/Alor, Letkol Czi Yosep Rantelino.',
        'Yosep Rantelino',
        { name: 'Yosep Rantelino', rank: 'Letkol Czi', titles: [{ text: 'Dandim 1622/Alor', role: 'Komandan' }] },
      ],
      [
        'Bupati Sigi, Mohamad Lasimpo,S.Sos.,M.Si membuka rapat itu.',
        'Mohamad Lasimpo',
        { name: 'Mohamad Lasimpo', degrees: ['S.Sos.', 'M.Si'], titles: [{ text: 'Bupati Sigi' }] },
      ],
      [
        'Ketua Program Studi Magister Ilmu Hukum Universitas Nusa Cendana, Yohanes Tuba, membuka seminar.',
        'Yohanes Tuba',
        { titles: [{ text: 'Ketua Program Studi Magister Ilmu Hukum Universitas Nusa Cendana' }] },
      ],
      [
        'Danlanal Sabang, Kolonel Laut (P) Andri Pratama, meninjau dermaga.',
        'Andri Pratama',
        { rank: 'Kolonel Laut (P)', titles: [{ text: 'Danlanal Sabang' }] },
      ],
      [
        'Ketua Kelompok Tani Sido Makmur, Paijan, mengaku senang karena panen melimpah.',
        'Paijan',
        { name: 'Paijan', titles: [{ text: 'Ketua Kelompok Tani Sido Makmur' }] },
      ],
      [
        'Direktur Transmisi dan Perencanaan Sistem PLN, Andaru Wicaksana, menjelaskan bahwa pasokan aman.',
        'Andaru Wicaksana',
        { titles: [{ text: 'Direktur Transmisi dan Perencanaan Sistem PLN', role: 'Direktur' }] },
      ],
      [
        'Kepala SMKN 2 Sewon, Drs. Marjuki, M.Pd., menyambut tim penilai.',
        'Marjuki',
        { degrees: ['Drs.', 'M.Pd.'], titles: [{ text: 'Kepala SMKN 2 Sewon' }] },
      ],
      [
        'Ucapan itu disampaikan kepada Perdana Menteri Thailand yang baru, Somchai Prasert, di Bangkok.',
        'Somchai Prasert',
        { titles: [{ text: 'Perdana Menteri Thailand' }] },
      ],
      [
        'Kepala Bidang Fasilitasi Pelaksanaan Asesmen, Pusat Asesmen Pendidikan, Hendra Catur, menjelaskan bahwa tes itu gratis.',
        'Hendra Catur',
        { titles: [{ text: 'Kepala Bidang Fasilitasi Pelaksanaan Asesmen, Pusat Asesmen Pendidikan' }] },
      ],
      [
        'Kepala Pusat Pembinaan Bahasa dan Sastra, Imam Budi Santoso, menjelaskan bahwa lomba itu gratis.',
        'Imam Budi Santoso',
        { titles: [{ text: 'Kepala Pusat Pembinaan Bahasa dan Sastra' }] },
      ],
      [
        'Hadir Lurah Parangtritis, Topo, Danramil Kretek, Kapten Inf Suratman, dan Kapolsek Kretek, AKP Suharno.',
        'Suratman',
        { rank: 'Kapten Inf', titles: [{ text: 'Danramil Kretek' }] },
      ],
      ['Wakil Ketua DPRD Kota Semarang, Mualim, hadir dalam rapat itu.', 'Mualim', { name: 'Mualim', honorifics: [] }],
    ],
    no: [
      'Ditambahkan Wabup, Pemkab Wonosobo telah memberi keringanan.',
      'Menteri Dalam Negeri, Senin (16/6), membuka rapat koordinasi tersebut.',
      'Bupati Lamongan, Jawa Timur, meninjau tanggul yang jebol.',
      'Hadir dalam acara itu Wakil Bupati, Sekretaris Daerah, Kapolres, dan Dandim.',
      'Istri Wakil Bupati Kudus, Ny. Endah Bellina, mendampingi para kader.',
    ],
  },
  'official/title-bracket-name': {
    yes: [
      [
        'Keterangan lebih lanjut: Kepala Pusat Informasi dan Humas Kementerian Sosial (Rudi Lado, HP: 0811899504).',
        'Rudi Lado',
        { titles: [{ text: 'Kepala Pusat Informasi dan Humas Kementerian Sosial' }] },
      ],
      [
        'Hadir Rektor UIN Antasari (Prof. Dr. H. Zainal Mutaqin, M.Ag), dan undangan lain.',
        'Zainal Mutaqin',
        { titles: [{ text: 'Rektor UIN Antasari' }] },
      ],
      [
        'Hadir Kepala BPS Provinsi Bali (Lestari Ningsih, M.Si), dan undangan lain.',
        'Lestari Ningsih',
        { titles: [{ text: 'Kepala BPS Provinsi Bali' }] },
      ],
      [
        'Materi disampaikan Kepala Biro Hukum (Made Wirawan) selama satu jam.',
        'Made Wirawan',
        { titles: [{ text: 'Kepala Biro Hukum' }] },
      ],
    ],
    no: [
      'Hadir Menteri Keuangan (Menkeu) bersama Gubernur Jawa Tengah (Ketua Harian).',
      'Kepala Biro Hukum (Jakarta) dan Kepala Biro Umum (Bandung) bertukar tempat.',
    ],
  },
  'official/title-yakni-name': {
    yes: [
      [
        'Adapun Kasat Resnarkoba kini dijabat Iptu Hasruddin Mallawa sejak pagi.',
        'Hasruddin Mallawa',
        { titles: [{ text: 'Kasat Resnarkoba' }] },
      ],
      [
        'Jabatan itu melekat pada Kepala Biro Hukum Kementerian Agama yang lama, dan kini Kepala Biro Umum dijabat oleh Rina Kartika.',
        'Rina Kartika',
        { titles: [{ text: 'Kepala Biro Umum' }] },
      ],
      [
        'Rapat dipimpin oleh Sekretaris Daerah Kota Malang, yaitu Erwin Santosa, di ruang rapat utama.',
        'Erwin Santosa',
        {
          name: 'Erwin Santosa',
          titles: [{ text: 'Sekretaris Daerah Kota Malang', role: 'Sekretaris Daerah', area: 'Kota Malang' }],
        },
      ],
      [
        'Jabatan itu kini diemban oleh Kepala Bappeda Provinsi Jambi, yakni Agus Mulyawan.',
        'Kepala Bappeda Provinsi Jambi',
        { name: 'Agus Mulyawan', titles: [{ role: 'Kepala' }] },
      ],
      [
        'Kepala Desa Sukamaju bernama Ujang Suryana ikut menanam pohon bersama warga.',
        'Ujang Suryana',
        { name: 'Ujang Suryana', titles: [{ text: 'Kepala Desa Sukamaju' }] },
      ],
      [
        'Pemateri kedua adalah Dekan Fakultas Hukum Universitas Jambi, yakni Prof. Delima Marpaung, S.H., M.Hum.',
        'Delima Marpaung',
        { name: 'Delima Marpaung', titles: [{ text: 'Dekan Fakultas Hukum Universitas Jambi', role: 'Dekan' }] },
      ],
      [
        'Narasumbernya Kepala Pusat Registrasi dan Sertifikasi Halal, yakni Arif Budiman.',
        'Arif Budiman',
        { titles: [{ text: 'Kepala Pusat Registrasi dan Sertifikasi Halal' }] },
      ],
    ],
    no: [
      'Arahan Bupati Sleman, yakni percepatan penyerapan anggaran, segera ditindaklanjuti.',
      'Dua jabatan masih kosong, yakni Kepala Dinas Sosial dan Kepala Dinas Pariwisata.',
      'Kunjungan Wakil Gubernur Bali, yaitu pada Selasa lalu, disambut ribuan warga.',
    ],
  },
  'official/name-comma-title': {
    yes: [
      [
        'Budi Santoso, Ketua BEM Universitas Karya Raya, hadir.',
        'Budi Santoso',
        { titles: [{ text: 'Ketua BEM Universitas Karya Raya' }] },
      ],
      [
        '“Pengunjung naik,” ujar Maria Goreti, Kepala Balai Taman Nasional Wolowaru.',
        'Maria Goreti',
        { titles: [{ text: 'Kepala Balai Taman Nasional Wolowaru' }] },
      ],
      [
        'Sahala Lubis, Lurah Kalumata, menyebut warga antusias.',
        'Sahala Lubis',
        { titles: [{ text: 'Lurah Kalumata' }] },
      ],
      [
        'Keterangan lebih lanjut: Mulyadi Ranti, S.H. / Kasubid Kehumasan',
        'Mulyadi Ranti',
        { titles: [{ text: 'Kasubid Kehumasan' }] },
      ],
      [
        'Sertu Hendri Kotan, salah seorang anggota Satgas TMMD, menyebut jalan itu rampung.',
        'Hendri Kotan',
        { titles: [{ text: 'anggota Satgas TMMD' }] },
      ],
      [
        'Jakarta - Wahyu Nugraha, Kepala Dinas Kesehatan Kota Tegal, meninjau pasar itu.',
        'Wahyu Nugraha',
        { name: 'Wahyu Nugraha', titles: [{ text: 'Kepala Dinas Kesehatan Kota Tegal' }] },
      ],
      [
        'Agus Salim Harahap, Kepala Dinas Perhubungan Kota Medan, meninjau terminal baru itu.',
        'Agus Salim Harahap',
        { name: 'Agus Salim Harahap', titles: [{ text: 'Kepala Dinas Perhubungan Kota Medan', role: 'Kepala' }] },
      ],
      [
        'Materi pertama disampaikan oleh Dr. Lina Marlina, M.Si., Direktur Pengembangan Karier ASN BKN.',
        'Lina Marlina',
        { name: 'Lina Marlina', degrees: ['Dr.', 'M.Si.'], titles: [{ text: 'Direktur Pengembangan Karier ASN BKN' }] },
      ],
      [
        'Hadir pula Paskalis Ndikan, Bupati Merauke, bersama jajaran.',
        'Bupati Merauke',
        { name: 'Paskalis Ndikan', titles: [{ area: 'Merauke' }] },
      ],
      [
        'Prof. Bambang Irawan, Guru Besar Universitas Airlangga, memaparkan hasil kajiannya.',
        'Bambang Irawan',
        { name: 'Bambang Irawan', titles: [{ text: 'Guru Besar Universitas Airlangga', role: 'Guru Besar' }] },
      ],
      [
        'dr. Bonar Manurung, Sp.B., dokter spesialis bedah RSUP Dr. Kariadi, memimpin operasi itu.',
        'Bonar Manurung',
        {
          fullName: 'dr. Bonar Manurung, Sp.B.',
          titles: [{ text: 'dokter spesialis bedah RSUP Dr. Kariadi', role: 'Dokter' }],
        },
      ],
    ],
    no: [
      'Hartini Susilo, warga Desa Kaligesing, menemui Bupati Purworejo untuk menyampaikan keluhannya.',
      'Di Balai Kota Semarang, Wali Kota Semarang menerima tamu dari Jepang.',
      'Dalam Rapat Koordinasi Nasional, Menteri Dalam Negeri menyampaikan tiga pesan.',
      'Di Kabupaten Garut, Kepala Dinas Pertanian memantau panen raya.',
      'Usai meninjau Pasar Beringharjo, Wali Kota Yogyakarta menyapa para pedagang.',
      'Setibanya di Bandara Sentani, Gubernur Papua disambut tarian adat.',
    ],
  },
  'official/name-as-title': {
    yes: [
      [
        'Wisudawan tertua, Dr. Abd. Karim Lasadi, 61 tahun, yang sehari-hari menjabat Kepala Bidang Sejarah Dinas Kebudayaan Kota Palu.',
        'Abd. Karim Lasadi',
        { titles: [{ text: 'Kepala Bidang Sejarah Dinas Kebudayaan Kota Palu' }] },
      ],
      [
        'Bupati melantik Siti Aminah menjadi Kepala Dinas Kesehatan Kabupaten Klaten.',
        'Siti Aminah',
        { name: 'Siti Aminah', titles: [{ text: 'Kepala Dinas Kesehatan Kabupaten Klaten', status: 'current' }] },
      ],
      [
        'Dewi Anggraini resmi ditunjuk sebagai Plt. Kepala Dinas Pendidikan Kota Solok.',
        'Dewi Anggraini',
        { titles: [{ text: 'Plt. Kepala Dinas Pendidikan Kota Solok', acting: 'plt' }] },
      ],
      [
        'Bambang Wibowo pernah menjabat sebagai Kepala Balai Bahasa Provinsi Riau.',
        'Bambang Wibowo',
        { titles: [{ text: 'Kepala Balai Bahasa Provinsi Riau', status: 'former' }] },
      ],
      [
        'Rudi Hartono selaku Kepala Dinas Pendidikan Kota Bogor mengapresiasi para guru.',
        'Rudi Hartono',
        { name: 'Rudi Hartono', titles: [{ text: 'Kepala Dinas Pendidikan Kota Bogor', role: 'Kepala' }] },
      ],
      [
        'Dewi Anggraini yang juga menjabat sebagai Ketua Umum Ikatan Bidan Indonesia hadir dalam acara itu.',
        'Dewi Anggraini',
        { name: 'Dewi Anggraini', titles: [{ text: 'Ketua Umum Ikatan Bidan Indonesia', role: 'Ketua Umum' }] },
      ],
      [
        'Maria Tanggu, yang juga Wakil Bupati Sumba Barat, ikut menari bersama warga.',
        'Wakil Bupati Sumba Barat',
        { name: 'Maria Tanggu', titles: [{ area: 'Sumba Barat' }] },
      ],
      [
        'DR. H. SUHARTO WIRYAWAN SH MH selaku Ketua Pengadilan Agama Sragen menerima kunjungan.',
        'SUHARTO WIRYAWAN',
        { name: 'SUHARTO WIRYAWAN', degrees: ['DR.', 'SH', 'MH'], titles: [{ text: 'Ketua Pengadilan Agama Sragen' }] },
      ],
    ],
    no: [
      'Rina Kartika sebagai peserta termuda mendapat tepuk tangan meriah.',
      'Desa Sukamaju yang merupakan desa percontohan dikunjungi Bupati Garut.',
      'Kabupaten Sleman sebagai tuan rumah menyiapkan dua ribu relawan.',
    ],
  },
  'official/name-bracket-title': {
    yes: [
      [
        'Tim terdiri atas Rina Kartika, M.Si. (Kepala Bidang Mutasi) dan Joko Priyono (Analis Kebijakan).',
        'Joko Priyono',
        { titles: [{ text: 'Analis Kebijakan' }] },
      ],
      [
        'Tim terdiri atas Rina Kartika, M.Si. (Kepala Bidang Mutasi) dan Joko Priyono (Analis Kebijakan).',
        'Rina Kartika',
        { titles: [{ text: 'Kepala Bidang Mutasi' }] },
      ],
      [
        'Narasumber kegiatan ini adalah Rina Kartika (Kepala Bidang Mutasi BKPSDM Kota Cimahi) dan Joko Priyono (Direktur CV Maju Jaya).',
        'Joko Priyono',
        { name: 'Joko Priyono', titles: [{ text: 'Direktur CV Maju Jaya', role: 'Direktur' }] },
      ],
      [
        'Panel itu diisi oleh Andi Mappasomba (Rektor Universitas Hasanuddin).',
        'Rektor Universitas Hasanuddin',
        { name: 'Andi Mappasomba', titles: [{ role: 'Rektor' }] },
      ],
      [
        'Diskusi dipandu oleh Fajar Nugroho (Kepala Biro Organisasi Kementerian Pertanian).',
        'Fajar Nugroho',
        {
          name: 'Fajar Nugroho',
          titles: [{ text: 'Kepala Biro Organisasi Kementerian Pertanian', unit: 'Biro Organisasi' }],
        },
      ],
      [
        'Pemenangnya Nurul Fadhilah (Staf Humas dan Protokoler Sekretariat DPRD Kota Palu) dari regu merah.',
        'Nurul Fadhilah',
        { titles: [{ text: 'Staf Humas dan Protokoler Sekretariat DPRD Kota Palu' }] },
      ],
    ],
    no: [
      'Gilang Ramadhan (25) terpilih menjadi peserta terbaik.',
      'Acara itu disiarkan langsung oleh Fajar Nugroho (foto kiri) dari lokasi bencana.',
      'Pembayaran mengikuti standar biaya (Peraturan Menteri Keuangan Nomor 49 Tahun 2023).',
    ],
  },
  'official/signature': {
    yes: [
      [
        'Demikian siaran pers ini.\n\n*Dr. Rina Kartika, M.Sc.*\n_Kepala Pusat Data dan Informasi BNPB_',
        'Kepala Pusat Data dan Informasi BNPB',
        { name: 'Rina Kartika' },
      ],
      [
        'Demikian siaran pers ini disampaikan untuk diketahui.\nJakarta, 17 Juni 2025\nDian Permata\nKepala Biro Hubungan Masyarakat Kementerian Perhubungan',
        'Dian Permata',
        {
          name: 'Dian Permata',
          titles: [
            { text: 'Kepala Biro Hubungan Masyarakat Kementerian Perhubungan', unit: 'Biro Hubungan Masyarakat' },
          ],
        },
      ],
      [
        'Informasi lebih lanjut dapat menghubungi kami.\nNyoman Sudiarta\nKepala Bagian Humas Setda Kabupaten Gianyar\nTelepon (0361) 123456',
        'Nyoman Sudiarta',
        { name: 'Nyoman Sudiarta', titles: [{ text: 'Kepala Bagian Humas Setda Kabupaten Gianyar' }] },
      ],
      [
        'Atas perhatian rekan media, kami ucapkan terima kasih.\nHerlina Simanjuntak\nSekretaris Perusahaan PT Pelabuhan Nusantara',
        'Herlina Simanjuntak',
        { name: 'Herlina Simanjuntak', titles: [{ text: 'Sekretaris Perusahaan PT Pelabuhan Nusantara' }] },
      ],
      [
        'Demikian siaran pers ini disampaikan.\nBambang Suryadi, S.Sos.\nKepala Dinas Kesehatan Provinsi Bengkulu',
        'Bambang Suryadi',
        {
          fullName: 'Bambang Suryadi, S.Sos.',
          titles: [{ text: 'Kepala Dinas Kesehatan Provinsi Bengkulu' }],
        },
      ],
    ],
    no: [
      'Peserta berkumpul di aula sejak pagi.\nBupati Garut membuka acara itu secara resmi.',
      'Wonosobo\nKepala Dinas Kesehatan membuka layanan imunisasi gratis bagi balita.',
      'Kegiatan itu berlangsung selama dua hari.\nSeluruh peserta menerima sertifikat kompetensi.',
    ],
  },
  'official/line-name-title': {
    yes: [
      [
        'Pejabat yang dilantik:\n1. Budi Santoso – Kepala Biro Umum\n2. Rina Kartika, S.H. – Kepala Biro Hukum',
        'Rina Kartika',
        { name: 'Rina Kartika', titles: [{ text: 'Kepala Biro Hukum' }] },
      ],
      [
        'Berikut nama-nama pejabat yang dilantik:\n- Made Wirawan: Kepala Dinas Kesehatan Kabupaten Jembrana\n- Joko Susilo: Camat Negara',
        'Camat Negara',
        { name: 'Joko Susilo', titles: [{ text: 'Camat Negara' }] },
      ],
      [
        'Tim juri:\na) Dr. Made Wirawan, M.Sn. — Dosen Institut Seni Indonesia Denpasar\nb) Joko Susilo – Kepala Museum Bali',
        'Made Wirawan',
        { titles: [{ text: 'Dosen Institut Seni Indonesia Denpasar' }] },
      ],
    ],
    no: [
      'Agenda hari kedua:\n1. Kunjungan Lapangan – Kepala Desa Sukamaju memandu peserta\n2. Diskusi Kelompok',
      'Tiga Pesan Penting: Kepala Daerah wajib menjaga kebersihan lingkungan masing-masing.',
    ],
  },
  'official/line-title-name': {
    yes: [
      [
        'Susunan pengurus baru\nKetua: Budi Santoso\nSekretaris: Rina Kartika\nBendahara: Joko Susilo',
        'Rina Kartika',
        { name: 'Rina Kartika', titles: [{ text: 'Sekretaris' }] },
      ],
      [
        'Susunan pengurus baru\nKetua: Budi Santoso; Sekretaris: Rina Kartika; Bendahara: Joko Susilo.',
        'Bendahara',
        { name: 'Joko Susilo' },
      ],
      [
        'Pejabat yang dilantik:\n1) Kepala Biro Umum: Budi Santoso\n2) Kepala Biro Hukum: Rina Kartika',
        'Budi Santoso',
        { titles: [{ text: 'Kepala Biro Umum' }] },
      ],
    ],
    no: [
      'Bupati Garut: Panen Raya Bukti Petani Bangkit\n\nPanen raya digelar di Kecamatan Wanaraja.',
      'Gubernur: Jawa Tengah\nWali Kota: Semarang',
    ],
  },
  'official/signature-below': {
    yes: [
      [
        'Rapat itu digelar di Jakarta oleh kementerian.\n\nKepala Pusat Hubungan Masyarakat,\n\nttd.\n\nSumarno Eko Prasojo',
        'Sumarno Eko Prasojo',
        { titles: [{ text: 'Kepala Pusat Hubungan Masyarakat' }] },
      ],
      [
        'Rapat ditutup dengan doa.\n\nKepala Biro Komunikasi, Layanan Informasi Publik, dan Kerja Sama\n\nWidya Anggraini (0811-0000-000)',
        'Widya Anggraini',
        {},
      ],
      [
        'Penanggung jawab berita:\nKepala Biro Hubungan Masyarakat, KLHK\nTeguh Wiratama\n\nWebsite: contoh.go.id',
        'Teguh Wiratama',
        { titles: [{ text: 'Kepala Biro Hubungan Masyarakat, KLHK' }] },
      ],
      [
        'Demikian siaran pers ini disampaikan.\nKepala Dinas Kesehatan Provinsi Bengkulu,\n\nBambang Suryadi',
        'Bambang Suryadi',
        { name: 'Bambang Suryadi', titles: [{ text: 'Kepala Dinas Kesehatan Provinsi Bengkulu' }] },
      ],
      [
        'Terima kasih atas perhatiannya.\nKepala Bagian Humas Setda Kabupaten Gianyar\nNyoman Sudiarta, S.Sos.',
        'Nyoman Sudiarta',
        { fullName: 'Nyoman Sudiarta, S.Sos.', titles: [{ text: 'Kepala Bagian Humas Setda Kabupaten Gianyar' }] },
      ],
      [
        'Narahubung:\nSekretaris Perusahaan PT Pelabuhan Nusantara\nHerlina Simanjuntak',
        'Herlina Simanjuntak',
        { titles: [{ text: 'Sekretaris Perusahaan PT Pelabuhan Nusantara' }] },
      ],
    ],
    no: [
      'Daftar tautan\nSekretaris Jenderal\nMitra Daerah\nDinas Pendidikan',
      'Kegiatan itu dihadiri\nBupati Garut\nSeluruh peserta menerima sertifikat kompetensi.',
    ],
  },
  'official/rank-name': {
    yes: [
      ['Tali-temali diajarkan Peltu Bah M. Nasir Lubis di geladak.', 'M. Nasir Lubis', { name: 'M. Nasir Lubis' }],
      [
        'Pratu Dimas Saputra gugur dalam tugas di Papua Pegunungan.',
        'Dimas Saputra',
        { name: 'Dimas Saputra', rank: 'Pratu', titles: [{ text: 'Pratu' }] },
      ],
      [
        'Bripka Slamet Widodo membantu warga menyeberangi sungai yang meluap.',
        'Slamet Widodo',
        { name: 'Slamet Widodo', rank: 'Bripka' },
      ],
      [
        'Sertu Marinir Yudi Kurniawan meraih medali emas pada kejuaraan menembak.',
        'Yudi Kurniawan',
        { name: 'Yudi Kurniawan', rank: 'Sertu Marinir' },
      ],
      [
        'Warga dibantu Aiptu Ketut Ardana mengevakuasi korban banjir.',
        'Ketut Ardana',
        { name: 'Ketut Ardana', rank: 'Aiptu' },
      ],
      [
        'AKP Fikri Kurniawan, S.T.K., S.I.K., menjelaskan kronologi kejadian itu.',
        'Fikri Kurniawan',
        { degrees: ['S.T.K.', 'S.I.K.'] },
      ],
    ],
    no: [
      'Kantornya di Jl. Jend. Gatot Subroto No. 44 Jakarta.',
      'Direktur Jenderal Pajak menerima kunjungan itu.',
      'Seorang sersan dan dua prajurit mengevakuasi warga yang terjebak banjir.',
      'Kenaikan pangkat dari Kapten ke Mayor dilaksanakan dalam upacara itu.',
      'Ratusan Juru Las Muda dilatih selama dua pekan di balai itu.',
    ],
  },
  'official/title-alone': {
    yes: [
      ['Kapolresta Manado yang ikut meninjau posko menjamin personelnya siaga.', 'Kapolresta Manado', { name: null }],
      [
        'Gubernur Nusa Tenggara Barat, mewakili peserta, mengusulkan agar aturan itu diubah.',
        'Gubernur Nusa Tenggara Barat',
        { name: null },
      ],
      [
        'Warga Kabupaten Tirtamulya bersuka cita. Bupati Tirtamulya membuka festival itu.',
        'Bupati Tirtamulya',
        { name: null, titles: [{ text: 'Bupati Tirtamulya', area: 'Tirtamulya' }] },
      ],
      [
        'Bupati Sleman membuka pasar murah di Lapangan Denggung.',
        'Bupati Sleman',
        { name: null, titles: [{ text: 'Bupati Sleman', area: 'Sleman' }] },
      ],
      [
        'Menteri Keuangan menyampaikan rancangan anggaran kepada DPR.',
        'Menteri Keuangan',
        { name: null, titles: [{ role: 'Menteri', institution: null }] },
      ],
      [
        'Kegiatan itu dibuka oleh Kepala Dinas Sosial Provinsi Bali.',
        'Kepala Dinas Sosial Provinsi Bali',
        { name: null },
      ],
      [
        '“Kami siap membantu,” ujar Kapolda Sulawesi Selatan.',
        'Kapolda Sulawesi Selatan',
        { name: null, titles: [{ role: 'Kepala' }] },
      ],
      [
        'Wisnu Prakoso, Kepala BKN, tiba pada pagi hari. Kepala BKN kemudian meninjau ruang ujian.',
        'Kepala BKN',
        { name: 'Wisnu Prakoso' },
      ],
    ],
    no: [
      'Humas BKN menyampaikan bahwa data itu benar.',
      'Jabatan baru itu menggantikan Kepala Biro Umum yang memperkuat peran penerimaan negara.',
      'Rapat itu dihadiri oleh para Kepala Dinas se-Kabupaten Sleman.',
      'Pengisian jabatan Kepala Dinas Kesehatan dilakukan melalui seleksi terbuka.',
      'Hadir dalam acara itu Wakil Bupati, Sekretaris Daerah, Kapolres, dan Dandim.',
      'Seluruh Bupati dan Wali Kota di Jawa Tengah diminta mempercepat penyerapan anggaran.',
      'Keputusan Presiden itu mulai berlaku pada Januari.',
      'Perwakilan Dinas Sosial Kota Malang hadir dalam diskusi itu.',
    ],
  },
  'person/affix-name': {
    yes: [
      [
        'Menteri Sosial Saifullah Yusron yang akrab disapa Gus Ipul hadir lebih awal.',
        'Ipul',
        { name: 'Saifullah Yusron' },
      ],
      ['KH Ahmad Mustofa Bisri (Gus Mus) memimpin doa bersama.', 'Mus', { name: 'Ahmad Mustofa Bisri' }],
      [
        'Bapak Sugeng Riyadi menerima kunci rumah barunya dengan haru.',
        'Sugeng Riyadi',
        { name: 'Sugeng Riyadi', honorifics: ['Bapak'] },
      ],
      [
        'Prof. Mulyadi Karsono memberikan kuliah umum di hadapan mahasiswa baru.',
        'Mulyadi Karsono',
        { name: 'Mulyadi Karsono', degrees: ['Prof.'] },
      ],
      [
        'Bantuan itu diserahkan kepada Ibu Sumarni di kediamannya.',
        'Sumarni',
        { name: 'Sumarni', honorifics: ['Ibu'] },
      ],
      ['K.H. Zainuddin Mansur memimpin doa bersama.', 'Zainuddin Mansur', { name: 'Zainuddin Mansur' }],
      [
        'Ns. Rahmawati, S.Kep., M.Kep. menjadi pemateri kedua.',
        'Rahmawati',
        { name: 'Rahmawati', degrees: ['Ns.', 'S.Kep.', 'M.Kep.'] },
      ],
      [
        'Peserta seminar dibimbing dr. Farid Akbar selama dua hari.',
        'Farid Akbar',
        { fullName: 'dr. Farid Akbar', degrees: ['dr.'] },
      ],
    ],
    no: [
      'Bupati membuka pelatihan bagi Guru PAI.',
      'Hari Guru Nasional diperingati di seluruh sekolah.',
      'Bandara Sultan Hasanuddin dipadati pemudik.',
      'Para ibu dan bapak mengikuti senam pagi di halaman kantor.',
      'Kesehatan Ibu dan Anak menjadi perhatian utama puskesmas.',
      'Upacara Hari Ibu digelar secara sederhana.',
      'Peserta menginap di Asrama Haji Sudiang selama tiga hari.',
      'Pembukaan pasar Uni Eropa dibahas dalam pertemuan itu.',
    ],
  },
  'person/that-is-name': {
    yes: [
      ['Malam itu dimeriahkan penyanyi asal Ambon, Vita Latulola.', 'Vita Latulola', {}],
      ['Acara dimeriahkan penyanyi Frans Rumbino dan tari tifa.', 'Frans Rumbino', {}],
      ['Korban atas nama Deitje Mamuaja, pegawai bank, melapor.', 'Deitje Mamuaja', {}],
      ['Satu korban, yakni Supardi Wiyono, dirawat di rumah sakit.', 'Supardi Wiyono', { name: 'Supardi Wiyono' }],
      [
        'Tiga peserta terbaik yaitu Aditya Ramadhan, Nurul Fadhilah, dan Gilang Saputra.',
        'Aditya Ramadhan',
        { name: 'Aditya Ramadhan' },
      ],
      [
        'Seorang petani bernama Karsidi Wongso berhasil mengembangkan padi organik.',
        'Karsidi Wongso',
        { name: 'Karsidi Wongso' },
      ],
      [
        'Juara pertama diraih pelajar asal Ende, yakni Maria Fernandez Bala.',
        'Maria Fernandez Bala',
        { name: 'Maria Fernandez Bala' },
      ],
    ],
    no: [
      'Kapal itu diberi nama Sabuk Nusantara.',
      'Lokasi pembangunan berada di dua wilayah, yakni Jawa Barat dan Banten.',
      'Kegiatan itu dilaksanakan selama dua hari, yaitu Senin dan Selasa.',
      'Program unggulan desa, yakni Bank Sampah, terus dikembangkan.',
      'Robot itu buatan siswa, namanya Si Pintar Pilah.',
    ],
  },
  'person/name-degree': {
    yes: [
      [
        'Rina Kartika, S.H., M.Si. menyelesaikan pelatihan tersebut dengan predikat terbaik.',
        'Rina Kartika',
        { name: 'Rina Kartika', degrees: ['S.H.', 'M.Si.'] },
      ],
      [
        'Acara dipandu oleh Denny Kurniawan, S.Kom.',
        'Denny Kurniawan',
        { name: 'Denny Kurniawan', degrees: ['S.Kom.'] },
      ],
      ['Bantuan hukum diberikan oleh Maya Puspita, S.H.', 'Maya Puspita', { name: 'Maya Puspita', degrees: ['S.H.'] }],
      [
        'Penghargaan itu diterima Tomy Wenda, S.IP., M.Si dari Kabupaten Jayawijaya.',
        'Tomy Wenda',
        { name: 'Tomy Wenda', degrees: ['S.IP.', 'M.Si'] },
      ],
      [
        'Nomor urut pertama ditempati Tomy Wenda S.Sos., M.A.P. dari Kabupaten Jayawijaya.',
        'Tomy Wenda',
        { name: 'Tomy Wenda', degrees: ['S.Sos.', 'M.A.P.'] },
      ],
      [
        'Bantuan medis diberikan oleh Ovi Amelia, M.Med.Ed., Ph.D. bersama timnya.',
        'Ovi Amelia',
        { degrees: ['M.Med.Ed.', 'Ph.D.'] },
      ],
    ],
    no: [
      'Pelamar harus berijazah S.H. atau M.H. dari program studi terakreditasi.',
      'Layanan itu tersedia di Kabupaten Sleman, DIY, sejak Januari.',
      'Gelar S.Kom. dan S.T. kini banyak dibutuhkan instansi pemerintah.',
    ],
  },
  'person/cue-name': {
    yes: [
      [
        'Sejak kecil, Rifqi Putra Kurnia telah bermimpi menjadi pilot. “Saya ingin keliling dunia,” ujar Rifqi.',
        'Rifqi',
        { name: 'Rifqi Putra Kurnia' },
      ],
      ['Dikatakan Parjo, harga cabai mulai turun di pasar itu.', 'Parjo', { name: 'Parjo' }],
      ['“Alhamdulillah, sekarang air bersih sudah masuk ke rumah,” ujar Suminah.', 'Suminah', { name: 'Suminah' }],
      ['“Kami senang sekali bisa ikut pelatihan ini,” kata Rizal Fahmi.', 'Rizal Fahmi', { name: 'Rizal Fahmi' }],
      ['“Semoga jalan ini cepat selesai,” tutur Yustina Wea sambil tersenyum.', 'Yustina Wea', { name: 'Yustina Wea' }],
      ['"Harga cabai mulai turun," ungkap Parjo, Senin (16/6/2025).', 'Parjo', { name: 'Parjo' }],
    ],
    no: [
      'Disampaikan Senin, laporan itu memuat data harga cabai.',
      '“Kami siap membantu warga,” ujar Kapolda Bali.',
      '“Stok beras aman,” kata dia kepada wartawan.',
      'Menurut kata Pancasila, persatuan harus dijaga bersama.',
      'Aplikasi “Lapor Cepat” diluncurkan pada Senin pagi.',
    ],
  },
  'person/called': {
    yes: [
      [
        'Rina Kartika Dewi, mahasiswi Universitas Udayana, lulus tepat waktu. Riri, sapaan akrabnya, mengaku lega.',
        'Riri',
        { name: 'Rina Kartika Dewi' },
      ],
      [
        'Bupati Klaten Joko Susilo Wibowo membuka lomba. Koko akrab dipanggilnya, ikut berlari lima kilometer.',
        'Koko',
        { name: 'Joko Susilo Wibowo' },
      ],
      [
        'Camat Ubud I Made Wirawan menutup pameran. De Wir, begitu ia biasa disapa, membeli dua lukisan.',
        'De Wir',
        { name: 'I Made Wirawan' },
      ],
    ],
    no: [
      'Riri, sapaan akrab bagi pendaki, ditulis di papan itu.',
      'Bupati Klaten Joko Susilo membuka lomba. Sleman, begitu kabupaten itu dikenal, mengirim dua regu.',
    ],
  },
  'person/name-says': {
    yes: [
      ['Suminah mengatakan, bantuan itu sangat meringankan beban keluarganya.', 'Suminah', { name: 'Suminah' }],
      ['Rizal Fahmi berharap pelatihan serupa digelar setiap tahun.', 'Rizal Fahmi', { name: 'Rizal Fahmi' }],
      ['Yustina Wea mengaku bahwa ia baru pertama kali mengikuti lomba itu.', 'Yustina Wea', { name: 'Yustina Wea' }],
      [
        'Lebih lanjut, Asep Nurjaman menambahkan bahwa petani akan menerima pupuk gratis.',
        'Asep Nurjaman',
        { name: 'Asep Nurjaman' },
      ],
      [
        'Lilik Hariyani, dalam keterangan tertulisnya, Selasa (17/6/2025), mengatakan bahwa bantuan akan tiba besok.',
        'Lilik Hariyani',
        { name: 'Lilik Hariyani' },
      ],
    ],
    no: [
      'Warga Dsn. Ngadirejo Ds. Sumberagung mengatakan sapi itu hilang.',
      'Hal ini menegaskan bahwa layanan publik terus membaik.',
      'BKN menyatakan bahwa jadwal seleksi tidak berubah.',
      'Bupati Garut mengatakan bahwa jalan itu akan diperbaiki.',
      'Indonesia menegaskan bahwa perdamaian harus dijaga bersama.',
      "Moody's menegaskan bahwa peringkat itu tetap.",
    ],
  },
  'person/name-from': {
    yes: [
      [
        'Sonya Danapura dari Fraksi PDI Perjuangan dan Gede Sumardika Linggar dari Fraksi Partai Golkar mendukung usulan itu.',
        'Gede Sumardika Linggar',
        { name: 'Gede Sumardika Linggar' },
      ],
      [
        'Herman Khaerul dari Fraksi Partai Demokrat menyebut anggaran itu turun.',
        'Herman Khaerul',
        { name: 'Herman Khaerul' },
      ],
      [
        'Dari kalangan siswa, Citra Anindya Putri dari Madrasah Aliyah Mujahidin mengaku senang.',
        'Citra Anindya Putri',
        { name: 'Citra Anindya Putri' },
      ],
      ['Eka Pratomo dari Kementerian Koperasi memaparkan peluang usaha itu.', 'Eka Pratomo', { name: 'Eka Pratomo' }],
    ],
    no: [
      'Nusa Tenggara dari Kementerian Pertanian menerima bantuan benih.',
      'Dana Desa dari Kementerian Keuangan sudah cair.',
      'Bupati Garut dari Partai Golkar membuka acara itu.',
    ],
  },
  'person/in-list': {
    yes: [
      ['Sertifikat diserahkan kepada tiga peserta, yakni Zainul Ihsan, Siti dan Mira Utami.', 'Siti', {}],
      [
        "Tim beranggotakan Yeremia Sinulingga (TL'16), Aulia Firdausi (TL'16) dan Gede Mahardika Putra (TL'17).",
        'Gede Mahardika Putra',
        {},
      ],
      ['Adalah Felicia Wong, Yoseph Sudarto dan Nur Aisyah yang menggagas produk itu.', 'Yoseph Sudarto', {}],
      [
        'Tim itu beranggotakan Ahmad Harlanto, Agung Cahyadi, dan Arya Andika Murti.',
        'Agung Cahyadi',
        { name: 'Agung Cahyadi' },
      ],
      [
        'Tim siswa itu terdiri dari Aditya Ramadhan, Nurul Fadhilah, dan Gilang Saputra.',
        'Gilang Saputra',
        { name: 'Gilang Saputra' },
      ],
      [
        'Dua korban, yakni Supardi Wiyono dan Karsidi Wongso, dirawat di rumah sakit.',
        'Karsidi Wongso',
        { name: 'Karsidi Wongso' },
      ],
    ],
    no: [
      'Uji petik dilakukan terhadap tiga kapal, yakni KM. Sejati, KM. Sangkar Emas dan KMP. Ranaka.',
      'Lokasinya di tiga wilayah, yakni Jawa Barat, Sumatera Utara, dan Nusa Tenggara Timur.',
      'Narasumbernya dua, yakni Kepala Dinas Sosial dan Kepala Dinas Pariwisata.',
      'Kegiatan berlangsung di Garut, Tasikmalaya, dan Ciamis.',
      'Paket itu terdiri dari Beras Pandan, Gula Aren, dan Minyak Kelapa.',
    ],
  },
  'person/credit': {
    yes: [
      ['Penulis: Rina\nFoto: Dimas Pratomo\nEditor: AZR', 'Dimas Pratomo', {}],
      ['Kegiatan ditutup dengan doa.\n\nReporter: Kezia Oktavira (Teknik Kimia, 2016)', 'Kezia Oktavira', {}],
      ['Situs itu palsu.\nNarahubung: Yosua Pattiasina - 0812xxxx', 'Yosua Pattiasina', {}],
      ['Kegiatan itu ditutup pada sore hari. (Penulis: Taufan/Editor: Dentika A.)', 'Taufan', { name: 'Taufan' }],
      ['Kegiatan itu ditutup. (Penulis & Fotografer: Galih/Editor: Wahyu P.)', 'Wahyu P.', { name: 'Wahyu P.' }],
      ['Kegiatan itu ditutup pada sore hari. (Editor: Stefani, Dentika)', 'Dentika', { name: 'Dentika' }],
    ],
    no: [
      'Kegiatan ditutup dengan foto bersama. (Foto: Rusdi)',
      'Kegiatan itu ditutup pada sore hari. (Penulis: Tim Humas Provinsi Papua)',
      'Kegiatan itu ditutup pada sore hari. (Penulis: mia)',
      'Kegiatan itu ditutup pada sore hari. (Dokumentasi: BKHM)',
    ],
  },
  'person/name-age': {
    yes: [
      ['Jamaah termuda Budi Ridwan usia 21 tahun berangkat lebih dulu.', 'Budi Ridwan', {}],
      ['Budi Hartono (41) dan Suhendri alias Een (33), warga Rupat, ditangkap.', 'Budi Hartono', {}],
      ['Polisi lalu menangkap Ahmad Fauzi (27) di Dumai.', 'Ahmad Fauzi', {}],
      ['Juara pertama diraih Siti Nurhaliza (19) dari Kendari.', 'Siti Nurhaliza', {}],
    ],
    no: [
      'Produksi Kopi Arabika (24) naik dibanding tahun lalu.',
      'Medali terbanyak diraih Jawa Barat (27) dan Jawa Timur (25).',
    ],
  },
  'person/inserted': {
    yes: [
      ['Sedangkan mewakili orang tua, La Ode Sabarudin, meminta dosen tegas.', 'La Ode Sabarudin', {}],
      ['Dari kalangan petani, Wayan Sudarma, berharap harga gabah naik.', 'Wayan Sudarma', {}],
      ['Adapun sebagai tuan rumah, Tiurma br. Siregar, mengatakan tamu puas.', 'Tiurma br. Siregar', {}],
    ],
    no: [
      'Selain Jakarta, Kota Tua, menyebut-nyebut namanya saja sudah cukup.',
      'Pada pembukaan itu, Bapenda, menyampaikan capaian pajak.',
    ],
  },
  'person/role-name': {
    yes: [
      [
        'Mahasiswa terbaik tingkat I, Kadek Suliastini asal Konawe Selatan mendapat kesempatan pertama.',
        'Kadek Suliastini',
        {},
      ],
      [
        'Jember, 16 Juni 2025 - Mahasiswi Hubungan Internasional (HI) Fakultas Ilmu Sosial dan Ilmu Politik (FISIP) Universitas Jember, Findya Tri Setya, meraih juara panahan.',
        'Findya Tri Setya',
        { name: 'Findya Tri Setya' },
      ],
      [
        'Gelandang klub itu, Rico Manurung, menyebut timnya siap bertanding.',
        'Rico Manurung',
        { name: 'Rico Manurung' },
      ],
      [
        'Legislator Partai Golkar Yusran Matondang menyarankan iuran itu ditunda.',
        'Yusran Matondang',
        { name: 'Yusran Matondang' },
      ],
      ['“Saya tidak tahu,” jawab terdakwa Lukman Fahrezi.', 'Lukman Fahrezi', { name: 'Lukman Fahrezi' }],
      ['Hal senada disampaikan pedagang lain, Warsito.', 'Warsito', { name: 'Warsito' }],
      ['Salah seorang peserta, Ayub Lekatompessy, mengaku senang.', 'Ayub Lekatompessy', { name: 'Ayub Lekatompessy' }],
      ['Penasihat hukum terpidana, Joko Suwignyo, menghormati putusan.', 'Joko Suwignyo', { name: 'Joko Suwignyo' }],
      ['“Airnya sudah jernih,” kata warga setempat, Suminah.', 'Suminah', { name: 'Suminah' }],
    ],
    no: [
      'Warga Sukamaju mengatakan air sudah mengalir.',
      'Pemain muda Garuda Nusantara berlatih di lapangan itu.',
      'Petani Desa Sukamaju, Jawa Barat, menerima bantuan pupuk.',
      'Peserta pelatihan, Senin (16/6/2025), mengunjungi pabrik.',
      'Warga dan petani, Bupati Garut, serta jajaran dinas menanam padi bersama.',
      'Salah satu program, Makan Bergizi Gratis, menyasar siswa sekolah dasar.',
    ],
  },
  'person/by-name': {
    yes: [
      ['Menurut Lilik, bantuan akan tiba besok.', 'Lilik', { name: 'Lilik' }],
      ['Menurut Yustina Wea, harga pupuk sudah turun.', 'Yustina Wea', { name: 'Yustina Wea' }],
      ['Menurut Suminah, airnya sudah jernih sejak Mei.', 'Suminah', { name: 'Suminah' }],
    ],
    no: [
      'Menurut Bupati Garut, jalan itu akan selesai pada Agustus.',
      'Menurut BMKG, hujan akan turun sepanjang pekan ini.',
      'Menurut Indonesia, perdamaian harus dijaga bersama.',
    ],
  },
  'person/accused-name': {
    yes: [
      ['Polisi menangkap tersangka Suparman Saidi di rumahnya.', 'Suparman Saidi', { name: 'Suparman Saidi' }],
      ['1. Tersangka SUPARMIN bin SAIDAN dari Kejaksaan Negeri Palu.', 'SUPARMIN bin SAIDAN', {}],
      ['Hakim memvonis terdakwa Ni Wayan Sulastri dua tahun penjara.', 'Ni Wayan Sulastri', {}],
    ],
    no: [
      'Penyidik menahan tersangka Kasus Korupsi di Rutan Polda.',
      'Polisi mengamankan empat tersangka Warga Negara Asing.',
      'Penetapan Tersangka Pengadaan Barang',
    ],
  },
  'person/name-role': {
    yes: [
      ['Sukirman (27), TKI asal Tulungagung, mengaku tidak sabar segera bekerja.', 'Sukirman', {}],
      ['Petugas mengamankan lelaki Jefri Tumbelaka alias Ongen (24), warga Tumpaan.', 'Jefri Tumbelaka', {}],
      ['Terpisah, Rukmini (52) calon penumpang asal Kepanjen mengaku sudah membeli tiket.', 'Rukmini', {}],
      [
        'Hartini Susilo, warga Desa Kaligesing, bersyukur atas bantuan itu.',
        'Hartini Susilo',
        { name: 'Hartini Susilo' },
      ],
      [
        'Gilang Ramadhan, peserta pelatihan, mendapat sertifikat kompetensi.',
        'Gilang Ramadhan',
        { name: 'Gilang Ramadhan' },
      ],
      ['Yohana Bere, pemilik warung di Atambua, mengaku pendapatannya naik.', 'Yohana Bere', { name: 'Yohana Bere' }],
      ['Muhammad Ilham, mahasiswa semester akhir, tampil sebagai juara.', 'Muhammad Ilham', { name: 'Muhammad Ilham' }],
      [
        'Maria Tamu Ina, penenun dari Kampung Prailiu, menyiapkan kain. “Kami siap,” ujar Mama Maria.',
        'Maria Tamu Ina',
        { name: 'Maria Tamu Ina', honorifics: ['Mama'] },
      ],
      ['Sumarno (52), warga Dusun Krajan, mengaku lega.', 'Sumarno', { name: 'Sumarno' }],
    ],
    no: [
      'Di Desa Kaligesing, warga bergotong royong membersihkan saluran air.',
      'Selain Kementerian Sosial, peserta juga datang dari dua kabupaten.',
      'Tim penilai mengunjungi Kampung Naga, pemilik rumah adat yang masih terjaga.',
      'Kegiatan berlangsung di aula, Selasa (17/6/2025), peserta datang sejak pagi.',
    ],
  },
};
