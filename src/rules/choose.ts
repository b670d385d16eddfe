/**
 * The one overlap policy: of candidates of the same kind that overlap, the one that starts first wins; of those that
 * start together the longest; of those the rule that stands earlier in its list.
 */
import type { Candidate } from './rule';

export interface Choice<Value> {
  readonly winner: Candidate<Value>;
  /** What it beat, for those who ask why. */
  readonly beaten: readonly Candidate<Value>[];
}

export function choose<Value>(candidates: readonly Candidate<Value>[], order: readonly string[]): Choice<Value>[] {
  const rank = (rule: string) => Math.max(0, order.indexOf(rule));
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end || rank(a.rule) - rank(b.rule));
  const out: { winner: Candidate<Value>; beaten: Candidate<Value>[] }[] = [];
  for (const candidate of sorted) {
    const last = out[out.length - 1];
    if (last && candidate.start < last.winner.end) last.beaten.push(candidate);
    else out.push({ winner: candidate, beaten: [] });
  }
  return out;
}
