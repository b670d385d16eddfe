/** How a title and its holder's name join: lists of titles, "selaku", commas. The rules that use it: office-rules.ts. */
import { bodyAt } from '../institutions/phrase';
import {
  fold,
  inClass,
  isAdverb,
  isCapital,
  isDay,
  isFieldWord,
  isGivenName,
  isLower,
  isMark,
  isNumber,
  type Reading,
  sameLine,
} from '../lexicon/reading';
import type { Found } from '../rules/rule';
import { opensFirmly } from './affix';
import { isLoneWord } from './free-name';
import { says } from './introduction';
import { type NamePhrase, nameAt } from './name-phrase';
import { made, type PersonFind } from './person-find';
import { printedLocality } from './title-area';
import { isSent } from './title-frame';
import { type TitlePhrase, titleAt } from './title-phrase';

/** A title that says enough to be an office beside a name. */
export function isOffice(title: TitlePhrase, bare = false): boolean {
  const tail = title.last > title.headLast;
  if (title.style === 'generic') return title.bodies.length > 0 || title.area !== null || tail;
  return tail || title.row !== null || title.acting !== null || title.style === 'bare' || bare;
}

const joining = new Set(['sekaligus', 'merangkap', 'selaku']);

/** The title at the token and those that "sekaligus", "merangkap", "selaku" or "yang juga" join to it. */
export function titlesAt(r: Reading, at: number): TitlePhrase[] {
  const titles: TitlePhrase[] = [];
  for (let next = at; titles.length < 3; ) {
    const title = titleAt(r, next);
    if (!title) break;
    titles.push(title);
    if (fold(r, title.last) === 'yang' && fold(r, title.last + 1) === 'juga' && titleAt(r, title.last + 2)) {
      next = title.last + 2;
      continue;
    }
    const comma = fold(r, title.last) === ',' ? 1 : 0;
    if (!joining.has(fold(r, title.last + comma))) break;
    next = title.last + comma + 1;
  }
  return titles;
}

/** {@link titlesAt}, where they say enough to be offices beside a name; else none. */
export function officesAt(r: Reading, at: number): TitlePhrase[] {
  const titles = titlesAt(r, at);
  const title = titles.at(-1);
  return title && isOffice(title) ? titles : [];
}

/** After a comma a name must look like one: no day, no place alone, no body, no new title. */
export function nameAfterComma(r: Reading, at: number): NamePhrase | null {
  if (!sameLine(r, at) || isDay(r, at)) return null;
  // "…, Raja Zuriani, …": what is an office elsewhere is a name where it says too little for one
  const title = opensFirmly(r, at) ? null : titleAt(r, at);
  if (title && (isOffice(title) || !isGivenName(r, at))) return null;
  const name = nameAt(r, at, 'sure');
  if (!name) return null;
  // "Ditambahkan Wabup, Pemkab Wonosobo telah …"
  const body = r.hits.bodyHead[at] ? bodyAt(r, at) : null;
  if (body?.needs === null && body.last >= name.last) return null;
  if (isLoneWord(name) && printedLocality(r, name.first) > 0) return null;
  const place = r.hits.place[name.name.first];
  const sure = name.name.first > name.first || name.degrees.length > 0;
  if (place && place.last >= name.name.last && !sure) return null;
  if (sameLine(r, name.last) && (fold(r, name.last) === '/' || isNumber(r, name.last))) return null;
  return name;
}

/** "Bupati Lilik yang juga menjabat sebagai Sekretaris Jenderal X", "Kepala BKN Budi selaku Ketua Panitia": further offices behind the name. */
export function withFurtherTitles(r: Reading, titles: readonly TitlePhrase[], name: NamePhrase): Found<PersonFind> {
  const first = (titles[0] as TitlePhrase).first;
  // "Ketua Tim H. Budi Santoso, politisi Partai Hanura dari …": in small letters it is no next one of a list
  const small = fold(r, name.last) === ',' && isLower(r, name.last + 1) ? name.last + 1 : 0;
  const link = afterLink(r, name.last);
  const from = link || small;
  const further =
    from > 0 ? titlesAt(r, from).filter((title) => isOffice(title) && (link > 0 || !isNextInList(r, title))) : [];
  const fellows = further.length > 0 ? [] : fellowsOf(r, titles.at(-1) as TitlePhrase, name);
  const last = further.at(-1)?.last ?? fellows.at(-1)?.last ?? name.last;
  const others = fellows.map((fellow) => ({ name: fellow, titles }));
  return made(r, first, last, { name, titles: [...titles, ...further], others });
}

/** "…, perwakilan Kejari Ngawi, BPN Ngawi serta …", "…, perwakilan Kejari Ngawi dan BPN Ngawi", "…, ahli gizi RSU Kasih dr. Rina Kartika": of others. */
const isNextInList = (r: Reading, title: TitlePhrase): boolean =>
  isNextSent(r, title) ||
  (fold(r, title.last) === ',' &&
    (isCapital(r, title.last + 1) || ['serta', 'dan'].includes(fold(r, title.last + 1)))) ||
  (['serta', 'dan'].includes(fold(r, title.last)) && bodyAt(r, title.last + 1) !== null) ||
  holderAt(r, title) !== null;

