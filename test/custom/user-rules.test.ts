// Rules of the user for people, events and quotes, and rules that are values alone, as a file of JSON holds them.
import { describe, expect, it } from 'vitest';
import { createParser, parseArticle, type UserRule } from '../../src/index';

const parserOf = (...add: UserRule[]) => createParser({ rules: { add } });

describe('a rule of events', () => {
  const rembuk: UserRule = {
    id: 'desa/rembuk',
    kind: 'event',
    why: 'rembuk desa X: a council of villagers, in small letters as well',
    pattern: /(?<name>[Rr]embuk desa [A-Z]\w+)(?: \((?<acronym>[A-Z]{2,6})\))?/,
  };

  it('finds a name that no built-in rule has', () => {
    const text =
      'Kuwu Sindang Asep Surahman membuka rembuk desa Sejahtera (RDS) di Balai Desa Sindang, Kamis (9/10/2025). Warga menyambut rembuk desa Sejahtera dengan gembira.';
    expect(parseArticle(text).events).toEqual([]);
    const [event, ...more] = parserOf(rembuk).parseArticle(text).events;
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      id: 'event:1',
      name: 'rembuk desa Sejahtera',
      acronym: 'RDS',
      dates: { from: '2025-10-09', to: '2025-10-09' },
      venue: 'venue:1',
      mentions: [{ text: 'rembuk desa Sejahtera (RDS)', rule: 'desa/rembuk' }, { text: 'rembuk desa Sejahtera' }],
    });
  });

  it('keeps every find: far down, in a body, in what somebody says; and built-in ones beside them', () => {
    const filler = 'Air sungai naik setinggi lutut orang dewasa di beberapa tempat. '.repeat(20);
    const text = `Bupati Garut membuka Rapat Koordinasi Pangan Nasional 2025 di Garut.\n\n${filler}\n\n“Kami menunggu rembuk desa Makmur dan rembuk desa Lestari, lalu rembuk desa Cikal, juga rembuk desa Jaya,” ujarnya.`;
    const names = parserOf(rembuk)
      .parseArticle(text)
      .events.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([1, 2, 3, 4].map(() => expect.stringMatching(/^rembuk desa/))));
    expect(new Set(names).size).toBe(4);
    expect(parserOf().parseArticle(text).events).toMatchObject([{ name: 'Rapat Koordinasi Pangan Nasional 2025' }]);
  });

  it('wins over what it overlaps', () => {
    const whole: UserRule = { ...rembuk, pattern: 'Rapat Koordinasi [A-Z]\\w+ se-[A-Z]\\w+', id: 'desa/rapat' };
    const text = 'Bupati Garut membuka Rapat Koordinasi Pangan se-Priangan di Garut, Senin (6/10/2025).';
    const { events } = parserOf(whole).parseArticle(text);
    expect(events).toMatchObject([{ name: 'Rapat Koordinasi Pangan se-Priangan', mentions: [{ rule: 'desa/rapat' }] }]);
  });
});

describe('a rule of quotes', () => {
  const script: UserRule = {
    id: 'wawancara/nama',
    kind: 'quote',
    why: 'BUDI: “…”: an interview, the speaker in capitals before a colon',
    pattern: /(?<speaker>[A-Z]{3,20}(?: [A-Z]{3,20}){0,3}): “(?<content>[^”]{1,600})”/,
  };

  it('finds a style of its own, and whose words they are', () => {
    const text =
      'Wawancara dengan Bupati Garut Asep Surahman dan Sekda Garut Rudi Salam.\n\nASEP: “Jalan desa ini”\n\nRUDI SALAM: “Anggarannya sudah ada.”\n\nWARTAWAN: “Kapan mulai?”';
    const record = parserOf(script).parseArticle(text);
    const ids = record.officials.map(({ id, name }) => [name, id]);
    const { 'Asep Surahman': asep, 'Rudi Salam': rudi } = Object.fromEntries(ids);
    expect(record.quotes).toMatchObject([
      { kind: 'direct', content: { text: 'Jalan desa ini' }, speaker: asep, resolvedBy: 'name', rule: script.id },
      { content: { text: 'Anggarannya sudah ada' }, speaker: rudi, speakerMention: { text: 'RUDI SALAM' } },
      // nobody of the article, but somebody
      { content: { text: 'Kapan mulai?' }, speaker: null, speakerMention: { text: 'WARTAWAN' }, resolvedBy: null },
    ]);
    for (const { start, end, text: span } of record.quotes) expect(text.slice(start, end)).toBe(span);
  });

  it('finds a report that no verb of the lexicon has, with its cue', () => {
    const rule: UserRule = {
      id: 'desa/titip',
      kind: 'quote',
      why: 'X titip pesan: …: what somebody leaves as a message',
      pattern: '(?<speaker>[A-Z]\\w+ [A-Z]\\w+) (?<cue>titip pesan): (?<content>[^.]{3,200})',
      read: { verb: 'titip pesan' },
    };
    const text = 'Bupati Garut Asep Surahman meninjau pasar. Asep Surahman titip pesan: jaga kebersihan lapak.';
    expect(parseArticle(text).quotes).toEqual([]);
    expect(parserOf(rule).parseArticle(text).quotes).toMatchObject([
      {
        text: 'Asep Surahman titip pesan: jaga kebersihan lapak',
        kind: 'indirect',
        content: { text: 'jaga kebersihan lapak' },
        cue: { text: 'titip pesan' },
        verb: 'titip pesan',
        speaker: 'person:1',
      },
    ]);
  });

  it('carries the speaker to the next quote, as built-in rules do', () => {
    const text =
      'Sekda Garut Rudi Salam hadir. Bupati Garut Asep Surahman hadir.\n\nRUDI: “Anggarannya sudah ada.”\n\n“Kami mulai besok,” ujarnya.';
    const { quotes, officials } = parserOf(script).parseArticle(text);
    const rudi = officials.find(({ name }) => name === 'Rudi Salam')?.id;
    expect(quotes.map(({ speaker, rule }) => [speaker, rule])).toEqual([
      [rudi, 'wawancara/nama'],
      [rudi, 'quote/cue-after'],
    ]);
  });

  it('wins over a built-in reading of the same words', () => {
    const rule: UserRule = {
      ...script,
      pattern: /“(?<content>[^”]{1,600})” \((?<speaker>[^)]{3,40})\)/,
      id: 'kliping/kurung',
    };
    const text = 'Bupati Garut Asep Surahman membuka acara. “Kami siap melayani warga.” (Rudi Salam)';
    const { quotes } = parserOf(rule).parseArticle(text);
    expect(quotes).toMatchObject([{ rule: 'kliping/kurung', speakerMention: { text: 'Rudi Salam' } }]);
  });

  it('may say "not this one"', () => {
    const none: UserRule = { ...script, read: () => null };
    expect(parserOf(none).parseArticle('ASEP: “Jalan ini”').quotes).toEqual([]);
  });
});

