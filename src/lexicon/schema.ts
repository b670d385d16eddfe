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
  /** Columns that hold a list, `;` between. */
  readonly lists: readonly string[];
  /** Closed sets of values. */
  readonly allowed?: Readonly<Record<string, readonly string[]>>;
  /** Columns (or lists) that hold ids of another table's rows. */
  readonly refers?: Readonly<Record<string, string>>;
}

const kinds = [
  'ministry', 'agency', 'state-body', 'military', 'police', 'judiciary', 'regional', 'unit', 'state-company', 'company',
  'university', 'school', 'hospital', 'party', 'association', 'international', 'media', 'other',
] as const; // biome-ignore format: one look

const wordClasses = [
  'abbreviation', 'act', 'address', 'adverb', 'area-level', 'attended', 'attending', 'body-noun', 'body-tail',
  'branch', 'clause-opener', 'collective', 'common', 'connector', 'credit', 'direction', 'document', 'epithet',
  'event-adverb', 'event-cue', 'event-frame', 'event-joint', 'field-opener', 'firm-honorific', 'function', 'given',
  'held', 'held-at', 'holding', 'home', 'home-part', 'household', 'insertion', 'accompanied', 'nickname',
  'nickname-adverb', 'appointed', 'appointing', 'shared-office', 'launch', 'loose-head', 'measure', 'modal',
  'name-end', 'not-subject', 'not-verb', 'occasion', 'occasion-for', 'of-body', 'of-region', 'of-locality',
  'office', 'online-opener', 'organizing', 'particle', 'plural', 'position', 'predicate', 'presenter',
  'rank-office', 'role', 'scene', 'schooling', 'speech-object', 'titled', 'unit', 'verb', 'visit', 'visit-part',
  'visiting',
] as const; // biome-ignore format: one look

export const schema = {
  institutions: {
    groupedBy: 'kind',
    // since and until ship where a form of the row is another body's as well
    columns: ['id', 'name', 'acronyms', 'aliases', 'kind', 'parent', 'needs_parent', 'needs_context', 'since', 'until'],
    unshipped: ['successor', 'source'],
    forms: ['name', 'acronyms', 'aliases'],
    formKind: 'body',
    lists: ['acronyms', 'aliases', 'successor', 'needs_parent', 'needs_context'],
    allowed: { kind: kinds },
    refers: { parent: 'institutions', successor: 'institutions' },
  },
  titles: {
    columns: ['title', 'role', 'short', 'institution', 'context'],
    unshipped: ['needs', 'source'],
    forms: ['title', 'short'],
    formKind: 'title',
    lists: ['short', 'context'],
    refers: { institution: 'institutions' },
  },
  places: {
    columns: ['code', 'name', 'kind', 'aliases', 'context'],
    unshipped: ['capital', 'since', 'source'],
    forms: ['name', 'aliases'],
    formKind: 'place',
    lists: ['aliases', 'context'],
    allowed: { kind: ['province', 'regency', 'city', 'locality', 'country', 'foreign-city'] },
  },
  'body-heads': {
    groupedBy: 'kind',
    columns: ['form', 'kind', 'style', 'full'],
    unshipped: ['source'],
    forms: ['form'],
    formKind: 'bodyHead',
    lists: [],
    allowed: { kind: kinds, style: ['field', 'name', 'area', 'region', 'number', 'foreign', 'title'] },
  },
  'title-heads': {
    groupedBy: 'style',
    columns: ['form', 'role', 'style'],
    unshipped: ['source'],
    forms: ['form'],
    formKind: 'titleHead',
    lists: [],
    allowed: { style: ['any', 'bare', 'generic'] },
  },
  affixes: {
    groupedBy: 'kind',
    columns: ['form', 'kind', 'position', 'variants', 'context'],
    unshipped: ['source'],
    forms: ['form', 'variants'],
    formKind: 'affix',
    lists: ['variants'],
    allowed: { kind: ['honorific', 'degree', 'rank', 'corps', 'name-part'], position: ['before', 'after', 'both'] },
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
    allowed: { kind: ['head', 'tail', 'address', 'online', 'never'] },
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
    allowed: { style: ['meeting', 'ceremony', 'occasion', 'programme'], order: ['', 'last'] },
  },
  words: {
    // asked by the desk check alone, which has its own copy
    held: { class: ['household'] },
    columns: ['class', 'form'],
    unshipped: ['source'],
    forms: [],
    lists: [],
    allowed: {
      class: wordClasses,
    },
  },
} as const satisfies Record<string, TableSchema>;

export type TableName = keyof typeof schema;
