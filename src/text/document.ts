/**
 * Text → Document: tokens, paragraphs, marked stretches and sentences, all by offsets into the user's own string.
 * Knows punctuation and abbreviations; knows nothing of government.
 */
import { clean } from './clean';
import { type Marked, markedStretches } from './marks';
import { Shape, scan, type Tokens } from './scan';
import type { Range } from './span';

/** A run of tokens: `first` inclusive, `last` exclusive; with its offsets. */
export interface TokenRange extends Range {
  readonly first: number;
  readonly last: number;
}

export interface Document {
  /** The user's own string. */
  readonly text: string;
  /** Equal length, mended characters; what patterns search. */
  readonly clean: string;
  readonly tokens: Tokens;
  readonly paragraphs: readonly TokenRange[];
  /** 1 for a token that opens a paragraph: nothing that is read goes on across it. */
  readonly opens: Uint8Array;
  readonly sentences: readonly TokenRange[];
  /** Token index → sentence index. */
  readonly sentenceOf: Int32Array;
  readonly marked: readonly Marked[];
}

/**
 * @param abbreviations folded words whose full stop never ends a sentence: `plt`, `prof`, `jl`.
 * @param openers folded words that are no name: before them a single letter is no initial, "kunci letter T. Para …".
 */
export function readDocument(
  text: string,
  abbreviations: ReadonlySet<string>,
  openers: ReadonlySet<string> = none,
): Document {
  const cleaned = clean(text);
  const tokens = scan(cleaned);
  const paragraphs = splitParagraphs(cleaned, tokens);
  const marked = markedStretches(cleaned, paragraphs);
  const sentences = splitSentences(cleaned, tokens, paragraphs, marked, { abbreviations, openers });
  const sentenceOf = new Int32Array(tokens.count);
  const opens = new Uint8Array(tokens.count);
  for (const paragraph of paragraphs) opens[paragraph.first] = 1;
  for (const [index, sentence] of sentences.entries()) sentenceOf.fill(index, sentence.first, sentence.last);
  return { text, clean: cleaned, tokens, paragraphs, opens, sentences, sentenceOf, marked };
}

const none: ReadonlySet<string> = new Set();

interface KnownWords {
  readonly abbreviations: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
}

export function tokenRange(tokens: Tokens, first: number, last: number): TokenRange {
  return { first, last, start: tokens.start[first] as number, end: tokens.end[last - 1] as number };
}

/** A lone line break inside running text (a hard-wrapped release) does not end the paragraph. */
function splitParagraphs(text: string, tokens: Tokens): TokenRange[] {
  const out: TokenRange[] = [];
  let first = 0;
  let lineStart = 0;
  for (let at = 1; at <= tokens.count; at++) {
    if (at < tokens.count && tokens.breakBefore[at] === 0) continue;
    const lineLength = (tokens.end[at - 1] as number) - lineStart;
    if (at < tokens.count) lineStart = tokens.start[at] as number;
    if (at < tokens.count && tokens.breakBefore[at] === 1) {
      const ended = /[.!?:”"*)\]]/.test(text[(tokens.end[at - 1] as number) - 1] as string);
      const low = (tokens.shape[at] as number) & Shape.Lower;
      if (!ended && !numbersPoint(tokens, at) && (low || (lineLength >= 68 && lineLength <= 100))) continue;
    }
    if (at > first) out.push(tokenRange(tokens, first, at));
    first = at;
  }
  return out;
}

/** "a)", "b.": the line is a point of a list. */
const numbersPoint = (tokens: Tokens, at: number): boolean =>
  (tokens.end[at] as number) - (tokens.start[at] as number) === 1 && /^[.)]$/.test(tokens.fold[at + 1] ?? '');

const terminators = '.!?…';

