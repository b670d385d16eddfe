/** People of an article: finds by the rules, one policy for overlaps, then who is who. */
import { bodyAt } from '../institutions/phrase';
import { endOf, fold, isCapital, type Reading, tokenAfter } from '../lexicon/reading';
import { choose } from '../rules/choose';
import { find } from '../rules/find';
import type { Candidate } from '../rules/rule';
import { overlaps } from '../text/span';
import { gatherPeople, type PersonEntry } from './people';
import { type PersonFind, type PersonRule, personRules, personTriggers } from './rules';

export interface PeopleRead {
  readonly people: PersonEntry[];
  readonly finds: readonly Candidate<PersonFind>[];
}

export function readPeople(r: Reading, rules: readonly PersonRule[] = personRules): PeopleRead {
  const order = rules.map((rule) => rule.id);
  const finds = choose(r, find(r, rules, personTriggers), order).filter(
    (candidate) => !isIdle(r, candidate) && !isInBody(r, candidate),
  );
  return { people: gatherPeople(r, finds), finds };
}

/** Names in page noise or in a dateline are nobody. */
function isIdle(r: Reading, candidate: Candidate<PersonFind>): boolean {
  if (r.zones.dateline && overlaps(r.zones.dateline, candidate)) return true;
  return r.zones.noise.some((zone) => overlaps(zone, candidate));
}

/**
 * "RSUP Dr. Sardjito", "Universitas Jenderal Soedirman": whom a body is named after is not spoken of; and "BPKP Perwakilan
 * Jawa Tengah" names no office.
 */
function isInBody(r: Reading, candidate: Candidate<PersonFind>): boolean {
  const first = tokenAfter(r, candidate.start);
  const nameless = candidate.value.name === null;
  if (isNamesake(r, first)) return true;
  if (!nameless && candidate.value.titles.length > 0) return false;
  for (let at = Math.max(0, first - longestName); at < first; at++) {
    const loose = bodyAt(r, at);
    const reaches = [r.hits.body[at], bodyAt(r, at, !nameless), loose && bearsNames.has(loose.kind) ? loose : null];
    if (reaches.some((body) => body && endOf(r, body.last) >= candidate.end)) return true;
  }
  return isBehindHead(r, first) && r.hits.affix[first] !== undefined;
}

/** "Rumah Sakit Pusat Pertahanan Negara (RSPPN) Panglima Besar Soedirman": right behind a listed body that bears a name. */
function isNamesake(r: Reading, first: number): boolean {
  const ends = fold(r, first - 1) === ')' ? first - 1 : first;
  for (let at = first - 1; at >= 0 && at > first - 3; at--) {
    const hit = r.hits.body[at];
    if (hit?.last === ends && hit.forms.some(({ row }) => row.kind === 'hospital')) return true;
  }
  return false;
}

// "Rumah Sakit Umum Daerah (RSUD) Panembahan Senopati"
const bearsNames: ReadonlySet<string> = new Set(['hospital', 'university', 'school']);

const longestName = 10;

/** Whether a head of one or two words that a proper name follows ends there: "RSUD", "Rumah Sakit", "Bandara". */
function isBehindHead(r: Reading, first: number): boolean {
  return [first - 1, first - 2].some((at) => {
    const body = r.hits.bodyHead[at];
    if (body?.last === first && body.forms.some((form) => form.row.style === 'name')) return true;
    const venue = r.hits.venue[at];
    return venue?.last === first && isCapital(r, at) && venue.forms.some((form) => form.row.kind === 'head');
  });
}
