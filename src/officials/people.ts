/**
 * Who is who: finds are gathered into people, one entry each; shorter forms of a name and of a title go to the person who
 * bears the full one. Nothing here reads the text for new names except as forms of known ones.
 */
import { endOf, fold, isCapital, printed, type Reading, startOf } from '../lexicon/reading';
import type { PersonForm } from '../record';
import type { Candidate } from '../rules/rule';
import type { NamePhrase } from './name-phrase';
import type { PersonFind } from './rules';
import { coversTitle, type TitleUse, titleUse } from './title-match';

export interface PersonUse {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly form: PersonForm;
}

export interface PersonEntry {
  /** Name as folded words; empty for an office whose holder is never named. */
  words: string[];
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

export function gatherPeople(r: Reading, finds: readonly Candidate<PersonFind>[]): PersonEntry[] {
  const people: PersonEntry[] = [];
  const known = knownBy(people);
  for (const find of finds) if (find.value.name) addNamed(r, known, find, find.value.name);
  for (const find of finds) if (!find.value.name && find.value.titles.length > 0) addTitleAlone(r, known, find);
  addDefinedTitles(r, people);
  addShortNames(r, people);
  return people
    .filter((person) => person.name !== null || person.acts)
    .sort((a, b) => (a.uses[0] as PersonUse).start - (b.uses[0] as PersonUse).start);
}

/** The people so far, looked up by a word of the name or of the office: an article may name thousands. */
interface Known {
  readonly people: PersonEntry[];
  /** Those that share a word with the name, in order; of very many the latest. */
  alike(words: readonly string[]): PersonEntry[];
  /** Those whose office has the role or begins with the word. */
  inOffice(title: TitleUse): PersonEntry[];
  /** To be told of every new word of a name and of every new office. */
  note(person: PersonEntry): void;
}

/** People of one word or office that are compared; more than any article has of one kind. */
const most = 64;

function knownBy(people: PersonEntry[]): Known {
  const byKey = new Map<string, PersonEntry[]>();
  const keysOf = (title: TitleUse) => [`role ${title.role}`, `head ${title.words?.[0] ?? title.text}`];
  const real = (words: readonly string[]) => words.filter((word) => word.length > 1);
  const order = new Map<PersonEntry, number>();
  const look = (keys: readonly string[]) => {
    const found = new Set<PersonEntry>();
    for (const key of keys) for (const person of byKey.get(key)?.slice(-most) ?? []) found.add(person);
    return [...found].sort((a, b) => (order.get(a) as number) - (order.get(b) as number));
  };
  return {
    people,
    alike: (words) => look(real(words)),
    inOffice: (title) => look(keysOf(title)),
    note(person) {
      if (!order.has(person)) order.set(person, order.size);
      for (const key of [...real(person.words), ...person.titles.slice(-4).flatMap(keysOf)]) {
        const list = byKey.get(key) ?? [];
        byKey.set(key, list);
        if (!list.slice(-most).includes(person)) list.push(person);
      }
    },
  };
}

function nameFolds(r: Reading, name: NamePhrase): string[] {
  const words: string[] = [];
  for (let at = name.name.first; at < name.name.last; at++)
    if (fold(r, at) !== '.' && fold(r, at) !== "'") words.push(fold(r, at));
  return words;
}

/** Whether every word of the shorter name stands in the longer one, in its order. */
function isShortOf(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (short[at] === word || isInitialOf(short[at], word)) at++;
  return at === short.length;
}

const isInitialOf = (short: string | undefined, word: string) =>
  short !== undefined && short.length === 1 && word.startsWith(short);

function addNamed(r: Reading, known: Known, find: Candidate<PersonFind>, name: NamePhrase): void {
  const words = nameFolds(r, name);
  const rank = find.value.rankTitle ? rankUse(r, name, find.rule) : null;
  const titles = rank ? [rank] : find.value.titles.map((title) => titleUse(r, title, find.rule));
  const person = bearerOf(known, words, titles[0] ?? null, name.rank) ?? create(known.people);
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
  if (!(rank && person.titles.length > 0)) {
    for (const title of titles) {
      person.titles = person.titles.filter((office) => !office.rankOnly || title.rankOnly);
      giveTitle(person, title);
      if (!title.rankOnly) addUse(person, { start: title.start, end: title.end, rule: find.rule, form: 'title' });
    }
  }
  known.note(person);
}

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];

