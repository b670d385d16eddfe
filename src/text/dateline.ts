/**
 * Where a report says that it was written, and by which desk: "Ciawi-Humas BKN, …", "Palu (Humas) – …". Whether the words
 * name a place is asked of whoever knows.
 */
import type { Document, TokenRange } from './document';
import { type Range, trimRange } from './span';

export interface Dateline extends Range {
  readonly place: Range | null;
  readonly desk: Range | null;
}

// Humas BKN, Humas, Komdigi, ITS News, Inmas: one to five words that name who publishes
const name = `[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ.'’]*`;
const placeName = `${name}(?:[ /]${name}){0,3}`;
const deskName = `(?:${name}|dan|&)(?: (?:${name}|dan|&)){0,5}`;
const dash = String.raw`(?:\s?(?:–|—|ー|-{1,3}|\|\||[:~])\s?|\s_\s)`;
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
    String.raw`(?<place>${placeName}), ?(?<desk>${name}(?: ${name}){0,3}|[A-Z][A-Z\d_]{2,20}|[a-z][a-z\d.-]{3,40})${dash}(?=\S)`,
    'y',
  ),
  // Mataram | pta-contoh.go.id; Sumenep | pa-contoh – …
  new RegExp(String.raw`(?<place>${placeName}) \| (?<desk>[a-z][a-z\d.-]{3,40})(?:${dash}(?=\S)|\s*(?=\n))`, 'y'),
  // Jakarta, 23 Mei 2025 – …; Palu, 13/1/2024 - …; Solo – Magelang, Juni 2025 — …; Tashkent, Uzbekistan, 7 November 2025 — …
  new RegExp(String.raw`(?<place>${placeName}(?:(?:, |${dash})${placeName})??),? ${date}${dash}(?=\S)`, 'y'),
  // Jakarta, BNP2TKI, Kamis (12/4) - …
  new RegExp(
    String.raw`(?<place>${placeName}), (?<desk>[A-Z][A-Za-zÀ-ɏ\d.]{1,20}(?: ${name}){0,2}), ${date}${dash}(?=\S)`,
    'y',
  ),
  // (Jakarta, 26 Mei 2009). Sebagai …; (Serpong, 22/11/2010) …
  new RegExp(String.raw`\((?<place>${placeName}), ${date}\)(?:${dash}|\.?\s+)(?=\S)`, 'y'),
  // BANGKALAN, 11 Oktober 2025 Kabar …; Tondano, Kamis 21 Februari 2019. Seluruh …
  new RegExp(
    String.raw`(?<place>${placeName}), (?<date>(?:${weekday})?\d{1,2} [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ]{2,8} \d{4})\.?\s+(?=[A-ZÀ-ÖØ-Þ])`,
    'y',
  ),
  // TERNATE. DPD …
  /(?<place>[A-Z]{3,20}(?: [A-Z]{3,20}){0,2})\.\s+(?=[A-Z])/y,
  // Makassar, (Humas Kemenag Sulsel) - …; Palu (Humas) – …; Serang (30/3) – …; Bengkulu (Humas) 7/4- …
  new RegExp(
    String.raw`(?<place>${placeName}),?${bracket}(?: ?\d{1,2}/\d{1,2}(?:/\d{2,4})?)?(?:,?${dash}|\.\s|_)(?=\S)`,
    'y',
  ),
  // Jakarta – …; JAKARTA- …; Jakarta--…; Medan, Sumatera Utara — …
  new RegExp(
    String.raw`(?<place>${placeName}(?:, ${placeName}){0,2}),?(?:\s(?:–|—|ー|-{1,3}|\|{1,2}|[:~_])\s?|(?:–|—|ー|--{1,2})\s?|- )(?=\S)`,
    'y',
  ),
  // Jember, 8 Oktober 2025, on a line of its own
  new RegExp(String.raw`(?<place>${placeName}), (?<date>\d{1,2} [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ]{2,8} \d{4})\.?\s*(?=\n)`, 'y'),
  // Tabalong, Kejaksaan Negeri …; Takengon. Komandan …
  new RegExp(`(?<opening>(?<place>${placeName})[,.] )(?=[A-ZÀ-ÖØ-Þ])`, 'y'),
  // Palangkaraya-Kementerian …
  new RegExp(`(?<place>${name}(?: ${name})?)-(?=[A-ZÀ-ÖØ-Þ“"])`, 'y'),
];
const nextWords = new RegExp(placeName, 'y');

/** Paragraphs in which an article may open. */
export const openings = 8;

export function findDateline(doc: Document, isPlace: (range: Range) => boolean): Dateline | null {
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
  if (fillsLine && (date === undefined || !opensText(doc, paragraph)) && !match[0].includes(' | ')) return null;
  const start = match.index + (match[0][0] === '(' ? 1 : 0);
  const first = { start, end: start + place.length };
  const second = desk === undefined ? null : rangeAfter(doc, desk, first.end);
  const end = trimRange(doc.clean, match.index, match.index + match[0].length).end;
  // "Media Center, Parepare --"
  if (second && desks.test(place) && isPlace(second)) return { start: first.start, end, place: second, desk: first };
  if (second && isPlace(second)) {
    // "Pancoran, Jakarta—" is all place, "Kampus ITS, Surabaya —" the town where the campus is
    const start = /^kampus /i.test(place) ? second.start : first.start;
    return { start: first.start, end, place: { start, end: second.end }, desk: null };
  }
  // "Tabalong, Kejaksaan Negeri …": the first words of all, and no town of a region ("Klaten, Jawa Tengah …") or of several
  if (match.groups?.opening) {
    nextWords.lastIndex = match.index + match[0].length;
    const next = {
      start: nextWords.lastIndex,
      end: nextWords.lastIndex + (nextWords.exec(doc.clean)?.[0].length ?? 0),
    };
    const opens = paragraph === doc.paragraphs[0] && paragraph.end - paragraph.start > 120;
    return opens && isPlace(first) && !isPlace(next) ? { start: first.start, end, place: first, desk: null } : null;
  }
  // "UNDIP, Semarang (10/9) –": who publishes, then the town
  const comma = place.lastIndexOf(', ');
  const town = { start: first.start + comma + 2, end: first.end };
  if (comma > 0 && desk === undefined && !isPlace(first) && isPlace(town))
    return { start: first.start, end, place: town, desk: { start: first.start, end: first.start + comma } };
  const dated = date !== undefined && !fillsLine && paragraph.end - paragraph.start > 120;
  if (!isPlace(first) && !dated && !(desk && desks.test(desk))) return null;
  return { start: match.index, end, place: first, desk: second };
}

/** Whether only lines of a heading stand before the line, and the report behind it. */
function opensText({ clean, paragraphs }: Document, line: TokenRange): boolean {
  const at = paragraphs.indexOf(line);
  const next = paragraphs[at + 1];
  if (at > 0 && (!next || next.end - next.start < 100)) return false;
  return paragraphs.slice(0, at).every(({ start, end }) => end - start < 200 && clean[end - 1] !== '.');
}

function rangeAfter(doc: Document, words: string, from: number): Range {
  const start = doc.clean.indexOf(words, from);
  return { start, end: start + words.length };
}
