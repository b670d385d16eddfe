/** Quotes of an article: direct ones first, reported ones in what is left. */
import type { Reading } from '../lexicon/reading';
import { choose } from '../rules/choose';
import { find } from '../rules/find';
import type { Candidate } from '../rules/rule';
import { contains, overlaps } from '../text/span';
import { directRules, markTriggers } from './direct';
import type { QuoteFind } from './find';
import { indirectRules, speechTriggers } from './indirect';

export type FoundQuote = Candidate<QuoteFind>;

export function readQuotes(r: Reading): FoundQuote[] {
  const order = [...directRules, ...indirectRules].map((rule) => rule.id);
  const direct = withoutNested(
    choose(preferCued(find(r, r.doc.tokens.count, directRules, markTriggers)), order).map((choice) => choice.winner),
  );
  const used = direct.map((quote) => quote.value.cue);
  const free = find(r, r.doc.tokens.count, indirectRules, speechTriggers)
    .filter(
      (quote) =>
        !direct.some(
          (other) =>
            contains(other.value.content, quote.value.cue ?? quote) ||
            contains(quote.value.content, other.value.content),
        ),
    )
    .filter((quote) => !used.some((cue) => cue && quote.value.cue && overlaps(cue, quote.value.cue)))
    .filter((quote) => !insideMarks(r, quote) && !isIdle(r, quote));
  const indirect = oneACue(
    free.map((quote) => clipBefore(quote, direct)),
    order,
  );
  return [...direct, ...indirect].sort((a, b) => (a.value.cue?.start ?? a.start) - (b.value.cue?.start ?? b.start));
}

/** Of what rules read at the same cue, the rule that stands first is heard; whose cue counts in a sentence, its speaker decides. */
function oneACue(quotes: readonly FoundQuote[], order: readonly string[]): FoundQuote[] {
  const best = new Map<number, FoundQuote>();
  for (const quote of quotes) {
    const key = quote.value.cue?.start ?? quote.start;
    const known = best.get(key);
    if (!known || order.indexOf(quote.rule) < order.indexOf(known.rule)) best.set(key, quote);
  }
  return [...best.values()].sort((a, b) => (a.value.cue?.start ?? a.start) - (b.value.cue?.start ?? b.start));
}

/** At one mark a rule that found a cue is heard before one that found none. */
function preferCued(quotes: readonly FoundQuote[]): FoundQuote[] {
  const cued = quotes.filter((quote) => quote.value.cue);
  return quotes.filter(
    (quote) => quote.value.cue || !cued.some((other) => overlaps(other.value.content, quote.value.content)),
  );
}

function withoutNested(quotes: readonly FoundQuote[]): FoundQuote[] {
  return quotes.filter(
    (quote) => !quotes.some((other) => other !== quote && contains(other.value.content, quote.value.content)),
  );
}

function insideMarks(r: Reading, quote: FoundQuote): boolean {
  const cue = quote.value.cue;
  return (
    cue !== null &&
    r.doc.marked.some((stretch) => stretch.closed && stretch.start <= cue.start && cue.end <= stretch.end)
  );
}

function isIdle(r: Reading, quote: FoundQuote): boolean {
  const idle = r.zones.noise.some((zone) => overlaps(zone, quote));
  return idle || (r.zones.headline !== null && overlaps(r.zones.headline, quote));
}

/** A reported clause ends where direct speech begins. */
function clipBefore(quote: FoundQuote, direct: readonly FoundQuote[]): FoundQuote {
  const next = direct.find((other) => overlaps(quote, other) && other.start > quote.value.content.start);
  if (!next || next.start >= quote.end) return quote;
  const end = Math.min(quote.value.content.end, next.start);
  return {
    ...quote,
    end: Math.max(end, quote.value.cue?.end ?? 0),
    value: { ...quote.value, content: { start: quote.value.content.start, end } },
  };
}
