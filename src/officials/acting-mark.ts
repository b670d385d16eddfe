/** "Plt.", "Pelaksana Tugas (Plt)", "Penjabat": the mark of an acting holder before a title. */
import { fold, glued, isCapital, type Reading } from '../lexicon/reading';
import type { Acting } from '../record';

const acting: ReadonlyMap<string, Acting> = new Map([
  ['plt', 'plt'],
  ['plh', 'plh'],
  ['pj', 'pj'],
  ['pjs', 'pjs'],
  ['penjabat', 'pj'],
  ['pgs', 'pjs'],
]);

interface Mark {
  readonly last: number;
  readonly acting: Acting | null;
}

export function actingMark(r: Reading, at: number): Mark {
  const word = fold(r, at);
  if (word === 'pelaksana' && ['tugas', 'harian'].includes(fold(r, at + 1))) {
    const kind: Acting = fold(r, at + 1) === 'tugas' ? 'plt' : 'plh';
    let last = at + 2;
    if (fold(r, last) === '(' && acting.has(fold(r, last + 1))) {
      last += 2;
      if (fold(r, last) === '.') last++;
      if (fold(r, last) === ')') last++;
    }
    return { last, acting: kind };
  }
  const kind = isCapital(r, at) ? acting.get(word) : undefined;
  if (!kind) return { last: at, acting: null };
  let last = at + 1;
  if (fold(r, last) === '.' && glued(r, last)) last++;
  if (fold(r, last) === '(' && acting.get(fold(r, last + 1)) === kind) {
    last += 2;
    while (fold(r, last) === '.' || fold(r, last) === ')') last++;
  }
  return { last, acting: kind };
}
