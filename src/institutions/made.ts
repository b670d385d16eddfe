/** How a phrase that the grammar has read is put together: its own name, its parent, its region; or a type of body alone. */
import type { Reading } from '../lexicon/reading';
import { type BodyPhrase, listedBody, plainBody, skipRepublic, type Tail } from './body';

/** "Pengadilan Negeri": what many bodies are. */
export const typeAlone = (first: number, last: number, kind: string): BodyPhrase => ({
  ...plainBody(first, last, kind, 'institution/type-alone'),
  needs: 'context',
});

export function phraseOf(
  r: Reading,
  first: number,
  headLast: number,
  tail: Tail,
  kind: string,
  rule: string,
): BodyPhrase {
  const last = skipRepublic(r, tail.last);
  const own = tail.parent && tail.parent.first > first ? tail.parent.first : (tail.areaFirst ?? last);
  return {
    ...plainBody(first, last, kind, rule),
    headLast,
    ownLast: own,
    parent: tail.parent ?? parentIn(r, first, headLast),
  };
}

/** "Pengurus Wilayah Nahdlatul Ulama Sulawesi Selatan": the listed body that closes the head. */
function parentIn(r: Reading, first: number, headLast: number): BodyPhrase | null {
  // "Badan Pusat Statistik (BPS) Provinsi Maluku": an agency printed in full is named beside its office
  const agency = headLast > first + 1 ? listedBody(r, first) : null;
  if (agency?.last === headLast && agency.kind === 'agency') return agency;
  for (let inner = first + 1; inner < headLast; inner++) {
    const listed = r.hits.body[inner]?.last === headLast ? listedBody(r, inner) : null;
    if (listed?.needs === null) return listed;
  }
  return null;
}
