/**
 * What may open the name of an event: words for events, heads in small letters, verbs that put one on. What the rules make
 * of it is in rules.ts.
 */
import { bodyAt } from '../institutions/phrase';
import { areaAt } from '../lexicon/area';
import {
  fold,
  glued,
  inClass,
  isCapital,
  isFunctionWord,
  isLower,
  type Reading,
  sameLine,
  startsSentence,
} from '../lexicon/reading';
import { titleAt } from '../officials/title-phrase';
import { isNumbered, isOrdinal, isSpelledOrdinal } from './number';

/** "menggelar": what stands behind is an event, whatever it is called; what is run may be a school or a service. */
export const isPutOn = (r: Reading, at: number): boolean =>
  inClass(r, at, 'organizing') && fold(r, at) !== 'menyelenggarakan';

export const isCue = (r: Reading, at: number): boolean =>
  (inClass(r, at, 'event-cue') && (isLower(r, at) || startsSentence(r, at))) ||
  // a programme is an event where it is begun
  (fold(r, at) === 'program' &&
    isLower(r, at) &&
    (inClass(r, at - 1, 'launch') || isPutOn(r, at - 1) || inClass(r, at - 1, 'carrying-out')));

/** "Seminar bertajuk “X”", "Lokakarya bertema “X”" */
export const isTitling = (r: Reading, at: number): boolean => ['bertajuk', 'bertema'].includes(fold(r, at));

export const isSmallHead = (r: Reading, at: number): boolean => r.hits.event[at] !== undefined && isLower(r, at);

/** Behind a head in small letters: what can be no name of an event, however it is printed. */
export const namesOther = (r: Reading, at: number, last: number, style: string): boolean =>
  namesDay(r, at) ||
  (style !== 'occasion' &&
    ((bodyAt(r, at)?.last ?? 0) >= last || (areaAt(r, at)?.last ?? 0) >= last || titleAt(r, at) !== null));

/** "upacara peringatan Hari …", "peluncuran hasil Indeks …": heads in small letters, and one noun more behind a launch. */
export function behindSmall(r: Reading, at: number): { name: number; style: string; ranked: boolean } | null {
  let name = at;
  let style = '';
  let ranked = false;
  for (let steps = 0; steps < 3; steps++) {
    const hit = r.hits.event[steps > 0 && fold(r, name) === 'dan' ? name + 1 : name];
    if (!hit || !isLower(r, name)) break;
    name = hit.last;
    while (isCapital(r, name - 1)) name--; // "peringatan Hari" is a head, too
    ranked = name < hit.last; // "pertemuan tingkat Menteri": the office is part of the head
    name = behindGloss(r, name);
    style = hit.forms[0]?.row.style as string;
  }
  if (inClass(r, name - 1, 'launch') && isLower(r, name) && isCapital(r, name + 1)) name++;
  if (isSpelledOrdinal(r, name) && isCapital(r, name + 1)) name++;
  // "wisuda ke-12 Universitas X"
  const opens = isCapital(r, name) || (isOrdinal(r, name) && isCapital(r, name + 1));
  return opens && sameLine(r, name) ? { name, style, ranked } : null;
}

/** "peluncuran (launching) X": the head once more, in English. */
const behindGloss = (r: Reading, open: number): number => {
  const gloss = fold(r, open) === '(' ? r.hits.event[open + 1] : undefined;
  return gloss && isLower(r, open + 1) && fold(r, gloss.last) === ')' ? gloss.last + 1 : open;
};

/** "melalui gerakan Sungai Bersih": an event only where it is begun or held; "tim operasi Balai X": who goes out. */
export const isMovement = (r: Reading, at: number): boolean =>
  fold(r, at - 1) === 'tim' ||
  (fold(r, at) === 'gerakan' && !inClass(r, at - 1, 'launch') && !inClass(r, at - 1, 'holding') && !isCue(r, at - 1));

/** "penandatanganan Nota Kesepahaman" alone is no event of its own: who signs with whom, or the year, makes it one. */
export function isBareSigning(r: Reading, first: number, last: number): boolean {
  let signing = false;
  for (let at = first; at < last; at++) {
    if (fold(r, at) === 'antara') return false;
    signing ||= fold(r, at) === 'penandatanganan';
  }
  return signing && !isNumbered(r, first, last);
}

export const namesDay = (r: Reading, at: number): boolean =>
  r.hits.calendar[at]?.forms.some((form) => form.row.kind === 'weekday' || form.row.kind === 'month') === true;

/** "pameran | naskah kuno | bertajuk" */
function isDescribed(r: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isLower(r, at) || isFunctionWord(r, at)) return false;
  return true;
}

/** "seminar nasional bertajuk", "acara bertajuk": what holds the title has no name of its own. */
export function endsBareHead(r: Reading, at: number): boolean {
  const entitled = fold(r, at) === 'bertajuk';
  if (isCue(r, at - 1)) return entitled;
  for (let first = at - 1; first > at - 5 && first >= 0; first--) {
    const hit = r.hits.event[first];
    // "Literasi.id Goes to Campus bertema": its own name stands before it
    if (hit?.forms[0]?.row.order === 'last' && (isCapital(r, first - 1) || glued(r, first - 1))) return false;
    if (hit && hit.last <= at && (hit.last >= at - 1 || (entitled && isDescribed(r, hit.last, at))))
      return entitled
        ? hit.last === at || isLower(r, at - 1) || ['nasional', 'internasional'].includes(fold(r, at - 1))
        : // "Seminar bertema “X” itu": of one that was named before
          hit.last === at && !startsSentence(r, first);
  }
  return false;
}
