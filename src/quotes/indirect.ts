/**
 * Reported speech without marks, subject first: a verb of saying and the clause that it reports. What names its source
 * first or last is in source.ts.
 *
 *   Kepala BKN, Rina … menyampaikan bahwa guna memperkuat …
 *   ~~~~~~~~~~~~~~~~   ~~~~~~~~~~~~       ~~~~~~~~~~~~~~~~~
 *   speaker            cue                content
 */
import { bodyAt } from '../institutions/phrase';
import { Fact } from '../lexicon/facts';
import type { Form } from '../lexicon/lexicon';
import { fold, inClass, isActive, isAdverb, isLower, type Reading, startOf } from '../lexicon/reading';
import type { Trigger } from '../rules/rule';
import { isClause, isDeed, isJudgement, isObject, isOutlook, isPassive } from './clause';
import { formOf } from './cue';
import {
  bahwaAfter,
  cueOfForm,
  lastToken,
  opensMark,
  reported,
  type SpeechRule,
  type SpeechTrigger,
  sentenceAt,
} from './report';
import { sourceRules } from './source';

export const speechTriggers: Readonly<Record<SpeechTrigger, Trigger<Reading>>> = {
  verb: { facts: Fact.Verb },
  menurut: { facts: Fact.According },
};

function verbReading<const Id extends string>(
  id: Id,
  why: string,
  accept: (r: Reading, last: number, limit: number, form: Form, verb: number) => number,
  takes: readonly string[],
): SpeechRule<Id> {
  return {
    id,
    why,
    trigger: 'verb',
    read(r, at) {
      const said = formOf(r, at, ['active', 'adjective'], takes);
      if (!said || isAbility(r, at - 1)) return null;
      if (said.form.row.base === 'pasti' && isAim(r, at)) return null;
      const limit = lastToken(r, sentenceAt(r, at));
      const first = accept(r, said.last, limit, said.form, at);
      return first < 0
        ? null
        : reported(r, cueOfForm(at, said), first, limit, { by: 'subject', before: startOf(r, at) });
    },
  };
}

/** "agar perawat bisa menjelaskan …": what somebody could say is no report. */
const isAbility = (r: Reading, at: number) =>
  ['bisa', 'dapat', 'mampu', 'perlu', 'harus', 'wajib'].includes(fold(r, at));

/** "ingin memastikan", "untuk memperkuat ekosistem serta memastikan": what somebody is after, not what he says. */
function isAim(r: Reading, at: number): boolean {
  if (fold(r, at - 1) === 'ingin') return true;
  if (!joins.has(fold(r, at - 1))) return false;
  const { first } = sentenceAt(r, at);
  for (let before = at - 2; before >= first && before > at - 30; before--) if (fold(r, before) === 'untuk') return true;
  return false;
}

const purpose = new Set(['agar', 'supaya', 'untuk']);
const joins = new Set(['dan', 'serta', 'atas', 'kepada']);
const isJoined = (r: Reading, at: number) => joins.has(fold(r, at)) && isLower(r, at);
/** Verbs of things rather than people: "menekankan sistem itu sebagai kunci untuk …" asks nobody. */
const aims = new Set(['dorong', 'tekan', 'target', 'usul', 'rekomendasi']);
const isAimed = (r: Reading, first: number, last: number, form: Form) =>
  aims.has(form.row.base as string) && first === last && !isAddressed(r, first);

/** Verbs whose object is whoever is asked: "mengajak perusahaan untuk …", where "mendorong pemerataan untuk …" asks nobody. */
const invites = (form: Form) => ['ajak', 'imbau', 'himbau', 'undang'].includes(form.row.base as string);

/** "para petani", "ketiga negara", "AIIB": several people or a body. */
const isAddressed = (r: Reading, at: number) =>
  inClass(r, at, 'plural') || /^ke(?:dua|tiga|empat|lima)$/.test(fold(r, at)) || bodyAt(r, at) !== null;
const takesNoun = (form: Form) => form.row.takes?.includes('noun') === true;
/** Verbs whose speaker does, did or will do what follows: "berjanji membenahi ruang tunggu", "membantah menerima uang". */
const undertaking = new Set(['aku', 'janji', 'nyata', 'bantah', 'sangkal', 'klaim', 'sumpah', 'ikrar', 'ancam']);
const isUndertaking = (r: Reading, first: number, limit: number, form: Form) =>
  undertaking.has(form.row.base as string) && isDeed(r, first) && limit - first > 1;
/** Verbs that say of something what it is, rather than pass it on. */
const estimates = new Set(['sebut', 'nilai', 'anggap', 'pandang']);
const judging = new Set([...estimates, 'kata']);

