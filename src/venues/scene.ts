/** Whether something happens at a place or it is only talked of: what its sentence and the words around it say. */
import { areaAt } from '../lexicon/area';
import { Fact } from '../lexicon/facts';
import {
  fold,
  inClass,
  isActive,
  isCapital,
  isDay,
  isLower,
  isMark,
  isNumber,
  memoized,
  type Reading,
  sentenceOf,
} from '../lexicon/reading';
import type { TokenRange } from '../text/document';
import type { Locality } from './locality';

/** An act, a meeting, something said, a day: the sentence tells of a scene. */
export function isScene(r: Reading, at: number): boolean {
  const sentence = r.doc.sentences[sentenceOf(r, at)];
  return sentence !== undefined && tellsScene(r, sentence.first);
}

/** By the first token of a sentence: asked of every "di" in it. */
const tellsScene = memoized((r, first): boolean => {
  const { last } = r.doc.sentences[sentenceOf(r, first)] as TokenRange;
  for (let at = first; at < last; at++)
    if (inClass(r, at, 'scene') || saysSo.test(fold(r, at)) || isWeekday(r, at)) return true;
  return false;
});

const saysSo = /^(?:ujar|kata|tegas|jelas|ungkap|tutur|ucap|papar|imbuh|terang)/;

const isWeekday = (r: Reading, at: number): boolean =>
  r.hits.calendar[at]?.forms.some((form) => form.row.kind === 'weekday') ?? false;

/**
 * "menjamu tamu di", "diringkus … di": the nearest verb before the place is a deed, not speech or a state. A predicate right
 * behind the place is told of it: "harga di Pasar X naik".
 */
export function isDoneAt(r: Reading, at: number, last: number): boolean {
  if (isLower(r, last) && (inClass(r, last, 'predicate') || isVerb(r, last))) return false;
  for (let before = at - 1; before >= Math.max(0, at - clause); before--) {
    if (sentenceOf(r, before) !== sentenceOf(r, at) || (isMark(r, before) && !inName(r, before))) return false;
    if (isVerb(r, before))
      return (
        !isReported(r, before) &&
        r.hits.verb[before] === undefined &&
        !inClass(r, before, 'staying') &&
        !inClass(r, before, 'schooling') &&
        fold(r, before - 1) !== 'akan' &&
        !unreal.test(fold(r, before - 1))
      );
    if (['usai', 'seusai', 'selepas'].includes(fold(r, before))) return true;
    if (fold(r, before) === 'di' || aside.test(fold(r, before))) return false;
  }
  return false;
}

/** "menjelaskan bahwa sabu dikemas di …": told, and long ago or far away. */
function isReported(r: Reading, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - clause) && sentenceOf(r, before) === sentenceOf(r, at); before--)
    if (fold(r, before) === 'bahwa') return true;
  return false;
}

/** "investasi di X merupakan …": talked of, whatever day it is. */
export const isCopula = (r: Reading, at: number): boolean => ['merupakan', 'adalah', 'menjadi'].includes(fold(r, at));

const clause = 20;
const unreal = /^(?:dapat|bisa|boleh|harus|perlu|wajib|belum|tidak|dilarang)$/;
const aside = /^(?:yang|bahwa|untuk|bagi|agar|guna|demi|karena|sebagai|seperti|tentang|terkait|jika|bila)$/;

const inName = (r: Reading, at: number): boolean => ['.', '-', '/', '(', ')', "'"].includes(fold(r, at));

const isVerb = (r: Reading, at: number): boolean =>
  isLower(r, at) && (isActive(r, at) || /^di[a-z]{3,}/.test(fold(r, at))) && !inClass(r, at, 'not-verb');

/** "lulusan Teknik Sipil di Universitas X", "menempuh pendidikan di Y": where somebody learnt, no scene. */
export function isSchooling(r: Reading, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 6); before--) {
    if (sentenceOf(r, before) !== sentenceOf(r, at)) return false;
    if (inClass(r, before, 'schooling') && isLower(r, before)) return !givesLecture(r, before);
    if ([',', 'dan'].includes(fold(r, before))) return false;
  }
  return false;
}

/** "kuliah umum", "kuliah tamu": an event. */
const givesLecture = (r: Reading, at: number): boolean =>
  ['umum', 'tamu', 'perdana', 'kerja'].includes(fold(r, at + 1));

