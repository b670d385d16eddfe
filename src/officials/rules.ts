/**
 * How titles and names stand together. Each rule finds one official or person at one place; who is the same person is
 * decided in people.ts.
 */

import { bodyAt } from '../institutions/phrase';
import { areaAt } from '../lexicon/area';
import {
  endOf,
  fold,
  glued,
  isAdverb,
  isCapital,
  isFieldWord,
  isFunctionWord,
  isLower,
  isMark,
  isNumber,
  isUpper,
  type Reading,
  sameLine,
  startOf,
  startsSentence,
  wordLength,
} from '../lexicon/reading';
import type { Found, Rule } from '../rules/rule';
import { type NamePhrase, nameAt, opensFirmly } from './name-phrase';
import { type TitlePhrase, titleAt } from './title-phrase';

export interface PersonFind {
  readonly name: NamePhrase | null;
  /** Offices of one holder: "Ketua Tim sekaligus Penguji Materi BKN". */
  readonly titles: readonly TitlePhrase[];
  /** A rank that stands for a title: "Pratu Dimas". */
  readonly rankTitle?: boolean;
}

export type PersonTrigger = 'title' | 'name' | 'affix' | 'cue' | 'presenter' | 'role' | 'by';

/** Whether the word presents a person or several: "yakni", "tim yang terdiri dari". */
function presents(r: Reading, at: number): boolean {
  if (r.lexicon.wordClass('presenter').has(fold(r, at))) return true;
  if (fold(r, at - 1) !== 'terdiri' || !['dari', 'atas'].includes(fold(r, at))) return false;
  for (let back = at - 2; back > at - 10 && back >= 0; back--)
    if (['tim', 'siswa', 'mahasiswa', 'regu', 'peserta', 'kru'].includes(fold(r, back))) return true;
  return false;
}

