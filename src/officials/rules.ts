/**
 * How titles and names stand together. Each rule finds one official or person at one place; who is the same person is
 * decided in people.ts.
 */
import { fold, isCapital, isLower, isNumber, type Reading, startOf, endOf, sameLine, startsSentence, isMark } from '../lexicon/reading';
import type { Found, Rule } from '../rules/rule';
import { type NamePhrase, nameAt } from './name-phrase';
import { type TitlePhrase, titleAt } from './title-phrase';

export interface PersonFind {
  readonly name: NamePhrase | null;
  readonly title: TitlePhrase | null;
  /** A rank that stands for a title: "Pratu Haris". */
  readonly rankTitle?: boolean;
}

export type PersonTrigger = 'title' | 'name' | 'affix' | 'cue';

export const personTriggers: Readonly<Record<PersonTrigger, (r: Reading, at: number) => boolean>> = {
  title: (r, at) => titleAt(r, at) !== null,
  name: (r, at) => isCapital(r, at),
  affix: (r, at) => r.hits.at('affix', at) !== undefined,
  cue: (r, at) => r.hits.at('verb', at) !== undefined,
};

const made = (r: Reading, first: number, last: number, value: PersonFind): Found<PersonFind> => ({ start: startOf(r, first), end: endOf(r, last), value });

/** A title that says enough to be an office beside a name. */
function isOffice(title: TitlePhrase, bare = false): boolean {
  const tail = title.last > title.headLast;
  if (title.style === 'generic') return title.bodies.length > 0 || title.area !== null || tail;
  return tail || title.row !== null || title.acting !== null || title.style === 'bare' || bare;
}

const day = (r: Reading, at: number) => r.hits.at('calendar', at)?.forms.some((form) => form.row.kind === 'weekday' || form.row.kind === 'month') ?? false;

/** After a comma a name must look like one: no day, no place alone, no body, no new title. */
function nameAfterComma(r: Reading, at: number): NamePhrase | null {
  if (!sameLine(r, at) || day(r, at) || titleAt(r, at)) return null;
  const name = nameAt(r, at, true);
  if (!name) return null;
  const place = r.hits.at('place', name.name.first);
  const sure = name.name.first > name.first || name.degrees.length > 0;
  if (place && place.last >= name.name.last && !sure) return null;
  if (fold(r, name.last) === '/' || isNumber(r, name.last)) return null;
  return name;
}

const thatIs = new Set(['yakni', 'yaitu', 'ialah', 'bernama']);

