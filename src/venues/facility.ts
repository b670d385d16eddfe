/**
 * The name of a facility: from its head, or up to a word that ends one, or a body that is a place; then where it lies.
 * Whether anything happens there is decided in scene.ts and the rules.
 *
 *   Ruang Rapat Garuda Lantai II Setda Provinsi Riau      Jakarta Convention Center, Senayan
 *   ~~~~~ head                                                    ~~~~~~~~~~~~~~~~~ tail
 */
import { bodyAt } from '../institutions/phrase';
import { areaAt } from '../lexicon/area';
import type { Row } from '../lexicon/lexicon';
import {
  fold,
  glued,
  inClass,
  isAcronym,
  isCapital,
  isDay,
  isFunctionWord,
  isLower,
  isNumber,
  isRoman,
  isUpper,
  type Reading,
  type Run,
  sameLine,
  startsSentence,
} from '../lexicon/reading';
import { type NamePhrase, nameAt } from '../officials/name-phrase';
import { titleAt } from '../officials/title-phrase';
import { isHome } from './home';
import { bracketed, localityAfter, venueForms } from './locality';
import { besideDay } from './scene';

export interface Facility {
  readonly name: Run;
  readonly locality: Run | null;
  readonly last: number;
  readonly row: Row | null;
}

const longest = 16;

/** The facility's name from its head, then ", part, town": room, building, street and town. */
/** @param small whether a head in small letters counts where a name in capitals follows: "meninjau pasar Inpres". */
export function facilityAt(r: Reading, at: number, small = false): Facility | null {
  if (areaAt(r, at)?.level) return null;
  const body = bodyAt(r, at);
  const headed =
    venueForms(r, at, 'head') &&
    (isCapital(r, at) || isHome(r, at) || (small && isCapital(r, at + 1) && !inClass(r, at, 'area-level')));
  const tailed = tailedEnd(r, at);
  if (!headed && !body && tailed === 0) return null;
  if (titleAt(r, at)?.style === 'bare' && !headed && !body) return null;
  let last = headed ? facilityEnd(r, at) : Math.max(body?.last ?? 0, tailed);
  if (body && body.last > last) last = body.last;
  // "Kepulauan Seribu", "Ancol": a place of its own
  const place = areaAt(r, at, true);
  if (place?.row && place.last >= last) return null;
  if (
    last <= at ||
    (headed && !body && isBare(r, at, last) && !townBehind(r, last)) ||
    (isHome(r, at) && isLower(r, at) && !hasCapital(r, at, last))
  )
    return null;
  last = bracketed(r, last);
  // "Rumah Sakit Pertahanan (RSP) Jenderal …": the name goes on behind its acronym
  if (fold(r, last - 1) === ')' && headed && sameLine(r, last) && (isCapital(r, last) || isNumber(r, last)))
    last = facilityEnd(r, last - 1);
  const name = { first: at, last };
  const rest = localityAfter(r, degreesEnd(r, at, last));
  // a ministry or bank is a place only where its town or the day is printed with it
  const told = rest.locality !== null || (fold(r, at - 1) === 'di' && besideDay(r, at - 1, last));
  if (body && !headed && tailed === 0 && !placeKinds.has(body.kind) && !told && !namesArea(r, at, body.last))
    return null;
  return { name, ...rest, last: rest.locality ? rest.last : last };
}

/** "di Gedung", "di Kawasan Industri": a word for places and no name. "di MPP" */
const isBare = (r: Reading, at: number, last: number): boolean =>
  !isUpper(r, at) &&
  !/^ma(?:ko|pol)/.test(fold(r, at)) &&
  (last === at + 1 || (last === r.hits.venue[at]?.last && venueForms(r, at, 'address')));

/** "di Makorem, Palu": the head alone, of the town behind it. */
const townBehind = (r: Reading, at: number): boolean => fold(r, at) === ',' && areaAt(r, at + 1, true) !== null;

