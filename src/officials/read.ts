/** People of an article: finds by the rules, one policy for overlaps, then who is who. */
import type { Reading } from '../lexicon/reading';
import { choose } from '../rules/choose';
import { find } from '../rules/find';
import type { Candidate } from '../rules/rule';
import { overlaps } from '../text/span';
import { gatherPeople, type PersonEntry } from './people';
import { type PersonFind, personRules, personTriggers } from './rules';

export interface PeopleRead {
  readonly people: PersonEntry[];
  readonly finds: readonly Candidate<PersonFind>[];
}

export function readPeople(r: Reading): PeopleRead {
  const order = personRules.map((rule) => rule.id);
  const finds = choose(find(r, r.doc.tokens.count, personRules, personTriggers), order)
    .map((choice) => choice.winner)
    .filter((candidate) => !isIdle(r, candidate));
  return { people: gatherPeople(r, finds), finds };
}

/** Names in page noise or in a dateline are nobody. */
function isIdle(r: Reading, candidate: Candidate<PersonFind>): boolean {
  if (r.zones.dateline && overlaps(r.zones.dateline, candidate)) return true;
  return r.zones.noise.some((zone) => overlaps(zone, candidate));
}
