/**
 * The grammar of titles: an acting mark, a head, the unit, body and area that follow.
 *
 *   Plt. Kepala Dinas Kesehatan Kota Bogor      Deputi Bidang Mutasi BKN
 *   ~~~~ ~~~~~~ ~~~~~~~~~~~~~~~~~~~~~~~~~~      ~~~~~~~~~~~~~ ~~~~~~ ~~~
 *   mark head   body with area                  head          field  body
 */
import { type BodyPhrase, bodyAt, fieldStep, skipRepublic } from '../institutions/phrase';
import { type Area, areaAt } from '../lexicon/area';
import type { Row } from '../lexicon/lexicon';
import {
  fold,
  glued,
  isAcronym,
  isCapital,
  isCommonWord,
  isDefined,
  isFieldWord,
  isFunctionWord,
  isGivenName,
  isLower,
  isNumber,
  isRoman,
  isUpper,
  memoized,
  type Reading,
  type Run,
  sameLine,
  startsSentence,
  wordLength,
} from '../lexicon/reading';
import type { Acting } from '../record';
import { isDegree, nameAt, opensFirmly, opensName } from './name-phrase';

export interface TitlePhrase extends Run {
  /** Standard form of the head: "Kepala". */
  readonly role: string;
  readonly style: 'any' | 'bare' | 'generic';
  readonly acting: Acting | null;
  readonly status: 'current' | 'former' | 'elect';
  /** The lexicon's row where it knows the whole title: "Menteri Keuangan", "Kapolda". */
  readonly row: Row | null;
  readonly bodies: readonly BodyPhrase[];
  readonly area: Area | null;
  /** Token after the head. */
  readonly headLast: number;
  /** Token after the part that the lexicon knows whole; the head's end where it knows none. */
  readonly knownLast: number;
  /** First token of the title proper, after the acting mark. */
  readonly headFirst: number;
}

const acting: Readonly<Record<string, Acting>> = {
  plt: 'plt',
  plh: 'plh',
  pj: 'pj',
  pjs: 'pjs',
  penjabat: 'pj',
  pgs: 'pjs',
};
const former = new Set(['mantan', 'eks', 'purnabakti']);

interface Mark {
  readonly last: number;
  readonly acting: Acting | null;
}

function actingMark(r: Reading, at: number): Mark {
  const word = fold(r, at);
  if (word === 'pelaksana' && ['tugas', 'harian'].includes(fold(r, at + 1))) {
    const kind: Acting = fold(r, at + 1) === 'tugas' ? 'plt' : 'plh';
    let last = at + 2;
    if (fold(r, last) === '(' && acting[fold(r, last + 1)]) {
      last += 2;
      if (fold(r, last) === '.') last++;
      if (fold(r, last) === ')') last++;
    }
    return { last, acting: kind };
  }
  const kind = acting[word];
  if (!kind || !isCapital(r, at)) return { last: at, acting: null };
  let last = at + 1;
  if (fold(r, last) === '.' && glued(r, last)) last++;
  if (fold(r, last) === '(' && acting[fold(r, last + 1)] === kind) {
    last += 2;
    while (fold(r, last) === '.' || fold(r, last) === ')') last++;
  }
  return { last, acting: kind };
}

export function titleAt(r: Reading, at: number): TitlePhrase | null {
  return memoized(r, 'title', at, () => readTitle(r, at));
}

