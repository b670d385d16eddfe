/**
 * Venues in small letters: what they are, and where they lie or whose they are.
 *
 *   di sebuah rumah makan di Jalan Merpati, Kota Binjai       ditemui di ruang kerjanya
 *             ~~~~~~~~~~~    ~~~~~~~~~~~~~~~~~~~~~~~~~                   ~~~~~~~~~~~~~~
 *             name           locality                                    name
 */
import { fold, inClass, isFunctionWord, isLower, type Reading } from '../lexicon/reading';
import type { Facility } from './facility';
import { localityAfter, venueForms } from './locality';

/** A venue by what it is, without capitals: "kediaman keluarga almarhum …", "halaman Kantor Bupati". */
export const isHome = (r: Reading, at: number): boolean => inClass(r, at, 'home');

/** A head of places in small letters; "desa" or "pulau" opens an area. */
const isSmallHead = (r: Reading, at: number): boolean =>
  isLower(r, at) &&
  (isHome(r, at) || venueForms(r, at, 'head') || /^(?:kantor|kediaman|rumah)nya$/.test(fold(r, at))) &&
  !inClass(r, at, 'area-level');

export function homeAt(r: Reading, at: number): Facility | null {
  const first = fold(r, at) === 'sebuah' ? at + 1 : at;
  if (!isSmallHead(r, first)) return null;
  let last = first + 1;
  while (last < first + 4 && isLower(r, last) && !isFunctionWord(r, last)) last++;
  const name = { first, last };
  if (/^(?:kantor|kediaman|kerja)nya$/.test(fold(r, last - 1))) return { name, locality: null, last, row: null };
  const rest = localityAfter(r, last);
  return fold(r, last) === 'di' && rest.locality ? { name, ...rest } : null;
}
