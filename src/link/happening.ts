/** Events with their days, venue and organiser: what the sentences of an event say beside it. */
import type { EventEntry } from '../events/read';
import { fold, type Reading, sentenceOf, tokenAfter } from '../lexicon/reading';
import type { ArticleEvent, DateMention, Venue } from '../record';
import type { Range } from '../text/span';
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
): ArticleEvent {
  const sentences = event.mentions.map(
    (mention) => r.doc.sentences[sentenceOf(r, tokenAfter(r, mention.start))] as Range,
  );
  return {
    id: `event:${index + 1}`,
    name: event.name,
    acronym: event.acronym,
    theme: event.theme,
    dates: daysOf(sentences, dates),
    venue: venueOf(sentences, venues),
    organizer: organizerOf(r, event, sentences, cast, ids),
    participants: event.participants,
    mentions: event.mentions,
  };
}

const inside = (sentences: readonly Range[], range: Range) =>
  sentences.some((sentence) => sentence.start <= range.start && range.end <= sentence.end);

/** From the first day to the last that stand in its sentences; else the article's day of event. */
function daysOf(sentences: readonly Range[], dates: readonly DateMention[]): ArticleEvent['dates'] {
  const days = dates.filter((date) => date.value?.precision === 'day' && date.role !== 'publication');
  const own = days.filter((date) => inside(sentences, date));
  const used =
    own.length > 0 ? own : days.filter((date) => date.role === 'event' || date.role === 'statement').slice(0, 1);
  if (used.length === 0) return null;
  const from = used.map((date) => date.value?.from as string).sort()[0] as string;
  const to = used.map((date) => date.value?.to as string).sort()[used.length - 1] as string;
  return { from, to };
}

function venueOf(sentences: readonly Range[], venues: readonly Venue[]): string | null {
  const own = venues.find((venue) => venue.mentions.some((mention) => inside(sentences, mention)));
  return (own ?? venues[0])?.id ?? null;
}

const holds = new Set(['menyelenggarakan', 'menggelar', 'mengadakan', 'melaksanakan']);

/** "BKN menyelenggarakan …", "yang digelar BKN", "oleh BKN" */
function organizerOf(r: Reading, event: EventEntry, sentences: readonly Range[], cast: Cast, ids: Ids): string | null {
  for (const sentence of sentences) {
    for (const appearance of cast.within(sentence.start, sentence.end)) {
      const before = fold(r, tokenAfter(r, appearance.start) - 1);
      const after = tokenAfter(r, appearance.end);
      const verb = [0, 1, 2, 3, 4].some((step) => holds.has(fold(r, after + step)));
      const passive =
        ['digelar', 'diselenggarakan', 'diadakan', 'dilaksanakan'].includes(before) ||
        (before === 'oleh' &&
          /di(?:gelar|selenggarakan|adakan|laksanakan) oleh/.test(
            r.doc.clean.slice(Math.max(0, appearance.start - 24), appearance.start),
          ));
      if ((verb && appearance.end <= (event.mentions[0]?.start ?? 0)) || passive) return idOf(ids, appearance.actor);
    }
  }
  return null;
}
