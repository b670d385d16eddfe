/**
 * Where something takes place: a facility after "di", an online platform, or a town beside the day of the event.
 *
 *   di Aula Djuanda Kemenkeu, Jakarta          di Ambon, Senin (3/11/2025)
 *      ~~~~~~~~~~~~~~~~~~~~~  ~~~~~~~             ~~~~~
 *      name                   locality            area
 */
import { bodyAt } from '../institutions/phrase';
import { areaAt } from '../lexicon/area';
import type { Row } from '../lexicon/lexicon';
import {
  endOf,
  fold,
  glued,
  isCapital,
  isFunctionWord,
  isLower,
  isNumber,
  isRoman,
  isUpper,
  type Reading,
  type Run,
  sameLine,
  sentenceOf,
  startOf,
} from '../lexicon/reading';
import { type NamePhrase, nameAt } from '../officials/name-phrase';
import { titleAt } from '../officials/title-phrase';
import type { Found, Rule } from '../rules/rule';

export interface VenueFind {
  readonly kind: 'facility' | 'online' | 'area';
  readonly name: Run | null;
  readonly locality: Run | null;
  readonly row: Row | null;
}

export type VenueTrigger = 'in' | 'online';

const venueForms = (r: Reading, at: number, kind: string) =>
  r.hits.at('venue', at)?.forms.some((form) => form.row.kind === kind) ?? false;

export const venueTriggers: Readonly<Record<VenueTrigger, (r: Reading, at: number) => boolean>> = {
  in: (r, at) =>
    ['di', 'bertempat', 'ke', 'dari', 'menuju', 'meninjau', 'mengunjungi', 'melalui'].includes(fold(r, at)) ||
    (fold(r, at) === 'pada' && venueForms(r, at + 1, 'head')),
  online: (r, at) => venueForms(r, at, 'online'),
};

/** "di sela-sela", "di hadapan", "di bidang": no places. */
function isNever(r: Reading, at: number): boolean {
  return venueForms(r, at, 'never');
}

interface Chain {
  readonly name: Run;
  readonly locality: Run | null;
  readonly last: number;
  readonly row: Row | null;
}

const longest = 14;

/** The facility's name from its head, then ", part, town": room, building, street and town. */
function facilityAt(r: Reading, at: number): Chain | null {
  if (areaAt(r, at)?.level) return null;
  const body = bodyAt(r, at);
  const headed = venueForms(r, at, 'head') && (isCapital(r, at) || homes.has(fold(r, at)));
  const tailed = tailedEnd(r, at);
  if (!headed && !body && tailed === 0) return null;
  if (titleAt(r, at)?.style === 'bare' && !headed && !body) return null;
  let last = headed ? facilityEnd(r, at) : Math.max(body?.last ?? 0, tailed);
  if (body && body.last > last) last = body.last;
  if (
    last <= at ||
    (headed && !body && last === at + 1 && !isUpper(r, at)) ||
    (homes.has(fold(r, at)) && isLower(r, at) && !hasCapital(r, at, last))
  )
    return null;
  last = bracketed(r, last);
  const name = { first: at, last };
  const rest = localityAfter(r, degreesEnd(r, at, last));
  // a ministry or bank is a place only where its town is printed with it
  if (body && !headed && tailed === 0 && !placeKinds.has(body.kind) && !rest.locality) return null;
  return { name, ...rest, last: rest.locality ? rest.last : last };
}

const placeKinds = new Set(['university', 'school', 'hospital', 'unit', 'judiciary', 'police', 'military', 'regional']);

function hasCapital(r: Reading, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isCapital(r, at)) return true;
  return false;
}

/** Degrees behind the name of whose home it is are none of the venue's. */
function degreesEnd(r: Reading, first: number, last: number): number {
  const name = homeOwner(r, first);
  return name && name.last > last ? name.last : last;
}

/** "kediaman keluarga almarhum Lettu Inf (Anumerta) Dimas …": whose home it is. */
function homeOwner(r: Reading, at: number): NamePhrase | null {
  if (!['kediaman', 'rumah'].includes(fold(r, at))) return null;
  let first = at + 1;
  while (isLower(r, first) && ['keluarga', 'duka', 'dinas', 'pribadi', 'jabatan'].includes(fold(r, first))) first++;
  return nameAt(r, first);
}

// homes are venues by what they are, without capitals: "kediaman keluarga almarhum …", "rumah dinas Bupati"
const homes = new Set([
  'kediaman',
  'rumah',
  'rumah duka',
  'pendopo',
  'halaman',
  'lapangan',
  'lokasi',
  'aula',
  'gedung',
  'ruang',
  'kampus',
  'kantor',
]);

/** "Jakarta Convention Center", "Hotel X Ballroom": capitals that end in a venue word. */
function tailedEnd(r: Reading, at: number): number {
  let last = at;
  while (last < at + 8 && isCapital(r, last) && (last === at || sameLine(r, last))) {
    const hit = r.hits.at('venue', last);
    if (last > at && hit?.forms.some((form) => form.row.kind === 'tail')) {
      let end = hit.last;
      while (isCapital(r, end) && sameLine(r, end) && !areaAt(r, end)) end++;
      return end;
    }
    last++;
  }
  return 0;
}