it('a rule of people finds who has no office', () => {
  const rule: UserRule = { id: 'desa/mang', kind: 'person', why: 'Mang X', pattern: /Mang (?<name>[A-Z]\w+)/ };
  const { people } = parserOf(rule).parseArticle('Bubur buatan Mang Ujang laris di pasar.');
  expect(people).toMatchObject([{ name: 'Ujang', mentions: [{ rule: 'desa/mang' }] }]);
});

describe('a rule that is a value', () => {
  const season = {
    id: 'padi/gadu',
    kind: 'date',
    why: 'musim gadu 2025: the dry season’s crop',
    pattern: '[Mm]usim gadu (?<year>20\\d\\d)',
    read: { from: '$<year>-04-01', to: '$<year>-09-30' },
  };

  it('comes from JSON as well', () => {
    const options = JSON.parse(JSON.stringify({ rules: { add: [season], disable: ['date/year'] } }));
    const { dates } = createParser(options).parseArticle('Produksi padi musim gadu 2025 naik.');
    expect(dates).toMatchObject([{ text: 'musim gadu 2025', value: { from: '2025-04-01', to: '2025-09-30' } }]);
  });

  it('passes over what is no day, for it is the text that says so', () => {
    const rule = { ...season, pattern: 'tgl (?<day>\\d\\d)', read: { from: '2025-10-$<day>' } } as UserRule;
    const { dates } = parserOf(rule).parseArticle('Panen tgl 31, bukan tgl 32.');
    expect(dates).toMatchObject([{ text: 'tgl 31', value: { from: '2025-10-31' } }]);
  });

  it.each([
    [{ ...season, kind: 'season' }, /kind is season: use one of official, person, institution, /],
    [{ ...season, pattern: 'musim (' }, /rules\.add\[0\] \(padi\/gadu\): Invalid regular expression: .*musim/],
    [{ ...season, pattern: '' }, /pattern must be a RegExp or the source of one/],
    [{ ...season, read: undefined }, /a rule of dates needs read/],
    [{ ...season, read: { from: '1 April' } }, /read has "1 April", no calendar day/],
    [{ ...season, read: 'April' }, /read must be what every match is, or a function/],
    [{ ...season, kind: 'quote', read: {} }, /needs a group \(\?<content>…\)/],
    [{ ...season, kind: 'official', read: {} }, /needs a group \(\?<title>…\)/],
    [{ ...season, kind: 'event', read: { style: 'party' } }, /has style "party": use one of meeting, ceremony, /],
    [{ ...season, kind: 'venue', read: { kind: 'hall' } }, /has kind "hall": use one of facility, online, area/],
  ])('has its mistakes told with it: %j', (rule, message) => {
    expect(() => parserOf(rule as never)).toThrow(message);
    expect(() => parserOf(rule as never)).toThrow(TypeError);
  });

  it('has those of its function told when they come up', () => {
    const rule: UserRule = { ...season, kind: 'date', read: () => ({ from: '2025-02-30' }) };
    expect(() => parserOf(rule).parseArticle('musim gadu 2025')).toThrow(/^rule padi\/gadu: read has "2025-02-30"/);
  });
});
