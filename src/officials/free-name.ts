/** Whether a name stands for itself, and is no part of a place, a venue or a body. */
import { areaAt, isLevel } from '../lexicon/area';
import {
  fold,
  glued,
  inClass,
  isCapital,
  isFunctionWord,
  memoized,
  type Reading,
  sameLine,
  startOf,
  startsSentence,
} from '../lexicon/reading';
import { type NamePhrase, nameAt } from './name-phrase';
import { titleAt } from './title-phrase';

/** A name that nothing before it shows to be part of something else: "Kabupaten Garut", "di Ambon", "Asrama Haji Sudiang". */
export const freeNameAt = memoized((r, at): NamePhrase | null => {
  const name = nameAt(r, at);
  return name && !isCut(r, name) ? name : null;
});

function isCut(r: Reading, name: NamePhrase): boolean {
  if (endsInPlace(r, name)) return true;
  const before = name.first - 1;
  if (before < 0 || !sameLine(r, name.first) || startsSentence(r, name.first) || opensBody(r, name)) return false;
  const bare = name.first === name.name.first;
  // "Jalan Ir. P.H.M. Noor"
  if (fold(r, before) === '.' && r.hits.affix[before - 1] && isAddress(r, before - 2)) return true;
  if (bare && fold(r, before) === '.' && glued(r, name.first) && glued(r, before)) return true; // M.Hum
  if (bare && ["'", '’', '-', '/', '&'].includes(fold(r, before)) && sameLine(r, before) && isCapital(r, before - 1))
    return true;
  if (fold(r, before) === 'alias' && isCapital(r, before - 1)) return true;
  // Ds. Sumberagung, KM. Tidar
  if (fold(r, before) === '.' && (inClass(r, before - 1, 'area-level') || inClass(r, before - 1, 'vessel')))
    return true;
  if (!isCapital(r, before)) return bare && ['di', 'ke', 'antara'].includes(fold(r, before));
  if (['di', 'ke'].includes(fold(r, before))) return bare;
  if (isCalled(r, before) || areaAt(r, before) !== null) return true;
  // the first words of a sentence have a capital for another reason
  return (
    bare && !startsSentence(r, before) && !isFunctionWord(r, before) && !r.hits.verb[before] && !titleAt(r, before)
  );
}

/** Behind the dateline the report begins. */
const opensBody = (r: Reading, name: NamePhrase) =>
  r.zones.dateline !== null && startOf(r, name.first - 1) < r.zones.dateline.end;

/** "Jalan", "Jl." */
const isAddress = (r: Reading, at: number): boolean =>
  r.hits.venue[at]?.forms.some((form) => form.row.kind === 'address') === true;

/** A noun or acronym that what follows is the name of: "Pasar", "Asrama", "KRI", "RSUD". */
const isCalled = (r: Reading, at: number) =>
  r.hits.bodyHead[at] !== undefined ||
  r.hits.venue[at]?.forms.some((form) => form.row.kind === 'head') === true ||
  isAddress(r, at) ||
  isLevel(r, at) ||
  inClass(r, at, 'vessel');

export const isLoneWord = (name: NamePhrase) => name.first === name.name.first && name.last === name.first + 1;

export const endsInPlace = (r: Reading, name: NamePhrase) => name.first === name.name.first && isPlace(r, name);

export function isPlace(r: Reading, name: NamePhrase): boolean {
  const place = r.hits.place[name.name.first];
  return place !== undefined && place.last >= name.name.last && place.forms.some((form) => form.needs === null);
}
