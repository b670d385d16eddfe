/** When two prints name one event, and which of them is its name. */
import { fold, isAcronym, isCapital, isNumber, printed, type Reading } from '../lexicon/reading';
import { acronymIn } from './acronym';
import { inHeadline } from './name';
import { isOrdinal } from './number';
import type { EventFind } from './rules';

export interface EventName {
  readonly text: string;
  /** All its words, folded. */
  readonly words: readonly string[];
  /** Those behind the head: what tells it from others of its kind. */
  readonly own: ReadonlySet<string>;
  readonly ordinal: string | null;
  readonly acronyms: ReadonlySet<string>;
  readonly style: string;
  readonly headline: boolean;
}

export function nameOf(r: Reading, { name, headLast, style }: EventFind): EventName {
  const words: string[] = [];
  const own = new Set<string>();
  const acronyms = new Set<string>();
  let ordinal: string | null = null;
  const behind = acronymIn(r, name.last);
  for (let at = name.first; at < (behind?.last ?? name.last); at++) {
    if (!isCapital(r, at) && !isNumber(r, at) && !isOrdinal(r, at)) continue;
    const word = fold(r, at);
    if (at < name.last) words.push(word);
    if (at >= headLast) own.add(word);
    if (isAcronym(r, at)) acronyms.add(word);
    if (isOrdinal(r, at)) ordinal = word;
  }
  return {
    text: printed(r, name.first, name.last),
    words,
    own,
    ordinal,
    acronyms,
    style,
    headline: inHeadline(r, name.first),
  };
}

export const acronymOf = (r: Reading, { acronym }: EventFind): string | null =>
  acronym ? printed(r, acronym.first, acronym.last) : null;

export function sameEvent(known: EventName, acronym: string | null, other: EventName): boolean {
  if (known.text === other.text) return true;
  if (known.ordinal && other.ordinal && known.ordinal !== other.ordinal) return false;
  if (acronym && other.text.startsWith(acronym)) return true;
  const shared = (words: Iterable<string>, set: ReadonlySet<string>) =>
    [...words].filter((word) => set.has(word)).length;
  if (known.style === other.style) {
    if (known.style === 'occasion' && known.ordinal && known.ordinal === other.ordinal) return true;
    if (
      known.words[0] === other.words[0] &&
      shared(known.acronyms, other.acronyms) > 0 &&
      shared(known.own, other.own) > 0
    )
      return true;
  }
  const all = shared(known.words, new Set(other.words));
  const least = Math.min(new Set(known.words).size, new Set(other.words).size);
  if (all < 2 || all / least < 0.75) return false;
  const own = Math.min(known.own.size, other.own.size);
  return own === 0 || shared(known.own, other.own) / own >= 0.6 || all === least;
}

/** The print that says more, if it says all that the other does. A headline is believed only where the text has no more. */
export function withLonger(known: EventName, other: EventName): EventName {
  if (known.headline && !other.headline)
    return known.words.every((word) => other.words.includes(word)) || other.words.length >= known.words.length
      ? other
      : known;
  return other.words[0] === known.words[0] &&
    other.words.length > known.words.length &&
    known.words.every((word) => other.words.includes(word))
    ? other
    : known;
}
