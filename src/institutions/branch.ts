/**
 * Branches of listed bodies that go by the body's name: "Bank Jateng Cabang Kudus", "PLN UP3 Kudus", "PT KAI Daop 4
 * Semarang". Branches in a region alone ("Kemenag Kota Tegal") are heads of their own and are read in tails.ts.
 */
import type { Area } from '../lexicon/area';
import { fold, inClass, isCapital, isNumber, isRoman, type Reading, sameLine } from '../lexicon/reading';
import { type BodyPhrase, plainBody, skipAcronym } from './body';
import { areaBefore, holderIn, isPlaceWord } from './holder';

/** @param strict inside a title, where a personal name may follow: only a known region goes on. */
export function branchOf(r: Reading, listed: BodyPhrase, strict: boolean): BodyPhrase | null {
  const word = skipAcronym(r, listed.last);
  const chapter = chapterOf(r, listed, strict);
  if (chapter) return chapter;
  const opener = openerLength(r, word);
  if (!sameLine(r, word) || !isCapital(r, word) || opener === 0) return null;
  const from = skipAcronym(r, word + opener);
  let at = from;
  if (sameLine(r, at) && (isNumber(r, at) || isRoman(r, at))) at++;
  const area = sameLine(r, at) ? areaBefore(r, at, strict, true) : null;
  if (area) at = lastRegion(r, area);
  else if (!strict) while (at < from + 3 && isPlaceWord(r, at)) at++;
  if (at === from) return null;
  const body = plainBody(listed.first, at, 'unit', 'institution/head-region');
  return { ...body, headLast: listed.last, parent: listed };
}

/** "Sulawesi Utara, Sulawesi Tengah dan Gorontalo": all that it works in. */
function lastRegion(r: Reading, area: Area): number {
  let last = area.last;
  for (let at = last; fold(r, at) === ',' || fold(r, at) === 'dan'; ) {
    const next = r.hits.place[fold(r, at + 1) === 'dan' ? at + 2 : at + 1];
    if (!next?.forms.some(({ row }) => row.kind === 'province')) break;
    if (fold(r, at) === 'dan' || fold(r, at + 1) === 'dan') last = next.last;
    at = next.last;
  }
  return last;
}

/** "Cabang", "Daop", "Daerah Operasi": words that open what a branch is called. */
function openerLength(r: Reading, at: number): number {
  if (inClass(r, at, 'branch')) return 1;
  if (fold(r, at) === 'unit' && fold(r, at + 1) === 'induk') return 3;
  return ['daerah operasi', 'divisi regional', 'sub divre'].includes(`${fold(r, at)} ${fold(r, at + 1)}`) ? 2 : 0;
}

/** "PDI Perjuangan Kota Semarang", "Kamar Dagang dan Industri (Kadin) Jawa Timur": what an association or party is in a region. */
function chapterOf(r: Reading, listed: BodyPhrase, strict: boolean): BodyPhrase | null {
  // "Kemenkum Sulsel": what a ministry has in a region goes by its short form
  const ministry =
    listed.kind === 'ministry' && /^kemen/.test(fold(r, listed.first)) && listed.last === listed.first + 1;
  if ((!ministry && !['association', 'party', 'media'].includes(listed.kind)) || listed.needs !== null) return null;
  const behind = skipAcronym(r, listed.last);
  // "IDI Wilayah Maluku Utara"
  const at = fold(r, behind) === 'wilayah' && isCapital(r, behind) && sameLine(r, behind) ? behind + 1 : behind;
  const area = sameLine(r, at) ? areaBefore(r, at, strict, true) : null;
  if (!area || !(area.level || isRegion(area))) return null;
  // "Ketua PSSI Garut Setiawan": inside a title a town may be a name, a province is none
  const sure = area.level || area.row?.kind === 'province';
  if (strict && !sure && isPlaceWord(r, area.last) && holderIn(r, area.first) !== area.last) return null;
  const kind = ministry ? 'unit' : listed.kind;
  const body = plainBody(listed.first, area.last, kind, 'institution/head-region');
  return { ...body, headLast: listed.last, ownLast: area.first, parent: ministry ? listed : null };
}

const isRegion = ({ row }: Area): boolean => ['province', 'regency', 'city'].includes(row?.kind as string);
