/** Events of an article: the named ones that it reports, at most three, each with its short forms gathered. */
import { fold, printed, type Reading, startOf } from '../lexicon/reading';
import type { Mention } from '../record';
import { choose } from '../rules/choose';
import { find } from '../rules/find';
import type { Candidate } from '../rules/rule';
import { contains, overlaps, type Range } from '../text/span';
import { type EventFind, eventRules, eventTriggers } from './rules';
import { findParticipants, findTheme } from './theme';

export interface EventEntry {
  name: string;
  acronym: string | null;
  words: readonly string[];
  theme: string | null;
  participants: { text: string; count: number | null } | null;
  mentions: Mention[];
  score: number;
}

export function readEvents(r: Reading, quoted: readonly Range[], blocked: readonly Range[]): EventEntry[] {
  const order = eventRules.map((rule) => rule.id);
  const chosen = choose(find(r, r.doc.tokens.count, eventRules, eventTriggers), order)
    .map((choice) => choice.winner)
    .filter(
      (candidate) =>
        !quoted.some((range) => contains(range, candidate)) && !blocked.some((range) => overlaps(range, candidate)),
    )
    .filter((candidate) => !r.zones.noise.some((zone) => overlaps(zone, candidate)));
  const events: EventEntry[] = [];
  for (const candidate of chosen) add(r, events, candidate);
  for (const event of events) {
    event.theme = findTheme(r, event.mentions);
    event.participants = findParticipants(r, event.mentions);
  }
  return events
    .filter((event) => event.score >= 2)
    .sort((a, b) => b.score - a.score)
    .slice(0, 2)
    .sort((a, b) => (a.mentions[0] as Mention).start - (b.mentions[0] as Mention).start);
}

function wordsOf(r: Reading, find: EventFind): string[] {
  const out: string[] = [];
  for (let at = find.name.first; at < find.name.last; at++)
    if (/[A-Za-zÀ-ɏ0-9]/.test(fold(r, at))) out.push(fold(r, at));
  return out;
}

function add(r: Reading, events: EventEntry[], candidate: Candidate<EventFind>): void {
  const { name, acronym } = candidate.value;
  const words = wordsOf(r, candidate.value);
  const mention: Mention = {
    start: candidate.start,
    end: candidate.end,
    text: r.doc.text.slice(candidate.start, candidate.end),
    rule: candidate.rule,
  };
  const text = printed(r, name.first, name.last);
  const known = events.find((event) => sameEvent(event, words, text));
  const score = scoreOf(r, candidate);
  if (known) {
    known.mentions.push(mention);
    known.score = Math.max(known.score, score) + 0.5;
    if (acronym) known.acronym ??= printed(r, acronym.first, acronym.last);
    return;
  }
  events.push({
    name: text,
    acronym: acronym ? printed(r, acronym.first, acronym.last) : null,
    words,
    theme: null,
    participants: null,
    mentions: [mention],
    score,
  });
}

function sameEvent(event: EventEntry, words: readonly string[], text: string): boolean {
  if (event.acronym && text.startsWith(event.acronym)) return true;
  const shared = words.filter((word) => event.words.includes(word)).length;
  return shared >= 2 && shared / Math.min(words.length, event.words.length) >= 0.75;
}

const holding =
  /(?:menyelenggarakan|menggelar|mengadakan|melaksanakan|menghadiri|membuka|menutup|mengikuti|hadir|digelar|dihadiri|dibuka|acara|kegiatan|rangkaian|saat|dalam|pada|memimpin|menjadi|penyelenggaraan|puncak|resmi|sela-sela|memperingati)[A-Za-zÀ-ɏ]{0,12}\s{1,2}(?:[A-Za-zÀ-ɏ]{1,20}\s{1,2}){0,3}$/i;

/** How sure it is that the article reports the event: its place in the article, what stands before it, its acronym. */
function scoreOf(r: Reading, candidate: Candidate<EventFind>): number {
  const before = r.doc.clean.slice(Math.max(0, candidate.start - 60), candidate.start);
  const lead = startOf(r, Math.min(r.doc.tokens.count - 1, 120));
  let score = 0;
  if (candidate.start <= lead) score += 1;
  if (holding.test(before)) score += 1;
  if (candidate.value.acronym) score += 0.5;
  if (candidate.value.name.last - candidate.value.name.first >= 3) score += 0.5;
  return score;
}
