/** What a record says of its article, as tags of match syntax: which stretch is what. */
import type { ArticleRecord, Person, Span } from '../record';

/** What a word can be tagged as; in match syntax `#Official` and so on. */
export type Tag =
  /** The name of somebody with an office. */
  | 'Official'
  /** The name of anybody, officials too. */
  | 'Person'
  | 'Title'
  | 'Institution'
  | 'Date'
  | 'Venue'
  | 'Event'
  /** What was said, without marks, cue and speaker. */
  | 'Quote'
  /** The verb of saying, or what stands for one. */
  | 'Cue'
  /** Whoever a quote is put down to: a name, a title or a pronoun. */
  | 'Speaker';

export interface Tagged {
  readonly tag: Tag;
  readonly span: Span;
}

export function tagsOf(record: ArticleRecord): Tagged[] {
  const { officials, people, institutions, dates, venues, quotes, events } = record;
  return [
    ...all('Official', officials.flatMap(names)),
    ...all('Person', [...officials, ...people].flatMap(names)),
    ...all(
      'Title',
      officials.flatMap((official) => [
        ...official.titles,
        ...official.mentions.filter((mention) => mention.form === 'title'),
      ]),
    ),
    ...all(
      'Institution',
      institutions.flatMap((body) => body.mentions),
    ),
    ...all('Date', dates),
    ...all(
      'Venue',
      venues.flatMap((venue) => venue.mentions),
    ),
    ...all(
      'Event',
      events.flatMap((event) => event.mentions),
    ),
    ...all(
      'Quote',
      quotes.map((quote) => quote.content),
    ),
    ...all(
      'Cue',
      quotes.flatMap((quote) => quote.cue ?? []),
    ),
    ...all(
      'Speaker',
      quotes.flatMap((quote) => quote.speakerMention ?? []),
    ),
  ];
}

const all = (tag: Tag, spans: readonly Span[]): Tagged[] => spans.map((span) => ({ tag, span }));

const names = ({ mentions }: Pick<Person, 'mentions'>) =>
  mentions.filter((mention) => mention.form === 'full' || mention.form === 'short');
