/**
 * The grammar of bodies: a head noun, what names the body after it, the area and the larger body it belongs to.
 * Finds how far a body reaches from its first word; which of them count is decided elsewhere.
 *
 *   Biro Humas, Hukum, dan Kerja Sama BKN        Dinas Kesehatan Kabupaten Sleman
 *   ~~~~ head  ~~~~~~~~~~~~~~~~~ field ~~~ parent ~~~~~ ~~~~~~~~~ ~~~~~~~~~~~~~~~~ area
 */
import { areaAt } from '../lexicon/area';
import type { Form, Row } from '../lexicon/lexicon';
import {
  fold,
  glued,
  isAcronym,
  isCapital,
  isConnector,
  isFieldWord,
  isFunctionWord,
  isGivenName,
  isNumber,
  isRoman,
  isUpper,
  memoized,
  type Reading,
  type Run,
  sameLine,
} from '../lexicon/reading';

export interface BodyPhrase extends Run {
  readonly kind: string;
  /** The lexicon's row for the whole phrase; null where the grammar read it. */
  readonly row: Row | null;
  /** What the lexicon's form needs near it. */
  readonly needs: Form['needs'];
  /** The body inside it that it belongs to. */
  readonly parent: BodyPhrase | null;
  /** Token after the body's own name, before the parent's. */
  readonly ownLast: number;
  readonly rule: string;
}

/** @param strict inside a title: a personal name may follow without a comma, so only words of office go on. */
export function bodyAt(r: Reading, at: number, strict = false): BodyPhrase | null {
  return memoized(r, strict ? 'body-strict' : 'body', at, () =>
    deepEnough(r, () => {
      if (!isCapital(r, at)) return fold(r, at) === 'pemerintah' ? governmentOf(r, at) : null;
      const listed = listedBody(r, at);
      const built = builtBody(r, at, strict);
      if (!listed || (built && built.last > listed.last)) return built;
      return listed;
    }),
  );
}

const deepest = 12;

/** Bodies inside bodies inside bodies: no name goes deeper, and a flood of heads must not exhaust the stack. */
function deepEnough<T>(r: Reading, read: () => T): T | null {
  const table = r.memo.get('body-depth') ?? [0];
  r.memo.set('body-depth', table);
  const depth = table[0] as number;
  if (depth > deepest) return null;
  table[0] = depth + 1;
  const found = read();
  table[0] = depth;
  return found;
}

function listedBody(r: Reading, at: number): BodyPhrase | null {
  const hit = r.hits.at('body', at);
  if (!hit) return null;
  const form = hit.forms.find((candidate) => candidate.needs === null) ?? (hit.forms[0] as Form);
  const last = skipRepublic(r, hit.last);
  const outer = last === hit.last ? outerBody(r, hit.last, form.row) : null;
  if (outer)
    return {
      first: at,
      last: outer.last,
      ownLast: hit.last,
      kind: form.row.kind as string,
      row: form.row,
      needs: null,
      parent: outer,
      rule: `lexicon:${form.row.id}`,
    };
  const parent = innerBody(r, at, hit.last);
  return {
    first: at,
    last,
    ownLast: parent?.first ?? last,
    kind: form.row.kind as string,
    row: form.row,
    needs: form.needs,
    parent,
    rule: `lexicon:${form.row.id}`,
  };
}

/** A listed unit with its parent behind it: "Ditjen Strahan Kemhan". */
function outerBody(r: Reading, at: number, unit: Row): BodyPhrase | null {
  const hit = unit.kind === 'unit' && sameLine(r, at) ? r.hits.at('body', at) : undefined;
  if (!hit) return null;
  for (let id = unit.parent, depth = 0; id && depth < 5; id = r.lexicon.body(id)?.parent, depth++) {
    if (hit.forms.some((form) => form.row.id === id)) return listedBody(r, at);
  }
  return null;
}

