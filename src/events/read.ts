/**
 * Events of an article: the named ones that it reports, at most three, each with its prints gathered under the longest. Those
 * of a user's rule are all of them reported.
 */

import { fold, type Reading } from '../lexicon/reading';
import type { Mention } from '../record';
import { choose } from '../rules/choose';
import { find } from '../rules/find';
import type { Candidate } from '../rules/rule';
import { contains, type Range, RangeSet } from '../text/span';
import { findParticipants } from './participants';
import { type EventFind, type EventRule, eventRules, eventTriggers } from './rules';
import { acronymOf, type EventName, nameOf, sameEvent, withLonger } from './same';
import { enough, isOpeningOccasion, scoreOf, unsure } from './score';
import { findTheme } from './theme';

export interface EventEntry {
  name: string;
  acronym: string | null;
  theme: string | null;
  participants: { text: string; count: number | null } | null;
  mentions: Mention[];
}

/** What stands in an article beside its events, and may not be taken for one. */
export interface Beside {
  /** Marked stretches of speech. */
  readonly speech: readonly Range[];
  /** Titles with their holders. */
  readonly offices: readonly (Range & { readonly named: boolean })[];
  readonly bodies: readonly Range[];
  readonly venues: readonly Range[];
}

interface Draft {
  name: EventName;
  acronym: string | null;
  mentions: Mention[];
  score: number;
  /** The day for which something is done, in the first sentence. */
  occasion: boolean;
  /** By a rule of the user's. */
  firm: boolean;
}

/** An article that names more is a list; and each is compared with all before it. */
const most = 40;
const kept = 3;

export function readEvents(r: Reading, beside: Beside, rules: readonly EventRule[] = eventRules): EventEntry[] {
  const order = rules.map((rule) => rule.id);
  const refused = refusal(r, beside);
  const found = find(r, rules, eventTriggers).filter((candidate) => candidate.firm || !refused(candidate));
  const drafts: Draft[] = [];
  for (const winner of choose(r, found, order)) add(r, drafts, winner);
  return drafts
    .filter((draft, _, all) => draft.firm || draft.score >= enough || (all.length === 1 && isOccasionAlone(draft)))
    .sort((a, b) => Number(b.firm) - Number(a.firm) || b.score - a.score)
    .filter((draft, at) => draft.firm || at < kept)
    .sort((a, b) => (a.mentions[0] as Mention).start - (b.mentions[0] as Mention).start)
    .map((draft) => ({
      name: draft.name.text,
      acronym: draft.acronym,
      theme: themeBeside(r, draft),
      participants: findParticipants(r, draft.mentions),
      mentions: draft.mentions,
    }));
}

/** In speech or noise, the name of a place, begun inside a title or a body, or run into somebody's name. */
function refusal(
  r: Reading,
  { speech, offices, bodies, venues }: Beside,
): (candidate: Candidate<EventFind>) => boolean {
  const said = new RangeSet(speech);
  const noise = new RangeSet(r.zones.noise);
  const holders = new RangeSet(offices);
  const places = new RangeSet(venues);
  const held = new RangeSet(bodies.filter((range) => range.end > range.start));
  return (candidate) =>
    said.around(candidate.start, candidate.end).some((range) => contains(range, candidate)) ||
    noise.overlaps(candidate) ||
    places.overlaps(candidate) ||
    (holders.around(candidate.start, candidate.end) as (Range & { named: boolean })[]).some(
      // "Kapolri Cup": an office without a holder may open a name
      (range) =>
        range.start < candidate.start ||
        (range.start === candidate.start && range.end > candidate.end) ||
        // "Haul KH Hasyim Latif": held for somebody, who gives the name
        (range.named && range.start < candidate.end && fold(r, candidate.value.name.first) !== 'haul'),
    ) ||
    held
      .around(candidate.start, candidate.end)
      .some((range) => contains(range, candidate) || range.start < candidate.start);
}

/** "memperingati Hari X" at the very head, and nothing else has a name: the day is what the release is of. */
const isOccasionAlone = ({ occasion, score }: Draft): boolean => occasion && score + unsure >= enough;

/** A title that is the event's name is no theme of it. */
function themeBeside(r: Reading, { name, mentions }: Draft): string | null {
  const theme = findTheme(r, mentions);
  return theme && !theme.includes(name.text) ? theme : null;
}

function add(r: Reading, drafts: Draft[], candidate: Candidate<EventFind>): void {
  const name = nameOf(r, candidate.value);
  const acronym = acronymOf(r, candidate.value);
  const mention: Mention = {
    start: candidate.start,
    end: candidate.end,
    text: r.doc.text.slice(candidate.start, candidate.end),
    rule: candidate.rule,
  };
  const score = scoreOf(r, candidate);
  const firm = candidate.firm === true;
  const known = drafts.find((draft) => sameEvent(draft.name, draft.acronym, name));
  if (known) {
    known.mentions.push(mention);
    known.score = Math.max(known.score, score) + 0.5;
    known.acronym ??= acronym;
    known.firm ||= firm;
    known.name = withLonger(known.name, name);
  } else if (drafts.length < most)
    drafts.push({ name, acronym, mentions: [mention], score, occasion: isOpeningOccasion(r, candidate), firm });
}
