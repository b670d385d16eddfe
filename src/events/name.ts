/**
 * Where the name of an event begins and ends: capitals, years, ordinals, small words that join, acronyms in brackets. Whether
 * it is an event at all is decided in the rules.
 *
 *   Musabaqah Tilawatil Quran (MTQ) ke-30 Tingkat Kabupaten Barru      2nd Indonesia Maritime Summit 2025
 *   ~~~~~~~~~~~~~~~~~~~~~~~~~  ~~~  ~~~~~ ~~~~~~~ ~~~~~~~~~~~~~~~      ~~~ ~~~~~~~~~~~~~~~~~~ ~~~~~~ ~~~~
 *   head                   acronym  ordinal  scope                     ordinal       field    head
 */
import { bodyAt } from '../institutions/phrase';
import { areaAt } from '../lexicon/area';
import {
  fold,
  glued,
  inClass,
  isCapital,
  isFunctionWord,
  isNumber,
  isRoman,
  type Reading,
  sameLine,
  startOf,
} from '../lexicon/reading';
import { nameAt } from '../officials/name-phrase';
import { titleAt } from '../officials/title-phrase';
import { acronymIn, behindBracket } from './acronym';
import { isHijriYear, isOrdinal, isYear } from './number';

const longest = 24;

const calendarKind = (r: Reading, at: number, kind: string): boolean =>
  r.hits.calendar[at]?.forms.some((form) => form.row.kind === kind) ?? false;

/** "Kamis (12/6)", "Kamis, 12 Juni", "12 Juni", "Juni 2025": the day of the event, no part of its name. */
export function startsDay(r: Reading, at: number): boolean {
  if (calendarKind(r, at, 'weekday')) return ['(', ',', '-'].includes(fold(r, at + 1)) || isNumber(r, at + 1);
  if (calendarKind(r, at, 'month')) return isNumber(r, at + 1);
  return isNumber(r, at) && calendarKind(r, at + 1, 'month');
}

/** A number that names: a year, "Tahap 2", "120 Tahun Kebangkitan". */
const isNaming = (r: Reading, at: number, from: number): boolean =>
  isYear(r, at) || (/^\d{1,3}$/.test(fold(r, at)) && (isCapital(r, at + 1) || (at > from && isCapital(r, at - 1))));

export function inHeadline(r: Reading, at: number): boolean {
  const { headline } = r.zones;
  return headline !== null && startOf(r, at) < headline.end;
}

/** In a headline every word may be a capital: what somebody does, or a small word, ends the name. */
const endsInHeadline = (r: Reading, at: number): boolean => inClass(r, at, 'verb') || isFunctionWord(r, at);

/** @param head where the words of the head end: a body right behind them is part of the name, one further on holds the event. */
export function nameEnd(r: Reading, from: number, head = from): number {
  const headline = inHeadline(r, from);
  let at = from;
  while (at < from + longest && (at === from || sameLine(r, at))) {
    const next = step(r, at, from, head, headline);
    if (next === at) break;
    at = next;
  }
  return trimmed(r, from, at);
}

/** "melalui Zoom Meeting": where it is held. */
const isPlatform = (r: Reading, at: number): boolean =>
  r.hits.venue[at]?.forms.some((form) => form.row.kind === 'online') ?? false;

/** The token after the part of the name that stands at the token; the token itself where the name ends. */
function step(r: Reading, at: number, from: number, head: number, headline: boolean): number {
  const word = fold(r, at);
  if (at > from && startsDay(r, at)) return at;
  if (isCapital(r, at)) {
    if (at === from) return at + 1;
    if (headline && endsInHeadline(r, at)) return at;
    return holderAt(r, at, from, head) ? at : at + 1;
  }
  if (isOrdinal(r, at) || isRoman(r, at) || isNaming(r, at, from)) return at + 1;
  if (word === 'ke' && fold(r, at + 1) === '-' && isNumber(r, at + 2)) return at + 3;
  if (at === from) return at;
  if (isHijriYear(r, at)) return at + 2;
  if (word === 'tahun' && isYear(r, at + 1)) return at + 2;
  if (/^(?:se|antar)-[a-zà-ɏ]/.test(word)) return at + 1;
  const goesOn = (next: number) =>
    sameLine(r, next) &&
    (isCapital(r, next) || isYear(r, next)) &&
    !isPlatform(r, next) &&
    !startsDay(r, next) &&
    !(headline && endsInHeadline(r, next));
  if (inClass(r, at, 'event-joint') && goesOn(at + 1) && !beginsOther(r, at, from, head) && !isPartner(r, at))
    return at + 1;
  if (word === '(') return insideBracket(r, at);
  if (['-', '–', '/', "'", '’', '‘', '+', ':'].includes(word) && (glued(r, at) || word === '–') && goesOn(at + 1))
    return at + 1;
  if (word === ',' && goesOn(at + 1) && listGoesOn(r, at + 1)) return at + 1;
  return at;
}

