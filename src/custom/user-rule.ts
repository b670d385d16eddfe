/**
 * A rule as a user writes it: a pattern that is tried at every word, and what its match is. A value, so that a file of JSON
 * can hold it; what is wrong with one is told here, what becomes of it in built-rules.ts.
 */
import { isRealDay } from '../dates/day';
import type { InstitutionKind, Quote, Venue } from '../record';

/** What every rule of the user's says. */
interface RuleHead {
  /** Not one of a built-in rule: "desa/award". */
  readonly id: string;
  /** Why the rule is there, for those who ask. */
  readonly why: string;
  /**
   * Tried at the first letter of every word, as a RegExp or as the source of one. What it matches is the span; named groups
   * say what is in it: `title` and `name` of an official (both needed), `name` of a person, `name` and `locality` of a venue,
   * `name` and `acronym` of an event, `content` (needed), `speaker` and `cue` of a quote. A name left out is the whole match.
   */
  readonly pattern: RegExp | string;
}

/** ISO days, inclusive; `to` left out: one day. In a value `$<year>` stands for the words of that group. */
export interface SaidDays {
  readonly from: string;
  readonly to?: string;
}

/** What a rule may say of its matches, kind by kind. */
interface SaysOfKind {
  readonly official: object;
  readonly person: object;
  readonly institution: { readonly kind?: InstitutionKind };
  readonly venue: { readonly kind?: Venue['kind'] };
  readonly date: SaidDays;
  readonly event: { readonly style?: 'meeting' | 'ceremony' | 'occasion' | 'programme' };
  /** Left out: direct where its words stand between marks, else indirect. `verb`: its base form, "ujar". */
  readonly quote: { readonly kind?: Quote['kind']; readonly verb?: string };
}

export type RuleKind = keyof SaysOfKind;
export type Says<Kind extends RuleKind> = SaysOfKind[Kind];

/** What every match is; or a pure function that says what this one is, and null: not this one. */
type Read<Kind extends RuleKind> = Says<Kind> | ((match: RegExpExecArray) => Says<Kind> | null);

export type RuleOfKind<Kind extends RuleKind> = RuleHead & { readonly kind: Kind } & (Kind extends 'date'
    ? { readonly read: Read<Kind> }
    : { readonly read?: Read<Kind> });

/** A rule of one's own: a pattern, its kind, and what a match is. */
export type UserRule = { [Kind in RuleKind]: RuleOfKind<Kind> }[RuleKind];

/** Groups that a pattern must have. */
const needed: Readonly<Record<RuleKind, readonly string[]>> = {
  official: ['title', 'name'],
  person: [],
  institution: [],
  venue: [],
  date: [],
  event: [],
  quote: ['content'],
};

/** Parts of what a rule reads that hold one of few values. */
const closed: Readonly<Partial<Record<RuleKind, readonly [part: string, values: string]>>> = {
  institution: [
    'kind',
    'ministry agency state-body military police judiciary regional unit state-company company university school hospital party association international media other',
  ],
  venue: ['kind', 'facility online area'],
  event: ['style', 'meeting ceremony occasion programme'],
  quote: ['kind', 'direct indirect mixed'],
};

/** @throws TypeError where the value is no rule, with its place and id. */
export function checkRule(rule: unknown, at: number): asserts rule is UserRule {
  const { id, why, kind, pattern, read } = (rule ?? {}) as Partial<Record<keyof UserRule, unknown>>;
  const say = (what: string) => new TypeError(`createParser: rules.add[${at}]${id ? ` (${String(id)})` : ''}: ${what}`);
  if (typeof id !== 'string' || id === '') throw say('id must be a string such as "desa/award"');
  if (typeof why !== 'string' || why === '') throw say('why must say why the rule is there');
  if (typeof kind !== 'string' || !Object.hasOwn(needed, kind))
    throw say(`kind is ${String(kind)}: use one of ${Object.keys(needed).join(', ')}`);
  const { source } = compiled(pattern, say);
  for (const group of needed[kind as RuleKind])
    if (!source.includes(`(?<${group}>`)) throw say(`the pattern needs a group (?<${group}>…)`);
  if (read !== undefined && typeof read !== 'function' && (typeof read !== 'object' || read === null))
    throw say('read must be what every match is, or a function of the match');
  if (kind === 'date' && !read) throw say('a rule of dates needs read: the ISO days of its match');
  const wrong = typeof read === 'object' ? wrongValue(kind as RuleKind, read as object) : null;
  if (wrong) throw say(`read ${wrong}`);
}

function compiled(pattern: unknown, say: (what: string) => TypeError): RegExp {
  if (pattern instanceof RegExp) return pattern;
  if (typeof pattern !== 'string' || pattern === '') throw say('pattern must be a RegExp or the source of one');
  try {
    return new RegExp(pattern);
  } catch (error) {
    throw say((error as Error).message);
  }
}

/** What is wrong with what a rule reads; null: nothing. */
export function wrongValue(kind: RuleKind, says: object): string | null {
  const [part, values = ''] = closed[kind] ?? [];
  const value = part && (says as Readonly<Record<string, unknown>>)[part];
  if (value !== undefined && !values.split(' ').includes(value as string))
    return `has ${part} "${String(value)}": use one of ${values.replaceAll(' ', ', ')}`;
  if (kind !== 'date') return null;
  const { from, to = from } = says as Partial<SaidDays>;
  for (const day of [from, to])
    if (!isIsoDay(day) && !/\$<\w+>/.test(String(day)))
      return `has "${String(day)}", no calendar day; give an ISO day such as "2025-01-31"`;
  return null;
}

export function isIsoDay(day: unknown): day is string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(day))?.slice(1).map(Number);
  return parts !== undefined && isRealDay(...(parts as [number, number, number]));
}
