/**
 * Which language a text is in, by its stop words: enough to tell Indonesian from what is not. A note, never a gate.
 * Where stop words do not decide, `humas-parser/language` asks franc.
 */
import type { Tokens } from './scan';

export interface Language {
  code: string;
  confidence: number;
  indonesian: boolean;
}

const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  ind: new Set([
    'yang',
    'dan',
    'di',
    'dengan',
    'untuk',
    'dari',
    'pada',
    'dalam',
    'ini',
    'itu',
    'ke',
    'oleh',
    'adalah',
    'tidak',
    'akan',
    'bahwa',
    'telah',
    'karena',
    'kepada',
    'serta',
    'juga',
    'para',
    'bisa',
    'agar',
    'sebagai',
    'menjadi',
    'dapat',
    'tersebut',
    'melalui',
    'harus',
  ]),
  eng: new Set([
    'the',
    'of',
    'and',
    'to',
    'in',
    'is',
    'that',
    'for',
    'with',
    'on',
    'as',
    'was',
    'by',
    'are',
    'be',
    'this',
    'it',
    'at',
    'from',
    'an',
    'has',
    'have',
    'will',
  ]),
  zlm: new Set([
    'kerana',
    'ialah',
    'manakala',
    'boleh',
    'kerajaan',
    'beliau',
    'telah',
    'yang',
    'dan',
    'untuk',
    'dengan',
    'dalam',
    'daripada',
    'sebanyak',
    'iaitu',
  ]),
  jav: new Set(['ing', 'lan', 'sing', 'kang', 'iki', 'karo', 'ora', 'iku', 'ana', 'saka', 'wis', 'kanggo']),
  sun: new Set(['anu', 'jeung', 'nu', 'dina', 'ka', 'teu', 'éta', 'ku', 'pikeun', 'kana', 'henteu']),
};

/** Share of words that are stop words of the language; over 500 words at most. */
export function countStopWords(tokens: Tokens): Language {
  const limit = Math.min(tokens.count, 600);
  const counts = new Map<string, number>();
  let words = 0;
  for (let at = 0; at < limit; at++) {
    const fold = tokens.fold[at] as string;
    if (!/^\p{L}/u.test(fold)) continue;
    words++;
    for (const [code, set] of Object.entries(stopWords))
      if (set.has(fold)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  if (words === 0) return { code: 'und', confidence: 0, indonesian: false };
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
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