/** "X Award 2025 dan Y Award 2025", "Parade Busana Daerah dan Upacara Peringatan Z" are two. */
function beginsOther(r: Reading, joint: number, from: number, head: number): boolean {
  if (fold(r, joint) !== 'dan') return false;
  const next = r.hits.event[joint + 1];
  return (
    isYear(r, joint - 1) ||
    (joint - from >= 3 &&
      joint > head &&
      next !== undefined &&
      isCapital(r, joint + 2) &&
      (isCapital(r, joint + 3) || next.last === joint + 3))
  );
}

/** "Rapat Dengar Pendapat (RDP) dengan Menteri X, Y": whom they met. */
function isPartner(r: Reading, joint: number): boolean {
  const title = fold(r, joint) === 'dengan' ? titleAt(r, joint + 1) : null;
  return title !== null && nameAt(r, behindBracket(r, title.last), 'title') !== null;
}

/** A long name of a body behind the event's own: who holds it. "Workshop Layanan Prima Kementerian Kelautan dan Perikanan" */
function holderAt(r: Reading, at: number, from: number, head: number): boolean {
  // "Rakor Percepatan Pembentukan Koperasi Desa …": the body is what is founded
  if (at < head + 2 || at === from || /^pe[a-z]{4,30}an$/.test(fold(r, at - 1))) return false;
  const body = bodyAt(r, at);
  if (!body || body.last - at < 4 || inClass(r, at - 1, 'event-joint')) return false;
  const next = behindBracket(r, body.last);
  return !(
    sameLine(r, next) &&
    (isCapital(r, next) || isOrdinal(r, next) || isNumber(r, next) || fold(r, next) === 'tahun')
  );
}

/** Behind "(MTQ)" in "… (MTQ) ke-30": the name goes on. */
function insideBracket(r: Reading, open: number): number {
  const acronym = acronymIn(r, open);
  if (!acronym) return open;
  const next = acronym.last + 1;
  if (!sameLine(r, next) || startsDay(r, next)) return open;
  const joint = inClass(r, next, 'event-joint') && isCapital(r, next + 1) && !startsDay(r, next + 1);
  return isCapital(r, next) ||
    isOrdinal(r, next) ||
    isYear(r, next) ||
    (fold(r, next) === 'tahun' && isYear(r, next + 1)) ||
    joint
    ? next
    : open;
}

/** ", X, dan Y" */
function listGoesOn(r: Reading, from: number): boolean {
  let at = from;
  while (at < from + 5 && isCapital(r, at)) at++;
  if (areaAt(r, from) || calendarKind(r, from, 'weekday') || calendarKind(r, from, 'month')) return false;
  return (
    ['dan', 'serta', '&'].includes(fold(r, at)) || (fold(r, at) === ',' && ['dan', 'serta'].includes(fold(r, at + 1)))
  );
}

function trimmed(r: Reading, from: number, last: number): number {
  let at = last;
  while (
    at > from &&
    (inClass(r, at - 1, 'event-joint') || [',', ':', '-', '–', 'tahun', 'periode'].includes(fold(r, at - 1)))
  )
    at--;
  return at;
}

/** Where a name begins whose head stands last: "ASEAN Digital Economy Forum", "Badan Wakaf (BW) Awards". */
export function nameStart(r: Reading, head: number): number {
  const headline = inHeadline(r, head);
  let first = head;
  while (first > head - 9 && first > 0 && sameLine(r, first)) {
    const before = first - 1;
    const word = fold(r, before);
    if (isCapital(r, before) && r.hits.event[before]?.forms.some((form) => form.row.order !== 'last')) return before;
    if (
      isOrdinal(r, before) ||
      ((isCapital(r, before) || isNaming(r, before, 0)) && !stopsBefore(r, before, headline, head))
    )
      first = before;
    else if (["'", '’', '-', '&'].includes(word) && (isCapital(r, before - 1) || glued(r, before))) first = before;
    else if (word === ')' && fold(r, before - 2) === '(' && isCapital(r, before - 1)) first = before - 2;
    else if (['of', 'and', 'on', 'for', 'the'].includes(word) && isCapital(r, before - 1)) first = before;
    else break;
  }
  while (first < head && !isCapital(r, first) && !isOrdinal(r, first) && !isNumber(r, first))
    first = fold(r, first) === '(' ? behindBracket(r, first) : first + 1;
  // who holds it is printed before: "Kementerian Perdagangan Trade Expo"; whose it is, right before the head: "… (Baznas) Awards"
  const body = bodyAt(r, first);
  const bodyLast = body ? behindBracket(r, body.last) : 0;
  return body && bodyLast < head && body.last - first > 1 ? bodyLast : first;
}

const stopsBefore = (r: Reading, at: number, headline: boolean, head: number): boolean =>
  inClass(r, at, 'verb') ||
  inClass(r, at, 'event-cue') ||
  (headline ? isFunctionWord(r, at) : isFunctionWord(r, at) && !sameLine(r, at)) ||
  // "Kapolri Cup": an office right before the head gives the name
  (r.hits.title[at]?.last ?? head) !== head ||
  startsDay(r, at);
