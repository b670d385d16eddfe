/** Rules for people with an office or rank: how the title and the name stand together. */
import {
  fold,
  glued,
  inClass,
  isAdverb,
  isCapital,
  isDay,
  isDemonstrative,
  type Reading,
  sameLine,
} from '../lexicon/reading';
import type { Rule } from '../rules/rule';
import { opensFirmly } from './affix';
import { freeNameAt, isLoneWord } from './free-name';
import { afterAge, isCue, says } from './introduction';
import type { NamePhrase } from './name-phrase';
import { made, type PersonFind, type PersonTrigger } from './person-find';
import {
  afterLink,
  closesApposition,
  formerly,
  holderAt,
  holdsNoMore,
  isListed,
  isNextSent,
  isOffice,
  nameAfterComma,
  officesAt,
  titlesAt,
  withFurtherTitles,
} from './title-and-name';
import { printedLocality } from './title-area';
import { isDesk } from './title-end';
import { isNamedAfter, type TitlePhrase, titleAt } from './title-phrase';

/** "Limbah Cair itu", "anggota KUD Karya Mukti di …": what looks like a name of one word is the last of the title or of its body. */
const goesOn = (r: Reading, title: TitlePhrase, name: NamePhrase): boolean =>
  isDemonstrative(r, name.last) ||
  (title.last > title.headLast && fold(r, fold(r, name.last) === 'yang' ? name.last + 1 : name.last) === 'diwakili') ||
  (title.bodies.at(-1)?.rule === 'institution/head-name' &&
    title.bodies.at(-1)?.last === name.first &&
    (!isCapital(r, title.headFirst) || title.style === 'generic' || fold(r, name.last) === 'di'));

/** A trade of two words or more, which says enough where only an office can stand: "Analis Kebijakan". */
const isTrade = (title: TitlePhrase) => title.headLast > title.headFirst + 1;

const thatIs = new Set(['yakni', 'yaitu', 'ialah', 'bernama', 'dijabat']);

const contacts = new Set(['hp', 'telp', 'tel', 'telepon', 'email', 'wa', 'whatsapp']);

