/**
 * How titles and names stand together. Each rule finds one official or person at one place; who is the same person is
 * decided in people.ts.
 */
import {
  endOf,
  fold,
  isCapital,
  isLower,
  isMark,
  isNumber,
  type Reading,
  sameLine,
  startOf,
  startsSentence,
} from '../lexicon/reading';
import type { Found, Rule } from '../rules/rule';
import { type NamePhrase, nameAt } from './name-phrase';
import { type TitlePhrase, titleAt } from './title-phrase';

export interface PersonFind {
  readonly name: NamePhrase | null;
  /** Offices of one holder: "Ketua Tim sekaligus Penguji Materi BKN". */
  readonly titles: readonly TitlePhrase[];
  /** A rank that stands for a title: "Pratu Dimas". */
  readonly rankTitle?: boolean;
}

export type PersonTrigger = 'title' | 'name' | 'affix' | 'cue' | 'presenter';

const presenters = new Set(['yakni', 'yaitu', 'bernama', 'almarhum', 'almarhumah', 'saudara', 'saudari', 'mendiang']);

export const personTriggers: Readonly<Record<PersonTrigger, (r: Reading, at: number) => boolean>> = {
  title: (r, at) => titleAt(r, at) !== null,
  name: (r, at) => isCapital(r, at),
  affix: (r, at) => r.hits.at('affix', at) !== undefined,
  presenter: (r, at) => presenters.has(fold(r, at)),
  cue: (r, at) => r.hits.at('verb', at) !== undefined,
};

const made = (r: Reading, first: number, last: number, value: PersonFind): Found<PersonFind> => ({
  start: startOf(r, first),
  end: endOf(r, last),
  value,
});

/** A title that says enough to be an office beside a name. */
function isOffice(title: TitlePhrase, bare = false): boolean {
  const tail = title.last > title.headLast;
  if (title.style === 'generic') return title.bodies.length > 0 || title.area !== null || tail;
  return tail || title.row !== null || title.acting !== null || title.style === 'bare' || bare;
}

/** The title at the token and those that "sekaligus", "merangkap" or "selaku" join to it. */
function titlesAt(r: Reading, at: number): TitlePhrase[] {
  const titles: TitlePhrase[] = [];
  for (let next = at; titles.length < 3; ) {
    const title = titleAt(r, next);
    if (!title) break;
    titles.push(title);
    if (!['sekaligus', 'merangkap', 'selaku'].includes(fold(r, title.last))) break;
    next = title.last + 1;
  }
  return titles;
}

const day = (r: Reading, at: number) =>
  r.hits.at('calendar', at)?.forms.some((form) => form.row.kind === 'weekday' || form.row.kind === 'month') ?? false;

/** After a comma a name must look like one: no day, no place alone, no body, no new title. */
function nameAfterComma(r: Reading, at: number): NamePhrase | null {
  if (!sameLine(r, at) || day(r, at) || titleAt(r, at)) return null;
  const name = nameAt(r, at, 'sure');
  if (!name) return null;
  const place = r.hits.at('place', name.name.first);
  const sure = name.name.first > name.first || name.degrees.length > 0;
  if (place && place.last >= name.name.last && !sure) return null;
  if (fold(r, name.last) === '/' || isNumber(r, name.last)) return null;
  return name;
}

/** "Bupati Lilik yang juga menjabat sebagai Sekretaris Jenderal X", "Kepala BKN Budi selaku Ketua Panitia": further offices behind the name. */
function withFurtherTitles(r: Reading, titles: readonly TitlePhrase[], name: NamePhrase): Found<PersonFind> {
  const first = (titles[0] as TitlePhrase).first;
  const link = afterLink(r, name.last);
  const further = link > 0 ? titlesAt(r, link).filter((title) => isOffice(title)) : [];
  const last = further[further.length - 1]?.last ?? name.last;
  return made(r, first, last, { name, titles: [...titles, ...further] });
}

const thatIs = new Set(['yakni', 'yaitu', 'ialah', 'bernama']);

