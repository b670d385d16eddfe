/** Looking up a text in the lexicon the way the parser does: read, scanned, every hit by kind. */
import { findHits } from '../../src/lexicon/hits';
import { type FormKind, formKinds, loadLexicon } from '../../src/lexicon/lexicon';
import { readDocument } from '../../src/text/document';

export interface Found {
  readonly text: string;
  readonly forms: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

export function lookUp(text: string, kind: FormKind): Found[] {
  const lexicon = loadLexicon();
  const doc = readDocument(text, lexicon.abbreviations);
  const hits = findHits(doc, lexicon);
  const out: Found[] = [];
  for (let at = 0; at < doc.tokens.count; at++) {
    const hit = hits[kind][at];
    if (!hit) continue;
    const found = text.slice(doc.tokens.start[at], doc.tokens.end[hit.last - 1]);
    out.push({ text: found, forms: hit.forms.map((form) => form.text), rows: hit.forms.map((form) => form.row) });
  }
  return out;
}

export const textsOf = (text: string, kind: FormKind): string[] => lookUp(text, kind).map((found) => found.text);

/** Kinds under which the whole text is a form. */
export const kindsOf = (text: string): FormKind[] =>
  formKinds.filter((kind) => lookUp(text, kind).some((found) => found.text === text));
