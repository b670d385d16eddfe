/**
 * What stands beside the cue: to whom and at what it was said. And which quotes are parts of one.
 *
 *   “…,” kata Budi kepada wartawan usai membuka Rapat Kerja Daerah di Kupang, Senin (3/2). “…”
 *                         ~~~~~~~~ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~                ~
 *                         addressee occasion                                               continues
 */
import {
  endOf,
  fold,
  inClass,
  isActive,
  isCapital,
  isDemonstrative,
  isLower,
  isMark,
  type Reading,
  sentenceOf,
  startOf,
  tokenAfter,
} from '../lexicon/reading';

import type { TokenRange } from '../text/document';
import type { Range } from '../text/span';
import type { SpokenQuote } from './scene';

export interface Circumstance {
  /** Index of the part before this one. */
  readonly before: number | null;
  readonly addressee: Range | null;
  readonly occasion: Range | null;
}

export function circumstancesOf(r: Reading, spoken: readonly SpokenQuote[]): Circumstance[] {
  const found: Circumstance[] = spoken.map((quote, index) => ({
    before: partBefore(spoken, index),
    ...besideCue(r, quote),
  }));
  // what the cue says of one part it says of all
  const share = (from: number, to: number) => {
    const { addressee, occasion } = found[from] as Circumstance;
    const own = found[to] as Circumstance;
    found[to] = { ...own, addressee: own.addressee ?? addressee, occasion: own.occasion ?? occasion };
  };
  for (const [at, { before }] of found.entries()) if (before !== null) share(before, at);
  for (let at = found.length - 1; at >= 0; at--) {
    const before = found[at]?.before ?? null;
    if (before !== null) share(at, before);
  }
  return found;
}

/** “…,” ujar Budi. “…”; “… of a paragraph that its mark does not close. */
function partBefore(spoken: readonly SpokenQuote[], index: number): number | null {
  const { value } = (spoken[index] as SpokenQuote).found;
  if (value.kind !== 'direct') return null;
  let last = index - 1;
  while (last >= 0 && spoken[last]?.found.value.kind !== 'direct') last--;
  return value.continues || spoken[last]?.found.value.hint.by === 'next' ? (last < 0 ? null : last) : null;
}

const nothing = { addressee: null, occasion: null };

function besideCue(r: Reading, { found, mention }: SpokenQuote): Omit<Circumstance, 'before'> {
  const { cue, content, hint } = found.value;
  if (!cue) return nothing;
  const first = tokenAfter(r, cue.start);
  const sentence = r.doc.sentences[sentenceOf(r, first)] as TokenRange;
  const last = tokenAfter(r, cue.end - 1) + 1;
  const follows = content.start > cue.start;
  const limit = follows ? Math.min(tokenAfter(r, content.start), sentence.last) : sentence.last;
  const behind = phrasesIn(r, last, limit);
  if (!follows || (hint.by !== 'subject' && hint.by !== 'pronoun')) return behind;
  const subject = mention && mention.start < cue.start ? mention : null;
  const ahead = [
    phrasesIn(r, sentence.first, subject ? tokenAfter(r, subject.start) : first),
    subject ? phrasesIn(r, tokenAfter(r, subject.end - 1) + 1, first) : nothing,
  ];
  return [behind, ...ahead].reduce((all, part) => ({
    addressee: all.addressee ?? part.addressee,
    occasion: all.occasion ?? part.occasion,
  }));
}

// a cue and its speaker are not longer than this
const farthest = 60;

/** The two phrases in a run of tokens that belong to the cue; a verb of another's (*yang menyerahkan bantuan kepada*) ends the search. */
function phrasesIn(r: Reading, first: number, last: number): Omit<Circumstance, 'before'> {
  let addressee: Range | null = null;
  let occasion: Range | null = null;
  const limit = Math.min(last, first + farthest);
  for (let at = first; at < limit; at++) {
    if (/[“”"„‘]/.test(fold(r, at))) break;
    const to = addressedAt(r, at);
    const end = to > 0 ? phraseEnd(r, to, limit, true) : opensOccasion(r, at) ? phraseEnd(r, at + 1, limit, false) : at;
    if (end <= Math.max(to, at + 1)) {
      if (fold(r, at) === 'yang' || (at > first && isVerb(r, at))) break;
      continue;
    }
    const start = to > 0 ? to : at;
    const range = { start: startOf(r, start), end: endOf(r, end) };
    if (to > 0) addressee ??= range;
    else occasion ??= range;
    at = end - 1;
  }
  return { addressee, occasion };
}

/** Token behind "kepada", "di hadapan", "di depan"; 0: none of them. */
function addressedAt(r: Reading, at: number): number {
  if (fold(r, at) === 'kepada') return at + 1;
  return fold(r, at) === 'di' && ['hadapan', 'depan'].includes(fold(r, at + 1)) ? at + 2 : 0;
}

/** "usai rapat", "saat membuka rapat", "di sela-sela rapat"; "dalam", "pada" only before an event or a speech. */
function opensOccasion(r: Reading, at: number): boolean {
  if (inClass(r, at, 'occasion')) return !isDemonstrative(r, at + 1);
  if (fold(r, at) === 'di' && ['sela', 'sela-sela', 'tengah', 'tengah-tengah'].includes(fold(r, at + 1))) return true;
  return (
    ['dalam', 'pada', 'di'].includes(fold(r, at)) &&
    (r.hits.event[at + 1] !== undefined || inClass(r, at + 1, 'event-cue') || inClass(r, at + 1, 'address'))
  );
}

const isVerb = (r: Reading, at: number) =>
  isLower(r, at) && (isActive(r, at) || /^di[a-z]{3,}/.test(fold(r, at))) && !inClass(r, at, 'not-verb');

/** Up to a mark, a day or "bahwa"; who is spoken to is a noun, so that where and what for end it as well. */
function phraseEnd(r: Reading, first: number, limit: number, noun: boolean): number {
  let at = first;
  for (; at < limit; at++) {
    const word = fold(r, at);
    if (isMark(r, at) && !['.', '-', '/'].includes(word) && !isBracketed(r, at)) break;
    if (['bahwa', 'agar', 'supaya'].includes(word) || isDay(r, at)) break;
    // "Dalam rapat itu Bupati …": the speaker
    if (at > first && isDemonstrative(r, at - 1) && isCapital(r, at)) break;
    if (noun && (word === 'di' || word === 'untuk' || inClass(r, at, 'insertion') || opensOccasion(r, at))) break;
    if (noun && isVerb(r, at)) break;
  }
  while (at > first && (isIdle(r, at - 1) || inClass(r, at - 1, 'titled'))) at--;
  return at;
}

/** "(Rakor)" is read over, "(3/2)" is not. */
const isBracketed = (r: Reading, at: number) =>
  (fold(r, at) === '(' && isCapital(r, at + 1) && fold(r, at + 2) === ')') ||
  (fold(r, at) === ')' && isCapital(r, at - 1) && fold(r, at - 2) === '(');

const isIdle = (r: Reading, at: number) => isMark(r, at) && fold(r, at) !== ')';

const isWeekday = (r: Reading, at: number) => r.hits.calendar[at]?.forms.some((form) => form.row.kind === 'weekday');

/** "Senin", "pada Senin", "pada hari Senin" */
function isDay(r: Reading, at: number): boolean {
  let day = fold(r, at) === 'pada' ? at + 1 : at;
  if (fold(r, day) === 'hari') day++;
  return isWeekday(r, day) === true;
}
