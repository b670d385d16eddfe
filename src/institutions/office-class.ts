/** How high an office or a court ranks, as its name says: no area, no field of work. */
import { fold, isCapital, type Reading, sameLine } from '../lexicon/reading';

/** "Kelas IIA", "Kelas I TPI", "Tipe Madya Pabean B": how high an office or a court ranks. */
export function skipClass(r: Reading, at: number): number {
  // "KPPBC TMP C Sintete", "KPPBC TMC Kudus"
  if (/^tm[pc]$/.test(fold(r, at)) && sameLine(r, at)) return /^[a-d]$/.test(fold(r, at + 1)) ? at + 2 : at + 1;
  if (fold(r, at) === 'tipe' && isCapital(r, at) && sameLine(r, at)) {
    let last = at + 1;
    while (
      last < at + 4 &&
      (['madya', 'pratama', 'pabean', 'cukai'].includes(fold(r, last)) || /^[a-d]$/.test(fold(r, last)))
    )
      last++;
    return last > at + 1 ? last : at;
  }
  if (
    !sameLine(r, at) ||
    !['kelas', 'klas'].includes(fold(r, at)) ||
    !/^(?:i{1,3}|iv)[ab]?$|^\d$/.test(fold(r, at + 1))
  )
    return at;
  let last = at + 2;
  while (['tpi', 'non', 'khusus'].includes(fold(r, last)) && isCapital(r, last)) last++;
  return last;
}
