/** What a body is called: by the lexicon, by the text, or by its longest print with its acronyms spelled out. */
import { areaAt } from '../lexicon/area';
import { fold, printed, type Reading } from '../lexicon/reading';
import type { BodyEntry, BodyPhrase } from './body';

// prints without the parent or the region that the body is known by
const partial: ReadonlySet<string> = new Set(['institution/type-alone', 'institution/head-alone']);

/** A listed body as the text calls it, where that is a name as well: a firm by its brand, the office of a deputy. */
function printedName({ name, kind, mentions, phrase }: BodyEntry): string {
  if (name.startsWith('Deputi ') && mentions.some(({ text }) => text === `Kede${name.slice(2)}`))
    return `Kede${name.slice(2)}`;
  // "Bappenas" of "Kementerian X/Badan Y": the word itself says that it is the second half
  if (name.includes('/Badan ') && mentions.every(({ text }) => /^Ba[a-z]+$/.test(text)))
    return name.slice(name.indexOf('/') + 1);
  if (kind !== 'company' || mentions.some(({ text }) => text === name)) return name;
  const brands = phrase.row?.aliases?.split(';').filter((alias) => /[a-z]/.test(alias)) ?? [];
  return (
    mentions.reduce((best, { text }) => (brands.includes(text) && text.length > best.length ? text : best), '') || name
  );
}

/** "TNI Angkatan Laut", "Sekretariat Jenderal DPR RI": the name, but for the parent in it, which is printed as acronym. */
function halfName(r: Reading, { name, mentions, phrase }: BodyEntry): string | null {
  const parent = phrase.row?.parent ? r.lexicon.body(phrase.row.parent) : undefined;
  if (!parent?.name || !['state-body', 'military'].includes(parent.kind ?? '') || !name.includes(parent.name))
    return null;
  const halves = (parent.acronyms ?? '').split(';').map((acronym) => name.replace(parent.name as string, acronym));
  return mentions.find(({ text }) => halves.includes(text))?.text ?? null;
}

/** "Lembaga Pengelola Dana Bergulir (LPDB) Kemenkop": the acronym closes the body's own name, its parent is outside. */
function ownName(r: Reading, { first, headLast, ownLast, parent }: BodyPhrase): string | null {
  const close = ownLast - 1;
  if (parent?.first !== ownLast || fold(r, close) !== ')') return null;
  let open = close - 1;
  while (open > headLast && fold(r, open) !== '(') open--;
  // "(Satreskrim) Polres X": what many bodies have one of
  if (r.lexicon.fullHead(printed(r, open + 1, close))) return null;
  return open > headLast ? printed(r, first, open).replace(/ \([^()]*\)/g, '') : null;
}

/** "BNNP Kalsel", "Setda Provinsi NTT": where the head is spelled out, the province is as well. */
function wholeArea(r: Reading, { ownLast, last }: BodyPhrase, rest: string): string {
  const area = ownLast < last ? areaAt(r, ownLast, true) : null;
  if (area?.row?.kind !== 'province' || area.last !== last) return rest;
  const alias = printed(r, area.level ? ownLast + 1 : ownLast, last);
  return rest.endsWith(` ${alias}`) ? rest.slice(0, -alias.length) + area.row.name : rest;
}

/**
 * What a body is called: by the lexicon, else its longest print with the head spelled out that stands in it as acronym; a
 * parent printed as acronym is spelled out with it. DPRD Kota Makassar → Dewan Perwakilan Rakyat Daerah Kota Makassar.
 */
export function officialName(r: Reading, entry: BodyEntry): string {
  if (entry.lexiconId) {
    const republic =
      / RI(?:;|$)/.test(entry.phrase.row?.acronyms ?? '') &&
      !entry.name.endsWith('Indonesia') &&
      entry.mentions.some((mention) => /[ -](?:RI|Republik Indonesia)$/.test(mention.text));
    return halfName(r, entry) ?? (republic ? `${entry.name} Republik Indonesia` : printedName(entry));
  }
  const own = ownName(r, entry.phrase);
  if (own) return own;
  const whole = entry.mentions.filter(({ rule }) => !partial.has(rule));
  const prints = whole.length > 0 ? whole : entry.mentions;
  const longest = prints.reduce((best, { text }) => (text.length > best.length ? text : best), '');
  const plain = longest.replace(/ \([^()]*\)/g, '');
  const type = r.lexicon.fullHead(plain);
  if (type) return type;
  const print = printed(r, entry.phrase.first, entry.phrase.headLast);
  const national = entry.parent?.mentions.find((mention) => plain.startsWith(`${mention.text} `));
  if (entry.parent && national) return entry.parent.name + plain.slice(national.text.length);
  const known = [print, plain.split(' ')[0] as string].filter((word) => plain.startsWith(`${word} `));
  if (entry.kind === 'international' && plain.endsWith(' RI')) return `${plain.slice(0, -2)}Republik Indonesia`;
  const head = known.find((word) => r.lexicon.fullHead(word) !== undefined) ?? '';
  const full = r.lexicon.fullHead(head);
  if (!full) return plain;
  const rest = plain.slice(head.length);
  const parent = entry.parent?.mentions.find((mention) => rest.endsWith(` ${mention.text}`));
  return full + (parent ? rest.slice(0, -parent.text.length) + entry.parent?.name : wholeArea(r, entry.phrase, rest));
}
