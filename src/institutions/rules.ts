/** Which phrases are bodies: one rule for each way in which a body can be named. The grammar is in phrase.ts. */
import { Fact } from '../lexicon/facts';
import {
  endOf,
  fold,
  isCapital,
  isFunctionWord,
  isLower,
  isMark,
  isNumber,
  isRoman,
  type Reading,
  sameLine,
  startOf,
} from '../lexicon/reading';
import type { Everywhere, Found, Rule, Trigger } from '../rules/rule';
import { type BodyPhrase, plainBody } from './body';
import { definedName, opensAcronym } from './defined-name';
import { isLone, isPartOfDefined, isPartOfOther, notJustANoun } from './doubtful';
import { bodyAt } from './phrase';
import { siteAt } from './site';
import { tailedBody } from './tailed';
import { foreignTail } from './tails';

export type BodyTrigger = 'capital' | 'phrase' | 'government' | 'tail' | 'source' | 'acronym';

export const bodyTriggers: Readonly<Record<BodyTrigger, Trigger<Reading>>> = {
  capital: { facts: Fact.Capital | Fact.Body },
  phrase: { facts: Fact.Capital | Fact.Body, when: (r, at) => bodyAt(r, at) !== null },
  government: { facts: Fact.Government },
  source: { facts: Fact.Leading | Fact.Mark, when: isSource },
  tail: { facts: Fact.BodyTail, when: isCapital },
  acronym: { facts: Fact.Mark, when: opensAcronym },
};

/** Whether a source follows: "dilansir dari X", "ditayangkan X", "Sumber: X" */
function isSource(r: Reading, at: number): boolean {
  const word = fold(r, at);
  if (word === 'dari') return ['dilansir', 'dikutip', 'melansir', 'mengutip', 'disadur'].includes(fold(r, at - 1));
  if (word === ':') return fold(r, at - 1) === 'sumber';
  return word === 'ditayangkan' || word === 'melansir' || word === 'mengutip';
}

const found = (r: Reading, body: BodyPhrase): Found<BodyPhrase> => ({
  start: startOf(r, body.first),
  end: endOf(r, body.last),
  value: body,
});

function read(rule: string, accept: (r: Reading, body: BodyPhrase) => boolean = () => true) {
  return (r: Reading, at: number) => {
    const body = bodyAt(r, at);
    return body && body.rule === rule && accept(r, body) ? found(r, body) : null;
  };
}

/** "Pertemuan Tahunan Asian Development Bank": the head closes a listed name. */
function endsListed(r: Reading, first: number, head: number): boolean {
  for (let at = first; at < head; at++) if (r.hits.body[at]?.last === head + 1) return true;
  return false;
}

/** A body of its own that stands before the head. */
const endsBefore = (body: BodyPhrase | null, head: number) => body?.needs === null && body.last <= head;

export type BodyRule = Rule<Reading, BodyTrigger | Everywhere, BodyPhrase>;

export const bodyRules = [
  {
    id: 'institution/listed',
    why: 'a form of a row in institutions.tsv',
    trigger: 'phrase',
    read(r, at) {
      const body = bodyAt(r, at);
      return body?.row && !isPartOfDefined(r, body) && !isPartOfOther(r, body) ? found(r, body) : null;
    },
  },
  {
    id: 'institution/head-field',
    why: 'Dinas Kesehatan Kabupaten Sleman: a head, its field of work, its area or parent',
    trigger: 'phrase',
    read: read('institution/head-field', notJustANoun),
  },
  {
    id: 'institution/head-name',
    why: 'Universitas Negeri X, PT X: a head and a proper name',
    trigger: 'phrase',
    read: read('institution/head-name', notJustANoun),
  },
  {
    id: 'institution/head-area',
    why: 'Pemerintah Kabupaten Sleman, Polres Bantul: a head and its region',
    trigger: 'phrase',
    read: read('institution/head-area'),
  },
  {
    id: 'institution/head-region',
    why: 'BPKP Perwakilan Jawa Tengah, Kemenag Kota Tegal: the branch of a known body in a region',
    trigger: 'phrase',
    read: read('institution/head-region'),
  },
  {
    id: 'institution/abbreviated-office',
    why: 'Disporapar Kota Salatiga: a regional office named by syllables, and its region',
    trigger: 'phrase',
    read: read('institution/abbreviated-office'),
  },
  {
    id: 'institution/head-number',
    why: 'Kodim 0716/Demak, Kodam XVII/Cenderawasih: a head and its number',
    trigger: 'phrase',
    read: read('institution/head-number'),
  },
  {
    id: 'institution/head-country',
    why: 'Angkatan Laut Australia, Bank Sentral Jepang: what another country has one of',
    trigger: 'phrase',
    read: read('institution/head-country'),
  },
  {
    id: 'institution/head-foreign',
    why: 'Ministry of Higher Education: an English head and what it is of',
    trigger: 'phrase',
    read: read('institution/head-foreign'),
  },
  {
    id: 'institution/government-of',
    why: 'pemerintah Australia, Pemerintah Indonesia: the government of a country',
    trigger: 'government',
    read: read('institution/government-of'),
  },
  {
    id: 'institution/head-alone',
    why: 'Sekretariat Jenderal: an office of which a body has one, printed without the body',
    trigger: 'capital',
    read(r, at) {
      const last = r.hits.bodyHead[at]?.last ?? at;
      const body = plainBody(at, last, 'unit', 'institution/head-alone');
      return isLone(r, body) && bodyAt(r, at)?.needs !== null ? found(r, body) : null;
    },
  },
  {
    id: 'institution/type-alone',
    why: 'Dinas Kesehatan, Pengadilan Negeri: a type of body, which means the one that the text names in full',
    trigger: 'phrase',
    read: read('institution/type-alone'),
  },
  {
    id: 'institution/site',
    why: 'dilansir dari antaranews.com, Sumber: x.go.id: a site that is named as who says it',
    trigger: 'source',
    read(r, at) {
      const site = siteAt(r, at + 1);
      return site ? found(r, site) : null;
    },
  },
  {
    id: 'institution/defined-name',
    why: 'United Nations Office for Project Services (UNOPS): an English name whose letters the acronym behind it has',
    trigger: 'acronym',
    read(r, at) {
      const body = definedName(r, at);
      return body && !endsListed(r, body.first, at - 1) ? found(r, body) : null;
    },
  },
  {
    id: 'institution/name-tail',
    why: 'Telkom University: the head stands after the name',
    trigger: 'tail',
    read(r, at) {
      let first = at;
      while (
        first > at - 5 &&
        first > 0 &&
        sameLine(r, first) &&
        isCapital(r, first - 1) &&
        !isNumber(r, first - 1) &&
        !isFunctionWord(r, first - 1) &&
        !endsBefore(bodyAt(r, first - 1), at) &&
        !r.hits.titleHead[first - 1]
      )
        first--;
      if (
        first === at ||
        endsListed(r, first, at) ||
        (isCapital(r, at + 1) && sameLine(r, at + 1) && !r.hits.place[at + 1]) ||
        (isMark(r, first) && !isRoman(r, first)) ||
        isLower(r, first)
      )
        return null;
      // "Delft University of Technology"
      const last = fold(r, at + 1) === 'of' ? foreignTail(r, at).last : at + 1;
      const body = tailedBody(r, first, at, last);
      return notJustANoun(r, body) ? found(r, body) : null;
    },
  },
] as const satisfies readonly BodyRule[];
