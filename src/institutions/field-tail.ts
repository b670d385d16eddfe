/**
 * The field of work behind a head: words of office, joined by "dan" and commas, up to the area or the parent body.
 *
 *   Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan Keluarga Berencana Kabupaten Blora    Kanwil Kemenag Jawa Tengah
 *         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ ~~~~~~~~~~~~~~~           ~~~~~~~ ~~~~~~~~~~~
 */
import { areaAt } from '../lexicon/area';
import {
  fold,
  glued,
  isCapital,
  isConnector,
  isFieldWord,
  isFunctionWord,
  isGivenName,
  isLower,
  isNumber,
  isRoman,
  isUpper,
  isYear,
  printed,
  type Reading,
  sameLine,
} from '../lexicon/reading';
import { type BodyPhrase, type Head, noParent, type ReadBody, type Tail } from './body';
import { isDesk, listEnd, startsOther } from './field-list';
import { areaBefore, holderIn, isPlaceWord, regionAhead, startsOffice } from './holder';
import { isBranch, isChapter, withParent } from './inner-parent';
import { isPost } from './naming';
import { skipClass } from './office-class';
import { isOfficeOf } from './regional-office';

const longest = 24;

export function fieldTail(r: Reading, from: number, strict: boolean, bodyAt: ReadBody, { first, kind }: Head): Tail {
  let at = from;
  // "Dinas Kesehatan Kudus": where a bare region begins that may end the name
  let region: number | undefined;
  // "Kepala KPPN Tarakan": inside a title a region behind letters or a longer head is no name
  const isLong = from > first + 1 || (kind === 'regional' ? fold(r, first) !== 'dinas' : isUpper(r, first));
  const isWhole = isLong && (strict || kind === 'regional');
  const given = strict && !isGivenName(r, from) ? holderIn(r, from) : 0;
  // "Kepala Dinas Pendidikan Didik Agung W": one word behind those of office is the name's first
  const holder = isFieldWord(r, given - 2) && !isFieldWord(r, given - 1) ? 0 : given;
  const sure = strict ? Math.max(regionAhead(r, from), holder > from + 1 ? holder : from) : from;
  while (at < from + longest && sameLine(r, at)) {
    const inner = bodyAt(r, at, strict);
    if (
      inner &&
      (inner.kind !== 'school' || inner.last > inner.headLast + 1) &&
      (at > from || inner.row || isBranch(inner) || isChapter(inner) || mayBeDirect(inner)) &&
      !isEverydayName(r, inner)
    ) {
      // "Fraksi PKS DPRD Kota Batu": of a party, and of the house in which it sits
      const house = fold(r, first) === 'fraksi' && sameLine(r, inner.last) ? bodyAt(r, inner.last, strict) : null;
      if (house) return { last: house.last, parent: house };
      return withParent(r, inner, strict, isOfficeOf(r, first, at));
    }
    const area = areaBefore(r, at, strict, kind === 'regional' && !isGivenName(r, at));
    if (area && (area.level || at > from || (isWhole && area.row))) {
      if (area.level) return { last: area.last, areaFirst: area.first, parent: null };
      region = at;
      at = area.last;
      continue;
    }
    // "Fakultas Pertanian 97 orang"
    if (kind === 'university' && isNumber(r, at)) break;
    const next = Math.max(fieldStep(r, at, from, strict && at >= sure, bodyAt), skipClass(r, at));
    if (next === at) break;
    region = undefined;
    at = next;
  }
  const place = at > from && sameLine(r, at) && (fold(r, at) === 'pada' || fold(r, at) === 'di');
  const parent = place ? bodyAt(r, at + 1, strict) : null;
  return parent
    ? { last: parent.last, parent }
    : region === undefined
      ? noParent(at)
      : { ...noParent(at), areaFirst: region };
}

/** "Satlantas Polres Kudus", "Komite MAN 2 Sinjai", "BEM Universitas Nias Raya": an unlisted body that may stand right behind the head. */
const mayBeDirect = (inner: BodyPhrase): boolean =>
  ['school', 'university'].includes(inner.kind) ||
  inner.rule === 'institution/head-area' ||
  inner.rule === 'institution/head-number';

/** "Satgas Garuda Merah Putih": Garuda is here no airline. */
const isEverydayName = (r: Reading, body: BodyPhrase) =>
  body.row !== null && body.needs === 'context' && body.last === body.first + 1 && !isUpper(r, body.first);

