/** The folded form of words: lower case and composed letters, in which they meet the lexicon. */

/** Lower case and composed letters. */
export function foldWord(word: string): string {
  const low = word.toLowerCase();
  for (let at = 0; at < low.length; at++) if (low.charCodeAt(at) > 0x7f) return low.normalize('NFC');
  return low;
}

/**
 * Short plain words by a hash of their letters, as they were folded last: texts print few words again and again, and to
 * compare letters costs less than to cut and fold them. It never grows.
 */
const seats = 1 << 12;
const folded: string[] = new Array(seats).fill('');

/** Longer ones may be views of their text, which must not be held. */
export const shortWord = 12;

/** The word of letters, digits and joints of ASCII from start to end, folded; `hash` is one of the folded units. */
export function foldShort(text: string, start: number, end: number, hash: number): string {
  const seat = (hash ^ (hash >>> 12)) & (seats - 1);
  const known = folded[seat] as string;
  if (known.length === end - start && isFoldOf(known, text, start)) return known;
  const word = text.slice(start, end).toLowerCase();
  folded[seat] = word;
  return word;
}

function isFoldOf(known: string, text: string, start: number): boolean {
  for (let at = 0; at < known.length; at++)
    if (known.charCodeAt(at) !== lowUnit(text.charCodeAt(start + at))) return false;
  return true;
}

/** A to Z in lower case. */
export const lowUnit = (unit: number): number => (unit >= 65 && unit <= 90 ? unit + 32 : unit);
