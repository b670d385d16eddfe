/**
 * What frames a title, so that all capitals up to its end are the title's: brackets, or the commas of an apposition.
 *
 *   Budi Santoso (Staf Humas dan Protokoler)      Budi Santoso, Lurah Kalumata, menyebut …      … ujar Budi Santoso, Lurah Kalumata.
 *                ~                         ~                  ~               ~                                  ~                ~
 */
import { bodyAt } from '../institutions/phrase';
import { fold, isCapital, isLower, isNumber, type Reading, sameLine, startsSentence } from '../lexicon/reading';
import { nameAt } from './name-phrase';

export type Frame = 'bracket' | 'apposition' | 'sent' | null;

/** The frame that opens right before the token. */
export function frameBefore(r: Reading, at: number): Frame {
  if (fold(r, at - 1) === '(') return 'bracket';
  if (isSent(r, at)) return 'sent';
  return fold(r, at - 1) === ',' && sameLine(r, at) && isBehindHolder(r, at - 1) ? 'apposition' : null;
}

/** "perwakilan Gapoktan Harapan Jaya": behind it stands who sent somebody, not who it is. */
export const isSent = (r: Reading, at: number): boolean => fold(r, at) === 'perwakilan' && isLower(r, at);

/** Whether a whole name ends at the token that opens its sentence or stands behind the verb: its holder needs no other. */
function isBehindHolder(r: Reading, comma: number): boolean {
  for (let first = comma - 1; first > comma - longestName && first >= 0; first--) {
    if (!isCapital(r, first)) {
      if (![',', '.'].includes(fold(r, first))) return false;
      continue;
    }
    if (!startsSentence(r, first) && !r.hits.verb[first - 1]) continue;
    return isHolder(r, first, comma);
  }
  return false;
}

const longestName = 16;

function isHolder(r: Reading, first: number, comma: number): boolean {
  if (r.hits.titleHead[first] || r.hits.title[first] || bodyAt(r, first)) return false;
  const name = nameAt(r, first, 'sure');
  if (name?.last !== comma) return false;
  const whole = name.name.last - name.name.first > 1 || name.degrees.length > 0 || name.first < name.name.first;
  return whole && (r.hits.place[name.name.first]?.last ?? 0) < name.name.last;
}

/** Whether capitals and joining words alone stand between here and the end of the frame. */
export function reachesEnd(r: Reading, from: number, frame: Frame): boolean {
  if (!frame) return false;
  let at = from;
  while (at < from + 16 && !closes(r, at, frame) && isInside(r, at)) at++;
  return closes(r, at, frame);
}

/** {@link reachesEnd}, with the token itself; behind a body that was sent a name may stand after all. */
export const fillsFrame = (r: Reading, at: number, frame: Frame): boolean =>
  frame !== 'sent' && isInside(r, at) && reachesEnd(r, at + 1, frame);

const isInside = (r: Reading, at: number): boolean =>
  isCapital(r, at) || isNumber(r, at) || ['dan', '&', '/', '.', '-'].includes(fold(r, at));

function closes(r: Reading, at: number, frame: Frame): boolean {
  if (frame === 'bracket') return fold(r, at) === ')';
  if (frame === 'sent') return !isCapital(r, at) || !sameLine(r, at);
  // of a list the next item may be its holder
  if (fold(r, at) === ',')
    return isLower(r, at + 1) && !['dan', 'serta', 'beserta', 'hingga', 'yakni', 'yaitu'].includes(fold(r, at + 1));
  return fold(r, at) === '.' && (startsSentence(r, at + 1) || at + 1 === r.doc.tokens.count);
}
