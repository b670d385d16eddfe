// Who said it, over several sentences: epithets, offices in short, whose words are read, who is only spoken of.
import { expect, it } from 'vitest';
import { parseArticle } from '../../src/parse-article';

function speakers(text: string) {
  const { quotes, officials, people } = parseArticle(text);
  const names = new Map<string, string | null>(people.map((person) => [person.id, person.name]));
  for (const { id, name, titles } of officials) names.set(id, name ?? titles[0]?.text ?? null);
  return quotes.map(({ speaker }) => (speaker === null ? null : (names.get(speaker) ?? speaker)));
}

it.each([
  [
    'Bupati Garut Asep Nurjaman meninjau pasar. Orang nomor satu di Garut itu menegaskan tidak ada tempat bagi pungli.',
    ['Asep Nurjaman'],
  ],
  [
    'Gubernur Jawa Barat Dadang Supriatna meninjau pasar. Mantan Wali Kota Bogor itu berharap harga beras turun.',
    ['Dadang Supriatna'],
  ],
  [
    'Politisi Partai Golkar Yusran Matondang menyarankan iuran itu ditunda. “Jangan menambah beban,” kata anggota Komisi IX DPR itu.',
    ['Yusran Matondang', 'Yusran Matondang'],
  ],
  [
    // who began what is talked about does not talk
    'Ketua Koperasi Mekar, Frans Meliala, hadir. “Ini bukti kematangan kami,” kata Frans.\n\nPengurus menyambut program yang diluncurkan Presiden Joko Susilo. Menurutnya, program itu membantu desa.',
    ['Frans Meliala', 'Frans Meliala'],
  ],
  [
    // the office without a country is ours
    'Menteri Keuangan Rina Marlina bertemu Menteri Keuangan Jepang Kenji Watanabe. Menkeu mengatakan bahwa kerja sama itu penting.',
    ['Rina Marlina'],
  ],
  [
    'Naskah itu diteken Rektor, Prof. Rina Kartika, M.Sc., dan Bupati Jember. Rektor Unej mengatakan bahwa sinergi itu penting.',
    ['Rina Kartika'],
  ],
  [
    // an office in short, whose head is spelled out or is a body in letters elsewhere
    'Komandan Kodim 1603/Sikka Yohanes Lado hadir. Dandim mengatakan bahwa program itu harus dilanjutkan.',
    ['Yohanes Lado'],
  ],
  [
    'Panglima Kodam IX/Udayana Yohanes Lado hadir. Pangdam mengatakan bahwa program itu harus dilanjutkan.',
    ['Yohanes Lado'],
  ],
  [
    'Wakil Gubernur Nusa Tenggara Timur Yohanes Lado hadir. Wagub NTT mengatakan bahwa program itu harus dilanjutkan.',
    ['Yohanes Lado'],
  ],
  [
    'Kepala SMA Negeri 1 Maumere Yohanes Lado hadir. Kepsek mengatakan bahwa program itu harus dilanjutkan.',
    ['Yohanes Lado'],
  ],
  [
    // no print of another's office
    'Kapolres Kudus Bagas Wirawan hadir. Kasat Lantas Polres Kudus Royke Lado ikut. Kapolres mengatakan bahwa razia itu penting.',
    ['Bagas Wirawan'],
  ],
  ['Camat Alok Yohanes Lado hadir. Camat Alok mengatakan bahwa program itu harus dilanjutkan.', ['Yohanes Lado']],
  ['Amanat Menteri Agama yang dibacakan Wali Kota Tegal menekankan bahwa kerukunan harus dijaga.', ['Menteri Agama']],
  ['Direktur Jenderal Imigrasi Silmy Wirawan hadir. “Paspor jadi dalam empat jam,” imbuh Dirjen.', ['Silmy Wirawan']],
  ['Sekretaris Daerah Kota Bogor Silmy Wirawan hadir. “Gaji sudah dibayarkan,” kata Sekda.', ['Silmy Wirawan']],
  ['“Murid harus memulainya dari kelas,” kata kepala sekolah, Hj. Munawaroh.', ['Munawaroh']],
  ['“Selamat bertugas, jaga nama baik lembaga,” demikian pesan Kakanwil.', ['Kakanwil']],
  [
    'Kepala Dinas Kesehatan Budi Santoso SH MM dalam laporannya menyampaikan, pelatihan diikuti 60 peserta.',
    ['Budi Santoso'],
  ],
  [
    'Bupati Garut Asep Nurjaman mengakui kasus kekerasan terhadap anak meningkat pada semester pertama.',
    ['Asep Nurjaman'],
  ],
  [
    'Salah satu peserta, Nurul Izzati asal Kecamatan Singosari mengaku ia bisa meracik nutrisi sendiri.',
    ['Nurul Izzati'],
  ],
  ['Bupati Garut Asep Nurjaman hadir. Asep mengatakan banyak atlet nasional yang lahir dari desa.', ['Asep Nurjaman']],
  ['Bupati Garut Asep Nurjaman mengajak perusahaan yang ada di Garut untuk ikut membantu warga.', ['Asep Nurjaman']],
  // the full name stands where nothing but its later print shows it to be one
  [
    'Perjalanan Yohana Selvi Rumbiak ke kampus tidak mudah. “Saya sangat bersyukur,” ujar Yohana Selvi.',
    ['Yohana Selvi Rumbiak'],
  ],
  ['Yohana Marta Wanggai ikut hadir di kampus. “Saya sangat bersyukur,” ujar Yohana Selvi.', ['Yohana Selvi']],
  [
    // the head of a unit is not the head of the whole
    'Kasat Reskrim Polres Ngawi AKP Danu Wirawan hadir. “Pelaku sudah kami tangkap,” kata Kapolres.',
    ['Kapolres'],
  ],
  ['Bupati Garut Asep Nurjaman hadir. “Air sudah masuk ke sawah,” kata seorang petani.', [null]],
  ['Bupati Garut Asep Nurjaman hadir. “Kami senang sekali,” kata mereka.', [null]],
  ['Bupati Garut Asep Nurjaman ditemani Sekda Garut Rudi Salam mengatakan bahwa jalan itu rusak.', ['Asep Nurjaman']],
  [
    'Bupati Garut Asep Nurjaman bersama Kapolres Garut AKBP Rudi Setiawan mengimbau warga agar waspada.',
    ['Asep Nurjaman'],
  ],
  [
    'Bupati Garut Asep Nurjaman meninjau sawah. Acara itu diikuti Camat Cisarua Deni Ramdani. “Air sudah masuk,” ujarnya.',
    ['Asep Nurjaman'],
  ],
  [
    'Bupati Garut Asep Nurjaman meninjau sawah. Ia disertai Camat Cisarua Deni Ramdani. “Air sudah masuk,” ujarnya.',
    ['Asep Nurjaman'],
  ],
  [
    // the one person of the article, several paragraphs back
    'Maria Kosamah, perempuan asal Papua, lulus tahun ini.\nBeasiswa itu membantunya.\nKuliah itu tidak mudah.\nUjian datang silih berganti.\n“Saya sangat bersyukur,” ujarnya.',
    ['Maria Kosamah'],
  ],
  [
    'Plt. Kepala BKN selaku Ketua Panitia Seleksi Nasional kembali mengingatkan instansi untuk segera mengirim data.',
    ['Plt. Kepala BKN'],
  ],
  [
    'Mahasiswi Fakultas Ilmu Sosial dan Ilmu Politik (FISIP) Universitas Jember, Findha Setyorini, meraih medali. “Saya senang,” ujarnya.',
    ['Findha Setyorini'],
  ],
  [
    // through whom somebody speaks
    'Kapolda Jawa Barat melalui Kabid Humas Kombes Pol Rudi Salam dalam jumpa pers di Mapolda mengatakan kasus itu bermula dari laporan warga.',
    ['Rudi Salam'],
  ],
  [
    'Kasat Reskrim AKP Rudi Salam seizin Kapolres Garut AKBP Asep Nurjaman menerangkan pelaku sudah ditahan.',
    ['Rudi Salam'],
  ],
  [
    'Asisten I Setda Garut Rudi Salam mewakili Bupati Garut Asep Nurjaman menyampaikan bahwa dana sudah cair.',
    ['Rudi Salam'],
  ],
  [
    // the last of several who only come along
    'Bupati Garut Asep Nurjaman didampingi Sekda Garut Rudi Salam, Camat Cisarua Deni Ramdani, dan Kapolsek Cisarua Iptu Budi Karya mengatakan dana sudah cair.',
    ['Asep Nurjaman'],
  ],
  [
    'Didampingi Sekda Garut Rudi Salam dan Camat Cisarua Deni Ramdani, Bupati Garut Asep Nurjaman mengatakan dana sudah cair.',
    ['Asep Nurjaman'],
  ],
  ['Kepada Sekda Garut Rudi Salam, Bupati Garut Asep Nurjaman meminta dana dicairkan.', ['Asep Nurjaman']],
  [
    // short names look like degrees
    'Menanggapi pertanyaan Ketua DPRD Garut Siti Aminah, Sekda Garut Rudi Salam mengatakan dana itu sudah dianggarkan.',
    ['Rudi Salam'],
  ],
  [
    'Dalam sambutan tertulis yang dibacakan Sekda Garut Rudi Salam, Gubernur Jawa Barat mengajak warga menjaga sungai.',
    ['Gubernur Jawa Barat'],
  ],
  [
    // who is only told of to say where somebody sits
    'Ketua HKTI Garut Siti Aminah yang duduk di sebelah Bupati Garut Asep Nurjaman berkali-kali menyinggung soal pompa. “Mesinnya sudah karatan,” ujarnya.',
    ['Siti Aminah'],
  ],
  [
    // behind the items of a list
    'Sekda Garut Rudi Salam memimpin apel dan menyampaikan beberapa hal:\n1. Lampu taman diperiksa.\n2. Arsip lama dipindahkan.\n3. Halaman kantor disapu.\n4. Loket dibuka pukul tujuh.\nIa berharap warga tidak lagi menunggu di luar. “Kasihan kalau hujan,” ujarnya.',
    ['Rudi Salam', 'Rudi Salam'],
  ],
  ['Bupati Garut yang diwakili Sekda Rudi Salam mengatakan dana sudah cair.', ['Rudi Salam']],
  [
    'Kapolres Garut AKBP Rudi Salam memaparkan kasus itu di hadapan Bupati Garut Asep Nurjaman. “Pelaku sudah kami tangkap,” ujarnya.',
    ['Rudi Salam'],
  ],
])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
