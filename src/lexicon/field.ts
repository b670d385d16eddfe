/** The words of office: those that occur in names of bodies, offices and events, and so make no personal name by themselves. */
import type { TableName } from './schema';
import { groupOf, type Tables, textOf } from './tables';

export interface FieldVocabulary {
  /** The folded words of those names. */
  readonly fieldWords: ReadonlySet<string>;
  /** "mahkamah agung": neighbours in those names; they tell a word of office from a given name of the same letters. */
  isFieldPair(word: string, next: string): boolean;
}

const bodyKinds = ['ministry', 'agency', 'state-body', 'unit', 'regional', 'judiciary', 'police'];
/** Where the names stand, and in the rows of which groups. */
const sources: readonly { table: TableName; column: string; kinds?: readonly string[] }[] = [
  { table: 'words', column: 'form', kinds: ['office'] },
  { table: 'institutions', column: 'name', kinds: bodyKinds },
  { table: 'institutions', column: 'aliases', kinds: bodyKinds },
  { table: 'titles', column: 'title' },
  { table: 'body-heads', column: 'form' },
  { table: 'title-heads', column: 'form' },
  { table: 'events', column: 'form' },
];

export function fieldVocabulary(tables: Tables): FieldVocabulary {
  const { words, entries, items } = tables.store;
  const names = namesOf(tables);
  const seen = new Set<number>();
  for (const [first, last] of names)
    for (let at = items[first] as number; at < (items[last] as number); at++) seen.add(entries[at] as number);
  const known = new Set<string>();
  for (const entry of seen)
    for (const word of (words[entry] as string).toLowerCase().split(gaps)) if (word.length > 2) known.add(word);
  let text = '';
  const followers = new Map<string, ReadonlySet<string>>();
  return {
    fieldWords: known,
    isFieldPair(word, next) {
      let after = followers.get(word);
      if (!after) {
        if ((!known.has(word) && word.length > 2) || isGap(word)) return false;
        text ||= textOfNames(tables, names);
        after = wordsAfter(text, word);
        followers.set(word, after);
      }
      return after.has(next);
    },
  };
}

/** Runs of items that are such names. */
function namesOf(tables: Tables): (readonly [first: number, last: number])[] {
  const names: (readonly [number, number])[] = [];
  for (const { table, column, kinds } of sources) {
    const rows = tables.column(table, column);
    const count = tables.count(table);
    for (let row = 0, next = 0; row < count; row = next) {
      const kind = kinds && tables.cell(table, groupOf(table) as string, row);
      next = count;
      if (kinds) for (next = row + 1; next < count && !startsGroup(tables, table, next); next++);
      if (!kinds || kinds.includes(kind as string)) names.push([rows[row] as number, rows[next] as number]);
    }
  }
  return names;
}

function startsGroup(tables: Tables, table: TableName, row: number): boolean {
  const groups = tables.column(table, groupOf(table) as string);
  return groups[row] !== groups[row + 1];
}

/** The names in small letters, " ; " between. */
const textOfNames = (tables: Tables, names: readonly (readonly [number, number])[]): string =>
  ` ${names.map(([first, last]) => textOf(tables.store, first, last)).join(';')} `.replaceAll(';', ' ; ').toLowerCase();

const gaps = /[.,()&/]+/;
/** What parts the words of a name; nothing at all does as well. */
const isGap = (char: string | undefined): boolean => ' .,()&/'.includes(char ?? '');

function wordsAfter(text: string, word: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    let start = at + word.length;
    if (!isGap(text[at - 1]) || !isGap(text[start])) continue;
    while (start < text.length && isGap(text[start])) start++;
    let end = start;
    while (!isGap(text[end])) end++;
    found.add(text.slice(start, end));
  }
  return found;
}
