/**
 * How sure it is that the article reports an event and does not only name it: its place, what is said about it, its name.
 * What a name is stands in name.ts.
 */
import {
  fold,
  inClass,
  isCapital,
  isLower,
  isNumber,
  type Reading,
  sameLine,
  sentenceOf,
  startsSentence,
} from '../lexicon/reading';
import type { Candidate } from '../rules/rule';
import { startsDay } from './name';
import { isNumbered, isOrdinal } from './number';
import type { EventFind } from './rules';

/** Tokens in which a release says what it is about. */
const lead = 130;

export const enough = 2;

/** What a day loses for which something else is held. */
export const unsure = 2;

/** Tokens of a name with which another is joined. */
const longestName = 20;

export function scoreOf(r: Reading, candidate: Candidate<EventFind>): number {
  const { name, acronym } = candidate.value;
  let score = 0;
  if (name.first <= lead) score += 1;
  const part = candidate.value.style !== 'occasion' && isPartOf(r, name.first);
  const behind = heldBehind(r, name.last);
  if (part || behind || isHeld(r, behindJoined(r, name.first))) score += 1;
  // "membuka X yang digelar di …"
  if (behind && inClass(r, name.first - 1, 'holding') && !inClass(r, name.first - 1, 'carrying-out')) score += 0.5;
  // "disampaikan dalam X yang digelar di …"
  if (behind && candidate.value.style === 'meeting' && name.first > lead && isHeld(r, name.first)) score += 0.5;
  if (inClass(r, name.first - 1, 'organizing')) score += 0.5;
  // "seminar bertajuk ‘X’": it is named in so many words
  if (candidate.rule === 'event/marked-name') score += 0.5;
  if (acronym) score += 0.5;
  if (name.last - name.first >= 3) score += 0.5;
  if (isNumbered(r, name.first, name.last)) score += 0.5;
  if (!part && isOccasionFor(r, name.first)) score -= unsure;
  return score;
}

/** "membuka X", "dalam acara X", "saat menghadiri puncak X": a word of holding, and three small words at most between. */
function isHeld(r: Reading, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) {
    if (sentenceOf(r, at) !== sentenceOf(r, first)) return false;
    if (inClass(r, at, 'holding') || inClass(r, at, 'event-cue') || inClass(r, at, 'event-frame')) return true;
    if (!isLower(r, at) && !['“', '"', '‘', "'"].includes(fold(r, at))) return false;
  }
  return false;
}

/** "X digelar di …", "X (Y) yang resmi dibuka …", "X bertema …", "X di Palu, Kamis (" */
function heldBehind(r: Reading, last: number): boolean {
  let at = last;
  if (fold(r, at) === '(') while (at < last + 6 && fold(r, at - 1) !== ')') at++;
  let place = false;
  for (let steps = 0; steps < 5 && sameLine(r, at) && !startsSentence(r, at); at++) {
    place ||= fold(r, at) === 'di';
    // "Kirab X di Tugu Muda, Semarang, Sabtu (": the words of the place do not count
    if (!place || !(isCapital(r, at) || fold(r, at) === ',')) steps++;
    if (inClass(r, at, 'held') || startsDay(r, at)) return true;
    if (['.', ';'].includes(fold(r, at))) return false;
  }
  return false;
}

/** "menggelar X 2025 dan Y": what is held are both. */
function behindJoined(r: Reading, first: number): number {
  if (fold(r, first - 1) !== 'dan') return first;
  let at = first - 1;
  while (at > first - longestName && (isCapital(r, at - 1) || isNumber(r, at - 1) || isOrdinal(r, at - 1))) at--;
  return at;
}

/** "bagian dari rangkaian kegiatan puncak X": what is reported belongs to X. */
function isPartOf(r: Reading, first: number): boolean {
  let at = first - 1;
  while (at > first - 4 && (inClass(r, at, 'event-cue') || ['rangkaian', 'puncak', 'agenda'].includes(fold(r, at))))
    at--;
  return at < first - 1 && fold(r, at) === 'dari' && fold(r, at - 1) === 'bagian';
}

/** "Dalam rangka memperingati Hari X, …": the first words say for what. */
export function isOpeningOccasion(r: Reading, { value: { name, style } }: Candidate<EventFind>): boolean {
  if (style !== 'occasion' || name.first > opening || !isOccasionFor(r, name.first)) return false;
  let at = name.first - 1;
  while (at > name.first - 4 && isLower(r, at)) at--;
  return ['dalam', 'menyambut', 'memperingati'].includes(fold(r, at)) && isCapital(r, at);
}

/** Tokens, with a dateline before them. */
const opening = 24;

/** "menjelang HUT Ke-80 RI", "dalam rangka memperingati Hari X": the day for which something else is held. */
function isOccasionFor(r: Reading, first: number): boolean {
  // "dalam rangka Pencanangan X": what is done there
  const launch = inClass(r, first, 'launch');
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    if (sentenceOf(r, at) !== sentenceOf(r, first)) return false;
    if (inClass(r, at, 'occasion-for') || (!launch && fold(r, at) === 'rangka' && fold(r, at - 1) === 'dalam'))
      return true;
    // "dalam rangka kegiatan X": it is X that is reported
    if (!isLower(r, at) || (inClass(r, at, 'event-cue') && fold(r, at - 1) === 'rangka')) return false;
  }
  return false;
}
