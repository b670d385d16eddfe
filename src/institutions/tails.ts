/**
 * What stands behind a head, by the head's style in body-heads.tsv; the field of work, the longest of them, has a file of its
 * own.
 *
 *   Polres Bantul   Kodim 0716/Demak   SMAN 3 Palu   Kejaksaan Negeri (Kejari) Kudus   BPKP Perwakilan Jawa Tengah   Angkatan Laut Fiji
 *   ~~~~~~ area     ~~~~~ number       ~~~~ name     ~~~~~~~~~~~~~~~~ area             ~~~~ region                   ~~~~~~~~~~~~~ country
 */
import { type Area, areaAt } from '../lexicon/area';
import { fold, inClass, isCapital, isNumber, isRoman, type Reading, type Run, sameLine } from '../lexicon/reading';
import { type Head, listedBody, noParent, type ReadBody, skipAcronym, skipRepublic, type Tail } from './body';
import { fieldTail } from './field-tail';
import { areaBefore, closerEnd, holderIn, isJoined, isPlaceWord } from './holder';
import { nameTail } from './name-tail';
import { skipClass } from './office-class';

/** @param strict inside a title: a personal name may follow. */
type ReadTail = (r: Reading, from: number, strict: boolean, bodyAt: ReadBody, head: Head) => Tail;

export const tails: Readonly<Record<string, ReadTail>> = {
  field: fieldTail,
  name: nameTail,
  area: areaTail,
  region: regionTail,
  number: numberTail,
  country: countryTail,
  foreign: foreignTail,
};

/** "Polres Magelang Kota": the town, beside the regency of the same name. */
const withTown = (r: Reading, area: Area): Area =>
  !area.level && fold(r, area.last) === 'kota' && isCapital(r, area.last) && !areaAt(r, area.last)
    ? { ...area, last: area.last + 1, row: null }
    : area;

/** "Konsulat Jenderal Jepang di Surabaya": a country has several, each in a town. */
function seatOf(r: Reading, from: number, area: Area): Area {
  const seat =
    fold(r, area.last) === 'di' && (fold(r, from - 1) === 'konsulat' || fold(r, from - 2) === 'konsulat')
      ? areaAt(r, area.last + 1)
      : null;
  return seat?.row ? { ...area, last: seat.last } : area;
}

function upTo(r: Reading, area: Run): Tail {
  const numbered = sameLine(r, area.last) && isRoman(r, area.last);
  // "BWS Kalimantan II", "BWS Sulawesi III Palu"
  const seat = numbered && sameLine(r, area.last + 1) ? areaAt(r, area.last + 1) : null;
  const last = numbered ? (seat?.row ? seat.last : area.last + 1) : skipClass(r, area.last);
  return { last, areaFirst: area.first, parent: null };
}

function areaTail(r: Reading, from: number, strict: boolean, bodyAt: ReadBody, { kind }: Head): Tail {
  const parent = bodyAt(r, from, strict);
  if (parent?.row) return { last: parent.last, parent };
  const opened = skipAcronym(r, from);
  let at = skipClass(r, skipRepublic(r, opened));
  if (fold(r, at) === 'perwakilan' && isCapital(r, at)) at++;
  if (isRoman(r, at) || isNumber(r, at)) at++;
  // "KBRI di Tunisia", "Balai Besar Pengawas Obat dan Makanan (BBPOM) di Denpasar"
  const seated = kind === 'international' || fold(r, from - 1) === 'makanan';
  const bracket = fold(r, at) === '(' && fold(r, at + 2) === ')' ? at + 3 : at;
  const seat = seated && fold(r, bracket) === 'di' ? areaAt(r, bracket + 1, true) : null;
  if (seat?.row) return upTo(r, seat);
  const area = areaBefore(r, at, strict, true);
  if (area) return upTo(r, seatOf(r, from, withTown(r, area)));
  // behind a bracket or inside a title stands a name as soon as a place
  const start = at;
  // "Kepala BWS Nusa Tenggara I": up to its number no capital is the holder's
  let number = at + 1;
  while (number < at + 4 && isPlaceWord(r, number - 1) && !isRoman(r, number)) number++;
  if (strict && isPlaceWord(r, number - 1) && isRoman(r, number)) return upTo(r, { first: at, last: number });
  const most = opened > from || strict ? 1 : 3;
  if (opened > from && strict && !isJoined(r, at)) return noParent(from);
  // "Ketua DPRD Wahyu Prasetyo": every province and regency is listed, so that an unlisted word is the holder's
  const village = strict && inClass(r, from - 1, 'area-level');
  if (strict && !village && ['state-body', 'regional'].includes(kind)) return noParent(from);
  while (at < start + most && isPlaceWord(r, at)) at++;
  // "Pengadilan Tindak Pidana Korupsi pada Pengadilan Negeri Palu"
  const court = fold(r, at) === 'pada' && kind === 'judiciary' ? bodyAt(r, at + 1, strict) : null;
  if (court) return { last: court.last, parent: court };
  return at > start ? upTo(r, { first: start, last: at }) : noParent(start > opened ? start : from);
}

