/**
 * The subject of a verb of saying: right before it, or before what is inserted between the two. No person and no body
 * (*hal ini menunjukkan*): nobody.
 */
import {
  fold,
  inClass,
  isActive,
  isAdverb,
  isCapital,
  isDemonstrative,
  isLower,
  isMark,
  type Reading,
  sentenceOf,
  startOf,
  tokenAfter,
} from '../lexicon/reading';

import type { TokenRange } from '../text/document';
import { type Appearance, type Cast, isCompany, leftOf, subjectOf, verbFollows } from './cast';
import type { Scene } from './scene';

// a subject is not printed further from its verb than this
const unitsBack = 1500;

const linking = new Set(['dan', 'serta', 'sekaligus', 'lalu', 'kemudian', 'yang']);

/** Token before the verb, adverbs passed over; before the sentence's first: the verb opens it. */
export function beforeVerb(r: Reading, sentence: TokenRange, verb: number): number {
  let at = verb - 1;
  if (fold(r, at) === 'lain' && fold(r, at - 1) === 'antara') at -= 2;
  while (
    at >= sentence.first &&
    !isDemonstrative(r, at) &&
    (isAdverb(r, at) ||
      ['pun', 'tegas', 'rinci', 'khusus', 'jauh', 'lanjut', 'gamblang', 'harapannya'].includes(fold(r, at)))
  )
    at--;
  return at;
}

/** "lulusan akademi kepolisian ini berpesan": whoever was spoken of, by what he is. */
export function isEpithet(r: Reading, first: number, at: number): boolean {
  if (!isDemonstrative(r, at)) return false;
  let head = at - 1;
  while (head > first && head > at - 9 && fold(r, head - 1) !== ',') head--;
  return inClass(r, head, 'epithet') || inClass(r, head, 'role');
}

export function subjectBefore(scene: Scene, sentence: TokenRange, at: number, depth = 0): Appearance | undefined {
  const { r, cast, said } = scene;
  const end = r.doc.tokens.end[at] as number;
  const start = Math.max(sentence.start, end - unitsBack);
  const near = endingAt(r, cast, Math.max(start, end - 300), end);
  const author = authorOf(scene, start, end);
  if (author) return author;
  if (!near || said(near)) return bridge(scene, start, at);
  const company = companyOf(scene, start, near);
  if (company >= 0)
    return company > sentence.first && depth < 3 ? subjectBefore(scene, sentence, company - 1, depth + 1) : undefined;
  return near.form === 'body' ? (memberOf(scene, start, near) ?? near) : near;
}

/** "Bupati Garut Asep Nurjaman ditemani Sekda Rudi Salam dan Camat Budi Karya mengatakan": token before those who only come along; -1: none. */
function companyOf({ r, cast }: Scene, start: number, near: Appearance): number {
  let one: Appearance | undefined = near;
  for (let steps = 0; one && steps < 5; steps++) {
    const list = cast.within(Math.max(start, one.start - 300), one.end);
    let before = tokenAfter(r, leftOf(r, list, one)) - 1;
    if (inClass(r, before, 'accompanied') || absent.has(fold(r, before))) return before;
    // "Didampingi Sekda Rudi Salam, Bupati Garut mengatakan": behind a mere comma the subject begins
    if (!['dan', 'serta'].includes(fold(r, before)) && (fold(r, before) !== ',' || one === near)) return -1;
    if (fold(r, before - 1) === ',') before--;
    one = endingAt(r, cast, Math.max(start, one.start - 300), startOf(r, before));
  }
  return -1;
}

// who is spoken to, stood in for or reads another's words is not who speaks
const absent = new Set(['kepada', 'mewakili', 'dibacakan']);

/** "Rizal Fahmi, siswa SMA Negeri 6, mengaku", "Lilik dari Universitas Andalas berharap": who is of the body, not the body. */
function memberOf({ r, cast, said }: Scene, start: number, body: Appearance): Appearance | undefined {
  const list = cast.within(start, body.start).filter((other) => 'person' in other.actor && !said(other));
  const person = list[list.length - 1];
  if (!person) return undefined;
  const next = tokenAfter(r, person.end);
  const last = tokenAfter(r, body.start);
  if (['dari', 'asal'].includes(fold(r, next))) return last - next < 6 ? person : undefined;
  if (fold(r, next) !== ',' || !isLower(r, next + 1) || fold(r, tokenAfter(r, body.end)) !== ',') return undefined;
  for (let at = next + 1; at < last; at++) if (isMark(r, at) || verbish(r, at)) return undefined;
  return last - next < 12 ? person : undefined;
}

/** A title that runs into its holder's name, "Rektor Unand, Prof. Dr. Yulia Rahmi": both are one mention, known by name. */
export function withName(r: Reading, cast: Cast, appearance: Appearance): Appearance {
  if (appearance.form !== 'title') return appearance;
  const near = cast.within(appearance.end, appearance.end + 80).slice(0, 4);
  const next = near.find((other) => other.actor === appearance.actor && other.form !== 'title');
  if (!next || sentenceOf(r, tokenAfter(r, next.start)) !== sentenceOf(r, tokenAfter(r, appearance.start)))
    return appearance;
  for (let at = tokenAfter(r, appearance.end); (r.doc.tokens.end[at] as number) <= next.start; at++)
    if (isLower(r, at) && !r.hits.affix[at]) return appearance;
  return { ...next, start: appearance.start };
}

