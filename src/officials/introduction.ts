/** What introduces a person who has no office: "yakni", "salah seorang peserta", "Editor:", a verb of saying. */
import { bodyAt } from '../institutions/phrase';
import {
  fold,
  glued,
  inClass,
  isAdverb,
  isCapital,
  isDay,
  isFunctionWord,
  isLower,
  isMark,
  type Reading,
  sameLine,
  startOf,
  startsSentence,
} from '../lexicon/reading';

/** Whether the word presents a person or several: "yakni", "tim yang terdiri dari". */
export function presents(r: Reading, at: number): boolean {
  if (fold(r, at) === 'nama') return fold(r, at - 1) === 'atas';
  if (inClass(r, at, 'presenter')) return true;
  if (fold(r, at) === 'adalah') return startsSentence(r, at); // "Adalah Rina Kartika, Made Wirawan, dan …"
  if (fold(r, at - 1) !== 'terdiri' || !['dari', 'atas'].includes(fold(r, at))) return false;
  for (let back = at - 2; back > at - 10 && back >= 0; back--)
    if (['tim', 'siswa', 'mahasiswa', 'regu', 'peserta', 'kru'].includes(fold(r, back))) return true;
  return false;
}

const joints = new Set([',', 'dan', 'serta']);

/** Whether capitals and joints alone lead back to a word that presents persons: "beranggotakan", "bernama", "yakni". */
export function isOneOfSeveral(r: Reading, at: number): boolean {
  if (!joints.has(fold(r, at - 1))) return false;
  let back = at - 1;
  while (back > at - 60 && back > 0 && sameLine(r, back + 1)) {
    const open = openBefore(r, back);
    if (open < back) back = open - 1;
    else if (isCapital(r, back) || joints.has(fold(r, back)) || fold(r, back) === '.') back--;
    else break;
  }
  return presents(r, back);
}

/** "(TL'16)": token of the bracket that closes at the token; the same where none does. */
function openBefore(r: Reading, at: number): number {
  if (fold(r, at) !== ')') return at;
  for (let open = at - 1; open > at - 12 && open > 0; open--) if (fold(r, open) === '(') return open;
  return at;
}

/** The class of the word before the colon to which capitals and commas alone lead back: "Editor:", "Foto:"; null: none. */
export function creditOf(r: Reading, at: number): 'credit' | 'credited-work' | null {
  if (![':', ',', '/', 'dan'].includes(fold(r, at - 1))) return null;
  let back = at - 1;
  while (back > at - 16 && back > 0 && (isCapital(r, back) || fold(r, back) === ',' || fold(r, back) === '.')) back--;
  if (fold(r, back) !== ':' || back < at - 16) return null;
  const near = [back - 1, back - 2, back - 3];
  if (near.some((word) => inClass(r, word, 'credit'))) return 'credit';
  return inClass(r, back - 1, 'credited-work') ? 'credited-work' : null;
}

/** What somebody is without an office: "warga", "peserta". */
export const isRole = (r: Reading, at: number) => inClass(r, at, 'role');

/** "penenun dari Kampung Prailiu": who does it for a living. */
export const isAgent = (r: Reading, at: number) =>
  /^pe[mnlrt][A-Za-zÀ-ɏ]{3,}[^n]$|^pe[mnlrt][A-Za-zÀ-ɏ]{3,}[^a]n$/.test(fold(r, at)) &&
  ['dari', 'asal', 'di'].includes(fold(r, at + 1));

/** Token after the comma that closes a role: "Salah seorang peserta asal Ambon, …", "Penasihat hukum terpidana, …". */
export function afterRole(r: Reading, at: number): number {
  let next = at + 1;
  while (next < at + 24 && sameLine(r, next)) {
    // "Mahasiswi Fakultas Hukum (FH) Universitas Andalas, …"
    if (fold(r, next) === '(' && fold(r, next + 2) === ')') next += 3;
    else if (isMark(r, next) || r.hits.verb[next]) break;
    else next++;
  }
  return fold(r, next) === ',' && sameLine(r, next + 1) ? next + 1 : 0;
}