function readTitle(r: Reading, at: number): TitlePhrase | null {
  const mark = actingMark(r, at);
  const first = mark.last;
  if (mark.acting && !sameLine(r, first)) return null;
  const listed = r.hits.at('title', first);
  const head = r.hits.at('titleHead', first);
  if (!listed && !head) return null;
  const capital = isCapital(r, first);
  const useList = listed !== undefined && capital && (!head || listed.last >= head.last);
  const row = useList ? (listed.forms.find((form) => form.needs === null) ?? listed.forms[0])?.row : undefined;
  if (!useList && !head) return null;
  if (fold(r, first) === 'irjen' && fold(r, first + 1) === 'pol') return null; // the rank
  const headRow = head?.forms[0]?.row;
  const style = (headRow?.style as TitlePhrase['style'] | undefined) ?? 'bare';
  // lower-case posts ("jurnalis senior Media Indonesia", "anggota DPR") are read, to be judged by what stands beside them
  if (
    !capital &&
    !(
      headRow &&
      (style === 'generic' ||
        ['anggota', 'ketua', 'kepala', 'sekretaris', 'direktur', 'pendiri', 'pelatih'].includes(fold(r, first)))
    )
  )
    return null;
  if (r.lexicon.wordClass('document').has(fold(r, at - 1)) || isInsideBody(r, first)) return null;
  const listLast = useList ? (listed as { last: number }).last : 0;
  const short = bodyBehindFirstWord(r, first, Math.max(head?.last ?? 0, listLast));
  const headLast = short ? first + 1 : (head?.last ?? listLast);
  const tail = readTail(
    r,
    headLast,
    capital,
    short ? headLast : listLast,
    Boolean(row?.institution),
    fold(r, at - 1) === '(',
  );
  return {
    first: at,
    last: tail.last,
    role: short ?? ((useList ? row?.role : headRow?.role) as string),
    style: useList && !(style === 'generic' && listLast === head?.last) ? 'bare' : style,
    acting: mark.acting,
    status: former.has(fold(r, at - 1)) ? 'former' : afterElect(r, tail.last) ? 'elect' : 'current',
    row: row ?? null,
    bodies: tail.bodies,
    area: tail.area,
    headLast,
    knownLast: Math.max(headLast, listLast),
    headFirst: first,
  };
}

/** "Ketua Tim Penggerak PKK": the head is its first word where a longer body begins right behind that. */
function bodyBehindFirstWord(r: Reading, first: number, headLast: number): string | null {
  if (headLast < first + 2) return null;
  const body = bodyAt(r, first + 1, true);
  const head = r.hits.at('titleHead', first);
  const row = head?.last === first + 1 ? head.forms[0]?.row : undefined;
  return body && row && body.last > headLast ? (row.role as string) : null;
}

/** "Kementerian Koordinator Perekonomian": words of a body's name head no title. */
function isInsideBody(r: Reading, at: number): boolean {
  for (let first = at - 1; first > at - 8 && first >= 0 && isCapital(r, first); first--) {
    const hit = r.hits.at('body', first);
    if (hit && hit.last > at) return true;
  }
  return false;
}

/** "Peraturan Menteri Keuangan" is a document, not an office. */

const afterElect = (r: Reading, at: number) => fold(r, at) === 'terpilih';

interface Tail {
  readonly last: number;
  readonly bodies: readonly BodyPhrase[];
  readonly area: Area | null;
}

/** "Bupati Tirtamulya, Dr. Hj. Ratna …": a region that no list has, known by the name that follows behind a comma. */
function unknownArea(r: Reading, at: number): Area | null {
  if (
    !r.lexicon.wordClass('of-region').has(fold(r, at - 1)) ||
    !isCapital(r, at) ||
    isFieldWord(r, at) ||
    opensName(r, at)
  )
    return null;
  let last = at + 1;
  while (last < at + 3 && isCapital(r, last) && sameLine(r, last)) last++;
  const named =
    fold(r, last) === ',' &&
    sameLine(r, last + 1) &&
    (opensName(r, last + 1) || (isCapital(r, last + 1) && isCapital(r, last + 2) && !isFieldWord(r, last + 1)));
  return named ? { first: at, last, row: null, level: null } : null;
}

