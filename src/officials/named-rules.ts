/** Rules for people named without an office: by honorific, degree, speech or credit. By what they are: introduced-rules.ts. */
import { bodyAt } from '../institutions/phrase';
import {
  fold,
  inClass,
  isCapital,
  isDay,
  isFieldWord,
  isGivenName,
  isMark,
  isUpper,
  type Reading,
  startsSentence,
  wordLength,
} from '../lexicon/reading';
import type { Rule } from '../rules/rule';
import { endsInPlace, freeNameAt, isPlace } from './free-name';
import { afterContent, afterInsertion, creditOf, isCue, isVerbOf } from './introduction';
import { nameAt } from './name-phrase';
import { made, type PersonFind, type PersonTrigger } from './person-find';
import { titleAt } from './title-phrase';

export const namedRules = [
  {
    id: 'person/affix-name',
    why: 'Bapak Budi Santoso, Prof. Budi: a name behind what only stands before names',
    trigger: 'affix',
    read(r, at) {
      // "Rosmaida br. Siagian": inside the name
      if (inClass(r, at, 'particle') && isCapital(r, at - 1)) return null;
      const name = freeNameAt(r, at);
      if (
        !name ||
        (isFieldWord(r, name.name.first) && name.name.last === name.name.first + 1 && !isGivenName(r, name.name.first))
      )
        return null; // "Hari Guru Nasional"
      // "Bimtek Guru PAI": letters
      const { first, last } = name.name;
      if (isUpper(r, first) && last === first + 1 && !isUpper(r, at)) return null;
      return name.name.first > at && !(name.rank === null && name.degrees.length === 0 && isPlace(r, name))
        ? made(r, name.first, name.last, { name, titles: [] })
        : null;
    },
  },
  {
    id: 'person/name-degree',
    why: 'Budi Santoso, S.H., M.Si.: a name with degrees behind it',
    trigger: 'free-name',
    read(r, at) {
      const name = freeNameAt(r, at);
      return name && name.degrees.length > 0 ? made(r, name.first, name.last, { name, titles: [] }) : null;
    },
  },
  {
    id: 'person/cue-name',
    why: '“…,” ujar Budi Santoso: who speaks, right after the verb',
    trigger: 'cue',
    read(r, at) {
      const hit = r.hits.verb[at];
      if (!hit || titleAt(r, hit.last) || !isCapital(r, hit.last)) return null;
      // "Dikatakan Budi, …"
      const opens = startsSentence(r, at) && isVerbOf(r, at, 'passive');
      if (!opens && !(isCue(r, at) && afterContent(r, at))) return null;
      const name = nameAt(r, hit.last, 'sure');
      if (!name || endsInPlace(r, name) || (opens && (fold(r, name.last) !== ',' || isDay(r, hit.last)))) return null;
      return made(r, name.first, name.last, { name, titles: [] });
    },
  },
  {
    id: 'person/name-says',
    why: 'Budi Santoso mengatakan …: who speaks, right before the verb',
    trigger: 'free-name',
    read(r, at) {
      if (!startsSentence(r, at) && !isMark(r, at - 1)) return null;
      const name = freeNameAt(r, at);
      if (!name || titleAt(r, at) || endsInPlace(r, name)) return null;
      const verb = r.hits.verb[afterInsertion(r, name.last)];
      const says = verb?.forms.some((form) => form.row.class === 'active' && form.row.takes !== 'noun') ?? false;
      return says ? made(r, name.first, name.last, { name, titles: [] }) : null;
    },
  },
  {
    id: 'person/name-from',
    why: 'Budi Santoso dari Fraksi X menyebut …: somebody known by where they come from',
    trigger: 'free-name',
    read(r, at) {
      if (!startsSentence(r, at) && ![',', 'dan', 'serta'].includes(fold(r, at - 1))) return null;
      const name = freeNameAt(r, at);
      if (!name || fold(r, name.last) !== 'dari' || name.name.last - name.name.first < 2 || isPlace(r, name))
        return null;
      const from = bodyAt(r, name.last + 1) ?? (fold(r, name.last + 1) === 'fraksi' ? { last: name.last + 2 } : null);
      return from && !titleAt(r, at) ? made(r, name.first, name.last, { name, titles: [] }) : null;
    },
  },
  {
    id: 'person/credit',
    why: 'Editor: Budi Santoso, Siti: who wrote, took the picture or edited, named behind what they did',
    trigger: 'name',
    read(r, at) {
      const credit = isCapital(r, at) ? creditOf(r, at) : null;
      if (!credit) return null;
      const name = nameAt(r, at, 'sure');
      // "Ika", "kaw": the initials or nickname of a reporter are nobody
      const whole = (name && name.last > at + 1) || (credit === 'credit' && wordLength(r, at) > 3);
      return name && whole && !isUpper(r, at) && !isPlace(r, name) && !isFieldWord(r, at)
        ? made(r, name.first, name.last, { name, titles: [] })
        : null;
    },
  },
  {
    id: 'person/by-name',
    why: 'Menurut Budi Santoso, …: whose word it is',
    trigger: 'by',
    read(r, at) {
      if (!isCapital(r, at) || !isCapital(r, at + 1) || titleAt(r, at + 1)) return null;
      const name = nameAt(r, at + 1);
      return name && fold(r, name.last) === ',' && !isPlace(r, name) && !isDay(r, at + 1)
        ? made(r, name.first, name.last, { name, titles: [] })
        : null;
    },
  },
] as const satisfies readonly Rule<Reading, PersonTrigger, PersonFind>[];
