/** Rules for people whom the text introduces: by what they are, by a list, by what they are called. Other names: named-rules.ts. */
import {
  fold,
  inClass,
  isCapital,
  isGivenName,
  isLower,
  isUpper,
  type Reading,
  type Run,
  sameLine,
  startsSentence,
} from '../lexicon/reading';
import type { Rule } from '../rules/rule';
import { endsInPlace, freeNameAt, isPlace } from './free-name';
import {
  afterAge,
  afterRole,
  introduces,
  isAgent,
  isCue,
  isOneOfSeveral,
  isRole,
  nameBehindRole,
  says,
} from './introduction';
import { nameAt } from './name-phrase';
import { callsLast, nicknameAfter } from './nickname';
import { made, type PersonFind, type PersonTrigger } from './person-find';
import { nameAfterComma } from './title-and-name';
import { titleAt } from './title-phrase';

const range = ({ first, last }: Run): number[] => Array.from({ length: last - first }, (_, at) => first + at);

export const introducedRules = [
  {
    id: 'person/that-is-name',
    why: 'yakni Budi Santoso, almarhum Budi: somebody named by what they are',
    trigger: 'presenter',
    read(r, at) {
      // "penyanyi asal Ambon, Rina Lado"
      const place = ['asal', 'dari'].includes(fold(r, at + 1)) ? r.hits.place[at + 2]?.last : undefined;
      const first = place && fold(r, place) === ',' ? place + 1 : at + 1;
      const name = isCapital(r, first) && !titleAt(r, first) ? nameAfterComma(r, first) : null;
      return name && name.name.last - name.name.first > 1 ? made(r, name.first, name.last, { name, titles: [] }) : null;
    },
  },
  {
    id: 'person/called',
    why: 'Riri, sapaan akrabnya, …: what else whoever was named last is called',
    trigger: 'free-name',
    read(r, at) {
      const name = freeNameAt(r, at);
      return name && callsLast(r, name.last)
        ? made(r, name.first, name.last, { name, titles: [], ofLast: true })
        : null;
    },
  },
  {
    id: 'person/in-list',
    why: 'beranggotakan Budi Santoso, Siti Aminah, dan …: a later one of several',
    trigger: 'name',
    read(r, at) {
      if (!isCapital(r, at) || !isOneOfSeveral(r, at)) return null;
      const name = nameAt(r, at);
      const lone = name && name.name.last - name.name.first < 2;
      return name && !isPlace(r, name) && (!lone || isGivenName(r, name.name.first))
        ? made(r, name.first, name.last, { name, titles: [] })
        : null;
    },
  },
  {
    id: 'person/role-name',
    why: 'Salah seorang peserta, Budi Santoso, mengaku …: the name in apposition to what somebody is',
    trigger: 'role',
    read(r, at) {
      // "salah satu program", "seorang": no role by themselves
      const bare = ['salah', 'seorang', 'orang'].includes(fold(r, at));
      if (bare || !introduces(r, at)) return null;
      const comma = afterRole(r, at);
      const first = comma > 0 && !isRole(r, comma) ? comma : nameBehindRole(r, at);
      const name = first > 0 ? nameAfterComma(r, first) : null;
      if (!name || r.hits.bodyHead[name.name.first] || isPlace(r, name)) return null;
      // a lone word right behind a role, or far from it, is as likely a place: "warga Sukamaju"
      if ((first !== comma || comma > at + 9) && name.name.last - name.name.first < 2) return null;
      const end = afterAge(r, name.last);
      const closes =
        first === comma
          ? /^(?:[,.]|asal|dari|yang)$/.test(fold(r, end)) || startsSentence(r, end) || r.hits.verb[end]
          : isCue(r, at - 1) || says(r, end);
      return closes && name.last < r.doc.tokens.count ? made(r, name.first, name.last, { name, titles: [] }) : null;
    },
  },
  {
    id: 'person/accused-name',
    why: 'tersangka Budi bin Santoso: whom a court or the police calls so is named right behind',
    trigger: 'role',
    read(r, at) {
      if (!inClass(r, at, 'accused') || !sameLine(r, at + 1)) return null;
      const name = nameAt(r, at + 1);
      const whole = name && name.name.last - name.name.first > 1;
      return whole && !isPlace(r, name) && !titleAt(r, at + 1)
        ? made(r, name.first, name.last, { name, titles: [] })
        : null;
    },
  },
  {
    id: 'person/name-role',
    why: 'Budi Santoso, warga Desa X: a resident or participant introduced by what they are',
    trigger: 'free-name',
    read(r, at) {
      const name = freeNameAt(r, at);
      if (!name || titleAt(r, at)) return null;
      const nickname = fold(r, name.last) === 'alias' ? nicknameAfter(r, name.last) : null;
      const aged = afterAge(r, nickname?.last ?? name.last);
      const comma = fold(r, aged) === ',';
      // a lone word is a name only with an age behind it: "Sumarno (52), warga …", "Sumarno (52) warga …"
      if (aged === name.last && (!comma || name.name.last - name.name.first < 2)) return null;
      const role = comma ? aged + 1 : aged;
      return (isLower(r, role) || isUpper(r, role)) && (isRole(r, role) || isAgent(r, role))
        ? made(r, name.first, name.last, { name, titles: [] })
        : null;
    },
  },
  {
    id: 'person/name-age',
    why: 'Budi Santoso (41) dan Suhendri alias Een (33): a name with an age in brackets',
    trigger: 'free-name',
    read(r, at) {
      const name = freeNameAt(r, at);
      if (!name || fold(r, name.last) === ',' || afterAge(r, name.last) === name.last || titleAt(r, at)) return null;
      const known = range(name.name).some((word) => isGivenName(r, word));
      return known && name.name.last - name.name.first > 1
        ? made(r, name.first, name.last, { name, titles: [] })
        : null;
    },
  },
  {
    id: 'person/inserted',
    why: 'mewakili orang tua, Siti Aminah, meminta …: a name between commas, and what its bearer says',
    trigger: 'free-name',
    read(r, at) {
      const name = fold(r, at - 1) === ',' ? freeNameAt(r, at) : null;
      if (!name || fold(r, name.last) !== ',' || name.name.last - name.name.first < 2) return null;
      return says(r, name.last + 1) && !titleAt(r, at) && !endsInPlace(r, name)
        ? made(r, name.first, name.last, { name, titles: [] })
        : null;
    },
  },
] as const satisfies readonly Rule<Reading, PersonTrigger, PersonFind>[];
