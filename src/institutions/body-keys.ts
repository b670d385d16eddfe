/** Under which words a phrase is known: the keys by which body-index.ts finds the body that it names. */
import { areaAt } from '../lexicon/area';
import type { Row } from '../lexicon/lexicon';
import {
  endOf,
  fold,
  isCapital,
  isFieldWord,
  isNumber,
  type Reading,
  type Run,
  sameLine,
  startOf,
} from '../lexicon/reading';
import type { BodyPhrase } from './body';
import { bareName, bareWords, initialsOf, innerAcronym, isNearly, isShared, spelledOut, typeName } from './naming';
import { skipClass } from './office-class';
import { regionalOffice } from './regional-office';

/** What makes two phrases one body: the lexicon's row, or the words, with a head in letters spelled out. */
export function keysOf(r: Reading, phrase: BodyPhrase): string[] {
  if (phrase.row) return [`row:${phrase.row.id}`];
  const keys = [`words:${bareWords(r, phrase.first, phrase.last)}`];
  const long = spelledOut(r, phrase);
  if (long) keys.push(`words:${long}`);
  // "Sekolah Vokasi Universitas Diponegoro", "Sekolah Vokasi Undip", "FIB Undip": one unit of one listed body
  if (phrase.parent?.row && phrase.parent.first === phrase.ownLast && phrase.parent.last === phrase.last) {
    const own = bareWords(r, phrase.first, phrase.ownLast);
    keys.push(`of:${phrase.parent.row.id} ${own}`);
    const letters = own.includes(' ') ? initialsOf(r, phrase) : own;
    if (letters.length > 1) keys.push(`letters:${phrase.parent.row.id} ${letters}`);
  }
  const office = regionalOffice(r, phrase);
  if (office) keys.push(`office:${office.id} ${office.area?.row.code ?? ''}`);
  const region = regionKey(r, phrase);
  if (region) keys.push(region);
  const number = numberKey(r, phrase);
  if (number) keys.push(number);
  const inner = innerAcronym(r, phrase);
  if (inner) {
    const rest = bareWords(r, skipClass(r, inner.last), phrase.last);
    const short = bareWords(r, inner.first, inner.first + 1);
    keys.push(`words:${short} ${rest}`, `words:${bareWords(r, phrase.first, phrase.headLast)} ${short}`);
    if (region && inner.last === phrase.ownLast) keys.push(region.replace(/^at:.* /, `at:${short} `));
  }
  // "Dinas Kesehatan" is that of Kabupaten Sleman, where the text named it so before
  if (phrase.ownLast === phrase.last) {
    keys.push(keys[0]?.replace('words:', 'own:') as string);
    const type = phrase.headLast === phrase.last ? typeName(r, phrase.first, phrase.last) : null;
    if (type) keys.push(`own:${type}`);
  }
  // "RSUD Tirta Husada" named bare at first is the same with its area
  else if (phrase.ownLast > phrase.headLast) keys.push(`bare:${bareWords(r, phrase.first, phrase.ownLast)}`);
  return keys;
}

/** "Dinkes Paniai", "Dinas Kesehatan Kabupaten Paniai"; "Polres Minsel", "Polres Minahasa Selatan": an office and its region. */
function regionKey(r: Reading, { first, headLast, ownLast, last, parent }: BodyPhrase): string | null {
  const area = ownLast < last ? areaAt(r, ownLast, true) : null;
  if (!area?.row || area.last !== last || (!area.level && isShared(r, ownLast))) return null;
  // "Kankemenag Kudus", "Kemenag Kudus"
  const ministry = parent?.first === first && parent.row?.kind === 'ministry' ? parent.row.name : null;
  const head = ministry
    ? bareName(`Kantor ${ministry}`)
    : (typeName(r, first, headLast) ?? bareWords(r, first, headLast));
  return `at:${`${head} ${bareWords(r, headLast, ownLast)}`.trim()} ${area.row.code}`;
}