function facilityEnd(r: Reading, from: number): number {
  const owner = homeOwner(r, from);
  if (owner) return owner.name.last;
  const head = r.hits.at('venue', from)?.last ?? from + 1;
  let at = head;
  while (at < from + longest && sameLine(r, at)) {
    const word = fold(r, at);
    if (isCapital(r, at) && !(isFunctionWord(r, at) && at > head)) {
      const body = at > head ? bodyAt(r, at) : null;
      at = body ? body.last : at + 1;
    } else if (
      isNumber(r, at) ||
      isRoman(r, at) ||
      (word === '.' && glued(r, at) && isCapital(r, at + 1)) ||
      (word === '/' && isCapital(r, at + 1))
    )
      at++;
    else if ((word === '.' && glued(r, at) && isNumber(r, at + 1)) || word === "'") at++;
    else if (
      ['dan', '&', 'of', 'de'].includes(word) &&
      isCapital(r, at + 1) &&
      at > head &&
      !venueForms(r, at + 1, 'head') &&
      !titleAt(r, at + 1) &&
      !bodyAt(r, at + 1)
    )
      at += 2;
    else if (['lantai', 'lt'].includes(word)) at++;
    else if (
      ['keluarga', 'almarhum', 'almarhumah', 'dinas', 'duka', 'jabatan', 'pribadi', 'utama', 'serbaguna'].includes(
        word,
      ) &&
      isLower(r, at)
    )
      at++;
    else break;
  }
  return at;
}

function bracketed(r: Reading, last: number): number {
  if (fold(r, last) !== '(' || !isCapital(r, last + 1)) return last;
  for (let at = last + 1; at < last + 5; at++) if (fold(r, at) === ')') return at - last <= 3 ? at + 1 : last;
  return last;
}

/** ", Kabupaten Bandung, Jawa Barat", " Jakarta", ", Lubang Buaya, Jakarta", " di Desa Wai Ipa, Kecamatan Sanana" */
function localityAfter(r: Reading, from: number): { locality: Run | null; last: number; row: Row | null } {
  let at = from;
  let first = -1;
  let last = from;
  let row: Row | null = null;
  for (let parts = 0; parts < 6; parts++) {
    const comma = fold(r, at) === ',' || (parts === 0 && fold(r, at) === 'di');
    const next = comma ? at + (fold(r, at + 1) === 'di' && parts === 0 ? 2 : 1) : at;
    if (!sameLine(r, next) || (!comma && parts > 0)) break;
    const area = areaAt(r, next, true);
    const street = venueForms(r, next, 'address') ? addressEnd(r, next) : 0;
    const loose = comma && !area && street === 0 && !titleAt(r, next) && !isDay(r, next) ? looseLocality(r, next) : 0;
    const end = area?.last ?? (street || loose);
    if (!end) break;
    if (first < 0) first = next;
    last = bracketed(r, end);
    row ??= area?.row ?? null;
    at = last;
  }
  return { locality: first < 0 ? null : { first, last }, last, row };
}

const isDay = (r: Reading, at: number) =>
  r.hits.at('calendar', at)?.forms.some((form) => form.row.kind === 'weekday' || form.row.kind === 'month') ?? false;

/** A word in capitals between commas, with a known place behind it: "Lubang Buaya, Jakarta". */
function looseLocality(r: Reading, at: number): number {
  let last = at;
  while (last < at + 4 && isCapital(r, last) && !isFunctionWord(r, last) && (last === at || sameLine(r, last))) last++;
  if (last === at || fold(r, last) !== ',') return 0;
  return areaAt(r, last + 1, true) || bodyAt(r, at) ? last : 0;
}

function addressEnd(r: Reading, at: number): number {
  let last = r.hits.at('venue', at)?.last ?? at + 1;
  while (
    last < at + 10 &&
    sameLine(r, last) &&
    (isCapital(r, last) || isNumber(r, last) || (['.', '-', '/'].includes(fold(r, last)) && glued(r, last)))
  )
    last++;
  return last;
}

function found(r: Reading, first: number, last: number, value: VenueFind): Found<VenueFind> {
  return { start: startOf(r, first), end: endOf(r, last), value };
}

/** Words before "di" that make a place the scene and not the subject: an act, a meeting, a day. */
function isScene(r: Reading, at: number): boolean {
  const sentence = r.doc.sentences[sentenceOf(r, at)];
  if (!sentence) return false;
  return scene.test(r.doc.clean.slice(sentence.start, sentence.end));
}

