/** Reading a text as far as characters go: document and zones, with the lexicon's abbreviations and a few places. */
import { loadLexicon } from '../../src/lexicon/lexicon';
import { type Document, readDocument } from '../../src/text/document';
import type { Range } from '../../src/text/span';
import { findZones, type Zones } from '../../src/text/zones';

const places =
  /^(?:jakarta|ciawi|bogor|palu|makassar|serang|bengkulu|medan|solo|palangkaraya|pancoran|sinabang|malang|bangkalan|kampus|kota|semarang|sumatera)\b/i;

export const read = (text: string): Document => readDocument(text, loadLexicon().abbreviations, loadLexicon().openers);

export function zonesOf(text: string): Zones {
  return findZones(read(text), (range) => places.test(text.slice(range.start, range.end)));
}

export const cut = (text: string, range: Range | null | undefined): string | null =>
  range ? text.slice(range.start, range.end) : null;
