/** Bodies that no list needs to know: a head, and behind it what the head's style asks for. */
import { areaAt } from '../lexicon/area';
import {
  fold,
  inClass,
  isAcronym,
  isCapital,
  isCommonWord,
  isConnector,
  isFieldWord,
  isUpper,
  printed,
  type Reading,
  sameLine,
} from '../lexicon/reading';
import { type BodyPhrase, governmentOf, listedBody, plainBody, type ReadBody, skipRepublic, type Tail } from './body';
import { isChapter } from './inner-parent';
import { tails } from './tails';

export function builtBody(r: Reading, at: number, strict: boolean, bodyAt: ReadBody): BodyPhrase | null {
  const hit = r.hits.bodyHead[at];
  // what a row says of its own form goes before what another's says of its name in full
  const form = hit?.forms.find(({ row, text }) => row.form === text) ?? hit?.forms[0];
  const row = form?.row;
  if (!hit || !row)
    return (
      abbreviatedOffice(r, at) ??
      faculty(r, at, bodyAt) ??
      academy(r, at) ??
      faction(r, at) ??
      unlistedUnit(r, at, bodyAt)
    );
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

/** "Pengadilan Negeri": what many bodies are. */
const typeAlone = (first: number, last: number, kind: string): BodyPhrase => ({
  ...plainBody(first, last, kind, 'institution/type-alone'),
  needs: 'context',
});

/** A unit is of its parent's kind where that says more: the Satuan of a Polres is police, that of a Kodim military. */
function kindOf(r: Reading, first: string, own: string, { parent, areaFirst = -1 }: Tail): string {
  if (!parent) return own === 'agency' && first === 'badan' && inClass(r, areaFirst, 'area-level') ? 'regional' : own;
  if (own === 'military' && parent.kind === 'police') return 'police';
  if (own !== 'agency') return own;
  return parent.kind === 'school' ? 'association' : 'unit';
}

function phraseOf(r: Reading, first: number, headLast: number, tail: Tail, kind: string, rule: string): BodyPhrase {
  const last = skipRepublic(r, tail.last);
  const own = tail.parent && tail.parent.first > first ? tail.parent.first : (tail.areaFirst ?? last);
  return {
    ...plainBody(first, last, kind, rule),
    headLast,
    ownLast: own,
    parent: tail.parent ?? parentIn(r, first, headLast),
  };
}

/** "Pengurus Wilayah Nahdlatul Ulama Sulawesi Selatan": the listed body that closes the head. */
function parentIn(r: Reading, first: number, headLast: number): BodyPhrase | null {
  // "Badan Pusat Statistik (BPS) Provinsi Maluku": an agency printed in full is named beside its office
  const agency = headLast > first + 1 ? listedBody(r, first) : null;
  if (agency?.last === headLast && agency.kind === 'agency') return agency;
  for (let inner = first + 1; inner < headLast; inner++) {
    const listed = r.hits.body[inner]?.last === headLast ? listedBody(r, inner) : null;
    if (listed?.needs === null) return listed;
  }
  return null;
}

/** "FIB Universitas Diponegoro": a faculty in letters, known by the university behind it. */
function faculty(r: Reading, at: number, bodyAt: ReadBody): BodyPhrase | null {
  if (!isUpper(r, at) || !/^f[a-z]{1,5}$/.test(fold(r, at)) || r.hits.body[at] || !sameLine(r, at + 1)) return null;
  const parent = bodyAt(r, at + 1);
  if (parent?.kind !== 'university' || parent.parent) return null;
  return phraseOf(r, at, at + 1, { last: parent.last, parent }, 'university', 'institution/head-field');
}

/** "STIESIA Surabaya", "STIEPARI": a college whose acronym opens with that of its kind. */
function academy(r: Reading, at: number): BodyPhrase | null {
  if (!isUpper(r, at) || r.hits.body[at]) return null;
  const word = printed(r, at, at + 1);
  for (let letters = word.length - 2; letters > 3; letters--) {
    if (!r.lexicon.fullHead(word.slice(0, letters))?.startsWith('Sekolah Tinggi')) continue;
    const town = sameLine(r, at + 1) ? areaAt(r, at + 1) : null;
    return plainBody(at, town?.row ? town.last : at + 1, 'university', 'institution/head-name');
  }
  return null;
}

/** "(F-Gerindra)": a party's faction, in a letter before the party. */
function faction(r: Reading, at: number): BodyPhrase | null {
  if (!/^F-[A-Z][A-Za-z]{2,}$/.test(printed(r, at, at + 1))) return null;
  const last = fold(r, at + 1) === 'perjuangan' ? at + 2 : at + 1;
  return plainBody(at, last, 'party', 'institution/head-field');
}

/** "Disporapar Kota Salatiga": an office named by syllables, which no list can keep up with. */
function abbreviatedOffice(r: Reading, at: number): BodyPhrase | null {
  const last = isUpper(r, at + 1) && inClass(r, at + 2, 'area-level') ? at + 2 : at + 1;
  if (isCommonWord(r, at) || !sameLine(r, last)) return null;
  const letters = isUpper(r, at) && /^(?:d[pkilu]|b[pk][pk])[a-z\d]{3,}$/.test(fold(r, at));
  if (!letters && !officeSyllables.test(fold(r, at))) return null;
  const area = areaAt(r, last, true);
  // "Kepala Bappelitbang": that of the region the text names elsewhere
  if (!area && !letters && last === at + 1 && r.hits.titleHead[at - 1]) return typeAlone(at, last, 'regional');
  if (!area?.level && (letters || last > at + 1 || !area?.row)) return null;
  const tail = { last: area.last, areaFirst: area.first, parent: null };
  return phraseOf(r, at, last, tail, 'regional', 'institution/abbreviated-office');
}

// Disporapar, Dindukcapil, Bapelitbangda, Bakeuda
const officeSyllables = /^di[sn][b-df-hj-np-tv-z][a-z]{2,}$|^ba[kplp][a-z]{2,}(?:da|ang|pol)$/;

/** "Satpolairud Polres Buleleng", "PC Fatayat NU Jombang": what units and chapters are called, in front of whose they are. */
function unlistedUnit(r: Reading, at: number, bodyAt: ReadBody): BodyPhrase | null {
  if (!isCapital(r, at) || r.hits.body[at]) return null;
  const chapter = isUpper(r, at) && /^(?:p|dp|bp|mw)[acdprw]c?$/.test(fold(r, at));
  if (!chapter && !policeSyllables.test(fold(r, at))) return null;
  for (let inner = at + 1; inner < at + (chapter ? 2 : 4) && sameLine(r, inner) && isCapital(r, inner); inner++) {
    const parent = bodyAt(r, inner);
    const fits = chapter
      ? ['association', 'party'].includes(parent?.kind as string)
      : parent?.kind === 'police' && parent.needs === null;
    // "PC Fatayat NU Jombang": of the association, not of what it is there
    const whole = parent && isChapter(parent) ? listedBody(r, inner) : parent;
    if (parent && fits)
      return phraseOf(r, at, inner, { last: parent.last, parent: whole }, parent.kind, 'institution/head-field');
  }
  return null;
}

// Sat Res Narkoba, Satpolairud, Ditpamobvit, Bidkum, Sie Propam, Sihumas
const policeSyllables =
  /^(?:(?:sat|dit|bid|den)(?:[b-df-hj-np-tv-z][a-z]{2,})?|sie?|si(?:hum|kum|prop|dok|keu|tik)[a-z]*)$/;
