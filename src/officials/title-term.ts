/** What stands between an office and its holder and only says when it is held: "periode 2019–2024", "terpilih", "yang baru"; or that there are others: "Anggota Komisi VI lainnya". */
import { fold, isNumber, isYear, type Reading, sameLine } from '../lexicon/reading';

/** Token behind all such words; `from` where none stands. */
export function afterTerm(r: Reading, from: number): number {
  let at = from;
  for (let next = oneTerm(r, at); next > at && sameLine(r, at); next = oneTerm(r, at)) at = next;
  return at;
}

function oneTerm(r: Reading, at: number): number {
  const next = fold(r, at + 1);
  switch (fold(r, at)) {
    case 'terpilih':
    case 'lainnya':
      return at + 1;
    case 'yang':
      return next === 'baru' ? at + 2 : at;
    case 'saat':
      return next === 'ini' || next === 'itu' ? at + 2 : at;
    case 'periode':
      return years(r, at + 1, at);
    case 'masa':
      return next === 'jabatan' || next === 'bakti' ? years(r, at + 2, at) : at;
    case '(': {
      const close = years(r, at + 1, at);
      return close > at && fold(r, close) === ')' ? close + 1 : at;
    }
    default:
      return at;
  }
}

/** "2019–2024", "tahun 2019 s.d. 2024": token behind the years; `none` where they are none. */
function years(r: Reading, from: number, none: number): number {
  const first = fold(r, from) === 'tahun' ? from + 1 : from;
  if (spanOfYears.test(fold(r, first))) return first + 1;
  if (!isYear(r, first)) return none;
  for (let at = first + 1; at < first + 6; at++) if (isNumber(r, at)) return isYear(r, at) ? at + 1 : first + 1;
  return first + 1;
}

// 2019-2024, 2019/2024
const spanOfYears = /^(?:19|20)\d\d[-/](?:19|20)?\d\d$/;
