/** What is reported: whether the words behind a verb of saying are a clause, and where it begins and ends. */
import { fold, inClass, isActive, isDemonstrative, isLower, isMark, type Reading } from '../lexicon/reading';
import { type Range, trimRange } from '../text/span';

const isOpener = (r: Reading, at: number) => inClass(r, at, 'clause-opener');
const isListed = (r: Reading, at: number) => inClass(r, at, 'predicate');
const isVerb = (r: Reading, at: number) => !inClass(r, at, 'not-verb') && !inClass(r, at, 'role');
/** "dilakukan", "terwujud" */
export const isPassive = (r: Reading, at: number) =>
  isLower(r, at) && /^(?:di|ter)[A-Za-zÀ-ɏ]{3,}/.test(fold(r, at)) && isVerb(r, at);
/** "menindaklanjuti", "berjalan" */
export const isDeed = (r: Reading, at: number) => isLower(r, at) && isActive(r, at) && isVerb(r, at);
const isPredicate = (r: Reading, at: number) => isListed(r, at) || isPassive(r, at) || isDeed(r, at);

/** A noun that is the whole object: "menyampaikan apresiasi", "menekankan pentingnya". */
export const isObject = (r: Reading, at: number) => inClass(r, at, 'speech-object');

// "menyampaikan harapan terhadap …": what the noun before is about
const about = new Set(['terhadap', 'atas', 'tentang', 'mengenai', 'soal', 'seputar', 'perihal']);

/** "informasi itu tidak benar": no object but what the clause is about. */
function isSubject(r: Reading, first: number, last: number): boolean {
  for (let at = first + 1; at < Math.min(first + 6, last - 1) && !isOpener(r, at) && !isMark(r, at); at++)
    if (isDemonstrative(r, at))
      return isListed(r, at + 1) || (isPassive(r, at + 1) && !inClass(r, at + 1, 'insertion'));
  return false;
}

const copulas = new Set(['adalah', 'merupakan', 'ialah']);

// no sentence's main verb comes later than this
const farthest = 80;

/** Whether a predicate stands in the main clause: "transformasi ini harus …", not "pentingnya transformasi yang harus …". */
export function isClause(r: Reading, first: number, end: number): boolean {
  const last = Math.min(end, first + farthest);
  if (fold(r, first) === 'saat' && fold(r, first + 1) === 'ini') return isClause(r, first + 2, end);
  if (first >= last || about.has(fold(r, first))) return false;
  if (isObject(r, first)) return isSubject(r, first, last);
  let subordinate = false;
  let that = -1; // the last "yang"
  let opener = -1; // the last word that opened something below the main clause
  let relative = 0; // predicates since "yang": the first is the relative clause's own, a later modal the sentence's
  let segment = first;
  for (let at = first; at < last; at++) {
    const word = fold(r, at);
    if (word === ',' || word === ';') {
      subordinate = false;
      relative = 0;
      segment = at + 1;
    } else if (isMark(r, at)) continue;
    else if (!subordinate && at > first && isState(r, at)) return true;
    else if (at === segment && at > first && (word === 'dan' || word === 'serta')) segment = at + 1;
    else if (isOpener(r, at)) {
      subordinate = true;
      opener = at;
      // "dukungan dengan melibatkan kampus perlu …": here too the first predicate is the clause's own
      if (word === 'yang' || word === 'dengan') relative = 1;
      if (word === 'yang') that = at;
    } else if (at === first) {
      if (isListed(r, at) || word === 'jika' || word === 'apabila') return true;
    } else if (copulas.has(word) && at > that + 1 && !inClass(r, at - 1, 'adverb')) {
      // "birokrasi yang solid adalah …": behind an adjective the copula is the sentence's
      return true;
    } else if (isLower(r, at) && isPredicate(r, at)) {
      // the writer's next verb: "mempertanyakan anggaran itu dan meragukan …"
      if ((!isListed(r, at) || isActive(r, at)) && ['dan', 'serta'].includes(fold(r, at - 1))) {
        if (r.hits.verb[at]) return false; // "menyayangkan kejadian itu dan meminta polisi bertindak"
        continue;
      }
      if (fold(r, at - 1) === 'secara') continue;
      // a verb right behind a comma only goes on: "…, menjadikan koperasi sebagai …"
      if (!subordinate && (at > segment || isListed(r, at))) return true;
      if (subordinate && (relative > 1 || (opener === first && at > first + 2)) && inClass(r, at, 'modal')) return true;
      if (relative > 0) relative++;
    } else if (subordinate && endsPhrase(r, at, opener, relative)) {
      subordinate = false;
      relative = 0;
    } else if (!subordinate && isAmount(r, at) && at + 1 < last) return true;
    else if (at === that + 1 && isLower(r, at) && !inClass(r, at, 'function') && !inClass(r, at, 'adverb')) {
      relative = 2; // "data yang akurat dapat …": an adjective is all that "yang" says
    }
  }
  return isDescribed(r, first, last);
}

