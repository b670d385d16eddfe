/**
 * Texts made to cost time: floods of one thing that a reader must look at and cannot use. Each grows with `size`, the
 * number of repetitions, and is about 10 to 60 times as many units long.
 *
 * Used by the laws (they finish, they slice, their work grows in proportion) and by bench/hostile.ts (their time).
 */
const repeat = (piece: string) => (size: number) => piece.repeat(size);
const numbered = (piece: (index: number) => string) => (size: number) =>
  Array.from({ length: size }, (_, index) => piece(index)).join('');

/** A word that is no other's: A, B, … Ab, Ac … */
function word(index: number): string {
  let out = '';
  for (let rest = index + 26; rest > 0; rest = Math.floor(rest / 26)) out = String.fromCharCode(97 + (rest % 26)) + out;
  return out.charAt(0).toUpperCase() + out.slice(1) + (index % 2 ? 'anto' : 'wati');
}

export const hostile: Readonly<Record<string, (size: number) => string>> = {
  // marks
  'opening quotes “': repeat('“'),
  'opening quotes “ apart': repeat('“ Kami '),
  'closing quotes ”': repeat('”'),
  'straight quotes "': repeat('"'),
  'straight quotes apart': repeat(' "kami'),
  'single quotes': repeat(" 'kami"),
  'quotes in pairs': repeat('“Kami siap,” '),
  'quotes in pairs with a cue': repeat('“Kami siap,” ujarnya. '),
  'quotes nested': (size) => '“Kami ‘siap '.repeat(size) + '’”'.repeat(size),
  'mojibake quotes': repeat('â€œKami '),
  brackets: repeat('('),
  'brackets closed': repeat(')'),
  'brackets nested': (size) => '('.repeat(size) + ')'.repeat(size),
  'brackets in pairs': repeat('Badan (BKN) '),
  commas: repeat(','),
  'full stops': repeat('.'),
  'full stops apart': repeat('. '),
  dashes: repeat('-'),
  'dashes apart': repeat(' - '),
  apostrophes: repeat("'a"),
  slashes: repeat('1/'),
  blanks: repeat('  '),
  'line breaks': repeat('\n'),
  'carriage returns': repeat('\r'),
  // shapes of words
  capitals: repeat('A'),
  'capitals apart': repeat('A '),
  'small letters': repeat('a'),
  'capital words': repeat('Budi '),
  'capital words, all different': numbered((index) => `${word(index)} `),
  'capital words with dots': repeat('B. '),
  'capital words with commas': repeat('Budi, '),
  'capital words on lines': repeat('Budi\n'),
  digits: repeat('1'),
  'digits apart': repeat('1 '),
  'digits with dots': repeat('1.'),
  hyphenated: repeat('anak-'),
  'combining marks': repeat('\u0301'),
  emoji: repeat('😀'),
  // words that rules listen to
  'di di di': repeat('di '),
  'dan dan dan': repeat('dan '),
  'yang yang': repeat('yang '),
  'Kepala Kepala': repeat('Kepala '),
  'Wakil Kepala': repeat('Wakil Kepala '),
  'Plt. Plt.': repeat('Plt. '),
  'Dr. Dr.': repeat('Dr. '),
  degrees: repeat('S.H., M.H., '),
  ranks: repeat('Brigjen Pol. '),
  'menyampaikan menyampaikan': repeat('menyampaikan '),
  'bahwa bahwa': repeat('bahwa '),
  'ujar ujar': repeat('ujar '),
  'mengatakan bahwa': repeat('mengatakan bahwa '),
  'Kabupaten Kabupaten': repeat('Kabupaten '),
  'Badan Badan': repeat('Badan '),
  'Kementerian Kementerian': repeat('Kementerian '),
  'Dinas X dan': repeat('Dinas Pendidikan dan '),
  'Bidang Bidang': repeat('Bidang '),
  'Universitas Universitas': repeat('Universitas '),
  'Gedung Gedung': repeat('Gedung '),
  'di Gedung': repeat('di Gedung '),
  'di Jakarta,': repeat('di Jakarta, '),
  'Rapat Rapat': repeat('Rapat '),
  'Rapat Koordinasi': repeat('Rapat Koordinasi Nasional '),
  bertema: repeat('bertema “'),
  'Senin Senin': repeat('Senin '),
  'days without year': repeat('Senin (12/3), '),
  'day ranges': repeat('12-'),
  'days with years': repeat('12 Maret 2025 '),
  'Maret Maret': repeat('Maret '),
  'pukul pukul': repeat('pukul 09.00 '),
  'mantan mantan': repeat('mantan '),
  'selaku selaku': repeat('selaku '),
  'Foto: Foto:': repeat('Foto: '),
  'Penulis: names': repeat('Penulis: Budi, '),
  'dateline over and over': repeat('Jakarta, Humas BKN - '),
  // floods of whole things
  'titles with one holder': repeat('Kepala BKN Bima Arya mengatakan bahwa rapat selesai. '),
  'titles, holders all different': numbered(
    (index) =>
      `Kepala Dinas ${word(index)} Kabupaten ${word(index + 7)}, Budi ${word(index + 3)}, mengatakan rapat selesai. `,
  ),
  'titles in one sentence': numbered((index) => `Kepala Dinas ${word(index)}, ${word(index + 3)} Wijaya, `),
  'titles without holders': repeat('Kepala Dinas, Kepala Badan, Sekretaris Daerah, '),
  'names, all different': numbered((index) => `Budi ${word(index)} datang. `),
  'names, shared words': numbered((index) => `Budi ${word(index % 50)} ${word(index % 37)} Santoso datang. `),
  'names in one list': numbered((index) => `${word(index)} Santoso, `),
  'bodies, all different': numbered((index) => `Dinas ${word(index)} (D${word(index).toUpperCase()}) hadir. `),
  'bodies inside bodies': repeat('Bagian Umum Biro Umum Sekretariat Jenderal '),
  'quotes, speakers all different': numbered((index) => `“Kami siap,” ujar Budi ${word(index)}. `),
  'quotes without speakers': repeat('“Kami akan terus bekerja untuk rakyat.”\n\n'),
  'reports, speakers all different': numbered((index) => `Budi ${word(index)} mengatakan bahwa air naik. `),
  'pronoun reports': repeat('Ia mengatakan bahwa air naik. '),
  'venues, all different': numbered((index) => `Acara digelar di Gedung ${word(index)}, Jakarta. `),
  'events, all different': numbered(
    (index) => `Rapat Koordinasi ${word(index)} (Rakor ${word(index)}) digelar di Jakarta. `,
  ),
  paragraphs: repeat('Rapat digelar.\n\n'),
  'paragraphs with a title': numbered((index) => `Bupati ${word(index)} membuka rapat.\n\n`),
  'short lines': repeat('Rapat\n'),
  'hard-wrapped lines': repeat('rapat koordinasi yang digelar di kantor itu berjalan dengan baik sekali\n'),
};
