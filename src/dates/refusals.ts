/** What looks like a day and is none: numbers of laws and letters, names with a day in them, fractions and scores. */
import { fold, isCapital, type Reading } from '../lexicon/reading';

/** Named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A number of a law, letter or article is no day: "Nomor 5 Tahun 2024", "Pasal 5 Maret". */
export function notNumbered(r: Reading, at: number): boolean {
  const before = fold(r, at - 1);
  // "Universitas 17 Agustus 1945", "Lapangan 17 Agustus": the day names something
  const named =
    isCapital(r, at - 1) &&
    (r.hits.bodyHead[at - 1] !== undefined ||
      r.hits.venue[at - 1]?.forms.some((form) => ['head', 'address'].includes(form.row.kind as string)));
  return (
    !named &&
    !['nomor', 'bernomor', 'no', 'pasal', 'ayat', 'no.', 'angka', 'butir'].includes(before) &&
    !(before === '.' && fold(r, at - 2) === 'no') &&
    !['/', '-'].includes(before)
  );
}

/** "Serang (30/3)", "siang (12/6)": without a year a bracket is a day only behind a word in capitals or a part of the day. */
export function placeBefore(r: Reading, at: number): boolean {
  return isCapital(r, at - 1) || ['pagi', 'siang', 'sore', 'petang', 'malam', 'lalu', 'ini'].includes(fold(r, at - 1));
}

export const isSunday = (groups: Groups): boolean => /^minggu$/i.test(groups.weekday ?? '');
