/**
 * The tables of `data/` and the columns of each that ship. The build reads this to check and pack them, the
 * loader to unpack them. No words here.
 */

export interface TableSchema {
  /** Rows that stay in `data/` only, by column and value. */
  readonly held?: Readonly<Record<string, readonly string[]>>;
  /** A column by whose values the rows are grouped where they are packed, so that each is written once. */
  readonly groupedBy?: string;
  /** Columns that ship, in packed order; a row's first column names it. */
  readonly columns: readonly string[];
  /** Columns that stay in `data/` only. */
  readonly unshipped: readonly string[];
  /** Columns that hold forms, which texts are searched for; and what kind of form they are. */
  readonly forms: readonly string[];
  readonly formKind?: string;
  /** Columns that say of which of the row's forms something holds. */
  readonly quotes?: readonly string[];
  /** Columns that hold a list, `;` between. */
  readonly lists: readonly string[];
  /** Columns (or lists) that hold ids of another table's rows. */
  readonly refers?: Readonly<Record<string, string>>;
}

export const schema = {
  institutions: {
    groupedBy: 'kind',
    // since and until ship where a form of the row is another body's as well
    columns: ['id', 'name', 'acronyms', 'aliases', 'kind', 'parent', 'needs_parent', 'needs_context', 'since', 'until'],
    unshipped: ['successor', 'source'],
    forms: ['name', 'acronyms', 'aliases'],
    quotes: ['needs_parent', 'needs_context'],
    formKind: 'body',
    lists: ['acronyms', 'aliases', 'successor', 'needs_parent', 'needs_context'],
    refers: { parent: 'institutions', successor: 'institutions' },
  },
  titles: {
    columns: ['title', 'role', 'short', 'institution', 'context'],
    unshipped: ['needs', 'source'],
    forms: ['title', 'short'],
    quotes: ['context'],
    formKind: 'title',
    lists: ['short', 'context'],
    refers: { institution: 'institutions' },
  },
  places: {
    columns: ['code', 'name', 'kind', 'aliases', 'context'],
    unshipped: ['capital', 'since', 'source'],
    forms: ['name', 'aliases'],
    quotes: ['context'],
    formKind: 'place',
    lists: ['aliases', 'context'],
  },
  'body-heads': {
    groupedBy: 'kind',
    columns: ['form', 'kind', 'style', 'full'],
    unshipped: ['source'],
    forms: ['form', 'full'],
    formKind: 'bodyHead',
    lists: [],
  },
  'title-heads': {
    groupedBy: 'style',
    columns: ['form', 'role', 'style'],
    unshipped: ['source'],
    forms: ['form'],
    formKind: 'titleHead',
    lists: [],
  },
  affixes: {
    groupedBy: 'kind',
    columns: ['form', 'kind', 'position', 'variants', 'context'],
    unshipped: ['source'],
    forms: ['form', 'variants'],
    formKind: 'affix',
    lists: ['variants'],
  },
  'speech-verbs': {
    groupedBy: 'class',
    columns: ['form', 'base', 'class', 'takes', 'speaker'],
    unshipped: ['source'],
    forms: ['form'],
    formKind: 'verb',
    lists: ['takes'],
  },
  venues: {
    groupedBy: 'kind',
    columns: ['form', 'kind', 'variants'],
    unshipped: ['context', 'source'],
    forms: ['form', 'variants'],
    formKind: 'venue',
    lists: ['variants'],
  },
  calendar: {
    held: { kind: ['observance', 'month-hijri', 'zone', 'daypart'], value: ['vague'] },
    columns: ['form', 'kind', 'value', 'variants'],
    unshipped: ['source'],
    forms: ['form', 'variants'],
    formKind: 'calendar',
    lists: ['variants'],
  },
  events: {
    columns: ['form', 'style', 'order'],
    unshipped: ['source'],
    forms: ['form'],
    formKind: 'event',
    lists: [],
  },
  words: {
    groupedBy: 'class',
    // asked by the desk check alone, which has its own copy
    held: { class: ['household'] },
    columns: ['class', 'form'],
    unshipped: ['source'],
    forms: [],
    lists: [],
  },
} as const satisfies Record<string, TableSchema>;

export type TableName = keyof typeof schema;