function splitSentences(
  text: string,
  tokens: Tokens,
  paragraphs: readonly TokenRange[],
  marked: readonly Marked[],
  known: KnownWords,
): TokenRange[] {
  const out: TokenRange[] = [];
  let next = 0; // the first stretch that may hold the token
  for (const paragraph of paragraphs) {
    let first = paragraph.first;
    let insideUntil = -1;
    for (let at = paragraph.first; at < paragraph.last; at++) {
      const start = tokens.start[at] as number;
      while (next < marked.length && (marked[next] as Marked).start <= start) {
        const stretch = marked[next++] as Marked;
        if (stretch.closed) insideUntil = Math.max(insideUntil, stretch.end);
      }
      const closes = tokens.end[at] === insideUntil && (tokens.shape[at] as number) & Shape.Mark;
      if (start < insideUntil && !closes) continue;
      const ends = closes ? closesSentence(text, tokens, at) : endsSentence(text, tokens, at, known);
      if (!ends || at + 1 >= paragraph.last) continue;
      let last = at + 1;
      if (!closes) while (last < paragraph.last && isClosing(text, tokens, last)) last++;
      out.push(tokenRange(tokens, first, last));
      first = last;
    }
    if (first < paragraph.last) out.push(tokenRange(tokens, first, paragraph.last));
  }
  return out;
}

const closing = ')]”’';

function isClosing(text: string, tokens: Tokens, at: number): boolean {
  return tokens.start[at] === tokens.end[at - 1] && closing.includes(text[tokens.start[at] as number] as string);
}

/** `… bagus.” Kegiatan`: the sentence ends with the mark; `… bagus.” ujar Budi` goes on. */
function closesSentence(text: string, tokens: Tokens, at: number): boolean {
  const before = text[(tokens.start[at] as number) - 1] as string;
  return terminators.includes(before) && !((tokens.shape[at + 1] as number) & (Shape.Lower | Shape.Mark));
}

function endsSentence(text: string, tokens: Tokens, at: number, known: KnownWords): boolean {
  const mark = text[tokens.start[at] as number] as string;
  if (!((tokens.shape[at] as number) & Shape.Mark) || !terminators.includes(mark)) return false;
  if (at + 1 >= tokens.count) return true;
  let next = at + 1;
  while (next + 1 < tokens.count && isClosing(text, tokens, next)) next++;
  const nextShape = tokens.shape[next] as number;
  if (nextShape & Shape.Lower) return false;
  const word = at > 0 && tokens.end[at - 1] === tokens.start[at] ? (tokens.fold[at - 1] as string) : '';
  const glued = tokens.start[next] === tokens.end[at];
  if (glued) {
    // two sentences run together: "… agama.Kegiatan"; but not "go.id", "S.H", "...,"
    const long = word.length > 3 && (tokens.shape[at - 1] as number) & Shape.Lower;
    // `… agama.“Kegiatan`: a mark that closed would stand within its own stretch
    const from =
      next + 1 < tokens.count && '“"'.includes(text[tokens.start[next] as number] as string) ? next + 1 : next;
    const large = (tokens.shape[from] as number) & Shape.Capital;
    return Boolean(long && large && (tokens.end[from] as number) - (tokens.start[from] as number) > 2);
  }
  if (nextShape & Shape.Mark && ',;:'.includes(text[tokens.start[next] as number] as string)) return false;
  if (mark !== '.') return true;
  if (known.abbreviations.has(word)) return false;
  // "Rina Kartika, M.Si. (Kepala Biro Hukum)", "Rina Kartika, M.Si. – Kepala Biro Hukum"
  if ('(-–—'.includes(text[tokens.start[next] as number] as string) && at > 1 && tokens.fold[at - 2] === '.')
    return false;
  if (/^[A-Za-zÀ-ɏ]$/.test(word)) return known.openers.has(tokens.fold[next] as string);
  // a numbered point: "1. Seleksi"
  return !(/^\d{1,2}$/.test(word) && (at < 2 || tokens.breakBefore[at - 1] !== 0));
}
