/** The rule book with what the user adds and switches off. Mistakes are told with the rule that has them. */
import { type RuleBook, rulesOf } from '../rule-book';
import { bodyRule, dateRule, personRule, type UserRule, venueRule } from './user-rule';

export interface RuleEdits {
  readonly add?: readonly UserRule[];
  /** Ids of built-in rules that are not to be asked. */
  readonly disable?: readonly string[];
}

const kinds = ['official', 'institution', 'venue', 'date'];

/**
 * @throws TypeError where a rule is not of the shape; RangeError where an id is there twice or switches off nothing.
 */
export function editRules(book: RuleBook, { add = [], disable = [] }: RuleEdits): RuleBook {
  if (!Array.isArray(add) || !Array.isArray(disable))
    throw new TypeError('createParser: rules.add and rules.disable must be arrays');
  const known = new Set(rulesOf(book).map((rule) => rule.id));
  for (const id of disable)
    if (!known.has(id)) throw new RangeError(`createParser: rules.disable names "${id}", which is no rule`);
  for (const [at, rule] of add.entries()) {
    checkRule(rule, at);
    if (known.has(rule.id)) throw new RangeError(`createParser: rules.add[${at}]: the id "${rule.id}" is taken`);
    known.add(rule.id);
  }
  const off = new Set(disable);
  const kept = <R extends { readonly id: string }>(rules: readonly R[]) => rules.filter((rule) => !off.has(rule.id));
  const own = <Kind extends UserRule['kind']>(kind: Kind) =>
    add.filter((rule): rule is UserRule & { kind: Kind } => rule.kind === kind);
  return {
    dates: [...own('date').map(dateRule), ...kept(book.dates)],
    people: [...own('official').map(personRule), ...kept(book.people)],
    bodies: [...own('institution').map(bodyRule), ...kept(book.bodies)],
    venues: [...own('venue').map(venueRule), ...kept(book.venues)],
    events: kept(book.events),
    quotes: { direct: kept(book.quotes.direct), indirect: kept(book.quotes.indirect) },
  };
}

function checkRule(rule: unknown, at: number): asserts rule is UserRule {
  const { id, why, kind, pattern, read } = (rule ?? {}) as Partial<Record<keyof UserRule, unknown>>;
  const say = (what: string) => new TypeError(`createParser: rules.add[${at}]${id ? ` (${String(id)})` : ''}: ${what}`);
  if (typeof id !== 'string' || id === '') throw say('id must be a string such as "desa/award"');
  if (typeof why !== 'string' || why === '') throw say('why must say why the rule is there');
  if (!kinds.includes(kind as string)) throw say(`kind is ${String(kind)}: use one of ${kinds.join(', ')}`);
  if (!(pattern instanceof RegExp)) throw say('pattern must be a RegExp');
  if (read !== undefined && typeof read !== 'function') throw say('read must be a function of the match');
  if (kind === 'date' && !read) throw say('a rule of dates needs read: the ISO days of its match');
  if (kind === 'official' && !/\(\?<title>/.test(pattern.source)) throw say('the pattern needs a group (?<title>…)');
  if (kind === 'official' && !/\(\?<name>/.test(pattern.source)) throw say('the pattern needs a group (?<name>…)');
}
