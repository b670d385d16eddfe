/**
 * The one pass over the text: words and marks, with their shapes. Knows characters only.
 *
 * A word is a run of letters, digits and combining marks; an apostrophe or hyphen between letters and a separator
 * between digits belong to it (`Mu'ti`, `Anak-anak`, `21/11/2019`, `2.000`). Every other visible character is a mark.
 */

import { foldShort, foldWord, lowUnit, shortWord } from './fold';

export const Shape = {
  Lower: 1,
  Capital: 2,
  Upper: 4,
  Number: 8,
  Mark: 16,
  Acronym: 32,
  Hyphened: 64,
} as const;

export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Bits of {@link Shape}; `BKN` is Upper, Acronym and Capital, `InKUD` Acronym and Capital, `Budi` Capital. */
  readonly shape: Uint8Array;
  /** 0: same line, 1: a line break before it, 2: an empty line before it. */
  readonly breakBefore: Uint8Array;
  /** Lower-case form for look-ups; marks as they are. */
  readonly fold: readonly string[];
}

// words are made of the first four
const lower = 1;
const upper = 2;
const digit = 3;
const combining = 4;
const space = 5;
const line = 6;
const joint = 7;
const other = 8;

/** By code unit: its class, once a text has printed it; else 0. */
const classes = new Uint8Array(0x10000);

function classOf(code: number): number {
  const known = classes[code] as number;
  if (known > 0) return known;
  const read = readClass(code);
  classes[code] = read;
  return read;
}

function readClass(code: number): number {
  if (code === 10) return line;
  if (code <= 32) return space;
  if (code >= 48 && code <= 57) return digit;
  if (joinsDigits.includes(String.fromCharCode(code)) || code === apostrophe) return joint;
  if (code >= 0x300 && code < 0x370) return combining;
  const char = String.fromCharCode(code);
  if (char.toLowerCase() !== char.toUpperCase()) return char === char.toLowerCase() ? lower : upper;
  if (code < 0x250) return other;
  return code < 0x300 || /\p{L}/u.test(char) ? lower : other;
}

const isWord = (kind: number) => kind <= combining;
const joinsDigits = '.,:/-';
const apostrophe = 39;
const hyphen = 45;

/** Whether the mark between the two units belongs to the word. */
const joins = (before: number, mark: number, after: number): boolean =>
  before === digit && after === digit ? mark !== apostrophe : isWord(after) && (mark === apostrophe || mark === hyphen);

const report = /-[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ]+ [A-ZÀ-ÖØ-Þ][^\n]{100}/y;

/** "Palu-Kementerian Agama …" at the head of a long line is a place and a body; "Undang-Undang Desa …" is one word. */
function opensReport(text: string, from: number, at: number): boolean {
  report.lastIndex = at;
  return !isRepeated(text, from, at) && report.test(text);
}

/** Behind a hyphen a word of its own: "TNI-Polri", not "PAN-RB". */
const opensWord = (text: string, at: number): boolean =>
  classOf(text.charCodeAt(at)) === upper && isLetter(text, at + 1) && isLetter(text, at + 2);

const isLetter = (text: string, at: number): boolean =>
  at < text.length && (classOf(text.charCodeAt(at)) === upper || classOf(text.charCodeAt(at)) === lower);

/** "Undang-Undang", "UNDANG-UNDANG" */
const isRepeated = (text: string, from: number, at: number): boolean => text.startsWith(text.slice(from, at), at + 1);

export function scan(text: string): Tokens {
  // no text has more tokens than units; what is not needed goes with the document
  const start = new Int32Array(text.length);
  const end = new Int32Array(text.length);
  const shape = new Uint8Array(text.length);
  const breakBefore = new Uint8Array(text.length);
  const fold: string[] = [];
  let count = 0;
  let breaks = 0;
  let at = 0;
  while (at < text.length) {
    let unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === space || kind === line) {
      if (kind === line) breaks++;
      at++;
      continue;
    }
    const from = at;
    let bits: number = Shape.Mark;
    let word: string | undefined;
    if (isWord(kind)) {
      let uppers = 0;
      let lowers = 0;
      let digits = 0;
      let wide = false;
      let hyphened = false;
      let hash = 0;
      let current = kind;
      for (;;) {
        if (current === upper) uppers++;
        else if (current === lower) lowers++;
        else if (current === digit) digits++;
        if (unit > 0x7f) wide = true;
        hash = (Math.imul(hash, 31) + lowUnit(unit)) | 0;
        at++;
        if (at === text.length) break;
        const before = current;
        const mark = text.charCodeAt(at);
        current = classOf(mark);
        unit = mark;
        if (isWord(current)) continue;
        if (current !== joint || at + 1 === text.length) break;
        unit = text.charCodeAt(at + 1);
        current = classOf(unit);
        if (!joins(before, mark, current)) break;
        if (lowers > 2 && (count === 0 || breaks > 0) && opensReport(text, from, at)) break;
        if (uppers > 2 && mark === hyphen && opensWord(text, at + 1) && !isRepeated(text, from, at)) break;
        if (mark === hyphen) hyphened = true;
        at++;
      }
      bits = 0;
      if (!wide && at - from <= shortWord) word = foldShort(text, from, at, hash);
      if (digits > 0 && uppers + lowers === 0) bits |= Shape.Number;
      else if (kind === upper) bits |= Shape.Capital;
      else if (kind === lower || kind === combining) bits |= Shape.Lower;
      else bits |= Shape.Number;
      if (uppers > 1 && lowers === 0) bits |= Shape.Upper;
      if (uppers > 1 && bits & Shape.Capital) bits |= Shape.Acronym;
      if (hyphened) bits |= Shape.Hyphened;
    } else {
      at += unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length ? 2 : 1;
    }
    start[count] = from;
    end[count] = at;
    shape[count] = bits;
    breakBefore[count] = breaks > 1 ? 2 : breaks;
    fold.push(word ?? foldWord(text.slice(from, at)));
    count++;
    breaks = 0;
  }
  return { count, start, end, shape, breakBefore, fold };
}