/** First token of the name that goes on from a role: "terdakwa Lukman Fahrezi", "Politisi Partai Golkar Yusran Matondang"; 0: none does. */
export function nameBehindRole(r: Reading, at: number): number {
  let next = at + 1;
  while (next < at + 6 && sameLine(r, next)) {
    const body = bodyAt(r, next, true);
    if (body) next = body.last;
    else if (isLower(r, next) && !isFunctionWord(r, next) && !r.hits.verb[next]) next++;
    else break;
  }
  return sameLine(r, next) && isCapital(r, next) ? next : 0;
}

/** "Jember, 16 Juni 2025 - Mahasiswi …": the report begins. */
const isBehindDateline = (r: Reading, at: number): boolean =>
  r.zones.dateline !== null &&
  at > 0 &&
  startOf(r, at - 1) < r.zones.dateline.end &&
  startOf(r, at) >= r.zones.dateline.end;

/** "Sementara itu, pemakalah dari Malaysia, …": a few words and a comma open the sentence. */
function isBehindOpener(r: Reading, at: number): boolean {
  if (fold(r, at - 1) !== ',') return false;
  let first = at - 1;
  while (first > at - 8 && !startsSentence(r, first)) first--;
  return startsSentence(r, first) && !isCapital(r, first + 1);
}

/** Whether somebody is introduced by the role: at the head of a sentence, behind "seorang", behind a cue. */
export const introduces = (r: Reading, at: number) =>
  startsSentence(r, at) ||
  isBehindDateline(r, at) ||
  isBehindOpener(r, at) ||
  ['seorang', 'satu', 'oleh', 'bernama'].includes(fold(r, at - 1)) ||
  isCue(r, at - 1) ||
  isVerbOf(r, at - 1, 'passive');

/** An active verb of saying behind "juga", "turut". */
export function says(r: Reading, from: number): boolean {
  let at = from;
  // "mengaku" may stand before another verb, and is one
  while (at < from + 3 && isAdverb(r, at) && !isVerbOf(r, at, 'active')) at++;
  return isVerbOf(r, at, 'active');
}

export const isVerbOf = (r: Reading, at: number, kind: string) =>
  r.hits.verb[at]?.forms.some((form) => form.row.class === kind) === true;

export const isCue = (r: Reading, at: number) => isVerbOf(r, at, 'bare');

/** "Lilik Hariyani, dalam keterangan tertulisnya, Selasa (17/6/2025), mengatakan": the token behind what stands between commas. */
export function afterInsertion(r: Reading, from: number): number {
  if (fold(r, from) !== ',' || !(inClass(r, from + 1, 'insertion') || isDay(r, from + 1))) return from;
  for (let at = from + 2; at < from + 30 && sameLine(r, at) && !startsSentence(r, at); at++)
    if (fold(r, at) === ',' && r.hits.verb[at + 1]) return at + 1;
  return from;
}

/** Whether a bare verb stands where a cue can: after a closing mark or a comma; an opening mark sticks to its word. */
export function afterContent(r: Reading, at: number): boolean {
  return at > 0 && isMark(r, at - 1) && !glued(r, at) && /[”"’',.!?»“]/.test(fold(r, at - 1));
}

/** "Sumarno (52)", "Sumarno (52 tahun)", "Sumarno, 52 tahun", "Sumarno usia 52 tahun": token behind the age; the same where none stands. */
export function afterAge(r: Reading, at: number): number {
  const told = fold(r, at) === ',' || /^(?:ber)?usia$/.test(fold(r, at));
  if (told && /^\d{1,3}$/.test(fold(r, at + 1)) && fold(r, at + 2) === 'tahun') return at + 3;
  if (fold(r, at) !== '(' || !/^\d{1,3}$/.test(fold(r, at + 1))) return at;
  const close = ['tahun', 'th', 'thn'].includes(fold(r, at + 2)) ? at + 3 : at + 2;
  return fold(r, close) === ')' ? close + 1 : at;
}