/** @param least the title reaches at least to this token: the lexicon knows it whole. */
/** @param known the lexicon knows the very office, so that an unknown word behind it is a name. */
/** @param bracketed the title fills a bracket: "Budi Santoso (Staf Humas dan Protokoler)". */
function readTail(r: Reading, from: number, capital: boolean, least: number, known: boolean, bracketed: boolean): Tail {
  const bodies: BodyPhrase[] = [];
  let unknown: Run | null = null;
  let area: Area | null = null;
  // token behind a body or an area that is whole: what follows is most likely the holder
  let closed = -1;
  let at = capital ? from : lowerField(r, from);
  while (at < from + 40 && at < r.doc.tokens.count) {
    if (!sameLine(r, at) && !continuesOnNextLine(r, at, from)) break;
    const republic = skipRepublic(r, at);
    if (republic > at) {
      if (closed === at) closed = republic;
      at = republic;
      continue;
    }
    const body = wholeBody(r, at);
    if (
      body &&
      !(at > from && isCommonNounBody(r, body)) &&
      (at >= least || body.last <= least || body.rule !== 'institution/head-name')
    ) {
      bodies.push(body);
      at = body.last;
      closed = body.row !== null || /field|area/.test(body.rule) ? at : -1;
      continue;
    }
    const place = areaAt(r, at, at === from) ?? (at === from ? unknownArea(r, at) : null);
    if (place) {
      area = place;
      at = place.last;
      closed = at;
      continue;
    }
    if (at >= least && (isHeadlineVerb(r, at) || (at === closed && opensHolder(r, at)))) break;
    const owned = at >= least && !known ? ownedRun(r, at, at === closed && bodies.at(-1)?.row !== null) : at;
    const inside = bracketed && !opensName(r, at) && reachesBracketEnd(r, at) ? at + 1 : at;
    const bracket = at === closed && fold(r, at) === '(' ? bracketEnd(r, at) : at;
    if (bracket > at) closed = bracket;
    const next = owned > at ? owned : Math.max(inside, step(r, at, from, capital, known), at < least ? at + 1 : 0);
    if (next <= at) break;
    const lastBody = bodies[bodies.length - 1];
    // "Pusat Pembinaan Bahasa | dan Sastra": the body's name goes on
    if (owned > at && lastBody?.last === at && lastBody.row === null)
      bodies[bodies.length - 1] = { ...lastBody, last: next, ownLast: next };
    if (isCapital(r, at) && (!isFieldWord(r, at) || isGivenName(r, at)) && !isRoman(r, at) && !isCommonWord(r, at))
      unknown ??= { first: at, last: next };
    if (unknown) unknown = { first: unknown.first, last: next };
    at = next;
  }
  // "Kepala Bidang Asesmen, Pusat Asesmen Pendidikan, Budi Santoso, …": the larger body behind a comma
  const outer = fold(r, at) === ',' && bodies.length === 0 && at > from ? bodyAt(r, at + 1, true) : null;
  if (outer && fold(r, outer.last) === ',' && closesTitle(r, outer.last)) {
    bodies.push(outer);
    at = outer.last;
  }
  // a title never ends on a joining word
  while (
    at > from &&
    isLower(r, at - 1) &&
    (r.lexicon.wordClass('field-opener').has(fold(r, at - 1)) || ['dan', 'dalam'].includes(fold(r, at - 1)))
  )
    at--;
  if (bodies.length === 0 && unknown && r.lexicon.wordClass('of-body').has(fold(r, from - 1)) && unknown.last <= at)
    bodies.push(objectOf(r, unknown));
  return { last: at, bodies: chained(bodies), area };
}

/** "Daya Saing Koperasi Destry": in the midst of a field, the noun that heads bodies elsewhere is one more word of office. */
function isCommonNounBody(r: Reading, body: BodyPhrase): boolean {
  const before = body.first - 1;
  return (
    body.row === null &&
    body.rule === 'institution/head-name' &&
    !isUpper(r, body.first) &&
    isCapital(r, before) &&
    isFieldWord(r, before) &&
    !isFieldWord(r, body.first + 1)
  );
}

/** "dokter spesialis bedah RSUP Dr. Kariadi": words of the trade in small letters, up to the body they lead to. */
function lowerField(r: Reading, from: number): number {
  let at = from;
  while (at < from + 4 && isLower(r, at) && !isFunctionWord(r, at) && !r.hits.at('verb', at)) at++;
  return at > from && bodyAt(r, at, true) ? at : from;
}

/** The body at the token; with its unknown name, where what follows shows that the name is not the holder's. */
function wholeBody(r: Reading, at: number): BodyPhrase | null {
  const strict = bodyAt(r, at, true);
  const loose = bodyAt(r, at);
  return loose && loose.last > (strict?.last ?? at) && closesTitle(r, loose.last) ? loose : strict;
}

/**
 * Where a run of capitals at the token ends, if it belongs to the title although no list knows it: the holder's rank,
 * degree or name stands behind it.
 *
 *   Kapolsek Ngaglik Kompol Yulianto      Ketua Kelompok Tani Sido Makmur, Paijan, mengaku
 *            ~~~~~~~ ~~~~~~                                   ~~~~~~~~~~~  ~~~~~~
 */
