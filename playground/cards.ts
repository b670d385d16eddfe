/** A record as cards: what each thing is called, what is known of it, and every place that speaks of it. */
import { type LabelledSpan, labelledSpans, type SpanLabel } from '../src/formats';
import type { ArticleRecord, DateMention } from '../src/index';
import { button, element } from './element';
import { keyOf } from './finds';
import { say, type Word } from './wording';

type Facts = readonly (readonly [Word, string | null | undefined])[];

interface Card {
  readonly label: SpanLabel;
  readonly key: string;
  readonly name: string;
  readonly facts: Facts;
}

export function showCards(record: ArticleRecord, open: (span: LabelledSpan) => void): HTMLElement[] {
  const spans = Map.groupBy(labelledSpans(record), keyOf);
  const kinds = Map.groupBy(cardsOf(record), ({ label }) => label);
  return [...kinds].map(([label, cards]) =>
    element(
      'section',
      { 'aria-label': say(label) },
      element('h3', {}, `${say(label)} (${cards.length})`),
      element('ul', {}, ...cards.map((card) => showCard(card, spans.get(card.key) ?? [], open))),
    ),
  );
}

function showCard({ label, key, name, facts }: Card, spans: readonly LabelledSpan[], open: (s: LabelledSpan) => void) {
  const known = facts.filter(([, value]) => value);
  const list = known.flatMap(([word, value]) => [element('dt', {}, say(word)), element('dd', {}, value ?? '')]);
  const places = spans.map((span) =>
    button(span.text, () => open(span), { class: span.label, title: `${say('why')}: ${span.rule ?? say(span.label)}` }),
  );
  const placed = element('div', { class: 'places' }, ...places);
  // what is named nowhere but here is named once
  const once = spans.length === 1 && spans[0]?.text === name;
  return element(
    'li',
    { class: `card ${label}`, 'data-key': key },
    once ? placed : element('strong', {}, name),
    known.length > 0 && element('dl', {}, ...list),
    !once && placed,
  );
}

export function cardsOf(record: ArticleRecord): Card[] {
  const names = namesIn(record);
  const called = (id: string | null) => (id === null ? null : (names.get(id) ?? id));
  const { headline, dateline } = record;
  const placed = (label: SpanLabel, span: { start: number; text: string }, facts: Facts = []): Card => ({
    label,
    key: keyOf({ label, id: null, start: span.start }),
    name: span.text,
    facts,
  });
  return [
    ...(headline ? [placed('headline', headline)] : []),
    ...(dateline ? [placed('dateline', dateline)] : []),
    ...record.officials.map(({ id, name, fullName, rank, titles }): Card => {
      const held = titles.map(({ text, status, acting, institution }): Facts[number] => [
        'title',
        [text, [acting, status === 'current' ? null : status].filter(Boolean).join(', '), called(institution)]
          .filter(Boolean)
          .join(' · '),
      ]);
      const whole = [rank, fullName ?? name].filter(Boolean).join(' ');
      return { label: 'official', key: id, name: whole || (titles[0]?.text ?? id), facts: held };
    }),
    ...record.people.map(({ id, fullName }): Card => ({ label: 'person', key: id, name: fullName, facts: [] })),
    ...record.institutions.map(
      ({ id, kind, parent }): Card => ({
        label: 'institution',
        key: id,
        name: names.get(id) ?? id,
        facts: [
          ['kind', kind],
          ['parent', called(parent)],
        ],
      }),
    ),
    ...record.dates.map((date) => placed('date', date, dateFacts(date))),
    ...record.venues.map(({ id, name, kind, locality, region }): Card => {
      const where = [...new Set([locality, region?.name].filter(Boolean))].join(', ');
      const facts: Facts = [
        ['kind', kind],
        ['locality', name ? where : null],
      ];
      return { label: 'venue', key: id, name: name ?? (where || id), facts };
    }),
    ...record.quotes.map(
      (quote): Card => ({
        ...placed('quote', quote, [
          ['speaker', called(quote.speaker) ?? say('unknown')],
          ['kind', [quote.kind, quote.verb].filter(Boolean).join(', ')],
        ]),
        name: quote.kind === 'direct' ? `“${quote.content.text}”` : quote.content.text,
      }),
    ),
    ...record.events.map(
      ({ id, theme, dates, venue, organizer, participants }): Card => ({
        label: 'event',
        key: id,
        name: names.get(id) ?? id,
        facts: [
          ['theme', theme],
          ['day', dates && days(dates.from, dates.to)],
          ['venue', called(venue)],
          ['organizer', called(organizer)],
          ['participants', participants?.text],
        ],
      }),
    ),
    ...record.bylines.map((byline) => placed('byline', byline, [['role', byline.role]])),
  ];
}

function dateFacts({ value, time, role }: DateMention): Facts {
  const length = { day: 10, month: 7, year: 4 }[value?.precision ?? 'day'];
  return [
    ['day', value ? days(value.from.slice(0, length), value.to.slice(0, length)) : say('unknown')],
    ['time', time && [time.from, time.to && `– ${time.to}`, time.zone].filter(Boolean).join(' ')],
    ['role', role],
  ];
}

const days = (from: string, to: string) => (from === to ? from : `${from} – ${to}`);

/** What an id is called. */
export function namesIn({
  officials,
  people,
  institutions,
  venues,
  events,
}: ArticleRecord): ReadonlyMap<string, string> {
  const withAcronym = (name: string, acronym: string | null) =>
    acronym && acronym !== name ? `${name} (${acronym})` : name;
  return new Map([
    ...officials.map(({ id, name, titles }) => [id, name ?? titles[0]?.text ?? id] as const),
    ...people.map(({ id, name }) => [id, name] as const),
    ...[...institutions, ...events].map(({ id, name, acronym }) => [id, withAcronym(name, acronym)] as const),
    ...venues.map(({ id, name, locality }) => [id, name ?? locality ?? id] as const),
  ]);
}