/** "penanganan terhadap hama itu | dilakukan", "proyek yang dimulai Mei itu | lancar": the phrase ends, the sentence goes on. */
const endsPhrase = (r: Reading, at: number, opener: number, relative: number) =>
  isDemonstrative(r, at) &&
  (relative > 1 || (relative === 0 && !conjunctions.has(fold(r, opener)))) &&
  isLower(r, at + 1) &&
  isPredicate(r, at + 1);

// what they open has a subject of its own: "karena hal itu dilakukan"
const conjunctions = new Set(['agar', 'karena', 'ketika', 'saat', 'setelah', 'demi', 'guna', 'untuk']);

/** "ekspor kopi baru 3 persen", "dari 80 sekolah hanya 12 sekolah yang …": a number is all that is said. */
const isAmount = (r: Reading, at: number) => amounts.has(fold(r, at)) && /^\d/.test(fold(r, at + 1));

/** "stok beras dalam kondisi cukup" */
const isState = (r: Reading, at: number) =>
  fold(r, at) === 'dalam' && ['kondisi', 'keadaan'].includes(fold(r, at + 1)) && isLower(r, at + 2);

const amounts = new Set(['baru', 'hanya', 'cuma', 'tinggal']);

/** "penandatanganan ini sangat strategis": the sentence ends with an adjective. */
function isDescribed(r: Reading, first: number, last: number): boolean {
  for (let at = Math.max(first + 1, last - 3); at < last - 1; at++)
    if (degrees.has(fold(r, at)) && !isOpener(r, at - 1) && !isOpener(r, at - 2)) return true;
  return false;
}

const degrees = new Set(['sangat', 'cukup', 'lebih', 'semakin', 'makin', 'paling', 'begitu', 'sangatlah']);

/**
 * Behind a verb that takes no mere object: "mengatakan pesawat itu jatuh". Behind "menyebut", "menilai" and the like also
 * "dukungan petani sangat berarti", "program itu sebagai lompatan".
 */
export function isJudgement(r: Reading, first: number, end: number, judges: boolean): boolean {
  if (isOpener(r, first)) return false;
  let relative = false;
  for (let at = first + 1; at < Math.min(end, first + farthest); at++) {
    const word = fold(r, at);
    if (word === 'yang') relative = true;
    if (isMark(r, at)) relative = false;
    if (judges && (judging.has(word) || (inClass(r, at, 'modal') && at > first + 1))) return true;
    if (judges && !relative && degrees.has(word) && at + 1 < end) return true;
    if (isDemonstrative(r, at) && at + 1 < end && isLower(r, at + 1) && !isAround(r, at + 1)) return true;
  }
  return false;
}

const judging = new Set(['sebagai', 'sebesar', 'sebanyak']);

/** Not the sentence's verb but where, when or how: "program itu di aula", "hal itu usai rapat". */
const isAround = (r: Reading, at: number) =>
  isOpener(r, at) ||
  isMark(r, at) ||
  inClass(r, at, 'insertion') ||
  inClass(r, at, 'not-subject') ||
  inClass(r, at, 'not-verb') ||
  inClass(r, at, 'adverb') ||
  ['sejak', 'selama', 'hingga', 'sampai', 'sebelum', 'sehingga', 'kemarin'].includes(fold(r, at));

/** Behind "optimistis", "yakin": a subject of its own and something about it; or what will, can or may be. */
export function isOutlook(r: Reading, first: number, end: number): boolean {
  if (end - first < 4 || isMark(r, first) || isObject(r, first)) return false;
  for (let at = first + 1; at < Math.min(end, first + farthest); at++)
    if (['akan', 'dapat', 'bisa', 'mampu'].includes(fold(r, at))) return true;
  return !isOpener(r, first) && !inClass(r, first, 'not-subject') && !inClass(r, first, 'insertion');
}

/** Content up to the end of the sentence, without its closing mark. */
export function contentRange(r: Reading, start: number, end: number): Range {
  return trimRange(r.doc.clean, start, end, '.,;:');
}
