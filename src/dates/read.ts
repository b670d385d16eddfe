/** Dates of an article: found, chosen, resolved in text order, with their time of day. */
import type { Reading } from '../lexicon/reading';
import type { DateMention, Warning } from '../record';
import { choose } from '../rules/choose';
import { find } from '../rules/find';
import type { Candidate } from '../rules/rule';
import { overlaps } from '../text/span';
import { auditDate } from './audit';
import { type Reference, resolveDate } from './resolve';
import { roleReader, toldAsPast } from './role';
import { type DateRule, dateRules } from './rules';
import type { DateShape } from './shape';
import { clockNear } from './time';
import { dateTriggers } from './triggers';

export interface DatesRead {
  readonly dates: DateMention[];
  readonly warnings: Warning[];
}

export function readDates(r: Reading, rules: readonly DateRule[] = dateRules): DatesRead {
  const order = rules.map((rule) => rule.id);
  const chosen = choose(r, find(r, rules, dateTriggers), order).filter(
    (candidate) => !r.zones.noise.some((zone) => overlaps(zone, candidate)),
  );
  const textDay = firstFullDay(chosen);
  const years = printedYears(r);
  const dates: DateMention[] = [];
  const warnings: Warning[] = [];
  let spokenOn: string | null = null;
  let taken = 0;
  const roleOf = roleReader(r);
  for (const [index, candidate] of chosen.entries()) {
    const reference: Reference = {
      publishedOn: r.publishedOn,
      textDay,
      spokenOn: spokenOn ?? (r.publishedOn === null ? textDay : null),
      years,
    };
    const { value, implied, weekday } = resolveDate(candidate.value, reference);
    const clock = clockNear(r, candidate, taken, chosen[index + 1]?.start ?? r.doc.text.length);
    taken = Math.max(candidate.end, clock?.end ?? 0);
    const mention: DateMention = {
      start: candidate.start,
      end: candidate.end,
      text: r.doc.text.slice(candidate.start, candidate.end),
      rule: candidate.rule,
      value,
      implied,
      weekday,
      time: clock?.time ?? null,
      role: roleOf(candidate),
    };
    dates.push(mention);
    if (value?.precision === 'day' && candidate.value.weekday && candidate.value.day) spokenOn = value.from;
    const { publishedOn } = r;
    warnings.push(...auditDate({ mention, shape: candidate.value, publishedOn, past: toldAsPast(r, candidate) }));
  }
  return { dates, warnings };
}

/** Years of this age that stand in the text, latest first. */
function printedYears(r: Reading): number[] {
  const years = new Set<number>();
  for (const match of r.doc.clean.matchAll(/(?<![\d.,/])20[0-4]\d(?![\d.,]?\d)/g)) years.add(Number(match[0]));
  return [...years].sort((a, b) => b - a);
}

function firstFullDay(candidates: readonly Candidate<DateShape>[]): string | null {
  const full = (candidate: Candidate<DateShape>) =>
    candidate.value.day && candidate.value.month && candidate.value.year;
  const best = candidates.find((candidate) => full(candidate) && candidate.value.weekday) ?? candidates.find(full);
  return best
    ? (resolveDate(best.value, { publishedOn: null, textDay: null, spokenOn: null, years: [] }).value?.from ?? null)
    : null;
}
