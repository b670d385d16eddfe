/** Later mentions of people already known: by a part of the name, by a short form of the office that the text defines. */
import { endOf, fold, isCapital, printed, type Reading, startOf } from '../lexicon/reading';
import { isShortOf } from './known-people';
import { addUse, most, nearest, type PersonEntry, type PersonUse } from './person-entry';

/** "Kepala Badan Cadangan Nasional (Kabacadnas)", then "Kabacadnas": the text's own short form of the office. */
export function addDefinedTitles(r: Reading, people: readonly PersonEntry[]): void {
  const owners = new Map<string, PersonEntry>();
  for (const person of people) {
    for (const title of person.titles)
      for (const short of r.defined)
        if (title.text.includes(`(${short})`) && short !== short.toUpperCase() && !owners.has(short))
          owners.set(short, person);
  }
  if (owners.size === 0) return;
  const isTaken = takenBy(people);
  for (let at = 0; at < r.doc.tokens.count; at++) {
    const start = startOf(r, at);
    if (isTaken(start) || !isCapital(r, at) || r.hits.body[at]) continue;
    const person = owners.get(printed(r, at, at + 1));
    if (person) addUse(person, { start, end: endOf(r, at + 1), rule: 'official/defined-title', form: 'title' });
  }
}

/** Whether an offset lies in somebody's mention; asked in text order. */
function takenBy(people: readonly PersonEntry[]): (offset: number) => boolean {
  const taken = people.flatMap((person) => person.uses).sort((a, b) => a.start - b.start || a.end - b.end);
  let next = 0;
  return (offset) => {
    while (next < taken.length && (taken[next] as PersonUse).end <= offset) next++;
    return next < taken.length && (taken[next] as PersonUse).start <= offset;
  };
}

/** Later mentions by a part of the name: "Wening", "Lilik". */
export function addShortNames(r: Reading, people: PersonEntry[]): void {
  const owners = new Map<string, PersonEntry[]>();
  const small = r.lexicon.wordClass('function');
  for (const person of people) {
    for (const word of [...person.words, ...person.aliases.flat()]) {
      if (word.length < 3 || small.has(word)) continue;
      const bearers = owners.get(word);
      if (!bearers) owners.set(word, [person]);
      else if (bearers.length < most && bearers.at(-1) !== person) bearers.push(person);
    }
  }
  if (owners.size === 0) return;
  const isTaken = takenBy(people);
  for (let at = 0; at < r.doc.tokens.count; at++) {
    const candidates = isCapital(r, at) ? owners.get(fold(r, at)) : undefined;
    if (!candidates) continue;
    const start = startOf(r, at);
    if (isTaken(start)) continue;
    const last = endOfName(r, at, candidates);
    // part of some other name: "Universitas Wening", "Budi Utomo" beside a Budi
    if (isCapital(r, last) && r.doc.tokens.breakBefore[last] === 0 && !r.hits.titleHead[last]) {
      at = last;
      continue;
    }
    if (at > 0 && isCapital(r, at - 1) && r.hits.bodyHead[at - 1]) continue;
    addShortName(r, at, last, candidates);
    at = last - 1;
  }
}

const isWordOf = (person: PersonEntry, word: string) =>
  [person.words, ...person.aliases].some((name) => name.includes(word));

/** Token after the words that are in a name of one of them. */
function endOfName(r: Reading, at: number, candidates: readonly PersonEntry[]): number {
  let last = at + 1;
  const isOfOne = (person: PersonEntry) => isWordOf(person, fold(r, last));
  while (last < r.doc.tokens.count && isCapital(r, last) && candidates.some(isOfOne) && last < at + 6) last++;
  return last;
}

function addShortName(r: Reading, first: number, last: number, candidates: readonly PersonEntry[]): void {
  const words: string[] = [];
  for (let at = first; at < last; at++) words.push(fold(r, at));
  const start = startOf(r, first);
  const person = nearest(
    candidates.filter((candidate) => [candidate.words, ...candidate.aliases].some((name) => isShortOf(words, name))),
    start,
  );
  const form = person && words.length < person.words.length ? 'short' : 'full';
  if (person) addUse(person, { start, end: endOf(r, last), rule: 'person/short-name', form });
}
