/** Phrases that look like bodies and may be none: common nouns, programmes, offices printed without their body. */
import {
  fold,
  inClass,
  isCapital,
  isNumber,
  printed,
  type Reading,
  sameLine,
  startsSentence,
} from '../lexicon/reading';
import type { BodyPhrase } from './body';

/** Heads that are common nouns as well are a body only if the sentence does not merely begin with them. */
export function notJustANoun(r: Reading, body: BodyPhrase): boolean {
  if (kinds.test(printed(r, body.first, body.last))) return false;
  // "Hari Koperasi Nasional": a day, not whom it is for
  if (fold(r, body.first - 1) === 'hari' && isCapital(r, body.first - 1)) return false;
  // "menggelar Forum Investasi Daerah": what is held
  const held = inClass(r, body.first - 1, 'holding') || ['dalam', 'acara', 'saat'].includes(fold(r, body.first - 1));
  if (held && fold(r, body.first) === 'forum') return false;
  if (!inClass(r, body.first, 'body-noun')) return true;
  // "para Balai Diklat": many of them
  if (inClass(r, body.first - 1, 'plural') && fold(r, body.first - 1) !== 'jajaran') return false;
  const words = body.last - body.first;
  return isCapital(r, body.first + 1) && (words > 2 || body.parent !== null || !startsSentence(r, body.first));
}

// what many bodies are: a programme of the government, a kind of body by law
const kinds =
  /^(?:Bank (?:Pemerintah|Umum|Daerah|Swasta|Pembangunan Multilateral)|Multilateral Development Bank|(?:Koperasi(?: Desa)?|Kopdes)(?:\/?(?: Kelurahan|Kel))? Merah Putih|Badan (?:Publik|Usaha(?: Milik (?:Negara|Daerah|Desa))?|Hukum)|Lembaga (?:Swadaya Masyarakat|Negara|Pemerintah Non Kementerian|Pemeringkat(?: [A-Za-zÀ-ɏ ]{1,60})?)|Persatuan (?:Indonesia|Bangsa)|Rumah Sakit (?:Pendidikan|Rujukan|Lapangan|Swasta|Pemerintah)(?: (?:Utama|Nasional|Regional))?|Sekolah Ramah Anak|Dewan Guru)$/i;

/** "06/SP/KOMDIGI/10/2025", "Kantor Pusat BKN Jakarta": in the number of a letter; the head office is no branch of the town. */
export const isPartOfOther = (r: Reading, { first, last, kind }: BodyPhrase): boolean =>
  (fold(r, first - 1) === '/' && fold(r, last) === '/' && isNumber(r, last + 1)) ||
  (kind === 'unit' && fold(r, first - 2) === 'kantor' && fold(r, first - 1) === 'pusat');

/** "Sekretariat Jenderal", "Inspektorat Utama": an office of which a body has one. */
export const isLone = (r: Reading, { first, last }: BodyPhrase): boolean =>
  last > first + 1 &&
  r.hits.bodyHead[first]?.last === last &&
  ['sekretariat', 'inspektorat'].includes(fold(r, first)) &&
  isCapital(r, first + 1);

/** "TNI Manunggal Membangun Desa (TMMD)": the text spells out an acronym, which begins with the body's own letter. */
export function isPartOfDefined(r: Reading, body: BodyPhrase): boolean {
  let last = body.last;
  let letters = fold(r, body.first)[0] as string;
  for (; last < body.last + 6 && sameLine(r, last) && isCapital(r, last); last++) letters += fold(r, last)[0];
  return body.last === body.first + 1 && last > body.last && fold(r, last) === '(' && fold(r, last + 1) === letters;
}
