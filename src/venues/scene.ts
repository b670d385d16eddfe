/** Whether something takes place where the text says "di": an act or a meeting in the sentence, a day beside the town. */
import { fold, inClass, isCapital, isLower, isNumber, type Reading, sentenceOf, startOf } from '../lexicon/reading';
import { isDay, venueForms } from './locality';

/** "di sela-sela", "di hadapan", "di lapangan": no places; but "di Lapangan Merdeka", "di rumah dinas Wali Kota" are. */
export function isNever(r: Reading, at: number): boolean {
  if (!venueForms(r, at, 'never')) return false;
  const noun = at + 1;
  if (!venueForms(r, noun, 'head') && !inClass(r, noun, 'home')) return true;
  let next = noun + 1;
  while (isLower(r, next) && inClass(r, next, 'home-kind')) next++;
  return !isCapital(r, noun) && !isCapital(r, next);
}

/** Whether the sentence tells of an act, a meeting or a day. */
export const isScene = (r: Reading, at: number): boolean =>
  inSentence(r, at, (token) => inClass(r, token, 'scene') || isDay(r, token) || r.hits.verb[token] !== undefined);

/** Whether the sentence says of something that it is held: what makes a body the place of it. */
export const isHeld = (r: Reading, at: number): boolean => inSentence(r, at, (token) => inClass(r, token, 'held'));

function inSentence(r: Reading, at: number, holds: (token: number) => boolean): boolean {
  const sentence = r.doc.sentences[sentenceOf(r, at)];
  if (!sentence) return false;
  // as far as the eye goes: a hostile sentence has no end
  const first = Math.max(sentence.first, at - farthest);
  const last = Math.min(sentence.last, at + farthest);
  for (let token = first; token < last; token++) if (holds(token)) return true;
  return false;
}

const farthest = 80;

/** "digelar di", "berlangsung secara hibrida di": held right here. */
export function isHeldHere(r: Reading, at: number): boolean {
  for (let before = at - 1; before >= 0 && before > at - 4; before--) {
    if (inClass(r, before, 'held')) return true;
    if (!isLower(r, before)) return false;
  }
  return false;
}

/** "kunjungan kerja ke", "meninjau langsung": what is behind is visited. */
export function isVisit(r: Reading, at: number): boolean {
  if (fold(r, at) !== 'ke') return ['meninjau', 'mengunjungi'].includes(fold(r, at));
  for (let before = at - 1; before >= 0 && before > at - 5; before--) if (inClass(r, before, 'visit')) return true;
  return false;
}

/** A day right behind the town, or right before "di". */
export function besideDay(r: Reading, at: number, last: number): boolean {
  let next = fold(r, last) === ',' ? last + 1 : last;
  if (fold(r, next) === 'pada') next++;
  if (fold(r, next) === 'hari') next++;
  if (isDay(r, next) || (isNumber(r, next) && isDay(r, next + 1)) || (fold(r, last) === '(' && isNumber(r, last + 1)))
    return true;
  const before = r.doc.clean.slice(Math.max(0, startOf(r, at) - 12), startOf(r, at));
  return /(?:\d{4}\)?|\d\)),? $/.test(before);
}
