/** The words of a body's name: what two prints of it share. What it is called is in official-name.ts. */
import { fold, isCapital, printed, type Reading } from '../lexicon/reading';
import type { BodyEntry, BodyPhrase } from './body';
import { skipClass } from './office-class';

// words in which prints of one body differ: BPMP Provinsi Papua, BPMP Papua
const small = new Set(['dan', 'ri', 'provinsi', 'prov', 'kota', 'kecamatan', 'republik', 'indonesia', 'pt']);

/** The words of a name without those in which its prints differ, and without acronyms in brackets. */
export function bareWords(r: Reading, first: number, last: number): string {
  const out: string[] = [];
  for (let at = first; at < last; at++) {
    const word = fold(r, at);
    if (word === '(') at = bracketEnd(r, at, last);
    // "Pengadilan Agama Watampone Kelas IA", then "PA Watampone"
    const rank = word === 'kelas' && at > first ? skipClass(r, at) : at;
    if (rank > at) {
      at = rank - 1;
      continue;
    }
    if (/[a-zà-ɏ0-9]/.test(word) && !small.has(word)) out.push(word);
  }
  return out.join(' ');
}

/** Last token of a bracket of a few words; the opening one where it does not close. */
function bracketEnd(r: Reading, open: number, last: number): number {
  for (let at = open + 1; at < Math.min(last, open + 5); at++) if (fold(r, at) === ')') return at;
  return open;
}

/** Whether the words are those of the name, but for one in four. */
export function isNearly(words: readonly string[], name: string): boolean {
  const official = name
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => !small.has(word));
  const shared = words.filter((word) => official.includes(word)).length;
  return shared >= 2 && shared >= words.length * 0.75 && shared >= official.length * 0.5;
}

/** "Kejari Kudus" in the words of "Kejaksaan Negeri Kudus"; null where the head is no acronym. */
export function spelledOut(r: Reading, phrase: BodyPhrase): string | null {
  const head = phrase.headLast < phrase.last ? typeName(r, phrase.first, phrase.headLast) : null;
  return head && `${head} ${bareWords(r, phrase.headLast, phrase.last)}`.trim();
}

/** "BPBD" as "badan penanggulangan bencana daerah"; null where it is no acronym of a head. */
export function typeName(r: Reading, first: number, last: number): string | null {
  const full = r.lexicon.fullHead(printed(r, first, last));
  return full ? bareName(full) : null;
}

/** A name that the lexicon gives, in the words that prints of it share. */
export const bareName = (name: string): string =>
  name
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter((word) => !small.has(word))
    .join(' ');

/** "Balai Penjaminan Mutu Pendidikan (BPMP) Provinsi Papua": the acronym inside the name. */
export function innerAcronym(r: Reading, phrase: BodyPhrase): { first: number; last: number } | null {
  // what is inside the parent is the parent's
  const end = phrase.parent && phrase.parent.first > phrase.first ? phrase.parent.first : phrase.last - 2;
  for (let at = phrase.first + 2; !phrase.row && at < end; at++) {
    if (fold(r, at) === '(' && isCapital(r, at + 1) && fold(r, at + 2) === ')') return { first: at + 1, last: at + 3 };
  }
  return null;
}

/** "Badan Cadangan Nasional (Kabacadnas)", "Komando Daerah (Dankodaeral)": the bracket holds the post of its head. */
export const isPost = (short: string, head: string): boolean =>
  /^(?:ka|dan|wa|dir|sek)$/.test(short.slice(0, short.toLowerCase().indexOf(head[0] as string, 2)).toLowerCase());

/** First letters of the words of a name, in small letters. */
export const initialsOf = (r: Reading, phrase: BodyPhrase): string =>
  bareWords(r, phrase.first, phrase.ownLast)
    .split(' ')
    .map((word) => word[0])
    .join('');

/** First letters of the capitalised words of a name. */
const capitalInitials = (name: string): string =>
  name
    .split(' ')
    .filter((word) => /^[A-ZÀ-ÖØ-Þ]/.test(word))
    .map((word) => word[0])
    .join('');

/** "Guru Besar FEUI": an acronym that no list has, of a body whose words it begins: Fakultas Ekonomi Universitas Indonesia. */
export function joinInitials(entries: Set<BodyEntry>): void {
  const long = new Map<string, BodyEntry>();
  for (const entry of entries) {
    const initials = entry.lexiconId ? '' : capitalInitials(entry.name);
    if (initials.length > 2 && !long.has(initials)) long.set(initials, entry);
  }
  for (const short of entries) {
    const text = short.mentions[0]?.text ?? '';
    const whole = short.lexiconId || text.includes(' ') ? undefined : long.get(text);
    if (!whole || whole === short) continue;
    for (const mention of short.mentions) whole.mentions.push({ ...mention, rule: 'institution/initials' });
    whole.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
    whole.acronym ??= text;
    entries.delete(short);
  }
}

/** How a region of each kind is called. */
export const levels: Readonly<Record<string, string>> = { province: 'Provinsi', regency: 'Kabupaten', city: 'Kota' };

/** "Bogor": a city and a regency. */
export const isShared = (r: Reading, at: number): boolean =>
  (r.hits.place[at]?.forms.filter(({ row }) => levels[row.kind as string]).length ?? 0) > 1;
