/**
 * Reported speech without marks: a verb of saying and the clause that it reports.
 *
 *   Kepala BKN, Bima … menyampaikan bahwa guna mewujudkan …      Menurut Budi, layanan ini …
 *   ~~~~~~~~~~~~~~~~   ~~~~~~~~~~~~       ~~~~~~~~~~~~~~~~~      ~~~~~~~ ~~~~  ~~~~~~~~~~~~
 *   speaker            cue                content                cue     speaker content
 */
import type { Form } from '../lexicon/lexicon';
import { endOf, fold, isAdverb, isMark, type Reading, sentenceOf, startOf, startsSentence } from '../lexicon/reading';
import type { Found, Rule } from '../rules/rule';
import type { TokenRange } from '../text/document';
import { contentRange, isClause } from './clause';
import type { QuoteFind, SpeakerHint } from './find';

export type SpeechTrigger = 'verb' | 'menurut';

export const speechTriggers: Readonly<Record<SpeechTrigger, (r: Reading, at: number) => boolean>> = {
  verb: (r, at) => r.hits.at('verb', at) !== undefined,
  menurut: (r, at) => fold(r, at) === 'menurut' || fold(r, at) === 'menurutnya',
};

const sentenceAt = (r: Reading, at: number) => r.doc.sentences[sentenceOf(r, at)] as TokenRange;

/** Token after the sentence's last word: its own full stop is no part of what was said. */
function lastToken(r: Reading, sentence: TokenRange): number {
  let last = sentence.last;
  while (
    last > sentence.first &&
    isMark(r, last - 1) &&
    ['.', '!', '?', ')', ':'].includes(fold(r, last - 1)) &&
    !['(', ')'].includes(fold(r, last - 1))
  )
    last--;
  return last;
}

function formOf(
  r: Reading,
  at: number,
  classes: readonly string[],
  takes: readonly string[],
): { form: Form; last: number } | null {
  const hit = r.hits.at('verb', at);
  const form = hit?.forms.find(
    (candidate) =>
      classes.includes(candidate.row.class as string) &&
      takes.some((kind) => (candidate.row.takes ?? '').split(';').includes(kind)),
  );
  return hit && form ? { form, last: hit.last } : null;
}

function reported(
  r: Reading,
  start: number,
  end: number,
  cue: { first: number; last: number; verb: string },
  first: number,
  last: number,
  hint: SpeakerHint,
): Found<QuoteFind> {
  const content = contentRange(r, startOf(r, first), endOf(r, last));
  const inside = r.doc.marked.some((stretch) => stretch.start >= content.start && stretch.end <= content.end);
  return {
    start: Math.min(start, content.start),
    end: Math.max(end, content.end),
    value: {
      kind: inside ? 'mixed' : 'indirect',
      content,
      cue: { start: startOf(r, cue.first), end: endOf(r, cue.last) },
      verb: cue.verb,
      hint,
      continues: false,
    },
  };
}

const fillers = new Set([
  'kembali',
  'juga',
  'pula',
  'secara',
  'tegas',
  'langsung',
  'lagi',
  'kepada',
  'di',
  'saat',
  'dalam',
]);

/** "bahwa" right behind the verb or a few words on: "menyampaikan kepada peserta bahwa …". */
function bahwaAfter(r: Reading, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 14); at++) {
    const word = fold(r, at);
    if (word === 'bahwa' || word === 'bahwasanya') return at;
    if (isMark(r, at) && word !== ',' && word !== '(' && word !== ')') return -1;
    if (at === from && !fillers.has(word) && word !== ',' && !isAdverb(r, at)) return -1;
  }
  return -1;
}

