/**
 * Parts of an article that are not its running text: headline, dateline, caption, bylines and sign-off, noise.
 * Works on lines and marks; what the words mean (a place, a desk) is asked of whoever knows.
 */
import type { Document, TokenRange } from './document';
import { type Range, trimRange } from './span';

export interface Dateline extends Range {
  readonly place: Range | null;
  readonly desk: Range | null;
}

export interface BylineZone extends Range {
  readonly role: 'reporter' | 'photographer' | 'editor';
}

export interface Zones {
  readonly headline: Range | null;
  readonly dateline: Dateline | null;
  readonly bylines: readonly BylineZone[];
  /** Stretches whose words are no part of the report: page noise, hashtags, addresses of sites. */
  readonly noise: readonly Range[];
  /** Header lines before the headline, such as a day over its month. */
  readonly header: Range | null;
}

// Humas BKN, Humas, Komdigi, ITS News, Inmas: one to five words that name who publishes
const name = `[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.'’]*`;
const placeName = `${name}(?:[ /]${name}){0,3}`;
const deskName = `(?:${name}|dan|&)(?: (?:${name}|dan|&)){0,5}`;
const dash = String.raw`(?:\s?(?:–|—|ー|-{1,3}|\|\||:)\s?)`;
const bracket = String.raw`\s?\((?<bracket>[^()\n]{1,40})\)`;
const weekday = `(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad),? `;
const date = String.raw`(?<date>(?:${weekday})?(?:\(?\d{1,2}[ /.\-][A-Za-zÀ-ɏ\d]{1,9}(?:[ /.\-](?:\d{4}|\d\d))?\)?|[A-Za-zÀ-ɏ]{3,9} \d{4}))`;
const patterns: readonly RegExp[] = [
  // Ciawi-Humas BKN, …; Bogor — Humas BKN, …; Jakarta – Humas BKN, …; Bengkulu, Kominfo – …
  new RegExp(
    String.raw`(?<place>${placeName})(?:${dash}|, )(?<desk>(?:Humas|HUMAS|Inmas|Kominfo|InfoPublik|Info Publik|Infopublik|Diskominfo|MC|Penerangan|Pendim|Penrem|Biro|Kontributor)(?: ${deskName})?)(?:,|${dash}|\.)\s?`,
    'y',
  ),
  // Kampus ITS, ITS News – …; Jakarta Pusat, Komdigi - …; Malang, jatim.contoh.go.id - …; Kupang, nttprov - …; Nabire, INFO_PAS - …
  new RegExp(
    String.raw`(?<place>${placeName}), ?(?<desk>${name}(?: ${name}){0,3}|[A-Z][A-Z_]{2,20}|[a-z][a-z\d.-]{3,40})${dash}(?=\S)`,
    'y',
  ),
  // Mataram | pta-contoh.go.id; Sumenep | pa-contoh – …
  new RegExp(String.raw`(?<place>${placeName}) \| (?<desk>[a-z][a-z\d.-]{3,40})(?:${dash}(?=\S)|\s*(?=\n))`, 'y'),
  // Jakarta, 23 Mei 2025 – …; Palu, 13/1/2024 - …; Solo – Magelang, Juni 2025 — …; Tashkent, Uzbekistan, 7 November 2025 — …
  new RegExp(String.raw`(?<place>${placeName}(?:(?:, |${dash})${placeName})??),? ${date}${dash}(?=\S)`, 'y'),
  // BANGKALAN, 11 Oktober 2025 Kabar …; Tondano, Kamis 21 Februari 2019. Seluruh …
  new RegExp(
    String.raw`(?<place>${placeName}), (?<date>(?:${weekday})?\d{1,2} [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ]{2,8} \d{4})\.?\s+(?=[A-ZÀ-ÖØ-Þ])`,
    'y',
  ),
  // TERNATE. DPD …
  /(?<place>[A-Z]{3,20}(?: [A-Z]{3,20}){0,2})\.\s+(?=[A-Z])/y,
  // Makassar, (Humas Kemenag Sulsel) - …; Palu (Humas) – …; Serang (30/3) – …; Bengkulu (Humas) 7/4- …
  new RegExp(String.raw`(?<place>${placeName}),?${bracket}(?: ?\d{1,2}/\d{1,2}(?:/\d{2,4})?)?,?${dash}(?=\S)`, 'y'),
  // Jakarta – …; JAKARTA- …; Jakarta--…; Medan, Sumatera Utara — …
  new RegExp(
    String.raw`(?<place>${placeName}(?:, ${placeName}){0,2}),?(?:\s(?:–|—|ー|-{1,3}|\|{1,2})\s?|(?:–|—|ー|--{1,2})\s?|- )(?=\S)`,
    'y',
  ),
  // Jember, 8 Oktober 2025, on a line of its own
  new RegExp(String.raw`(?<place>${placeName}), (?<date>\d{1,2} [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ]{2,8} \d{4})\.?\s*(?=\n)`, 'y'),
  // Palangkaraya-Kementerian …
  new RegExp(`(?<place>${name}(?: ${name})?)-(?=[A-ZÀ-ÖØ-Þ“"])`, 'y'),
];