export const personRules = [
  {
    id: 'official/title-name',
    why: 'Kepala BKN Budi Santoso: the name follows the office',
    trigger: 'title',
    read(r, at) {
      const title = titleAt(r, at);
      if (!title || !isOffice(title, true) || !sameLine(r, title.last)) return null;
      const name = day(r, title.last) ? null : nameAt(r, title.last);
      return name ? made(r, title.first, name.last, { name, title }) : null;
    },
  },
  {
    id: 'official/title-comma-name',
    why: 'Kepala BKN, Budi Santoso, …: the name in apposition',
    trigger: 'title',
    read(r, at) {
      const title = titleAt(r, at);
      if (!title || !isOffice(title) || fold(r, title.last) !== ',') return null;
      const name = nameAfterComma(r, title.last + 1);
      return name ? made(r, title.first, name.last, { name, title }) : null;
    },
  },
  {
    id: 'official/title-yakni-name',
    why: 'Kepala BKN, yakni Budi Santoso: the name after a word of identity',
    trigger: 'title',
    read(r, at) {
      const title = titleAt(r, at);
      if (!title || !isOffice(title)) return null;
      const word = fold(r, title.last) === ',' ? title.last + 1 : title.last;
      const long = fold(r, word) === 'atas' && fold(r, word + 1) === 'nama';
      if (!thatIs.has(fold(r, word)) && !long) return null;
      const name = nameAfterComma(r, word + (long ? 2 : 1));
      return name ? made(r, title.first, name.last, { name, title }) : null;
    },
  },
  {
    id: 'official/name-comma-title',
    why: 'Budi Santoso, Kepala BKN: the office in apposition',
    trigger: 'name',
    read(r, at) {
      const name = nameAt(r, at);
      if (!name || fold(r, name.last) !== ',' || !sameLine(r, name.last + 1)) return null;
      const title = titleAt(r, name.last + 1);
      return title && isOffice(title) && closesApposition(r, title) ? made(r, name.first, title.last, { name, title }) : null;
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
      const title = word > 0 ? titleAt(r, word) : null;
      return title && isOffice(title) ? made(r, name.first, title.last, { name, title }) : null;
    },
  },
  {
    id: 'official/name-bracket-title',
    why: 'Budi Santoso (Kepala BKN): the office in brackets',
    trigger: 'name',
    read(r, at) {
      const name = nameAt(r, at);
      if (!name || fold(r, name.last) !== '(') return null;
      const title = titleAt(r, name.last + 1);
      return title && isOffice(title) && fold(r, title.last) === ')' ? made(r, name.first, title.last + 1, { name, title }) : null;
    },
  },
  {
    id: 'official/signature',
    why: 'name on one line, office on the next: who signs the release',
    trigger: 'name',
    read(r, at) {
      if (at > 0 && sameLine(r, at)) return null;
      const name = nameAt(r, at, true);
      if (!name || sameLine(r, name.last) || name.last >= r.doc.tokens.count || titleAt(r, at)) return null;
      const title = titleAt(r, name.last);
      return title && isOffice(title) && !sameLine(r, title.last) ? made(r, name.first, title.last, { name, title }) : null;
    },
  },
  {
    id: 'official/rank-name',
    why: 'Pratu Haris Umar: a soldier or police officer known by rank alone',
    trigger: 'affix',
    read(r, at) {
      const name = nameAt(r, at);
      return name?.rank ? made(r, name.first, name.last, { name, title: null, rankTitle: true }) : null;
    },
  },
  {
    id: 'official/title-alone',
    why: 'Bupati Sleman membuka acara: the office without its holder’s name',
    trigger: 'title',
    read(r, at) {
      const title = titleAt(r, at);
      if (!title || !isOffice(title)) return null;
      return made(r, title.first, title.last, { name: null, title });
    },
  },
  {
    id: 'person/affix-name',
    why: 'Bapak Budi Santoso, Prof. Budi: a name behind what only stands before names',
    trigger: 'affix',
    read(r, at) {
      const name = nameAt(r, at);
      return name && name.name.first > at ? made(r, name.first, name.last, { name, title: null }) : null;
    },
  },
  {
    id: 'person/name-degree',
    why: 'Budi Santoso, S.H., M.Si.: a name with degrees behind it',
    trigger: 'name',
    read(r, at) {
      const name = nameAt(r, at);
      return name && name.degrees.length > 0 ? made(r, name.first, name.last, { name, title: null }) : null;
    },
  },
  {
    id: 'person/cue-name',
    why: '“…,” ujar Budi Santoso: who speaks, right after the verb',
    trigger: 'cue',
    read(r, at) {
      const hit = r.hits.at('verb', at);
      if (!hit?.forms.some((form) => form.row.class === 'bare') || titleAt(r, hit.last) || !isCapital(r, hit.last) || !afterContent(r, at)) return null;
      const name = nameAt(r, hit.last, true);
      return name && !endsInPlace(r, name) ? made(r, name.first, name.last, { name, title: null }) : null;
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
      return says ? made(r, name.first, name.last, { name, title: null }) : null;
    },
  },
  {
    id: 'person/name-role',
    why: 'Budi Santoso, warga Desa X: a resident or participant introduced by what they are',
    trigger: 'name',
    read(r, at) {
      const name = nameAt(r, at);
      if (!name || fold(r, name.last) !== ',' || name.name.last - name.name.first < 2 || titleAt(r, at)) return null;
      return isLower(r, name.last + 1) && roles.has(fold(r, name.last + 1)) ? made(r, name.first, name.last, { name, title: null }) : null;
    },
  },
] as const satisfies readonly Rule<Reading, PersonTrigger, PersonFind>[];

const roles = new Set(['warga', 'peserta', 'pelaku', 'pemilik', 'petani', 'nelayan', 'pedagang', 'ibu', 'ayah', 'orang', 'seorang', 'salah', 'mahasiswa', 'mahasiswi', 'siswa', 'siswi', 'pelajar', 'penyintas', 'penerima', 'alumnus', 'alumni', 'penonton', 'pengunjung', 'juara', 'pemenang', 'atlet', 'santri', 'istri', 'suami', 'putra', 'putri', 'perwakilan', 'jurnalis', 'wartawan', 'dosen', 'guru']);

function closesApposition(r: Reading, title: TitlePhrase): boolean {
  const word = fold(r, title.last);
  return !sameLine(r, title.last) || isMark(r, title.last) || isLower(r, title.last) || word === '';
}

/** Token after "selaku", "sebagai", "yang juga", "yang menjabat sebagai", "yang merupakan"; 0 where none stands. */
function afterLink(r: Reading, from: number): number {
  let at = fold(r, from) === ',' ? from + 1 : from;
  const word = fold(r, at);
  if (word === 'selaku' || word === 'sebagai') return at + 1;
  if (word === 'yang') at++;
  else if (at > from) return fold(r, at) === 'juga' ? at + 1 : 0;
  else return 0;
  if (['saat', 'kini'].includes(fold(r, at))) at += fold(r, at + 1) === 'ini' ? 2 : 1;
  if (['juga', 'merupakan', 'adalah'].includes(fold(r, at))) return at + (fold(r, at + 1) === 'selaku' || fold(r, at + 1) === 'merupakan' ? 2 : 1);
  if (['menjabat', 'bertindak', 'hadir', 'bertugas'].includes(fold(r, at))) return at + (fold(r, at + 1) === 'sebagai' || fold(r, at + 1) === 'selaku' ? 2 : 1);
  return 0;
}

/** Whether a bare verb stands where a cue can: after a closing mark or a comma. */
function afterContent(r: Reading, at: number): boolean {
  return at > 0 && isMark(r, at - 1) && /[”"’',.!?»“]/.test(fold(r, at - 1));
}

function endsInPlace(r: Reading, name: NamePhrase): boolean {
  const place = r.hits.at('place', name.name.first);
  return place !== undefined && place.last >= name.name.last && place.forms.some((form) => form.needs === null) && name.first === name.name.first;
}
