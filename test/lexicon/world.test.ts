// What the tables must know of the world: the regions of Indonesia, the ministries of the cabinet, bodies that were renamed.
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/lexicon/lexicon';
import { parseArticle } from '../../src/parse-article';
import { lookUp } from './look-up';
import { list, readTable } from './tables';

const lexicon = loadLexicon();
const bodies = readTable('institutions');
const byId = new Map(bodies.map((row) => [row.id as string, row]));
const places = readTable('places');
const of = (kind: string) => places.filter((row) => row.kind === kind);

describe('regions', () => {
  it('are 38 provinces, 416 regencies and 98 cities', () => {
    expect(of('province')).toHaveLength(38);
    expect(of('regency')).toHaveLength(416);
    expect(of('city')).toHaveLength(98);
  });

  it('have codes of their own, in their province', () => {
    const provinces = new Set(of('province').map((row) => row.code));
    for (const row of of('province')) expect(row.code, row.name).toMatch(/^\d\d$/);
    for (const row of [...of('regency'), ...of('city')]) {
      expect(row.code, row.name).toMatch(/^\d\d\.\d\d$/);
      expect(provinces.has((row.code as string).slice(0, 2)), row.name).toBe(true);
    }
    expect(new Set(places.map((row) => row.code)).size).toBe(places.length);
  });

  it('number cities from 71', () => {
    for (const row of of('city')) expect(Number((row.code as string).slice(3)), row.name).toBeGreaterThanOrEqual(71);
    for (const row of of('regency')) expect(Number((row.code as string).slice(3)), row.name).toBeLessThan(71);
  });

  it('are no more in one province than are numbered there, and every province but the newest has some', () => {
    for (const { code, name } of of('province')) {
      const inside = places.filter(
        (row) => /^\d\d\.\d\d$/.test(row.code as string) && row.code?.startsWith(`${code}.`),
      );
      expect(inside.length, name).toBeGreaterThanOrEqual(4);
    }
  });

  it.each([
    ['Papua Barat Daya', '96', 'province'],
    ['Papua Selatan', '93', 'province'],
    ['Papua Tengah', '94', 'province'],
    ['Papua Pegunungan', '95', 'province'],
    ['Kalimantan Utara', '65', 'province'],
    ['DI Yogyakarta', '34', 'province'],
    ['Surabaya', '35.78', 'city'],
    ['Jember', '35.09', 'regency'],
    ['Merauke', '93.01', 'regency'],
    ['Sorong', '96.71', 'city'],
    ['Ciawi', '32.01/ciawi', 'locality'],
  ])('%s is %s', (name, code, kind) => {
    expect(lookUp(name, 'place').flatMap((found) => found.rows)).toContainEqual(
      expect.objectContaining({ code, kind }),
    );
  });
});

