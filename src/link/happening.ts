/** Events with their days, venue and organiser: what the sentences of an event say beside it. */
import type { EventEntry } from '../events/read';
import { fold, inClass, type Reading, sentenceOf, startOf, tokenAfter } from '../lexicon/reading';
import type { ArticleEvent, DateMention, Venue } from '../record';
import { type Range, RangeSet } from '../text/span';
import { type Ids, idOf } from './assemble';
import type { Cast } from './cast';

export function eventOf(
  r: Reading,
  event: EventEntry,
  index: number,
  dates: readonly DateMention[],
  venues: readonly Venue[],
  cast: Cast,
  ids: Ids,
  alone: boolean,
): ArticleEvent {
  const indexes = new Set(event.mentions.map((mention) => sentenceOf(r, tokenAfter(r, mention.start))));
  const sentences = [...indexes].map((index) => r.doc.sentences[index] as Range);
  const told = new RangeSet(sentences);
  const first = Math.min(...indexes);
  const around = new RangeSet(r.doc.sentences.slice(Math.max(0, first - 1), first + 2));
  return {
    id: `event:${index + 1}`,
    name: event.name,
    acronym: event.acronym,
    theme: event.theme,
    dates: daysOf(r, event, told, around, dates, alone),
    venue: venueOf(told, venues),
    organizer: organizerOf(r, event, sentences, cast, ids),
    participants: event.participants,
    mentions: event.mentions,
  };
}

/** From the first day to the last that its sentences tell; else the article's day of event; on to the day until which it goes on. */
function daysOf(
  r: Reading,
  event: EventEntry,
  sentences: RangeSet,
  around: RangeSet,
  dates: readonly DateMention[],
  alone: boolean,
): ArticleEvent['dates'] {
  const days = dates.filter((date) => date.value?.precision === 'day' && isOfEvent(date, r.publishedOn));
  const own = days.filter((date) => sentences.overlaps(date));
  const told = own.filter((date) => date.role === 'event');
  const used = told.length > 0 ? told : own;
  if (used.length === 0)
    used.push(...days.filter((date) => date.role === 'event' || date.role === 'statement').slice(0, 1));
  // a day without weekday or verb: that of the sentence before or behind
  if (used.length === 0) used.push(...days.filter((date) => around.overlaps(date)).slice(0, 1));
  const first = used[0]?.value;
  if (!first) return null;
  let { from, to } = first;
  for (const { value } of used) {
    // a day of another year is history: the founding, the decree
    if (!value || Math.abs(monthOf(value.from) - monthOf(first.from)) > 2) continue;
    if (value.from < from) from = value.from;
    if (value.to > to) to = value.to;
  }
  const start = event.mentions[0]?.start ?? 0;
  if (alone)
    for (const { value, start: at } of days)
      if (value && at > start && value.to > to && monthOf(value.to) - monthOf(to) < 2 && goesOnUntil(r, at))
        to = value.to;
  return { from, to };
}

/** Neither the day of the release nor history: "Hari Pahlawan mengenang pertempuran 10 November 1945". */
const isOfEvent = ({ role, value }: DateMention, publishedOn: string | null): boolean =>
  role === 'event' ||
  role === 'statement' ||
  (role === 'other' && !(publishedOn && Math.abs(monthOf(value?.from ?? publishedOn) - monthOf(publishedOn)) > 24));

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** "Kegiatan ini berlangsung hingga esok hari, …" */
function goesOnUntil(r: Reading, offset: number): boolean {
  const at = tokenAfter(r, offset);
  let until = at - 1;
  if (fold(r, until) === 'dengan') until--;
  if (!['hingga', 'sampai', 's.d'].includes(fold(r, until))) return false;
  for (let before = until - 1; before >= Math.max(0, until - 6); before--) if (inClass(r, before, 'held')) return true;
  return false;
}

function venueOf(sentences: RangeSet, venues: readonly Venue[]): string | null {
  const own = venues.find((venue) => venue.mentions.some((mention) => sentences.overlaps(mention)));
  return (own ?? venues[0])?.id ?? null;
}

const passive = ['digelar', 'diselenggarakan', 'diadakan', 'dilaksanakan', 'dihelat', 'digagas'];

/** "BKN menyelenggarakan …", "yang digelar BKN", "diselenggarakan oleh BKN" */
function organizerOf(r: Reading, event: EventEntry, sentences: readonly Range[], cast: Cast, ids: Ids): string | null {
  for (const sentence of sentences) {
    const mention = event.mentions.find((print) => print.start >= sentence.start && print.start < sentence.end);
    for (const appearance of cast.within(sentence.start, sentence.end)) {
      const before = tokenAfter(r, appearance.start) - 1;
      const verb = fold(r, before) === 'oleh' ? before - 1 : before;
      if (passive.includes(fold(r, verb))) return idOf(ids, appearance.actor);
      if (!mention || appearance.end > mention.start) continue;
      const after = tokenAfter(r, appearance.end);
      if ([0, 1, 2, 3, 4].some((step) => holds(r, after + step, mention.start))) return idOf(ids, appearance.actor);
    }
  }
  return null;
}

const holds = (r: Reading, at: number, limit: number): boolean =>
  (inClass(r, at, 'organizing') || inClass(r, at, 'carrying-out')) && startOf(r, at) < limit;
