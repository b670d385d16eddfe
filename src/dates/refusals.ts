/** What looks like a day and is none: numbers of laws and letters, names with a day in them, fractions and scores. */
import { fold, glued, isCapital, isFunctionWord, isNumber, type Reading, sameLine, startOf } from '../lexicon/reading';
import type { Groups } from './shape';

/** A number of a law, letter or article is no day: "Nomor 5 Tahun 2024", "Pasal 5 Maret". */
export function notNumbered(r: Reading, at: number, groups: Groups): boolean {
  const before = fold(r, at - 1);
  const namer = before === '.' ? at - 2 : at - 1; // "Jl. 12 Januari"
  // "Universitas 17 Agustus 1945", "Lapangan 17 Agustus": the day names something; not "BPS 1 Juli 2025"
  const named =
    !(Number(groups.year ?? groups.yearTo) > 1950) &&
    isCapital(r, namer) &&
    (r.hits.bodyHead[namer] !== undefined ||
      r.hits.venue[namer]?.forms.some((form) => ['head', 'address'].includes(form.row.kind as string)));
  return (
    !named &&
    !['nomor', 'bernomor', 'no', 'pasal', 'ayat', 'no.', 'angka', 'butir', 'versi'].includes(before) &&
    !(before === '.' && fold(r, at - 2) === 'no') &&
    !(before === '.' && glued(r, at) && glued(r, at - 1) && isCapital(r, at - 2)) && // Nomor SP.12/HMS.3/06/2021
    before !== '/' &&
    before !== '-'
  );
}

/**
 * "Serang (30/3)", "siang (12/6)": without a year a bracket is a day behind a word in capitals or a part of the day, or where
 * it can be no fraction: "(11/03)", "(25/6)", "(5–6/3)".
 */
export function dayInBracket(r: Reading, at: number, groups: Groups): boolean {
  const { day = '', dayTo, month = '', mark, year } = groups;
  if (year !== undefined) return true;
  if (mark !== '/') return false;
  return (
    dayTo !== undefined ||
    month.startsWith('0') ||
    inDateline(r, at) ||
    Number(day) > Number(month) ||
    isCapital(r, at - 1) ||
    ['pagi', 'siang', 'sore', 'petang', 'malam', 'lalu', 'ini'].includes(fold(r, at - 1))
  );
}

/** "tanggal 12/6", "Bengkulu (Humas) 7/4-", "pada 22/6"; "pada 3/4 lahan" is a fraction. */
export function shortMeant(r: Reading, at: number, { day, month, mark }: Groups): boolean {
  const before = fold(r, at - 1);
  const greater = Number(day) > Number(month) && ['pada', 'sejak', 'hingga'].includes(before);
  return mark === '/' && (before === 'tanggal' || greater || inDateline(r, at));
}

/** "Palu, (8/9) –", "Bengkulu (Humas) 7/4-" */
export function inDateline(r: Reading, at: number): boolean {
  const { dateline } = r.zones;
  return dateline !== null && startOf(r, at) >= dateline.start && startOf(r, at) < dateline.end;
}

/**
 * A month is told by its year, by "lalu", by "bulan Mei", "pada Mei", "pertengahan Mei", or by a name that nobody bears:
 * "kemudian Desember kita mulai"; not "Ibu Mei Lestari".
 */
export function monthMeant(r: Reading, at: number, groups: Groups): boolean {
  if (groups.year ?? groups.yearTo) return !isNumber(r, at - 1);
  if (groups.shift !== undefined || fold(r, at) === 'bulan') return true;
  const before = fold(r, at - 1);
  const led =
    ['pada', 'di', 'sejak', 'hingga', 'sampai', 'per', 'selama', 'mulai', 'periode', 'masa'].includes(before) ||
    (nobodysName.test(fold(r, at)) && !isNumber(r, at - 1) && (!isCapital(r, at - 1) || isFunctionWord(r, at - 1)));
  return (
    ['awal', 'pertengahan', 'akhir', 'medio'].includes(before) ||
    (led &&
      fold(r, at).length > 2 &&
      isCapital(r, at) &&
      !(isCapital(r, at + 1) && sameLine(r, at + 1)) &&
      !isNumber(r, at + 1) &&
      !['/', '-', '–'].includes(fold(r, at + 1)))
  );
}

const nobodysName = /^(?:januari|februari|september|oktober|november|desember)$/;
