/**
 * Who said it: by name, by title, by "-nya", or by whoever was speaking. A reported clause whose subject is no person and
 * no body (*hal ini menunjukkan*) is nobody's and is dropped.
 */
import { fold, isAdverb, isLower, isMark, type Reading, sentenceOf, startOf, tokenAfter } from '../lexicon/reading';
import type { FoundQuote } from '../quotes/read';
import type { Quote } from '../record';
import { contains, type Range } from '../text/span';
import { type Actor, type Appearance, type Cast, subjectOf } from './cast';

export interface SpokenQuote {
  readonly found: FoundQuote;
  readonly actor: Actor | null;
  readonly mention: Range | null;
  readonly resolvedBy: Quote['resolvedBy'];
}

const pronouns = new Set(['ia', 'dia', 'beliau', 'pihaknya', 'dirinya']);

export function findSpeakers(r: Reading, cast: Cast, quotes: readonly FoundQuote[]): SpokenQuote[] {
  const out: SpokenQuote[] = [];
  const contents = quotes.filter((quote) => quote.value.kind === 'direct').map((quote) => quote.value.content);
  const said = (appearance: Appearance) => contents.some((content) => contains(content, appearance));
  const reportedIn = new Set<number>(); // one reported clause a sentence
  for (const quote of quotes) {
    const sentence = sentenceOf(r, tokenAfter(r, quote.value.cue?.start ?? quote.start));
    const direct = quote.value.kind === 'direct';
    if (!direct && reportedIn.has(sentence)) continue;
    const spoken = speakerOf(r, cast, quote, out, said);
    if (!spoken) continue;
    if (!direct) reportedIn.add(sentence);
    out.push(spoken);
  }
  return out;
}

type Said = (appearance: Appearance) => boolean;

function speakerOf(
  r: Reading,
  cast: Cast,
  found: FoundQuote,
  before: readonly SpokenQuote[],
  said: Said,
): SpokenQuote | null {
  const { hint } = found.value;
  if (hint.by === 'mention') {
    const appearance = mentionAt(r, cast, hint.at);
    if (appearance) return named(found, appearance);
    return found.value.kind === 'direct' ? fromContext(r, cast, found, before, said) : null;
  }
  if (hint.by === 'pronoun') return current(r, cast, found, before, said, hint.span, 'pronoun');
  if (hint.by === 'context') return fromContext(r, cast, found, before, said);
  return fromSubject(r, cast, found, hint.before, before, said);
}

function named(found: FoundQuote, appearance: Appearance): SpokenQuote {
  return {
    found,
    actor: appearance.actor,
    mention: appearance,
    resolvedBy: appearance.form === 'title' || appearance.form === 'body' ? 'title' : 'name',
  };
}

/** The mention at the token, past an honorific or rank: "ujar Bapak Budi", "kata Bupati Lilik". */
function mentionAt(r: Reading, cast: Cast, at: number): Appearance | undefined {
  for (let token = at; token < at + 5; token++) {
    const appearance = cast.startingAt(token);
    if (appearance) return withName(r, cast, appearance);
    if (token > at && (isLower(r, token) || (isMark(r, token) && fold(r, token) !== '.'))) return undefined;
    if (isLower(r, token) && !['bapak', 'ibu', 'mantan', 'pihak', 'pak', 'bu'].includes(fold(r, token)))
      return undefined;
  }
  return undefined;
}

/** A title that runs into the holder's name: both are one mention, known by name. */
function withName(r: Reading, cast: Cast, appearance: Appearance): Appearance {
  if (appearance.form !== 'title') return appearance;
  const next = cast.startingAt(tokenAfter(r, appearance.end));
  return next && next.actor === appearance.actor ? { ...next, start: appearance.start } : appearance;
}

