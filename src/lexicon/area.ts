/** Areas: a region of the lexicon, or "Kabupaten X", "Desa Y". Says where, not what happens there. */

import type { Form, Row } from './lexicon';
import {
  fold,
  glued,
  inClass,
  isCapital,
  isDefined,
  isFunctionWord,
  memoized,
  printed,
  type Reading,
  type Run,
  sameLine,
  wordLength,
} from './reading';

export interface Area extends Run {
  /** The lexicon's row, where it knows the place. */
  readonly row: Row | null;
  /** "Kabupaten", "Kota", "Desa" as folded word; null for a bare name. */
  readonly level: string | null;
}

const rowKind: Readonly<Record<string, readonly string[]>> = {
  kabupaten: ['regency'],
  kab: ['regency'],
  kota: ['city', 'foreign-city'],
  provinsi: ['province'],
  prov: ['province'],
  propinsi: ['province'],
};

/** "Kabupaten", "Desa": what the name of an area follows; not in "Kementerian Dalam Negeri", "Wali Kota", "Wali Nagari". */
export const isLevel = (r: Reading, at: number): boolean =>
  inClass(r, at, 'area-level') &&
  !(sameLine(r, at) && fold(r, at) === 'negeri' && isCapital(r, at - 1)) &&
  !(sameLine(r, at) && fold(r, at - 1) === 'wali');

export function areaAt(r: Reading, at: number, afterOffice = false): Area | null {
  const levelled = levelledAt(r, at);
  if (levelled) return levelled;
  const hit = r.hits.place[at];
  if (!hit) return shortened(r, at);
  const forms = hit.forms.filter((candidate) => candidate.needs === null || afterOffice);
  const form = forms.length > 1 ? (withinOuter(r, hit.last, forms) ?? likeliest(forms)) : forms[0];
  if (!form) return shortened(r, at);
  const last = skipDirection(r, hit.last);
  return { first: at, last, row: last > hit.last ? null : form.row, level: null };
}

/** "Muba" behind "Kabupaten Musi Banyuasin (Muba)": what the text itself calls a region in short. */
function shortened(r: Reading, at: number): Area | null {
  const row = r.defined.size > 0 && isCapital(r, at) ? shortNames(r, 0).get(printed(r, at, at + 1)) : undefined;
  return row ? { first: at, last: at + 1, row, level: null } : null;
}

const shortNames = memoized((r): ReadonlyMap<string, Row> => {
  const found = new Map<string, Row>();
  for (let open = 1; open + 2 < r.doc.tokens.count; open++) {
    if (fold(r, open) !== '(' || fold(r, open + 2) !== ')' || !isDefined(r, open + 1)) continue;
    for (let first = open - 1; first > open - 5 && first >= 0; first--) {
      const area = levelledAt(r, first);
      if (area?.last === open && area.row) found.set(printed(r, open + 1, open + 2), area.row);
    }
  }
  return found;
});

/** "Kabupaten X", "Desa Y". */
function levelledAt(r: Reading, at: number): Area | null {
  if (!isCapital(r, at) || !isLevel(r, at)) return null;
  const name = fold(r, at + 1) === '.' && glued(r, at + 1) ? at + 2 : at + 1;
  const level = fold(r, at);
  const rest = namedArea(r, name, rowKind[level]);
  // "Kepulauan Riau" is a region of its own, not the islands of Riau
  const whole = r.hits.place[at];
  return rest && sameLine(r, name) && !(whole && whole.last >= rest.last)
    ? { first: at, last: rest.last, row: rest.row, level }
    : null;
}

/** "Banjar, Kalimantan Selatan": of places with one name, that of the region behind the comma. */
function withinOuter(r: Reading, last: number, forms: readonly Form[]): Form | undefined {
  if (fold(r, last) !== ',' || !sameLine(r, last + 1)) return undefined;
  const outer = levelledAt(r, last + 1)?.row ?? r.hits.place[last + 1]?.forms[0]?.row;
  return outer ? likeliest(forms.filter((form) => (form.row.code as string).startsWith(`${outer.code}`))) : undefined;
}

/** A bare name that a city and a regency share is the city's. */
function likeliest(forms: readonly Form[]): Form | undefined {
  return forms.find((form) => form.row.kind === 'city') ?? forms[0];
}

/** "Sinjai Utara", "Cileungsi Kidul": a place that no list has, named after one that it has. */
function skipDirection(r: Reading, from: number): number {
  // "Kalimantan Bagian Selatan"
  const at = fold(r, from) === 'bagian' && isCapital(r, from) && inClass(r, from + 1, 'direction') ? from + 1 : from;
  if (!sameLine(r, at) || !isCapital(r, at) || !inClass(r, at, 'direction')) return at;
  // "Alor Barat Daya"
  return fold(r, at) === 'barat' && fold(r, at + 1) === 'daya' ? at + 2 : at + 1;
}

/** "Polres Kupang Kota AKP …": what follows is no name of an area. */
const isRank = (r: Reading, at: number): boolean =>
  r.hits.affix[at]?.forms.some(({ row }) => row.kind === 'rank') === true;

/** "Desa Sembalun | Bumbung, Kecamatan Sembalun": a village called after a listed place, closed by the next level. */
function restOfName(r: Reading, from: number): number {
  let last = from;
  while (last < from + 2 && isCapital(r, last) && sameLine(r, last) && !isLevel(r, last) && !isRank(r, last)) last++;
  const next = fold(r, last) === ',' ? last + 1 : last;
  return last > from && isCapital(r, next) && isLevel(r, next) ? last : from;
}

/** The name after "Kabupaten": a known region, or up to three capitalised words. */
function namedArea(
  r: Reading,
  at: number,
  kinds: readonly string[] | undefined,
): { last: number; row: Row | null } | null {
  const hit = r.hits.place[at];
  if (hit) {
    const form =
      hit.forms.find((candidate) => kinds?.includes(candidate.row.kind as string)) ??
      (kinds ? undefined : hit.forms[0]);
    const last = kinds ? skipDirection(r, hit.last) : restOfName(r, skipDirection(r, hit.last));
    return { last, row: last > hit.last ? null : (form?.row ?? null) };
  }
  let last = at;
  const goesOn = () =>
    isCapital(r, last) && !isFunctionWord(r, last) && !isRank(r, last) && (last === at || sameLine(r, last));
  // "Kecamatan Peusangan H.Jamaluddin": a letter and its full stop begin a name
  const isInitial = () => wordLength(r, last) === 1 && fold(r, last + 1) === '.';
  // "Kecamatan Tanimbar Selatan": behind a direction there is no more of it
  const isWhole = () => last > at + 1 && inClass(r, last - 1, 'direction');
  while (last < at + 3 && goesOn() && !isInitial() && !isWhole()) last++;
  return last > at ? { last, row: null } : null;
}
