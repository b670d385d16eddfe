/**
 * Bodies of an article: phrases by the rules, with those inside them; then which phrases name the same body, by the
 * lexicon, by the text's own "Name (ACRONYM)", or by the same words.
 */
import { endOf, fold, isCapital, isUpper, printed, type Reading, sameLine, startOf } from '../lexicon/reading';
import type { Mention } from '../record';
import { choose } from '../rules/choose';
import { find } from '../rules/find';
import type { Candidate } from '../rules/rule';
import { overlaps, type Range } from '../text/span';
import { innerAcronym, officialName } from './naming';
import type { BodyPhrase } from './phrase';
import { bodyRules, bodyTriggers } from './rules';

export interface BodyEntry {
  /** Official name where the lexicon or the text gives one. */
  name: string;
  acronym: string | null;
  kind: string;
  lexiconId: string | null;
  parent: BodyEntry | null;
  mentions: Mention[];
}

/**
 * @param inTitles bodies that the titles hold, read where a name may follow.
 * @param blocked ranges in which no body is looked for: titles (whose bodies are given) and personal names.
 */
export function readBodies(r: Reading, inTitles: readonly BodyPhrase[], blocked: readonly Range[]): BodyEntry[] {
  const order = bodyRules.map((rule) => rule.id);
  const given: Candidate<BodyPhrase>[] = inTitles.map((body) => ({
    rule: body.rule,
    start: startOf(r, body.first),
    end: endOf(r, body.last),
    value: body,
  }));
  const free = find(r, r.doc.tokens.count, bodyRules, bodyTriggers).filter(
    (candidate) => !blocked.some((range) => overlaps(range, candidate)),
  );
  const chosen = choose([...given, ...free], order).map((choice) => choice.winner);
  const phrases = chosen.flatMap((candidate) => withParents(candidate.value)).filter((body) => !isIdle(r, body));
  const index = new BodyIndex(r);
  for (const phrase of phrases) if (phrase.needs === null) index.place(phrase);
  for (const phrase of phrases) if (phrase.needs !== null && index.isSupported(phrase)) index.place(phrase);
  index.addDefinedAcronyms(blocked);
  return index.entries();
}

function withParents(body: BodyPhrase): BodyPhrase[] {
  return body.parent ? [body, ...withParents(body.parent)] : [body];
}

function isIdle(r: Reading, body: BodyPhrase): boolean {
  const range = { start: startOf(r, body.first), end: endOf(r, body.last) };
  if (r.zones.dateline && overlaps(r.zones.dateline, range)) return true;
  return r.zones.noise.some((zone) => overlaps(zone, range));
}

// words in which prints of one body differ: BPMP Provinsi Papua, BPMP Papua
const small = new Set(['dan', 'ri', 'provinsi', 'prov', 'kota', 'republik', 'indonesia']);

class BodyIndex {
  private readonly byKey = new Map<string, BodyEntry>();
  private readonly all = new Set<BodyEntry>();

  constructor(private readonly r: Reading) {}

  place(phrase: BodyPhrase): BodyEntry {
    const { r } = this;
    const keys = this.keysOf(phrase);
    const inner = phrase.row ? null : innerAcronym(this.r, phrase);
    if (inner) keys.push(`words:${this.words(inner.first, inner.first + 1)} ${this.words(inner.last, phrase.last)}`);
    const parent = phrase.parent ? (this.byKey.get(this.keysOf(phrase.parent)[0] as string) ?? null) : null;
    let entry = keys.map((key) => this.byKey.get(key)).find((known) => known !== undefined);
    if (!entry && !phrase.row) entry = this.defined.get(printed(r, phrase.first, phrase.last));
    if (!entry) {
      entry = {
        name: phrase.row?.name ?? printed(r, phrase.first, phrase.last),
        acronym: phrase.row?.acronyms?.split(';')[0] || null,
        kind: phrase.kind,
        lexiconId: phrase.row?.id ?? null,
        parent: null,
        mentions: [],
      };
      this.all.add(entry);
    }
    entry.parent ??= parent;
    for (const key of keys) if (!this.byKey.has(key)) this.byKey.set(key, entry);
    entry.mentions.push({
      start: startOf(r, phrase.first),
      end: endOf(r, phrase.last),
      text: printed(r, phrase.first, phrase.last),
      rule: phrase.rule,
    });
    const acronym = this.acronymAfter(phrase.last);
    if (acronym && !phrase.row) this.define(entry, phrase, acronym);
    if (phrase.rule === 'institution/title-object') this.defined.set(printed(r, phrase.first, phrase.last), entry);
    return entry;
  }

  /** What makes two phrases one body: the lexicon's row, or the words. */
  private keysOf(phrase: BodyPhrase): string[] {
    if (phrase.row) return [`row:${phrase.row.id}`];
    const own = this.words(phrase.first, phrase.ownLast);
    const whole = this.words(phrase.first, phrase.last);
    const unit = phrase.parent && phrase.ownLast - phrase.first > 1 ? [`own:${own}`] : [];
    return [`words:${whole}`, ...(phrase.parent ? unit : [`own:${own}`])];
  }

  words(first: number, last: number): string {
    const out: string[] = [];
    for (let at = first; at < last; at++) {
      const word = fold(this.r, at);
      if (fold(this.r, at - 1) === '(' && fold(this.r, at + 1) === ')' && at > first + 1) continue;
      if (/[A-Za-zÀ-ɏ0-9]/.test(word) && !small.has(word)) out.push(word);
    }
    return out.join(' ');
  }

