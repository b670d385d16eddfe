/**
 * `humas-parser/language`: which language a text is in, by franc's trigrams. The only file that imports franc.
 *
 * The core decides by stop words alone, in microseconds; franc costs milliseconds a text and as much to load as the whole
 * core, so it is asked by those who want it, and by the command line, only where stop words do not decide.
 *
 * @module humas-parser/language
 */
import { francAll } from 'franc-min';
import type { ArticleRecord } from '../record';

const longest = 2048;
/** Indonesian and Malay are one family to trigrams: under a few hundred letters the verdict between them is a coin toss. */
const family = new Set(['ind', 'zlm']);

/**
 * @param text any text; its first 2,048 UTF-16 units are looked at.
 * @returns ISO 639-3 code (`und` for none), franc's confidence from 0 to 1, and whether it is Indonesian or its sibling
 *   Malay, which trigrams cannot tell apart.
 */
export function detectLanguage(text: string): ArticleRecord['language'] {
  const [code, confidence] = francAll(text.slice(0, longest))[0] ?? ['und', 0];
  return { code, confidence: code === 'und' ? 0 : confidence, indonesian: family.has(code) };
}
