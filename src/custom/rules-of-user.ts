/** The rule book with what the user adds and switches off. Mistakes are told with the rule that has them. */
import { type RuleBook, rulesOf } from '../rule-book';
import { bodyRule, dateRule, eventRule, officialRule, personRule, quoteRule, venueRule } from './built-rules';
import { checkRule, type RuleKind, type RuleOfKind, type UserRule } from './user-rule';

/** Rules added and switched off. */
export interface RuleEdits {
  readonly add?: readonly UserRule[];
  /** Ids of built-in rules that are not to be asked. */
  readonly disable?: readonly string[];
}

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
  const own = <Kind extends RuleKind>(kind: Kind) =>
    add.filter((rule): rule is Extract<UserRule, RuleOfKind<Kind>> => rule.kind === kind);
  return {
    dates: [...own('date').map(dateRule), ...kept(book.dates)],
    people: [...own('official').map(officialRule), ...own('person').map(personRule), ...kept(book.people)],
    bodies: [...own('institution').map(bodyRule), ...kept(book.bodies)],
    venues: [...own('venue').map(venueRule), ...kept(book.venues)],
    events: [...own('event').map(eventRule), ...kept(book.events)],
    quotes: {
      direct: [...own('quote').map(quoteRule), ...kept(book.quotes.direct)],
      indirect: kept(book.quotes.indirect),
    },
  };
}
