/**
 * What may open the name of an event: words for events, heads in small letters, verbs that put one on. What the rules make
 * of it is in rules.ts.
 */
import { bodyAt } from '../institutions/phrase';
import { areaAt } from '../lexicon/area';
import { fold, inClass, isCapital, isLower, type Reading, sameLine, startsSentence } from '../lexicon/reading';
import { titleAt } from '../officials/title-phrase';
import { isOrdinal } from './number';

/** "menggelar": what stands behind is an event, whatever it is called; what is run may be a school or a service. */
export const isPutOn = (r: Reading, at: number): boolean =>
  inClass(r, at, 'organizing') && fold(r, at) !== 'menyelenggarakan';

export const isCue = (r: Reading, at: number): boolean =>
  (inClass(r, at, 'event-cue') && (isLower(r, at) || startsSentence(r, at))) ||
  // a programme is an event where it is begun
  (fold(r, at) === 'program' && isLower(r, at) && (inClass(r, at - 1, 'launch') || isPutOn(r, at - 1)));

export const isSmallHead = (r: Reading, at: number): boolean => r.hits.event[at] !== undefined && isLower(r, at);

/** Behind a head in small letters: what can be no name of an event, however it is printed. */
export const namesOther = (r: Reading, at: number, last: number, style: string): boolean =>
  namesDay(r, at) ||
  (style !== 'occasion' &&
    ((bodyAt(r, at)?.last ?? 0) >= last || (areaAt(r, at)?.last ?? 0) >= last || titleAt(r, at) !== null));

/** "upacara peringatan Hari …", "peluncuran hasil Indeks …": heads in small letters, and one noun more behind a launch. */
export function behindSmall(r: Reading, at: number): { name: number; style: string } | null {
  let name = at;
  let style = '';
  for (let steps = 0; steps < 3; steps++) {
    const hit = r.hits.event[steps > 0 && fold(r, name) === 'dan' ? name + 1 : name];
    if (!hit || !isLower(r, name)) break;
    name = hit.last;
    while (isCapital(r, name - 1)) name--; // "peringatan Hari" is a head, too
    style = hit.forms[0]?.row.style as string;
  }
  if (inClass(r, name - 1, 'launch') && isLower(r, name) && isCapital(r, name + 1)) name++;
  // "wisuda ke-12 Universitas X"
  const opens = isCapital(r, name) || (isOrdinal(r, name) && isCapital(r, name + 1));
  return opens && sameLine(r, name) ? { name, style } : null;
}

export const namesDay = (r: Reading, at: number): boolean =>
  r.hits.calendar[at]?.forms.some((form) => form.row.kind === 'weekday' || form.row.kind === 'month') === true;

/** "seminar nasional bertajuk", "acara bertajuk": what holds the title has no name of its own. */
export function endsBareHead(r: Reading, at: number): boolean {
  if (isCue(r, at - 1)) return true;
  for (let first = at - 1; first > at - 5 && first >= 0; first--) {
    const hit = r.hits.event[first];
    if (hit && hit.last >= at - 1 && hit.last <= at)
      return hit.last === at || isLower(r, at - 1) || ['nasional', 'internasional'].includes(fold(r, at - 1));
  }
  return false;
}
