/**
 * How a column of cells becomes two short strings and comes back. A cell is a list of items, an item a run of words. The
 * words that are frequent in all tables stand in one common list, by whose numbers they are written: one character for
 * the most frequent, two for the others. A rare word is a blank, and is spelled in the column's second string, where each
 * word leaves out what it begins with as the word before it does. Both directions stand side by side.
 */

export interface PackedColumn {
  /** The cells: a `$` behind each, `;` between items. */
  readonly codes: string;
  /** The rare words in the order in which they are met. */
  readonly rare: string;
}

/** What has been unpacked: words as printed, and items as runs of their numbers, each behind the one before. */
export interface Store {
  readonly words: string[];
  readonly entries: Uint32Array;
  /** Where each item begins; it ends where the next one does, or will. */
  readonly items: Uint32Array;
  /** So many items there are. */
  count: number;
}

/** @param room for so many entries. */
export function newStore(words: string[], room: number): Store {
  return { words, entries: new Uint32Array(room), items: new Uint32Array(room + 1), count: 0 };
}

/** By row: its first item in the store; one more than there are rows. */
export type Column = Uint32Array;

// no quotation mark or backslash: none is escaped in a source file
const alphabet = "!#%&'()*+,-./0123456789:<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
/** So many words are one character. */
const singles = 58;
/** By length of what a word shares with the one before it; none of them stands in a word. */
const shared = '!#%<>?@[]^{|}';

/**
 * The words worth a number, those of one character first.
 * @param always the other words that get one, however rare.
 */
export function commonWords(cells: Iterable<string>, always: (word: string) => boolean, atLeast = 4): string[] {
  const counts = new Map<string, number>();
  for (const cell of cells)
    for (const word of cell.split(/[; ]/)) counts.set(word, (counts.get(word) ?? (always(word) ? atLeast : 0)) + 1);
  counts.delete('');
  const frequent = [...counts].filter(([, count]) => count >= atLeast).sort((a, b) => b[1] - a[1]);
  const words = frequent.map(([word]) => word).slice(0, singles + (alphabet.length - singles) * alphabet.length);
  return [...words.slice(0, singles).sort(), ...words.slice(singles).sort()];
}

export function packColumn(cells: readonly string[], common: readonly string[]): PackedColumn {
  const numbers = new Map(common.map((word, at) => [word, at]));
  const rare: string[] = [];
  const codeOf = (word: string): string => {
    const number = numbers.get(word);
    if (number !== undefined) return codeOfNumber(number);
    rare.push(word);
    return ' ';
  };
  const codes = cells.map((cell) =>
    cell
      .split(';')
      .map((item) => (item === '' ? '' : item.split(' ').map(codeOf).join('')))
      .join(';'),
  );
  return { codes: codes.join('$').replace(/\$+$/, ''), rare: packWords(rare) };
}

function codeOfNumber(number: number): string {
  if (number < singles) return alphabet[number] as string;
  const rest = number - singles;
  const lead = alphabet[singles + Math.floor(rest / alphabet.length)];
  return `${lead}${alphabet[rest % alphabet.length]}`;
}

/** Reads the column into the store. Runs cold, so it is written for an engine that has not warmed up. */
export function unpackColumn({ codes, rare }: PackedColumn, rows: number, store: Store): Column {
  const { words, entries, items } = store;
  const column = new Uint32Array(rows + 1);
  let row = 0;
  let item = store.count;
  let entry = items[item] as number;
  let nextRare = words.length;
  let opens = true;
  column[0] = item;
  for (let at = 0; at < codes.length; at++) {
    const code = codes.charCodeAt(at);
    if (code === 36) {
      column[++row] = item;
      opens = true;
    } else if (code === 59) opens = true;
    else {
      if (opens) items[item++] = entry;
      opens = false;
      let number = code === 32 ? nextRare++ : (numberOfCode[code] as number);
      if (code !== 32 && number >= singles)
        number = singles + (number - singles) * alphabet.length + (numberOfCode[codes.charCodeAt(++at)] as number);
      entries[entry++] = number;
    }
  }
  column.fill(item, row + 1);
  items[item] = entry;
  store.count = item;
  unpackWords(rare, words);
  return column;
}

const numberOfCode = new Uint8Array(128);
for (let at = 0; at < alphabet.length; at++) numberOfCode[alphabet.charCodeAt(at)] = at;

export function packWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let same = 0;
      while (same < shared.length - 1 && same < before.length && word[same] === before[same]) same++;
      before = word;
      return shared[same] + word.slice(same);
    })
    .join('');
}

/** @param words gets the words at its end. */
export function unpackWords(packed: string, words: string[] = []): string[] {
  let before = '';
  for (let at = 0; at < packed.length; ) {
    const same = lengthOf[packed.charCodeAt(at)] as number;
    const start = ++at;
    while (at < packed.length && lengthOf[packed.charCodeAt(at)] === notShared) at++;
    before = before.slice(0, same) + packed.slice(start, at);
    words.push(before);
  }
  return words;
}

const notShared = 255;
const lengthOf = new Uint8Array(256).fill(notShared);
for (let at = 0; at < shared.length; at++) lengthOf[shared.charCodeAt(at)] = at;