function ownedRun(r: Reading, from: number, closed: boolean): number {
  const joined = ['dan', '&'].includes(fold(r, from)) && !closed && isFieldWord(r, from - 1) && isCapital(r, from + 1);
  if (!joined && !isCapital(r, from)) return from;
  let at = from + (joined ? 1 : 0);
  while (at < from + 12 && sameLine(r, at) && !opensName(r, at) && !isOtherOffice(r, at)) {
    if (isCapital(r, at) || (isNumber(r, at) && at > from)) at++;
    else if (at > from && ['dan', '&', '/'].includes(fold(r, at)) && isCapital(r, at + 1)) at++;
    else break;
  }
  return at > from + (joined ? 1 : 0) && closesTitle(r, at) ? from + 1 : from;
}

const isOtherOffice = (r: Reading, at: number) =>
  ['dan', '&', ','].includes(fold(r, at - 1)) && r.hits.at('titleHead', at) !== undefined;

/** Whether capitals and joining words alone stand between here and the closing bracket. */
function reachesBracketEnd(r: Reading, from: number): boolean {
  let at = from;
  while (at < from + 16 && (isCapital(r, at) || ['dan', '&', '/', '.', '-'].includes(fold(r, at)))) at++;
  return at > from && fold(r, at) === ')';
}

const startsOther = (r: Reading, at: number) =>
  r.hits.at('titleHead', at) !== undefined || r.hits.at('title', at) !== undefined || bodyAt(r, at, true) !== null;

/** Whether the holder follows, so that nothing before the token can be the name. */
function closesTitle(r: Reading, at: number, inner = true): boolean {
  if (!sameLine(r, at)) return false;
  if (opensFirmly(r, at)) return true;
  const comma = fold(r, at) === ',';
  const that = comma ? at + 1 : at;
  if (!sameLine(r, that)) return false;
  if (['yakni', 'yaitu', 'bernama'].includes(fold(r, that))) return nameAt(r, that + 1, 'sure') !== null;
  const parent = comma && inner ? bodyAt(r, that, true) : null;
  if (parent && fold(r, parent.last) === ',') return closesTitle(r, parent.last, false);
  if (!comma || startsOther(r, that) || (isDegree(r, that) && !opensFirmly(r, that))) return false;
  const name = nameAt(r, that, 'sure');
  if (!name || isPlaceOrDay(r, name.name) || isAcronym(r, name.name.first)) return false;
  // not one of a list: "Ketua Budi Santoso, Rina Kartika, dan …"
  const next = fold(r, name.last);
  if (next === ',')
    return isLower(r, name.last + 1) && !['dan', 'serta', 'beserta', 'hingga'].includes(fold(r, name.last + 1));
  return (
    !sameLine(r, name.last) ||
    startsSentence(r, name.last) ||
    next === '.' ||
    r.hits.at('verb', name.last) !== undefined ||
    (isLower(r, name.last) && activeShape.test(next))
  );
}

function isPlaceOrDay(r: Reading, name: Run): boolean {
  const place = r.hits.at('place', name.first);
  return (place !== undefined && place.last >= name.last) || r.hits.at('calendar', name.first) !== undefined;
}

/** "Bupati Wonosobo Minta Kader …": in a headline the verb has a capital, too. */
function isHeadlineVerb(r: Reading, at: number): boolean {
  if (!isCapital(r, at)) return false;
  const word = fold(r, at);
  if (r.lexicon.wordClass('verb').has(word)) return true;
  return !isFieldWord(r, at) && activeShape.test(word);
}

/** meng-, ber-: the shape of a verb in the active. */
const activeShape = /^(?:me[mnlrwy]|ber)\p{L}{4,}$/u;

/** Behind a body or an area that is whole: initials or a word that is no opener of a further part begin the holder's name. */
function opensHolder(r: Reading, at: number): boolean {
  if (!isCapital(r, at) || !isCapital(r, at + 1) || !sameLine(r, at) || isRoman(r, at)) return false;
  if (bodyAt(r, at, true) || areaAt(r, at, true) || isDefined(r, at)) return false;
  if (isFieldWord(r, at) && !isGivenName(r, at)) {
    if (r.hits.at('bodyHead', at) || r.hits.at('titleHead', at) || r.lexicon.wordClass('field-opener').has(fold(r, at)))
      return false;
    return (!isFieldWord(r, at + 1) || isGivenName(r, at + 1)) && !areaAt(r, at + 1) && nameAt(r, at, 'sure') !== null;
  }
  if (isAcronym(r, at)) return wordLength(r, at) === 2;
  return !isCommonWord(r, at) && nameAt(r, at, 'title') !== null;
}