export const personTriggers: Readonly<Record<PersonTrigger, (r: Reading, at: number) => boolean>> = {
  title: (r, at) => titleAt(r, at) !== null,
  name: (r, at) => isCapital(r, at) || opensFirmly(r, at),
  role: (r, at) => isRole(r, at),
  by: (r, at) => fold(r, at) === 'menurut',
  affix: (r, at) => r.hits.at('affix', at) !== undefined,
  presenter: (r, at) => presents(r, at),
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

const joining = new Set(['sekaligus', 'merangkap', 'selaku']);

/** The title at the token and those that "sekaligus", "merangkap" or "selaku" join to it. */
function titlesAt(r: Reading, at: number): TitlePhrase[] {
  const titles: TitlePhrase[] = [];
  for (let next = at; titles.length < 3; ) {
    const title = titleAt(r, next);
    if (!title) break;
    titles.push(title);
    const comma = fold(r, title.last) === ',' ? 1 : 0;
    if (!joining.has(fold(r, title.last + comma))) break;
    next = title.last + comma + 1;
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

/** A name that nothing before it shows to be part of something else: "Kabupaten Garut", "di Ambon", "Asrama Haji Sudiang". */
function freeNameAt(r: Reading, at: number): NamePhrase | null {
  const name = nameAt(r, at);
  return name && !isCut(r, name) ? name : null;
}

function isCut(r: Reading, name: NamePhrase): boolean {
  if (endsInPlace(r, name)) return true;
  const before = name.first - 1;
  if (before < 0 || !sameLine(r, name.first) || startsSentence(r, name.first)) return false;
  const bare = name.first === name.name.first;
  if (bare && ["'", '’', '-', '/', '&'].includes(fold(r, before)) && isCapital(r, before - 1)) return true;
  if (!isCapital(r, before)) return bare && ['di', 'ke', 'antara'].includes(fold(r, before));
  if (['di', 'ke'].includes(fold(r, before))) return bare;
  if (isCalled(r, before) || areaAt(r, before) !== null) return true;
  // the first words of a sentence have a capital for another reason
  return (
    bare &&
    !startsSentence(r, before) &&
    !isFunctionWord(r, before) &&
    !r.hits.at('verb', before) &&
    !titleAt(r, before)
  );
}

/** A noun or acronym that what follows is the name of: "Pasar", "Asrama", "KRI", "RSUD". */
const isCalled = (r: Reading, at: number) =>
  r.hits.at('bodyHead', at) !== undefined ||
  r.hits.at('venue', at)?.forms.some((form) => form.row.kind === 'head' || form.row.kind === 'address') === true ||
  ['kabupaten', 'kota', 'provinsi', 'kecamatan', 'desa', 'kelurahan', 'kri', 'km'].includes(fold(r, at));

/** The name behind a title; where the title is whole, a word of office may begin it: "Anggota DPR RI Dini Kusuma". */
function holderAt(r: Reading, title: TitlePhrase): NamePhrase | null {
  const at = title.last;
  const name = nameAt(r, at, 'title');
  const whole = title.area !== null || title.bodies.length > 0;
  if (name || !whole || !isFieldWord(r, at) || isFieldWord(r, at + 1) || !isCapital(r, at + 1)) return name;
  const sure = nameAt(r, at, 'sure');
  return sure && sure.name.last - at > 1 ? sure : null;
}

const isLoneWord = (name: NamePhrase) => name.first === name.name.first && name.last === name.first + 1;

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
      const name = day(r, title.last) ? null : holderAt(r, title);
      // "Operator Alat Berat", "Dosen Pembimbing Tugas Akhir": one more word of a trade is no name
      if (name && title.style === 'generic' && title.bodies.length === 0 && !title.area && isLoneWord(name))
        return null;
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
      if (!title || !isOffice(title)) return null;
      const comma = fold(r, title.last) === 'yang' && fold(r, title.last + 1) === 'baru' ? title.last + 2 : title.last;
      const name = fold(r, comma) === ',' ? nameAfterComma(r, comma + 1) : null;
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
      const name = freeNameAt(r, at);
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
      const name = freeNameAt(r, at);
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
      const name = freeNameAt(r, at);
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
    id: 'official/signature-below',
    why: 'office on one line, name on the next: the usual hand of a letter',
    trigger: 'title',
    read(r, at) {
      if (at > 0 && sameLine(r, at)) return null;
      const titles = titlesAt(r, at);
      const title = titles[titles.length - 1];
      if (!title || title.last === title.headLast || !isOffice(title)) return null;
      const below = fold(r, title.last) === ',' ? title.last + 1 : title.last;
      if (below >= r.doc.tokens.count || sameLine(r, below) || titleAt(r, below)) return null;
      const name = nameAt(r, below, 'sure');
      if (!name || (name.last < r.doc.tokens.count && sameLine(r, name.last)) || isPlace(r, name) || isLoneWord(name))
        return null;
      return made(r, title.first, name.last, { name, titles });
    },
  },
  {
    id: 'official/rank-name',
    why: 'Pratu Dimas Saputra: a soldier or police officer known by rank alone',
    trigger: 'affix',
    read(r, at) {
      const name = freeNameAt(r, at);
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
      // "Jurnalis Metro TV" is somebody only where they speak
      if (title.style === 'generic' && !(title.bodies.length > 0 && (isCue(r, at - 1) || says(r, title.last))))
        return null;
      const titles = titlesAt(r, at);
      return made(r, title.first, (titles[titles.length - 1] as TitlePhrase).last, { name: null, titles });
    },
  },
  {
    id: 'person/affix-name',
    why: 'Bapak Budi Santoso, Prof. Budi: a name behind what only stands before names',
    trigger: 'affix',
    read(r, at) {
      const name = freeNameAt(r, at);
      return name && name.name.first > at && !(name.rank === null && name.degrees.length === 0 && isPlace(r, name))
        ? made(r, name.first, name.last, { name, titles: [] })
        : null;
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
      const name = freeNameAt(r, at);
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
      const name = freeNameAt(r, at);
      if (!name || titleAt(r, at) || endsInPlace(r, name)) return null;
      const verb = r.hits.at('verb', afterInsertion(r, name.last));
      const says = verb?.forms.some((form) => form.row.class === 'active' && form.row.takes !== 'noun') ?? false;
      return says ? made(r, name.first, name.last, { name, titles: [] }) : null;
    },
  },
  {
    id: 'person/name-from',
    why: 'Budi Santoso dari Fraksi X menyebut …: somebody known by where they come from',
    trigger: 'name',
    read(r, at) {
      if (!startsSentence(r, at) && fold(r, at - 1) !== ',') return null;
      const name = freeNameAt(r, at);
      if (!name || fold(r, name.last) !== 'dari' || name.name.last - name.name.first < 2 || isPlace(r, name))
        return null;
      const from = bodyAt(r, name.last + 1) ?? (fold(r, name.last + 1) === 'fraksi' ? { last: name.last + 2 } : null);
      return from && !titleAt(r, at) ? made(r, name.first, name.last, { name, titles: [] }) : null;
    },
  },
  {
    id: 'person/in-list',
    why: 'beranggotakan Budi Santoso, Siti Aminah, dan …: a later one of several',
    trigger: 'name',
    read(r, at) {
      if (!isCapital(r, at) || !isOneOfSeveral(r, at)) return null;
      const name = nameAt(r, at);
      return name && name.name.last - name.name.first > 1 && !isPlace(r, name)
        ? made(r, name.first, name.last, { name, titles: [] })
        : null;
    },
  },
  {
    id: 'person/credit',
    why: 'Editor: Budi Santoso, Siti: who wrote, took the picture or edited, named behind what they did',
    trigger: 'name',
    read(r, at) {
      if (!isCapital(r, at) || !isCredited(r, at)) return null;
      const name = nameAt(r, at, 'sure');
      // "Ika", "kaw": the initials or nickname of a reporter are nobody
      const whole = name && name.last > at + 1 ? true : wordLength(r, at) > 3;
      return name && whole && !isUpper(r, at) && !isPlace(r, name) && !isFieldWord(r, at)
        ? made(r, name.first, name.last, { name, titles: [] })
        : null;
    },
  },
  {
    id: 'person/role-name',
    why: 'Salah seorang peserta, Budi Santoso, mengaku …: the name in apposition to what somebody is',
    trigger: 'role',
    read(r, at) {
      const comma = introduces(r, at) ? afterRole(r, at) : 0;
      const name = comma > 0 && !isRole(r, comma) ? nameAfterComma(r, comma) : null;
      if (!name || r.hits.at('bodyHead', name.name.first) || isPlace(r, name)) return null;
      const closes = /^[,.]$/.test(fold(r, name.last)) || startsSentence(r, name.last) || r.hits.at('verb', name.last);
      return closes && name.last < r.doc.tokens.count ? made(r, name.first, name.last, { name, titles: [] }) : null;
    },
  },
  {
    id: 'person/by-name',
    why: 'Menurut Budi Santoso, …: whose word it is',
    trigger: 'by',
    read(r, at) {
      if (!isCapital(r, at) || !isCapital(r, at + 1) || titleAt(r, at + 1)) return null;
      const name = nameAt(r, at + 1);
      return name && fold(r, name.last) === ',' && !isPlace(r, name) && !day(r, at + 1)
        ? made(r, name.first, name.last, { name, titles: [] })
        : null;
    },
  },
  {
    id: 'person/name-role',
    why: 'Budi Santoso, warga Desa X: a resident or participant introduced by what they are',
    trigger: 'name',
    read(r, at) {
      const name = freeNameAt(r, at);
      if (!name || fold(r, name.last) !== ',' || name.name.last - name.name.first < 2 || titleAt(r, at)) return null;
      return isLower(r, name.last + 1) && (isRole(r, name.last + 1) || isAgent(r, name.last + 1))
        ? made(r, name.first, name.last, { name, titles: [] })
        : null;
    },
  },
] as const satisfies readonly Rule<Reading, PersonTrigger, PersonFind>[];

const credits = new Set(['penulis', 'editor', 'fotografer', 'pewarta', 'penyunting', 'kontributor']);

/** Whether capitals and commas alone lead back to "Editor:". */
function isCredited(r: Reading, at: number): boolean {
  if (![':', ',', '/', 'dan'].includes(fold(r, at - 1))) return false;
  let back = at - 1;
  while (back > at - 16 && back > 0 && (isCapital(r, back) || fold(r, back) === ',' || fold(r, back) === '.')) back--;
  return fold(r, back) === ':' && back >= at - 16 && [back - 1, back - 3].some((word) => credits.has(fold(r, word)));
}

const joints = new Set([',', 'dan', 'serta']);

/** Whether capitals and joints alone lead back to a word that presents persons: "beranggotakan", "bernama", "yakni". */
function isOneOfSeveral(r: Reading, at: number): boolean {
  if (!joints.has(fold(r, at - 1))) return false;
  let back = at - 1;
  while (
    back > at - 60 &&
    back > 0 &&
    sameLine(r, back + 1) &&
    (isCapital(r, back) || joints.has(fold(r, back)) || fold(r, back) === '.')
  )
    back--;
  return presents(r, back);
}

/** What somebody is without an office: "warga", "peserta". */
const isRole = (r: Reading, at: number) => r.lexicon.wordClass('role').has(fold(r, at));

/** "penenun dari Kampung Prailiu": who does it for a living. */
const isAgent = (r: Reading, at: number) =>
  /^pe[mnlrt]\p{L}{3,}[^n]$|^pe[mnlrt]\p{L}{3,}[^a]n$/u.test(fold(r, at)) &&
  ['dari', 'asal', 'di'].includes(fold(r, at + 1));

/** Token after the comma that closes a role: "Salah seorang peserta asal Ambon, …", "Penasihat hukum terpidana, …". */
function afterRole(r: Reading, at: number): number {
  let next = at + 1;
  while (next < at + 8 && sameLine(r, next) && !isMark(r, next)) next++;
  return fold(r, next) === ',' && sameLine(r, next + 1) ? next + 1 : 0;
}

/** Whether somebody is introduced by the role: at the head of a sentence, behind "seorang", behind a cue. */
const introduces = (r: Reading, at: number) =>
  startsSentence(r, at) || ['seorang', 'satu', 'oleh', 'bernama'].includes(fold(r, at - 1)) || isCue(r, at - 1);

/** An active verb of saying behind "juga", "turut". */
function says(r: Reading, from: number): boolean {
  let at = from;
  while (at < from + 3 && isAdverb(r, at)) at++;
  return r.hits.at('verb', at)?.forms.some((form) => form.row.class === 'active') === true;
}

const isCue = (r: Reading, at: number) =>
  r.hits.at('verb', at)?.forms.some((form) => form.row.class === 'bare') === true;

/** "para Kepala Dinas", "jabatan Staf Ahli", "Kepala Daerah": offices as a kind, not a holder. */
function isListed(r: Reading, title: TitlePhrase): boolean {
  if (
    r.lexicon.wordClass('plural').has(fold(r, title.first - 1)) ||
    (fold(r, title.first - 1) === 'baru' && r.lexicon.wordClass('plural').has(fold(r, title.first - 2))) ||
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
    if (joining.has(word) || word === 'sebagai') return at + 1;
    if (that && ['merupakan', 'adalah', 'menjabat', 'bertindak', 'hadir', 'bertugas'].includes(word)) linked = true;
    else if (word === 'juga' && (that || comma)) linked = true;
    else if (!(that && ['saat', 'ini', 'kini', 'turut'].includes(word))) break;
    at++;
  }
  return linked ? at : 0;
}

/** "Lilik Hariyani, dalam keterangan tertulisnya, Selasa (17/6/2025), mengatakan": the token behind what stands between commas. */
function afterInsertion(r: Reading, from: number): number {
  if (fold(r, from) !== ',' || !(r.lexicon.wordClass('insertion').has(fold(r, from + 1)) || day(r, from + 1)))
    return from;
  for (let at = from + 2; at < from + 30 && sameLine(r, at) && !startsSentence(r, at); at++)
    if (fold(r, at) === ',' && r.hits.at('verb', at + 1)) return at + 1;
  return from;
}

/** Whether a bare verb stands where a cue can: after a closing mark or a comma; an opening mark sticks to its word. */
function afterContent(r: Reading, at: number): boolean {
  return at > 0 && isMark(r, at - 1) && !glued(r, at) && /[”"’',.!?»“]/.test(fold(r, at - 1));
}

const endsInPlace = (r: Reading, name: NamePhrase) => name.first === name.name.first && isPlace(r, name);

function isPlace(r: Reading, name: NamePhrase): boolean {
  const place = r.hits.at('place', name.name.first);
  return place !== undefined && place.last >= name.name.last && place.forms.some((form) => form.needs === null);
}
