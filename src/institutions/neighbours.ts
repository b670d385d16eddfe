/** What stands beside a body: whether a form that may mean other things means one here. */
import { areaAt } from '../lexicon/area';
import { fold, inClass, isCapital, memoized, type Reading, sameLine } from '../lexicon/reading';
import type { BodyPhrase } from './body';
import { bodyAt } from './phrase';

/** "TNI, Polri, PMI, dan relawan", "BPBD Kabupaten X dan PMI": an item between bodies is one. */
export function isListedWith(r: Reading, { first, last }: BodyPhrase): boolean {
  const joined = isAnd(r, first - 1) || (fold(r, first - 1) === ',' && (fold(r, last) === ',' || isAnd(r, last)));
  const before = fold(r, first - 2) === ',' ? first - 2 : first - 1;
  return (joined && isBodyBefore(r, before)) || ((isAnd(r, last) || fold(r, last) === ',') && isSure(r, last + 1));
}

const isAnd = (r: Reading, at: number): boolean => sameLine(r, at) && ['dan', 'serta', '&'].includes(fold(r, at));

const isSure = (r: Reading, at: number): boolean => bodyAt(r, at)?.needs === null;

const longest = 8;

function isBodyBefore(r: Reading, end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - longest); at--) {
    const body = bodyAt(r, at);
    if (body?.last === end) return body.needs === null;
  }
  return false;
}

/** "Kepala Bappeda", "meminta Dinas PUPR": one office, that of the region the text is from; not "para Kepala Bappeda". */
export function isActing(r: Reading, { first, last }: BodyPhrase): boolean {
  // "BPBD atau Polres setempat": whichever is there
  if (others.has(fold(r, last))) return false;
  let head = first - 1;
  while (head >= Math.max(0, first - 4) && r.hits.titleHead[head]?.last !== first) head--;
  const title = r.hits.titleHead[head]?.last === first;
  if (title) return isCapital(r, head) && !inClass(r, head - 1, 'plural');
  return ['kepada', 'ke', 'meminta', 'agar'].includes(fold(r, first - 1));
}

/** "Bupati Sleman meminta …" somewhere in the text: "Dinas Sosial" is that of the region it tells of; not "Dinas Sosial setempat". */
export function isHome(r: Reading, { first, last }: BodyPhrase): boolean {
  // "Pemerintah Daerah": what all regions have; on a line of its own it is a link
  if (/^pem(?:erintah|da)$/.test(fold(r, first)) || !(sameLine(r, first) || sameLine(r, last))) return false;
  return tellsOfRegion(r, 0) && !others.has(fold(r, last)) && !inClass(r, first - 1, 'plural');
}

const tellsOfRegion = memoized((r) => {
  for (let at = 0; at < r.doc.tokens.count; at++)
    if (inClass(r, at, 'of-region') && isCapital(r, at) && areaAt(r, at + 1, true)) return true;
  return false;
});

// behind an office: whichever of many
const others: ReadonlySet<string> = new Set(['atau', 'setempat', 'terkait', 'masing-masing']);

/** "Direktur Jenderal Imigrasi", "Menteri Imigrasi dan Pemasyarakatan": a word of the title. */
export function isInTitle(r: Reading, { first, last }: BodyPhrase): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) if ((r.hits.title[at]?.last ?? 0) >= last) return true;
  return false;
}
