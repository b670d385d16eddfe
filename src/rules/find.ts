/** Runs rules at their triggers. Greedy and dumb: it finds everything and decides nothing. */
import type { Candidate, Rule } from './rule';

export function find<Context, Trigger extends string, Value>(
  context: Context,
  tokens: number,
  rules: readonly Rule<Context, Trigger, Value>[],
  triggers: Readonly<Record<Trigger, (context: Context, at: number) => boolean>>,
): Candidate<Value>[] {
  const found: Candidate<Value>[] = [];
  for (const [trigger, group] of byTrigger(rules)) {
    const fires = triggers[trigger];
    for (let at = 0; at < tokens; at++) {
      if (!fires(context, at)) continue;
      for (const rule of group) {
        const hit = rule.read(context, at);
        if (hit) found.push({ rule: rule.id, start: hit.start, end: hit.end, value: hit.value });
      }
    }
  }
  return found;
}

function byTrigger<R extends { readonly trigger: string }>(rules: readonly R[]): Map<R['trigger'], R[]> {
  const groups = new Map<R['trigger'], R[]>();
  for (const rule of rules) {
    const group = groups.get(rule.trigger);
    if (group) group.push(rule);
    else groups.set(rule.trigger, [rule]);
  }
  return groups;
}
