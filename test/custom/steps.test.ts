// The steps of explainArticle: how the speaker of each quote was found, and what made each title.
import { expect, it } from 'vitest';
import { createParser, explainArticle, parseArticle, type Reason, type Step } from '../../src/index';

const shown = ({ at, what, to }: Step) => [what, at?.text ?? null, to];
const explained = (text: string, kind: Reason['kind']) =>
  explainArticle(text).reasons.filter((reason) => reason.kind === kind);
const stepsOf = (text: string, kind: Reason['kind']) => explained(text, kind).map(({ steps }) => steps.map(shown));

it('leads from a name or office beside the cue to who bears it', () => {
  const text =
    'Bupati Garut Asep Surahman membuka rapat. “Kami siap melayani,” ujar Asep. “Air sudah mengalir,” kata Bupati Garut.';
  expect(stepsOf(text, 'quote')).toEqual([
    [
      ['cue', 'ujar', null],
      ['short', 'Asep', 'person:1'],
      ['full', 'Asep Surahman', 'person:1'],
    ],
    [
      ['cue', 'kata', null],
      ['title', 'Bupati Garut', 'person:1'],
      ['full', 'Asep Surahman', 'person:1'],
    ],
  ]);
});

it('leads from a pronoun to who acted last', () => {
  const text =
    'Asep Surahman menjabat Bupati Garut. Bupati Garut meninjau pasar. Ia mengatakan bahwa harga beras harus turun.';
  expect(stepsOf(text, 'quote')).toEqual([
    [
      ['cue', 'mengatakan', null],
      ['pronoun', 'Ia', 'person:1'],
      ['acting', 'Bupati Garut', 'person:1'],
      ['full', 'Asep Surahman', 'person:1'],
    ],
  ]);
});

it('tells from which quote a speaker was carried on, and where that chain began', () => {
  const text =
    'Asep Surahman, Bupati Garut, hadir. “Kami siap melayani,” ujar Bupati Garut.\n\n“Jalan itu rusak,” ujarnya.\n\n“Air sudah mengalir,” tambahnya.';
  const [, second, third] = stepsOf(text, 'quote');
  expect(second).toEqual([
    ['cue', 'ujarnya', null],
    ['pronoun', null, 'person:1'],
    ['quote', 'Kami siap melayani', 'quote:1'],
    ['title', 'Bupati Garut', 'person:1'],
    ['full', 'Asep Surahman', 'person:1'],
  ]);
  expect(third?.slice(2, 4)).toEqual([
    ['quote', 'Jalan itu rusak', 'quote:2'],
    ['title', 'Bupati Garut', 'person:1'],
  ]);
});

it('carries the second part of a quote on with no more ado', () => {
  const text = 'Bupati Garut Asep Surahman hadir. “Kami siap melayani,” ujar Asep. “Warga tidak perlu menunggu lama.”';
  expect(stepsOf(text, 'quote')[1]).toEqual([
    ['quote', 'Kami siap melayani', 'quote:1'],
    ['short', 'Asep', 'person:1'],
    ['full', 'Asep Surahman', 'person:1'],
  ]);
});

it('says so where nobody is known', () => {
  const [steps] = stepsOf(
    'Bupati Garut Asep Surahman hadir. “Air sudah masuk ke sawah,” kata seorang petani.',
    'quote',
  );
  expect(steps).toEqual([
    ['cue', 'kata', null],
    ['unknown', null, null],
  ]);
});

it('tells what made a title: acting mark, head, field, body and area', () => {
  const text =
    'Plt. Kepala Dinas Kesehatan Kota Bogor, Asep Surahman, dan Deputi Bidang Mutasi BKN Wening Astuti hadir. Bupati Sumedang Rudi Salam dan mantan Menteri Keuangan Lilik Utami juga, serta Bupati terpilih Garut Danu Wirawan.';
  const [head, deputy, regent, minister, elect] = explained(text, 'title');
  expect(head).toMatchObject({ id: 'person:1', rule: 'official/title-comma-name', text: text.slice(0, 38) });
  expect(head?.why).toContain('apposition');
  expect(head?.steps.map(shown)).toEqual([
    ['stand-in', 'Plt.', null],
    ['listed', 'Kepala Dinas Kesehatan', null],
    ['body', 'Dinas Kesehatan Kota Bogor', 'institution:1'],
  ]);
  expect(deputy?.steps.map(shown)).toEqual([
    ['head', 'Deputi Bidang', null],
    ['field', 'Mutasi', null],
    ['body', 'BKN', 'institution:2'],
  ]);
  expect(regent?.steps.at(-1)).toMatchObject({ what: 'area', at: { text: 'Sumedang' }, row: { name: '32.11' } });
  expect(minister?.steps.map(shown)[0]).toEqual(['former', 'mantan', null]);
  expect(elect?.steps.map(shown).at(-1)).toEqual(['elect', 'terpilih', null]);
});

it('has one reason for each title of the record, and places that slice back', () => {
  const text =
    'Kepala BKN Rahmat Hidayat, Bupati Garut Asep Surahman, dan Kolonel Inf Rudi Salam hadir. “Siap,” ujar Rahmat. “Kami tunggu laporan,” katanya.';
  const { record, reasons } = explainArticle(text);
  expect(record).toEqual(parseArticle(text));
  const titles = record.officials.flatMap(({ id, titles }) => titles.map(({ start, end }) => ({ id, start, end })));
  const told = reasons.filter(({ kind }) => kind === 'title');
  expect(told.map(({ id, start, end }) => ({ id, start, end }))).toEqual(titles);
  for (const { at } of reasons.flatMap(({ steps }) => steps))
    if (at) expect(text.slice(at.start, at.end)).toBe(at.text);
});

it('names the rows that took part, as they are removed', () => {
  const text = 'Kepala BKN Rahmat Hidayat mengatakan bahwa layanan itu gratis.';
  const rows = explainArticle(text).reasons.flatMap(({ steps }) => steps.flatMap(({ row }) => row ?? []));
  expect(rows).toContainEqual({ table: 'institutions', name: 'bkn' });
  expect(rows).toContainEqual({ table: 'speech-verbs', name: 'mengatakan' });
  const removed = Object.fromEntries(rows.map(({ table, name }) => [table, [name]]));
  const { institutions, quotes } = createParser({ lexicon: { remove: removed } }).parseArticle(text);
  expect([institutions, quotes]).toEqual([[], []]);
});

it('stays in proportion to the text, however long a chain is', () => {
  const text = `Bupati Garut Asep Surahman hadir. ${'“Kami siap melayani,” ujarnya. '.repeat(2000)}`;
  const steps = explained(text, 'quote').map((reason) => reason.steps);
  expect(steps).toHaveLength(2000);
  expect(Math.max(...steps.map(({ length }) => length))).toBeLessThan(6);
});
