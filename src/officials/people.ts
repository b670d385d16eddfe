/**
 * Who is who: finds are gathered into people, one entry each; shorter forms of a name and of a title go to the person who
 * bears the full one. Nothing here reads the text for new names except as forms of known ones.
 */
import { endOf, fold, inClass, isActive, isMark, printed, type Reading, sameLine, startOf } from '../lexicon/reading';
import type { Candidate } from '../rules/rule';
import { addFullPrints } from './full-prints';
import { bearerOf, type Known, knownBy, most } from './known-people';
import { addDefinedTitles, addShortNames } from './later-mentions';
import type { NamePhrase } from './name-phrase';
import { nicknameAfter } from './nickname';
import { addUse, create, nearest, type PersonEntry, type PersonUse } from './person-entry';
import type { Holder, PersonFind } from './person-find';
import { coversTitle, type TitleUse, titleUse } from './title-match';
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
  const person = bearerOf(known, words, office, name.rank) ?? create(known.people);
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

/** A shorter print of a title the person has is no new title; a longer one takes the place of the shorter. */
function giveTitle(person: PersonEntry, title: TitleUse): void {
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

/** "Menhan menegaskan": the person with that office, the latest named before or the first after; else an office alone. */
function addTitleAlone(r: Reading, known: Known, find: Candidate<PersonFind>): void {
  const phrase = find.value.titles[0];
  if (!phrase) return;
  const title = titleUse(r, phrase, find.rule);
  const doing =
    acts(r, (find.value.titles.at(-1) ?? phrase).last, phrase.first) || signsAlone(r, phrase.first, phrase.last);
  const bearers = known.inOffice(title).filter((person) => person.titles.some((office) => coversTitle(office, title)));
  const person = nearest(bearers, title.start);
  const use: PersonUse = { start: title.start, end: title.end, rule: find.rule, form: 'title' };
  if (person) {
    addUse(person, use);
    for (const further of find.value.titles.slice(1)) giveTitle(person, titleUse(r, further, find.rule));
    if (person.name === null) {
      person.acts ||= doing;
      giveTitle(person, title);
    }
    return;
  }
  const fresh = create(known.people);
  fresh.titles.push(title, ...find.value.titles.slice(1).map((further) => titleUse(r, further, find.rule)));
  addUse(fresh, use);
  fresh.acts = doing;
  known.note(fresh);
}

/** A line of its own near the end: the office signs the release. */
function signsAlone(r: Reading, first: number, last: number): boolean {
  if (last - first < 2) return false;
  const line = r.doc.paragraphs.findIndex((paragraph) => paragraph.first === first && paragraph.last === last);
  return line > 0 && line >= r.doc.paragraphs.length - 6;
}

/** Whether the office does something here: an active verb behind it, "oleh" or a verb of saying before it. */
export function acts(r: Reading, last: number, first: number): boolean {
  const before = fold(r, first - 1);
  // "mewakili Bupati Garut": another one does
  if (before === 'mewakili' || before === 'diwakili') return false;
  let at = behindPlace(r, last);
  while (inClass(r, at, 'adverb') && at < last + 8) at++;
  const word = fold(r, at);
  const verb = r.hits.verb[at]?.forms.some((form) => form.row.class === 'active') ?? false;
  if (
    verb ||
    (at < last + 3 &&
      (isActive(r, at) || ['hadir', 'pimpin', 'buka', 'tutup', 'lantik', 'tinjau', 'memimpin'].includes(word)))
  )
    return !['bersama', 'beserta', 'merupakan', 'bernama', 'berikut'].includes(word);
  if (before === 'menurut') return true;
  // "Amanat Pangdam yang dibacakan …": whose words are read
  if (inClass(r, first - 1, 'address') && fold(r, last) === 'yang') return true;
  // "didampingi oleh", "dihadiri oleh": who is there does no more than that
  if (before === 'oleh') return !inClass(r, first - 2, 'attended') && !inClass(r, first - 2, 'accompanied');
  const cue = r.hits.verb[first - 1];
  if (cue?.last !== first) return false;
  const is = (kind: string) => cue.forms.some((form) => form.row.class === kind);
  // "disampaikan Bupati Garut": the agent of a passive
  return is('passive') || (is('bare') && /^(?:[,”"'.“]|demikian)$/.test(fold(r, first - 2)));
}

/** "Presiden di forum APEC menyampaikan": token behind a place of few words. */
function behindPlace(r: Reading, from: number): number {
  if (!['di', 'dalam', 'pada'].includes(fold(r, from))) return from;
  for (let at = from + 2; at < from + 6 && sameLine(r, at) && !isMark(r, at); at++) if (r.hits.verb[at]) return at;
  return from;
}
