/** Rules for offices that are given: from one holder to another, or to whoever was named last. Beside a name: office-rules.ts. */
import { fold, inClass, isDemonstrative, isLower, type Reading, sameLine, startsSentence } from '../lexicon/reading';
import type { Rule } from '../rules/rule';
import { freeNameAt } from './free-name';
import { isCue, says } from './introduction';
import type { NamePhrase } from './name-phrase';
import { made, type PersonFind, type PersonTrigger } from './person-find';
import { afterLink, formerly, holdsNoMore, isOffice, nameAfterComma, officesAt } from './title-and-name';
import { titleAt } from './title-phrase';

export const appointmentRules = [
  {
    id: 'official/handover',
    why: 'Jabatan Kapolres Klaten diserahterimakan dari A kepada B: who held the office, and who holds it now',
    trigger: 'title',
    read(r, at) {
      const titles = officesAt(r, at);
      const title = titles.at(-1);
      if (!title) return null;
      let from = fold(r, title.after) === ',' ? title.after + 1 : title.after;
      while (from < title.after + 6 && isLower(r, from) && fold(r, from) !== 'dari' && sameLine(r, from)) from++;
      const before = fold(r, from) === 'dari' ? nameBehind(r, from + 1) : null;
      if (!before) return null;
      const to = fold(r, before.last) === ',' ? before.last + 1 : before.last;
      const after = ['kepada', 'ke'].includes(fold(r, to)) ? nameBehind(r, to + 1) : null;
      return after
        ? made(r, title.first, after.last, {
            name: after,
            titles,
            others: [{ name: before, titles: titles.map(formerly) }],
          })
        : null;
    },
  },
  {
    id: 'official/successor',
    why: 'A menggantikan B sebagai Kapolres Klaten: both held the office, one after the other',
    trigger: 'free-name',
    read(r, at) {
      const name = freeNameAt(r, at);
      if (!name) return null;
      let verb = name.last;
      while (inClass(r, verb, 'adverb') && verb < name.last + 3) verb++;
      const passive = fold(r, verb) === 'digantikan';
      if (!passive && fold(r, verb) !== 'menggantikan') return null;
      const other = nameBehind(r, fold(r, verb + 1) === 'oleh' ? verb + 2 : verb + 1);
      const office = other ? afterLink(r, other.last) : 0;
      const titles = office > 0 ? officesAt(r, office) : [];
      const title = titles.at(-1);
      if (!other || !title) return null;
      const past = { name: passive ? name : other, titles: titles.map(formerly) };
      return made(r, name.first, title.last, { name: passive ? other : name, titles, others: [past] });
    },
  },
  {
    id: 'official/epithet',
    why: 'Politisi Partai X itu menilai …, ujar politisi Partai X itu: what else whoever was named last is',
    trigger: 'title',
    read(r, at) {
      const title = titleAt(r, at);
      if (!title || !isOffice(title) || !isDemonstrative(r, title.last)) return null;
      const first = title.status === 'former' ? at - 1 : at;
      const speaks = startsSentence(r, first) && says(r, title.last + 1);
      return speaks || (title.bodies.length > 0 && (isCue(r, first - 1) || fold(r, first - 1) === 'menurut'))
        ? made(r, at, title.last, { name: null, titles: [title], ofLast: true })
        : null;
    },
  },
  {
    id: 'official/pronoun-as-title',
    why: 'ia terpilih sebagai Ketua BEM: an office of whoever was named last',
    trigger: 'pronoun',
    read(r, at) {
      const word = afterLink(r, at + 1);
      const titles = word > 0 ? officesAt(r, word) : [];
      const title = titles.at(-1);
      if (!title) return null;
      const past = holdsNoMore(r, at, word);
      return made(r, at, title.last, { name: null, titles: past ? titles.map(formerly) : titles, ofLast: true });
    },
  },
] as const satisfies readonly Rule<Reading, PersonTrigger, PersonFind>[];

/** The name at the token, or behind "pejabat lama". */
function nameBehind(r: Reading, from: number): NamePhrase | null {
  let at = from;
  while (at < from + 3 && isLower(r, at)) at++;
  return sameLine(r, at) ? nameAfterComma(r, at) : null;
}
