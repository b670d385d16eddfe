/**
 * Clean-up at equal length: every position in the result is a position in the user's string.
 * Only characters are mended here (odd spaces, broken encodings, typographic apostrophes); nothing is moved or cut.
 */

// “ printed as UTF-8 bytes read in Windows-1252: three characters, of which the first is kept as the mark.
const mojibake: readonly (readonly [RegExp, string])[] = [
  [/â€œ/g, '“  '],
  [/â€\u009d/g, '”  '],
  [/â€™/g, "'  "],
  [/â€˜/g, "'  "],
  [/â€“/g, '–  '],
  [/â€”/g, '—  '],
  [/â€(?=[\s.,]|$)/g, '” '],
];

const oddSpace = /[\t\v\f\r\u00a0\u00ad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/g;
// An apostrophe between letters: Mu’ti, Jum’at, Asy`ari. The marks are rare, so they are looked for first.
const apostrophe = /[’‘`´ʼʻ]/g;
const isLetter = (char: string | undefined) => char !== undefined && /[A-Za-z]/.test(char);
const straight = (mark: string, at: number, text: string) =>
  isLetter(text[at - 1]) && isLetter(text[at + 1]) ? "'" : mark;

export function clean(text: string): string {
  let out = text;
  if (out.includes('â€')) for (const [bad, good] of mojibake) out = out.replace(bad, good);
  return out.replace(oddSpace, ' ').replace(apostrophe, straight);
}