function create(people: PersonEntry[]): PersonEntry {
  const person: PersonEntry = {
    words: [],
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

/** Of the people whose name has these words, the one with the same office; else the latest spoken of. */
function bearerOf(
  known: Known,
  words: readonly string[],
  title: TitleUse | null,
  rank: string | null,
): PersonEntry | undefined {
  const alike = known.alike(words).filter((person) => person.name !== null && !otherRank(person.rank, rank));
  const same = alike.filter((person) => isShortOf(words, person.words) || isShortOf(person.words, words));
  const sameOffice = (person: PersonEntry) =>
    title !== null && person.titles.some((office) => coversTitle(office, title) || coversTitle(title, office));
  if (same.length === 0) return alike.find((person) => isMisspelt(words, person.words) && sameOffice(person));
  return same.length === 1 ? same[0] : (same.find(sameOffice) ?? same[same.length - 1]);
}

/** "Bapak Serma Sulaiman" beside "Lettu Inf Ahmad Sulaiman": a father, not a short form. Long and short ranks share their first letter. */
const otherRank = (a: string | null, b: string | null) =>
  a !== null && b !== null && a[0]?.toLowerCase() !== b[0]?.toLowerCase();

/** The same name with a slip in a later word: "Purwaghandi", "Purwagandhi". */
const isMisspelt = (a: readonly string[], b: readonly string[]) =>
  a.length > 1 &&
  a.length === b.length &&
  a[0] === b[0] &&
  a.every((word, at) => word === b[at] || (word.length > 5 && word.slice(0, 5) === b[at]?.slice(0, 5)));

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
  const doing = acts(r, phrase.last, phrase.first) || signsAlone(r, phrase.first, phrase.last);
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

function nearest(people: readonly PersonEntry[], at: number): PersonEntry | undefined {
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

/** Uses stay in text order, the longer first. */
function addUse(person: PersonEntry, use: PersonUse): void {
  let at = placeOf(person.uses, use.start);
  while (person.uses[at]?.start === use.start && (person.uses[at] as PersonUse).end >= use.end) at++;
  person.uses.splice(at, 0, use);
}

/** Whether the office does something here: an active verb behind it, "oleh" or a verb of saying before it. */
export function acts(r: Reading, last: number, first: number): boolean {
  let at = last;
  while (r.lexicon.wordClass('adverb').has(fold(r, at)) && at < last + 3) at++;
  const word = fold(r, at);
  const verb = r.hits.at('verb', at)?.forms.some((form) => form.row.class === 'active') ?? false;
  if (
    verb ||
    /^(?:me[mnlrwy]|meng|meny|ber)\p{L}{3,}/u.test(word) ||
    ['hadir', 'pimpin', 'buka', 'tutup', 'lantik', 'tinjau', 'memimpin'].includes(word)
  )
    return !['bersama', 'beserta', 'merupakan', 'bernama', 'berikut'].includes(word);
  const before = fold(r, first - 1);
  if (before === 'oleh' || before === 'menurut') return true;
  const cue = r.hits.at('verb', first - 1);
  return (
    cue?.last === first && cue.forms.some((form) => form.row.class === 'bare') && /[,”"'.“]/.test(fold(r, first - 2))
  );
}

/** "Kepala Badan Cadangan Nasional (Kabacadnas)", then "Kabacadnas": the text's own short form of the office. */
function addDefinedTitles(r: Reading, people: readonly PersonEntry[]): void {
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
    if (isTaken(start) || !isCapital(r, at) || r.hits.at('body', at)) continue;
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
function addShortNames(r: Reading, people: PersonEntry[]): void {
  const owners = new Map<string, Set<PersonEntry>>();
  for (const person of people) {
    for (const word of person.words) {
      if (word.length < 3 || r.lexicon.wordClass('function').has(word)) continue;
      const bearers = owners.get(word) ?? new Set();
      owners.set(word, bearers.size < most ? bearers.add(person) : bearers);
    }
  }
  if (owners.size === 0) return;
  const isTaken = takenBy(people);
  for (let at = 0; at < r.doc.tokens.count; at++) {
    const start = startOf(r, at);
    const found = isTaken(start) || !isCapital(r, at) ? undefined : owners.get(fold(r, at));
    if (!found) continue;
    const candidates = [...found];
    let last = at + 1;
    while (
      last < r.doc.tokens.count &&
      isCapital(r, last) &&
      candidates.some((person) => person.words.includes(fold(r, last))) &&
      last < at + 6
    )
      last++;
    // part of some other name: "Universitas Wening", "Budi Utomo" beside a Budi
    if (isCapital(r, last) && r.doc.tokens.breakBefore[last] === 0 && !r.hits.at('titleHead', last)) {
      at = last;
      continue;
    }
    if (at > 0 && isCapital(r, at - 1) && r.hits.at('bodyHead', at - 1)) continue;
    const words: string[] = [];
    for (let word = at; word < last; word++) words.push(fold(r, word));
    const bearers = candidates.filter((person) => isShortOf(words, person.words));
    const person = nearest(bearers, start);
    if (person)
      addUse(person, {
        start,
        end: endOf(r, last),
        rule: 'person/short-name',
        form: words.length < person.words.length ? 'short' : 'full',
      });
    at = last - 1;
  }
}
