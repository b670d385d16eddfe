/**
 * The pipeline, top to bottom: text → Document → zones → kinds → links → record. Reads like a table of contents; what
 * each step does is in the step's own file.
 */
import type { ParseOptions } from './check-arguments';
import { isoDay, isRealDay } from './dates/day';
import { readDates } from './dates/read';
import { monthNumber } from './dates/shape';
import { readEvents } from './events/read';
import type { BodyPhrase } from './institutions/body';
import { readBodies } from './institutions/read';
import { areaAt } from './lexicon/area';
import { factsOf } from './lexicon/facts';
import { findHits, findWords } from './lexicon/hits';
import type { Lexicon } from './lexicon/lexicon';
import { definedAcronyms, type Reading, startOf, tokenAfter } from './lexicon/reading';
import { type Ids, institutionOf, numberEntries, officialOf, personOf, quotesOf } from './link/assemble';
import { buildCast } from './link/cast';
import { eventOf } from './link/happening';
import { findSpeakers, type SpokenQuote } from './link/speakers';
import type { PersonEntry } from './officials/people';
import { readPeople } from './officials/read';
import { readQuotes } from './quotes/read';
import { unmarkedSpeech } from './quotes/unmarked';
import type { ArticleRecord, Byline, Span, Warning } from './record';
import type { RuleBook } from './rule-book';
import type { Trace } from './rules/choose';
import { readDocument } from './text/document';
import { countStopWords } from './text/language';
import { printedDay } from './text/published';
import { type Range, spanOf } from './text/span';
import { findZones, type Zones } from './text/zones';
import { readVenues } from './venues/read';

/** By what an article is read. */
export interface Setting {
  readonly lexicon: Lexicon;
  readonly rules: RuleBook;
  /** Takes down how it is read; null: nobody asks. */
  readonly trace: ArticleTrace | null;
}

export interface ArticleTrace {
  /** What the rules decided. */
  readonly choices: Trace;
  /** What the record was made of; there when the article is read. */
  parts: Parts | null;
}

export interface Parts {
  readonly r: Reading;
  readonly people: readonly PersonEntry[];
  readonly spoken: readonly SpokenQuote[];
  readonly ids: Ids;
}

/** {@link parseArticle} by any words and rules. */
export function readArticle(text: string, options: ParseOptions, { lexicon, rules, trace }: Setting): ArticleRecord {
  const doc = readDocument(text, lexicon.abbreviations, lexicon.openers);
  const language = countStopWords(doc.tokens);
  const words = findWords(doc, lexicon);
  const hits = findHits(doc, lexicon, words);
  const bare: Reading = {
    doc,
    lexicon,
    hits,
    words,
    facts: factsOf(doc, words, hits),
    zones: noZones,
    publishedOn: null,
    defined: definedAcronyms(doc),
    memo: [],
    trace: null,
  };
  const zones = findZones(doc, (range) => namesPlace(bare, range));
  const publishedOn = options.publishedOn ?? null;
  const draft: Reading = { ...bare, zones, publishedOn };
  const printed = publishedOn ?? readPrintedDay(draft);
  const r: Reading = { ...draft, publishedOn: printed, trace: trace?.choices ?? null };

  const { dates, warnings } = readDates(r, rules.dates);
  const { people, finds } = readPeople(r, rules.people);
  const titles = finds.flatMap((find) => find.value.titles);
  const inTitles: readonly BodyPhrase[] = titles.flatMap((title) => title.bodies);
  const blocked: readonly Range[] = finds;
  const bodies = readBodies(r, inTitles, blocked, rules.bodies);
  const quotes = readQuotes(r, rules.quotes);
  const speech = quotes.filter((quote) => quote.value.kind === 'direct').map((quote) => quote.value.content);
  const venues = readVenues(r, speech, rules.venues);
  const found = readEvents(
    r,
    {
      speech,
      offices: finds.map((find) => ({ start: find.start, end: find.end, named: find.value.name !== null })),
      bodies: bodies.flatMap((body) => body.mentions),
      venues: venues.flatMap((venue) => venue.mentions),
    },
    rules.events,
  );
  const cast = buildCast(r, people, bodies);
  const spoken = findSpeakers(r, cast, quotes);
  const ids = numberEntries(people, bodies);
  if (trace) trace.parts = { r, people, spoken, ids };
  const events = found.map((event, index) => eventOf(r, event, index, dates, venues, cast, ids, found.length === 1));

  return {
    version: 1,
    language,
    publishedOn: printed,
    headline: spanOrNull(text, zones.headline),
    dateline: readDateline(text, zones),
    bylines: readBylines(text, zones),
    officials: people.filter((person) => person.titles.length > 0).map((person) => officialOf(r, person, ids)),
    people: people.filter((person) => person.titles.length === 0).map((person) => personOf(r, person, ids)),
    institutions: bodies.map((body) => institutionOf(body, ids)),
    dates,
    venues,
    quotes: quotesOf(r, spoken, ids, events),
    events,
    warnings: [
      ...languageWarnings(doc.clean, language.indonesian),
      ...warnings,
      ...unmarkedSpeech(
        r,
        spoken.map((quote) => quote.found),
      ),
    ].sort((a, b) => (a.start ?? 0) - (b.start ?? 0)),
  };
}

const noZones: Zones = { headline: null, dateline: null, bylines: [], noise: [], header: null };

function namesPlace(r: Reading, range: Range): boolean {
  const first = tokenAfter(r, range.start);
  const area = areaAt(r, first, true);
  return (area !== null && startOf(r, first) === range.start) || ['kampus'].includes(r.doc.tokens.fold[first] ?? '');
}

/** The printed day with its year; where no year is printed, that of the body's first full day. */
function readPrintedDay(r: Reading): string | null {
  const printed = printedDay(r.doc, r.zones);
  const month = printed ? monthNumber(printed.month) : undefined;
  if (!printed || !month) return null;
  const year =
    printed.year ??
    Number(
      readDates(r)
        .dates.find((date) => date.value?.precision === 'day')
        ?.value?.from.slice(0, 4),
    );
  return isRealDay(year, month, printed.day) ? isoDay(year, month, printed.day) : null;
}

function spanOrNull(text: string, range: Range | null): Span | null {
  return range ? spanOf(text, range.start, range.end) : null;
}

function readDateline(text: string, zones: Zones): ArticleRecord['dateline'] {
  if (!zones.dateline) return null;
  const { start, end, place, desk } = zones.dateline;
  return {
    ...spanOf(text, start, end),
    place: place ? text.slice(place.start, place.end) : null,
    desk: desk ? text.slice(desk.start, desk.end) : null,
  };
}

function readBylines(text: string, zones: Zones): Byline[] {
  return zones.bylines.map((zone) => ({
    ...spanOf(text, zone.start, zone.end),
    rule: `byline/${zone.role}`,
    role: zone.role,
  }));
}

function languageWarnings(clean: string, indonesian: boolean): Warning[] {
  if (clean.trim() === '') return [{ code: 'empty-text', message: 'The text is empty. / Teks kosong.' }];
  return indonesian
    ? []
    : [
        {
          code: 'not-indonesian',
          message: 'The text does not read like Indonesian. / Teks tampaknya bukan bahasa Indonesia.',
        },
      ];
}
