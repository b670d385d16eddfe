/** One step further inside a title: words of office, brackets, joining words. No bodies and areas: those are title-tail.ts's. */
import { fieldStep } from '../institutions/field-tail';
import { closerEnd } from '../institutions/holder';
import { bodyAt } from '../institutions/phrase';
import { type Area, areaAt } from '../lexicon/area';
import {
  fold,
  isAcronym,
  isCapital,
  isCommonWord,
  isDefined,
  isDemonstrative,
  isFieldWord,
  isGivenName,
  isLower,
  isNumber,
  isRoman,
  type Reading,
  sameLine,
  startsSentence,
} from '../lexicon/reading';
import { isDegree, opensName } from './affix';
import { isHeadlineVerb, namesPart, ordinalEnd, startsOther } from './title-end';

export function step(r: Reading, at: number, from: number, capital: boolean, known: boolean): number {
  const word = fold(r, at);
  if (word === '(') return bracketEnd(r, at);
  if (isNumber(r, at) || /^ke-\d+$/.test(word)) return at + 1; // Presiden ke-7
  // "Danyonif 743/Pradnya Samapta Yudha | Maria Lado"
  const name = word === '/' && isNumber(r, at - 1) ? closerEnd(r, at + 1) : 0;
  if (name > 0) return name;
  if (word === 'nomor') return at; // "Surat Kepala BKN Nomor 5"
  if (opensName(r, at)) return at;
  // behind a bracket comes the name: "… Kementerian Koperasi (Kemenkop) Panel Harun"
  if (
    fold(r, at - 1) === ')' &&
    isCapital(r, at) &&
    !isRoman(r, at) &&
    isCapital(r, at + 1) &&
    !r.lexicon.isFieldPair(fold(r, at), fold(r, at + 1))
  )
    return at;
  if (['of', 'for', 'and'].includes(word) && isCapital(r, at + 1)) return foreignEnd(r, at + 1);
  const hit = r.hits.titleHead[at];
  if (hit && isCapital(r, at) && !isGivenName(r, at)) return hit.last; // Staf Ahli Menteri, Sekretaris Deputi
  const listed = r.hits.title[at];
  if (listed && isCapital(r, at) && at === from) return listed.last;
  if (word === ',' && !isCapital(r, at + 1)) return at;
  if (isCapital(r, at) && (!isFieldWord(r, at) || isGivenName(r, at)))
    return known ? ((isAcronym(r, at) || isDefined(r, at)) && !isDegree(r, at) ? at + 1 : at) : fieldRun(r, at);
  if (r.lexicon.wordClass('field-opener').has(word) && isLower(r, at)) {
    if (word === 'bidang' || word === 'urusan') return isCapital(r, at + 1) || capital ? at + 1 : at;
    if (word === 'di' && fold(r, at + 1) === 'bidang') return at + 2;
    // Duta Besar RI untuk Republik Yunani
    const realm = ['republik', 'kerajaan'].includes(fold(r, at + 1)) ? 2 : 1;
    if (word === 'untuk' && (areaAt(r, at + realm) || fold(r, at + 1) === 'indonesia')) return at + realm;
    // Konsul Jenderal RI di Jeddah, Konsul Jenderal Australia di Makassar
    const place = word === 'di' ? areaAt(r, at + 1) : null;
    if (place && (isAbroad(place) || closesCountry(r, at))) return at + 1;
    return (word === 'pada' || word === 'di' || word === 'dari') && bodyAt(r, at + 1, true) ? at + 1 : at;
  }
  // Anggota DPD asal Gorontalo; not "Bupati asal Pelaga ini"
  const home = word === 'asal' ? areaAt(r, at + 1, true) : null;
  if (home) return isDemonstrative(r, home.last) ? at : home.last;
  if (word === 'merangkap') return realmsEnd(r, at);
  const next = fieldStep(r, at, from === at ? at - 1 : from, true, bodyAt);
  return next === at && word === ',' ? fieldList(r, at) : next;
}

const isAbroad = ({ row }: Area): boolean => row?.kind === 'foreign-city' || row?.kind === 'country';

const closesCountry = (r: Reading, at: number): boolean =>
  r.hits.place[at - 1]?.forms.some((form) => form.row.kind === 'country') === true;

