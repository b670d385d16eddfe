/** Bodies that go by letters or syllables which no list has: "FIB Universitas X", "STIEPARI", "F-PKS", "Disporapar Kota X", "Satpolairud". */
import { areaAt } from '../lexicon/area';
import { fold, inClass, isCapital, isCommonWord, isUpper, printed, type Reading, sameLine } from '../lexicon/reading';
import { type BodyPhrase, listedBody, plainBody, type ReadBody } from './body';
import { isChapter } from './inner-parent';
import { phraseOf, typeAlone } from './made';

export const letteredBody = (r: Reading, at: number, bodyAt: ReadBody): BodyPhrase | null =>
  abbreviatedOffice(r, at) ?? faculty(r, at, bodyAt) ?? academy(r, at) ?? faction(r, at) ?? unlistedUnit(r, at, bodyAt);

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