/** A listed unit that prints its parent: "Setjen Kemhan". */
function innerBody(r: Reading, at: number, last: number): BodyPhrase | null {
  for (let inner = at + 1; inner < last; inner++) {
    const hit = r.hits.at('body', inner);
    if (hit?.last === last && hit.forms.some((form) => form.needs === null)) return listedBody(r, inner);
  }
  return null;
}

/** "RI" and "Republik Indonesia" belong to the name before them. */
export function skipRepublic(r: Reading, at: number): number {
  if (!sameLine(r, at)) return at;
  if (fold(r, at) === 'ri' && isCapital(r, at)) return at + 1;
  return fold(r, at) === 'republik' && fold(r, at + 1) === 'indonesia' ? at + 2 : at;
}

/** "Pemerintah Indonesia", "pemerintah Australia", "Pemerintah Republik Indonesia" */
function governmentOf(r: Reading, at: number): BodyPhrase | null {
  const republic = skipRepublic(r, at + 1);
  const country = r.hits.at('place', at + 1);
  const last =
    republic > at + 1
      ? republic
      : country?.forms.some((form) => form.row.kind === 'country' && form.needs === null) ||
          fold(r, at + 1) === 'indonesia'
        ? (country?.last ?? at + 2)
        : 0;
  if (last === 0) return null;
  return {
    first: at,
    last,
    ownLast: last,
    kind: 'international',
    row: null,
    needs: null,
    parent: null,
    rule: 'institution/government-of',
  };
}

function builtBody(r: Reading, at: number, strict: boolean): BodyPhrase | null {
  const hit = r.hits.at('bodyHead', at);
  const row = hit?.forms[0]?.row;
  if (!hit || !row || row.style === 'title') return null;
  if (fold(r, at) === 'pemerintah' && hit.last === at + 1) return governmentOf(r, at);
  const tail = tails[row.style as string]?.(r, hit.last, strict, at);
  if (!tail || tail.last <= hit.last) return null;
  const last = skipRepublic(r, tail.last);
  const ownLast = tail.parent ? tail.parent.first : last;
  const kind = tail.parent && row.kind === 'agency' ? 'unit' : (row.kind as string);
  return {
    first: at,
    last,
    ownLast,
    kind,
    row: null,
    needs: null,
    parent: tail.parent,
    rule: `institution/head-${row.style}`,
  };
}

interface Tail {
  readonly last: number;
  readonly parent: BodyPhrase | null;
}

type ReadTail = (r: Reading, from: number, strict: boolean, head: number) => Tail;

const tails: Readonly<Record<string, ReadTail>> = {
  field: fieldTail,
  name: nameTail,
  area: areaTail,
  number: numberTail,
  foreign: foreignTail,
};

const longest = 24;

function fieldTail(r: Reading, from: number, strict: boolean): Tail {
  let at = from;
  while (at < from + longest && sameLine(r, at)) {
    const inner = bodyAt(r, at, strict);
    if (inner && inner.kind !== 'school' && (at > from || inner.row) && !isEverydayName(r, inner))
      return { last: inner.last, parent: { ...inner, needs: null } };
    const area = areaAt(r, at);
    if (area && (area.level || at > from)) {
      at = area.last;
      if (area.level) break;
      continue;
    }
    const next = fieldStep(r, at, from, strict);
    if (next === at) break;
    at = next;
  }
  const parent =
    at > from && sameLine(r, at) && (fold(r, at) === 'pada' || fold(r, at) === 'di') ? bodyAt(r, at + 1, strict) : null;
  return parent ? { last: parent.last, parent } : { last: at, parent: null };
}

/** "Satgas Garuda Merah Putih": Garuda is here no airline. */
const isEverydayName = (r: Reading, body: BodyPhrase) =>
  body.needs === 'context' && body.last === body.first + 1 && !isUpper(r, body.first);

