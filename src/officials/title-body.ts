/** A body inside a title: how far it reaches, where its holder's name may follow without a comma. Bodies elsewhere: institutions/. */
import type { BodyPhrase } from '../institutions/body';
import { bodyAt } from '../institutions/phrase';
import { siteAt } from '../institutions/site';
import { areaAt } from '../lexicon/area';
import { fold, inClass, isCapital, isFieldWord, isLower, isNumber, isUpper, type Reading } from '../lexicon/reading';
import { opensFirmly } from './affix';
import { closesTitle } from './title-end';
import { type Frame, reachesEnd } from './title-frame';

/** The body at the token; with its unknown name, where what follows shows that the name is not the holder's. */
export function wholeBody(r: Reading, at: number, frame: Frame): BodyPhrase | null {
  // "Redaktur indonesiabaik.id"
  const site = isLower(r, at) ? siteAt(r, at) : null;
  if (site) return site;
  const strict = bodyAt(r, at, true);
  const loose = bodyAt(r, at);
  const whole = loose && loose.last > (strict?.last ?? at);
  return whole && (closesTitle(r, loose.last) || reachesEnd(r, loose.last, frame)) ? loose : beforeHolder(r, strict);
}

/** "Menteri ATR/Kepala BPN | Nusyirwan": the lexicon knows where the office ends; only an area may follow. */
export function upToKnown(r: Reading, body: BodyPhrase | null, least: number): BodyPhrase | null {
  if (!body || body.first >= least || body.last <= least || areaAt(r, least, true)) return body;
  // "Menteri Koperasi": the noun alone is no body
  if (!r.hits.body[body.first]) return null;
  return { ...body, last: least, ownLast: Math.min(least, body.ownLast), parent: null };
}

/** A body that ran on into its holder's rank or degree ends before it. */
function beforeHolder(r: Reading, body: BodyPhrase | null): BodyPhrase | null {
  if (!body || body.row) return body;
  // "Dekranasda Kabupaten | Batang": a level without its region
  const region = areaAt(r, body.last - 1);
  if (body.ownLast === body.last && region?.level && region.last > body.last)
    return { ...body, last: region.last, ownLast: region.last };
  for (let at = body.first + 2; at < body.last; at++)
    if (opensFirmly(r, at) && fold(r, at - 1) !== 'sakit')
      return { ...body, last: at, ownLast: Math.min(at, body.ownLast), parent: null };
  return body;
}

/** "Daya Saing Koperasi Wening": in the midst of a field, the noun that heads bodies elsewhere is one more word of office. */
export function isCommonNounBody(r: Reading, body: BodyPhrase, from: number): boolean {
  const before = body.first - 1;
  if (body.row !== null || body.rule !== 'institution/head-name' || body.kind === 'university') return false;
  // "Kabid Pembinaan SMA Rina Kartika": the kind of school is the field
  const school = body.kind === 'school' && isUpper(r, body.first) && !isNumber(r, body.first + 1);
  if (school && inClass(r, body.first === from ? before : from - 1, 'field-office')) return true;
  return (
    body.first > from &&
    !isUpper(r, body.first) &&
    isCapital(r, before) &&
    isFieldWord(r, before) &&
    !isFieldWord(r, body.first + 1)
  );
}

/** "Kepala SMP Negeri 3 | Kudus": a school or hospital that has no more than a number yet is told by its town. */
export const isTownless = (body: BodyPhrase | undefined, at: number) =>
  body?.last === at && body.row === null && (body.kind === 'school' || body.kind === 'hospital');