const scene =
  /(?<![A-Za-zÀ-ɏ])(?:digelar|gelar|menggelar|diselenggarakan|menyelenggarakan|dilaksanakan|melaksanakan|berlangsung|bertempat|diadakan|mengadakan|dilakukan|melakukan|menghadiri|dihadiri|hadir|membuka|dibuka|menutup|ditutup|meresmikan|diresmikan|melantik|dilantik|pelantikan|kunjungan|berkunjung|mengunjungi|meninjau|peninjauan|menerima|memimpin|dipimpin|acara|kegiatan|rapat|upacara|pertemuan|seminar|forum|konferensi|sidang|peluncuran|meluncurkan|menyampaikan|disampaikan|ujar[A-Za-zÀ-ɏ]*|kata[A-Za-zÀ-ɏ]*|tegas[A-Za-zÀ-ɏ]*|jelas[A-Za-zÀ-ɏ]*|ungkap[A-Za-zÀ-ɏ]*|tutur[A-Za-zÀ-ɏ]*|memberikan|menyerahkan|penyerahan|peresmian|pembukaan|penandatanganan|menandatangani|sosialisasi|pelatihan|workshop|latihan|panen|apel|dimakamkan|gugur|tiba|bertemu|dipusatkan|diikuti|mengikuti|dirangkai|kuliah|wisuda|lomba|festival|pameran|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)(?![A-Za-zÀ-ɏ])/i;

export const venueRules = [
  {
    id: 'venue/facility',
    why: 'di Aula X, Kota Y: a named room, building or site where something happens',
    trigger: 'in',
    read(r, at) {
      if (isNever(r, at) || !['di', 'bertempat', 'pada'].includes(fold(r, at))) return null;
      let first = at + 1;
      if (fold(r, at) === 'bertempat') {
        if (fold(r, first) === 'di') return null; // the "di" itself triggers
      }
      while (
        ['sekitar', 'kawasan', 'area', 'lingkungan', 'depan', 'dalam'].includes(fold(r, first)) &&
        isLower(r, first)
      )
        first++;
      const chain = facilityAt(r, first);
      if (!chain || !isScene(r, at)) return null;
      return found(r, chain.name.first, chain.last, {
        kind: 'facility',
        name: chain.name,
        locality: chain.locality,
        row: chain.row,
      });
    },
  },
  {
    id: 'venue/visited',
    why: 'kunjungan ke Pabrik X, meninjau Stasiun Y: the place that is visited',
    trigger: 'in',
    read(r, at) {
      const word = fold(r, at);
      const visit =
        word === 'meninjau' ||
        word === 'mengunjungi' ||
        (['ke'].includes(word) && visits.test(r.doc.clean.slice(Math.max(0, startOf(r, at) - 40), startOf(r, at))));
      if (!visit) return null;
      const chain = venueForms(r, at + 1, 'head') || homes.has(fold(r, at + 1)) ? facilityAt(r, at + 1) : null;
      return chain
        ? found(r, chain.name.first, chain.last, {
            kind: 'facility',
            name: chain.name,
            locality: chain.locality,
            row: chain.row,
          })
        : null;
    },
  },
  {
    id: 'venue/online',
    why: 'melalui Zoom Meeting, kanal YouTube X: a platform instead of a place',
    trigger: 'online',
    read(r, at) {
      const hit = r.hits.at('venue', at);
      if (
        !hit ||
        !['melalui', 'via', 'lewat', 'secara', 'di', 'aplikasi', 'menggunakan', 'platform', 'kanal', 'daring'].includes(
          fold(r, at - 1),
        )
      )
        return null;
      let last = hit.last;
      while (isCapital(r, last) && sameLine(r, last) && last < hit.last + 4) last++;
      if (last === hit.last && !isCapital(r, hit.last - 1)) return null;
      return found(r, at, last, { kind: 'online', name: { first: at, last }, locality: null, row: null });
    },
  },
  {
    id: 'venue/area',
    why: 'di Ambon, Senin (3/11/2025): a town named as the place of the event',
    trigger: 'in',
    read(r, at) {
      if (fold(r, at) !== 'di' || isNever(r, at) || fold(r, at - 1) === 'lahir') return null;
      const rest = localityAfter(r, at + 1);
      if (!rest.locality || rest.locality.first !== at + 1) return null;
      return besideDay(r, at, rest.last)
        ? found(r, at + 1, rest.last, { kind: 'area', name: null, locality: rest.locality, row: rest.row })
        : null;
    },
  },
] as const satisfies readonly Rule<Reading, VenueTrigger, VenueFind>[];

const visits =
  /(?:kunjungan|berkunjung|kunker|peninjauan|bertolak|takziah|silaturahmi|ziarah|melayat)(?: [A-Za-zÀ-ɏ]+){0,3} $/i;

/** A day right behind the town, or right before "di". */
function besideDay(r: Reading, at: number, last: number): boolean {
  let next = fold(r, last) === ',' ? last + 1 : last;
  if (fold(r, next) === 'pada') next++;
  if (fold(r, next) === 'hari') next++;
  if (isDay(r, next) || (isNumber(r, next) && isDay(r, next + 1)) || (fold(r, last) === '(' && isNumber(r, last + 1)))
    return true;
  const before = r.doc.clean.slice(Math.max(0, startOf(r, at) - 12), startOf(r, at));
  return /(?:\d{4}\)?|\d\)),? $/.test(before);
}
