/** Dates of an article: found, chosen, resolved in text order, with their time of day. */
import { endOf, type Reading, sentenceOf, tokenAfter } from '../lexicon/reading';
import type { DateMention, Warning, Zone } from '../record';
import { choose } from '../rules/choose';
import { find } from '../rules/find';
import type { Candidate } from '../rules/rule';
import { overlaps, spanOf } from '../text/span';
import { auditDate } from './audit';
import { patterns } from './patterns.generated';
import { type Reference, resolveDate } from './resolve';
import { dateRules, dateTriggers } from './rules';
import type { DateShape } from './shape';

export interface DatesRead {
  readonly dates: DateMention[];
  readonly warnings: Warning[];
}

export function readDates(r: Reading): DatesRead {
  const order = dateRules.map((rule) => rule.id);
  const chosen = choose(find(r, r.doc.tokens.count, dateRules, dateTriggers), order)
    .map((choice) => choice.winner)
    .filter((candidate) => !r.zones.noise.some((zone) => overlaps(zone, candidate)));
  const textDay = firstFullDay(chosen);
  const years = printedYears(r);
  const dates: DateMention[] = [];
  const warnings: Warning[] = [];
  let spokenOn: string | null = null;
  for (const candidate of chosen) {
    const reference: Reference = {
      publishedOn: r.publishedOn,
      textDay,
      spokenOn: spokenOn ?? (r.publishedOn === null ? textDay : null),
      years,
    };
    const resolved = resolveDate(candidate.value, reference);
    const mention: DateMention = {
      ...spanOf(r.doc.text, candidate.start, candidate.end),
      rule: candidate.rule,
      ...resolved,
      time: timeNear(r, candidate),
      role: roleOf(r, candidate),
    };
    dates.push(mention);
    if (resolved.value?.precision === 'day' && candidate.value.weekday && candidate.value.day)
      spokenOn = resolved.value.from;
    warnings.push(...auditDate(mention, candidate.value, r.publishedOn));
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

/** The hour that the same sentence prints within a few words of the date. */
function timeNear(r: Reading, range: { start: number; end: number }): DateMention['time'] {
  const token = tokenAfter(r, range.start);
  const sentence = r.doc.sentences[sentenceOf(r, token)];
  if (!sentence) return null;
  const from = Math.max(sentence.start, range.start - 60);
  const to = Math.min(sentence.end, range.end + 60);
  for (let at = tokenAfter(r, from); at < sentence.last && endOf(r, at + 1) <= to; at++) {
    const word = r.doc.tokens.fold[at];
    if (word !== 'pukul' && word !== 'jam' && word !== 'pkl') continue;
    patterns.time.lastIndex = r.doc.tokens.start[at] as number;
    const groups = patterns.time.exec(r.doc.clean)?.groups;
    if (groups) return readTime(groups);
  }
  return null;
}

function readTime(groups: Readonly<Record<string, string | undefined>>): DateMention['time'] {
  const part = groups.part?.trim().toLowerCase() ?? '';
  const hour = Number(groups.hour);
  const late = part === 'siang' ? hour < 6 : ['sore', 'petang', 'malam'].includes(part) && hour < 12;
  const from = `${String(late ? hour + 12 : hour).padStart(2, '0')}:${groups.minute ?? '00'}`;
  const to = groups.hourTo ? `${groups.hourTo.padStart(2, '0')}:${groups.minuteTo ?? '00'}` : null;
  return { from, to, zone: zoneOf(groups.zone ?? groups.zoneFrom) };
}

const zones: Readonly<Record<string, Zone>> = { barat: 'WIB', tengah: 'WITA', timur: 'WIT' };

function zoneOf(text: string | undefined): Zone | null {
  if (!text) return null;
  return zones[text.toLowerCase().split(' ').pop() as string] ?? (text.toUpperCase() as Zone);
}

function roleOf(r: Reading, candidate: Candidate<DateShape>): DateMention['role'] {
  const zone = r.zones.dateline ?? r.zones.header;
  if (r.zones.header && overlaps(r.zones.header, candidate)) return 'publication';
  if (r.zones.dateline && overlaps(r.zones.dateline, candidate)) return 'publication';
  const last = r.doc.paragraphs[r.doc.paragraphs.length - 1];
  const line = r.doc.paragraphs.find((paragraph) => overlaps(paragraph, candidate));
  if (line && line.end - line.start < 60 && (line === last || !zone)) return 'publication';
  const sentence = r.doc.sentences[sentenceOf(r, tokenAfter(r, candidate.start))];
  const said = sentence
    ? r.doc.marked.some(
        (marked) => marked.start >= sentence.start && marked.end <= sentence.end && marked.end - marked.start > 40,
      )
    : false;
  if (candidate.value.weekday && candidate.value.day) return said ? 'statement' : 'event';
  if (
    candidate.value.day &&
    !said &&
    sentence &&
    /\b(?:digelar|berlangsung|dilaksanakan|diselenggarakan|diadakan|diikuti|mulai|hingga)\b/i.test(
      r.doc.clean.slice(sentence.start, sentence.end),
    )
  )
    return 'event';
  return 'other';
}
