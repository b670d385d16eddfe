/**
 * Who is who: finds are gathered into people, one entry each; shorter forms of a name and of a title go to the person who
 * bears the full one. Nothing here reads the text for new names except as forms of known ones.
 */
import { endOf, fold, printed, type Reading, startOf } from '../lexicon/reading';
import type { Candidate } from '../rules/rule';
import { addFullPrints } from './full-prints';
import { bearerOf, type Known, knownBy } from './known-people';
import { addDefinedTitles, addShortNames } from './later-mentions';
import type { NamePhrase } from './name-phrase';
import { nicknameAfter } from './nickname';
import { addUse, create, giveTitle, type PersonEntry, type PersonUse } from './person-entry';
import type { Holder, PersonFind } from './person-find';
import { addTitleAlone } from './title-alone';
import { type TitleUse, titleUse } from './title-match';
import type { TitlePhrase } from './title-phrase';

export type { PersonEntry, PersonUse } from './person-entry';

export function gatherPeople(r: Reading, finds: readonly Candidate<PersonFind>[]): PersonEntry[] {
  const people: PersonEntry[] = [];
  const known = knownBy(people);
  let latest: PersonEntry | undefined;
  for (const find of finds) {
    const { name, titles, ofLast } = find.value;
    if (ofLast && latest) {
      if (name) call(r, latest, find, name);
      giveTitles(r, known, latest, find, titles);
    } else for (const holder of holdersOf(find.value)) latest = addNamed(r, known, find, holder.name, holder.titles);
  }
  for (const { value, ...find } of finds)
    if (!value.name && !value.ofLast && value.titles.length > 0) addTitleAlone(r, known, { value, ...find });
  addFullPrints(r, people);
  addDefinedTitles(r, people);
  addShortNames(r, people);
  return people
    .filter((person) => person.name !== null || person.acts)
    .sort((a, b) => (a.uses[0] as PersonUse).start - (b.uses[0] as PersonUse).start);
}

function nameFolds(r: Reading, name: NamePhrase): string[] {
  const words: string[] = [];
  for (let at = name.name.first; at < name.name.last; at++)
    if (fold(r, at) !== '.' && fold(r, at) !== "'") words.push(fold(r, at));
  return words;
}

/** In text order, so that whoever is named first comes first. */
function holdersOf({ name, titles, others = [] }: PersonFind): Holder[] {
  if (!name) return [];
  return [{ name, titles }, ...others].sort((a, b) => a.name.first - b.name.first);
}

function addNamed(
  r: Reading,
  known: Known,
  find: Candidate<PersonFind>,
  name: NamePhrase,
  offices: readonly TitlePhrase[],
): PersonEntry {
  const words = nameFolds(r, name);
  const rank = find.value.rankTitle ? rankUse(r, name, find.rule) : null;
  const office = offices[0] ? titleUse(r, offices[0], find.rule) : rank;
  const person = bearerOf(known, words, office, name) ?? create(known.people);
  const print = printed(r, name.name.first, name.name.last);
  if (words.length > person.words.length || person.name === null) {
    person.words = words;
    person.name = print;
  }
  const full = printed(r, name.first, name.last);
  if (!person.fullName || full.length > person.fullName.length) person.fullName = full;
  person.honorifics = union(person.honorifics, name.honorifics);
  person.degrees = union(person.degrees, name.degrees);
  person.rank ??= name.rank;
  addUse(person, {
    start: startOf(r, name.name.first),
    end: endOf(r, name.name.last),
    rule: find.rule,
    form: words.length < person.words.length ? 'short' : 'full',
  });
  const nickname = nicknameAfter(r, name.last);
  if (nickname) person.aliases.push(nameFolds(r, nickname));
  if (rank && person.titles.length === 0) giveTitle(person, rank);
  if (!rank) giveTitles(r, known, person, find, offices);
  known.note(person);
  return person;
}

function call(r: Reading, person: PersonEntry, find: Candidate<PersonFind>, name: NamePhrase): void {
  person.aliases.push(nameFolds(r, name));
  addUse(person, { start: startOf(r, name.first), end: endOf(r, name.last), rule: find.rule, form: 'short' });
}

function giveTitles(
  r: Reading,
  known: Known,
  person: PersonEntry,
  find: Candidate<PersonFind>,
  offices: readonly TitlePhrase[],
): void {
  for (const office of offices) {
    const title = titleUse(r, office, find.rule);
    person.titles = person.titles.filter((other) => !other.rankOnly);
    giveTitle(person, title);
    addUse(person, { start: title.start, end: title.end, rule: find.rule, form: 'title' });
  }
  known.note(person);
}

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];

function rankUse(r: Reading, name: NamePhrase, rule: string): TitleUse | null {
  if (!name.rank) return null;
  const start = startOf(r, name.first) + r.doc.text.slice(startOf(r, name.first)).indexOf(name.rank);
  return { start, end: start + name.rank.length, rule, text: name.rank, role: name.rank, phrase: null, rankOnly: true };
}