// Kabinet Merah Putih as it was formed (Perpres 139 and 140/2024) and changed in 2025: name, acronym.
const cabinet: readonly (readonly [string, string])[] = [
  ['Kementerian Koordinator Bidang Politik dan Keamanan', 'Kemenko Polkam'],
  ['Kementerian Koordinator Bidang Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan', 'Kemenko Kumham Imipas'],
  ['Kementerian Koordinator Bidang Perekonomian', 'Kemenko Perekonomian'],
  ['Kementerian Koordinator Bidang Pembangunan Manusia dan Kebudayaan', 'Kemenko PMK'],
  ['Kementerian Koordinator Bidang Infrastruktur dan Pembangunan Kewilayahan', 'Kemenko Infra'],
  ['Kementerian Koordinator Bidang Pemberdayaan Masyarakat', 'Kemenko PM'],
  ['Kementerian Koordinator Bidang Pangan', 'Kemenko Pangan'],
  ['Kementerian Sekretariat Negara', 'Kemensetneg'],
  ['Kementerian Dalam Negeri', 'Kemendagri'],
  ['Kementerian Luar Negeri', 'Kemlu'],
  ['Kementerian Pertahanan', 'Kemhan'],
  ['Kementerian Agama', 'Kemenag'],
  ['Kementerian Haji dan Umrah', 'Kemenhaj'],
  ['Kementerian Hukum', 'Kemenkum'],
  ['Kementerian Hak Asasi Manusia', 'KemenHAM'],
  ['Kementerian Imigrasi dan Pemasyarakatan', 'Kemenimipas'],
  ['Kementerian Keuangan', 'Kemenkeu'],
  ['Kementerian Pendidikan Dasar dan Menengah', 'Kemendikdasmen'],
  ['Kementerian Pendidikan Tinggi, Sains, dan Teknologi', 'Kemdiktisaintek'],
  ['Kementerian Kebudayaan', 'Kemenbud'],
  ['Kementerian Kesehatan', 'Kemenkes'],
  ['Kementerian Sosial', 'Kemensos'],
  ['Kementerian Ketenagakerjaan', 'Kemnaker'],
  ['Kementerian Pelindungan Pekerja Migran Indonesia', 'KemenP2MI'],
  ['Kementerian Perindustrian', 'Kemenperin'],
  ['Kementerian Perdagangan', 'Kemendag'],
  ['Kementerian Energi dan Sumber Daya Mineral', 'Kementerian ESDM'],
  ['Kementerian Pekerjaan Umum', 'Kementerian PU'],
  ['Kementerian Perumahan dan Kawasan Permukiman', 'Kementerian PKP'],
  ['Kementerian Desa dan Pembangunan Daerah Tertinggal', 'Kemendes PDT'],
  ['Kementerian Transmigrasi', 'Kementrans'],
  ['Kementerian Perhubungan', 'Kemenhub'],
  ['Kementerian Komunikasi dan Digital', 'Kemkomdigi'],
  ['Kementerian Pertanian', 'Kementan'],
  ['Kementerian Kehutanan', 'Kemenhut'],
  ['Kementerian Kelautan dan Perikanan', 'KKP'],
  ['Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional', 'Kementerian ATR/BPN'],
  ['Kementerian Perencanaan Pembangunan Nasional/Badan Perencanaan Pembangunan Nasional', 'Kementerian PPN/Bappenas'],
  ['Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi', 'KemenPANRB'],
  ['Kementerian Badan Usaha Milik Negara', 'Kementerian BUMN'],
  [
    'Kementerian Kependudukan dan Pembangunan Keluarga/Badan Kependudukan dan Keluarga Berencana Nasional',
    'Kemendukbangga',
  ],
  ['Kementerian Lingkungan Hidup/Badan Pengendalian Lingkungan Hidup', 'KLH/BPLH'],
  [
    'Kementerian Investasi dan Hilirisasi/Badan Koordinasi Penanaman Modal',
    'Kementerian Investasi dan Hilirisasi/BKPM',
  ],
  ['Kementerian Koperasi', 'Kemenkop'],
  ['Kementerian Usaha Mikro, Kecil, dan Menengah', 'Kementerian UMKM'],
  ['Kementerian Pariwisata', 'Kemenpar'],
  ['Kementerian Ekonomi Kreatif/Badan Ekonomi Kreatif', 'Kemenekraf'],
  ['Kementerian Pemberdayaan Perempuan dan Perlindungan Anak', 'KemenPPPA'],
  ['Kementerian Pemuda dan Olahraga', 'Kemenpora'],
];

describe('the ministries of the Kabinet Merah Putih', () => {
  it('are 49, the one that ended in 2025 included', () => {
    expect(cabinet).toHaveLength(49);
    expect(cabinet.filter(([name]) => name.includes('Koordinator'))).toHaveLength(7);
  });

  it.each(cabinet)('%s (%s)', (name, acronym) => {
    const idsOf = (text: string) =>
      lookUp(text, 'body')
        .filter((found) => found.text === text)
        .flatMap((found) => found.rows.map((row) => row.id as string));
    const both = idsOf(name).filter((id) => idsOf(acronym).includes(id));
    expect(both, `${idsOf(name)} / ${idsOf(acronym)}`).not.toEqual([]);
    // one of them was in office in 2025
    const rows = both.map((id) => byId.get(id));
    expect(rows.some((row) => row?.kind === 'ministry' && (!row.until || row.until >= '2025'))).toBe(true);
  });
});

