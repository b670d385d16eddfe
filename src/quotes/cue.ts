/** The verb that says that somebody speaks, beside a stretch between marks: behind it, before it. Rules are elsewhere. */
import type { Form } from '../lexicon/lexicon';
import {
  endOf,
  fold,
  inClass,
  isAdverb,
  isCapital,
  isMark,
  type Reading,
  sentenceOf,
  startOf,
  startsSentence,
} from '../lexicon/reading';
import type { Range } from '../text/span';
import { isClause } from './clause';
import type { SpeakerHint } from './find';
import { endsSentence, stretchAt } from './stretch';

export interface Cue {
  readonly range: Range;
  readonly verb: string;
  readonly hint: SpeakerHint;
}

export function hintAt(r: Reading, at: number): SpeakerHint {
  return inClass(r, at, 'pronoun')
    ? { by: 'pronoun', span: { start: startOf(r, at), end: endOf(r, at + 1) } }
    : { by: 'mention', at };
}

export function hintAfter(r: Reading, form: Form, next: number): SpeakerHint {
  if (form.row.class === 'nya' || form.row.speaker === 'nya') return { by: 'pronoun', span: null };
  return hintAt(r, fold(r, next) === 'oleh' ? next + 1 : next);
}

/** The form of the verb at the token that is of one of the classes and takes one of the contents. */
export function formOf(
  r: Reading,
  at: number,
  classes: readonly string[],
  takes: readonly string[],
): { form: Form; last: number } | null {
  const hit = r.hits.verb[at];
  const form = hit?.forms.find(
    (candidate) =>
      classes.includes(candidate.row.class as string) && takes.some((kind) => lists(candidate.row.takes ?? '', kind)),
  );
  return hit && form ? { form, last: hit.last } : null;
}

const lists = (cell: string, item: string): boolean => cell === item || cell.split(';').includes(item);

/** "oleh Budi", "Bupati Garut": who a passive names as its agent. */
export const namesAgent = (r: Reading, at: number) => fold(r, at) === 'oleh' || isCapital(r, at);

/** The verb behind the closing mark: "ujarnya", "kata Budi", "demikian disampaikan Bupati". */
export function cueAfter(r: Reading, at: number): Cue | null {
  let first = at;
  while (first < at + 3 && [',', '.', '-', '–', '—', '”', '"'].includes(fold(r, first))) first++;
  const summary = summaryAt(r, first);
  if (summary > 0) first = summary;
  const said = saidAt(r, first);
  if (!said) return null;
  if (summary < 0 && (r.doc.opens[first] === 1 || opensReport(r, first, said.last))) return null;
  return {
    range: { start: startOf(r, first), end: endOf(r, said.last) },
    verb: said.form.row.base as string,
    hint: hintAfter(r, said.form, said.last),
  };
}

const sumsUp = new Set(['hal', 'pernyataan', 'pesan', 'ajakan', 'harapan', 'imbauan', 'penegasan']);
const likewise = new Set(['ini', 'itu', 'tersebut', 'senada', 'serupa', 'sama', 'yang']);

/** "demikian", "Hal itu", "Pernyataan tersebut" before the verb: the verb's token; -1: no such words. */
function summaryAt(r: Reading, at: number): number {
  if (['demikian', 'begitu'].includes(fold(r, at))) return at + 1;
  if (!sumsUp.has(fold(r, at))) return -1;
  let verb = at + 1;
  while (verb < at + 4 && likewise.has(fold(r, verb))) verb++;
  return verb > at + 1 ? verb : -1;
}

function saidAt(r: Reading, at: number): { form: Form; last: number } | null {
  const plain = formOf(r, at, ['bare', 'nya', 'phrase'], ['quote']);
  if (plain) return plain;
  const passive = formOf(r, at, ['passive'], ['bahwa']);
  return passive && namesAgent(r, passive.last) ? passive : null;
}

