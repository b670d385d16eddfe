/**
 * The name of an online platform, and whether it stands for a place: accounts with whose they are.
 *
 *   melalui akun YouTube resmi @pemkotcontoh        lewat aplikasi Zoom
 *           ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~              ~~~~~~~~~~~~~
 */
import { fold, glued, inClass, isCapital, isLower, isMark, type Reading, type Run, sameLine } from '../lexicon/reading';
import { venueForms } from './locality';

/** The platform behind "melalui" or the like. */
export function platformAt(r: Reading, at: number): Run | null {
  const hit = r.hits.venue[at];
  if (!hit || !venueForms(r, at, 'online') || !inClass(r, at - 1, 'online-opener')) return null;
  const opener = fold(r, at - 1);
  const account = opener === 'akun';
  const first = account || (['aplikasi', 'platform'].includes(opener) && isLower(r, at)) ? at - 1 : at;
  const behind = fold(r, hit.last) === 'resmi' ? hit.last + 1 : hit.last;
  const handle = handleEnd(r, behind);
  if (handle > behind) return { first, last: handle };
  let last = isCapital(r, behind) ? behind : hit.last;
  while (isCapital(r, last) && sameLine(r, last) && last < behind + 4) last++;
  // an account says whose it is
  if (
    account ? last === hit.last : last === hit.last && !isCapital(r, hit.last - 1) && first === at && hit.last - at < 2
  )
    return null;
  return { first, last };
}

/** "@dinkes_contoh" */
function handleEnd(r: Reading, at: number): number {
  if (fold(r, at) !== '@' || !glued(r, at + 1)) return at;
  let last = at + 1;
  while (last < at + 8 && glued(r, last) && (!isMark(r, last) || fold(r, last) === '_')) last++;
  return last;
}

/** "Ruang Rapat X dan Zoom Meeting": a platform behind "dan" goes with a place; else it is one of many things. */
export function isBesidePlace(r: Reading, at: number): boolean {
  if (!['dan', 'serta', 'maupun'].includes(fold(r, at - 1))) return true;
  for (let before = at - 2; before >= Math.max(0, at - 16); before--)
    if (['di', 'melalui', 'lewat', 'via', 'secara'].includes(fold(r, before))) return true;
  return false;
}