describe('bodies in time', () => {
  const time = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

  it('have years, months or days, since before until', () => {
    const wrong: string[] = [];
    for (const { id, since, until } of bodies) {
      for (const value of [since, until])
        if (value && !(time.test(value) && (value.length < 10 || new Date(value).toISOString().startsWith(value))))
          wrong.push(`${id}: ${value}`);
      if (since && until && since > until) wrong.push(`${id}: ${since} to ${until}`);
      if ((since && since < '1600') || (since && since > '2027') || (until && until > '2027'))
        wrong.push(`${id}: ${since} ${until}`);
    }
    expect(wrong).toEqual([]);
    expect(bodies.filter((row) => row.since || row.until).length).toBeGreaterThan(100);
  });

  it('have successors that exist, are not themselves, and came no earlier than the end', () => {
    const wrong: string[] = [];
    for (const { id, until, successor } of bodies) {
      for (const next of list(successor)) {
        const row = byId.get(next);
        if (!row || next === id) wrong.push(`${id} → ${next}`);
        if (!until) wrong.push(`${id} has a successor and no end`);
        // a body that took over may be older; one that is over before its predecessor cannot have followed it
        if (row?.until && until && row.until.slice(0, 4) < until.slice(0, 4))
          wrong.push(`${id} until ${until} → ${next} until ${row.until}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('have parents that lead to a top', () => {
    for (const { id } of bodies) {
      const way: string[] = [];
      for (let at = id as string; at; at = byId.get(at)?.parent ?? '') {
        expect(way, `${id} is its own ancestor`).not.toContain(at);
        way.push(at);
      }
    }
  });

  it.each([
    ['Kementerian Hukum dan Hak Asasi Manusia', '2024', ['kemenkum', 'kemenham', 'kemenimipas']],
    ['Kementerian Komunikasi dan Informatika', '2024', ['kemkomdigi']],
    ['Kementerian Lingkungan Hidup dan Kehutanan', '2024', ['kemenhut', 'klh-bplh']],
    ['Kementerian Pekerjaan Umum dan Perumahan Rakyat', '2024', ['kemenpu', 'kementerian-pkp']],
    [
      'Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi',
      '2024',
      ['kemendikdasmen', 'kemdiktisaintek', 'kemenbud'],
    ],
    ['Kementerian Koperasi dan Usaha Kecil dan Menengah', '2024', ['kemenkop', 'kementerian-umkm']],
    ['Kementerian Desa, Pembangunan Daerah Tertinggal, dan Transmigrasi', '2024', ['kemendes-pdt', 'kementrans']],
    ['Kementerian Badan Usaha Milik Negara', '2025', ['bp-bumn']],
    ['Badan Kependudukan dan Keluarga Berencana Nasional', '2024', ['kemendukbangga']],
    ['Lembaga Ilmu Pengetahuan Indonesia', '2021', ['brin']],
    ['Badan Pengkajian dan Penerapan Teknologi', '2021', ['brin']],
  ])('%s ended in %s and was followed by %j', (name, year, successors) => {
    const row = bodies.find((candidate) => candidate.name === name && candidate.until?.startsWith(year));
    expect(row).toBeDefined();
    expect(list(row?.successor)).toEqual(expect.arrayContaining(successors));
    // the old name is still read: releases of its time print it
    expect(lookUp(name, 'body')[0]?.text).toBe(name);
  });
});

it.each([
  ['2020-05-01', 'Badan Pelindungan Pekerja Migran Indonesia'],
  ['2025-03-01', 'Kementerian Pelindungan Pekerja Migran Indonesia/Badan Pelindungan Pekerja Migran Indonesia'],
])('in a release of %s, BP2MI is the %s', (publishedOn, name) => {
  const { institutions } = parseArticle('Para pekerja dilepas BP2MI di bandara.', { publishedOn });
  expect(institutions.map((body) => body.name)).toEqual([name]);
});

it('acronyms that several bodies share give all of them', () => {
  const shared = lookUp('DEN', 'body')[0]?.rows.map((row) => row.id);
  expect(shared).toEqual(expect.arrayContaining(['den-ekonomi', 'den-energi']));
});

it('titles of one body name a body that is there', () => {
  const rows = lexicon.rows('titles').filter((row) => row.institution);
  expect(rows.length).toBeGreaterThan(100);
  for (const row of rows) {
    expect(lexicon.body(row.institution as string), row.title).toBeDefined();
    expect(row.title).not.toContain('~');
  }
});
