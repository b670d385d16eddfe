/** What a draft changes in the parser: words, rules, what is never to be found. As `createParser` takes it, and as a list. */
import type { LexiconRow, ParserOptions } from '../src/index';
import type { Draft, OwnWord } from './messages';

export type Edits = Pick<Draft, 'words' | 'rules' | 'disabled' | 'removed'>;

export const noEdits: Edits = { words: [], rules: [], disabled: [], removed: [] };

export const editsOf = ({ words, rules, disabled, removed }: Edits): Edits => ({ words, rules, disabled, removed });

export const isEdited = (edits: Edits): boolean => Object.values(editsOf(edits)).some(({ length }) => length > 0);

/** Also what is downloaded: `createParser(JSON.parse(file))`. */
export function parserOptions({ words, rules, disabled, removed }: Edits): ParserOptions {
  const of = (table: OwnWord['table']) => words.filter((word) => word.table === table);
  const tables = Map.groupBy(removed, ({ table }) => table);
  return {
    lexicon: {
      add: {
        institutions: of('institutions').map(({ name, short }): LexiconRow => ({ name, acronyms: short })),
        titles: of('titles').map(({ name, short }): LexiconRow => ({ title: name, short })),
      },
      remove: Object.fromEntries([...tables].map(([table, rows]) => [table, rows.map(({ name }) => name)])),
    },
    rules: { add: rules, disable: disabled },
  };
}