function verbReading<const Id extends string>(
  id: Id,
  why: string,
  accept: (r: Reading, at: number, last: number, limit: number, form: Form) => { first: number; last: number } | null,
  takes: readonly string[],
): Rule<Reading, SpeechTrigger, QuoteFind, Id> {
  return {
    id,
    why,
    trigger: 'verb',
    read(r, at) {
      const verb = formOf(r, at, ['active', 'adjective'], takes);
      if (!verb) return null;
      const sentence = sentenceAt(r, at);
      const limit = lastToken(r, sentence);
      const content = accept(r, at, verb.last, limit, verb.form);
      if (!content || content.first >= content.last) return null;
      const start = startOf(r, at);
      return reported(
        r,
        start,
        endOf(r, content.last),
        { first: at, last: verb.last, verb: verb.form.row.base as string },
        content.first,
        content.last,
        { by: 'subject', before: start },
      );
    },
  };
}

/** Behind "optimistis", "yakin" any modal makes a clause; "menyebut X sebagai Y" is one. */
function looseClause(r: Reading, first: number, limit: number): boolean {
  if (['dan', 'atas', 'serta'].includes(fold(r, first))) return false;
  for (let at = first + 1; at < limit; at++)
    if (['akan', 'dapat', 'bisa', 'mampu', 'sebagai'].includes(fold(r, at))) return true;
  return false;
}

const purpose = new Set(['agar', 'supaya', 'untuk']);

