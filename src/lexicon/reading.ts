/**
 * What the kinds look at: the document, the lexicon's hits in it, its zones; and the few questions that all of them
 * ask of a token.
 */

import type { Span } from '../record';
import type { Trace } from '../rules/choose';
import type { Document } from '../text/document';
import { Shape } from '../text/scan';
import type { Zones } from '../text/zones';
import type { Hits } from './hits';
import type { Lexicon, Word } from './lexicon';

export interface Reading {
  readonly doc: Document;
  readonly lexicon: Lexicon;
  readonly hits: Hits;
  /** By token: what the lexicon knows of its word. */
  readonly words: readonly (Word | undefined)[];
  /** By token: what is known of it before any rule reads it. */
  readonly facts: Int32Array;
  readonly zones: Zones;
  /** ISO day: the caller's, or what the text says of itself. */
  readonly publishedOn: string | null;
  /** Acronyms that the text itself defines in brackets, as printed: "(Kabacadnas)", "(Belmawa)". */
  readonly defined: ReadonlySet<string>;
  /** Phrases that several kinds ask for at the same token, by kind of phrase and token; see {@link memoized}. */
  readonly memo: unknown[][];
  /** Takes down what the rules decided; null: nobody asks. */
  readonly trace: Trace | null;
}

/** A run of tokens, `last` exclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

let kindsOfPhrase = 0;

/** The same reading, done once a token of an article: for phrases that several kinds ask for. */
export function memoized<T>(read: (r: Reading, at: number) => T): (r: Reading, at: number) => T {
  const kind = kindsOfPhrase++;
  return (r, at) => {
    r.memo[kind] ??= new Array(r.doc.tokens.count);
    const table = r.memo[kind];
    const known = table[at];
    if (known !== undefined) return known as T;
    table[at] = null; // a phrase that asks for itself finds nothing
    const value = read(r, at);
    table[at] = value;
    return value;
  };
}

export const startOf = (r: Reading, at: number): number => r.doc.tokens.start[at] as number;
export const endOf = (r: Reading, last: number): number => r.doc.tokens.end[last - 1] as number;
export const fold = (r: Reading, at: number): string => r.doc.tokens.fold[at] ?? '';
export const printed = (r: Reading, first: number, last: number): string =>
  r.doc.text.slice(startOf(r, first), endOf(r, last));
export const spanAt = (r: Reading, first: number, last: number): Span => {
  const start = startOf(r, first);
  const end = endOf(r, last);
  return { start, end, text: r.doc.text.slice(start, end) };
};

const shape = (r: Reading, at: number): number => (at < r.doc.tokens.count ? (r.doc.tokens.shape[at] as number) : 0);
export const isCapital = (r: Reading, at: number): boolean => (shape(r, at) & Shape.Capital) !== 0;
export const isUpper = (r: Reading, at: number): boolean => (shape(r, at) & Shape.Upper) !== 0;
export const isLower = (r: Reading, at: number): boolean => (shape(r, at) & Shape.Lower) !== 0;
export const isNumber = (r: Reading, at: number): boolean => (shape(r, at) & Shape.Number) !== 0;
export const isMark = (r: Reading, at: number): boolean => (shape(r, at) & Shape.Mark) !== 0;

/** "Senin", "Maret": the token begins a day. */
export const isDay = (r: Reading, at: number): boolean =>
  r.hits.calendar[at]?.forms.some(({ row }) => row.kind === 'weekday' || row.kind === 'month') ?? false;

/** 1998, 2025 */
export const isYear = (r: Reading, at: number): boolean => isNumber(r, at) && /^(?:19|20)\d\d$/.test(fold(r, at));

/** Whether the token goes on in the paragraph of the one before it. */
export const sameLine = (r: Reading, at: number): boolean => at < r.doc.tokens.count && r.doc.opens[at] === 0;
/** Whether no blank stands before the token. */
export const glued = (r: Reading, at: number): boolean =>
  at > 0 && at < r.doc.tokens.count && r.doc.tokens.start[at] === r.doc.tokens.end[at - 1];

export const sentenceOf = (r: Reading, at: number): number => r.doc.sentenceOf[at] as number;
export const startsSentence = (r: Reading, at: number): boolean =>
  at === 0 || sentenceOf(r, at) !== sentenceOf(r, at - 1);

/** In a headline every word may be a capital, so that only words of office go on in a name. */
export function inHeadline(r: Reading, at: number): boolean {
  const { headline } = r.zones;
  return headline !== null && startOf(r, at) >= headline.start && startOf(r, at) < headline.end;
}

/** I, IV, XVII, XLV; not the "I" of "I Wayan Sudarma", nor the "Xi" of a name */
export const isRoman = (r: Reading, at: number): boolean =>
  isCapital(r, at) &&
  (isUpper(r, at) || wordLength(r, at) === 1) &&
  /^(?=[ivx])(?:xl|x{0,3})(?:ix|iv|v?i{0,3})$/.test(fold(r, at)) &&
  !opensBalinese(r, at);

