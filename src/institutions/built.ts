/** Bodies that no list needs to know: a head, and behind it what the head's style asks for. */
import { areaAt } from '../lexicon/area';
import {
  fold,
  inClass,
  isAcronym,
  isCapital,
  isConnector,
  isFieldWord,
  type Reading,
  sameLine,
} from '../lexicon/reading';
import { type BodyPhrase, governmentOf, type ReadBody, type Tail } from './body';
import { letteredBody } from './lettered';
import { phraseOf, typeAlone } from './made';
import { tails } from './tails';

export function builtBody(r: Reading, at: number, strict: boolean, bodyAt: ReadBody): BodyPhrase | null {
  const hit = r.hits.bodyHead[at];
  // what a row says of its own form goes before what another's says of its name in full
  const form = hit?.forms.find(({ row, text }) => row.form === text) ?? hit?.forms[0];
  const row = form?.row;
  if (!hit || !row) return letteredBody(r, at, bodyAt);
  if (row.style === 'title') return null;
  if (fold(r, at) === 'pemerintah' && hit.last === at + 1) return governmentOf(r, at);
  // "Dinas Tenaga Kerja dan Perindustrian Kota Tegal": what is short for the first words says nothing of the rest
  const general = row.kind === 'regional' && form?.text === row.full && ['dinas', 'badan'].includes(fold(r, at));
  const from = general ? at + 1 : hit.last;
  const style = general ? 'field' : (row.style as string);
  const tail = tails[style]?.(r, from, strict, bodyAt, { first: at, kind: row.kind as string });
  if (!tail) return null;
  // "Posyandu Kecamatan X": all of them
  const many = row.kind === 'hospital' && inClass(r, at, 'body-noun') && inClass(r, from, 'area-level');
  if (many || isNoBody(r, at, from, tail) || isBuilding(r, at, from, tail, bodyAt)) return null;
  if (tail.last <= from) return from > at + 1 || row.full ? typeAlone(at, from, row.kind as string) : null;
  // "Dinas Perhubungan" without a region is one body only where the text names its region elsewhere
  if (row.kind === 'regional' && style === 'field' && !tail.parent && tail.areaFirst === undefined)
    return { ...typeAlone(at, tail.last, row.kind), headLast: from };
  return phraseOf(r, at, from, tail, kindOf(r, fold(r, at), row.kind as string, tail), `institution/head-${style}`);
}

/** What has a head and no name: "Balai Kota", "Tim Basarnas", "Humas Ceria", "BKN Awards". */
function isNoBody(r: Reading, at: number, from: number, tail: Tail): boolean {
  const { last, parent } = tail;
  if (last === from + 1 && inClass(r, from, 'area-level')) return true;
  // "Ehime University Jepang": the head closes the name
  if (inClass(r, at, 'body-tail') && isCapital(r, at - 1) && sameLine(r, at)) return true;
  if (inClass(r, last - 1, 'common') && r.hits.event[last - 1] && fold(r, at) !== 'panitia') return true;
  // "Jawa Bagian Barat", "Apel Gelar Pasukan Operasi X"
  if (fold(r, at) === 'bagian' && inClass(r, from, 'direction')) return true;
  if (fold(r, at) === 'pasukan' && fold(r, at - 1) === 'gelar') return true;
  if (fold(r, at) === 'satuan' && fold(r, from) === 'pendidikan') return true;
  // "Tanjung Balai Karimun", "Kelurahan Balai Panjang": a place
  if ((r.hits.place[at - 1]?.last ?? 0) > at) return true;
  if (fold(r, at) === 'balai' && last === at + 2 && !parent && !isFieldWord(r, from) && !areaAt(r, from)) return true;
  const direct = parent?.first === from && parent.last === last;
  // "Persatuan ASEAN": what is wished for
  if (direct && fold(r, at) === 'persatuan') return parent.kind === 'international';
  if (!inClass(r, at, 'loose-head') || from > at + 1) return false;
  if (fold(r, at) === 'tim') return r.hits.bodyHead[from] !== undefined || direct || (!parent && last < from + 2);
  if (fold(r, at) === 'divisi' && isFieldWord(r, from)) return false;
  if (fold(r, at) === 'jurusan' && isInsideFaculty(r, at)) return false;
  return !parent && tail.areaFirst === undefined;
}

/** Where a body sits: "Kantor Dinas Sosial Kota Batu", "Kantor Pusat BKN", "Balai Desa X"; "Kantor Kementerian Agama Kota X" is one. */
function isBuilding(r: Reading, at: number, from: number, { last, parent }: Tail, bodyAt: ReadBody): boolean {
  // "Balai Desa X", "Kantor Kecamatan X"
  if (from === at + 1 && ['balai', 'kantor'].includes(fold(r, at)) && inClass(r, from, 'area-level')) return true;
  const office = fold(r, at) === 'pusat' ? at - 1 : at;
  if (parent?.row && fold(r, office) === 'kantor' && fold(r, office + 1) === 'pusat' && parent.first <= office + 2)
    return true;
  if (fold(r, at) !== 'kantor' || from > at + 1) return false;
  // "Kepala Kantor UPP Kelas III Saumlaki"
  if (fold(r, at - 1) === 'kepala') return false;
  // "Kantor Gubernur", "Kantor KBRI"
  if (r.hits.titleHead[from]?.forms.some(({ row }) => row.style === 'bare') && !parent) return true;
  if (r.hits.titleHead[from]?.last === last || (isAcronym(r, from) && r.hits.bodyHead[from]?.last === last))
    return true;
  const inner = bodyAt(r, from);
  return inner?.last === last && inner.parent?.kind !== 'ministry';
}

/** "Fakultas Pertanian, Jurusan X": a department is one body where the text says of which faculty it is. */
function isInsideFaculty(r: Reading, at: number): boolean {
  if (fold(r, at - 1) !== ',') return false;
  for (let before = at - 2; before > at - 9 && (isCapital(r, before) || isConnector(r, before)); before--)
    if (fold(r, before) === 'fakultas') return true;
  return false;
}

/** A unit is of its parent's kind where that says more: the Satuan of a Polres is police, that of a Kodim military. */
function kindOf(r: Reading, first: string, own: string, { parent, areaFirst = -1 }: Tail): string {
  if (!parent) return own === 'agency' && first === 'badan' && inClass(r, areaFirst, 'area-level') ? 'regional' : own;
  if (own === 'military' && parent.kind === 'police') return 'police';
  if (own !== 'agency') return own;
  return parent.kind === 'school' ? 'association' : 'unit';
}
