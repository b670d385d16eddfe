/** Differences of results for people to read, and how often what differed. */
import { oneLine } from '../formats/describe';
import type { Change, Find } from '../testing/record-diff';
import type { ResultDiff } from '../testing/result-diff';
import { colors } from './terminal';

export function differenceLines({ id, only, lost, gained, changed }: ResultDiff): string[] {
  const head = colors.bold(oneLine(String(id)));
  if (only) return [`${head} only in ${only === 'old' ? 'OLD' : 'NEW'}`];
  return [
    head,
    ...lost.map((find) => colors.red(`  - ${describeFind(find)}`)),
    ...gained.map((find) => colors.green(`  + ${describeFind(find)}`)),
    ...changed.map((change) => colors.yellow(`  ~ ${describeFind(change)}${describeFacts(change)}`)),
  ];
}

const describeFind = ({ kind, rule, start, end, text }: Find) =>
  oneLine(`${kind}  ${rule}  ${start}–${end}  ${text === '' ? '' : `"${clip(text)}"`}`);

const describeFacts = ({ facts }: Change) =>
  facts.map((fact) => `\n      ${fact.name}: ${json(fact.old)} → ${json(fact.new)}`).join('');

const json = (value: unknown) => clip(oneLine(JSON.stringify(value) ?? 'nothing'));

const clip = (text: string) => (text.length > 100 ? `${text.slice(0, 99)}…` : text);

export interface Counts {
  lost: number;
  gained: number;
  changed: number;
}

/** How many documents differ, and how many finds, by kind and rule. */
export class Tally {
  private documents = 0;
  private differing = 0;
  private readonly only = { old: 0, new: 0 };
  private readonly kinds = new Map<string, Map<string, Counts>>();

  get differs(): boolean {
    return this.differing > 0;
  }

  add(diff: ResultDiff | null): void {
    this.documents++;
    if (!diff) return;
    this.differing++;
    if (diff.only) this.only[diff.only]++;
    for (const side of ['lost', 'gained', 'changed'] as const)
      for (const find of diff[side]) this.countsOf(find)[side]++;
  }

  summary() {
    const { documents, differing, only } = this;
    const kinds = Object.fromEntries([...this.kinds].map(([kind, rules]) => [kind, Object.fromEntries(rules)]));
    return { documents, differing, only, kinds };
  }

  lines(): string[] {
    const rows = [...this.kinds].flatMap(([kind, rules]) => [
      kind,
      ...[...rules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, counts]) => row(rule, counts)),
    ]);
    const table = rows.length > 0 ? ['', `${' '.repeat(ruleWidth)}    lost  gained changed`, ...rows, ''] : [];
    const { documents, differing, only } = this;
    return [
      ...table,
      `${differing} of ${documents} documents differ; ${only.old} only in OLD, ${only.new} only in NEW`,
    ];
  }

  private countsOf({ kind, rule }: Find): Counts {
    const rules = this.kinds.get(kind) ?? new Map<string, Counts>();
    this.kinds.set(kind, rules);
    const counts = rules.get(rule) ?? { lost: 0, gained: 0, changed: 0 };
    rules.set(rule, counts);
    return counts;
  }
}

const ruleWidth = 36;

const row = (name: string, { lost, gained, changed }: Counts) =>
  `  ${oneLine(name)}`.padEnd(ruleWidth) + [lost, gained, changed].map((n) => String(n).padStart(8)).join('');