const opensBalinese = (r: Reading, at: number): boolean =>
  r.hits.affix[at]?.forms.some((form) => form.row.kind === 'name-part') === true;

/** Whether the token is of the class of `words.tsv`. */
export const inClass = (r: Reading, at: number, name: string): boolean => r.words[at]?.traits?.has(name) ?? false;

export const isFunctionWord = (r: Reading, at: number): boolean => inClass(r, at, 'function');
export const isAdverb = (r: Reading, at: number): boolean => inClass(r, at, 'adverb');
export const isConnector = (r: Reading, at: number): boolean => inClass(r, at, 'connector') || fold(r, at) === '&';
/** "ini", "itu": what was spoken of. */
export const isDemonstrative = (r: Reading, at: number): boolean => ['ini', 'itu', 'tersebut'].includes(fold(r, at));
/** Two capitals in one word: BKN, InKUD, KemenPANRB. */
export const isAcronym = (r: Reading, at: number): boolean => (shape(r, at) & Shape.Acronym) !== 0;
/** Whether the text itself defines the word as an acronym. */
export const isDefined = (r: Reading, at: number): boolean =>
  r.defined.size > 0 && r.defined.has(printed(r, at, at + 1));
/** A word of office: "Keuangan", "Mutasi"; of those that no list has, nouns of such a shape. */
export const isFieldWord = (r: Reading, at: number): boolean =>
  inClass(r, at, 'field') || (r.words[at] === undefined && nounShape.test(fold(r, at)));
/** A word of office that is a given name as well ("Agung", "Bintang"), and stands beside no word that it is known with. */
export function isGivenName(r: Reading, at: number): boolean {
  const affix = r.hits.affix[at];
  const part = affix?.forms.some((form) => form.row.kind === 'name-part') ?? false;
  // "Dinas Kesehatan Anak Agung Gede": two words of a name are no field
  if (part && affix && affix.last > at + 1) return true;
  return (part || inClass(r, at, 'given')) && !r.lexicon.isFieldPair(fold(r, at - 1), fold(r, at));
}
/** Capitalised, but never a personal name: a common noun or verb, by the lexicon or by its shape. */
export const isCommonWord = (r: Reading, at: number): boolean =>
  inClass(r, at, 'common') || inClass(r, at, 'verb') || nounShape.test(fold(r, at));

// pe-…-an, ke-…-an, -isasi, antar-, peng-…, -nya: shapes of nouns that no name has
const nounShape =
  /^(?:pe|ke)[a-zà-ɏ]{4,30}an$|^[a-zà-ɏ]{4,30}(?:isasi|[^i]asi|itas|logi|nya|ansi|tegi|kan|nomi)$|^antar(?!iksa)[a-zà-ɏ]{5,30}$|^pe(?:ng|ny|nd|mb)[a-zà-ɏ]{4,30}$|^penil[a-zà-ɏ]{2,30}$/;

/** Every acronym that stands alone in brackets behind a name in capitals: "Aplikasi Jaga Laut (Jalut)". */
export function definedAcronyms(doc: Document): Set<string> {
  const found = new Set<string>();
  const { tokens } = doc;
  for (let open = 1; open + 2 < tokens.count; open++) {
    if (tokens.fold[open] !== '(' || tokens.fold[open + 2] !== ')') continue;
    const before = ',.'.includes(tokens.fold[open - 1] as string) ? open - 2 : open - 1;
    const capitals = [before, open + 1].every((at) => ((tokens.shape[at] ?? 0) & Shape.Capital) !== 0);
    const acronym = doc.clean.slice(tokens.start[open + 1], tokens.end[open + 1]);
    if (capitals && acronym.length > 2 && acronym.length < 19 && !notDefined.has(acronym.toLowerCase()))
      found.add(acronym);
  }
  return found;
}

// brackets that say something else: a retired officer, the form of a company, a corps
const notDefined = new Set(['purn', 'persero', 'perseroda', 'anumerta', 'mar', 'han']);

/** "mengatakan", "berharap": the shape of an active verb. */
export const isActive = (r: Reading, at: number): boolean => activeShape.test(fold(r, at));

const activeShape = /^(?:(?:me[mnlrwy]|ber)[A-Za-zÀ-ɏ]{3,}|bekerja|belajar)/;

/** First token whose end lies after the offset. */
export function tokenAfter(r: Reading, offset: number): number {
  const { end, count } = r.doc.tokens;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

export const wordLength = (r: Reading, at: number): number =>
  (r.doc.tokens.end[at] as number) - (r.doc.tokens.start[at] as number);
