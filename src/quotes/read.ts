/** Quotes of an article: direct ones first, reported ones in what is left. */
import type { Reading } from '../lexicon/reading';
import { choose } from '../rules/choose';
import { find } from '../rules/find';
import type { Candidate, Everywhere, Rule } from '../rules/rule';
import { contains, merged, overlaps, RangeSet } from '../text/span';
import { directRules, type MarkTrigger, markTriggers } from './direct';
import type { QuoteFind } from './find';
import { indirectRules, speechTriggers } from './indirect';
import type { SpeechRule } from './report';

export type FoundQuote = Candidate<QuoteFind>;

/** What may be said and how it is found. Those of the user are asked with the direct ones: what is left is for reports. */
export interface QuoteRules {
  readonly direct: readonly Rule<Reading, MarkTrigger | Everywhere, QuoteFind>[];
  readonly indirect: readonly SpeechRule[];
}

export const quoteRules: QuoteRules = { direct: directRules, indirect: indirectRules };

export function readQuotes(r: Reading, rules: QuoteRules = quoteRules): FoundQuote[] {
  const order = [...rules.direct, ...rules.indirect].map((rule) => rule.id);
  const direct = withoutNested(choose(r, preferCued(find(r, rules.direct, markTriggers)), order));
  const contents = new RangeSet(direct.map((quote) => quote.value.content));
  const cues = new RangeSet(direct.flatMap((quote) => quote.value.cue ?? []));
  const marked = new RangeSet(merged(r.doc.marked.filter((stretch) => stretch.closed)));
  const free = find(r, rules.indirect, speechTriggers).filter((quote) => {
    const { cue, content } = quote.value;
    if (contents.covers(cue ?? quote) || (cue && (cues.overlaps(cue) || marked.covers(cue)))) return false;
    const within = contents.from(content.start);
    return !(within && contains(content, within)) && !isIdle(r, quote);
  });
  const spoken = new RangeSet(direct);
  const indirect = oneACue(
    free.map((quote) => clipBefore(quote, spoken)),
    order,
  );
  return [...direct, ...indirect].sort((a, b) => placeOf(a) - placeOf(b));
}

const placeOf = (quote: FoundQuote) => quote.value.cue?.start ?? quote.start;

/** Of what rules read at the same cue, the rule that stands first is heard; whose cue counts in a sentence, its speaker decides. */
function oneACue(quotes: readonly FoundQuote[], order: readonly string[]): FoundQuote[] {
  const best = new Map<number, FoundQuote>();
  for (const quote of quotes) {
    const known = best.get(placeOf(quote));
    if (!known || order.indexOf(quote.rule) < order.indexOf(known.rule)) best.set(placeOf(quote), quote);
  }
  return [...best.values()].sort((a, b) => placeOf(a) - placeOf(b));
}

/** At one mark a rule that found a cue is heard before one that found none. */
function preferCued(quotes: readonly FoundQuote[]): FoundQuote[] {
  const cued = new RangeSet(merged(quotes.filter((quote) => quote.value.cue).map((quote) => quote.value.content)));
  return quotes.filter((quote) => quote.firm || quote.value.cue || !cued.overlaps(quote.value.content));
}

/** Without those whose words lie within another's. */
function withoutNested(quotes: readonly FoundQuote[]): FoundQuote[] {
  const sorted = [...quotes].sort(
    (a, b) => a.value.content.start - b.value.content.start || b.value.content.end - a.value.content.end,
  );
  let reached = 0;
  return sorted.filter((quote) => {
    const nested = quote.value.content.end <= reached;
    reached = Math.max(reached, quote.value.content.end);
    return !nested;
  });
}

function isIdle(r: Reading, quote: FoundQuote): boolean {
  const idle = r.zones.noise.some((zone) => overlaps(zone, quote));
  return idle || (r.zones.headline !== null && overlaps(r.zones.headline, quote));
}

/** A reported clause ends where direct speech begins. */
function clipBefore(quote: FoundQuote, direct: RangeSet): FoundQuote {
  const { content, cue } = quote.value;
  const next = direct.from(content.start + 1);
  if (!next || next.start >= quote.end) return quote;
  const end = Math.min(content.end, next.start);
  return {
    ...quote,
    end: Math.max(end, cue?.end ?? 0),
    value: { ...quote.value, content: { start: content.start, end } },
  };
}
