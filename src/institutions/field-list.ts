/** Lists inside the field of work behind a head: "Biro Humas, Hukum, dan Kerja Sama", and what ends them: another body, another office. */
import { areaAt } from '../lexicon/area';
import { fold, isAcronym, isCapital, isFieldWord, type Reading, sameLine } from '../lexicon/reading';
import type { ReadBody } from './body';
import { startsOffice } from './holder';

export function startsOther(r: Reading, at: number, strict: boolean, bodyAt: ReadBody): boolean {
  // "Ditjen Dikti dan LLDIKTI": a head in capitals is a body of its own
  const acronym = isAcronym(r, at) && r.hits.bodyHead[at] !== undefined;
  // "…, Direktur Jenderal Pajak"
  const office = startsOffice(r, at) || fold(r, at) === 'direktur' || (r.hits.titleHead[at]?.last ?? 0) > at + 1;
  const body = bodyAt(r, at, strict);
  // "Pendidikan Diniyah dan Pondok Pesantren": what is worked for
  const served = body?.rule === 'institution/type-alone' && ['school', 'hospital'].includes(body.kind);
  return acronym || office || (body !== null && !served);
}

/** "Biro Hukum dan Humas LIPI": what is a body with its parent is here one more field. */
export const isDesk = (r: Reading, at: number, bodyAt: ReadBody): boolean =>
  fold(r, at) === 'humas' && isCapital(r, at) && bodyAt(r, at)?.parent?.first === at + 1;

/**
 * ", Hukum, dan Kerja Sama": a list inside a name, believed only if it closes with "dan" and all its items are words of
 * office.
 */
export function listEnd(r: Reading, comma: number, strict: boolean, bodyAt: ReadBody): number {
  let at = comma;
  for (let items = 0; items < 8; items++) {
    let closing = false;
    if (fold(r, at) === ',') at++;
    if (['dan', 'serta', '&'].includes(fold(r, at))) {
      closing = true;
      at++;
    }
    if (closing && isDesk(r, at, bodyAt)) return at + 1;
    if (!sameLine(r, at) || !isCapital(r, at) || !isFieldWord(r, at) || startsOther(r, at, strict, bodyAt))
      return comma;
    let words = 0;
    while (sameLine(r, at) && isCapital(r, at) && (isFieldWord(r, at) || words > 0) && words < 6) {
      if (words > 0 && (startsOther(r, at, strict, bodyAt) || areaAt(r, at)?.level || (strict && !isFieldWord(r, at))))
        break;
      at++;
      words++;
    }
    if (fold(r, at) === '/' && isCapital(r, at + 1)) at += 2;
    if (closing) return at;
    if (fold(r, at) !== ',' && !['dan', 'serta', '&'].includes(fold(r, at))) return comma;
  }
  return comma;
}
