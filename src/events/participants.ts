/**
 * How many take part in an event, as printed: a number and who is counted, behind a verb of taking part or before one.
 *
 *   dihadiri oleh sekitar 2.000 undangan        Lebih dari 7.500 pengunjung memadati festival itu
 *                 ~~~~~~~~~~~~~~~~~~~~~~        ~~~~~~~~~~~~~~~~~~~~~~~~~~~
 */
import { fold, inClass, isCapital, isLower, isNumber, type Reading, tokenAfter } from '../lexicon/reading';
import type { Mention } from '../record';
import { near } from './near';

/** Tokens between the verb and the number, and between the number and a verb behind it. */
const reach = 14;

export function findParticipants(
  r: Reading,
  mentions: readonly Mention[],
): { text: string; count: number | null } | null {
  for (const sentence of near(r, mentions)) {
    const first = tokenAfter(r, sentence.start);
    const last = tokenAfter(r, sentence.end - 1) + 1;
    let verb = -reach - 1;
    for (let at = first; at < last; at++) {
      if (inClass(r, at, 'attended')) verb = at;
      if (!isCount(r, at)) continue;
      if (at - verb > reach && !attendsBehind(r, at + 2, Math.min(last, at + 6))) continue;
      const start = approximately(r, at, first);
      // "75 tenaga kesehatan": a noun that says little alone
      const noun = ['tenaga', 'pelaku', 'kepala'].includes(fold(r, at + 1)) && isLower(r, at + 2) ? at + 2 : at + 1;
      return {
        text: r.doc.text.slice(r.doc.tokens.start[start], r.doc.tokens.end[noun]),
        count: Number(fold(r, at).replace(/\./g, '')) || null,
      };
    }
  }
  return null;
}

/** "600 kader", "7.500 pengunjung"; not "20 persen", "3 hari", "2025 di" */
const isCount = (r: Reading, at: number): boolean =>
  isNumber(r, at) &&
  /^\d{1,3}(?:\.\d{3})*$|^\d{4,6}$/.test(fold(r, at)) &&
  (isLower(r, at + 1) || /^(?:asn|umkm|pns|cpns|pppk)$/.test(fold(r, at + 1))) &&
  !['di', 'oleh', 'yang', 'dari', 'itu', 'ini'].includes(fold(r, at + 1)) &&
  !inClass(r, at + 1, 'event-joint') &&
  !inClass(r, at + 1, 'measure') &&
  !inClass(r, at + 1, 'connector') &&
  !(
    isCapital(r, at - 1) &&
    fold(r, at - 1) !== 'sebanyak' &&
    !['sekitar', 'hampir', 'dari', 'oleh', 'diikuti'].includes(fold(r, at - 1))
  );

function attendsBehind(r: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (inClass(r, at, 'attending')) return true;
  return false;
}

/** "sekitar", "lebih dari", "sebanyak" before the number belong to it. */
function approximately(r: Reading, at: number, first: number): number {
  if (at - 2 >= first && ['lebih', 'kurang', 'tak kurang'].includes(fold(r, at - 2)) && fold(r, at - 1) === 'dari')
    return at - 2;
  return at > first && ['sekitar', 'sebanyak', 'hampir', 'sedikitnya', 'setidaknya'].includes(fold(r, at - 1))
    ? at - 1
    : at;
}