export const personRules = [
  {
    id: 'official/title-name',
    why: 'Kepala BKN Budi Santoso: the name follows the office',
    trigger: 'title',
    read(r, at) {
      const titles = titlesAt(r, at);
      const title = titles[titles.length - 1];
      if (!title || !isOffice(title, true) || !sameLine(r, title.last)) return null;
      const name = day(r, title.last) ? null : nameAt(r, title.last, 'title');
      return name ? withFurtherTitles(r, titles, name) : null;
    },
  },
  {
    id: 'official/title-comma-name',
    why: 'Kepala BKN, Budi Santoso, …: the name in apposition',
    trigger: 'title',
    read(r, at) {
      const titles = titlesAt(r, at);
      const title = titles[titles.length - 1];
      if (!title || !isOffice(title) || fold(r, title.last) !== ',') return null;
      const name = nameAfterComma(r, title.last + 1);
      return name ? withFurtherTitles(r, titles, name) : null;
    },
  },
  {
    id: 'official/title-yakni-name',
    why: 'Kepala BKN, yakni Budi Santoso: the name after a word of identity',
    trigger: 'title',
    read(r, at) {
      const titles = titlesAt(r, at);
      const title = titles[titles.length - 1];
      if (!title || !isOffice(title)) return null;
      const word = fold(r, title.last) === ',' ? title.last + 1 : title.last;
      const long = fold(r, word) === 'atas' && fold(r, word + 1) === 'nama';
      if (!thatIs.has(fold(r, word)) && !long) return null;
      const name = nameAfterComma(r, word + (long ? 2 : 1));
      return name ? withFurtherTitles(r, titles, name) : null;
    },
  },
  {
    id: 'official/name-comma-title',
    why: 'Budi Santoso, Kepala BKN: the office in apposition',
    trigger: 'name',
    read(r, at) {
      const name = nameAt(r, at);
      if (!name || fold(r, name.last) !== ',' || !sameLine(r, name.last + 1)) return null;
      const titles = titlesAt(r, name.last + 1);
      const title = titles[titles.length - 1];
      return title && isOffice(title) && closesApposition(r, title)
        ? made(r, name.first, title.last, { name, titles })
        : null;
    },
  },
  {
    id: 'official/name-as-title',
    why: 'Budi Santoso selaku Kepala BKN: the office after a word that gives it',
    trigger: 'name',
    read(r, at) {
      const name = nameAt(r, at);
      if (!name) return null;
      const word = afterLink(r, name.last);
      const titles = word > 0 ? titlesAt(r, word) : [];
      const title = titles[titles.length - 1];
      return title && isOffice(title) ? made(r, name.first, title.last, { name, titles }) : null;
    },
  },
  {
    id: 'official/name-bracket-title',
    why: 'Budi Santoso (Kepala BKN): the office in brackets',
    trigger: 'name',
    read(r, at) {
      const name = nameAt(r, at);
      if (!name || fold(r, name.last) !== '(') return null;
      const titles = titlesAt(r, name.last + 1);
      const title = titles[titles.length - 1];
      return title && isOffice(title) && fold(r, title.last) === ')'
        ? made(r, name.first, title.last + 1, { name, titles })
        : null;
    },
  },
  {
    id: 'official/signature',
    why: 'name on one line, office on the next: who signs the release',
    trigger: 'name',
    read(r, at) {
      if (at > 0 && sameLine(r, at)) return null;
      const name = nameAt(r, at, 'sure');
      if (!name || sameLine(r, name.last) || name.last >= r.doc.tokens.count || titleAt(r, at)) return null;
      const titles = titlesAt(r, name.last);
      const title = titles[titles.length - 1];
      return title && isOffice(title) && !sameLine(r, title.last)
        ? made(r, name.first, title.last, { name, titles })
        : null;
    },
  },
  {
    id: 'official/rank-name',
    why: 'Pratu Dimas Saputra: a soldier or police officer known by rank alone',
    trigger: 'affix',
    read(r, at) {
      const name = nameAt(r, at);
      return name?.rank ? made(r, name.first, name.last, { name, titles: [], rankTitle: true }) : null;
    },
  },
  {
    id: 'official/title-alone',
    why: 'Bupati Sleman membuka acara: the office without its holder’s name',
    trigger: 'title',
    read(r, at) {
      const title = titleAt(r, at);
      if (!title || !isOffice(title) || !isCapital(r, title.headFirst) || isListed(r, title)) return null;
      const titles = titlesAt(r, at);
      return made(r, title.first, (titles[titles.length - 1] as TitlePhrase).last, { name: null, titles });
    },
  },
  {
    id: 'person/affix-name',
    why: 'Bapak Budi Santoso, Prof. Budi: a name behind what only stands before names',
    trigger: 'affix',
    read(r, at) {
      const name = nameAt(r, at);
      return name && name.name.first > at ? made(r, name.first, name.last, { name, titles: [] }) : null;
    },
  },
  {
    id: 'person/that-is-name',
    why: 'yakni Budi Santoso, almarhum Budi: somebody named by what they are',
    trigger: 'presenter',
    read(r, at) {
      const name = isCapital(r, at + 1) && !titleAt(r, at + 1) ? nameAfterComma(r, at + 1) : null;
      return name && name.name.last - name.name.first > 1 ? made(r, name.first, name.last, { name, titles: [] }) : null;
    },
  },
  {
    id: 'person/name-degree',
    why: 'Budi Santoso, S.H., M.Si.: a name with degrees behind it',
    trigger: 'name',
    read(r, at) {
      const name = nameAt(r, at);
      return name && name.degrees.length > 0 ? made(r, name.first, name.last, { name, titles: [] }) : null;
    },
  },
  {
    id: 'person/cue-name',
    why: '“…,” ujar Budi Santoso: who speaks, right after the verb',
    trigger: 'cue',
    read(r, at) {
      const hit = r.hits.at('verb', at);
      if (
        !hit?.forms.some((form) => form.row.class === 'bare') ||
        titleAt(r, hit.last) ||
        !isCapital(r, hit.last) ||
        !afterContent(r, at)
      )
        return null;
      const name = nameAt(r, hit.last, 'sure');
      return name && !endsInPlace(r, name) ? made(r, name.first, name.last, { name, titles: [] }) : null;
    },
  },
  {
    id: 'person/name-says',
    why: 'Budi Santoso mengatakan …: who speaks, right before the verb',
    trigger: 'name',
    read(r, at) {
      if (!startsSentence(r, at) && !isMark(r, at - 1)) return null;
      const name = nameAt(r, at);
      if (!name || titleAt(r, at) || endsInPlace(r, name)) return null;
      const verb = r.hits.at('verb', name.last);
      const says = verb?.forms.some((form) => form.row.class === 'active' && form.row.takes !== 'noun') ?? false;
      return says ? made(r, name.first, name.last, { name, titles: [] }) : null;
    },
  },
  {
    id: 'person/name-role',
    why: 'Budi Santoso, warga Desa X: a resident or participant introduced by what they are',
    trigger: 'name',
    read(r, at) {
      const name = nameAt(r, at);
      if (!name || fold(r, name.last) !== ',' || name.name.last - name.name.first < 2 || titleAt(r, at)) return null;
      return isLower(r, name.last + 1) && roles.has(fold(r, name.last + 1))
        ? made(r, name.first, name.last, { name, titles: [] })
        : null;
    },
  },
] as const satisfies readonly Rule<Reading, PersonTrigger, PersonFind>[];