/** The mention that ends at the offset, or whose brackets, degrees or closing comma do. */
function endingAt(r: Reading, cast: Cast, start: number, end: number): Appearance | undefined {
  const list = cast.within(start, end).filter((appearance) => onlyTrimmings(r, appearance.end, end));
  // short names look like degrees: the nearest is meant
  const people = list.filter((appearance) => 'person' in appearance.actor).reverse();
  return people.find((appearance) => appearance.form !== 'title') ?? people[0] ?? list[0];
}

// degrees, brackets, commas: runs of short capitalised letters and what stands between them
const trimming = /^[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ]{0,5}$/;

function onlyTrimmings(r: Reading, from: number, to: number): boolean {
  if (from >= to) return true;
  if (to - from >= 60) return false;
  for (const part of r.doc.clean.slice(from, to).split(/[\s,.)(]/))
    if (part !== '' && !trimming.test(part)) return false;
  return true;
}

/**
 * "Bupati Garut, Asep Nurjaman yang membuka pameran secara resmi menyampaikan": between the subject and the verb
 * stands a clause that "yang", a comma or a joined verb opened.
 */
function bridge(scene: Scene, start: number, at: number): Appearance | undefined {
  const { r, cast, said } = scene;
  const end = r.doc.tokens.end[at] as number;
  const antecedent = antecedentOf(r, cast, start, end);
  if (antecedent) return antecedent;
  const acting = subjectOf(r, cast, start, end, said);
  if (!acting) return bodySubject(r, cast, start, end);
  const voice = voiceOf(r, cast, acting, end);
  if (voice) return voice;
  const subject = withName(r, cast, acting);
  // "Budi Santoso SH dalam laporannya mengatakan": letters behind a name without a comma
  let next = tokenAfter(r, subject.end);
  for (let degree = r.hits.affix[next]; degree && isCapital(r, next); degree = r.hits.affix[next]) next = degree.last;
  if (isDemonstrative(r, at) && !isInserted(r, next)) return undefined;
  const opened =
    isInserted(r, next) || linking.has(fold(r, at)) || fold(r, at) === ',' || verbFollows(r, subject.end, end);
  return opened ? subject : undefined;
}

/** "Kapolda melalui Kabid Humas Rudi Salam dalam jumpa pers mengatakan": through whom somebody speaks. */
function voiceOf(r: Reading, cast: Cast, acting: Appearance, end: number): Appearance | undefined {
  const next = tokenAfter(r, withName(r, cast, acting).end);
  if (!['melalui', 'lewat'].includes(fold(r, next))) return undefined;
  const voice = cast.startingAt(next + 1);
  return voice && 'person' in voice.actor && voice.end <= end ? withName(r, cast, voice) : undefined;
}

/** "Amanat Menteri Agama yang dibacakan Bupati menekankan": whose words are read, not who reads them. */
function authorOf({ r, cast, said }: Scene, start: number, end: number): Appearance | undefined {
  const author = cast.within(start, end).find((other) => 'person' in other.actor && !said(other));
  if (!author || !inClass(r, tokenAfter(r, author.start) - 1, 'address')) return undefined;
  const next = tokenAfter(r, author.end);
  return fold(r, next) === 'yang' && /^di(?:baca|sampai)kan$/.test(fold(r, next + 1)) ? author : undefined;
}

/** "… dari Gubernur Wening Astuti, yang memuji … serta menegaskan": the one whom the last "yang" is about. */
function antecedentOf(r: Reading, cast: Cast, start: number, end: number): Appearance | undefined {
  const list = cast.within(start, end).filter((appearance) => 'person' in appearance.actor);
  const last = list[list.length - 1];
  if (!last) return undefined;
  const next = tokenAfter(r, last.end);
  const that = fold(r, next) === ',' ? next + 1 : next;
  if (fold(r, that) !== 'yang') return undefined;
  const rest = r.doc.clean.slice(r.doc.tokens.end[that] as number, end);
  return rest.includes(',') && !/(?:serta|dan|sekaligus)$/.test(rest.trim()) ? undefined : last;
}

const isInserted = (r: Reading, next: number) =>
  inClass(r, next, 'insertion') ||
  isCompany(r, next) ||
  inserted.has(fold(r, next)) ||
  (fold(r, next) === ',' && !isMark(r, next + 1));

const inserted = new Set(['yang', 'asal', 'dari', 'mewakili', 'selaku', 'sebagai', 'setelah', '(', 'juga', 'dengan']);

const verbish = (r: Reading, at: number) => isLower(r, at) && isActive(r, at);

/** A body at the head of the sentence that goes on with a verb: "BKN juga mengimbau …". */
function bodySubject(r: Reading, cast: Cast, start: number, end: number): Appearance | undefined {
  const first = cast.within(start, end).find((appearance) => appearance.form === 'body');
  if (!first || first.start - start > 60) return undefined;
  const next = tokenAfter(r, first.end);
  return verbish(r, next) || isCompany(r, next) || ['yang', 'melalui', 'juga'].includes(fold(r, next))
    ? first
    : undefined;
}