/** "akademisi IISIP Yapis, perwakilan LSM Mitra, tokoh pemuda": the next of a list, no apposition. */
export const isNextSent = (r: Reading, title: TitlePhrase): boolean =>
  isSent(r, title.headFirst) && fold(r, title.last) === ',' && !says(r, title.last + 1);

/** The name behind a title; where the title is whole, a word of office may begin it: "Anggota DPR RI Dini Kusuma". */
export function holderAt(r: Reading, title: TitlePhrase): NamePhrase | null {
  const at = title.after;
  const name = nameAt(r, at, 'title');
  const whole = title.area !== null || title.bodies.length > 0;
  if (name || !whole || !isFieldWord(r, at) || isFieldWord(r, at + 1) || !isCapital(r, at + 1)) return name;
  const sure = nameAt(r, at, 'sure');
  return sure && sure.name.last - at > 1 ? sure : null;
}

/** "para Kepala Dinas", "jabatan Staf Ahli", "Kepala Daerah": offices as a kind, not a holder. */
export function isListed(r: Reading, title: TitlePhrase): boolean {
  if (
    inClass(r, title.first - 1, 'plural') ||
    (fold(r, title.first - 1) === 'baru' && inClass(r, title.first - 2, 'plural')) ||
    fold(r, title.headFirst) === 'pimpinan'
  )
    return true;
  return fold(r, title.last - 1) === 'daerah' && fold(r, title.last - 2) === 'kepala';
}

export function closesApposition(r: Reading, title: TitlePhrase): boolean {
  const word = fold(r, title.last);
  return !sameLine(r, title.last) || isMark(r, title.last) || isLower(r, title.last) || word === '';
}

/**
 * Token after what gives an office to whom the name before it is of; 0 where nothing does.
 *
 *   Budi Santoso selaku T            Budi Santoso yang juga T           Budi Santoso resmi dilantik menjadi T
 *                ~~~~~~                           ~~~~~~~~~                          ~~~~~~~~~~~~~~~~~~~~~~
 */
export function afterLink(r: Reading, from: number, appointing = false): number {
  const comma = fold(r, from) === ',';
  let at = comma ? from + 1 : from;
  const that = fold(r, at) === 'yang';
  if (that) at++;
  let linked = false;
  let appointed = appointing;
  for (let steps = 0; steps < 6; steps++) {
    const word = fold(r, at);
    if (joining.has(word) || word === 'sebagai' || (appointed && word === 'menjadi')) return at + 1;
    if (word === 'menjabat') linked = true;
    else if (inClass(r, at, 'appointed')) appointed = true;
    else if (that && ['merupakan', 'adalah', 'bertindak', 'hadir', 'bertugas'].includes(word)) linked = true;
    else if (word === 'juga' && (that || comma)) linked = true;
    else if (!isAdverb(r, at) && !['saat', 'ini', 'kini', 'turut', 'sehari-hari', 'kesehariannya'].includes(word))
      break;
    at++;
  }
  return linked ? at : 0;
}

/** "pernah menjabat sebagai T": whether a word between name and office says that it is over. */
export function holdsNoMore(r: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (['pernah', 'sempat'].includes(fold(r, at))) return true;
  return false;
}

export const formerly = (title: TitlePhrase): TitlePhrase => ({ ...title, status: 'former' });

/** The names behind an office that several hold: "Anggota DPR RI A, B, dan C". */
export function fellowsOf(r: Reading, title: TitlePhrase, name: NamePhrase): NamePhrase[] {
  const names: NamePhrase[] = [];
  const shared = inClass(r, title.headFirst, 'shared-office') || title.role === 'Wakil Ketua';
  if (!shared && !inClass(r, title.first - 1, 'plural')) return names;
  for (let last = behindBracket(r, name.last); names.length < longestList; ) {
    const comma = fold(r, last) === ',' ? 1 : 0;
    const joint = ['dan', 'serta', '&'].includes(fold(r, last + comma)) ? 1 : 0;
    if (comma + joint === 0) break;
    const next = last + comma + joint;
    const fellow = nameAfterComma(r, next);
    if (!fellow || (fellow.name.last - fellow.name.first < 2 && fellow.first === fellow.name.first)) break;
    if (bodyAt(r, next)) break;
    names.push(fellow);
    if (joint) break;
    last = behindBracket(r, fellow.last);
  }
  // commas alone are an apposition or the list of something else: only "dan" closes a list of names
  const closed = names.at(-1);
  return closed && ['dan', 'serta', '&'].includes(fold(r, closed.first - 1)) ? names : [];
}

/** "Budi Santoso (F-PAN), …": token behind the bracket of a word or two, which says for whom he sits. */
function behindBracket(r: Reading, at: number): number {
  if (fold(r, at) !== '(' || !isCapital(r, at + 1)) return at;
  for (let close = at + 2; close < at + 6; close++) if (fold(r, close) === ')') return close + 1;
  return at;
}

const longestList = 12;
