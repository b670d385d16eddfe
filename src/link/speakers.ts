/**
 * Who said it: by name, by title, by "-nya", or by whoever was speaking. A reported clause whose subject is no person and
 * no body (*hal ini menunjukkan*) is nobody's and is dropped.
 */
import {
  fold,
  inClass,
  isDemonstrative,
  isLower,
  isMark,
  type Reading,
  sentenceOf,
  startOf,
  tokenAfter,
} from '../lexicon/reading';

import type { FoundQuote } from '../quotes/read';
import type { Appearance, Cast } from './cast';
import { Scene, type SpokenQuote, spokenBy, startOfQuote } from './scene';
import { beforeVerb, isEpithet, subjectBefore, withName } from './subject';

export type { SpokenQuote } from './scene';

export function findSpeakers(r: Reading, cast: Cast, quotes: readonly FoundQuote[]): SpokenQuote[] {
  const scene = new Scene(r, cast, quotes);
  const reportedIn = new Set<number>(); // one reported clause a sentence
  let waiting: FoundQuote[] = []; // first paragraphs of a quote whose speaker comes at its end
  for (const quote of quotes) {
    if (quote.value.hint.by === 'next') {
      waiting.push(quote);
      continue;
    }
    const sentence = sentenceOf(r, tokenAfter(r, quote.value.cue?.start ?? quote.start));
    const direct = quote.value.kind === 'direct';
    if (!isSurelySaid(quote) && reportedIn.has(sentence)) continue;
    const spoken = speakerOf(scene, quote);
    if (!spoken) continue;
    if (!direct) reportedIn.add(sentence);
    for (const found of waiting)
      scene.hear(direct ? spokenBy(found, spoken, null, 'context') : scene.fromContext(found));
    waiting = [];
    scene.hear(spoken);
  }
  for (const found of waiting) scene.hear(scene.fromContext(found));
  // They were heard in the order of their cues, and a quote may begin long before its cue.
  return [...scene.spoken].sort((a, b) => startOfQuote(a) - startOfQuote(b));
}

/** Between marks, or by a rule of the user's: said by somebody, whoever it is. */
const isSurelySaid = ({ value, firm }: FoundQuote): boolean => value.kind === 'direct' || firm === true;

function speakerOf(scene: Scene, found: FoundQuote): SpokenQuote | null {
  const { hint } = found.value;
  if (hint.by === 'subject') return fromSubject(scene, found, hint.before);
  if (hint.by === 'pronoun') return scene.current(found, hint.span, 'pronoun');
  if (hint.by !== 'mention') return scene.fromContext(found);
  const { span } = hint;
  const appearance = mentionAt(scene.r, scene.cast, hint.at) ?? (span && scene.cast.within(span.start, span.end)[0]);
  if (appearance) return named(found, appearance);
  if (span) return spokenBy(found, null, span, null);
  // "Menurut politisi Partai X itu, …"
  if (found.value.kind !== 'direct' && isPointedAt(scene.r, hint.at) && isCommonNoun(scene.r, hint.at))
    return scene.current(found, null, 'context', startOf(scene.r, hint.at));
  if (!isSurelySaid(found)) return null;
  return isSomebodyElse(scene.r, hint.at) ? spokenBy(found, null, null, null) : scene.fromContext(found);
}

const named = (found: FoundQuote, appearance: Appearance): SpokenQuote =>
  spokenBy(found, appearance, appearance, ['title', 'body'].includes(appearance.form) ? 'title' : 'name');

const addresses = new Set(['bapak', 'ibu', 'mantan', 'pihak', 'pak', 'bu']);

/** The mention at the token, past an honorific or rank: "ujar Bapak Budi", "tutur dr. Budi", "kata seorang warga, Sulastri". */
function mentionAt(r: Reading, cast: Cast, at: number): Appearance | undefined {
  // "kata kepala sekolah, Hj. Munawaroh"
  const common = isCommonNoun(r, at);
  if (common && isPointedAt(r, at)) return undefined;
  for (let token = at; token < at + (common ? 10 : 5); token++) {
    const appearance = cast.startingAt(token);
    if (appearance && !(common && 'body' in appearance.actor))
      // "tegas mantan Ketua DPRD itu": whoever was spoken of, not the body in his title
      return 'body' in appearance.actor && token > at && isPointedAt(r, at) ? undefined : withName(r, cast, appearance);
    if (common) {
      if (sentenceOf(r, token) !== sentenceOf(r, at) || inClass(r, token, 'insertion')) return undefined;
      continue;
    }
    if (token > at && (isLower(r, token) || (isMark(r, token) && fold(r, token) !== '.'))) return undefined;
    if (isLower(r, token) && !addresses.has(fold(r, token)) && !r.hits.affix[token]) return undefined;
  }
  return undefined;
}

/** "pria", "anggota DPRD": what somebody is, in small letters. */
const isCommonNoun = (r: Reading, at: number): boolean =>
  inClass(r, at, 'role') || inClass(r, at, 'epithet') || (isLower(r, at) && r.hits.titleHead[at] !== undefined);

/** "kata seorang warga", "ujar Budi" of whom nothing is known: not whoever spoke before; "kata pria asal Solo itu" is. */
function isSomebodyElse(r: Reading, at: number): boolean {
  if (at >= r.doc.tokens.count || r.doc.opens[at] === 1 || isMark(r, at)) return false;
  if (!isLower(r, at)) return true;
  return (inClass(r, at, 'role') || inClass(r, at, 'plural')) && !isPointedAt(r, at);
}

/** "kata anggota DPR itu": whoever was spoken of. */
function isPointedAt(r: Reading, at: number): boolean {
  for (let token = at; token < at + 10 && !isMark(r, token); token++) if (isDemonstrative(r, token)) return true;
  return false;
}

/** The subject right before the verb; a pronoun; or, behind an inserted clause, the one that the sentence is about. */
function fromSubject(scene: Scene, found: FoundQuote, offset: number): SpokenQuote | null {
  const { r, cast } = scene;
  const verb = tokenAfter(r, offset);
  const sentence = r.doc.sentences[sentenceOf(r, verb)];
  if (!sentence) return null;
  const unknown = () => (found.value.kind === 'direct' ? scene.fromContext(found) : null);
  const at = beforeVerb(r, sentence, verb);
  if (at < sentence.first) return unknown();
  // "untuk memastikan …": a purpose, no report
  if (inClass(r, at, 'purpose')) return null;
  if (inClass(r, at, 'pronoun'))
    return scene.current(found, { start: startOf(r, at), end: r.doc.tokens.end[at] as number }, 'pronoun');
  if (isEpithet(r, sentence.first, at)) return scene.current(found, null, 'context', sentence.start);
  const subject = subjectBefore(scene, sentence, at);
  return subject ? named(found, withName(r, cast, subject)) : unknown();
}