/** One more word, number or item of the field's name; the same token where it ends. */
export function fieldStep(r: Reading, at: number, from: number, strict: boolean): number {
  if (!sameLine(r, at)) return at;
  if (isNumber(r, at) || isRoman(r, at)) return isCapital(r, at) || at > from || glued(r, at) ? at + 1 : at;
  if (isCapital(r, at)) {
    if (at > from && startsOffice(r, at)) return at;
    if (isFunctionWord(r, at) && !isFieldWord(r, at)) return at;
    return !strict || (isFieldWord(r, at) && !isGivenName(r, at)) ? at + 1 : at;
  }
  if (at === from) return at;
  if (fold(r, at) === '/' && isCapital(r, at + 1)) return at + 2;
  if (fold(r, at) === '(' && fold(r, at + 2) === ')' && isCapital(r, at + 1) && continuesAfterAcronym(r, at + 3))
    return at + 3;
  if (
    isConnector(r, at) &&
    isCapital(r, at + 1) &&
    isOfficeWord(r, at + 1) &&
    sameLine(r, at + 1) &&
    !startsOther(r, at + 1, strict)
  )
    return at + 2;
  if (fold(r, at) === ',') return listEnd(r, at, strict);
  return at;
}

// a word of office by the lexicon or by its shape: Pengendali, Kelembagaan
const isOfficeWord = (r: Reading, at: number) =>
  isFieldWord(r, at) || /^(?:pe[nm]|ke)[A-Za-zÀ-ɏ]{5,}$/.test(fold(r, at));

/** "Lembaga Layanan Pendidikan Tinggi (LLDikti) Wilayah XI": the name goes on after its acronym. */
function continuesAfterAcronym(r: Reading, at: number): boolean {
  if (!isCapital(r, at) || !sameLine(r, at)) return isNumber(r, at);
  return (
    isRoman(r, at) || areaAt(r, at) !== null || ['wilayah', 'kelas', 'ri', 'republik', 'tipe'].includes(fold(r, at))
  );
}

function startsOffice(r: Reading, at: number): boolean {
  const hit = r.hits.at('titleHead', at);
  return (hit?.forms.some((form) => form.row.style !== 'generic') ?? false) && !isFieldOnly(r, at);
}

// words that head a title and also name a field: Kepala Biro Pimpinan, Kantor Staf Presiden
function isFieldOnly(r: Reading, at: number): boolean {
  return ['pimpinan', 'presiden', 'perwakilan', 'pengawas', 'staf', 'anggota', 'direktur', 'asisten'].includes(
    fold(r, at),
  );
}

function startsOther(r: Reading, at: number, strict: boolean): boolean {
  return startsOffice(r, at) || bodyAt(r, at, strict) !== null;
}

/**
 * ", Hukum, dan Kerja Sama": a list inside a name, believed only if it closes with "dan" and all its items are words of
 * office.
 */
function listEnd(r: Reading, comma: number, strict: boolean): number {
  let at = comma;
  for (let items = 0; items < 8; items++) {
    let closing = false;
    if (fold(r, at) === ',') at++;
    if (['dan', 'serta', '&'].includes(fold(r, at))) {
      closing = true;
      at++;
    }
    if (!sameLine(r, at) || !isCapital(r, at) || !isFieldWord(r, at) || startsOther(r, at, strict)) return comma;
    let words = 0;
    while (sameLine(r, at) && isCapital(r, at) && (isFieldWord(r, at) || words > 0) && words < 6) {
      if (words > 0 && (startsOther(r, at, strict) || (strict && !isFieldWord(r, at)))) break;
      at++;
      words++;
    }
    if (fold(r, at) === '/' && isCapital(r, at + 1)) at += 2;
    if (closing) return at;
    if (fold(r, at) !== ',' && !['dan', 'serta', '&'].includes(fold(r, at))) return comma;
  }
  return comma;
}

