/** Where each body is printed: its mentions by the token at which they begin, until all of them are known. */
import { endOf, printed, type Reading, startOf } from '../lexicon/reading';
import type { Mention } from '../record';
import type { BodyEntry } from './body';

interface Print {
  readonly entry: BodyEntry;
  /** Token after it. */
  readonly last: number;
  readonly mention: Mention;
}

const longestName = 30;

export class Prints {
  private readonly startingAt = new Map<number, Print[]>();

  constructor(private readonly r: Reading) {}

  add(entry: BodyEntry, first: number, last: number, rule: string): void {
    const { r } = this;
    const mention = { start: startOf(r, first), end: endOf(r, last), text: printed(r, first, last), rule };
    const here = this.startingAt.get(first);
    if (here) here.push({ entry, last, mention });
    else this.startingAt.set(first, [{ entry, last, mention }]);
  }

  /** Whether a print of the entry overlaps the tokens; no name of a body is longer than what is looked back. */
  covers(entry: BodyEntry, first: number, last: number): boolean {
    for (let at = Math.max(0, first - longestName); at < last; at++)
      if (this.startingAt.get(at)?.some((print) => print.entry === entry && print.last > first)) return true;
    return false;
  }

  /** Whether a longer name begins with the tokens. */
  opensLonger(first: number, last: number): boolean {
    return this.startingAt.get(first)?.some((print) => print.last > last) ?? false;
  }

  /** The text's own definition beats the lexicon's reading of the same letters. */
  removeOthers(entry: BodyEntry, first: number, last: number): void {
    const here = this.startingAt.get(first);
    if (!here) return;
    this.startingAt.set(
      first,
      here.filter((other) => other.entry === entry || other.last !== last),
    );
  }

  /** Gives the bodies their mentions, in text order; those of which a print is left. */
  collect(): Set<BodyEntry> {
    const kept = new Set<BodyEntry>();
    for (const token of [...this.startingAt.keys()].sort((a, b) => a - b)) {
      const here = this.startingAt.get(token) as Print[];
      for (const { entry, mention } of here.sort((a, b) => b.last - a.last)) {
        kept.add(entry);
        entry.mentions.push(mention);
      }
    }
    return kept;
  }
}
