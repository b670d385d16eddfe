/** Rules for lists of holders, one a line: "1. Budi Santoso – Kepala Biro Umum", "Ketua: Budi Santoso; Sekretaris: Rina Kartika". */
import { fold, glued, isMark, isNumber, type Reading, sameLine, wordLength } from '../lexicon/reading';
import type { Rule } from '../rules/rule';
import { isLoneWord, isPlace } from './free-name';
import { nameAt } from './name-phrase';
import { made, type PersonFind, type PersonTrigger } from './person-find';
import { isOffice, nameAfterComma, officesAt, titlesAt } from './title-and-name';
import { titleAt } from './title-phrase';

export const rosterRules = [
  {
    id: 'official/line-name-title',
    why: '1. Budi Santoso – Kepala Biro Umum: a line of a list, the name before the office',
    trigger: 'name',
    read(r, at) {
      if (!opensItem(r, at) || titleAt(r, at)) return null;
      const name = nameAt(r, at, 'sure');
      if (!name || isLoneWord(name) || isPlace(r, name) || !joins(r, name.last)) return null;
      const titles = officesAt(r, name.last + 1);
      const title = titles.at(-1);
      return title && closesItem(r, title.last) ? made(r, name.first, title.last, { name, titles }) : null;
    },
  },
  {
    id: 'official/line-title-name',
    why: 'Ketua: Budi Santoso: a line of a list, the office before the name',
    trigger: 'title',
    read(r, at) {
      if (!opensItem(r, at)) return null;
      const titles = titlesAt(r, at);
      const title = titles.at(-1);
      if (!title || !isOffice(title, true) || !joins(r, title.after)) return null;
      const name = nameAfterComma(r, title.after + 1);
      return name && !isPlace(r, name) && closesItem(r, name.last)
        ? made(r, title.first, name.last, { name, titles })
        : null;
    },
  },
] as const satisfies readonly Rule<Reading, PersonTrigger, PersonFind>[];

/** Whether a line, or one of several things between semicolons, begins here or with the mark before: "1.", "b)", "-", "•". */
function opensItem(r: Reading, at: number): boolean {
  if (at === 0 || !sameLine(r, at)) return true;
  if (fold(r, at - 1) === ';') return true;
  if (!isMark(r, at - 1)) return false;
  if (at === 1 || !sameLine(r, at - 1)) return true;
  const numbered = isNumber(r, at - 2) || wordLength(r, at - 2) === 1;
  return numbered && ['.', ')'].includes(fold(r, at - 1)) && (at === 2 || !sameLine(r, at - 2));
}

/** A colon, or a dash with a blank on each side. */
const joins = (r: Reading, at: number) =>
  sameLine(r, at) && (fold(r, at) === ':' || (/^[-–—]$/.test(fold(r, at)) && !glued(r, at) && !glued(r, at + 1)));

/** Whether the line ends here, or its next thing begins. */
function closesItem(r: Reading, at: number): boolean {
  const end = /^[.,;]$/.test(fold(r, at)) ? at + 1 : at;
  return !sameLine(r, end) || (end > at && (fold(r, at) === ';' || fold(r, end) === 'dan'));
}