// heads of titles whose object is a body, whatever it is called

/** "Ketua Umum Syarikat Islam": an unlisted body by its place; an acronym at the end is the body alone. */
function objectOf(r: Reading, run: Run): BodyPhrase {
  let first = isAcronym(r, run.last - 1) ? run.last - 1 : run.first;
  while (first > run.first && isAcronym(r, first - 1)) first--;
  return {
    first,
    last: run.last,
    ownLast: run.last,
    kind: 'other',
    row: null,
    needs: null,
    parent: null,
    rule: 'institution/title-object',
  };
}

/** Bodies printed one behind the other: the later one is the parent of the earlier. */
function chained(bodies: readonly BodyPhrase[]): BodyPhrase[] {
  return bodies.map((body, index) =>
    body.parent || index + 1 === bodies.length ? body : { ...body, parent: bodies[index + 1] as BodyPhrase },
  );
}

/** In a signature the body stands on the line after the title. */
function continuesOnNextLine(r: Reading, at: number, from: number): boolean {
  return at > from && r.doc.tokens.breakBefore[at] === 1 && bodyAt(r, at, true) !== null;
}

function step(r: Reading, at: number, from: number, capital: boolean, known: boolean): number {
  const word = fold(r, at);
  if (word === '(') return bracketEnd(r, at);
  if (isNumber(r, at)) return at + 1;
  if (opensName(r, at)) return at;
  // behind a bracket comes the name: "… Kementerian Koperasi (Kemenkop) Panel Harun"
  if (
    fold(r, at - 1) === ')' &&
    isCapital(r, at) &&
    !isRoman(r, at) &&
    isCapital(r, at + 1) &&
    !r.lexicon.fieldPairs.has(`${fold(r, at)} ${fold(r, at + 1)}`)
  )
    return at;
  if (['of', 'for', 'and'].includes(word) && isCapital(r, at + 1)) return foreignEnd(r, at + 1);
  const hit = r.hits.at('titleHead', at);
  if (hit && isCapital(r, at)) return hit.last; // Staf Ahli Menteri, Sekretaris Deputi
  const listed = r.hits.at('title', at);
  if (listed && isCapital(r, at) && at === from) return listed.last;
  if (word === ',' && !isCapital(r, at + 1)) return at;
  if (isCapital(r, at) && (!isFieldWord(r, at) || isGivenName(r, at)))
    return known ? ((isAcronym(r, at) || isDefined(r, at)) && !isDegree(r, at) ? at + 1 : at) : fieldRun(r, at);
  if (r.lexicon.wordClass('field-opener').has(word) && isLower(r, at)) {
    if (word === 'bidang' || word === 'urusan') return isCapital(r, at + 1) || capital ? at + 1 : at;
    if (word === 'di' && fold(r, at + 1) === 'bidang') return at + 2;
    // Duta Besar RI untuk Republik Yunani
    const realm = ['republik', 'kerajaan'].includes(fold(r, at + 1)) ? 2 : 1;
    if (word === 'untuk' && areaAt(r, at + realm)) return at + realm;
    return (word === 'pada' || word === 'di' || word === 'dari') && bodyAt(r, at + 1, true) ? at + 1 : at;
  }
  const next = fieldStep(r, at, from === at ? at - 1 : from, true);
  return next;
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
    if (at > from && bodyAt(r, at, true)) return at;
    if (isHeadlineVerb(r, at)) break;
    const office =
      joinsField(r, at) ||
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
    !r.hits.at('bodyHead', next) &&
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
function bracketEnd(r: Reading, at: number): number {
  let close = at + 1;
  while (close < at + 10 && fold(r, close) !== ')' && sameLine(r, close)) close++;
  if (fold(r, close) !== ')' || close === at + 1) return at;
  if (r.hits.at('affix', at + 1)?.forms.some((form) => form.row.kind === 'corps' || form.row.kind === 'rank'))
    return at;
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