export const indirectRules = [
  verbReading(
    'quote/verb-bahwa',
    'Budi menyampaikan bahwa …: the clause behind "bahwa"',
    (r, last, limit) => {
      const that = bahwaAfter(r, last, limit);
      return that < 0 ? -1 : that + 1;
    },
    ['bahwa', 'agar', 'quote', 'tanya', 'noun'],
  ),
  verbReading(
    'quote/verb-clause',
    'Budi menilai layanan ini harus …: a clause without "bahwa"',
    (r, last, limit, form) => {
      const comma = fold(r, last) === ',' || fold(r, last) === ':';
      const first = comma ? last + 1 : isAdverb(r, last) && fold(r, last + 1) === ',' ? last + 2 : last;
      if (opensMark(r, first) || purpose.has(fold(r, first)) || isJoined(r, first)) return -1;
      // "mengatakan informasi itu diperbarui": of saying no noun is the object
      const said = form.row.base === 'kata' && isObject(r, first) ? first + 1 : first;
      if (comma || isClause(r, said, limit) || isUndertaking(r, first, limit, form)) return first;
      // "mengatakan banyak atlet yang lahir dari desa": of saying no mere noun is the object
      if (form.row.base === 'kata' && !isObject(r, first) && hasRelative(r, first, limit)) return first;
      if (form.row.base === 'aku' && !takesNoun(form)) return isConfession(r, first, limit) ? first : -1;
      if (form.row.class === 'adjective') return isOutlook(r, first, limit) ? first : -1;
      const judges = judging.has(form.row.base as string);
      if ((!judges && takesNoun(form)) || (isObject(r, first) && !estimates.has(form.row.base as string))) return -1;
      return isJudgement(r, first, limit, judges) ? first : -1;
    },
    ['bahwa', 'tanya'],
  ),
  verbReading(
    'quote/verb-agar',
    'Budi meminta peserta agar …, mengajak warga untuk …: who is asked, and for what',
    (r, last, limit, form, verb) => {
      let first = last;
      while (['kepada', 'pada'].includes(fold(r, first)) || (isAdverb(r, first) && first < last + 2)) first++;
      if (opensMark(r, first) || isJoined(r, first)) return -1;
      // "berharap dukungan warga terus mengalir": of hoping a noun is no object
      const hopes = form.row.base === 'harap' && isObject(r, first);
      if (isObject(r, first) && !hopes) return -1;
      // "mengajak Menteri Pertanian menuju ruang kerja": takes him along
      const guest = form.row.base === 'ajak' && r.hits.title[first];
      for (let at = first; at < Math.min(limit, first + 60); at++) {
        if (guest && isLower(r, at) && isActive(r, at)) return -1;
        if (
          fold(r, at) === 'untuk' &&
          !inClass(r, first, 'role') &&
          (isAimed(r, first, last, form) || (!invites(form) && /^(?:ke|pe)[A-Za-zÀ-ɏ]+an$/.test(fold(r, first))))
        )
          return -1;
        // "menyampaikan pesan kamtibmas agar …": the order itself, whatever it is about
        if (purpose.has(fold(r, at))) return at === first || (last > verb + 1 && first === last) ? at + 1 : first;
        if (['.', ';'].includes(fold(r, at))) break;
      }
      if (form.row.base === 'dorong') return -1;
      // "berharap terwujud kerja sama …", "meminta dilakukan perbaikan …"
      if (isPassive(r, first) && !/^ter[A-Za-zÀ-ɏ]{1,20}an$/.test(fold(r, first)) && limit - first > 2) return first;
      return isClause(r, hopes ? first + 1 : first, limit) ? first : -1;
    },
    ['agar'],
  ),
  ...sourceRules,
] as const satisfies readonly SpeechRule[];

const hasRelative = (r: Reading, first: number, limit: number): boolean => {
  for (let at = first + 1; at < Math.min(limit - 1, first + 8); at++) if (fold(r, at) === 'yang') return true;
  return false;
};

/** "mengaku lega", "mengaku baru pertama kali menyentuh …": the subject is who confesses. */
const isConfession = (r: Reading, first: number, limit: number) =>
  limit - first > 1 &&
  isLower(r, first) &&
  // "mengaku kecewa dengan aturan itu": what somebody feels, no clause
  !(['dengan', 'atas', 'terhadap'].includes(fold(r, first + 1)) && !isDeed(r, first)) &&
  !['sebagai', 'bernama', 'salah', 'kalah', 'pada'].includes(fold(r, first));
