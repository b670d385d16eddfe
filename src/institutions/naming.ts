/** What a body that no list knows is called: its longest print, with the head spelled out that stands in it as acronym. */
import { fold, isCapital, type Reading } from '../lexicon/reading';
import type { BodyPhrase } from './phrase';
import type { BodyEntry } from './read';

/** "Balai Penjaminan Mutu Pendidikan (BPMP) Provinsi Papua": the acronym inside the name. */
export function innerAcronym(r: Reading, phrase: BodyPhrase): { first: number; last: number } | null {
  for (let at = phrase.first + 2; at < phrase.last - 2; at++) {
    if (fold(r, at) === '(' && isCapital(r, at + 1) && fold(r, at + 2) === ')') return { first: at + 1, last: at + 3 };
  }
  return null;
}

/** DPRD Kota Makassar → Dewan Perwakilan Rakyat Daerah Kota Makassar; a parent printed as acronym is spelled out with it. */
export function officialName(r: Reading, entry: BodyEntry): string {
  const longest = entry.mentions.reduce((best, mention) =>
    mention.text.length > best.text.length ? mention : best,
  ).text;
  const plain = longest.replace(/ \([^)]*\)/g, '');
  const head = r.lexicon.fullHead(plain.split(' ')[0] as string);
  if (!head) return plain;
  const rest = plain.slice((plain.split(' ')[0] as string).length);
  const parent = entry.parent;
  const printedParent = parent?.mentions.find((mention) => rest.endsWith(` ${mention.text}`))?.text;
  return head + (parent && printedParent ? `${rest.slice(0, -printedParent.length)}${parent.name}` : rest);
}
