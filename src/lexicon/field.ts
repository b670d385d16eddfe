/** The words of office: those that occur in names of bodies, offices and events, and so make no personal name by themselves. */
import type { Cells } from './packing';
import { schema, type TableName } from './schema';

export interface FieldVocabulary {
  /** The folded words of those names. */
  readonly fieldWords: ReadonlySet<string>;
  /** "mahkamah agung": neighbours in those names; they tell a word of office from a given name of the same letters. */
  isFieldPair(word: string, next: string): boolean;
}

const bodyKinds = new Set(['ministry', 'agency', 'state-body', 'unit', 'regional', 'judiciary', 'police']);
const tables = [
  'institutions',
  'titles',
  'body-heads',
  'title-heads',
  'events',
] as const satisfies readonly TableName[];

export function fieldVocabulary(cells: Readonly<Record<TableName, readonly Cells[]>>): FieldVocabulary {
  const names: string[] = [];
  const kind = schema.institutions.columns.indexOf('kind');
  const aliases = schema.institutions.columns.indexOf('aliases');
  const name = schema.institutions.columns.indexOf('name');
  for (const [group, word] of cells.words) if (group === 'office') names.push(word as string);
  for (const table of tables) {
    for (const row of cells[table]) {
      if (table !== 'institutions') names.push(row[0] as string);
      else if (bodyKinds.has(row[kind] as string)) names.push(row[name] as string, row[aliases] as string);
    }
  }
  const words = names
    .join(' ; ')
    .replaceAll(';', ' ; ')
    .toLowerCase()
    .split(/[\s.,()&/]+/);
  const known = new Set(words.filter((word) => word.length > 2));
  const text = ` ${words.join(' ')} `;
  const followers = new Map<string, ReadonlySet<string>>();
  return {
    fieldWords: known,
    isFieldPair(word, next) {
      let after = followers.get(word);
      if (!after) {
        if (!known.has(word) && word.length > 2) return false;
        after = wordsAfter(text, ` ${word} `);
        followers.set(word, after);
      }
      return after.has(next);
    },
  };
}

function wordsAfter(text: string, word: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const start = at + word.length;
    found.add(text.slice(start, text.indexOf(' ', start)));
  }
  return found;
}