/** One more word, number or item of the field's name; the same token where it ends. */
export function fieldStep(r: Reading, at: number, from: number, strict: boolean, bodyAt: ReadBody): number {
  if (!sameLine(r, at)) return at;
  if (isYear(r, at) || (fold(r, at) === 'tahun' && (isNumber(r, at + 1) || fold(r, at + 1) === 'buku'))) return at;
  // "Panitia Kerja RUU tentang Penyiaran"
  if (fold(r, at) === 'tentang' && fold(r, at - 1) === 'ruu' && isCapital(r, at + 1)) return at + 2;
  if (isNumber(r, at) || isRoman(r, at)) return isCapital(r, at) || at > from || glued(r, at) ? at + 1 : at;
  if (isCapital(r, at)) {
    if (at > from && startsOffice(r, at)) return at;
    if (fold(r, at) === 'seluruh' && fold(r, at + 1) === 'indonesia') return at + 2;
    if (isFunctionWord(r, at) && !isFieldWord(r, at)) return at;

    // "Ketua Komisi B DPRD"
    const letter = fold(r, at - 1) === 'komisi' && /^[a-f]$/.test(fold(r, at));
    return !strict || letter || isLetters(r, at, bodyAt) || (isFieldWord(r, at) && !isGivenName(r, at)) ? at + 1 : at;
  }
  if (
    fold(r, at) === '(' &&
    fold(r, at + 2) === ')' &&
    isCapital(r, at + 1) &&
    !isPost(printed(r, at + 1, at + 2), fold(r, from - 1)) &&
    continuesAfterAcronym(r, at + 3, strict, bodyAt)
  )
    return at + 3;
  if (at === from) return at;
  // "Lembaga Penelitian dan Pengabdian kepada Masyarakat"
  if (fold(r, at) === 'kepada' && fold(r, at + 1) === 'masyarakat' && isCapital(r, at + 1)) return at + 2;
  if (fold(r, at) === '/' && isCapital(r, at + 1)) return at + 2;
  if (
    isConnector(r, at) &&
    isCapital(r, at + 1) &&
    (isOfficeWord(r, at + 1) || isDesk(r, at + 1, bodyAt) || closesName(r, at + 2) || isLetters(r, at + 1, bodyAt)) &&
    sameLine(r, at + 1) &&
    (isDesk(r, at + 1, bodyAt) || !startsOther(r, at + 1, strict, bodyAt))
  )
    return at + 2;
  if (fold(r, at) === ',') return listEnd(r, at, strict, bodyAt);
  return at;
}

/** "Seksi Inventarisasi KI Komunal", "Subbag Ortala dan KUB Kanwil X": letters that the name goes on behind. */
const isLetters = (r: Reading, at: number, bodyAt: ReadBody): boolean =>
  isUpper(r, at) &&
  isCapital(r, at + 1) &&
  sameLine(r, at + 1) &&
  !isGivenName(r, at + 1) &&
  (isFieldWord(r, at + 1) || areaAt(r, at + 1) !== null || bodyAt(r, at + 1, true)?.needs === null);

/** "Kopi dan Kakao Indonesia": a word that closes a name shows that the one before it belongs to it. */
const closesName = (r: Reading, at: number): boolean =>
  sameLine(r, at) && ['indonesia', 'nasional'].includes(fold(r, at)) && isCapital(r, at);

// a word of office by the lexicon or by its shape: Pengendali, Kelembagaan
const isOfficeWord = (r: Reading, at: number) =>
  isFieldWord(r, at) || /^(?:pe[nm]|ke)[A-Za-zÀ-ɏ]{5,}$/.test(fold(r, at));

/** "Lembaga Layanan Pendidikan Tinggi (LLDikti) Wilayah XI", "Balai Besar Pelatihan (BBPP) Ketindan": the name goes on after its acronym. */
function continuesAfterAcronym(r: Reading, at: number, strict: boolean, bodyAt: ReadBody): boolean {
  if (!isCapital(r, at) || !sameLine(r, at)) return isNumber(r, at) && !isYear(r, at);
  if (isRoman(r, at) || areaAt(r, at, true) !== null) return true;
  // inside a title a name may follow
  const seat = isPlaceWord(r, at) && (/^[,.]$/.test(fold(r, at + 1)) || (!strict && isLower(r, at + 1)));
  return (
    seat ||
    (isFieldWord(r, at) && isConnector(r, at + 1)) ||
    ['wilayah', 'kelas', 'klas', 'pratama', 'madya', 'ri', 'republik', 'tipe', 'ruu', 'revisi'].includes(fold(r, at)) ||
    bodyAt(r, at, true) !== null
  );
}
