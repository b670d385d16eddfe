/** All rules of people in their order, and the words at which each is asked. Who is the same person: people.ts. */
import { Fact } from '../lexicon/facts';
import { fold, isCapital, type Reading } from '../lexicon/reading';
import type { Everywhere, Rule, Trigger } from '../rules/rule';
import { opensFirmly } from './affix';
import { appointmentRules } from './appointment-rules';
import { freeNameAt } from './free-name';
import { introducedRules } from './introduced-rules';
import { presents } from './introduction';
import { namedRules } from './named-rules';
import { officeRules } from './office-rules';
import type { PersonFind, PersonTrigger } from './person-find';
import { rosterRules } from './roster-rules';
import { signatureRules } from './signature-rules';
import { titleAt } from './title-phrase';

export type { PersonFind } from './person-find';

export const personTriggers: Readonly<Record<PersonTrigger, Trigger<Reading>>> = {
  title: { facts: Fact.Title | Fact.TitleHead | Fact.Acting, when: (r, at) => titleAt(r, at) !== null },
  name: { facts: Fact.Capital | Fact.Affix, when: (r, at) => isCapital(r, at) || opensFirmly(r, at) },
  'free-name': { facts: Fact.Capital | Fact.Affix, when: (r, at) => freeNameAt(r, at) !== null },
  role: { facts: Fact.Role },
  pronoun: { facts: Fact.Pronoun },
  by: { facts: Fact.According, when: (r, at) => fold(r, at) === 'menurut' },
  affix: { facts: Fact.Affix },
  presenter: { facts: Fact.Presenter | Fact.Leading, when: presents },
  cue: { facts: Fact.Verb },
};

export type PersonRule = Rule<Reading, PersonTrigger | Everywhere, PersonFind>;

export const personRules = [
  ...appointmentRules,
  ...officeRules,
  ...rosterRules,
  ...signatureRules,
  ...namedRules,
  ...introducedRules,
] as const satisfies readonly PersonRule[];
