/** A proper name behind a head: of a company, a school, a hospital, a party. */
import { areaAt } from '../lexicon/area';
import type { Hit } from '../lexicon/hits';
import {
  fold,
  glued,
  inClass,
  inHeadline,
  isAcronym,
  isCapital,
  isCommonWord,
  isConnector,
  isFieldWord,
  isFunctionWord,
  isGivenName,
  isNumber,
  isRoman,
  isYear,
  type Reading,
  sameLine,
  startsSentence,
} from '../lexicon/reading';
import { type Head, noParent, type ReadBody, skipAcronym, type Tail } from './body';
import { startsOther } from './field-list';
import { areaBefore, closerEnd, holderIn, isPlaceWord, opensPersonal, regionAhead, startsOffice } from './holder';

export function nameTail(r: Reading, from: number, strict: boolean, bodyAt: ReadBody, { first, kind }: Head): Tail {
  let at = strict ? from : skipAcronym(r, from);
  if (fold(r, at) === '.' && glued(r, at)) {
    if (startsSentence(r, at + 1) || !isCapital(r, at + 1)) return noParent(from);
    at++; // PT. X
  }
  const listed = r.hits.body[at];
  const named = strict ? runToAcronym(r, at) : 0;
  if (named > 0) return noParent(named);
  // "Bidang Pondok Pesantren | Kemenag", "Daya Saing Koperasi | Kementerian X"
  if (
    ['company', 'school'].includes(kind) &&
    isMiddle(r, first) &&
    (listed ? isGovernment(listed) : kind === 'company' ? opensPersonal(r, at) : fold(r, at) === 'kantor')
  )
    return noParent(from);
  // "Kabid SMA Wahyu Nugroho, M.Kom."
  if (strict && kind === 'school' && isMiddle(r, first) && !isFieldWord(r, at) && endsInDegree(r, at))
    return noParent(from);
  const other = !strict && listed && listed.last > at + 1 ? bodyAt(r, at)?.kind : undefined;
  if (other && !other.endsWith('company') && !(namedAfter.has(kind) && other === 'association')) return noParent(at);
  if (listed && strict && listed.forms.some((form) => form.needs === null)) {
    const area = sameLine(r, listed.last) ? areaAt(r, listed.last) : null;
    return noParent(area?.level || (area?.row && namedAfter.has(kind)) ? area.last : skipPersero(r, listed.last));
  }
  const headline = inHeadline(r, at);
  const closed = strict && kind === 'company' ? closerEnd(r, at) : 0;
  if (closed > 0) return noParent(closed);
  const holder = strict ? holderIn(r, at) : 0;
  const whole = strict && (headline || closes(r, at) || isHeld(r, first) || holder > at || regionAhead(r, at) > at);
  if (kind === 'hospital' || kind === 'military') at = skipNamesake(r, at);
  const start = at;
  // "Rektor Universitas Nusa Nipa | Lukas Lado": of four words that nothing is known of the name has two
  if (strict && !whole && proper.has(kind) && runLength(r, at) > 3) return noParent(at + 2);
  while (at < start + 8 && sameLine(r, at)) {
    if (isYear(r, at) || at === holder) break;
    if (isNumber(r, at) && at < start + (kind === 'school' ? 7 : 3)) at++;
    else if (isNameWord(r, at, start) || (at === start && kind === 'company' && isOddName(r, at))) {
      const area = areaBefore(r, at, strict);
      if (area?.level) return { last: area.last, areaFirst: at, parent: null };
      // "SMAN 1 Nita | Sahala Lubis": of three words the first is its town
      if (strict && !whole && kind === 'school' && isNumber(r, at - 1) && opensTown(r, at)) return noParent(at + 1);
      if (strict && !whole && at > start && !isFieldWord(r, at) && !area && !isRoman(r, at)) break;
      at++;
    } else if (
      at > start &&
      isConnector(r, at) &&
      isCapital(r, at + 1) &&
      isFieldWord(r, at + 1) &&
      !startsOther(r, at + 1, strict, bodyAt)
    )
      at += 2;
    else if (fold(r, at) === '.' && glued(r, at) && isCapital(r, at + 1) && fold(r, at - 1).length <= 2) at++;
    else if (hasAcronymInside(r, first, kind) && isBracketed(r, at) && continues(r, at + 3, strict)) at += 3;
    else if (fold(r, at) === "'" && isCapital(r, at + 1)) at++;
    else break;
  }
  return noParent(at > start ? skipPersero(r, at) : from);
}

// "Universitas Nahdlatul Ulama Surabaya": what associations found goes by their name
const namedAfter: ReadonlySet<string> = new Set(['university', 'school', 'hospital']);

const proper: ReadonlySet<string> = new Set(['university', 'company']);

/** Words of a run of capitals that no list knows as words of office or places. */
function runLength(r: Reading, from: number): number {
  let at = from;
  while (at < from + 6 && isPlaceWord(r, at) && !r.hits.place[at] && !r.hits.body[at]) at++;
  return at - from;
}