/** "DPRD Bone Irwandi Burhan", "DPRD Bone menggelar": a region that is a word as well, where no name of two words begins with it. */
function likelyRegion(r: Reading, at: number): Area | null {
  const area = areaAt(r, at, true);
  const goesOn = (next: number) => isCapital(r, next) && sameLine(r, next);
  return area && goesOn(area.last) && !goesOn(area.last + 1) ? null : area;
}

/** A branch of a body that is known by itself: only a region that is sure to be one makes it another body. */
function regionTail(r: Reading, from: number, _strict: boolean, _bodyAt: ReadBody, { first }: Head): Tail {
  let at = skipRepublic(r, skipAcronym(r, from));
  if (['perwakilan', 'cabang', 'wilayah'].includes(fold(r, at)) && isCapital(r, at)) at++;
  if (!sameLine(r, at)) return noParent(from);
  const area = areaAt(r, at) ?? likelyRegion(r, at);
  if (!area || !(area.row || area.level)) return noParent(from);
  const national = listedBody(r, first);
  // not of the "Dewan Perwakilan Rakyat" in "Dewan Perwakilan Rakyat Daerah"
  return { ...upTo(r, area), parent: national && national.last >= from ? national : null };
}

/** "Angkatan Laut Australia", "Angkatan Udara Kerajaan Thailand": another country's, not the listed one of this country. */
function countryTail(r: Reading, from: number): Tail {
  const at = states.has(fold(r, from)) && isCapital(r, from) ? from + 1 : from;
  const country = sameLine(r, at) ? r.hits.place[at] : undefined;
  const isOther = country?.forms.some(
    ({ row, needs }) => row.kind === 'country' && needs === null && row.code !== 'ID',
  );
  return country && isOther ? { last: country.last, areaFirst: from, parent: null } : noParent(from);
}

const states = new Set(['kerajaan', 'republik', 'diraja', 'federasi']);

// Kodim 0716/Demak, Kodam XVII/Cenderawasih, Yonif 753/Arga Vira Tama, Lanal Belawan
function numberTail(r: Reading, from: number, strict: boolean, bodyAt: ReadBody): Tail {
  const wilayah = fold(r, from) === 'wilayah' && (isRoman(r, from + 1) || isNumber(r, from + 1)) ? from + 1 : from;
  const start = skipToNumber(r, wilayah);
  let at = start;
  // Yonif TP 841/Lontar, Yonif Para Raider 503/Mayangkara
  for (let word = at; word < at + 2 && isCapital(r, word) && !isRoman(r, word); word++)
    if (isNumber(r, word + 1) && sameLine(r, word + 1)) at = word + 1;
  if (isNumber(r, at) || isRoman(r, at)) {
    at++;
    if (fold(r, at) === '-' && isNumber(r, at + 1)) at += 2;
    if (fold(r, at) === '/') at += isNumber(r, at + 1) && isCapital(r, at + 2) && sameLine(r, at + 2) ? 2 : 1;
    else if (!isCapital(r, at) || strict) return noParent(at);
  }
  const area = areaAt(r, at, true);
  const slash = fold(r, at - 1) === '/';
  // "Brigif 24/Bulungan Cakti"
  if (area) at = area.last;
  if (area && (!slash || strict)) return noParent(at);
  const closed = strict && slash ? closerEnd(r, at) : 0;
  if (closed > 0) return noParent(closed);
  const holder = strict ? holderIn(r, at) : 0;
  while (at < start + 6 && isPlaceWord(r, at) && at !== holder) {
    const inner = at > from ? bodyAt(r, at, strict) : null;
    if (inner) return { last: inner.last, parent: inner };
    at++;
    if (strict && !slash) break;
  }
  return noParent(at);
}

/** "Batalyon Infanteri Teritorial Pembangunan (Yonif TP) 841": words and acronym in front of the number. */
function skipToNumber(r: Reading, from: number): number {
  let at = from;
  while (at < from + 3 && sameLine(r, at) && isCapital(r, at)) at++;
  if (!sameLine(r, at) || fold(r, at) !== '(') return from;
  at++;
  while (at < from + 7 && isCapital(r, at)) at++;
  const numbered = isNumber(r, at + 1) || isRoman(r, at + 1);
  return fold(r, at) === ')' && sameLine(r, at + 1) && numbered ? at + 1 : skipAcronym(r, from);
}

export function foreignTail(r: Reading, from: number): Tail {
  let at = from;
  while (at < from + 10 && sameLine(r, at)) {
    if (isCapital(r, at)) at++;
    else if (foreignLinks.has(fold(r, at)) && (at > from || fold(r, at) === 'the') && isCapital(r, at + 1)) at += 2;
    else if (fold(r, at) === 'of' && fold(r, at + 1) === 'the' && isCapital(r, at + 2)) at += 3;
    else if (fold(r, at) === ',' && isCapital(r, at + 1) && foreignList(r, at)) at++;
    else break;
  }
  return noParent(at);
}

const foreignLinks = new Set(['of', 'and', 'the', 'for', 'on', 'in']);

/** ", Trade and Industry": a list that English closes with "and" a few words on. */
function foreignList(r: Reading, comma: number): boolean {
  for (let at = comma + 1; at < comma + 7 && sameLine(r, at); at++) {
    if (fold(r, at) === 'and') return isCapital(r, at + 1);
    if (!isCapital(r, at) && fold(r, at) !== ',') return false;
  }
  return false;
}
