/**
 * Words of a user's own over the shared lexicon: rows added, rows removed. The shared one is not touched; where a form of
 * both stands, the user's counts first. Rows are checked before they come here.
 */
import { clean } from '../text/clean';
import type { Document } from '../text/document';
import { foldWord } from '../text/fold';
import { Shape, scan } from '../text/scan';
import { type Form, type FormKind, type FormTable, isAcronym } from './forms';
import type { Lexicon, Row, Word } from './lexicon';
import { schema, type TableName } from './schema';
import { isSkipped, wordOf } from './trie';

export interface OwnWords {
  /** The user's forms at the token, the longest of each kind; token behind each. */
  at(doc: Document, at: number): ReadonlyMap<FormKind, { readonly last: number; readonly forms: readonly Form[] }>;
  isRemoved(form: Form): boolean;
}

export interface WordEdits {
  readonly add: ReadonlyMap<TableName, readonly Row[]>;
  /** First cells or forms of rows, by table. */
  readonly remove: ReadonlyMap<TableName, ReadonlySet<string>>;
}

/** Built-in rows that an entry of `remove` names: by the first cell or by a form. */
export const isNamed = (table: TableName, row: Row, names: ReadonlySet<string>): boolean =>
  [schema[table].columns[0] as string, ...schema[table].forms].some((column) =>
    (row[column] ?? '').split(';').some((item) => names.has(item)),
  );

export function withOwnWords(shared: Lexicon, edits: WordEdits): Lexicon {
  const bodies = edits.add.get('institutions') ?? [];
  const heads = new Map((edits.add.get('body-heads') ?? []).map((row) => [row.form as string, row.full]));
  const classes = classesOf(edits);
  const traits = new Map<string, Set<string>>();
  for (const [name, words] of classes)
    for (const word of words) traits.set(word, (traits.get(word) ?? new Set()).add(name));
  const gone = edits.remove.get('words');
  const words = new Map<string, Word>();
  const joined = new Map<string, ReadonlySet<string>>();
  const wordClass = (name: string): ReadonlySet<string> => {
    let known = joined.get(name);
    if (!known) {
      known = new Set([...shared.wordClass(name), ...(classes.get(name) ?? [])].filter((word) => !gone?.has(word)));
      joined.set(name, known);
    }
    return known;
  };
  const openers = new Set([...wordClass('function')].filter((word) => !wordClass('given').has(word)));
  return {
    ...shared,
    own: { at: walker(formsOf(edits)), isRemoved: removedBy(edits) },
    rows: (table) => [...(edits.add.get(table) ?? []), ...shared.rows(table)],
    body: (id) => bodies.find((row) => row.id === id) ?? shared.body(id),
    fullHead: (head) => heads.get(head) || shared.fullHead(head),
    wordClass,
    abbreviations: wordClass('abbreviation'),
    openers,
    fieldWords: new Set([...shared.fieldWords, ...(classes.get('field') ?? [])]),
    word(fold) {
      const known = shared.word(fold);
      const added = traits.get(fold);
      if (!added && !gone?.has(fold)) return known;
      let word = words.get(fold);
      if (!word || word.number !== (known?.number ?? -1)) {
        const kept = [...(known?.traits ?? [])].filter((name) => name === 'field' || !gone?.has(fold));
        word = { number: known?.number ?? -1, traits: new Set([...kept, ...(added ?? [])]) };
        words.set(fold, word);
      }
      return word;
    },
  };
}

/** Classes of the user's words; and the words of their bodies, offices and events, which are words of office. */
function classesOf({ add }: WordEdits): Map<string, Set<string>> {
  const classes = new Map<string, Set<string>>();
  const put = (name: string, word: string) => classes.set(name, (classes.get(name) ?? new Set()).add(foldWord(word)));
  for (const row of add.get('words') ?? []) put(row.class as string, row.form as string);
  const named: readonly (readonly [TableName, string])[] = [
    ['titles', 'title'],
    ['body-heads', 'form'],
    ['title-heads', 'form'],
    ['events', 'form'],
  ];
  for (const [table, column] of named)
    for (const row of add.get(table) ?? [])
      for (const word of (row[column] as string).split(/[\s.,()&/]+/)) if (word.length > 2) put('field', word);
  return classes;
}

function formsOf({ add }: WordEdits): Form[] {
  const forms: Form[] = [];
  for (const [table, rows] of add) {
    if (table === 'words') continue;
    const { forms: columns, formKind } = schema[table as FormTable];
    for (const row of rows)
      for (const text of columns.flatMap((column) => (row[column] ?? '').split(';')).filter(Boolean))
        forms.push({ kind: formKind, text, row, exact: isAcronym(text), needs: needsOf(row, text) });
  }
  return forms;
}

const lists = (cell: string | undefined, text: string) =>
  cell ? cell.split(';').some((item) => item === text || item === '*') : false;

const needsOf = (row: Row, text: string): Form['needs'] =>
  lists(row.needs_parent, text)
    ? 'parent'
    : lists(row.needs_context, text) || lists(row.context, text)
      ? 'context'
      : null;

function removedBy({ remove }: WordEdits): (form: Form) => boolean {
  const tables = new Map<string, TableName>();
  for (const table of remove.keys()) if (table !== 'words') tables.set(schema[table as FormTable].formKind, table);
  return ({ kind, row }) => {
    const table = tables.get(kind);
    return table !== undefined && isNamed(table, row, remove.get(table) as ReadonlySet<string>);
  };
}

interface Node {
  readonly ends: Form[];
  readonly edges: Map<string, Node>;
}

function walker(forms: readonly Form[]): OwnWords['at'] {
  const root: Node = { ends: [], edges: new Map() };
  for (const form of forms) {
    let node = root;
    const tokens = scan(clean(form.text));
    for (let at = 0; at < tokens.count; at++) {
      if ((tokens.shape[at] as number) & Shape.Mark && isSkipped(tokens.fold[at] as string)) continue;
      const word = wordOf(tokens, at);
      const next: Node = node.edges.get(word) ?? { ends: [], edges: new Map() };
      node.edges.set(word, next);
      node = next;
    }
    node.ends.push(form);
  }
  return ({ tokens, opens }, first) => {
    const found = new Map<FormKind, { last: number; forms: Form[] }>();
    let node: Node | undefined = root;
    for (let at = first; at < tokens.count && (at === first || !opens[at]); at++) {
      const fold = tokens.fold[at] as string;
      if (at > first && isSkipped(fold) && (fold === ',' || tokens.start[at] === tokens.end[at - 1])) continue;
      node = node.edges.get(wordOf(tokens, at));
      if (!node) break;
      for (const form of node.ends) {
        const known = found.get(form.kind);
        if (known?.last === at + 1) known.forms.push(form);
        else found.set(form.kind, { last: at + 1, forms: [form] });
      }
    }
    return found;
  };
}
