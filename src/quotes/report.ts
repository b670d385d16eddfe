/** What the rules of reported speech share: the sentence's end, "bahwa", the find itself. The rules are in indirect.ts and source.ts. */
import { bodyAt } from '../institutions/phrase';
import type { Form } from '../lexicon/lexicon';
import {
  endOf,
  fold,
  inClass,
  isAdverb,
  isCapital,
  isLower,
  isMark,
  type Reading,
  sentenceOf,
  startOf,
} from '../lexicon/reading';
import type { Found, Rule } from '../rules/rule';
import type { TokenRange } from '../text/document';
import { contentRange, isClause } from './clause';
import type { QuoteFind, SpeakerHint } from './find';
import { holdsStretch } from './stretch';

export type SpeechTrigger = 'verb' | 'menurut';
export type SpeechRule<Id extends string = string> = Rule<Reading, SpeechTrigger, QuoteFind, Id>;

export const sentenceAt = (r: Reading, at: number) => r.doc.sentences[sentenceOf(r, at)] as TokenRange;

/** Token after the sentence's last word: its own full stop is no part of what was said. */
export function lastToken(r: Reading, sentence: TokenRange): number {
  let last = sentence.last;
  while (last > sentence.first && isMark(r, last - 1) && ['.', '!', '?', ':'].includes(fold(r, last - 1))) last--;
  return last;
}

export interface ReportCue {
  readonly first: number;
  readonly last: number;
  readonly verb: string;
}

export const cueOfForm = (at: number, said: { form: Form; last: number }): ReportCue => ({
  first: at,
  last: said.last,
  verb: said.form.row.base as string,
});

export function reported(
  r: Reading,
  cue: ReportCue,
  first: number,
  last: number,
  hint: SpeakerHint,
): Found<QuoteFind> | null {
  if (first >= last) return null;
  const content = contentRange(r, startOf(r, first), endOf(r, last));
  if (content.start >= content.end) return null;
  const range = { start: startOf(r, cue.first), end: endOf(r, cue.last) };
  return {
    start: Math.min(range.start, content.start),
    end: Math.max(range.end, content.end),
    value: {
      kind: holdsStretch(r, content.start, content.end) ? 'mixed' : 'indirect',
      content,
      cue: range,
      verb: cue.verb,
      hint,
      continues: false,
    },
  };
}

export const isThat = (r: Reading, at: number) => fold(r, at) === 'bahwa' || fold(r, at) === 'bahwasanya';

const fillers = new Set(['secara', 'tegas', 'lagi', 'kepada', 'di', 'saat', 'dalam', 'fakta']);

/** "bahwa" right behind the verb or a few words on: "menyampaikan kepada peserta bahwa …". */
export function bahwaAfter(r: Reading, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 14); at++) {
    const word = fold(r, at);
    if (isThat(r, at)) return at;
    if (isMark(r, at) && word !== ',' && word !== '(' && word !== ')') return -1;
    if (at === from && !fillers.has(word) && word !== ',' && !isAdverb(r, at)) return -1;
  }
  return -1;
}

/** A stretch between marks that opens the content is direct speech, not a clause. */
export const opensMark = (r: Reading, at: number) => /[“”"‘]/.test(fold(r, at));

/** The comma behind the speaker, or the limit. */
export function commaAfter(r: Reading, from: number, limit: number): number {
  const end = Math.min(limit, from + 30);
  for (let at = from; at < end; at++) if (fold(r, at) === ',') return at;
  return limit;
}

/**
 * Where the clause begins behind the speaker's first comma; -1: nowhere. What follows the comma may be the speaker's own:
 * "Menurut Bupati Garut, Asep Nurjaman, S.E., jalan itu …", "Menurut Parjo, warga Garut, jalan itu …".
 */
export function clauseBehind(r: Reading, comma: number, limit: number): number {
  let first = comma + 1;
  for (let parts = 0; parts < 5 && first < limit; parts++) {
    const next = commaAfter(r, first, limit);
    if (next >= limit || !isApposition(r, first, next)) return first;
    first = next + 1;
  }
  return first < limit ? first : -1;
}

function isApposition(r: Reading, first: number, last: number): boolean {
  if (inClass(r, first, 'role') || r.hits.titleHead[first] || r.hits.title[first]) return !isClause(r, first, last);
  if (!isCapital(r, first) && fold(r, first) !== 'dr') return false;
  // "Menurut dia, Kementerian Pendidikan Tinggi, Sains, dan …": who the clause is about
  if (bodyAt(r, first)) return false;
  for (let at = first; at < last; at++) if (isLower(r, at) && !inClass(r, at, 'particle')) return false;
  return last - first < 12;
}
