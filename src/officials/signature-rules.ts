/** Rules for who signs a release: name and office on lines of their own, in either order. */
import { fold, isNumber, type Reading, sameLine } from '../lexicon/reading';
import type { Rule } from '../rules/rule';
import { isLoneWord, isPlace } from './free-name';
import { nameAt } from './name-phrase';
import { made, type PersonFind, type PersonTrigger } from './person-find';
import { officesAt } from './title-and-name';
import { titleAt } from './title-phrase';

export const signatureRules = [
  {
    id: 'official/signature',
    why: 'name on one line, office on the next: who signs the release',
    trigger: 'name',
    read(r, at) {
      if (!opensLine(r, at)) return null;
      const name = nameAt(r, at, 'sure');
      const below = name ? behindEmphasis(r, name.last) : 0;
      if (!name || sameLine(r, below) || below >= r.doc.tokens.count || titleAt(r, at)) return null;
      const titles = officesAt(r, behindEmphasis(r, below));
      const title = titles.at(-1);
      return title && !sameLine(r, behindEmphasis(r, title.last))
        ? made(r, name.first, title.last, { name, titles })
        : null;
    },
  },
  {
    id: 'official/signature-below',
    why: 'office on one line, name on the next: the usual hand of a letter',
    trigger: 'title',
    read(r, at) {
      if (at > 0 && sameLine(r, at)) return null;
      const titles = officesAt(r, at);
      const title = titles.at(-1);
      if (!title || title.last === title.headLast) return null;
      const below = behindSigned(r, fold(r, title.last) === ',' ? title.last + 1 : title.last);
      if (below >= r.doc.tokens.count || sameLine(r, below) || titleAt(r, below)) return null;
      const name = nameAt(r, below, 'sure');
      if (!name || !endsLine(r, name.last) || isPlace(r, name) || isLoneWord(name)) return null;
      return made(r, title.first, name.last, { name, titles });
    },
  },
] as const satisfies readonly Rule<Reading, PersonTrigger, PersonFind>[];

/** "ttd." on a line of its own between office and name: token behind it. */
function behindSigned(r: Reading, at: number): number {
  if (sameLine(r, at) || fold(r, at) !== 'ttd') return at;
  return fold(r, at + 1) === '.' ? at + 2 : at + 1;
}

/** Nothing behind the name but a telephone: "(0811-…)", "- 0812…". */
const endsLine = (r: Reading, at: number): boolean =>
  !sameLine(r, at) || (/^[(\-–:]$/.test(fold(r, at)) && isNumber(r, at + 1));

const isEmphasis = (r: Reading, at: number) => ['*', '_'].includes(fold(r, at));

/** "*Rina Kartika*": token behind the marks that messengers print as bold or italic. */
const behindEmphasis = (r: Reading, at: number): number => (isEmphasis(r, at) ? at + 1 : at);

const opensLine = (r: Reading, at: number): boolean =>
  at === 0 || !sameLine(r, at) || (isEmphasis(r, at - 1) && !sameLine(r, at - 1));
