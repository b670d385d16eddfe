/**
 * A rule of the user's: a pattern that is tried at every word, and what its match is. Becomes a rule like the built-in
 * ones; where they overlap, the user's wins.
 */
import { isRealDay } from '../dates/day';
import type { DateShape } from '../dates/shape';
import type { BodyPhrase } from '../institutions/body';
import { plainBody } from '../institutions/body';
import { areaAt } from '../lexicon/area';
import { endOf, type Reading, type Run, startOf, tokenAfter } from '../lexicon/reading';
import { nameAt } from '../officials/name-phrase';
import type { PersonFind } from '../officials/person-find';
import { type TitlePhrase, titleAt } from '../officials/title-phrase';
import type { InstitutionKind } from '../record';
import type { Found, Rule } from '../rules/rule';
import type { VenueFind } from '../venues/rules';

/** What every rule of the user's says. */
interface RuleHead {
  /** Not one of a built-in rule: "desa/award". */
  readonly id: string;
  /** Why the rule is there, for those who ask. */
  readonly why: string;
  /**
   * Tried at the first letter of every word. What it matches is the span; named groups say what is in it: `title` and
   * `name` of an official (both needed), `name` and `locality` of a venue.
   */
  readonly pattern: RegExp;
}

/** Pure; null: not this one. Left out: every match counts. */
type Read<Says> = (match: RegExpExecArray) => Says | null;

export type UserRule =
  | (RuleHead & { readonly kind: 'official'; readonly read?: Read<object> })
  | (RuleHead & { readonly kind: 'institution'; readonly read?: Read<{ readonly kind?: InstitutionKind }> })
  | (RuleHead & { readonly kind: 'venue'; readonly read?: Read<{ readonly kind?: 'facility' | 'online' | 'area' }> })
  /** ISO days, inclusive; `to` left out: one day. */
  | (RuleHead & { readonly kind: 'date'; readonly read: Read<{ readonly from: string; readonly to?: string }> });

type BuiltRule<Value> = Rule<Reading, 'any', Value>;

function built<Value>(
  { id, why, pattern }: RuleHead,
  value: (r: Reading, run: Run, match: RegExpExecArray) => Value | null,
): BuiltRule<Value> {
  // `d`: where the groups stand; `y`: at this very place
  const sticky = new RegExp(pattern.source, `${pattern.flags.replace(/[gyd]/g, '')}dy`);
  return {
    id,
    why,
    trigger: 'any',
    firm: true,
    read(r, at): Found<Value> | null {
      sticky.lastIndex = startOf(r, at);
      const match = sticky.exec(r.doc.text);
      if (!match || match[0] === '') return null;
      const run = runOf(r, match.index, match.index + match[0].length);
      const found = run && value(r, run, match);
      return run && found ? { start: startOf(r, run.first), end: endOf(r, run.last), value: found } : null;
    },
  };
}

/** The words between two offsets; null where they cut one. */
function runOf(r: Reading, start: number, end: number): Run | null {
  const first = tokenAfter(r, start);
  const last = tokenAfter(r, end - 1) + 1;
  const whole = first < last && last <= r.doc.tokens.count && startOf(r, first) === start && endOf(r, last) === end;
  return whole ? { first, last } : null;
}

function groupRun(r: Reading, match: RegExpExecArray, name: string): Run | null {
  const range = match.indices?.groups?.[name];
  return range ? runOf(r, range[0], range[1]) : null;
}

export const bodyRule = (rule: UserRule & { kind: 'institution' }): BuiltRule<BodyPhrase> =>
  built(rule, (_, { first, last }, match) => {
    const says = rule.read ? rule.read(match) : {};
    return says && plainBody(first, last, says.kind ?? 'other', rule.id);
  });

export const venueRule = (rule: UserRule & { kind: 'venue' }): BuiltRule<VenueFind> =>
  built(rule, (r, run, match) => {
    const says = rule.read ? rule.read(match) : {};
    if (!says) return null;
    const kind = says.kind ?? 'facility';
    const locality = groupRun(r, match, 'locality') ?? (kind === 'area' ? run : null);
    const name = kind === 'area' ? null : (groupRun(r, match, 'name') ?? run);
    return { kind, name, locality, row: locality ? (areaAt(r, locality.first)?.row ?? null) : null };
  });

export const dateRule = (rule: UserRule & { kind: 'date' }): BuiltRule<DateShape> =>
  built(rule, (_, __, match) => {
    const says = rule.read(match);
    if (!says) return null;
    const [year, month, day] = isoParts(rule.id, says.from);
    const [yearTo, monthTo, dayTo] = isoParts(rule.id, says.to ?? says.from);
    return { year, month, day, yearTo, monthTo, dayTo };
  });

function isoParts(id: string, day: string): [number, number, number] {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)?.slice(1).map(Number) as [number, number, number] | undefined;
  if (!parts || !isRealDay(...parts))
    throw new RangeError(`rule ${id}: read gave "${day}", no calendar day; give an ISO day such as '2025-01-31'`);
  return parts;
}

export const personRule = (rule: UserRule & { kind: 'official' }): BuiltRule<PersonFind> =>
  built(rule, (r, _, match) => {
    const title = groupRun(r, match, 'title');
    const name = groupRun(r, match, 'name');
    if (!title || !name || (rule.read && !rule.read(match))) return null;
    const read = nameAt(r, name.first, 'sure');
    const holder = read && read.last === name.last ? read : { ...name, name, honorifics: [], degrees: [], rank: null };
    return { name: holder, titles: [titleOf(r, title)] };
  });

/** As the grammar reads it, where it reads the same words; else its first word is the office. */
function titleOf(r: Reading, { first, last }: Run): TitlePhrase {
  const read = titleAt(r, first);
  if (read?.last === last) return read;
  return {
    first,
    last,
    role: r.doc.text.slice(startOf(r, first), endOf(r, first + 1)),
    style: 'bare',
    acting: null,
    status: 'current',
    row: null,
    bodies: [],
    area: null,
    headLast: first + 1,
    knownLast: first + 1,
    headFirst: first,
    after: last,
  };
}
