/**
 * An acronym told by how many letters it takes of each word of a name: "=1101" is the BPS of "Badan Pusat dan Statistik", "+34" the Tapteng
 * of "Tapanuli Tengah". `=` stands for capitals all through, `+` for one capital. Both directions side by side.
 */

const capitals = '=';
const capital = '+';

/** The acronym as counts of letters; itself where no counts give it back. */
export function countLetters(acronym: string, name: string): string {
  const words = name.split(' ');
  const counts = search(acronym.toLowerCase(), name.toLowerCase().split(' '), 0);
  const found = counts?.join('').replace(/0+$/, '') ?? '';
  const item = [capitals, capital].map((mark) => mark + found).find((short) => spellLetters(short, words) === acronym);
  return item ?? acronym;
}

function search(rest: string, words: readonly string[], at: number): number[] | null {
  if (rest === '') return [];
  const word = words[at];
  if (word === undefined) return null;
  let most = 0;
  while (most < 9 && most < word.length && word[most] === rest[most]) most++;
  for (let count = most; count >= 0; count--) {
    const further = search(rest.slice(count), words, at + 1);
    if (further) return [count, ...further];
  }
  return null;
}

export const isCounted = (item: string): boolean => item.startsWith(capitals) || item.startsWith(capital);

export function spellLetters(item: string, words: readonly string[]): string {
  let out = '';
  for (let at = 1; at < item.length; at++) out += words[at - 1]?.slice(0, item.charCodeAt(at) - 48) ?? '';
  return item.startsWith(capitals) ? out.toUpperCase() : out.slice(0, 1) + out.slice(1).toLowerCase();
}
