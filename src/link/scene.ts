/** Who is on stage where a quote stands: who acted or spoke last before it. Whom a quote names is in speakers.ts. */
import { type Reading, sentenceOf, tokenAfter } from '../lexicon/reading';
import type { FoundQuote } from '../quotes/read';
import type { Quote } from '../record';
import { type Range, RangeSet } from '../text/span';
import { type Actor, type Appearance, type Cast, isBackground, isCompany, subjectOf, verbFollows } from './cast';

/** What says who speaks: a mention of them, or another quote of theirs. */
export type SpeakerSource = Appearance | SpokenQuote;

export interface SpokenQuote {
  readonly found: FoundQuote;
  readonly actor: Actor | null;
  readonly mention: Range | null;
  readonly resolvedBy: Quote['resolvedBy'];
  readonly source: SpeakerSource | null;
}

/** @param mention what stands for the speaker beside the cue, known or not. */
export function spokenBy(
  found: FoundQuote,
  source: SpeakerSource | null,
  mention: Range | null,
  by: Quote['resolvedBy'],
): SpokenQuote {
  const actor = source?.actor ?? null;
  return { found, actor, mention, resolvedBy: actor && by, source };
}

/** Where the whole attribution begins: with its words, or with the speaker before them. */
export const startOfQuote = ({ found, mention }: SpokenQuote): number =>
  Math.min(found.start, found.value.content.start, mention?.start ?? found.start);

// so far back is looked for whoever "ia" may be; none is meant from further away
const paragraphsBack = 3;
const itemsBack = 20;
const sentencesBack = 40;
const unitsBack = 2000;

/** "1. …", "a) …", "- …" */
const isItem = (r: Reading, { start }: Range) =>
  /^\s{0,3}(?:[\da-z]{1,2}[.)]|[-•*–])\s/.test(r.doc.clean.slice(start, start + 8));

export class Scene {
  readonly r: Reading;
  readonly cast: Cast;
  readonly spoken: SpokenQuote[];
  /** Whether somebody else speaks of them. */
  readonly said: (appearance: Appearance) => boolean;
  private readonly alone: boolean;
  private lastPerson: SpokenQuote | null;
  private lastKnown: SpokenQuote | null;

  constructor(r: Reading, cast: Cast, quotes: readonly FoundQuote[]) {
    const direct = quotes.filter((quote) => quote.value.kind === 'direct');
    const contents = new RangeSet(direct.map((quote) => quote.value.content));
    this.r = r;
    this.cast = cast;
    this.spoken = [];
    this.said = (appearance) => contents.covers(appearance);
    this.alone = new Set(cast.appearances.flatMap(({ actor }) => ('person' in actor ? [actor] : []))).size === 1;
    this.lastPerson = null;
    this.lastKnown = null;
  }

  hear(quote: SpokenQuote): void {
    this.spoken.push(quote);
    if (!quote.actor) return;
    this.lastKnown = quote;
    if ('person' in quote.actor) this.lastPerson = quote;
  }

  /** "ia", "-nya": who acted last in the paragraphs before this place; then who spoke last. */
  current(found: FoundQuote, span: Range | null, by: 'pronoun' | 'context', from = found.start): SpokenQuote {
    return spokenBy(found, this.onStage(from) ?? this.lastPerson ?? this.lastKnown ?? this.only(from), span, by);
  }

  /** The second part of a quote is its first part's speaker's; what has no cue is whoever was speaking's. */
  fromContext(found: FoundQuote): SpokenQuote {
    const last = this.spoken[this.spoken.length - 1];
    return found.value.continues && last
      ? spokenBy(found, last, null, 'context')
      : this.current(found, null, 'context');
  }

  private onStage(from: number): SpeakerSource | undefined {
    const sentence = sentenceOf(this.r, tokenAfter(this.r, from));
    const floor = this.paragraphStart(from);
    for (let at = sentence; at >= 0 && at > sentence - sentencesBack; at--) {
      const range = this.r.doc.sentences[at];
      if (!range || range.start < floor) break;
      const end = at === sentence ? Math.max(range.start, Math.min(range.end, from)) : range.end;
      const start = Math.max(range.start, end - unitsBack);
      const subject = end > start ? this.actingIn(start, end) : undefined;
      // a quote in this sentence whose speaker is known says who is speaking
      const spoken = this.lastSpokenIn(range.start, at === sentence ? from : range.end);
      if (spoken && (!subject || spoken.found.value.hint.by !== 'context')) return spoken;
      if (subject) return subject;
    }
    return undefined;
  }

  /** The one person of whom an article tells, however far back. */
  private only(from: number): Appearance | null {
    const first = this.cast.appearances.find(({ actor }) => 'person' in actor);
    return first && first.start < from && this.alone ? first : null;
  }

  /** Start of the first paragraph that is looked into. */
  private paragraphStart(offset: number): number {
    const { paragraphs } = this.r.doc;
    let low = 0;
    let high = paragraphs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((paragraphs[middle] as Range).end > offset) high = middle;
      else low = middle + 1;
    }
    // items of a list belong to the paragraph that opens it
    let first = low;
    for (let back = 0; back < paragraphsBack && first > Math.max(0, low - itemsBack); first--)
      if (!isItem(this.r, paragraphs[first - 1] as Range)) back++;
    return paragraphs[first]?.start ?? 0;
  }

  /** Who does what the sentence tells; of those who were merely present ("Hadir dalam acara itu, Bupati …") nobody does. */
  private actingIn(start: number, end: number): Appearance | undefined {
    const subject = subjectOf(this.r, this.cast, start, end, this.said);
    if (!subject || verbFollows(this.r, subject.end, end)) return subject;
    if (this.lastPerson && isBackground(this.r, this.cast.within(start, end), subject)) return undefined;
    const last = tokenAfter(this.r, subject.start);
    for (let at = tokenAfter(this.r, start); at < last; at++) if (isCompany(this.r, at)) return undefined;
    return subject;
  }

  private lastSpokenIn(start: number, end: number): SpokenQuote | undefined {
    for (let at = this.spoken.length - 1; at >= 0 && at > this.spoken.length - 30; at--) {
      const quote = this.spoken[at] as SpokenQuote;
      const place = quote.found.value.cue?.start ?? quote.found.start;
      if (place < start) return undefined;
      if (place < end && quote.actor && 'person' in quote.actor) return quote;
    }
    return undefined;
  }
}