/** A day right behind the town, or right before "di". */
export function besideDay(r: Reading, at: number, last: number): boolean {
  let next = fold(r, last) === ',' ? last + 1 : last;
  if (fold(r, next) === 'pada') next++;
  if (['hari', 'bulan'].includes(fold(r, next))) next++;
  if (isDay(r, next) || (isNumber(r, next) && isDayBehind(r, next)) || (fold(r, last) === '(' && isNumber(r, last + 1)))
    return true;
  let before = at - 1;
  if (fold(r, before) === ',') before--;
  if (fold(r, before) === ')') return isNumber(r, before - 1);
  return isNumber(r, before) && /^\d{4}$/.test(fold(r, before));
}

/** "24 s.d. 29 September" */
function isDayBehind(r: Reading, at: number): boolean {
  let next = at + 1;
  while (next < at + 7 && !isCapital(r, next) && ![',', '('].includes(fold(r, next))) next++;
  return isDay(r, next);
}

/** "digelar di", "berlangsung secara hibrida di", "bertemu … di": the verb itself says that it is the place. */
export function isHeldAt(r: Reading, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    if (sentenceOf(r, before) !== sentenceOf(r, at)) return false;
    if (inClass(r, before, 'held-at')) return !unreal.test(fold(r, before - 1));
    if (!isLower(r, before)) return false;
  }
  return false;
}

/**
 * "bertemu dengan Menteri … di Tashkent.": early in the text, the town that ends a clause with an act in it.
 * Later on, towns are talked of.
 */
export function isActAt(r: Reading, at: number, { last, row }: Locality): boolean {
  if (at > lead || !['.', ',', 'dan', ';'].includes(fold(r, last))) return false;
  // a province or a country is where much happens
  const wide = ['province', 'country'].includes(row?.kind as string);
  for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
    if (sentenceOf(r, before) !== sentenceOf(r, at)) return false;
    if (wide ? fold(r, before) === 'menghadiri' : inClass(r, before, 'act') || isEventIn(r, before)) return true;
    // "Konsul Jenderal Australia di Makassar": the seat of an office
    if (inClass(r, before, 'seated') && before >= at - 4) return false;
    if (['yang', 'bahwa', 'untuk', 'dari'].includes(fold(r, before))) return false;
  }
  return false;
}

/** "memberikan imunisasi di Desa X": early in the text, a village, a district or the like behind any deed. */
export const isDoneIn = (r: Reading, at: number, { locality, last, row }: Locality): boolean =>
  at <= lead &&
  locality !== null &&
  row?.kind !== 'province' &&
  areaAt(r, locality.first)?.level != null &&
  isDoneAt(r, at, last);

/** "pada perayaan HUT X", "saat Rapat Koordinasi Y"; not "pada Hari Tani" */
const isEventIn = (r: Reading, at: number): boolean =>
  r.hits.event[at] !== undefined &&
  ['pada', 'dalam', 'saat', 'usai'].includes(fold(r, at - 1)) &&
  !((r.facts[at] as number) & Fact.TimeUnit);

/** "Rektor, Budi Santoso, di Jakarta menegaskan": where somebody spoke; not "Kedubes X di Jakarta menyatakan". */
export const isSaidAt = (r: Reading, at: number, last: number): boolean =>
  isLower(r, last) &&
  fold(r, at - 1) === ',' &&
  (r.hits.verb[last]?.forms.some((form) => form.row.class === 'active') ?? false);

const lead = 160;
const reach = 24;

/** The token of what is visited: behind "meninjau langsung", "mengunjungi", "kunjungan kerja ke". */
export function visitedAt(r: Reading, at: number): number {
  const word = fold(r, at);
  const behindNoun = (['ke', 'terhadap'].includes(word) && isVisit(r, at)) || (word === 'dari' && isWatched(r, at));
  // "dapat mendatangi Polsek terdekat": nobody has
  if (unreal.test(fold(r, at - 1)) || (!behindNoun && !inClass(r, at, 'visiting'))) return 0;
  let first = at + 1;
  while (first < at + 4 && isLower(r, first) && inClass(r, first, 'visit-part')) first++;
  return first;
}

/** "mengikuti persidangan secara virtual dari Rutan X", "dilepas dari Asrama Y" */
function isWatched(r: Reading, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--)
    if (inClass(r, before, 'seen-from')) return sentenceOf(r, before) === sentenceOf(r, at);
  return false;
}

/** "kunjungan", and three words at most before "ke". */
function isVisit(r: Reading, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    if (sentenceOf(r, before) !== sentenceOf(r, at)) return false;
    if (inClass(r, before, 'visit')) return true;
    if (areaAt(r, before)) return false;
  }
  return false;
}
