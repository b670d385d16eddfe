/** The people found so far, looked up by name and by office; whether a name is theirs. */
import { most, type PersonEntry } from './person-entry';
import { coversTitle, type TitleUse } from './title-match';

/** The people so far, looked up by a word of the name or of the office: an article may name thousands. */
export interface Known {
  readonly people: PersonEntry[];
  /** Those that share a word with the name, in order; of very many the latest. */
  alike(words: readonly string[]): PersonEntry[];
  /** Those whose office has the role or begins with the word. */
  inOffice(title: TitleUse): PersonEntry[];
  /** To be told of every new word of a name and of every new office. */
  note(person: PersonEntry): void;
}

export function knownBy(people: PersonEntry[]): Known {
  const byKey = new Map<string, PersonEntry[]>();
  const keysOf = (title: TitleUse) => [`role ${title.role}`, `head ${title.words?.[0] ?? title.text}`];
  const real = (words: readonly string[]) => words.filter((word) => word.length > 1);
  const order = new Map<PersonEntry, number>();
  const look = (keys: readonly string[]) => {
    const found = new Set<PersonEntry>();
    for (const key of keys) for (const person of byKey.get(key)?.slice(-most) ?? []) found.add(person);
    if (found.size < 2) return [...found];
    return [...found].sort((a, b) => (order.get(a) as number) - (order.get(b) as number));
  };
  return {
    people,
    alike: (words) => look(real(words)),
    inOffice: (title) => look(keysOf(title)),
    note(person) {
      if (!order.has(person)) order.set(person, order.size);
      for (const key of [
        ...real([...person.words, ...person.aliases.flat()]),
        ...person.titles.slice(-4).flatMap(keysOf),
      ]) {
        const list = byKey.get(key) ?? [];
        byKey.set(key, list);
        if (!list.slice(-most).includes(person)) list.push(person);
      }
    },
  };
}

/** Of the people whose name has these words, the one with the same office; else the latest spoken of. */
export function bearerOf(
  known: Known,
  words: readonly string[],
  title: TitleUse | null,
  { rank, honorifics }: Pick<PersonEntry, 'rank'> & { readonly honorifics: readonly string[] },
): PersonEntry | undefined {
  const alike = known
    .alike(words)
    .filter(
      (person) =>
        person.name !== null &&
        !otherRank(person.rank, rank) &&
        !isMarriedTo(honorifics, words, person.words) &&
        !isMarriedTo(person.honorifics, person.words, words),
    );
  const same = alike.filter(
    (person) =>
      isShortOf(words, person.words) ||
      isShortOf(person.words, words) ||
      person.aliases.some((alias) => alias.join(' ') === words.join(' ')),
  );
  const sameOffice = (person: PersonEntry) =>
    title !== null && person.titles.some((office) => coversTitle(office, title) || coversTitle(title, office));
  if (same.length === 0) return alike.find((person) => isMisspelt(words, person.words) && sameOffice(person));
  return same.length === 1 ? same[0] : (same.find(sameOffice) ?? same[same.length - 1]);
}

/** Whether every word of the shorter name stands in the longer one, in its order. */
export function isShortOf(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (short[at] === word || isInitialOf(short[at], word)) at++;
  return at === short.length;
}

const isInitialOf = (short: string | undefined, word: string) =>
  short !== undefined && short.length === 1 && word.startsWith(short);

/** "Ny. Meike Rudolf Sahetapy" bears the name of Rudolf Sahetapy behind her own. */
const isMarriedTo = (honorifics: readonly string[], own: readonly string[], other: readonly string[]): boolean =>
  honorifics.some((word) => /^ny/i.test(word)) &&
  own.length > other.length &&
  other.length > 1 &&
  own.slice(-other.length).join() === other.join();

/** "Bapak Serma Sulaiman" beside "Lettu Inf Ahmad Sulaiman": a father, not a short form. Long and short ranks share their first letter. */
const otherRank = (a: string | null, b: string | null) =>
  a !== null && b !== null && a[0]?.toLowerCase() !== b[0]?.toLowerCase();

/** The same name with a slip in a later word: "Wiraghandi", "Wiragandhi". */
const isMisspelt = (a: readonly string[], b: readonly string[]) =>
  a.length > 1 &&
  a.length === b.length &&
  a[0] === b[0] &&
  a.every((word, at) => word === b[at] || (word.length > 5 && word.slice(0, 5) === b[at]?.slice(0, 5)));