/** "Bidang Kemitraan | , Inovasi, Kewirausahaan dan Bisnis": a list closed by "dan", of which half at least are words of office. */
function fieldList(r: Reading, comma: number): number {
  let items = 0;
  let fields = 0;
  for (let at = comma + 1; items < 6; items++) {
    const first = at;
    const last = ['dan', 'serta', '&'].includes(fold(r, first - 1));
    // "…, Otonomi Khusus dan | Dewan Pertimbangan Otonomi Daerah Kementerian X": of nothing but words of office the last may be a body
    if (last && fields === items && items > 0 && !r.hits.titleHead[at] && bodyAt(r, at, true)?.row === null) return at;
    if (!isCapital(r, at) || !sameLine(r, at) || startsOther(r, at) || opensName(r, at)) return comma;
    at++;
    while (at < first + 3 && isCapital(r, at) && !opensName(r, at) && (!last || isFieldWord(r, at))) at++;
    if ([first, at - 1].some((word) => (isFieldWord(r, word) && !isGivenName(r, word)) || isCommonWord(r, word)))
      fields++;
    if (last) return fields * 2 > items + 1 ? at : comma;
    if (![',', 'dan', 'serta', '&'].includes(fold(r, at))) return comma;
    at += fold(r, at) === ',' && ['dan', 'serta'].includes(fold(r, at + 1)) ? 2 : 1;
  }
  return comma;
}

/** "Duta Besar RI untuk Selandia Baru merangkap Samoa, Kerajaan Tonga dan Niue": where the countries end. */
function realmsEnd(r: Reading, from: number): number {
  if (!areaAt(r, from + 1)) return from;
  let at = from + 1;
  for (let items = 0; items < 8; items++) {
    const last = ['dan', 'serta'].includes(fold(r, at - 1));
    const first = ['kerajaan', 'republik', 'kepulauan'].includes(fold(r, at)) ? at + 1 : at;
    const end = areaAt(r, first)?.last ?? (isCapital(r, first) ? first + 1 : 0);
    if (end === 0) return from;
    const joint = fold(r, end) === ',' && ['dan', 'serta'].includes(fold(r, end + 1)) ? end + 1 : end;
    if (last || ![',', 'dan', 'serta'].includes(fold(r, joint))) return end;
    // one country alone: what stands behind the comma is the holder
    if (fold(r, joint) === ',' && items === 0 && !areaAt(r, joint + 1) && !isCapital(r, joint + 2)) return end;
    at = joint + 1;
  }
  return at;
}

/**
 * A run of capitals that begins with a word no office is known for: it belongs to the title only as far as a word that is
 * no name stands in it ("Ketua Umum Sanggar Melati BSM Wening …", "Direktur Policy & Program IBC"); the rest is the name.
 */
function fieldRun(r: Reading, from: number): number {
  let last = from;
  for (let at = from; at < from + 8 && (at === from || sameLine(r, at)) && !startsSentence(r, at); at++) {
    if (fold(r, at) === '&' && at > from) continue;
    if (!isCapital(r, at) || opensName(r, at) || isDegree(r, at)) break;
    if (at > from && (bodyAt(r, at, true) || areaAt(r, at)?.level)) return at;
    if (isHeadlineVerb(r, at)) break;
    const ordinal = ordinalEnd(r, at);
    if (ordinal > 0) return ordinal;
    const office =
      joinsField(r, at) ||
      namesPart(r, at) ||
      (isFieldWord(r, at) && !isGivenName(r, at)) ||
      isCommonWord(r, at) ||
      isRoman(r, at) ||
      isAcronym(r, at) ||
      isDefined(r, at);
    if (office) last = at + 1;
  }
  return last;
}

/** "Direktur Transmisi dan Perencanaan": what "dan" joins to a word of office is one, too. */
function joinsField(r: Reading, at: number): boolean {
  const next = at + 2;
  return (
    ['dan', '&'].includes(fold(r, at + 1)) &&
    isCapital(r, next) &&
    sameLine(r, next) &&
    isFieldWord(r, next) &&
    !isGivenName(r, next) &&
    !r.hits.bodyHead[next] &&
    !startsOther(r, next)
  );
}

/** "Director General of Defence Plans": capitals behind an English joining word. */
function foreignEnd(r: Reading, from: number): number {
  let at = from;
  while (at < from + 6 && isCapital(r, at) && sameLine(r, at) && !opensName(r, at)) at++;
  return at;
}

/** "(Menkeu)", "(Dirjen Strahan)", "(Menhan RI)": the title's own short form; not "(Purn)", "(foto kiri)". */
export function bracketEnd(r: Reading, at: number): number {
  let close = at + 1;
  while (close < at + 10 && fold(r, close) !== ')' && sameLine(r, close)) close++;
  if (fold(r, close) !== ')' || close === at + 1 || (close > at + 2 && isGivenName(r, at + 1))) return at;
  if (r.hits.affix[at + 1]?.forms.some((form) => form.row.kind === 'corps' || form.row.kind === 'rank')) return at;
  let longest = 5;
  for (let inside = at + 1; inside < close; inside++) {
    const foreign = ['of', 'for', 'and'].includes(fold(r, inside));
    longest = foreign ? 9 : longest;
    const fits =
      foreign ||
      isCapital(r, inside) ||
      isRoman(r, inside) ||
      isNumber(r, inside) ||
      ['.', '/', '-', '&', 'dan'].includes(fold(r, inside));
    if (!fits) return at;
  }
  const short = close - at <= longest;
  return short ? close + 1 : at;
}
