/** The body that closes the name of one of its parts ("Kanwil DJP Jawa Tengah II"), and how far it reaches there. */
import { areaAt } from '../lexicon/area';
import {
  fold,
  inClass,
  isCapital,
  isCommonWord,
  isFieldWord,
  isRoman,
  type Reading,
  sameLine,
} from '../lexicon/reading';
import { type BodyPhrase, listedBody, skipAcronym, type Tail } from './body';
import { isPlaceWord } from './holder';

import { nationalBody } from './regional-office';

/**
 * The parent ends the name, but for the region in which a branch of it works: "Kanwil DJP Jawa Tengah II".
 *
 * @param office the part is what such a branch is called.
 */
export function withParent(r: Reading, inner: BodyPhrase, strict: boolean, office: boolean): Tail {
  const national = office ? nationalBody(r, inner) : null;
  if (national) return { last: inner.last, parent: { ...national, needs: null } };
  // "DPC Peradi Surabaya": of the association, not of its chapter
  const association = isChapter(inner) ? listedBody(r, inner.first) : null;
  if (association) return { last: inner.last, parent: association };
  if (isBranch(inner)) return { last: inner.last, parent: { ...(inner.parent as BodyPhrase), needs: null } };
  const behind = office ? skipAcronym(r, inner.last) : inner.last;
  const area = inner.row && sameLine(r, behind) ? areaAt(r, behind, !strict) : null;
  const whole = area?.row || area?.level ? area.last : inner.last;
  // "Kanwil DJKN Kalimantan Timur dan Utara"
  const last = whole > inner.last && fold(r, whole) === 'dan' && inClass(r, whole + 1, 'direction') ? whole + 2 : whole;
  // "Pengurus Cabang PMII Luwuk", "Kanwil DJP Suluttenggomalut"
  if (!strict && (office || inner.kind === 'association') && last === inner.last && isSeat(r, last))
    return { last: last + 1, parent: { ...inner, needs: null } };
  const numbered = last > inner.last && isRoman(r, last);
  return { last: numbered ? last + 1 : last, parent: { ...inner, needs: null } };
}

/** A town that no list has, at the end of the capitals. */
const isSeat = (r: Reading, at: number): boolean =>
  isPlaceWord(r, at) && !isFieldWord(r, at) && !isCapital(r, at + 1) && !isCommonWord(r, at);

/** "Kementerian Agama Kabupaten Sinjai": a listed body with no more than its region behind it. */
export const isBranch = (body: BodyPhrase) => body.parent?.first === body.first;

/** "Peradi Surabaya": what an association or party is in a region. */
export const isChapter = (body: BodyPhrase) => body.rule === 'institution/head-region' && body.parent === null;