/** "Kodim 0311/Pesisir Selatan", "Kodim 0311/Pessel": a command goes by its number, however its town is printed. */
function numberKey(r: Reading, { rule, first, headLast, last }: BodyPhrase): string | null {
  if (rule !== 'institution/head-number' || headLast >= last) return null;
  const numbered = isNumber(r, headLast) && /^\d{3,4}$/.test(fold(r, headLast));
  return numbered
    ? `number:${typeName(r, first, headLast) ?? bareWords(r, first, headLast)} ${fold(r, headLast)}`
    : null;
}

/** Under which words a later, shorter or longer print finds the body. */
export function shortKeysOf(r: Reading, phrase: BodyPhrase): string[] {
  if (phrase.row) return [];
  const { first, headLast, ownLast, last } = phrase;
  const head = headLast < last ? typeName(r, first, headLast) : null;
  const keys = head ? [`own:${head}`] : [];
  const office = regionalOffice(r, phrase);
  if (office) keys.push(`office:${office.id} `);
  // "KAI Daop 8 Surabaya", then "Daop 8 Surabaya"
  if (phrase.parent?.first === first && last > headLast + 1) keys.push(`words:${bareWords(r, headLast, last)}`);
  if (ownLast - first < 2) return keys;
  const own = bareWords(r, first, ownLast);
  keys.push(ownLast === last ? `bare:${own}` : `own:${own}`);
  return keys;
}

/** "PT Agrinas Pangan Nusantara", then "PT Agrinas": the openings of a proper name, under which it may be printed again. */
export function openingsOf(r: Reading, { rule, first, headLast, last }: BodyPhrase): string[] {
  if (rule !== 'institution/head-name') return [];
  const openings: string[] = [];
  for (let end = headLast + 1; end < last; end++)
    if (isCapital(r, end - 1) && !isFieldWord(r, end - 1)) openings.push(`opening:${bareWords(r, first, end)}`);
  return openings;
}

/** "(BKN)" right behind: token run of the acronym alone. */
export function acronymAfter(r: Reading, at: number): Run | null {
  if (!sameLine(r, at) || !isCapital(r, at + 1)) return null;
  // "Panitia Seleksi Nasional atau Panselnas"
  if (fold(r, at) === 'atau' && r.hits.body[at + 1]) return { first: at + 1, last: at + 2 };
  // "(Kadiv P3H)": the post of its head
  if (fold(r, at) !== '(' || r.hits.titleHead[at + 1]) return null;
  let last = at + 1;
  while (last < at + 4 && isCapital(r, last)) last++;
  if (fold(r, last) !== ')') return null;
  const short = endOf(r, last) - startOf(r, at + 1) <= 20;
  return short && !['persero', 'perseroda'].includes(fold(r, at + 1)) ? { first: at + 1, last } : null;
}

/**
 * A name that is all but the listed one, with a listed form behind its head or in brackets behind it:
 * "Badan Kepegawaian Nasional (BKN)", "PT Agrinas Pangan Nusantara".
 */
export function knownRow(r: Reading, phrase: BodyPhrase): Row | null {
  if (phrase.row || phrase.ownLast < phrase.last) return null;
  const { body } = r.hits;
  const acronym = acronymAfter(r, phrase.last);
  const short = acronym && body[acronym.first];
  const inside = phrase.headLast < phrase.last ? body[phrase.headLast] : undefined;
  // "PT KAI", "PT KAI (Persero)": the listed form is all that the head names
  const firm = inside?.forms.find(({ row }) => row.kind?.endsWith('company'))?.row;
  if (inside && firm && phrase.kind === 'company' && (inside.last === phrase.last || fold(r, inside.last) === '('))
    return firm;
  const forms = [...((short?.last === acronym?.last && short?.forms) || []), ...(inside?.forms ?? [])];
  if (forms.length === 0) return null;
  const words = bareWords(r, phrase.first, phrase.last).split(' ');
  return forms.find((form) => isNearly(words, form.row.name ?? ''))?.row ?? null;
}
