/** All rules of people in their order, and the words at which each is asked. Who is the same person: people.ts. */
import { fold, isCapital, type Reading } from '../lexicon/reading';
import type { Rule } from '../rules/rule';
import { opensFirmly } from './affix';
import { appointmentRules } from './appointment-rules';
import { isRole, presents } from './introduction';
import { namedRules } from './named-rules';
import { officeRules } from './office-rules';
import type { PersonFind, PersonTrigger } from './person-find';
import { titleAt } from './title-phrase';

export type { PersonFind } from './person-find';

export const personTriggers: Readonly<Record<PersonTrigger, (r: Reading, at: number) => boolean>> = {
  title: (r, at) => titleAt(r, at) !== null,
  name: (r, at) => isCapital(r, at) || opensFirmly(r, at),
  role: (r, at) => isRole(r, at),
  pronoun: (r, at) => ['ia', 'dia', 'beliau'].includes(fold(r, at)),
  by: (r, at) => fold(r, at) === 'menurut',
  affix: (r, at) => r.hits.affix[at] !== undefined,
  presenter: (r, at) => presents(r, at),
  cue: (r, at) => r.hits.verb[at] !== undefined,
};

export const personRules = [...appointmentRules, ...officeRules, ...namedRules] as const satisfies readonly Rule<
  Reading,
  PersonTrigger,
  PersonFind
>[];