/** "ia", "-nya": who acted last in the paragraph before this place; then who spoke last. */
function current(
  r: Reading,
  cast: Cast,
  found: FoundQuote,
  before: readonly SpokenQuote[],
  said: Said,
  span: Range | null,
  by: 'pronoun' | 'context',
): SpokenQuote {
  const from = found.start;
  const sentence = sentenceOf(r, tokenAfter(r, from));
  const paragraph = r.doc.paragraphs.findIndex((range) => range.start <= from && from < range.end);
  for (let at = sentence; at >= 0; at--) {
    const range = r.doc.sentences[at];
    if (!range || range.start < (r.doc.paragraphs[Math.max(0, paragraph - 3)]?.start ?? 0)) break;
    const end = at === sentence ? Math.max(range.start, Math.min(range.end, from)) : range.end;
    const subject = end > range.start ? subjectOf(r, cast, range.start, end, said) : undefined;
    // a quote in this sentence whose speaker is known says who is speaking
    const spoken = lastSpokenIn(before, range.start, at === sentence ? from : range.end);
    if (spoken && (!subject || spoken.found.value.hint.by !== 'context'))
      return { found, actor: spoken.actor, mention: span, resolvedBy: by };
    if (subject) return { found, actor: subject.actor, mention: span, resolvedBy: by };
  }
  const last =
    [...before].reverse().find((quote) => quote.actor && 'person' in quote.actor) ??
    [...before].reverse().find((quote) => quote.actor);
  return { found, actor: last?.actor ?? null, mention: span, resolvedBy: last ? by : null };
}

function lastSpokenIn(before: readonly SpokenQuote[], start: number, end: number): SpokenQuote | undefined {
  for (let at = before.length - 1; at >= 0; at--) {
    const quote = before[at] as SpokenQuote;
    const place = quote.found.value.cue?.start ?? quote.found.start;
    if (place < start) return undefined;
    if (place < end && quote.actor && 'person' in quote.actor) return quote;
  }
  return undefined;
}

function fromContext(
  r: Reading,
  cast: Cast,
  found: FoundQuote,
  before: readonly SpokenQuote[],
  said: Said,
): SpokenQuote {
  const last = before[before.length - 1];
  if (found.value.continues && last)
    return { found, actor: last.actor, mention: null, resolvedBy: last.actor ? 'context' : null };
  return current(r, cast, found, before, said, null, 'context');
}

// "untuk memastikan …": a purpose, no report
const purposes = new Set(['untuk', 'guna', 'dalam', 'demi', 'tanpa', 'dengan', 'agar', 'supaya', 'rasa']);
const epithets = new Set([
  'dosen',
  'mahasiswa',
  'mahasiswi',
  'pria',
  'wanita',
  'perempuan',
  'lelaki',
  'laki-laki',
  'lulusan',
  'alumnus',
  'alumni',
  'mantan',
  'politisi',
  'politikus',
  'ibu',
  'bapak',
  'menteri',
  'guru',
  'jenderal',
  'perwira',
  'tokoh',
  'putra',
  'putri',
  'anggota',
  'ketua',
  'kepala',
  'siswa',
  'siswi',
  'peneliti',
  'legislator',
  'akademisi',
]);

/** "lulusan akademi kepolisian ini berpesan": whoever was spoken of, by what he is. */
function isEpithet(r: Reading, first: number, at: number): boolean {
  if (!demonstratives.has(fold(r, at))) return false;
  let head = at - 1;
  while (head > first && head > at - 9 && fold(r, head - 1) !== ',') head--;
  return epithets.has(fold(r, head));
}

const demonstratives = new Set(['ini', 'itu', 'tersebut']);
const linking = new Set(['dan', 'serta', 'sekaligus', 'lalu', 'kemudian', 'yang']);

/**
 * The subject right before the verb; a pronoun; or, behind an inserted clause, the one that the sentence is about.
 */
function fromSubject(
  r: Reading,
  cast: Cast,
  found: FoundQuote,
  offset: number,
  before: readonly SpokenQuote[],
  said: Said,
): SpokenQuote | null {
  const verb = tokenAfter(r, offset);
  const sentence = r.doc.sentences[sentenceOf(r, verb)];
  if (!sentence) return null;
  let at = verb - 1;
  while (
    at >= sentence.first &&
    !demonstratives.has(fold(r, at)) &&
    (isAdverb(r, at) || ['pun', 'tegas', 'rinci', 'khusus', 'harapannya'].includes(fold(r, at)))
  )
    at--;
  if (at < sentence.first) return found.value.kind === 'direct' ? fromContext(r, cast, found, before, said) : null;
  if (purposes.has(fold(r, at))) return null;
  if (pronouns.has(fold(r, at)))
    return current(
      r,
      cast,
      found,
      before,
      said,
      { start: startOf(r, at), end: r.doc.tokens.end[at] as number },
      'pronoun',
    );
  const end = r.doc.tokens.end[at] as number;
  if (isEpithet(r, sentence.first, at)) return current(r, cast, found, before, said, null, 'context');
  const near = endingAt(r, cast, sentence.start, end);
  if (near && !said(near)) return named(found, near);
  const bridged = bridge(r, cast, sentence.start, at, said);
  if (bridged) return named(found, bridged);
  return found.value.kind === 'direct' ? fromContext(r, cast, found, before, said) : null;
}

