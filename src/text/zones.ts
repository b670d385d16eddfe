/**
 * Parts of an article that are not its running text: headline, dateline, caption, bylines and sign-off, noise.
 * Works on lines and marks; what the words mean (a place, a desk) is asked of whoever knows.
 */
import { type Dateline, findDateline, openings } from './dateline';
import type { Document, TokenRange } from './document';
import { type Range, trimRange } from './span';

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

/** @param isPlace whether the words name a place that a report can come from. */
export function findZones(doc: Document, isPlace: (range: Range) => boolean): Zones {
  const dateline = findDateline(doc, isPlace);
  const bylines = findBylines(doc);
  const body = dateline?.start ?? null;
  return { ...findHeadline(doc, body), dateline, bylines, noise: findNoise(doc) };
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
    line.end - line.start <= 12 || headerLine.test(doc.clean.slice(line.start, line.end).trim());
  const at = lines.findIndex((line) => !isHeader(line) && !/[.”"]$/.test(doc.clean.slice(line.start, line.end)));
  const line = lines[at];
  const headers = lines.slice(0, at < 0 ? lines.length : at);
  const first = headers[0];
  const header = first ? { start: first.start, end: (headers[headers.length - 1] as TokenRange).end } : null;
  return { headline: line && line.end - line.start <= 300 ? { start: line.start, end: line.end } : null, header };
}

// "SIARAN PERS", "Nomor: 7/HM.01/2025", "HM.4.6/187/SET.M.EKON.3/06/2023", "Rabu, 12 Maret 2025"
const headerLine =
  /^(?:siaran pers|nomor|no\.)|^[A-Z\d.-]{1,30}(?:\/[A-Za-z\d.-]{1,30}){2,8}$|^[A-Za-z’']{4,6}, \d{1,2} [A-Za-z]{3,9} \d{4}$/i;

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
