/**
 * Heads of offices that no list can keep up with, by the syllables that they are made of: who, of which part, for what.
 *
 *   Ka|subbag|renmin        Waka|sat|reskrim        Dan|pus|latpur        Dir|intelkam        Sek|dis|dik
 */
import type { Form } from './forms';
import type { Lexicon } from './lexicon';

const roles: Readonly<Record<string, string>> = {
  ka: 'Kepala',
  dan: 'Komandan',
  dir: 'Direktur',
  sek: 'Sekretaris',
  ses: 'Sekretaris',
};

const opening = /^(?<deputy>wa)?(?<head>ka|dan|dir|sek|ses)(?<rest>[a-z]{3,24})$/;

/** The head that the folded word is made as; null for any other word. The syllables are classes of `words.tsv`. */
export function coinedHead(word: string, { wordClass }: Pick<Lexicon, 'wordClass'>): Form | null {
  const { deputy, head, rest } = opening.exec(word)?.groups ?? {};
  if (head === undefined || rest === undefined) return null;
  const fields = wordClass('office-syllable');
  const whole = head === 'dir' && isOfFields(rest, fields, 2);
  if (!whole && !isPartOfFields(rest, wordClass('office-part'), fields)) return null;
  const role = roles[head] as string;
  return {
    kind: 'titleHead',
    text: word,
    row: { form: word, role: deputy ? `Wakil ${role}` : role, style: 'any' },
    exact: false,
    needs: null,
  };
}

/** "subbag|renmin" */
function isPartOfFields(rest: string, parts: ReadonlySet<string>, fields: ReadonlySet<string>): boolean {
  for (let end = 2; end < 7; end++)
    if (parts.has(rest.slice(0, end)) && isOfFields(rest.slice(end), fields, 3)) return true;
  return false;
}

/** Whether the letters are one to so many of the fields. */
function isOfFields(rest: string, fields: ReadonlySet<string>, most: number): boolean {
  if (fields.has(rest)) return true;
  for (let end = 2; most > 1 && end < rest.length - 1; end++)
    if (fields.has(rest.slice(0, end)) && isOfFields(rest.slice(end), fields, most - 1)) return true;
  return false;
}
