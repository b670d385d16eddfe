/** Rules of the user's made into rules like the built-in ones; firm, so that they win where they overlap others. */
import type { DateShape } from '../dates/shape';
import type { EventFind } from '../events/rules';
import { type BodyPhrase, plainBody } from '../institutions/body';
import { areaAt } from '../lexicon/area';
import { endOf, type Reading, type Run, startOf, tokenAfter } from '../lexicon/reading';
import { type NamePhrase, nameAt } from '../officials/name-phrase';
import type { PersonFind } from '../officials/person-find';
import { type TitlePhrase, titleAt } from '../officials/title-phrase';
import { contentRange } from '../quotes/clause';
import { hintAt } from '../quotes/cue';
import type { QuoteFind, SpeakerHint } from '../quotes/find';
import type { Rule } from '../rules/rule';
import type { Range } from '../text/span';
import type { VenueFind } from '../venues/rules';
import { isIsoDay, type RuleKind, type RuleOfKind, type SaidDays, type Says, wrongValue } from './user-rule';

/** One match of a rule: its words, those of its groups, and what the rule says of it. */
interface Match<Kind extends RuleKind> {
  readonly r: Reading;
  readonly run: Run;
  readonly says: Says<Kind>;
  range(group: string): Range | null;
  /** The words of a group; null where it took no part, or cut a word. */
  words(group: string): Run | null;
}

type BuiltRule<Value> = Rule<Reading, 'any', Value>;

function built<Kind extends RuleKind, Value>(
  rule: RuleOfKind<Kind>,
  value: (match: Match<Kind>) => Value | null,
): BuiltRule<Value> {
  const { id, why } = rule;
  const { source, flags } = new RegExp(rule.pattern);
  // `d`: where the groups stand; `y`: at this very place
  const sticky = new RegExp(source, `${flags.replace(/[gyd]/g, '')}dy`);
  return {
    id,
    why,
    trigger: 'any',
    firm: true,
    read(r, at) {
      sticky.lastIndex = startOf(r, at);
      const match = sticky.exec(r.doc.text);
      const run = match && runOf(r, match.index, match.index + match[0].length);
      const says = run && saysOf(rule, match);
      if (!says) return null;
      const range = (group: string): Range | null => {
        const [start, end] = match.indices?.groups?.[group] ?? [0, 0];
        return start < end ? { start, end } : null;
      };
      const words = (group: string) => {
        const place = range(group);
        return place && runOf(r, place.start, place.end);
      };
      const found = value({ r, run, says, range, words });
      return found && { start: startOf(r, run.first), end: endOf(r, run.last), value: found };
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

/** null: not this one. Of days, `$<year>` is what the group has; what is no day then ("day 32") is no date. */
function saysOf<Kind extends RuleKind>(
  { id, kind, read }: RuleOfKind<Kind>,
  match: RegExpExecArray,
): Says<Kind> | null {
  const says = typeof read === 'function' ? read(match) : (read ?? ({} as Says<Kind>));
  const wrong = says && wrongValue(kind, says);
  if (wrong) throw new RangeError(`rule ${id}: read ${wrong}`);
  if (!says || kind !== 'date') return says;
  const fill = (day: string) => day.replace(/\$<(\w+)>/g, (_, name: string) => match.groups?.[name] ?? '');
  const { from, to = from } = says as SaidDays;
  const days: SaidDays = { from: fill(from), to: fill(to) };
  return isIsoDay(days.from) && isIsoDay(days.to) ? (days as Says<Kind>) : null;
}

export const bodyRule = (rule: RuleOfKind<'institution'>): BuiltRule<BodyPhrase> =>
  built(rule, ({ run, says }) => plainBody(run.first, run.last, says.kind ?? 'other', rule.id));

export const venueRule = (rule: RuleOfKind<'venue'>): BuiltRule<VenueFind> =>
  built(rule, ({ r, run, says: { kind = 'facility' }, words }) => {
    const locality = words('locality') ?? (kind === 'area' ? run : null);
    const name = kind === 'area' ? null : (words('name') ?? run);
    return { kind, name, locality, row: locality ? (areaAt(r, locality.first)?.row ?? null) : null };
  });

export const dateRule = (rule: RuleOfKind<'date'>): BuiltRule<DateShape> =>
  built(rule, ({ says: { from, to = from } }) => {
    const [year, month, day] = from.split('-').map(Number) as [number, number, number];
    const [yearTo, monthTo, dayTo] = to.split('-').map(Number) as [number, number, number];
    return { year, month, day, yearTo, monthTo, dayTo };
  });

export const officialRule = (rule: RuleOfKind<'official'>): BuiltRule<PersonFind> =>
  built(rule, ({ r, words }) => {
    const title = words('title');
    const name = words('name');
    return title && name && { name: nameOf(r, name), titles: [titleOf(r, title)] };
  });

export const personRule = (rule: RuleOfKind<'person'>): BuiltRule<PersonFind> =>
  built(rule, ({ r, run, words }) => ({ name: nameOf(r, words('name') ?? run), titles: [] }));

/** As the grammar reads it, where it reads the same words; else all of it is the name. */
function nameOf(r: Reading, { first, last }: Run): NamePhrase {
  const read = nameAt(r, first, 'sure');
  return read?.last === last ? read : { first, last, name: { first, last }, honorifics: [], degrees: [], rank: null };
}

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

export const eventRule = (rule: RuleOfKind<'event'>): BuiltRule<EventFind> =>
  built(rule, ({ run, says: { style = 'meeting' }, words }) => {
    const name = words('name') ?? run;
    return { name, acronym: words('acronym'), style, headLast: name.first };
  });

export const quoteRule = (rule: RuleOfKind<'quote'>): BuiltRule<QuoteFind> =>
  built(rule, ({ r, says, range, words }) => {
    const said = range('content');
    const content = said && contentRange(r, said.start, said.end);
    if (!content || content.start >= content.end) return null;
    const marked = /[“”"‘’'«]\s?$/.test(r.doc.text.slice(Math.max(0, said.start - 2), said.start));
    const speaker = words('speaker');
    const hint: SpeakerHint = speaker ? hintAt(r, speaker.first) : { by: 'context' };
    return {
      kind: says.kind ?? (marked ? 'direct' : 'indirect'),
      content,
      cue: range('cue'),
      verb: says.verb ?? null,
      hint: hint.by === 'mention' ? { ...hint, span: range('speaker') as Range } : hint,
      continues: false,
    };
  });
