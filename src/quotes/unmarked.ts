/** A statement in the first person whose marks are missing: "Kami akan mengawal itu, ujarnya." Said word for word, so worth a note. */
import { fold, type Reading, tokenAfter } from '../lexicon/reading';
import type { Warning } from '../record';
import type { FoundQuote } from './read';

const firstPerson = new Set(['saya', 'kami', 'aku']);

export function unmarkedSpeech(r: Reading, quotes: readonly FoundQuote[]): Warning[] {
  return quotes
    .filter((quote) => isOwnWords(r, quote))
    .map(({ value: { content } }) => ({
      code: 'unmarked-speech',
      message:
        'A statement in the first person has no quotation marks; it is kept as reported speech. / Ucapan orang pertama tanpa tanda kutip; dicatat sebagai kutipan tak langsung.',
      start: content.start,
      end: content.end,
    }));
}

function isOwnWords(r: Reading, { rule, value: { content, kind } }: FoundQuote): boolean {
  if (kind !== 'indirect' || rule !== 'quote/clause-cue') return false;
  const first = tokenAfter(r, content.start);
  for (let at = first; at < first + 40 && (r.doc.tokens.start[at] as number) < content.end; at++)
    if (firstPerson.has(fold(r, at))) return true;
  return false;
}