/** The mention that ends at the offset, or whose brackets, degrees or closing comma do. */
function endingAt(r: Reading, cast: Cast, start: number, end: number): Appearance | undefined {
  const list = cast.within(start, end).filter((appearance) => onlyTrimmings(r, appearance.end, end));
  return (
    list.find((appearance) => 'person' in appearance.actor && appearance.form !== 'title') ??
    list.find((appearance) => 'person' in appearance.actor) ??
    list[0]
  );
}

// degrees, brackets, commas: runs of short capitalised letters and what stands between them
const trimmings = /^(?:[A-ZÀ-ÖØ-Þ][a-zß-ÿ]{0,5}(?![a-zß-ÿ])|[\s,.)(])*$/;

function onlyTrimmings(r: Reading, from: number, to: number): boolean {
  if (from >= to) return true;
  return to - from < 60 && trimmings.test(r.doc.clean.slice(from, to));
}

/**
 * "Kepala BKN, Bima Haria Wibisana yang membuka Rakorbang secara resmi menyampaikan": between the subject and the verb
 * stands a clause that "yang", a comma or a joined verb opened.
 */
function bridge(r: Reading, cast: Cast, start: number, at: number, said: Said): Appearance | undefined {
  const end = r.doc.tokens.end[at] as number;
  const antecedent = antecedentOf(r, cast, start, end);
  if (antecedent) return antecedent;
  const subject = subjectOf(r, cast, start, end, said);
  if (!subject) return bodySubject(r, cast, start, end);
  const next = tokenAfter(r, subject.end);
  if (['ini', 'itu', 'tersebut'].includes(fold(r, at)) && !isInserted(r, next)) return undefined;
  const opened = isInserted(r, next) || linking.has(fold(r, at)) || fold(r, at) === ',' || verbish(r, next);
  return opened ? subject : undefined;
}

/** "… dari Gubernur Wening Astuti, yang memuji … serta menegaskan": the one whom the last "yang" is about. */
function antecedentOf(r: Reading, cast: Cast, start: number, end: number): Appearance | undefined {
  const list = cast.within(start, end).filter((appearance) => 'person' in appearance.actor);
  const last = list[list.length - 1];
  if (!last) return undefined;
  const next = tokenAfter(r, last.end);
  const that = fold(r, next) === ',' ? next + 1 : next;
  if (fold(r, that) !== 'yang') return undefined;
  const rest = r.doc.clean.slice(r.doc.tokens.end[that] as number, end);
  return rest.includes(',') && !/(?:serta|dan|sekaligus)$/.test(rest.trim()) ? undefined : last;
}

function isInserted(r: Reading, next: number): boolean {
  return (
    [
      'yang',
      'saat',
      'ketika',
      'dalam',
      'usai',
      'didampingi',
      'mewakili',
      'pada',
      'di',
      'bersama',
      'selaku',
      'sebagai',
      'melalui',
      'seusai',
      'setelah',
      '(',
      'juga',
      'dengan',
    ].includes(fold(r, next)) ||
    (fold(r, next) === ',' && !isMark(r, next + 1))
  );
}

const verbish = (r: Reading, at: number) =>
  isLower(r, at) && /^(?:me[mnlrwy]|meng|meny|ber)[A-Za-zÀ-ɏ]{3,}/.test(fold(r, at));

/** A body at the head of the sentence that goes on with a verb: "BKN juga mengimbau …". */
function bodySubject(r: Reading, cast: Cast, start: number, end: number): Appearance | undefined {
  const first = cast.within(start, end).find((appearance) => appearance.form === 'body');
  if (!first || first.start - start > 60) return undefined;
  const next = tokenAfter(r, first.end);
  return verbish(r, next) || ['yang', 'melalui', 'juga', 'bersama'].includes(fold(r, next)) ? first : undefined;
}
