/**
 * Which language a text is in, by its stop words: enough to tell Indonesian from what is not. A note, never a gate.
 * Where stop words do not decide, `humas-parser/language` asks franc.
 */
import { Shape, type Tokens } from './scan';

export interface Language {
  code: string;
  confidence: number;
  indonesian: boolean;
}

const stopWords: Readonly<Record<string, string>> = {
  ind: 'yang dan di dengan untuk dari pada dalam ini itu ke oleh adalah tidak akan bahwa telah karena kepada serta juga para bisa agar sebagai menjadi dapat tersebut melalui harus',
  eng: 'the of and to in is that for with on as was by are be this it at from an has have will',
  zlm: 'kerana ialah manakala boleh kerajaan beliau telah yang dan untuk dengan dalam daripada sebanyak iaitu',
  jav: 'ing lan sing kang iki karo ora iku ana saka wis kanggo',
  sun: 'anu jeung nu dina ka teu éta ku pikeun kana henteu',
};

const codes = Object.keys(stopWords);

/** Languages that have the word among their stop words, by their place in the list. */
let languagesOf: Map<string, number[]> | undefined;

function indexStopWords(): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [place, code] of codes.entries())
    for (const word of (stopWords[code] as string).split(' ')) index.set(word, [...(index.get(word) ?? []), place]);
  return index;
}

/** Share of words that are stop words of the language; over the first 300 tokens. */
export function countStopWords(tokens: Tokens): Language {
  const limit = Math.min(tokens.count, 300);
  languagesOf ??= indexStopWords();
  const counts = codes.map(() => 0);
  let words = 0;
  for (let at = 0; at < limit; at++) {
    if ((tokens.shape[at] as number) & (Shape.Mark | Shape.Number)) continue;
    words++;
    const places = languagesOf.get(tokens.fold[at] as string);
    if (places) for (const place of places) (counts[place] as number)++;
  }
  if (words === 0) return { code: 'und', confidence: 0, indonesian: false };
  const ranked = codes
    .map((code, place) => [code, counts[place] as number] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [code, count] = ranked[0] ?? ['und', 0];
  const share = count / words;
  if (share < 0.05) return { code: 'und', confidence: 0, indonesian: false };
  const second = ranked[1]?.[1] ?? 0;
  return {
    code,
    confidence: Math.round(Math.min(1, share * 5) * (1 - second / (count * 2)) * 100) / 100,
    indonesian: code === 'ind',
  };
}
