/** The readable summary: an invented record and the exact text a reader gets for it. */
import { describe, expect, test } from 'vitest';
import { summarize } from '../../src/formats/summary';
import type { ArticleRecord, Mention } from '../../src/record';

// The summary reads texts, never offsets.
const said = (text: string): Mention => ({ start: 0, end: text.length, text, rule: 'test' });
const alone = { continues: null, continuedBy: null, addressee: null, occasion: null };

const empty: ArticleRecord = {
  version: 1,
  language: { code: 'ind', confidence: 1, indonesian: true },
  publishedOn: null,
  headline: null,
  dateline: null,
  bylines: [],
  officials: [],
  people: [],
  institutions: [],
  dates: [],
  venues: [],
  quotes: [],
  events: [],
  warnings: [],
};

const common = { honorifics: [], degrees: [], rank: null, mentions: [] };
const office = { unit: null, area: null, acting: null, status: 'current' } as const;

const record: ArticleRecord = {
  ...empty,
  publishedOn: '2025-10-14',
  headline: said('Sari Buka\nRakor'),
  dateline: { ...said('Sukajenar-Humas BUM,'), place: 'Sukajenar', desk: 'Humas BUM' },
  bylines: [{ ...said('dns'), role: 'reporter' }],
  officials: [
    {
      ...common,
      id: 'person:1',
      name: 'Sari Melati',
      fullName: 'Dr. Sari Melati, M.Si.',
      titles: [
        { ...office, ...said('Plt. Kepala BUM'), role: 'Kepala', institution: 'institution:1', acting: 'plt' },
        { ...office, ...said('Camat Sukajenar'), role: 'Camat', institution: null, status: 'former' },
      ],
    },
    {
      ...common,
      id: 'person:2',
      name: null,
      fullName: null,
      titles: [{ ...office, ...said('Kabid Data'), role: 'Kepala Bidang', institution: null }],
    },
  ],
  people: [{ ...common, id: 'person:3', name: 'Tono', fullName: 'Tono', rank: 'Kapten' }],
  institutions: [
    {
      id: 'institution:1',
      name: 'Badan Urusan Mata Air',
      acronym: 'BUM',
      kind: 'agency',
      lexiconId: null,
      parent: null,
      mentions: [],
    },
    {
      id: 'institution:2',
      name: 'Bidang Data',
      acronym: null,
      kind: 'unit',
      lexiconId: null,
      parent: 'institution:1',
      mentions: [],
    },
  ],
  dates: [
    {
      ...said('Senin (14/10)'),
      value: { from: '2025-10-14', to: '2025-10-14', precision: 'day' },
      time: { from: '09:00', to: '11:30', zone: 'WIB' },
      implied: ['year'],
      weekday: { text: 'Senin', agrees: false },
      role: 'event',
    },
    {
      ...said('Oktober 2025'),
      value: { from: '2025-10-01', to: '2025-10-31', precision: 'month' },
      time: null,
      implied: [],
      weekday: null,
      role: 'other',
    },
    { ...said('kemarin'), value: null, time: null, implied: [], weekday: null, role: 'statement' },
  ],
  venues: [
    {
      id: 'venue:1',
      name: 'Pendopo Agung',
      kind: 'facility',
      locality: 'Sukajenar',
      region: { code: '35', name: 'Jawa Timur' },
      mentions: [],
    },
  ],
  quotes: [
    {
      ...said('“Air itu hak,” ujar Sari.'),
      id: 'quote:1',
      kind: 'direct',
      content: said('Air itu hak'),
      cue: said('ujar'),
      verb: 'ujar',
      speaker: 'person:1',
      speakerMention: said('Sari'),
      resolvedBy: 'name',
      ...alone,
    },
    {
      ...said('Kabid Data menyebut bahwa debit naik'),
      id: 'quote:2',
      kind: 'indirect',
      content: said('debit naik'),
      cue: said('menyebut'),
      verb: 'sebut',
      speaker: 'person:2',
      speakerMention: said('Kabid Data'),
      resolvedBy: 'title',
      ...alone,
    },
    {
      ...said('“Siap!”'),
      id: 'quote:3',
      kind: 'direct',
      content: said('Siap!'),
      cue: null,
      verb: null,
      speaker: null,
      speakerMention: null,
      resolvedBy: null,
      ...alone,
    },
  ],
  events: [
    {
      id: 'event:1',
      name: 'Rapat Koordinasi',
      acronym: 'Rakor',
      theme: 'Air untuk Semua',
      dates: { from: '2025-10-14', to: '2025-10-15' },
      venue: 'venue:1',
      organizer: 'institution:1',
      participants: { text: 'sekitar 350 peserta', count: 350 },
      mentions: [],
    },
  ],
  warnings: [{ code: 'weekday-disagrees', message: '14 October 2025 is a Tuesday' }],
};

const expected = `Headline   Sari Buka Rakor
Dateline   Sukajenar (Humas BUM)
Published  2025-10-14
Bylines    dns (reporter)

Officials (2)
  Dr. Sari Melati, M.Si.
      Plt. Kepala BUM [acting, Plt.] → Badan Urusan Mata Air (BUM)
      Camat Sukajenar [former]
  (not named)
      Kabid Data

People (1)
  Kapten Tono

Institutions (2)
  Badan Urusan Mata Air (BUM), agency
  Bidang Data, unit, part of Badan Urusan Mata Air (BUM)

Dates (3)
  2025-10-14 09:00–11:30 WIB  "Senin (14/10)" (event; year implied; weekday "Senin" does not agree)
  2025-10  "Oktober 2025" (other)
  unknown day  "kemarin" (statement)

Venues (1)
  Pendopo Agung, Sukajenar, Jawa Timur (facility)

Quotes (3)
  Sari Melati (direct; ujar; speaker by name)
      “Air itu hak”
  Kabid Data (indirect; sebut; speaker by title)
      debit naik
  (speaker unknown) (direct)
      “Siap!”

Events (1)
  Rapat Koordinasi (Rakor)
      theme: Air untuk Semua
      dates: 2025-10-14 to 2025-10-15
      venue: Pendopo Agung
      organizer: Badan Urusan Mata Air (BUM)
      participants: sekitar 350 peserta (350)

Warnings (1)
  weekday-disagrees: 14 October 2025 is a Tuesday
`;

describe('summarize', () => {
  test('shows every part of a record', () => {
    expect(summarize(record)).toBe(expected);
  });

  test('says so when there is nothing to show', () => {
    expect(summarize(empty)).toBe('Nothing found.\n');
  });

  test('marks headings only, in the way it is told', () => {
    const people = record.people;
    const text = summarize({ ...empty, people }, { heading: (heading) => `<${heading}>` });
    expect(text).toBe('<People (1)>\n  Kapten Tono\n');
  });

  test('lets no control character of the article through', () => {
    const hostile = said('Judul \u001b[31mmerah\u0007 \u202eterbalik');
    expect(summarize({ ...empty, headline: hostile })).toBe('Headline   Judul [31mmerah terbalik\n');
  });
});