/** "Lanjut Budi, tanggul itu akan diperkuat.": the cue of the sentence that it opens, not of the quote before it. */
function opensReport(r: Reading, first: number, last: number): boolean {
  if (!startsSentence(r, first) || !isCapital(r, first)) return false;
  for (let at = last; at < last + 16 && sentenceOf(r, at) === sentenceOf(r, first); at++)
    if (fold(r, at) === ',' && isClause(r, at + 1, Math.min(at + 16, r.doc.tokens.count))) return true;
  return false;
}

const before = ['active', 'nya', 'bare', 'passive', 'passive-nya', 'phrase'];

/** The verb before the opening mark: "mengatakan, “", "menyampaikan “", "menegaskan dalam sambutannya, “", "Kata Budi, “". */
export function cueBefore(r: Reading, at: number): Cue | null {
  let last = at;
  while (last > at - 2 && [',', ':', '-', '–'].includes(fold(r, last - 1))) last--;
  if (fold(r, last - 1) === 'bahwa') last--;
  for (const width of [1, 2, 3]) {
    const first = last - width;
    if (first < 0 || sentenceOf(r, first) !== sentenceOf(r, at)) continue;
    const said = formOf(r, first, before, ['quote']);
    if (said?.last === last) return cueOf(r, first, said);
  }
  return last < at ? cueFurther(r, last, at) : null;
}

function cueOf(r: Reading, first: number, said: { form: Form; last: number }): Cue {
  const range = { start: startOf(r, first), end: endOf(r, said.last) };
  const spoken = ['nya', 'passive-nya'].includes(said.form.row.class as string);
  const hint: SpeakerHint = spoken ? { by: 'pronoun', span: null } : { by: 'subject', before: range.start };
  return { range, verb: said.form.row.base as string, hint };
}

/** Between the verb and the comma stands where, when or to whom; or the speaker, behind a verb that opens the sentence. */
function cueFurther(r: Reading, comma: number, mark: number): Cue | null {
  for (let first = comma - 2; first >= 0 && first > comma - 18; first--) {
    if (sentenceOf(r, first) !== sentenceOf(r, comma - 1)) return null;
    const active = formOf(r, first, ['active'], ['quote']);
    if (active && active.last < comma)
      return inClass(r, active.last, 'insertion') || isAdverb(r, active.last) || isTold(r, active.last, mark)
        ? cueOf(r, first, active)
        : null;
    if (!startsSentence(r, first) || isMark(r, first)) continue;
    const opening =
      fold(r, first) === 'menurut' ? { base: 'menurut', last: first + 1 } : formOf(r, first, ['bare'], ['quote']);
    if (!opening || opening.last >= comma) return null;
    const verb = 'base' in opening ? opening.base : (opening.form.row.base as string);
    return {
      range: { start: startOf(r, first), end: endOf(r, opening.last) },
      verb,
      hint: hintAt(r, opening.last),
    };
  }
  return null;
}

/** "menggoda peserta, “…”.": to whom the words are said that end the sentence. */
function isTold(r: Reading, at: number, mark: number): boolean {
  const stretch = stretchAt(r, mark);
  return (inClass(r, at, 'role') || inClass(r, at, 'plural')) && stretch !== undefined && endsSentence(r, stretch);
}

/** "“…,” Budi menegaskan.": subject and verb behind the closing mark, and nothing that the verb could report. */
export function subjectAfter(r: Reading, at: number): Cue | null {
  if (!isCapital(r, at) && !inClass(r, at, 'pronoun')) return null;
  for (let verb = at + 1; verb < at + 14 && sentenceOf(r, verb) === sentenceOf(r, at); verb++) {
    const active = formOf(r, verb, ['active'], ['quote']);
    if (!active) continue;
    const next = fold(r, active.last);
    const ended =
      ['.', ',', ''].includes(next) || inClass(r, active.last, 'insertion') || startsSentence(r, active.last);
    return ended && next !== 'kepada' ? cueOf(r, verb, active) : null;
  }
  return null;
}
