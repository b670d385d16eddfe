/** Runs rules at their triggers. Greedy and dumb: it finds everything and decides nothing. */
import { type Candidate, type Everywhere, everywhere, type Rule, type Trigger } from './rule';

/** What is known of each token, as bits. */
export interface Facts {
  readonly facts: Int32Array;
}

export function find<Context extends Facts, Name extends string, Value>(
  context: Context,
  rules: readonly Rule<Context, Name | Everywhere, Value>[],
  triggers: Readonly<Record<Name, Trigger<Context>>>,
): Candidate<Value>[] {
  const found: Candidate<Value>[] = [];
  const { facts } = context;
  for (const [name, group] of byTrigger(rules)) {
    const trigger: Trigger<Context> = name === 'any' ? everywhere : triggers[name as Name];
    for (let at = 0; at < facts.length; at++) {
      if (((facts[at] as number) & trigger.facts) === 0 || trigger.when?.(context, at) === false) continue;
      for (const rule of group) {
        const hit = rule.read(context, at);
        if (!hit) continue;
        const { start, end, value } = hit;
        found.push(rule.firm ? { rule: rule.id, start, end, value, firm: true } : { rule: rule.id, start, end, value });
      }
    }
  }
  return found;
}

type Group = readonly { readonly trigger: string }[];

/** Lists of rules are few and do not change: each is grouped once. */
const grouped = new WeakMap<Group, ReadonlyMap<string, Group>>();

function byTrigger<R extends { readonly trigger: string }>(rules: readonly R[]): ReadonlyMap<R['trigger'], R[]> {
  let groups = grouped.get(rules) as Map<R['trigger'], R[]> | undefined;
  if (groups) return groups;
  groups = new Map();
  for (const rule of rules) {
    const group = groups.get(rule.trigger);
    if (group) group.push(rule);
    else groups.set(rule.trigger, [rule]);
  }
  grouped.set(rules, groups);
  return groups;
}
