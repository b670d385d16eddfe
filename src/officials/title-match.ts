/** When two printed titles are one office: "Kepala BKN" and "Kepala Badan Kepegawaian Negara (BKN)", "Menhan" and "Menteri Pertahanan RI". */
import type { BodyPhrase } from '../institutions/body';
import { keysOf } from '../institutions/body-keys';
import type { Row } from '../lexicon/lexicon';
import { endOf, fold, printed, type Reading, startOf } from '../lexicon/reading';
import type { TitlePhrase } from './title-phrase';

export interface TitleUse {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly text: string;
  readonly role: string;
  /** null for a rank that stands for a title. */
  readonly phrase: TitlePhrase | null;
  readonly rankOnly: boolean;
  /** Folded words after the head, without joining words. */
  readonly tail?: readonly string[];
  /** The same behind the part that the lexicon knows. */
  readonly rest?: readonly string[];
  /** Folded words of the whole. */
  readonly words?: readonly string[];
  /** What the body right behind the head is known by. */
  readonly bodyKeys?: readonly string[];
  /** The same without joining words, the heads of bodies spelled out: "Komandan Komando Distrik Militer 1603 Sikka". */
  readonly spelled?: readonly string[];
}

export function titleUse(r: Reading, phrase: TitlePhrase, rule: string): TitleUse {
  const words: string[] = [];
  const tail: string[] = [];
  const rest: string[] = [];
  const spelled: string[] = [];
  for (let at = phrase.headFirst; at < phrase.last; at++) {
    const word = fold(r, at);
    if (!/[A-Za-zÀ-ɏ0-9]/.test(word)) continue;
    words.push(word);
    if (small.has(word)) continue;
    if (at >= phrase.headLast) tail.push(word);
    if (at >= phrase.knownLast) rest.push(word);
    spelled.push(...(spelledHead(r, phrase, at) ?? [word]));
  }
  return {
    start: startOf(r, phrase.first),
    end: endOf(r, phrase.last),
    rule,
    text: printed(r, phrase.first, phrase.last),
    role: phrase.role,
    phrase,
    rankOnly: false,
    tail,
    rest,
    words,
    spelled,
    bodyKeys: phrase.bodies[0]?.first === phrase.headLast ? keysOf(r, phrase.bodies[0]) : [],
  };
}

/** "Komandan Kodim 1603/Sikka": the words that the head of its body is short for. */
function spelledHead(r: Reading, { bodies }: TitlePhrase, at: number): string[] | undefined {
  const body = bodies.find(({ first }) => first === at);
  return (
    body &&
    r.lexicon
      .fullHead(printed(r, at, body.headLast))
      ?.toLowerCase()
      .split(' ')
  );
}

const small = new Set(['ri', 'republik', 'indonesia', 'dan', 'bidang', 'pada', 'untuk', 'di']);

/** Whether `short` says no more than `long` and can be a print of the same office. */
export function coversTitle(long: TitleUse, short: TitleUse): boolean {
  if (long.text === short.text) return true;
  const a = long.phrase;
  const b = short.phrase;
  if (!a || !b) return false;
  // "Kapolda Jawa Timur", then "Kapolda Jatim"
  const sameArea = a.area?.row !== undefined && a.area?.row !== null && a.area.row === b.area?.row;
  // "Wakil Gubernur Jawa Timur", then "Wagub Jatim"
  const sameOffice = a.role === b.role && a.headLast === a.area?.first && b.headLast === b.area?.first;
  const alike = short.words?.[0] === long.words?.[0] || sameOffice;
  if (sameArea && alike && a.bodies.length === 0 && b.bodies.length === 0) return true;
  if (a.row && b.row && a.row === b.row) return sameAreaOrNone(long, short);
  if (a.acting === null && b.acting !== null) return false;
  // the long title's own bracket: "Sekretaris Jenderal (Sesjen) Kemdiktisaintek", then "Sesjen"
  const sameHead = a.role === b.role || short.words?.[0] === long.words?.[0];
  if (sameHead && isInOrder(short.words ?? [], long.words ?? [])) return true;
  if (a.role !== b.role) return false;
  // "Kepala Badan Pusat Statistik (BPS) Provinsi Maluku", then "Kepala BPS Maluku"
  if (b.bodies.length === 1 && short.bodyKeys?.some((key) => long.bodyKeys?.includes(key))) return true;
  const tail = short.tail ?? [];
  // "Kapolres" is no print of "Kasat Reskrim Polres Ngawi", though both are heads
  if (tail.length === 0) {
    if (!a.row || !b.row) return true;
    if (isInOrder(wordsOf(b.row.title as string), [...wordsOf(a.row.title as string), ...(long.rest ?? [])]))
      return true;
    // "Komandan Kodim 1603/Sikka", then "Dandim"; "Kepala SMA Negeri 1 Kudus", then "Kepsek"
    const ofSchool = b.row.title === 'Kepala Sekolah' && a.bodies.some(({ kind }) => kind === 'school');
    return ofSchool || formsOf(b.row).some((form) => wordsOf(form).every((word, at) => word === long.spelled?.[at]));
  }
  const asked = rowsOf(b.bodies);
  if (asked.length === 0) return isInOrder(tail, long.tail ?? []);
  const known = new Set(rowsOf(a.bodies));
  return asked.every((row) => known.has(row));
}

const wordsOf = (title: string) => title.toLowerCase().split(' ');

/** The title and what it is short for otherwise: "Komandan Pangkalan TNI AL". */
const formsOf = ({ title, short }: Row): string[] => [
  title as string,
  ...(short?.split(';').filter((form) => form.includes(' ')) ?? []),
];

function sameAreaOrNone(long: TitleUse, short: TitleUse): boolean {
  const rest = short.rest ?? [];
  return rest.length === 0 || isInOrder(rest, long.rest ?? []) || (long.phrase?.bodies.length ?? 0) > 0;
}

function isInOrder(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return short.length > 0 && at === short.length;
}

/** The lexicon's rows of the bodies and of what they belong to. */
const rowsOf = (bodies: readonly BodyPhrase[]): Row[] =>
  bodies
    .flatMap((body) => [body.row, body.parent?.row, body.parent?.parent?.row])
    .filter((row) => row !== null && row !== undefined);
