/** Full names of people whom the rules found by their first words alone: "…, Rifqi Putra Kurnia telah …" beside "ujar Rifqi". */
import { bodyAt } from '../institutions/phrase';
import { areaAt } from '../lexicon/area';
import {
  endOf,
  fold,
  isCapital,
  isCommonWord,
  isFieldWord,
  isGivenName,
  isUpper,
  printed,
  type Reading,
  type Run,
  startOf,
} from '../lexicon/reading';
import { freeNameAt } from './free-name';
import { addUse, type PersonEntry } from './person-entry';

/** The first longer print of such a name, which nothing marks as a name but its later short form. */
export function addFullPrints(r: Reading, people: readonly PersonEntry[]): void {
  const waiting = new Map<string, PersonEntry>();
  for (const person of people) {
    const [word] = person.words;
    if (word && word.length > 2 && person.words.length < 3) waiting.set(word, person);
  }
  for (let at = 0; waiting.size > 0 && at < r.doc.tokens.count; at++) {
    const person = isCapital(r, at) ? waiting.get(fold(r, at)) : undefined;
    const name = person ? freeNameAt(r, at)?.name : undefined;
    if (!person || !name || name.first !== at || !isPlain(r, name)) continue;
    const words: string[] = [];
    for (let word = name.first; word < name.last; word++) if (fold(r, word) !== '.') words.push(fold(r, word));
    if (words.length <= person.words.length || !person.words.every((word, index) => word === words[index])) continue;
    waiting.delete(fold(r, at));
    person.name = printed(r, name.first, name.last);
    person.fullName = person.name;
    person.words = words;
    addUse(person, { start: startOf(r, at), end: endOf(r, name.last), rule: 'person/full-name', form: 'full' });
  }
}

/** No word of it is known for anything else. */
function isPlain(r: Reading, { first, last }: Run): boolean {
  if (isCapital(r, last) || bodyAt(r, first)) return false;
  for (let at = first; at < last; at++) {
    const office = isFieldWord(r, at) && !isGivenName(r, at);
    if (office || isUpper(r, at) || isCommonWord(r, at) || r.hits.bodyHead[at] || r.hits.event[at] || areaAt(r, at))
      return false;
  }
  return true;
}
