/** What is reported: whether the words behind a verb of saying are a clause, and where it begins and ends. */
import { fold, isLower, isMark, type Reading } from '../lexicon/reading';
import { type Range, trimRange } from '../text/span';

const openers = new Set([
  'yang',
  'untuk',
  'guna',
  'dalam',
  'demi',
  'sebagai',
  'dengan',
  'agar',
  'saat',
  'ketika',
  'setelah',
  'karena',
  'oleh',
  'melalui',
  'seperti',
  'terhadap',
  'atas',
  'tentang',
  'mengenai',
  'terkait',
]);
const predicates = new Set([
  'akan',
  'dapat',
  'harus',
  'telah',
  'sudah',
  'tidak',
  'bukan',
  'adalah',
  'merupakan',
  'menjadi',
  'perlu',
  'bisa',
  'masih',
  'ada',
  'siap',
  'memiliki',
  'mampu',
  'belum',
  'wajib',
  'ialah',
  'tak',
  'jangan',
  'mau',
  'ingin',
  'boleh',
  'sedang',
  'tetap',
  'penting',
  'terus',
  'bukanlah',
  'kian',
  'optimistis',
  'sepakat',
  'bersama-sama',
  'senantiasa',
  'selalu',
  'turut',
  'punya',
  'terdiri',
  'terdapat',
  'terjadi',
  'termasuk',
]);
const verbShape = /^(?:me[mnlrwy]|meng|meny|ber|di|ter)[A-Za-zÀ-ɏ]{3,}/;
const notVerbs = new Set([
  'dari',
  'dirinya',
  'dini',
  'digital',
  'bersama',
  'berbagai',
  'beberapa',
  'terhadap',
  'tersebut',
  'terkait',
  'tertinggi',
  'terbaik',
  'terbesar',
  'terima',
  'berdasarkan',
  'berikut',
  'berkualitas',
  'berkelanjutan',
  'berbasis',
  'berdaya',
  'merata',
  'mengenai',
  'menurut',
  'menuju',
  'merah',
  'mereka',
  'mental',
  'mendalam',
  'terakhir',
  'teratas',
  'tentang',
  'direktur',
  'dinamis',
  'diri',
  'disiplin',
  'berkeadilan',
  'terpadu',
  'terbuka',
  'berintegritas',
  'melalui',
  'bertanggung',
  'bersih',
  'bernama',
  'terdekat',
  'tertentu',
  'terbaru',
  'menengah',
  'diskusi',
  'dialog',
  'distribusi',
  'dimensi',
  'merek',
  'meteran',
  'mendatang',
  'strategis',
]);

const modals = new Set([
  'akan',
  'dapat',
  'harus',
  'telah',
  'tidak',
  'adalah',
  'merupakan',
  'menjadi',
  'perlu',
  'bisa',
  'masih',
  'mampu',
  'wajib',
  'sudah',
  'bukan',
]);
const isPredicate = (word: string) => predicates.has(word) || (verbShape.test(word) && !notVerbs.has(word));

/** Whether a predicate stands in the main clause: "transformasi ini harus …", not "pentingnya transformasi yang harus …". */
export function isClause(r: Reading, first: number, last: number): boolean {
  if (first >= last) return false;
  const head = fold(r, first);
  if (/^penting(?:nya)$/.test(head) || nounHeads.has(head)) return false;
  let subordinate = false;
  let relative = 0; // predicates since "yang": the first is the relative clause's own, a later modal the sentence's
  let segment = first;
  for (let at = first; at < last; at++) {
    const word = fold(r, at);
    if (word === ',' || word === ';') {
      subordinate = false;
      relative = 0;
      segment = at + 1;
    } else if (isMark(r, at)) continue;
    else if (openers.has(word)) {
      subordinate = true;
      if (word === 'yang') relative = 1;
    } else if (at === first) {
      if (predicates.has(word) || word === 'jika' || word === 'apabila') return true;
    } else if (isLower(r, at) && isPredicate(word)) {
      // a verb right behind a comma only goes on: "…, menjadikan koperasi sebagai …"
      if (!subordinate && (at > segment || predicates.has(word))) return true;
      if (subordinate && relative > 1 && modals.has(word)) return true;
      if (relative > 0) relative++;
    }
  }
  return false;
}

// nouns that a verb of saying takes as its object: "menyampaikan apresiasi atas …"
const nounHeads = new Set([
  'apresiasi',
  'apresiasinya',
  'rasa',
  'terima',
  'terimakasih',
  'penghargaan',
  'selamat',
  'dukungan',
  'dukungannya',
  'harapan',
  'komitmen',
  'komitmennya',
  'kesiapan',
  'kesiapannya',
  'belasungkawa',
  'duka',
  'dukacita',
  'pesan',
  'salam',
  'ucapan',
  'pentingnya',
  'perlunya',
  'urgensi',
  'arahan',
  'materi',
  'paparan',
  'laporan',
  'aspirasi',
  'permohonan',
  'keterbukaan',
  'informasi',
  'pandangan',
  'pandangannya',
  'pidato',
  'sambutan',
  'sambutannya',
  'pernyataan',
  'orasi',
  'kuliah',
  'keterangan',
  'sejumlah',
  'beberapa',
  'berbagai',
  'hal',
  'tentang',
  'mengenai',
  'terkait',
  'soal',
  'perihal',
  'kembali',
]);

/** Content up to the end of the sentence, without its closing mark. */
export function contentRange(r: Reading, start: number, end: number): Range {
  return trimRange(r.doc.clean, start, end, '.,;:');
}
