/**
 * Who can speak or act, and where they are mentioned: people and bodies of the article by offset. Built once, asked by
 * quotes and events.
 */
import type { BodyEntry } from '../institutions/body';
import { fold, inClass, isActive, isAdverb, isLower, type Reading, tokenAfter } from '../lexicon/reading';
import type { PersonEntry } from '../officials/people';

export type Actor = { readonly person: PersonEntry } | { readonly body: BodyEntry };

export interface Appearance {
  readonly start: number;
  readonly end: number;
  readonly actor: Actor;
  readonly form: 'full' | 'short' | 'title' | 'pronoun' | 'body';
}

export interface Cast {
  /** In text order; of appearances that start together the longer first. */
  readonly appearances: readonly Appearance[];
  /** The appearance that begins with the token, the longest. */
  startingAt(token: number): Appearance | undefined;
  /** Appearances within the range, in order. */
  within(start: number, end: number): readonly Appearance[];
}

export function buildCast(r: Reading, people: readonly PersonEntry[], bodies: readonly BodyEntry[]): Cast {
  const appearances: Appearance[] = [];
  // one actor each, so that appearances can be compared by it
  for (const person of people) {
    const actor: Actor = { person };
    for (const use of person.uses) appearances.push({ start: use.start, end: use.end, actor, form: use.form });
  }
  for (const body of bodies) {
    const actor: Actor = { body };
    for (const mention of body.mentions)
      appearances.push({ start: mention.start, end: mention.end, actor, form: 'body' });
  }
  appearances.sort((a, b) => a.start - b.start || b.end - a.end);
  const starts = new Map<number, Appearance>();
  for (const appearance of appearances)
    if (!starts.has(appearance.start) || 'person' in appearance.actor)
      starts.set(appearance.start, starts.get(appearance.start) ?? appearance);
  const lowerBound = (offset: number) => {
    let low = 0;
    let high = appearances.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((appearances[middle] as Appearance).start >= offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    appearances,
    startingAt: (token) => (token < r.doc.tokens.count ? starts.get(r.doc.tokens.start[token] as number) : undefined),
    within(start, end) {
      const out: Appearance[] = [];
      for (let at = lowerBound(start); at < appearances.length && (appearances[at] as Appearance).start < end; at++) {
        const appearance = appearances[at] as Appearance;
        if (appearance.end <= end) out.push(appearance);
      }
      return out;
    },
  };
}

/** Who does what a sentence tells: the one before the verb; else the first that no preposition governs. */
export function subjectOf(
  r: Reading,
  cast: Cast,
  start: number,
  end: number,
  skip: (appearance: Appearance) => boolean = () => false,
): Appearance | undefined {
  const all = cast.within(start, end).filter((appearance) => 'person' in appearance.actor && !skip(appearance));
  const list = all.filter((appearance) => !beside.has(fold(r, tokenAfter(r, leftOf(r, all, appearance)) - 1)));
  const free = list.filter((appearance) => {
    const before = tokenAfter(r, leftOf(r, list, appearance)) - 1;
    return !inClass(r, before, 'not-subject') && !isCompany(r, before);
  });
  const acting = list.filter((appearance) => verbFollows(r, appearance.end, end));
  return acting.find((appearance) => free.includes(appearance)) ?? acting[acting.length - 1] ?? free[0];
}

// who stands behind it is only told of to say where somebody is: "yang berdiri di sebelah Bupati"
const beside = new Set(['depan', 'hadapan', 'sebelah', 'samping']);

/** "program yang diluncurkan Presiden": who did what is told only to say which thing is meant. */
export function isBackground(r: Reading, list: readonly Appearance[], appearance: Appearance): boolean {
  let verb = tokenAfter(r, leftOf(r, list, appearance)) - 1;
  if (fold(r, verb) === 'oleh') verb--;
  return isLower(r, verb) && /^di[A-Za-zÀ-ɏ]{4,}$/.test(fold(r, verb)) && fold(r, verb - 1) === 'yang';
}

/** "didampingi", "dihadiri": who follows is there, and does no more. */
export const isCompany = (r: Reading, at: number) => inClass(r, at, 'accompanied') || inClass(r, at, 'attended');

/** Start of the title that runs into the name. */
export function leftOf(r: Reading, list: readonly Appearance[], appearance: Appearance): number {
  const title = list.find(
    (other) =>
      other.form === 'title' &&
      other.actor === appearance.actor &&
      other.end <= appearance.start &&
      appearance.start - other.end < 17 && // a rank may stand between: "Kapolres Garut AKBP …"
      /^[ A-Za-z.,()]*$/.test(r.doc.clean.slice(other.end, appearance.start)),
  );
  return title?.start ?? appearance.start;
}

export function verbFollows(r: Reading, offset: number, limit: number): boolean {
  let at = tokenAfter(r, offset);
  while ((fold(r, at) === ',' || isAdverb(r, at)) && (r.doc.tokens.end[at] as number) < limit) at++;
  return (
    isLower(r, at) && (isActive(r, at) || r.hits.verb[at]?.forms.some((form) => form.row.class === 'active') === true)
  );
}