function nameTail(r: Reading, from: number, strict: boolean): Tail {
  let at = from;
  if (fold(r, at) === '.' && glued(r, at)) at++;
  const listed = r.hits.at('body', at);
  const named = strict ? runToAcronym(r, at) : 0;
  if (named > 0) return { last: named, parent: null };
  if (!strict && listed && bodyAt(r, at)?.kind !== 'company' && listed.last > at + 1) return { last: at, parent: null };
  if (listed && strict && listed.forms.some((form) => form.needs === null))
    return { last: skipPersero(r, listed.last), parent: null };
  while (at < from + 8 && sameLine(r, at)) {
    if (isNumber(r, at) && at < from + 3) at++;
    else if (
      isCapital(r, at) &&
      !(isFunctionWord(r, at) && !isFieldWord(r, at)) &&
      !(at > from && startsOffice(r, at))
    ) {
      if (strict && at > from && !isFieldWord(r, at) && !areaAt(r, at) && !isRoman(r, at)) break;
      at++;
    } else if (
      at > from &&
      isConnector(r, at) &&
      isCapital(r, at + 1) &&
      isFieldWord(r, at + 1) &&
      !startsOther(r, at + 1, strict)
    )
      at += 2;
    else if (fold(r, at) === '.' && glued(r, at) && isCapital(r, at + 1) && fold(r, at - 1).length <= 2) at++;
    else if (fold(r, at) === "'" && isCapital(r, at + 1)) at++;
    else break;
  }
  return { last: at > from ? skipPersero(r, at) : at, parent: null };
}

/** "Partai Nasional Demokrat (NasDem)": capitals up to an acronym in brackets are one name. */
function runToAcronym(r: Reading, from: number): number {
  let at = from;
  while (at < from + 6 && sameLine(r, at) && isCapital(r, at) && !startsOffice(r, at)) at++;
  return at > from && fold(r, at) === '(' && isAcronym(r, at + 1) && fold(r, at + 2) === ')' ? at : 0;
}

/** "(Persero)", "(Persero) Tbk", "Tbk" */
function skipPersero(r: Reading, at: number): number {
  let last = at;
  if (
    fold(r, last) === '(' &&
    ['persero', 'perseroda', 'perum'].includes(fold(r, last + 1)) &&
    fold(r, last + 2) === ')'
  )
    last += 3;
  if (fold(r, last) === 'tbk') last++;
  return last;
}

function areaTail(r: Reading, from: number, strict: boolean): Tail {
  const parent = bodyAt(r, from, strict);
  if (parent?.row) return { last: parent.last, parent };
  let at = from;
  if (isRoman(r, at) || isNumber(r, at)) at++;
  const area = areaAt(r, at, true);
  if (area) at = area.last;
  else if (!strict || at === from)
    while (at < from + 3 && sameLine(r, at) && isCapital(r, at) && !isFunctionWord(r, at) && !startsOffice(r, at)) at++;
  return { last: at, parent: null };
}

// Kodim 0716/Demak, Kodam XVII/Cenderawasih, Yonif 753/Arga Vira Tama, Lanal Belawan
function numberTail(r: Reading, from: number, strict: boolean): Tail {
  let at = from;
  if (isUpper(r, at) && !isRoman(r, at) && isNumber(r, at + 1)) at++; // Yonif TP 823/Raja Wakaaka
  if (isNumber(r, at) || isRoman(r, at)) {
    at++;
    if (fold(r, at) === '-' && isNumber(r, at + 1)) at += 2;
    if (fold(r, at) === '/') at++;
    else if (!isCapital(r, at) || strict) return { last: at, parent: null };
  }
  const area = areaAt(r, at, true);
  if (area) return { last: area.last, parent: null };
  const slash = fold(r, at - 1) === '/';
  while (at < from + 6 && sameLine(r, at) && isCapital(r, at) && !isFunctionWord(r, at) && !startsOffice(r, at)) {
    const inner = at > from ? bodyAt(r, at, strict) : null;
    if (inner) return { last: inner.last, parent: inner };
    at++;
    if (strict && !slash) break;
  }
  return { last: at, parent: null };
}

function foreignTail(r: Reading, from: number): Tail {
  let at = from;
  while (at < from + 10 && sameLine(r, at)) {
    if (isCapital(r, at)) at++;
    else if (['of', 'and', 'the', 'for', ',', 'on', 'in'].includes(fold(r, at)) && at > from && isCapital(r, at + 1))
      at += fold(r, at) === ',' ? 0 : 2;
    else break;
    if (fold(r, at) === ',') break;
  }
  return { last: at, parent: null };
}
