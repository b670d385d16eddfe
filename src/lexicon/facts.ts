/**
 * What is known of each token before any rule reads it, as bits: its shape, the forms that start there, the classes of its
 * word. A rule is tried only where its trigger's bits are, so that asking costs one look at a number.
 */
import type { Document } from '../text/document';
import { Shape } from '../text/scan';
import type { Hits } from './hits';
import type { FormKind, Word } from './lexicon';

export const Fact = {
  Capital: Shape.Capital,
  Number: Shape.Number,
  Mark: Shape.Mark,
  Hyphened: Shape.Hyphened,
  // forms of the lexicon
  Body: 1 << 8,
  BodyHead: 1 << 9,
  Title: 1 << 10,
  TitleHead: 1 << 11,
  Affix: 1 << 12,
  Verb: 1 << 13,
  Venue: 1 << 14,
  Calendar: 1 << 15,
  Event: 1 << 16,
  // classes of words.tsv
  Role: 1 << 17,
  Presenter: 1 << 18,
  BodyTail: 1 << 19,
  EventCue: 1 << 20,
  Holding: 1 << 21,
  Visiting: 1 << 22,
  // single words
  TimeUnit: 1 << 23,
  According: 1 << 24,
  /** "di", "ke", "melansir": what leads to a place or a source. */
  Leading: 1 << 25,
  Acting: 1 << 26,
  Titled: 1 << 27,
  Government: 1 << 28,
  Pronoun: 1 << 29,
} as const;

const ofForm: readonly (readonly [FormKind, number])[] = [
  ['body', Fact.Body],
  ['bodyHead', Fact.BodyHead],
  ['title', Fact.Title],
  ['titleHead', Fact.TitleHead],
  ['affix', Fact.Affix],
  ['verb', Fact.Verb],
  ['venue', Fact.Venue],
  ['calendar', Fact.Calendar],
  ['event', Fact.Event],
];

const ofClass: Readonly<Record<string, number>> = {
  role: Fact.Role,
  presenter: Fact.Presenter,
  'body-tail': Fact.BodyTail,
  'event-cue': Fact.EventCue,
  holding: Fact.Holding,
  visiting: Fact.Visiting,
};

const singleWords: readonly (readonly [number, string])[] = [
  [
    Fact.TimeUnit,
    'hari pekan minggu bulan tahun sehari sepekan seminggu sebulan setahun triwulan kuartal caturwulan semester',
  ],
  [Fact.According, 'menurut menurutnya'],
  [Fact.Leading, 'di ke dari atas pada terhadap bertempat ditayangkan melansir mengutip'],
  [Fact.Acting, 'plt plh pj pjs pgs penjabat pelaksana'],
  [Fact.Titled, 'bertajuk bertema program'],
  [Fact.Government, 'pemerintah'],
  [Fact.Pronoun, 'ia dia beliau'],
];

let ofWord: ReadonlyMap<string, number> | undefined;

function indexWords(): Map<string, number> {
  const index = new Map<string, number>();
  for (const [fact, words] of singleWords) for (const word of words.split(' ')) index.set(word, fact);
  return index;
}

/** Words of the same classes share one set of them: each set is gone through once, and goes with its lexicon. */
const ofTraits = new WeakMap<ReadonlySet<string>, number>();

function factsOfTraits(traits: ReadonlySet<string>): number {
  let bits = ofTraits.get(traits);
  if (bits === undefined) {
    bits = 0;
    for (const name of traits) bits |= ofClass[name] ?? 0;
    ofTraits.set(traits, bits);
  }
  return bits;
}

export function factsOf(doc: Document, words: readonly (Word | undefined)[], hits: Hits): Int32Array {
  ofWord ??= indexWords();
  const { count, shape, fold } = doc.tokens;
  const facts = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    let bits = shape[at] as number;
    if (!(bits & Shape.Mark)) {
      bits |= ofWord.get(fold[at] as string) ?? 0;
      const traits = words[at]?.traits;
      if (traits) bits |= factsOfTraits(traits);
    }
    facts[at] = bits;
  }
  for (const [kind, fact] of ofForm) {
    const starts = hits[kind];
    for (let at = 0; at < count; at++) if (starts[at]) (facts[at] as number) |= fact;
  }
  return facts;
}