/** @param isPlace whether the words name a place that a report can come from. */
export function findZones(doc: Document, isPlace: (range: Range) => boolean): Zones {
  const dateline = findDateline(doc, isPlace);
  const bylines = findBylines(doc);
  const body = dateline?.start ?? null;
  return { ...findHeadline(doc, body), dateline, bylines, noise: findNoise(doc) };
}

const openings = 8;

function findDateline(doc: Document, isPlace: (range: Range) => boolean): Dateline | null {
  for (const paragraph of doc.paragraphs.slice(0, openings)) {
    for (const pattern of patterns) {
      pattern.lastIndex = paragraph.start;
      const match = pattern.exec(doc.clean);
      const found = match && datelineOf(doc, paragraph, match, isPlace);
      if (found) return found;
    }
  }
  return null;
}

const desks = /^(?:humas|inmas|kominfo|media center|mc |pen(?:dim|rem|erangan)?)/i;

function datelineOf(
  doc: Document,
  paragraph: TokenRange,
  match: RegExpExecArray,
  isPlace: (range: Range) => boolean,
): Dateline | null {
  const { place = '', bracket, date } = match.groups ?? {};
  const desk = match.groups?.desk ?? (bracket && !/^\d/.test(bracket) ? bracket : undefined);
  const fillsLine = match[0].trimEnd().length >= paragraph.end - paragraph.start;
  // a line of place and day, or place and site, opens the text; a line of anything else is a headline
  if (fillsLine && (date === undefined || paragraph.start > 0) && !match[0].includes(' | ')) return null;
  const first = { start: match.index, end: match.index + place.length };
  const second = desk === undefined ? null : rangeAfter(doc, desk, first.end);
  const end = trimRange(doc.clean, match.index, match.index + match[0].length).end;
  // "Media Center, Parepare --"
  if (second && desks.test(place) && isPlace(second)) return { start: first.start, end, place: second, desk: first };
  if (second && isPlace(second)) {
    // "Pancoran, Jakarta—" is all place, "Kampus ITS, Surabaya —" the town where the campus is
    const start = /^kampus /i.test(place) ? second.start : first.start;
    return { start: first.start, end, place: { start, end: second.end }, desk: null };
  }
  // "UNDIP, Semarang (10/9) –": who publishes, then the town
  const comma = place.lastIndexOf(', ');
  const town = { start: first.start + comma + 2, end: first.end };
  if (comma > 0 && desk === undefined && !isPlace(first) && isPlace(town))
    return { start: first.start, end, place: town, desk: { start: first.start, end: first.start + comma } };
  const dated = date !== undefined && !fillsLine && paragraph.end - paragraph.start > 120;
  if (!isPlace(first) && !dated && !(desk && desks.test(desk))) return null;
  return { start: first.start, end, place: first, desk: second };
}

function rangeAfter(doc: Document, words: string, from: number): Range {
  const start = doc.clean.indexOf(words, from);
  return { start, end: start + words.length };
}