/** A stretch between marks that opens the content is direct speech, not a clause. */
const opensMark = (r: Reading, at: number) => /[“”"‘]/.test(fold(r, at));

export const indirectRules = [
  verbReading(
    'quote/verb-bahwa',
    'Budi menyampaikan bahwa …: the clause behind "bahwa"',
    (r, _at, last, limit) => {
      const that = bahwaAfter(r, last, limit);
      return that < 0 || opensMark(r, that + 1) ? null : { first: that + 1, last: limit };
    },
    ['bahwa', 'agar', 'quote', 'tanya', 'noun'],
  ),
  verbReading(
    'quote/verb-clause',
    'Budi menilai layanan ini harus …: a clause without "bahwa"',
    (r, _at, last, limit, form) => {
      const comma = fold(r, last) === ',' || fold(r, last) === ':';
      const first = comma ? last + 1 : isAdverb(r, last) && fold(r, last + 1) === ',' ? last + 2 : last;
      if (opensMark(r, first) || purpose.has(fold(r, first))) return null;
      if (['dan', 'serta', 'atas', 'kepada'].includes(fold(r, first))) return null;
      if (comma || isClause(r, first, limit)) return { first, last: limit };
      const loose = form.row.class === 'adjective' || form.row.base === 'sebut';
      return loose && looseClause(r, first, limit) ? { first, last: limit } : null;
    },
    ['bahwa', 'tanya'],
  ),
  verbReading(
    'quote/verb-agar',
    'Budi meminta peserta agar …, mengajak warga untuk …: who is asked, and for what',
    (r, _at, last, limit, form) => {
      let first = last;
      while (['kepada', 'pada'].includes(fold(r, first)) || (isAdverb(r, first) && first < last + 2)) first++;
      if (opensMark(r, first)) return null;
      for (let at = first; at < limit; at++) {
        if (fold(r, at) === 'untuk' && (form.row.base === 'dorong' || /^(?:ke|pe)[A-Za-zÀ-ɏ]+an$/.test(fold(r, first))))
          return null;
        if (purpose.has(fold(r, at))) return { first: at === first ? at + 1 : first, last: limit };
        if (['.', ';'].includes(fold(r, at))) break;
      }
      return isClause(r, first, limit) ? { first, last: limit } : null;
    },
    ['agar'],
  ),
  {
    id: 'quote/menurut',
    why: 'Menurut Budi, …: the source before its statement',
    trigger: 'menurut',
    read(r, at) {
      const sentence = sentenceAt(r, at);
      const limit = lastToken(r, sentence);
      const pronoun = fold(r, at) === 'menurutnya';
      let comma = at + 1;
      while (comma < limit && fold(r, comma) !== ',' && comma < at + 30) comma++;
      const hint: SpeakerHint = pronoun ? { by: 'pronoun', span: null } : hintAt(r, at + 1);
      const cue = { first: at, last: at + 1, verb: 'menurut' };
      if (startsSentence(r, at) || fold(r, at - 1) === ',') {
        // the name may hold commas: "Menurut Kepala BKN, Budi Santoso, layanan …"
        const content = fold(r, comma) === ',' ? clauseAfterCommas(r, comma + 1, limit) : pronoun ? at + 1 : -1;
        if (content < 0) return null;
        return reported(r, startOf(r, at), endOf(r, limit), cue, content, limit, hint);
      }
      if (!pronoun) return null;
      return reported(r, startOf(r, at), endOf(r, limit), cue, at + 1, limit, hint);
    },
  },
  {
    id: 'quote/clause-cue',
    why: '…, ujar Budi: the statement without marks, its cue at the end or in the middle',
    trigger: 'verb',
    read(r, at) {
      const verb = formOf(r, at, ['bare', 'nya', 'phrase'], ['quote']);
      if (!verb || (verb.form.row.class === 'phrase' && verb.form.row.speaker !== 'nya')) return null;
      if (fold(r, at - 1) !== ',' && !startsSentence(r, at)) return null;
      if (/[“”"’]/.test(fold(r, at - 2))) return null;
      const sentence = sentenceAt(r, at);
      const limit = lastToken(r, sentence);
      const hint: SpeakerHint =
        verb.form.row.class === 'nya' || verb.form.row.speaker === 'nya'
          ? { by: 'pronoun', span: null }
          : hintAt(r, verb.last);
      const cue = { first: at, last: verb.last, verb: verb.form.row.base as string };
      const before = startsSentence(r, at) ? 0 : at - 1 - sentence.first;
      let comma = verb.last;
      while (comma < limit && fold(r, comma) !== ',' && comma < verb.last + 24) comma++;
      const behind = fold(r, comma) === ',' ? limit - comma - 1 : 0;
      if (before < 4 && behind < 4) return null;
      if (
        verb.form.row.class === 'bare' &&
        hint.by === 'mention' &&
        !/^[A-ZÀ-ÖØ-Þ]/.test(r.doc.clean[startOf(r, verb.last)] ?? '')
      )
        return null;
      return behind > before
        ? reported(r, startOf(r, at), endOf(r, limit), cue, clauseStart(r, comma + 1), limit, hint)
        : reported(r, startOf(r, at), endOf(r, verb.last), cue, sentence.first, at - 1, hint);
    },
  },
  {
    id: 'quote/passive-nya',
    why: 'Dikatakannya, …: a passive whose agent is whoever was speaking',
    trigger: 'verb',
    read(r, at) {
      const verb = formOf(r, at, ['passive-nya'], ['bahwa', 'agar']);
      if (!verb || !startsSentence(r, at)) return null;
      const limit = lastToken(r, sentenceAt(r, at));
      const first = fold(r, verb.last) === ',' || fold(r, verb.last) === 'bahwa' ? verb.last + 1 : verb.last;
      return limit - first > 3
        ? reported(
            r,
            startOf(r, at),
            endOf(r, limit),
            { first: at, last: verb.last, verb: verb.form.row.base as string },
            clauseStart(r, first),
            limit,
            { by: 'pronoun', span: null },
          )
        : null;
    },
  },
] as const satisfies readonly Rule<Reading, SpeechTrigger, QuoteFind>[];

const clauseStart = (r: Reading, at: number) => (fold(r, at) === 'bahwa' || fold(r, at) === ',' ? at + 1 : at);

/** The first comma behind which a clause stands. */
function clauseAfterCommas(r: Reading, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    if (at > from && fold(r, at - 1) !== ',') continue;
    if (!/^[A-ZÀ-ÖØ-Þ]/.test(r.doc.clean[startOf(r, at)] ?? '') || isClause(r, at, Math.min(limit, at + 14))) return at;
  }
  return from < limit ? from : -1;
}

const pronouns = new Set(['ia', 'dia', 'beliau', 'mereka', 'dirinya']);

function hintAt(r: Reading, at: number): SpeakerHint {
  return pronouns.has(fold(r, at))
    ? { by: 'pronoun', span: { start: startOf(r, at), end: endOf(r, at + 1) } }
    : { by: 'mention', at };
}
