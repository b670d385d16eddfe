/**
 * Body phrases: what stands at a token, by the lexicon or by the grammar, with the body that it belongs to. How the grammar
 * reads what follows a head is in built.ts; which phrases count is decided elsewhere.
 *
 *   Biro Humas, Hukum, dan Kerja Sama BKN        Dinas Kesehatan Kabupaten Sleman
 *   ~~~~ head  ~~~~~~~~~~~~~~~~~ field ~~~ parent ~~~~~ ~~~~~~~~~ ~~~~~~~~~~~~~~~~ area
 */
import { areaAt } from '../lexicon/area';
import { fold, inHeadline, isCapital, isFieldWord, isGivenName, memoized, type Reading } from '../lexicon/reading';
import { type BodyPhrase, governmentOf, listedBody, skipAcronym } from './body';
import { branchOf } from './branch';
import { builtBody } from './built';

import { renamedByTail } from './tailed';

/** @param strict inside a title: a personal name may follow without a comma, so only words of office go on. */
export function bodyAt(r: Reading, at: number, strict = false): BodyPhrase | null {
  return strict ? strictBodyAt(r, at) : looseBodyAt(r, at);
}

const strictBodyAt = memoized((r, at) => readBody(r, at, true));
const looseBodyAt = memoized((r, at) => readBody(r, at, inHeadline(r, at)));

/** Bodies inside bodies inside bodies: no name goes deeper, and a flood of heads must not exhaust the stack. */
const deepest = 12;
const depthIn = memoized(() => ({ depth: 0 }));

function readBody(r: Reading, at: number, strict: boolean): BodyPhrase | null {
  const nesting = depthIn(r, 0);
  if (nesting.depth > deepest) return null;
  nesting.depth++;
  const found = listedOrBuilt(r, at, strict);
  nesting.depth--;
  return found;
}

function listedOrBuilt(r: Reading, at: number, strict: boolean): BodyPhrase | null {
  const listed = listedBody(r, at);
  if (!isCapital(r, at)) return listed ?? (fold(r, at) === 'pemerintah' ? governmentOf(r, at) : null);
  const renamed = listed ? renamedByTail(r, listed) : null;
  if (renamed) return renamed;
  const branch = listed?.row ? branchOf(r, listed, strict) : null;
  if (branch) return branch;
  const built = builtBody(r, at, strict, bodyAt);
  if (!listed || !built || built.last <= listed.last) return listed ?? built;
  // "Irjen Kementerian Agama | Faisal Ali": inside a title only a region or a word of office makes it another body
  const isField = isFieldWord(r, listed.last) && !isGivenName(r, listed.last);
  const goesOn = isField || areaAt(r, listed.last, true) !== null || !isCapital(r, listed.last);
  if (strict && listed.needs === null && oneOfItsName.has(listed.kind) && !goesOn) return listed;
  // "Universitas Andalas Padang": the town behind its name makes it no other one
  const town = listed.kind === 'university' ? areaAt(r, listed.last) : null;
  if (town?.last === built.last && town.row && !foreign.has(town.row.kind as string))
    return { ...listed, last: built.last, ownLast: built.last };
  // "Bank Indonesia Provinsi Maluku"
  if (built.rule === 'institution/head-name' && built.ownLast === listed.last && listed.kind === 'state-body')
    return { ...built, kind: 'unit', rule: 'institution/head-region', headLast: listed.last, parent: listed };
  // "Kementerian Agama Kabupaten Sinjai": the branch of a listed body in a region
  return built.rule === 'institution/head-field' && !built.parent && built.ownLast === skipAcronym(r, listed.last)
    ? { ...built, parent: listed }
    : built;
}

/** What the grammar makes of a listed form that the text does not support: "Direktorat Kinerja ASN" is one of any body. */
export function unlistedBodyAt(r: Reading, at: number): BodyPhrase | null {
  const body = builtBody(r, at, inHeadline(r, at), bodyAt);
  // "Sekretariat Kementerian": of which one?
  const open = body && r.hits.bodyHead[body.last - 1]?.last === body.last;
  return body?.needs === null && !open && body.rule === 'institution/head-field' ? body : null;
}

// no other body's name begins with the name of one of these
const oneOfItsName: ReadonlySet<string> = new Set([
  'ministry',
  'agency',
  'state-body',
  'university',
  'party',
  'hospital',
  'military',
]);

const foreign: ReadonlySet<string> = new Set(['country', 'foreign-city']);