const roles = new Set([
  'warga',
  'peserta',
  'pelaku',
  'pemilik',
  'petani',
  'nelayan',
  'pedagang',
  'ibu',
  'ayah',
  'orang',
  'seorang',
  'salah',
  'mahasiswa',
  'mahasiswi',
  'siswa',
  'siswi',
  'pelajar',
  'penyintas',
  'penerima',
  'alumnus',
  'alumni',
  'penonton',
  'pengunjung',
  'juara',
  'pemenang',
  'atlet',
  'santri',
  'istri',
  'suami',
  'putra',
  'putri',
  'perwakilan',
  'jurnalis',
  'wartawan',
  'dosen',
  'guru',
]);

const plurals = new Set([
  'para',
  'seluruh',
  'sejumlah',
  'setiap',
  'beberapa',
  'jajaran',
  'jabatan',
  'calon',
  'seorang',
  'semua',
  'segenap',
  'tiap',
  'pejabat',
  'posisi',
  'kursi',
]);

/** "para Kepala Dinas", "jabatan Staf Ahli", "Kepala Daerah": offices as a kind, not a holder. */
function isListed(r: Reading, title: TitlePhrase): boolean {
  if (
    plurals.has(fold(r, title.first - 1)) ||
    (fold(r, title.first - 1) === 'baru' && plurals.has(fold(r, title.first - 2))) ||
    fold(r, title.headFirst) === 'pimpinan'
  )
    return true;
  return fold(r, title.last - 1) === 'daerah' && fold(r, title.last - 2) === 'kepala';
}

function closesApposition(r: Reading, title: TitlePhrase): boolean {
  const word = fold(r, title.last);
  return !sameLine(r, title.last) || isMark(r, title.last) || isLower(r, title.last) || word === '';
}

/** Token after "selaku", "sebagai", "yang juga", "yang menjabat sebagai", "yang merupakan"; 0 where none stands. */
function afterLink(r: Reading, from: number): number {
  const comma = fold(r, from) === ',';
  let at = comma ? from + 1 : from;
  const that = fold(r, at) === 'yang';
  if (that) at++;
  let linked = false;
  for (let steps = 0; steps < 5; steps++) {
    const word = fold(r, at);
    if (word === 'selaku' || word === 'sebagai') return at + 1;
    if (that && ['merupakan', 'adalah', 'menjabat', 'bertindak', 'hadir', 'bertugas'].includes(word)) linked = true;
    else if (word === 'juga' && (that || comma)) linked = true;
    else if (!(that && ['saat', 'ini', 'kini', 'turut'].includes(word))) break;
    at++;
  }
  return linked ? at : 0;
}

/** Whether a bare verb stands where a cue can: after a closing mark or a comma. */
function afterContent(r: Reading, at: number): boolean {
  return at > 0 && isMark(r, at - 1) && /[”"’',.!?»“]/.test(fold(r, at - 1));
}

function endsInPlace(r: Reading, name: NamePhrase): boolean {
  const place = r.hits.at('place', name.name.first);
  return (
    place !== undefined &&
    place.last >= name.name.last &&
    place.forms.some((form) => form.needs === null) &&
    name.first === name.name.first
  );
}
