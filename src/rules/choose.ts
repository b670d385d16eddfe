/**
 * The one overlap policy: of candidates of the same kind that overlap, what a rule of the user's found wins; else the one
 * that starts first; of those that start together the longest; of those the rule that stands earlier in its list.
 */
import { overlaps } from '../text/span';
import type { Candidate } from './rule';

export interface Choice<Value> {
  readonly winner: Candidate<Value>;
  /** What it beat, for those who ask why. */
  readonly beaten: readonly Candidate<Value>[];
}

/** What was decided, in the order of deciding; see `explainArticle`. */
export type Trace = Choice<unknown>[];

/** The winners, in text order; what each of them beat goes to the trace of whoever asks. */
export function choose<Value>(
  { trace }: { readonly trace: Trace | null },
  candidates: readonly Candidate<Value>[],
  order: readonly string[],
): Candidate<Value>[] {
  const choices = decide(candidates, order);
  if (trace) for (const choice of choices) trace.push(choice);
  return choices.map(({ winner }) => winner);
}

export function decide<Value>(candidates: readonly Candidate<Value>[], order: readonly string[]): Choice<Value>[] {
  const rank = (rule: string) => Math.max(0, order.indexOf(rule));
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end || rank(a.rule) - rank(b.rule));
  const firm = chain(sorted.filter((candidate) => candidate.firm));
  if (firm.length === 0) return chain(sorted);
  let next = 0; // the first firm one that has not ended where the candidate starts
  const free = sorted.filter((candidate) => {
    if (candidate.firm) return false;
    while (next < firm.length && (firm[next] as Decided<Value>).winner.end <= candidate.start) next++;
    const over = firm[next];
    if (!over || !overlaps(over.winner, candidate)) return true;
    over.beaten.push(candidate);
    return false;
  });
  return [...firm, ...chain(free)].sort((a, b) => a.winner.start - b.winner.start);
}

interface Decided<Value> {
  readonly winner: Candidate<Value>;
  readonly beaten: Candidate<Value>[];
}

function chain<Value>(sorted: readonly Candidate<Value>[]): Decided<Value>[] {
  const out: Decided<Value>[] = [];
  for (const candidate of sorted) {
    const last = out[out.length - 1];
    if (last && candidate.start < last.winner.end) last.beaten.push(candidate);
    else out.push({ winner: candidate, beaten: [] });
  }
  return out;
}