/** "Aston Kartika Grogol, Jakarta": no list knows its head, but its letters or length and a town behind it tell. */
export function unlistedAt(r: Reading, at: number): Facility | null {
  let last = at;
  let letters = false;
  while (last < at + 7 && isCapital(r, last) && (last === at || (sameLine(r, last) && !startsSentence(r, last)))) {
    if (isDay(r, last) || titleAt(r, last)) break;
    letters ||= isAcronym(r, last);
    last++;
  }
  if (areaAt(r, at) || fold(r, last) !== ',' || last - at < 2) return null;
  // "Bhara Daksa, Mapolda Sumatera Selatan": a room, and the building that has it
  const outer = venueForms(r, last + 1, 'head') ? facilityAt(r, last + 1) : null;
  if (outer) return { ...outer, name: { first: at, last } };
  if ((last - at < 3 && !letters) || !areaAt(r, last + 1, true)) return null;
  const rest = localityAfter(r, last);
  return rest.locality && { name: { first: at, last }, ...rest };
}

/** "KPU Provinsi Maluku": which of its offices is said in its name. */
function namesArea(r: Reading, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++) if (areaAt(r, at)?.level) return true;
  return false;
}

const placeKinds = new Set(['university', 'school', 'hospital', 'unit', 'judiciary', 'police', 'military', 'regional']);

function hasCapital(r: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isCapital(r, at)) return true;
  return false;
}

/** Degrees behind the name of whose home it is are none of the venue's. */
function degreesEnd(r: Reading, first: number, last: number): number {
  const name = homeOwner(r, first);
  return name && name.last > last ? name.last : last;
}

/** "kediaman keluarga almarhum Lettu Inf (Anumerta) Dimas …": whose home it is. */
function homeOwner(r: Reading, at: number): NamePhrase | null {
  if (!['kediaman', 'rumah'].includes(fold(r, at))) return null;
  let first = at + 1;
  while (isLower(r, first) && inClass(r, first, 'home-part')) first++;
  return nameAt(r, first);
}

/** "Jakarta Convention Center", "Hotel X Ballroom": capitals that end in a venue word. */
function tailedEnd(r: Reading, at: number): number {
  let last = at;
  while (last < at + 8 && (isCapital(r, last) || (last > at && fold(r, last) === '&')) && sameLine(r, last)) {
    const hit = r.hits.venue[last];
    if (last > at && hit?.forms.some((form) => form.row.kind === 'tail')) {
      let end = hit.last;
      while (isCapital(r, end) && sameLine(r, end) && !areaAt(r, end)) end++;
      return end;
    }
    last++;
  }
  return 0;
}

/** "RSUD dr. Soebandi", "KRI dr. Radjiman": a title before the name that it bears. */
const isHonorific = (r: Reading, at: number): boolean =>
  (isLower(r, at) && r.hits.affix[at] !== undefined && fold(r, at + 1) === '.' && isCapital(r, at + 2)) ||
  (fold(r, at) === '.' && isLower(r, at - 1) && r.hits.affix[at - 1] !== undefined && isCapital(r, at + 1));

function facilityEnd(r: Reading, from: number): number {
  const owner = homeOwner(r, from);
  if (owner) return owner.name.last;
  const hit = r.hits.venue[from];
  const head = hit?.forms.some((form) => form.row.kind === 'head') ? hit.last : from + 1;
  let at = head;
  while (at < from + longest && sameLine(r, at)) {
    const word = fold(r, at);
    if (isCapital(r, at) && !(isFunctionWord(r, at) && startsSentence(r, at))) {
      const body = at > head ? bodyAt(r, at) : null;
      at = body ? body.last : at + 1;
    } else if (
      isNumber(r, at) ||
      isRoman(r, at) ||
      isHonorific(r, at) ||
      (word === '.' && glued(r, at) && isCapital(r, at + 1) && !startsSentence(r, at + 1)) ||
      (word === '/' && isCapital(r, at + 1))
    )
      at++;
    else if ((word === '.' && glued(r, at) && isNumber(r, at + 1)) || word === "'") at++;
    else if (
      ['dan', 'and', '&', 'of', 'de'].includes(word) &&
      isCapital(r, at + 1) &&
      !venueForms(r, at + 1, 'online') &&
      at > head &&
      (word === '&' || !venueForms(r, at + 1, 'head')) &&
      !titleAt(r, at + 1) &&
      !bodyAt(r, at + 1)
    )
      at += 2;
    else if (['lantai', 'lt'].includes(word)) at++;
    else if ((inClass(r, at, 'home-part') || isHome(r, at)) && isLower(r, at)) at++;
    else break;
  }
  return at;
}