  /** "(BKN)" right behind: token run of the acronym alone. */
  private acronymAfter(at: number): { first: number; last: number } | null {
    const { r } = this;
    if (!sameLine(r, at) || fold(r, at) !== '(' || !isCapital(r, at + 1)) return null;
    let last = at + 1;
    while (last < at + 4 && isCapital(r, last)) last++;
    if (fold(r, last) !== ')') return null;
    const text = printed(r, at + 1, last);
    return text.length <= 20 && /[A-ZÀ-ÖØ-Þ]/.test(text) && !['persero', 'perseroda'].includes(fold(r, at + 1))
      ? { first: at + 1, last }
      : null;
  }

  private define(entry: BodyEntry, phrase: BodyPhrase, acronym: { first: number; last: number }): void {
    const text = printed(this.r, acronym.first, acronym.last);
    if (
      this.r.hits.at('body', acronym.first)?.forms.some((form) => form.needs === null && form.text === text) &&
      !this.abbreviates(text, phrase)
    )
      return;
    entry.acronym ??= text;
    this.defined.set(text, entry);
  }

  private readonly defined = new Map<string, BodyEntry>();

  /** The first letters of the name's words give the acronym. */
  private abbreviates(text: string, phrase: BodyPhrase): boolean {
    const initials = this.words(phrase.first, phrase.ownLast)
      .split(' ')
      .map((word) => word[0])
      .join('');
    return initials.startsWith(text.toLowerCase().slice(0, 2));
  }

  /** A form that needs its parent or context counts where the text names either elsewhere. */
  isSupported(phrase: BodyPhrase): boolean {
    const row = phrase.row;
    if (!row) return true;
    if (this.byKey.has(`row:${row.id}`)) return true;
    const before = fold(this.r, phrase.first - 1);
    if (phrase.needs === 'context')
      return this.r.hits.at('titleHead', phrase.first - 1) !== undefined || ['oleh', 'kepada', 'dari'].includes(before);
    let parent = row.parent ?? '';
    for (let depth = 0; parent && depth < 5; depth++) {
      if (this.byKey.has(`row:${parent}`)) return true;
      parent = this.r.lexicon.body(parent)?.parent ?? '';
    }
    return false;
  }

  /** Every later print of an acronym that the text defined. */
  addDefinedAcronyms(blocked: readonly Range[]): void {
    const { r } = this;
    if (this.defined.size === 0) return;
    for (let at = 0; at < r.doc.tokens.count; at++) {
      if (!isUpper(r, at) && !isCapital(r, at)) continue;
      for (const width of [3, 2, 1]) {
        if (at + width > r.doc.tokens.count) continue;
        const entry = this.defined.get(printed(r, at, at + width));
        if (!entry) continue;
        const range = { start: startOf(r, at), end: endOf(r, at + width) };
        if (
          !entry.mentions.some((mention) => overlaps(mention, range)) &&
          !blocked.some((other) => overlaps(other, range) && other.start > range.start)
        ) {
          this.removeOther(entry, range);
          entry.mentions.push({ ...range, text: printed(r, at, at + width), rule: 'institution/defined-acronym' });
        }
        break;
      }
    }
  }

  /** "Guru Besar FEUI": an acronym that no list has, of a body whose words it begins: Fakultas Ekonomi Universitas Indonesia. */
  private joinAcronyms(): void {
    for (const short of this.all) {
      const text = short.mentions[0]?.text ?? '';
      if (short.lexiconId || text !== text.toUpperCase() || text.includes(' ') || text.length < 3) continue;
      for (const long of this.all) {
        const initials = long.name
          .split(' ')
          .filter((word) => /^[A-ZÀ-ÖØ-Þ]/.test(word))
          .map((word) => word[0])
          .join('');
        if (long === short || long.lexiconId || initials !== text) continue;
        long.mentions.push(...short.mentions.map((mention) => ({ ...mention, rule: 'institution/initials' })));
        long.acronym ??= text;
        short.mentions = [];
      }
    }
  }

  /** The text's own definition beats the lexicon's reading of the same letters. */
  private removeOther(entry: BodyEntry, range: Range): void {
    for (const other of this.all) {
      if (other !== entry)
        other.mentions = other.mentions.filter((mention) => mention.start !== range.start || mention.end !== range.end);
    }
  }

  entries(): BodyEntry[] {
    this.joinAcronyms();
    const kept = [...this.all].filter((entry) => entry.mentions.length > 0);
    for (const entry of kept) {
      entry.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
      this.nameByText(entry);
    }
    return kept.sort(
      (a, b) =>
        (a.mentions[0] as Mention).start - (b.mentions[0] as Mention).start ||
        (b.mentions[0] as Mention).end - (a.mentions[0] as Mention).end,
    );
  }

  private nameByText(entry: BodyEntry): void {
    if (entry.lexiconId) {
      const republic =
        entry.kind !== 'ministry' &&
        !/Indonesia$/.test(entry.name) &&
        entry.mentions.some((mention) => / (?:RI|Republik Indonesia)$/.test(mention.text));
      if (republic) entry.name += ' Republik Indonesia';
      return;
    }
    entry.name = officialName(this.r, entry);
  }
}