export const officeRules = [
  {
    id: 'official/title-name',
    why: 'Kepala BKN Budi Santoso: the name follows the office',
    trigger: 'title',
    read(r, at) {
      const titles = titlesAt(r, at);
      const title = titles.at(-1);
      if (!title || !sameLine(r, title.after)) return null;
      const name = isDay(r, title.after) ? null : holderAt(r, title);
      // "dosen pembimbing Budi Santoso", "perawat Sem Yogi"
      const trade = isTrade(title) || !isCapital(r, title.headFirst);
      if (!isOffice(title, true) && !(trade && name && !isLoneWord(name))) return null;
      if (name && isLoneWord(name) && (goesOn(r, title, name) || printedLocality(r, name.first) > 0)) return null;
      // "Operator Alat Berat", "Dosen Pembimbing Tugas Akhir": one more word of a trade is no name
      if (name && title.style === 'generic' && title.bodies.length === 0 && !title.area && isLoneWord(name))
        return null;
      return name ? withFurtherTitles(r, titles, name) : null;
    },
  },
  {
    id: 'official/title-comma-name',
    why: 'Kepala BKN, Budi Santoso, …: the name in apposition',
    trigger: 'title',
    read(r, at) {
      const titles = titlesAt(r, at);
      const title = titles.at(-1);
      if (!title || fold(r, title.after) !== ',') return null;
      // "Dosen pembimbing, Ir. Heri": with what only stands before a name
      if (!isOffice(title) && !(isTrade(title) && opensFirmly(r, title.after + 1))) return null;
      // "Kapusdiklat Kemlu, Dubes Budi Santoso": the rank of a diplomat stands as an office between
      const next = titleAt(r, title.after + 1);
      const envoy = next?.role === 'Duta Besar' && next.last === next.headLast ? [next] : [];
      const name = nameAfterComma(r, envoy[0]?.after ?? title.after + 1);
      return name ? withFurtherTitles(r, [...titles, ...envoy], name) : null;
    },
  },
  {
    id: 'official/title-bracket-name',
    why: 'Rektor UIN Antasari (Prof. Dr. Budi Santoso): the name in brackets',
    trigger: 'title',
    read(r, at) {
      const titles = officesAt(r, at);
      const title = titles.at(-1);
      const name = title && fold(r, title.after) === '(' ? nameAfterComma(r, title.after + 1) : null;
      if (!title || !name || isLoneWord(name)) return null;
      // "(Budi Santoso, HP: 0812…)"
      const reached = fold(r, name.last) === ',' && contacts.has(fold(r, name.last + 1));
      if (fold(r, name.last) !== ')' && !reached) return null;
      return made(r, title.first, reached ? name.last : name.last + 1, { name, titles });
    },
  },
  {
    id: 'official/title-yakni-name',
    why: 'Kepala BKN, yakni Budi Santoso: the name after a word of identity',
    trigger: 'title',
    read(r, at) {
      const titles = officesAt(r, at);
      const title = titles.at(-1);
      if (!title) return null;
      let word = fold(r, title.after) === ',' ? title.after + 1 : title.after;
      while (isAdverb(r, word) || ['kini', 'sekarang', 'saat', 'ini'].includes(fold(r, word))) word++;
      const long = ['atas nama', 'dijabat oleh'].includes(`${fold(r, word)} ${fold(r, word + 1)}`);
      if (!thatIs.has(fold(r, word)) && !long) return null;
      const name = nameAfterComma(r, word + (long ? 2 : 1));
      return name ? withFurtherTitles(r, titles, name) : null;
    },
  },
  {
    id: 'official/name-comma-title',
    why: 'Budi Santoso, Kepala BKN: the office in apposition',
    trigger: 'free-name',
    read(r, at) {
      const name = freeNameAt(r, at);
      // "Budi Santoso, S.H. / Kasubbid Kehumasan"
      const joint = name && (fold(r, name.last) === ',' || (fold(r, name.last) === '/' && !glued(r, name.last)));
      if (!joint || !sameLine(r, name.last + 1)) return null;
      const oneOf = fold(r, name.last + 1) === 'salah' ? 2 : 0;
      const titles = officesAt(r, name.last + 1 + oneOf);
      const title = titles.at(-1);
      // "Dari layar Zoom, Ketua Forum Kader, Hj. Siti Aminah, …": the office is that of the name behind it
      if (title && isLoneWord(name) && fold(r, title.after) === ',' && nameAfterComma(r, title.after + 1)) return null;
      const whole = title && closesApposition(r, title) && !isNextSent(r, title);
      return whole ? made(r, name.first, title.last, { name, titles }) : null;
    },
  },
  {
    id: 'official/name-as-title',
    why: 'Budi Santoso selaku Kepala BKN: the office after a word that gives it',
    trigger: 'free-name',
    read(r, at) {
      const name = freeNameAt(r, at);
      if (!name) return null;
      const word = afterLink(r, afterAge(r, name.last), inClass(r, name.first - 1, 'appointing'));
      const titles = word > 0 ? officesAt(r, word) : [];
      const title = titles.at(-1);
      if (!title) return null;
      const past = holdsNoMore(r, name.last, word);
      return made(r, name.first, title.last, { name, titles: past ? titles.map(formerly) : titles });
    },
  },
  {
    id: 'official/name-bracket-title',
    why: 'Budi Santoso (Kepala BKN): the office in brackets',
    trigger: 'free-name',
    read(r, at) {
      const name = freeNameAt(r, at);
      if (!name || fold(r, name.last) !== '(') return null;
      const titles = titlesAt(r, name.last + 1);
      const title = titles.at(-1);
      return title && fold(r, title.last) === ')' && (isOffice(title) || isTrade(title))
        ? made(r, name.first, title.last + 1, { name, titles })
        : null;
    },
  },
  {
    id: 'official/rank-name',
    why: 'Pratu Dimas Saputra: a soldier or police officer known by rank alone',
    trigger: 'affix',
    read(r, at) {
      const name = freeNameAt(r, at);
      // "Jl. Jend. Gatot Subroto"
      return name?.rank && !isNamedAfter(r, at)
        ? made(r, name.first, name.last, { name, titles: [], rankTitle: true })
        : null;
    },
  },
  {
    id: 'official/title-alone',
    why: 'Bupati Sleman membuka acara: the office without its holder’s name',
    trigger: 'title',
    read(r, at) {
      const title = titleAt(r, at);
      if (!title || !isCapital(r, title.headFirst) || isListed(r, title)) return null;
      // "Pangdam", "Direktur Eksekutif", behind the name of one
      if (!isOffice(title))
        return title.style === 'any'
          ? made(r, title.first, title.last, { name: null, titles: [title], ofKnown: true })
          : null;
      // "Humas BKN menyampaikan": the desk itself
      if (isDesk(r, title.headFirst)) return null;
      // "Jurnalis Metro TV" is somebody only where they speak
      if (title.style === 'generic' && !(title.bodies.length > 0 && (isCue(r, at - 1) || says(r, title.last))))
        return null;
      const titles = titlesAt(r, at);
      return made(r, title.first, (titles.at(-1) as TitlePhrase).last, { name: null, titles });
    },
  },
] as const satisfies readonly Rule<Reading, PersonTrigger, PersonFind>[];
