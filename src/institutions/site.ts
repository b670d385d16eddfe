/** A site as a body: "antaranews.com", "turnbackhoax.id". Where it counts as one is decided by who asks. */
import { fold, glued, isMark, type Reading } from '../lexicon/reading';
import { type BodyPhrase, plainBody } from './body';

export function siteAt(r: Reading, first: number): BodyPhrase | null {
  let last = first + 1;
  if (isMark(r, first)) return null;
  while (fold(r, last) === '.' && glued(r, last) && glued(r, last + 1) && !isMark(r, last + 1)) last += 2;
  if (last < first + 3 || !/^(?:id|com|org|net|co|news)$/.test(fold(r, last - 1))) return null;
  return plainBody(first, last, 'media', 'institution/site');
}