/** A first line without a full stop, or everything before the dateline, is the headline. */
function findHeadline(doc: Document, bodyStart: number | null): { headline: Range | null; header: Range | null } {
  const lines: TokenRange[] = [];
  for (const paragraph of doc.paragraphs.slice(0, openings)) {
    if (bodyStart !== null && paragraph.start >= bodyStart) break;
    if (bodyStart === null && /[.”"]$/.test(doc.clean.slice(paragraph.start, paragraph.end))) break;
    lines.push(paragraph);
  }
  if (bodyStart === null && lines.length === doc.paragraphs.length) return { headline: null, header: null };
  const isHeader = (line: TokenRange) =>
    line.end - line.start <= 12 || /^\s*(?:siaran pers|nomor|no\.)/i.test(doc.clean.slice(line.start, line.end));
  const at = lines.findIndex((line) => !isHeader(line) && !/[.”"]$/.test(doc.clean.slice(line.start, line.end)));
  const line = lines[at];
  const headers = lines.slice(0, at < 0 ? lines.length : at);
  const first = headers[0];
  const header = first ? { start: first.start, end: (headers[headers.length - 1] as TokenRange).end } : null;
  return { headline: line && line.end - line.start <= 300 ? { start: line.start, end: line.end } : null, header };
}

const credits =
  /(?<![A-Za-zÀ-ɏ])(?:(?<reporter>Penulis|Reporter|Pewarta|Teks|Kontributor|Naskah|Peliput|Oleh)|(?<photographer>Foto(?:grafer)?|Dok(?:umentasi)?\.?)|(?<editor>Editor|Redaktur|Penyunting))(?: ?(?:&|dan|\/) ?(?:Foto(?:grafer)?|Editor|Penulis))?\s?:\s?(?<names>(?:[^\n:()/*|.]|(?<= [A-Z])\.){2,60}(?:\.(?! ))?)/gi;
// kaw, des/iin, (rch/ang), (bby/HUMAS X): initials that close the article
const initials =
  /(?:^|[\s(])(?<names>[a-z]{2,8}(?:\/[a-z]{2,8}){0,3}|(?<=\()[A-Z][a-z]{1,7}(?:\/[A-Z][a-z]{1,7}){1,3})\)?\s*$/;

function findBylines(doc: Document): BylineZone[] {
  const out: BylineZone[] = [];
  for (const match of doc.clean.matchAll(credits)) {
    const names = match.groups?.names ?? '';
    const start = match.index + match[0].length - names.length;
    const role = match.groups?.photographer ? 'photographer' : match.groups?.editor ? 'editor' : 'reporter';
    let from = 0;
    for (const part of names.split(/(?:, | & | dan )/)) {
      const at = names.indexOf(part, from);
      from = at + part.length;
      const range = trimRange(doc.clean, start + at, start + at + part.length, ',;');
      if (range.end > range.start && /^[A-Za-zÀ-ɏ]/.test(doc.clean.slice(range.start, range.end)))
        out.push({ ...range, role });
    }
  }
  const last = doc.paragraphs[doc.paragraphs.length - 1];
  if (last && out.every((zone) => zone.start < last.start)) {
    const text = doc.clean.slice(Math.max(last.start, last.end - 40), last.end);
    const match = initials.exec(text);
    const names = match?.groups?.names;
    const before = match ? text.slice(0, match.index).trimEnd() : '';
    const alone = before === '' || /[.!?”")]$/.test(before) || text[match?.index ?? 0] === '(';
    if (match && names && alone && last.end - last.start !== 0) {
      const start = last.end - text.length + text.indexOf(names, match.index);
      out.push({ start, end: start + names.length, role: 'reporter' });
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

const noiseLine =
  /^(?:https?:\S+$|www\.\S+$|(?:Baca juga|Lihat juga|Dibaca|Bagikan|Share|Tags?|Follow|Laman|Instagram|Facebook|Twitter|X|YouTube|Format pdf|Siaran Pers Kemen[A-Za-zÀ-ɏ]{0,20})\b)/i;

function findNoise(doc: Document): Range[] {
  const out: Range[] = [];
  for (const paragraph of doc.paragraphs) {
    if (paragraph.end - paragraph.start > 300) continue;
    const line = doc.clean.slice(paragraph.start, paragraph.end);
    if (noiseLine.test(line) || (line[0] === '#' && line.split(/\s+/).every((word) => word.startsWith('#'))))
      out.push({ start: paragraph.start, end: paragraph.end });
  }
  return out;
}
