/** Bodies of an article: phrases by the rules, with those inside them; then which phrases name the same body. */
import { endOf, fold, isYear, type Reading, startOf } from '../lexicon/reading';
import { choose } from '../rules/choose';
import { find } from '../rules/find';
import type { Candidate } from '../rules/rule';
import { overlaps, type Range, RangeSet } from '../text/span';
import { type BodyEntry, type BodyPhrase, plainBody } from './body';
import { BodyIndex } from './body-index';
import { isLone, notJustANoun } from './doubtful';
import { bareForm, definedOtherwise } from './other-acronyms';
import { unlistedBodyAt } from './phrase';
import { type BodyRule, bodyRules, bodyTriggers } from './rules';

/**
 * @param inTitles bodies that the titles hold, read where a name may follow.
 * @param blocked ranges in which no body is looked for: titles (whose bodies are given) and personal names.
 */
export function readBodies(
  r: Reading,
  inTitles: readonly BodyPhrase[],
  blocked: readonly Range[],
  rules: readonly BodyRule[] = bodyRules,
): BodyEntry[] {
  const order = rules.map((rule) => rule.id);
  const taken = new RangeSet(blocked);
  const given: Candidate<BodyPhrase>[] = inTitles
    .flatMap((body) => withAcronym(r, body))
    .map((body) => ({
      rule: body.rule,
      start: startOf(r, body.first),
      end: endOf(r, body.last),
      value: body,
    }));
  const free = find(r, rules, bodyTriggers).filter(
    (candidate) => !taken.overlaps(candidate) || isSideOf(r, candidate.value),
  );
  const chosen = choose(r, [...given, ...free], order);
  const foreign = definedOtherwise(r);
  const phrases = chosen
    .flatMap((candidate) => outermostFirst(r, candidate.value))
    .filter((body) => !isIdle(r, body) && !foreign.has(bareForm(r, body)));
  const index = new BodyIndex(r);
  for (const phrase of phrases) if (phrase.needs === null) index.place(phrase);
  for (const phrase of phrases) {
    if (phrase.needs === null) continue;
    if (index.isSupported(phrase)) index.place(phrase);
    else if (isLone(r, phrase)) index.place(plainBody(phrase.first, phrase.last, 'unit', 'institution/head-alone'));
    else {
      const built = phrase.row && unlistedBodyAt(r, phrase.first);
      if (built && built.last >= phrase.last && notJustANoun(r, built)) index.place(built);
    }
  }
  index.addDefinedAcronyms(taken);
  return index.entries();
}

/** "Anggota DPR A (F-PAN), B (F-PKB) dan C": for whom each of several holders sits. */
const isSideOf = (r: Reading, { first, last, kind }: BodyPhrase): boolean =>
  kind === 'party' && fold(r, first).startsWith('f-') && fold(r, first - 1) === '(' && fold(r, last) === ')';

/** "Kepala Badan Gizi Nasional (BGN)": the listed acronym behind a body in a title is a print of it, too. */
function withAcronym(r: Reading, body: BodyPhrase): BodyPhrase[] {
  const hit = body.row && fold(r, body.last) === '(' ? r.hits.body[body.last + 1] : undefined;
  const same = hit?.forms.some((form) => form.row === body.row) && fold(r, hit.last) === ')';
  return hit && same ? [body, { ...plainBody(body.last + 1, hit.last, body.kind, body.rule), row: body.row }] : [body];
}

/** The body with those that it belongs to, a parent before its units. */
function outermostFirst(r: Reading, body: BodyPhrase): BodyPhrase[] {
  return body.parent && !isBrand(r, body) ? [...outermostFirst(r, body.parent), body] : [body];
}

/** "IDI Cabang Manado", "Bea Cukai Bengkalis": the branch alone is meant, which goes by that name. */
const isBrand = (r: Reading, { first, headLast, parent }: BodyPhrase): boolean =>
  parent?.first === first && (parent.kind === 'unit' || fold(r, headLast) === 'cabang');

const rangeOf = (r: Reading, body: BodyPhrase): Range => ({ start: startOf(r, body.first), end: endOf(r, body.last) });

function isIdle(r: Reading, body: BodyPhrase): boolean {
  // "Ketua MILMED 2025": what has a year is an event
  if (body.rule === 'institution/title-object' && isYear(r, body.last - 1)) return true;
  const range = rangeOf(r, body);
  if (r.zones.dateline && overlaps(r.zones.dateline, range)) return true;
  return r.zones.noise.some((zone) => overlaps(zone, range));
}