const opensTown = (r: Reading, at: number): boolean =>
  !isGivenName(r, at) && isPlaceWord(r, at + 1) && isPlaceWord(r, at + 2);

/** "PT Kita Maju Bersama": a firm may be called by a word that begins no other name. */
const isOddName = (r: Reading, at: number): boolean =>
  isCapital(r, at) && isCapital(r, at + 1) && sameLine(r, at + 1) && !isCommonWord(r, at);

/** "Usaha Koperasi Kementerian X", "UMKM dan Koperasi BKN": what looks like a head is the last word of a field. */
const isMiddle = (r: Reading, first: number): boolean =>
  sameLine(r, first) && (isCapital(r, first - 1) || (isConnector(r, first - 1) && isCapital(r, first - 2)));

const isGovernment = (hit: Hit): boolean =>
  hit.forms.some(({ row }) => ['ministry', 'agency', 'state-body'].includes(row.kind as string));

// names with their acronym inside: Rumah Sakit Pertahanan (RSP) Soedirman, Madrasah Aliyah Negeri (MAN) 2 Kudus
const hasAcronymInside = (r: Reading, first: number, kind: string): boolean =>
  ['hospital', 'school', 'military'].includes(kind) || fold(r, first) === 'koperasi';

const isBracketed = (r: Reading, at: number): boolean =>
  fold(r, at) === '(' && isCapital(r, at + 1) && fold(r, at + 2) === ')' && sameLine(r, at + 3);

const continues = (r: Reading, at: number, strict: boolean): boolean =>
  isNumber(r, at) || (!strict && isNameWord(r, at, 0));

function isNameWord(r: Reading, at: number, start: number): boolean {
  if (!isCapital(r, at) || (isFunctionWord(r, at) && !isFieldWord(r, at))) return false;
  if (at === start) return true;
  // "Universitas Diponegoro Jurusan Informasi": what is inside it, or when
  if (inClass(r, at, 'name-end')) return false;
  // what a headline says of it: "MAN 2 Sinjai Juara Lomba"
  if (inHeadline(r, at) && (isCommonWord(r, at) || r.hits.event[at] !== undefined)) return false;
  return !(startsOffice(r, at) || opensPersonal(r, at));
}

/** "RSUD dr. H. Soewondo": the person a hospital is named after, with what stands before the name. */
function skipNamesake(r: Reading, at: number): number {
  let last = at;
  for (let words = 0; words < 4; words++) {
    const hit = r.hits.affix[last];
    if (!hit?.forms.some(({ row }) => row.position !== 'after' && ['degree', 'honorific'].includes(row.kind as string)))
      break;
    last = fold(r, hit.last) === '.' && glued(r, hit.last) ? hit.last + 1 : hit.last;
  }
  return isCapital(r, last) && sameLine(r, last) ? last : at;
}

/** "Partai Nasional Demokrat (NasDem)": capitals up to an acronym in brackets are one name. */
function runToAcronym(r: Reading, from: number): number {
  let at = from;
  while (at < from + 6 && sameLine(r, at) && isCapital(r, at) && !startsOffice(r, at)) at++;
  return at > from && fold(r, at) === '(' && isAcronym(r, at + 1) && fold(r, at + 2) === ')' ? at : 0;
}

/** "(Persero)", "(Persero) Tbk", "Tbk" */
function skipPersero(r: Reading, at: number): number {
  let last = at;
  const company = ['persero', 'perseroda', 'perum'].includes(fold(r, last + 1));
  if (fold(r, last) === '(' && company && fold(r, last + 2) === ')') last += 3;
  if (fold(r, last) === 'tbk') last++;
  return last;
}

/** Whether the run of capitals at the token is closed by a comma, a bracket or a rank: then all of it is the body's. */
function closes(r: Reading, at: number): boolean {
  let last = at;
  while (last < at + 4 && isPlaceWord(r, last)) last++;
  if (fold(r, last) !== ',') return opensPersonal(r, last);
  // an office behind the comma is the next of a list; a degree ends the holder's name
  const office = r.hits.titleHead[last + 1] ?? r.hits.title[last + 1];
  return opensPersonal(r, last + 1) || (isCapital(r, last + 1) && !office && !endsInDegree(r, at));
}

/** "selaku Direktur PT X": whose title it is has been said. */
function isHeld(r: Reading, first: number): boolean {
  let at = first - 1;
  while (at > first - 5 && isCapital(r, at)) at--;
  return ['selaku', 'sebagai', 'menjabat'].includes(fold(r, at));
}

/** Whether the run of capitals has a degree behind its comma, which only persons have. */
function endsInDegree(r: Reading, at: number): boolean {
  let last = at;
  while (last < at + 4 && isPlaceWord(r, last)) last++;
  const hit = fold(r, last) === ',' ? r.hits.affix[last + 1] : undefined;
  return hit?.forms.some(({ row }) => row.kind === 'degree' && row.position === 'after') ?? false;
}
