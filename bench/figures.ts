/** The figures of the last run, kept in the repository: a change for the worse is seen at the next. Ratios alone, since times are a machine's. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './articles';

export type Figures = Readonly<Record<string, number>>;

const path = join(root, 'bench/figures.json');
/** What two runs on one machine may differ by. */
const noise = 1.25;

/** Says what has changed; smaller is better in all of them. */
export function compared(figures: Figures): string[] {
  const last = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Figures) : {};
  return Object.entries(figures).map(([name, value]) => {
    const before = last[name];
    const worse = before !== undefined && value > before * noise ? '  WORSE' : '';
    return `${name}: ${value.toPrecision(3)}${before === undefined ? '' : ` (last ${before})`}${worse}`;
  });
}

export function keep(figures: Figures): void {
  const rounded = Object.entries(figures).map(([name, value]) => [name, Number(value.toPrecision(3))]);
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(rounded), null, 2)}\n`);
}
