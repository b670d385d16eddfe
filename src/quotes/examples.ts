/** Proof of the rules of quotes: what each must find and what it must leave alone. */
import type { Quote } from '../record';
import type { ExamplesOf } from '../rules/rule';
import type { directRules } from './direct';
import type { indirectRules } from './indirect';

export const quoteExamples: ExamplesOf<typeof directRules, Quote> & ExamplesOf<typeof indirectRules, Quote> = {
  'quote/cue-after': {
    yes: [
      [
        '‘’Air sungai mulai surut sejak pagi,’’ kata Bupati Garut Asep Nurjaman.',
        'Air sungai mulai surut sejak pagi',
        { verb: 'kata' },
      ],
      [
        '“Obatnya cukup untuk sebulan,” tutur dr. Bagas Prakoso, ahli bedah RSUD Garut.',
        'Obatnya cukup untuk sebulan',
        { resolvedBy: 'name', speakerMention: { text: 'Bagas Prakoso' } },
      ],
      [
        'Bupati Garut Asep Nurjaman membuka rapat. “Jangan ditunda lagi,” tegas mantan Ketua DPRD Garut itu.',
        'Jangan ditunda lagi',
        { speaker: 'person:1', resolvedBy: 'context' },
      ],
      ['“Sabar itu separuh iman,” dawuh Kiai Hasan Basri.', 'Sabar itu separuh iman', { verb: 'dawuh' }],
      [
        'Bupati Garut Asep Nurjaman meninjau sawah itu. “Air sudah masuk ke sawah kami,” kata seorang warga.',
        'Air sudah masuk ke sawah kami',
        { speaker: null },
      ],
      [
        '“Air bersih sudah masuk ke rumah kami,” ujar salah satu warga, Suminah.',
        'Air bersih sudah masuk ke rumah kami',
        { resolvedBy: 'name', speakerMention: { text: 'Suminah' } },
      ],
      [
        '“Stok beras aman hingga akhir tahun,” demikian disampaikan Bupati Garut.',
        'Stok beras aman hingga akhir tahun',
        { verb: 'sampai', resolvedBy: 'title' },
      ],
      [
        '“Organisasi harus terus beradaptasi,” ujar Kepala BKN Rahmat Hidayat.',
        'Organisasi harus terus beradaptasi',
        { kind: 'direct', verb: 'ujar', cue: { text: 'ujar' } },
      ],
      [
        '“Air bersih sudah masuk ke rumah kami,” kata Suminah.',
        'Air bersih sudah masuk ke rumah kami',
        { kind: 'direct', verb: 'kata', resolvedBy: 'name', speakerMention: { text: 'Suminah' } },
      ],
      [
        'Bupati Garut Asep Nurjaman meninjau sawah itu. “Irigasi ini akan segera diperbaiki,” jelasnya.',
        'Irigasi ini akan segera diperbaiki',
        { verb: 'jelas', cue: { text: 'jelasnya' }, resolvedBy: 'pronoun' },
      ],
      [
        '"Program ‘Satu Desa Satu Sarjana’ akan diperluas," ujar Bupati Garut Asep Nurjaman.',
        'Program ‘Satu Desa Satu Sarjana’ akan diperluas',
        { kind: 'direct', verb: 'ujar' },
      ],
      [
        '“Kami sudah siapkan anggarannya." Ujar Bupati Garut.',
        'Kami sudah siapkan anggarannya',
        { verb: 'ujar', resolvedBy: 'title', speakerMention: { text: 'Bupati Garut' } },
      ],
      [
        "''Stok pupuk aman,'' tutur Wali Kota Ambon.",
        'Stok pupuk aman',
        { kind: 'direct', verb: 'tutur', resolvedBy: 'title' },
      ],
      ['‘Kami tidak akan mundur,’ kata Rizal Fahmi.', 'Kami tidak akan mundur', { verb: 'kata', resolvedBy: 'name' }],
    ],
    no: [
      'Bupati Garut Asep Nurjaman meluncurkan program ‘’Garut Bersih’’ kemarin.',
      'Melalui “Warga Peduli”, kata Bupati Garut Asep Nurjaman, sungai akan dibersihkan.',
      'Seminar itu mengusung tema “Membangun Desa, Menata Kota.”',
      'Istilah “sistem merit” kini makin dikenal oleh pegawai.',
      'Pegawai diajak menerapkan budaya “melayani sepenuh hati” setiap hari.',
    ],
  },
  'quote/subject-after': {
    yes: [
      [
        '“Kami sudah siapkan anggarannya,” Bupati Garut Asep Nurjaman menegaskan.',
        'Kami sudah siapkan anggarannya',
        { kind: 'direct', verb: 'tegas', cue: { text: 'menegaskan' }, resolvedBy: 'name' },
      ],
      [
        '"Pelayanan harus cepat dan ramah," Wali Kota Ambon menambahkan di sela-sela kunjungan itu.',
        'Pelayanan harus cepat dan ramah',
        { verb: 'tambah', resolvedBy: 'title' },
      ],
      [
        'Bupati Garut Asep Nurjaman meninjau tanggul. “Air sudah mulai surut sejak pagi,” ia menjelaskan.',
        'Air sudah mulai surut sejak pagi',
        { verb: 'jelas', resolvedBy: 'pronoun' },
      ],
    ],
    no: [
      '“Kami sudah siapkan anggarannya.” Bupati Garut menegaskan bahwa dana itu cukup.',
      '“Satu Desa Satu Sarjana” Bupati Garut meluncurkan program itu kemarin.',
    ],
  },
  'quote/unopened': {
    yes: [
      [
        'Kami akan segera memperbaiki jalan itu,” ujar Bupati Garut Asep Nurjaman.',
        'Kami akan segera memperbaiki jalan itu',
        { kind: 'direct', verb: 'ujar', resolvedBy: 'name' },
      ],
      [
        'Bupati Garut Asep Nurjaman meninjau sawah itu.\nPanen tahun ini bagus. Harganya juga naik,” jelasnya.',
        'Panen tahun ini bagus. Harganya juga naik',
        { verb: 'jelas', resolvedBy: 'pronoun' },
      ],
      [
        'Stok vaksin di kabupaten ini masih mencukupi,” tutur Wali Kota Ambon.',
        'Stok vaksin di kabupaten ini masih mencukupi',
        { verb: 'tutur', resolvedBy: 'title' },
      ],
    ],
    no: [
      '“Kami sudah siapkan anggarannya,” ujar Bupati Garut Asep Nurjaman.',
      'Program “Satu Desa” diperluas tahun ini,” ujar Bupati Garut Asep Nurjaman.',
    ],
  },
  'quote/open-paragraph': {
    yes: [
      [
        '“Irigasi ini sudah lama rusak.\n“Kami akan memperbaikinya segera,” ujar Bupati Garut Asep Nurjaman.',
        'Irigasi ini sudah lama rusak',
        { kind: 'direct', cue: null, resolvedBy: 'context' },
      ],
      [
        '“Layanan ini gratis.\n\n“Warga tidak perlu membayar,” kata Wali Kota Ambon.',
        'Layanan ini gratis',
        { kind: 'direct', verb: null, resolvedBy: 'context' },
      ],
      [
        'Rektor Universitas Andalas Yulia Rahmi menutup acara itu.\n“Riset harus menjawab kebutuhan warga.\n“Itu tugas kita bersama,” tuturnya.',
        'Riset harus menjawab kebutuhan warga',
        { cue: null },
      ],
    ],
    no: [
      '“Irigasi ini sudah lama rusak.\nKegiatan itu berlangsung hingga sore.',
      '“Irigasi ini sudah lama rusak.”\n“Kami akan memperbaikinya segera,” ujar Bupati Garut Asep Nurjaman.',
    ],
  },
  'quote/unclosed-cue': {
    yes: [
      [
        '“Kami berterima kasih atas dukungan semua pihak, kata Kepala BKN Rahmat Hidayat.',
        'Kami berterima kasih atas dukungan semua pihak',
        { kind: 'direct', verb: 'kata' },
      ],
      [
        '“Jalan ini akan rampung pada Agustus, ujar Bupati Garut.',
        'Jalan ini akan rampung pada Agustus',
        { verb: 'ujar', resolvedBy: 'title' },
      ],
      [
        '“Pelayanan harus cepat dan ramah, tegas Rizal Fahmi dalam sambutannya.',
        'Pelayanan harus cepat dan ramah',
        { verb: 'tegas', resolvedBy: 'name' },
      ],
    ],
    no: [
      '“Kami berterima kasih,” kata Kepala BKN Rahmat Hidayat.',
      'Pameran bertajuk “Pesona Pesisir Utara dibuka untuk umum sejak pagi.',
      'Pelayanan harus cepat dan ramah, tegas Wali Kota Ambon.',
    ],
  },
  'quote/cue-before': {
    yes: [
      ['Bupati Garut Asep Nurjaman berpesan, “Jaga kebersihan.”', 'Jaga kebersihan', { verb: 'pesan' }],
      [
        'Bupati Garut Asep Nurjaman sempat menggoda peserta, “Yang terlambat besok menyanyi di depan.”',
        'Yang terlambat besok menyanyi di depan',
        { verb: 'goda' },
      ],
      [
        'Bupati Garut Asep Nurjaman hanya menjawab singkat, “Nanti kita lihat.”',
        'Nanti kita lihat',
        { verb: 'jawab', resolvedBy: 'name' },
      ],
      [
        'Wali Kota Ambon juga menekankan, “guru adalah teladan bagi siswa”.',
        'guru adalah teladan bagi siswa',
        { kind: 'direct' },
      ],
      [
        'Wali Kota Ambon mengatakan bahwa “kunci keamanan adalah gotong royong”.',
        'kunci keamanan adalah gotong royong',
        { kind: 'direct' },
      ],
      [
        'Bupati Garut Asep Nurjaman menuturkan “irigasi itu sudah rusak sejak lama”.',
        'irigasi itu sudah rusak sejak lama',
        { kind: 'direct' },
      ],
      [
        'Bupati Garut Asep Nurjaman menegaskan dalam sambutannya, “Kami siap membantu warga.”',
        'Kami siap membantu warga',
        { verb: 'tegas' },
      ],
      [
        'Bupati Garut Asep Nurjaman hadir. Kata Asep, “Pagi tadi air sudah mengalir.”',
        'Pagi tadi air sudah mengalir',
        { kind: 'direct', verb: 'kata', resolvedBy: 'name' },
      ],
      [
        'Kepala BKN Rahmat Hidayat mengatakan, “Seleksi ini terbuka dan gratis bagi semua pelamar.”',
        'Seleksi ini terbuka dan gratis bagi semua pelamar',
        { kind: 'direct', verb: 'kata', resolvedBy: 'name' },
      ],
      [
        'Bupati Garut Asep Nurjaman menegaskan: "Tidak ada pungutan apa pun dalam program ini."',
        'Tidak ada pungutan apa pun dalam program ini',
        { verb: 'tegas', cue: { text: 'menegaskan' } },
      ],
      [
        'Dalam sambutannya, Rektor Universitas Andalas Yulia Rahmi menyampaikan, “Riset harus menjawab kebutuhan warga.”',
        'Riset harus menjawab kebutuhan warga',
        { verb: 'sampai', resolvedBy: 'name' },
      ],
      [
        'Wali Kota Ambon menutup acara itu. Ia berpesan, “Jaga terus kekompakan kalian.”',
        'Jaga terus kekompakan kalian',
        { verb: 'pesan', resolvedBy: 'pronoun' },
      ],
    ],
    no: [
      'Bupati Garut Asep Nurjaman meninjau taman, “Taman Kota.”',
      'Bupati Garut Asep Nurjaman menyebutnya “Sakti.”',
      'Bupati Garut Asep Nurjaman mengajak peserta, “Generasi Muda Garut”, untuk menari.',
      'Bupati Garut Asep Nurjaman meresmikan gedung baru, “Graha Pemuda Garut”.',
      'Bupati Garut Asep Nurjaman mengatakan bahwa program itu “tidak boleh berhenti di tengah jalan”.',
      'Wali Kota Ambon meluncurkan aplikasi “Warga Peduli Banjir” kemarin.',
      'Kepala BKN Rahmat Hidayat menyebut istilah “talenta” dalam paparannya.',
    ],
  },
  'quote/continued': {
    yes: [
      ['“Ayo vaksin,” seru Wali Kota Ambon. “Aman kok.”', 'Aman kok', { cue: null }],
      ['“Kita mulai dari hulu,” kata Wali Kota Ambon. “Mulai dari calon pengantin”.', 'Mulai dari calon pengantin', {}],
      [
        '“Irigasi itu,” ujar Bupati Garut Asep Nurjaman, “harus diperbaiki tahun ini juga.”',
        'harus diperbaiki tahun ini juga',
        { kind: 'direct' },
      ],
      [
        'Bupati Garut Asep Nurjaman meninjau asrama. “Peserta menginap di asrama,” ujarnya, “dan setiap pagi mereka berolahraga bersama.”',
        'dan setiap pagi mereka berolahraga bersama',
        { kind: 'direct', verb: 'ujar', cue: { text: 'ujarnya' }, resolvedBy: 'context' },
      ],
      [
        '“Kami mulai dari desa terluar dulu,” kata Bupati Garut Asep Nurjaman. “Setelah itu baru kami masuk ke wilayah kota.”',
        'Setelah itu baru kami masuk ke wilayah kota',
        { kind: 'direct', cue: null, verb: null, resolvedBy: 'context' },
      ],
      [
        '“Anggaran sudah tersedia sejak awal tahun,” jelas Wali Kota Ambon, Senin (16/6). “Sekarang tinggal pelaksanaannya di lapangan.”',
        'Sekarang tinggal pelaksanaannya di lapangan',
        { verb: null, resolvedBy: 'context' },
      ],
      [
        '"Harga gabah tahun ini membaik," ungkap Parjo. "Kami bisa menyekolahkan anak sampai kuliah."',
        'Kami bisa menyekolahkan anak sampai kuliah',
        { cue: null, resolvedBy: 'context' },
      ],
    ],
    no: [
      '“Ayo vaksin,” seru Wali Kota Ambon. “Vaksin Keliling” akan hadir di setiap desa.',
      '“Kami mulai dari desa terluar dulu,” kata Bupati Garut. Acara itu bertema “Membangun Desa, Menata Kota.”',
      '“Panen kali ini melimpah ruah,” kata Parjo. Ia kemudian memamerkan “Si Merah”.',
      'Kepala BKN Rahmat Hidayat menutup acara itu. “Mari kita jaga integritas seleksi ini bersama-sama.”',
    ],
  },
  'quote/uncued': {
    yes: [
      [
        'Kepala BKN Rahmat Hidayat menutup acara itu. “Mari kita jaga integritas seleksi ini bersama-sama.”',
        'Mari kita jaga integritas seleksi ini bersama-sama',
        { kind: 'direct', cue: null, verb: null, resolvedBy: 'context' },
      ],
      [
        'Bupati Garut Asep Nurjaman menyambut baik hasil itu. "Kerja keras warga akhirnya terbayar dengan panen raya ini."',
        'Kerja keras warga akhirnya terbayar dengan panen raya ini',
        { verb: null, resolvedBy: 'context' },
      ],
      [
        'Rektor Universitas Andalas Yulia Rahmi melantik dua wakil rektor.\n“Amanah ini harus dijalankan dengan penuh tanggung jawab.”',
        'Amanah ini harus dijalankan dengan penuh tanggung jawab',
        { cue: null, resolvedBy: 'context' },
      ],
    ],
    no: [
      'Warga memasang spanduk. “Bersih Desaku, Sehat Wargaku, Maju Kotaku.” terpampang di gerbang.',
      'Seminar itu mengusung tema “Membangun Desa, Menata Kota Bersama Warga.”',
      'Film berjudul "Laskar di Ujung Timur Negeri." diputar di aula.',
      'Spanduk bertuliskan “Selamat Datang di Kota Hujan.” terpasang di gerbang.',
      'Aplikasi “Warga Peduli Banjir” diluncurkan kemarin.',
    ],
  },
  'quote/verb-bahwa': {
    yes: [
      [
        'Bupati Garut Asep Nurjaman antara lain mengatakan bahwa irigasi itu harus rampung.',
        'irigasi itu harus rampung',
        { verb: 'kata' },
      ],
      [
        'Bupati Garut Asep Nurjaman tidak memungkiri bahwa jalan itu rusak sejak lama.',
        'jalan itu rusak sejak lama',
        { verb: 'pungkir' },
      ],
      ['Bupati Garut Asep Nurjaman lebih jauh menjelaskan bahwa dana itu sudah cair.', 'dana itu sudah cair', {}],
      ['BPS mencatat bahwa ekspor kopi naik 12 persen.', 'ekspor kopi naik 12 persen', { verb: 'catat' }],
      [
        'Wali Kota Ambon mengatakan bahwa “Warga Peduli” adalah kunci keamanan.',
        '“Warga Peduli” adalah kunci keamanan',
        { kind: 'mixed' },
      ],
      [
        'Bupati Garut Asep Nurjaman mengungkapkan fakta bahwa separuh sawah belum terairi.',
        'separuh sawah belum terairi',
        { verb: 'ungkap' },
      ],
      [
        'Bupati Garut Asep Nurjaman, dalam keterangan tertulisnya, Selasa (17/6/2025), mengatakan bahwa bantuan akan tiba besok.',
        'bantuan akan tiba besok',
        { resolvedBy: 'name' },
      ],
      [
        'Bupati Garut Asep Nurjaman dalam sambutannya mengatakan bahwa jalan itu penting bagi petani.',
        'jalan itu penting bagi petani',
        { resolvedBy: 'name' },
      ],
      [
        'Kepala BKN Rahmat Hidayat menyampaikan bahwa seleksi dilaksanakan secara transparan.',
        'seleksi dilaksanakan secara transparan',
        { kind: 'indirect', verb: 'sampai', resolvedBy: 'name', speakerMention: { text: 'Rahmat Hidayat' } },
      ],
      [
        'Bupati Garut Asep Nurjaman menegaskan kepada para camat bahwa dana desa harus tepat sasaran.',
        'dana desa harus tepat sasaran',
        { verb: 'tegas', cue: { text: 'menegaskan' } },
      ],
      [
        'BKN menyatakan bahwa jadwal seleksi tidak berubah.',
        'jadwal seleksi tidak berubah',
        { kind: 'indirect', verb: 'nyata' },
      ],
      [
        'Bupati Garut Asep Nurjaman mengatakan bahwa program itu “tidak boleh berhenti di tengah jalan”.',
        'program itu “tidak boleh berhenti di tengah jalan”',
        { kind: 'mixed', verb: 'kata', resolvedBy: 'name' },
      ],
      [
        'Wali Kota Ambon menambahkan bahwa sampah harus dipilah dari rumah.',
        'sampah harus dipilah dari rumah',
        { verb: 'tambah', resolvedBy: 'title' },
      ],
    ],
    no: [
      'Hal ini menegaskan bahwa layanan publik terus membaik.',
      'Survei itu menyebutkan bahwa kepuasan warga meningkat.',
      'Prestasi tersebut membuktikan bahwa desa mampu bersaing.',
      'Kepala BKN Rahmat Hidayat menyampaikan apresiasi kepada seluruh panitia.',
    ],
  },
  'quote/verb-clause': {
    yes: [
      [
        'Bupati Garut Asep Nurjaman memastikan stok beras dalam kondisi cukup hingga akhir tahun.',
        'stok beras dalam kondisi cukup hingga akhir tahun',
        { verb: 'pasti' },
      ],
      [
        'Bupati Garut Asep Nurjaman mengatakan informasi gelombang diperbarui setiap 12 jam.',
        'informasi gelombang diperbarui setiap 12 jam',
        {},
      ],
      [
        'Bupati Garut Asep Nurjaman mengatakan saat ini rumah sakit memiliki 48 mesin cuci darah.',
        'saat ini rumah sakit memiliki 48 mesin cuci darah',
        {},
      ],
      [
        'Bupati Garut Asep Nurjaman tak menampik jalan itu rusak sejak lama.',
        'jalan itu rusak sejak lama',
        { verb: 'tampik' },
      ],
      [
        'Bupati Garut Asep Nurjaman menyebut dana daerah yang dicairkan bulan ini sedang diperiksa.',
        'dana daerah yang dicairkan bulan ini sedang diperiksa',
        {},
      ],
      [
        'Kapolresta Solo yang turut meninjau stasiun menjamin petugasnya akan berjaga siang malam.',
        'petugasnya akan berjaga siang malam',
        { speaker: 'person:1', verb: 'jamin' },
      ],
      [
        'Kapolda Jawa Barat usai memimpin apel di lapangan menegaskan seluruh personel harus netral.',
        'seluruh personel harus netral',
        { resolvedBy: 'title' },
      ],
      [
        'Ketua PN Garut Rudi Salam menyambut saran itu dan berjanji membenahi ruang tunggu.',
        'membenahi ruang tunggu',
        { verb: 'janji' },
      ],
      [
        'Terdakwa Rudi Salam membantah menerima uang itu dari rekannya.',
        'menerima uang itu dari rekannya',
        { verb: 'bantah' },
      ],
      ['BMKG mencatat gempa itu tidak berpotensi tsunami.', 'gempa itu tidak berpotensi tsunami', { verb: 'catat' }],
      [
        'Kepala Desa Sukamaju Rudi Salam bilang jalan itu sudah lama rusak.',
        'jalan itu sudah lama rusak',
        { verb: 'bilang' },
      ],
      [
        'Rudi Salam, warga Desa Sukamaju, berkata ongkos angkut panen bisa menghabiskan separuh harga jual.',
        'ongkos angkut panen bisa menghabiskan separuh harga jual',
        { verb: 'kata' },
      ],
      [
        'Gubernur Banten Rudi Salam mengatakan luas tanam padi tahun lalu sebesar 90 ribu hektare.',
        'luas tanam padi tahun lalu sebesar 90 ribu hektare',
        {},
      ],
      [
        'Bupati Garut Asep Nurjaman menambahkan penanganan terhadap hama itu dilakukan bersama kelompok tani.',
        'penanganan terhadap hama itu dilakukan bersama kelompok tani',
        {},
      ],
      [
        'Bupati Garut Asep Nurjaman menambahkan pengerjaan jembatan yang dimulai Mei itu berjalan lancar.',
        'pengerjaan jembatan yang dimulai Mei itu berjalan lancar',
        {},
      ],
      [
        'Bupati Garut Asep Nurjaman menyebut ekspor kopi baru 3 persen dari hasil panen.',
        'ekspor kopi baru 3 persen dari hasil panen',
        {},
      ],
      ['Bupati Garut Asep Nurjaman menegaskan informasi tersebut tidak benar.', 'informasi tersebut tidak benar', {}],
      [
        'Bupati Garut Asep Nurjaman menyatakan pesawat itu oleng akibat cuaca buruk.',
        'pesawat itu oleng akibat cuaca buruk',
        {},
      ],
      [
        'Kapolsek Garut Kompol Rudi Salam mengatakan korban yang terseret arus sedang dicari.',
        'korban yang terseret arus sedang dicari',
        {},
      ],
      [
        'Bupati Garut Asep Nurjaman mengatakan penguatan koperasi dengan melibatkan kampus sangat perlu karena biayanya kecil.',
        'penguatan koperasi dengan melibatkan kampus sangat perlu karena biayanya kecil',
        {},
      ],
      [
        'Bupati Garut Asep Nurjaman mengatakan program presiden selaras dengan rencana daerah.',
        'program presiden selaras dengan rencana daerah',
        {},
      ],
      [
        'Bupati Garut Asep Nurjaman menilai dukungan dari kampus itu sangat strategis.',
        'dukungan dari kampus itu sangat strategis',
        { verb: 'nilai' },
      ],
      [
        'Bupati Garut Asep Nurjaman berharap seluruh jajaran bekerja dengan hati.',
        'seluruh jajaran bekerja dengan hati',
        {},
      ],
      [
        'Bupati Garut Asep Nurjaman menyebutkan inflasi pada Maret sebesar 0,42 persen.',
        'inflasi pada Maret sebesar 0,42 persen',
        { verb: 'sebut' },
      ],
      [
        'Bupati Garut Asep Nurjaman menyampaikan 30 rumah rusak akibat puting beliung.',
        '30 rumah rusak akibat puting beliung',
        {},
      ],
      [
        'Bupati Garut Asep Nurjaman menambahkan data yang akurat juga dapat membantu petani.',
        'data yang akurat juga dapat membantu petani',
        { verb: 'tambah' },
      ],
      [
        'Wali Kota Ambon menegaskan birokrasi yang bersih adalah kunci pelayanan.',
        'birokrasi yang bersih adalah kunci pelayanan',
        { verb: 'tegas' },
      ],
      [
        'Bupati Garut Asep Nurjaman menyatakan kerja sama ini sangat strategis.',
        'kerja sama ini sangat strategis',
        { verb: 'nyata' },
      ],
      [
        'Rizal Fahmi, siswa SMA Negeri 6 Sabang, mengaku mendapat banyak pengalaman baru.',
        'mendapat banyak pengalaman baru',
        { verb: 'aku', speakerMention: { text: 'Rizal Fahmi' } },
      ],
      [
        'Bupati Garut Asep Nurjaman menyebut polisi menyita dua kunci letter T. Para pelaku sudah ditahan.',
        'polisi menyita dua kunci letter T',
        { verb: 'sebut' },
      ],
      [
        'Bupati Garut Asep Nurjaman menilai bantuan warga itu sangat berarti.',
        'bantuan warga itu sangat berarti',
        { verb: 'nilai' },
      ],
      [
        'Rektor Universitas Andalas Yulia Rahmi menyebut kedua guru besar itu lahir dari keluarga sederhana.',
        'kedua guru besar itu lahir dari keluarga sederhana',
        { verb: 'sebut' },
      ],
      [
        'Bupati Garut Asep Nurjaman meninjau tanggul. Ia optimistis seluruh pekerjaan selesai pada Oktober.',
        'seluruh pekerjaan selesai pada Oktober',
        { verb: 'optimistis', resolvedBy: 'pronoun' },
      ],
      [
        'Ketua Kelompok Tani Makmur, Paijan, mengaku senang karena panen melimpah.',
        'senang karena panen melimpah',
        { verb: 'aku' },
      ],
      [
        'Bupati Garut Asep Nurjaman menilai jalan itu harus segera diperbaiki.',
        'jalan itu harus segera diperbaiki',
        { kind: 'indirect', verb: 'nilai', resolvedBy: 'name' },
      ],
      [
        'Kepala BKN Rahmat Hidayat mengatakan, seleksi akan dimulai pada Juli.',
        'seleksi akan dimulai pada Juli',
        { verb: 'kata', cue: { text: 'mengatakan' } },
      ],
      [
        'Wali Kota Ambon menegaskan pihaknya akan menindak tegas pelanggar.',
        'pihaknya akan menindak tegas pelanggar',
        { verb: 'tegas', resolvedBy: 'title' },
      ],
      [
        'Bupati Garut Asep Nurjaman optimistis produksi padi akan meningkat tahun ini.',
        'produksi padi akan meningkat tahun ini',
        { verb: 'optimistis' },
      ],
      [
        'Bupati Garut Asep Nurjaman menyebut program itu sebagai “lompatan besar bagi desa-desa di Garut”.',
        'program itu sebagai “lompatan besar bagi desa-desa di Garut”',
        { kind: 'mixed', verb: 'sebut' },
      ],
    ],
    no: [
      'Bupati Garut Asep Nurjaman mempertanyakan kinerja dinas itu.',
      'Bupati Garut Asep Nurjaman menyayangkan kejadian itu dan meminta polisi bertindak.',
      'Bupati Garut Asep Nurjaman sambil berjalan menyebut satu per satu nama warganya.',
      'BPS Kabupaten Garut mencatat pertumbuhan ekonomi sebesar 5 persen.',
      'BPS Kabupaten Garut mencatat adanya kenaikan harga yang dipicu cuaca.',
      'Persib Bandung mencatat kemenangan keempat secara beruntun.',
      'Rudi Salam mencatat waktu 10 detik dan menjadi juara.',
      'Bupati Garut Asep Nurjaman membantah berita itu.',
      'Bupati Garut Asep Nurjaman menjanjikan bonus bagi atlet yang meraih medali.',
      'Bupati Garut Asep Nurjaman mengakui keberadaan tambang itu.',
      'Bupati Garut Asep Nurjaman mengaku kecewa dengan aturan itu.',
      'Bupati Garut Asep Nurjaman menyatakan dukungan penuh terhadap program itu.',
      'Bupati Garut Asep Nurjaman menyampaikan keprihatinannya, mengingat dampak banjir sangat luas.',
      'Bupati Garut Asep Nurjaman menyampaikan hal itu menanggapi keluhan warga.',
      'Bupati Garut Asep Nurjaman menyampaikan hal itu saat ditemui di kantornya.',
      'Bupati Garut Asep Nurjaman menambahkan garam sebanyak dua sendok.',
      'Bupati Garut Asep Nurjaman menerangkan aturan itu panjang lebar.',
      'Bupati Garut Asep Nurjaman memastikan stok beras sebanyak lima ton.',
      'Bupati Garut Asep Nurjaman berkata jujur kepada warga.',
      'Bupati Garut Asep Nurjaman mengungkapkan rasa syukur karena hal itu dilakukan bersama.',
      'Kantor Bupati Garut yang baru menjamin kenyamanan warga.',
      'Program Bupati Garut yang diluncurkan kemarin menjanjikan lapangan kerja baru.',
      'Putusan hakim menyatakan terdakwa bersalah.',
      'Bupati Garut Asep Nurjaman turun untuk meninjau sawah serta memastikan pupuk tersedia.',
      'Kementerian Agama menegaskan komitmennya untuk memperkuat madrasah serta memastikan sinergi program berjalan searah.',
      'Bupati Garut Asep Nurjaman mempertanyakan anggaran itu dan meninjau lokasi proyek.',
      'Bupati Garut Asep Nurjaman ingin memastikan bantuan itu sudah diterima warga.',
      'Bupati Garut Asep Nurjaman melatih perawat agar perawat bisa menjelaskan penyakit itu harus diobati.',
      'Bupati Garut Asep Nurjaman menjelaskan program itu kepada warga di aula.',
      'Kepala Kejaksaan Negeri Garut Anwar Hasan mengumumkan penetapan tersangka.',
      'Kepala BKN Rahmat Hidayat menyampaikan apresiasi kepada seluruh panitia.',
      'Bupati Garut Asep Nurjaman menekankan pentingnya kerja sama antarinstansi.',
      'Bupati Garut Asep Nurjaman menegaskan komitmennya untuk memperbaiki jalan.',
      'Kegiatan ini diharapkan mampu meningkatkan kesadaran warga.',
    ],
  },
  'quote/verb-agar': {
    yes: [
      [
        'Wali Kota Kupang, mewakili tuan rumah, mengusulkan agar rapat itu digelar setahun sekali.',
        'rapat itu digelar setahun sekali',
        { speaker: 'person:1', verb: 'usul' },
      ],
      [
        'Bupati Lahat sendiri sudah berpesan agar bantuan benih tidak dijual lagi.',
        'bantuan benih tidak dijual lagi',
        { verb: 'pesan' },
      ],
      [
        'Bupati Garut Asep Nurjaman justru meminta agar sekolah tidak memungut iuran.',
        'sekolah tidak memungut iuran',
        {},
      ],
      [
        'Kepala Desa Sukamaju Rudi Salam minta peserta jangan berangkat sebelum terang.',
        'peserta jangan berangkat sebelum terang',
        { verb: 'minta' },
      ],
      [
        'Camat Tarogong Rudi Salam sebelum membuka pentas berpesan supaya pemuda menjaga ketertiban.',
        'pemuda menjaga ketertiban',
        { verb: 'pesan' },
      ],
      [
        'Camat Tarogong Rudi Salam menyampaikan pesan-pesan kamtibmas antara lain agar warga waspada.',
        'warga waspada',
        { verb: 'pesan' },
      ],
      [
        'Letkol Inf Rudi Salam menginstruksikan Dan Yon agar patroli malam ditambah.',
        'Dan Yon agar patroli malam ditambah',
        {},
      ],
      [
        'Menteri Keuangan Rina Marlina juga menyampaikan aspirasi agar bank itu membuka kantor di Jakarta.',
        'bank itu membuka kantor di Jakarta',
        {},
      ],
      [
        'Menteri Keuangan Rina Marlina hadir. Ia mendorong Bank Dunia untuk memperluas pembiayaan bagi negara berkembang.',
        'Ia mendorong Bank Dunia untuk memperluas pembiayaan bagi negara berkembang',
        { content: { text: 'Bank Dunia untuk memperluas pembiayaan bagi negara berkembang' }, speaker: 'person:1' },
      ],
      [
        'Bupati Garut Asep Nurjaman mengajak perempuan Garut untuk berani memimpin.',
        'perempuan Garut untuk berani memimpin',
        { verb: 'ajak' },
      ],
      [
        'Bupati Garut Asep Nurjaman mendorong mahasiswa untuk memanfaatkan waktu kuliah.',
        'mahasiswa untuk memanfaatkan waktu kuliah',
        {},
      ],
      [
        'Bupati Garut Asep Nurjaman berharap terjalin kerja sama dengan kampus.',
        'terjalin kerja sama dengan kampus',
        { verb: 'harap' },
      ],
      [
        'Kapolres Ngawi AKBP Danang Purwoko memimpin apel. Kasat Reskrim Polres Ngawi Hendro Saputra mendampinginya. Kapolres mengimbau warga agar mengunci kendaraan.',
        'warga agar mengunci kendaraan',
        { speaker: 'person:1', resolvedBy: 'title' },
      ],
      [
        'Bupati Garut Asep Nurjaman meminta para camat agar turun langsung ke lapangan.',
        'para camat agar turun langsung ke lapangan',
        { kind: 'indirect', verb: 'minta', resolvedBy: 'name' },
      ],
      [
        'Wali Kota Ambon Bodewin Latuputty mengajak warga untuk memilah sampah dari rumah.',
        'warga untuk memilah sampah dari rumah',
        { verb: 'ajak', cue: { text: 'mengajak' } },
      ],
      [
        'Kepala BKN Rahmat Hidayat berharap agar pelamar membaca pengumuman dengan teliti.',
        'pelamar membaca pengumuman dengan teliti',
        { verb: 'harap' },
      ],
      [
        'Kapolres Bantul mengimbau pengendara untuk mematuhi rambu lalu lintas.',
        'pengendara untuk mematuhi rambu lalu lintas',
        { verb: 'imbau', resolvedBy: 'title' },
      ],
      [
        'Pemerintah Kabupaten Sleman mengimbau warga agar tidak membakar sampah.',
        'warga agar tidak membakar sampah',
        { verb: 'imbau' },
      ],
    ],
    no: [
      'Bupati Garut Asep Nurjaman minta maaf kepada warga.',
      'Bupati Garut Asep Nurjaman minta izin meninggalkan ruangan.',
      'Gubernur Jawa Barat mengajak Menteri Pertanian Rudi Salam berkeliling pasar.',
      'Gubernur Jawa Barat mengajak Menteri Pertanian Rudi Salam menuju ruang kerja untuk sesi foto.',
      'Bupati Garut Asep Nurjaman meminta terobosan baru dalam pelayanan.',
      'Kepala BKN Rahmat Hidayat menekankan sistem merit sebagai kunci untuk menciptakan pegawai yang jujur.',
      'Bupati Garut Asep Nurjaman mendorong kemandirian petani dengan bantuan bibit, serta mewajibkan pelatihan.',
      'Bupati Garut Asep Nurjaman menekankan pentingnya menjaga sungai agar warga terbebas dari banjir.',
      'Warga diminta agar tidak membuang sampah ke sungai.',
      'Bupati Garut Asep Nurjaman mengajak serta jajarannya dalam kunjungan itu.',
      'Kegiatan ini mendorong peningkatan kompetensi untuk pegawai di daerah.',
    ],
  },
  'quote/menurut': {
    yes: [
      [
        'Jalan itu harus selesai sebelum Lebaran, menurut Bupati Garut Asep Nurjaman.',
        'Jalan itu harus selesai sebelum Lebaran',
        { resolvedBy: 'name' },
      ],
      [
        'Bupati Garut Asep Nurjaman hadir. Menurut pria kelahiran Cirebon itu, jalan tersebut harus selesai bulan depan.',
        'jalan tersebut harus selesai bulan depan',
        { resolvedBy: 'context' },
      ],
      [
        'Bupati Garut Asep Nurjaman hadir. Menurut keterangan Asep, jalan itu akan selesai bulan depan.',
        'jalan itu akan selesai bulan depan',
        { resolvedBy: 'name' },
      ],
      [
        'Bupati Garut Asep Nurjaman hadir. Angka ini menurut Asep sudah cukup baik bagi warga.',
        'sudah cukup baik bagi warga',
        {},
      ],
      [
        'Menurut Bupati Garut Asep Nurjaman jalan itu akan diperbaiki tahun depan.',
        'jalan itu akan diperbaiki tahun depan',
        { resolvedBy: 'name' },
      ],
      [
        'Sementara menurut Rudi Salam (45), warga yang meminjamkan lumbungnya, panen padi tahun ini naik dua kali lipat.',
        'panen padi tahun ini naik dua kali lipat',
        { resolvedBy: 'name' },
      ],
      ['Bahkan menurut Bupati Garut, dana itu sudah cair.', 'dana itu sudah cair', { resolvedBy: 'title' }],
      [
        'Menurut Bupati Garut, Kementerian Pendidikan Tinggi, Sains, dan Teknologi telah mempermudah prosesnya.',
        'Menurut Bupati Garut, Kementerian Pendidikan Tinggi, Sains, dan Teknologi telah mempermudah prosesnya',
        { content: { text: 'Kementerian Pendidikan Tinggi, Sains, dan Teknologi telah mempermudah prosesnya' } },
      ],
      [
        'Menurut Bupati Garut Asep Nurjaman, di tengah hujan deras, jalan itu akan selesai.',
        'di tengah hujan deras, jalan itu akan selesai',
        { resolvedBy: 'name' },
      ],
      [
        'Menurut Bupati Garut, Asep Nurjaman, jalan itu akan selesai pada Agustus.',
        'jalan itu akan selesai pada Agustus',
        { resolvedBy: 'name' },
      ],
      [
        'Menurut Kepala BKN Rahmat Hidayat, seleksi ini terbuka bagi semua lulusan.',
        'seleksi ini terbuka bagi semua lulusan',
        { kind: 'indirect', verb: 'menurut', cue: { text: 'Menurut' } },
      ],
      [
        'Bupati Garut Asep Nurjaman meninjau lokasi itu. Menurutnya, tanggul harus segera diperkuat.',
        'tanggul harus segera diperkuat',
        { cue: { text: 'Menurutnya' }, resolvedBy: 'pronoun' },
      ],
      [
        'Menurut BMKG, hujan lebat akan turun hingga akhir pekan.',
        'hujan lebat akan turun hingga akhir pekan',
        { kind: 'indirect', verb: 'menurut' },
      ],
      [
        'Menurut Wali Kota Ambon, sungai itu akan dikeruk dua kali setahun.',
        'sungai itu akan dikeruk dua kali setahun',
        { resolvedBy: 'title', speakerMention: { text: 'Wali Kota Ambon' } },
      ],
    ],
    no: [
      'Menurut Undang-Undang Dasar kekuasaan itu harus dibatasi.',
      'Menurut Bupati Garut yang hadir di acara itu.',
      'Dibandingkan menurut Bupati Garut dulu, dana itu lebih besar.',
      'Menurut peraturan itu, setiap pegawai wajib melapor.',
      'Menurut rencana, jembatan itu akan diresmikan pada Agustus.',
      'Peserta dikelompokkan menurut usia, jenis kelamin, dan asal daerah.',
    ],
  },
  'quote/clause-cue': {
    yes: [
      [
        'Bupati Garut Asep Nurjaman hadir. Dana desa kata Asep, harus menyentuh langsung warga miskin.',
        'harus menyentuh langsung warga miskin',
        { resolvedBy: 'name' },
      ],
      [
        'Di dua pulau itu, kata dr. Rudi Salam, dibuka pos kesehatan bagi nelayan. “Datanglah,” kata Rudi Salam.',
        'dibuka pos kesehatan bagi nelayan',
        { resolvedBy: 'name' },
      ],
      [
        'Bupati Garut Asep Nurjaman hadir. Melalui “Warga Peduli”, katanya, sungai akan dibersihkan setiap bulan.',
        'sungai akan dibersihkan setiap bulan',
        {},
      ],
      ['Wali Kota Ambon hadir. Kata dia, libur berlaku seminggu.', 'libur berlaku seminggu', { resolvedBy: 'pronoun' }],
      ['Pengemudi truk itu, kata Wali Kota Ambon, sudah dimintai keterangan.', 'sudah dimintai keterangan', {}],
      [
        'Bupati Garut Asep Nurjaman hadir. Hal tersebut kata Asep, menjadi salah satu bukti bahwa warga peduli pada sungai.',
        'menjadi salah satu bukti bahwa warga peduli pada sungai',
        { verb: 'kata', resolvedBy: 'name' },
      ],
      [
        'Seleksi ini dilaksanakan secara transparan dan bebas biaya, ujar Kepala BKN Rahmat Hidayat.',
        'Seleksi ini dilaksanakan secara transparan dan bebas biaya',
        { kind: 'indirect', verb: 'ujar' },
      ],
      [
        'Jalan itu akan segera diperbaiki tahun ini, kata Bupati Garut.',
        'Jalan itu akan segera diperbaiki tahun ini',
        { verb: 'kata', resolvedBy: 'title' },
      ],
      [
        'Bupati Garut Asep Nurjaman meninjau lokasi itu. Tanggul akan diperkuat dengan batu kali, jelasnya.',
        'Tanggul akan diperkuat dengan batu kali',
        { verb: 'jelas', cue: { text: 'jelasnya' }, resolvedBy: 'pronoun' },
      ],
      [
        'Stok vaksin di kabupaten ini masih mencukupi, tutur Kepala Dinas Kesehatan Kabupaten Sleman, Endah Pratiwi.',
        'Stok vaksin di kabupaten ini masih mencukupi',
        { verb: 'tutur' },
      ],
    ],
    no: [
      'Bupati Garut Asep Nurjaman hadir. Kisah Asep menjadi bukti nyata bahwa desa mampu bersaing, mulai dari hasil tani hingga kerajinan.',
      'Dengan kata lain, layanan itu belum menjangkau semua warga.',
      'Hasilnya jelas, warga merasakan manfaat program tersebut.',
      '“Kami sudah siapkan anggarannya,” ujar Bupati Garut Asep Nurjaman.',
    ],
  },
  'quote/passive-agent': {
    yes: [
      [
        'Lebih lanjut dikatakan Bupati Garut Asep Nurjaman, irigasi itu harus rampung pada Agustus.',
        'irigasi itu harus rampung pada Agustus',
        { verb: 'kata' },
      ],
      [
        'Diakui Bupati Garut Asep Nurjaman, dari 80 sekolah baru 12 sekolah yang memakai sistem itu.',
        'dari 80 sekolah baru 12 sekolah yang memakai sistem itu',
        { verb: 'aku' },
      ],
      [
        'Disampaikan Bupati Garut Asep Nurjaman, irigasi itu akan rampung pada Agustus.',
        'irigasi itu akan rampung pada Agustus',
        { kind: 'indirect', verb: 'sampai', cue: { text: 'Disampaikan' }, resolvedBy: 'name' },
      ],
      [
        'Hal senada disampaikan Wali Kota Ambon Bodewin Latuputty, bahwa sampah harus dikelola dari hulu.',
        'sampah harus dikelola dari hulu',
        { verb: 'sampai', resolvedBy: 'name' },
      ],
      [
        'Dikatakan oleh Kepala BKN Rahmat Hidayat bahwa pelamar tahun ini meningkat.',
        'pelamar tahun ini meningkat',
        { verb: 'kata' },
      ],
      [
        'Seperti disampaikan Wali Kota Ambon, sungai itu akan dikeruk dua kali setahun.',
        'sungai itu akan dikeruk dua kali setahun',
        { verb: 'sampai', resolvedBy: 'title' },
      ],
    ],
    no: [
      'Hal itu disampaikan Bupati Garut Asep Nurjaman saat membuka acara, Senin (16/6).',
      'Disampaikan bahwa pendaftaran dibuka hingga akhir bulan.',
      'Bantuan itu disampaikan Bupati Garut Asep Nurjaman kepada warga yang membutuhkan.',
    ],
  },
  'quote/passive-nya': {
    yes: [
      [
        'Bupati Garut Asep Nurjaman hadir. Dijelaskannya pula bahwa bibit itu berasal dari kebun sendiri.',
        'bibit itu berasal dari kebun sendiri',
        { verb: 'jelas' },
      ],
      [
        'Wali Kota Ambon hadir. Lebih lanjut dikatakannya, pendaftaran dibuka hingga akhir bulan.',
        'pendaftaran dibuka hingga akhir bulan',
        { verb: 'kata' },
      ],
      [
        'Bupati Garut Asep Nurjaman meninjau lokasi itu. Dikatakannya, tanggul harus segera diperkuat sebelum musim hujan.',
        'tanggul harus segera diperkuat sebelum musim hujan',
        { kind: 'indirect', verb: 'kata', resolvedBy: 'pronoun' },
      ],
      [
        'Kepala BKN Rahmat Hidayat membuka rapat itu. Disampaikannya bahwa pelamar tahun ini meningkat dua kali lipat.',
        'pelamar tahun ini meningkat dua kali lipat',
        { verb: 'sampai', cue: { text: 'Disampaikannya' } },
      ],
      [
        'Rektor Universitas Andalas Yulia Rahmi hadir. Dijelaskannya, beasiswa itu terbuka bagi semua mahasiswa.',
        'beasiswa itu terbuka bagi semua mahasiswa',
        { verb: 'jelas', resolvedBy: 'pronoun' },
      ],
    ],
    no: [
      'Diharapkan kegiatan ini dapat meningkatkan kompetensi pegawai.',
      'Disampaikan bahwa pendaftaran dibuka hingga akhir bulan.',
      'Dibukanya akses jalan itu memperlancar distribusi hasil tani.',
    ],
  },
};
