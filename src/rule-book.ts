/** The rules by which an article is read, kind by kind: the built-in ones, or what a user made of them. */
import { type DateRule, dateRules } from './dates/rules';
import { type EventRule, eventRules } from './events/rules';
import { type BodyRule, bodyRules } from './institutions/rules';
import { type PersonRule, personRules } from './officials/rules';
import { type QuoteRules, quoteRules } from './quotes/read';
import { type VenueRule, venueRules } from './venues/rules';

export interface RuleBook {
  readonly dates: readonly DateRule[];
  readonly people: readonly PersonRule[];
  readonly bodies: readonly BodyRule[];
  readonly venues: readonly VenueRule[];
  readonly events: readonly EventRule[];
  readonly quotes: QuoteRules;
}

export const builtInRules: RuleBook = {
  dates: dateRules,
  people: personRules,
  bodies: bodyRules,
  venues: venueRules,
  events: eventRules,
  quotes: quoteRules,
};

/** Every rule of the book with its reason. */
export function rulesOf(book: RuleBook): { readonly id: string; readonly why: string }[] {
  const { quotes, ...others } = book;
  return [...Object.values(others).flat(), ...quotes.direct, ...quotes.indirect];
}
