/** One person of the article as gathered so far, and the places that speak of them. */
import type { PersonForm } from '../record';
import { coversTitle, type TitleUse } from './title-match';

export interface PersonUse {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly form: PersonForm;
}

export interface PersonEntry {
  /** Name as folded words; empty for an office whose holder is never named. */
  words: string[];
  /** Folded words of nicknames that the text gives. */
  aliases: string[][];
  /** The fullest print of the name. */
  name: string | null;
  fullName: string | null;
  honorifics: string[];
  degrees: string[];
  rank: string | null;
  titles: TitleUse[];
  uses: PersonUse[];
  /** For an office without a name: whether it acts or speaks. */
  acts: boolean;
}

/** People of one word or office that are compared, offices of one person that are kept: more than any article has of one kind. */
export const most = 64;

export function create(people: PersonEntry[]): PersonEntry {
  const person: PersonEntry = {
    words: [],
    aliases: [],
    name: null,
    fullName: null,
    honorifics: [],
    degrees: [],
    rank: null,
    titles: [],
    uses: [],
    acts: false,
  };
  people.push(person);
  return person;
}

/** Uses stay in text order, the longer first. */
export function addUse(person: PersonEntry, use: PersonUse): void {
  let at = placeOf(person.uses, use.start);
  while (person.uses[at]?.start === use.start && (person.uses[at] as PersonUse).end >= use.end) at++;
  person.uses.splice(at, 0, use);
}

/** Index of the first use that starts at the offset or later. */
function placeOf(uses: readonly PersonUse[], start: number): number {
  let low = 0;
  let high = uses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((uses[middle] as PersonUse).start >= start) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function nearest(people: readonly PersonEntry[], at: number): PersonEntry | undefined {
  if (people.length < 2) return people[0];
  let best: PersonEntry | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const person of people) {
    const next = placeOf(person.uses, at + 1);
    const before = person.uses[next - 1];
    const after = person.uses[next];
    // what stands before is nearer than what comes after
    const gap = Math.min(
      before ? at - before.start : Number.POSITIVE_INFINITY,
      after ? (after.start - at) * 3 : Number.POSITIVE_INFINITY,
    );
    if (gap < distance) {
      distance = gap;
      best = person;
    }
  }
  return best;
}

/** A shorter print of a title the person has is no new title; a longer one takes the place of the shorter. */
export function giveTitle(person: PersonEntry, title: TitleUse): void {
  if (person.titles.length >= most) return;
  if (person.titles.some((known) => coversTitle(known, title))) {
    const at = person.titles.findIndex((known) => coversTitle(title, known) && title.text.length > known.text.length);
    if (at >= 0 && !person.titles.some((known) => known.text.length >= title.text.length && coversTitle(known, title)))
      person.titles[at] = title;
    return;
  }
  const shorter = person.titles.findIndex((known) => coversTitle(title, known));
  if (shorter >= 0) person.titles[shorter] = title;
  else person.titles.push(title);
}
