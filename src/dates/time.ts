/** Hours beside a day: "pukul 09.00 WIB s.d. selesai", "jam 2 siang", "09.00–11.30 Wita". */
import { endOf, isNumber, type Reading, sentenceOf, startOf, tokenAfter } from '../lexicon/reading';
import type { DateMention, Zone } from '../record';
import type { Range } from '../text/span';
import { patterns } from './patterns.generated';

/** How far from its day an hour may stand, in characters. */
const near = 60;

export interface Clock extends Range {
  readonly time: DateMention['time'];
}

/**
 * The hour of a day in its sentence: the first behind it, before the next day; or the first before it that is not the hour of
 * the day before.
 */
export function clockNear(r: Reading, day: Range, taken: number, nextDay: number): Clock | null {
  const sentence = r.doc.sentences[sentenceOf(r, tokenAfter(r, day.start))];
  if (!sentence) return null;
  return (
    clockIn(r, day.end, Math.min(sentence.end, day.end + near, nextDay)) ??
    clockIn(r, Math.max(sentence.start, day.start - near, taken), day.start)
  );
}

function clockIn(r: Reading, from: number, to: number): Clock | null {
  for (let at = tokenAfter(r, from); at < r.doc.tokens.count && endOf(r, at + 1) <= to; at++) {
    const word = r.doc.tokens.fold[at];
    if (word !== 'pukul' && word !== 'jam' && word !== 'pkl' && !isNumber(r, at)) continue;
    patterns.time.lastIndex = startOf(r, at);
    const match = patterns.time.exec(r.doc.clean);
    const groups = match?.groups;
    // an hour without "pukul" is told by its zone
    if (!groups || !(groups.word || (groups.minute && (groups.zone ?? groups.zoneFrom)))) continue;
    return { start: match.index, end: patterns.time.lastIndex, time: readTime(groups) };
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
