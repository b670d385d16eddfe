/** What a body is called: by the lexicon, by the text, or by its longest print with its acronyms spelled out. */
import { areaAt } from '../lexicon/area';
import type { Row } from '../lexicon/lexicon';
import { fold, printed, type Reading } from '../lexicon/reading';
import { type BodyEntry, type BodyPhrase, listedBody } from './body';
import { isShared, levels } from './naming';
import { regionalOffice } from './regional-office';

// prints without the parent or the region that the body is known by
const partial: ReadonlySet<string> = new Set(['institution/type-alone', 'institution/head-alone']);

// bodies with several names that are in use: a firm's brand, the English name of a body of several countries
const branded: ReadonlySet<string> = new Set(['company', 'state-company', 'international']);

/** A listed body as the text calls it, where that is a name as well: a firm by its brand, the office of a deputy. */
function printedName({ name, kind, mentions, phrase }: BodyEntry): string {
  if (name.startsWith('Deputi ') && mentions.some(({ text }) => text === `Kede${name.slice(2)}`))
    return `Kede${name.slice(2)}`;
  // "Bappenas" of "Kementerian X/Badan Y": the word itself says that it is the second half
  if (name.includes('/Badan ') && mentions.every(({ text }) => /^Ba[a-z]+$/.test(text)))
    return name.slice(name.indexOf('/') + 1);
  if (!branded.has(kind) || mentions.some(({ text }) => text === name)) return name;
  const brands = `${phrase.row?.acronyms};${phrase.row?.aliases}`
    .split(';')
    .filter((form) => /[a-z]/.test(form) && (kind === 'company' || form.includes(' ')));
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

/** "BNNP Kalsel", "Disdukcapil Sumenep": where the head is spelled out, the region is as well. */
function wholeArea(r: Reading, { ownLast, last, kind }: BodyPhrase, full: string, rest: string): string {
  const area = ownLast < last ? areaAt(r, ownLast, true) : null;
  const level = levels[area?.row?.kind as string];
  if (!area?.row || !level || area.last !== last) return rest;
  const alias = printed(r, ownLast, last);
  if (!rest.endsWith(` ${alias}`)) return rest;
  const before = rest.slice(0, -alias.length);
  const isLevelled = / (?:Prov\S*|Kab\S*|Kota) $/.test(`${full}${before} `.replace('  ', ' '));
  const gainsLevel =
    area.level ||
    ((ofRegion.has(kind) || full.startsWith('Kantor Kementerian')) && !isLevelled && !isShared(r, ownLast));
  return `${before}${gainsLevel ? `${level} ` : ''}${area.row.name}`;
}

// bodies of which each region has one, called by the region rather than by their seat
const ofRegion: ReadonlySet<string> = new Set(['regional', 'state-body']);

/**
 * What a body is called: by the lexicon, else its longest print with the head spelled out that stands in it as acronym; a
 * parent printed as acronym is spelled out with it. DPRD Kota Makassar → Dewan Perwakilan Rakyat Daerah Kota Makassar.
 */
export function officialName(r: Reading, entry: BodyEntry): string {
  if (entry.lexiconId) {
    const republic =
      / RI(?:;|$)/.test(entry.phrase.row?.acronyms ?? '') &&
      !entry.name.endsWith('Indonesia') &&
      !entry.name.startsWith('Badan ') &&
      entry.mentions.some((mention) => /[ -](?:RI|Republik Indonesia)$/.test(mention.text));
    return halfName(r, entry) ?? (republic ? `${entry.name} Republik Indonesia` : printedName(entry));
  }
  const own = ownName(r, entry.phrase);
  if (own) return own;
  const print = longestPrint(r, entry);
  const plain = print.replace(/^pemerintah /, 'Pemerintah ');
  const type = r.lexicon.fullHead(plain);
  if (type) return type;
  const { first, headLast, rule } = entry.phrase;
  const listed = rule === 'institution/head-region' ? listedBody(r, first) : null;
  const national = listed && listed.last >= headLast ? listed.row : null;
  if (national && spelledBranches.has(national.kind as string)) {
    const known = [printed(r, first, headLast), national.name as string].find((name) => plain.startsWith(name));
    if (known) return branchName(r, entry.phrase, national, plain.slice(known.length));
  }
  if (entry.kind === 'international' && plain.endsWith(' RI')) return `${plain.slice(0, -2)}Republik Indonesia`;
  // hospitals and battalions go by their letters: "RSUD dr. Soewondo", "Yonif 403/Wirasada"
  if (entry.kind === 'hospital' || plain.startsWith('Yon')) return plain;
  const known = [printed(r, first, headLast), plain.split(' ')[0] as string];
  // "Kejaksaan Tinggi Jabar"
  const isLong = (word: string) => word.includes(' ') && ['police', 'judiciary'].includes(entry.kind);
  const head = known.find((word) => plain.startsWith(`${word} `) && (r.lexicon.fullHead(word) || isLong(word)));
  if (!head) return plain;
  const full = r.lexicon.fullHead(head) ?? head;
  const rest = plain.slice(head.length);
  return full + withParent(entry, wholeArea(r, entry.phrase, full, rest));
}

// whose branches go by the whole name; those of firms go by the brand
const spelledBranches: ReadonlySet<string> = new Set(['ministry', 'agency', 'state-body', 'association', 'party']);

/** "BPKP Perwakilan Lampung", "Kadin Parepare"; what a ministry has in a region is its Kantor there. */
function branchName(r: Reading, phrase: BodyPhrase, { name, kind }: Row, rest: string): string {
  const area = areaAt(r, phrase.ownLast, true);
  const office = area?.row?.kind === 'province' ? 'Kantor Wilayah' : 'Kantor';
  const full = r.lexicon.fullHead(printed(r, phrase.first, phrase.headLast));
  const whole = full ?? (kind === 'ministry' ? `${office} ${name}` : (name as string));
  return whole + wholeArea(r, phrase, whole, rest);
}

/** The longest print that names the body whole; of two alike, that of a sentence rather than of a headline in capitals. */
function longestPrint(r: Reading, { mentions, phrase }: BodyEntry): string {
  const whole = mentions.filter(({ rule }) => !partial.has(rule));
  const texts = (whole.length > 0 ? whole : mentions).map(({ text }) => text.replace(/ \([^()]*\)/g, ''));
  const placed = withRegion(r, phrase, texts);
  return (placed.length > 0 ? placed : texts).reduce((best, text) =>
    text.length > best.length || (text.length === best.length && text > best) ? text : best,
  );
}

/** "Kanwil Kemenag Sulsel": prints of an office that end in its region, by the region's name. */
function withRegion(r: Reading, phrase: BodyPhrase, texts: readonly string[]): readonly string[] {
  const area = regionalOffice(r, phrase)?.area;
  if (!area) return [];
  const alias = ` ${printed(r, area.level ? area.first + 1 : area.first, area.last)}`;
  const name = alias.lastIndexOf(' ') > 0 ? alias : ` ${area.row.name}`;
  return texts
    .map((text) => (text.endsWith(alias) ? text.slice(0, -alias.length) + name : text))
    .filter((text) => text.endsWith(name));
}

/** "Satlantas Polres Kudus", "Kanwil Kemenkum Jatim": the parent that closes the name, or the ministry in it, spelled out as the head is. */
function withParent({ parent }: BodyEntry, rest: string): string {
  const inside = parent?.mentions.find(
    ({ text }) => rest.endsWith(` ${text}`) || (parent.kind === 'ministry' && rest.includes(` ${text} `)),
  );
  return parent && inside ? rest.replace(` ${inside.text}`, ` ${parent.name}`) : rest;
}
