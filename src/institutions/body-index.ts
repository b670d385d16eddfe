/**
 * Which phrases name the same body: those with one row of the lexicon, with one acronym of the text's own "Name (ACRONYM)",
 * or with the same words. What a body is called is in naming.ts.
 */

import type { Row } from '../lexicon/lexicon';
import { endOf, fold, isCapital, printed, type Reading, sameLine, startOf } from '../lexicon/reading';
import type { Mention } from '../record';
import type { RangeSet } from '../text/span';
import type { BodyEntry, BodyPhrase } from './body';
import {
  bareWords,
  initialsOf,
  innerAcronym,
  isNearly,
  isPost,
  joinInitials,
  officialName,
  spelledOut,
  typeName,
} from './naming';

/** A state that grows phrase by phrase: who was named before decides whom a short form means. */
export class BodyIndex {
  private readonly byKey = new Map<string, BodyEntry>();
  /** Keys of several bodies: after "Polres Kudus" and "Polres Jepara", "Polres" is neither. */
  private readonly shared = new Set<string>();
  private readonly all = new Set<BodyEntry>();
  /** By the printed acronym that the text defines. */
  private readonly defined = new Map<string, BodyEntry>();
  /** By the printed head of a local body: after "KPU Kota Bitung", "KPU" is that of Bitung. */
  private readonly local = new Map<string, BodyEntry>();
  /** What begins at the token, and the token after it. */
  private readonly startingAt = new Map<number, Placed[]>();

  constructor(private readonly r: Reading) {}

  place(read: BodyPhrase): BodyEntry {
    const known = this.knownRow(read);
    const phrase = known ? { ...read, row: known, kind: known.kind as string } : read;
    const keys = this.keysOf(phrase);
    const entry = this.find(phrase, keys) ?? this.create(phrase);
    const parent = phrase.parent && this.find(phrase.parent, this.keysOf(phrase.parent));
    if (parent && parent !== entry) entry.parent ??= parent;
    for (const key of [...keys, ...this.shortKeysOf(phrase)]) {
      const other = this.byKey.get(key);
      if (!other) this.byKey.set(key, entry);
      else if (other !== entry) this.shared.add(key);
    }
    this.mention(entry, phrase.first, phrase.last, phrase.rule);
    const acronym = this.acronymAfter(phrase.last);
    if (acronym && !phrase.row) this.define(entry, phrase, acronym);
    const text = printed(this.r, phrase.first, phrase.last);
    if (phrase.rule === 'institution/title-object') this.defined.set(text, entry);
    if (!phrase.row && phrase.headLast < phrase.last) {
      const head = printed(this.r, phrase.first, phrase.headLast);
      const inner = innerAcronym(this.r, phrase);
      const short = inner ? printed(this.r, inner.first, inner.last - 1) : head;
      const rest = inner ? ` ${printed(this.r, inner.last, phrase.last)}` : '';
      for (const form of [head, short, short + rest]) if (!this.local.has(form)) this.local.set(form, entry);
      const own = inner && !this.r.hits.body[inner.first] && !isPost(short, fold(this.r, phrase.first));
      if (own && !this.defined.has(short)) this.defined.set(short, entry);
    }
    return entry;
  }

  private find(phrase: BodyPhrase, keys: readonly string[]): BodyEntry | undefined {
    for (const key of keys) {
      const known = this.byKey.get(key);
      if (known) return known;
    }
    const text = printed(this.r, phrase.first, phrase.last);
    return phrase.row ? this.local.get(text) : this.defined.get(text);
  }

  private create(phrase: BodyPhrase): BodyEntry {
    const entry: BodyEntry = {
      name: phrase.row?.name ?? printed(this.r, phrase.first, phrase.last),
      acronym: phrase.row?.acronyms?.split(';')[0] || null,
      kind: phrase.kind,
      lexiconId: phrase.row?.id ?? null,
      parent: null,
      mentions: [],
      phrase,
    };
    this.all.add(entry);
    return entry;
  }

  private mention(entry: BodyEntry, first: number, last: number, rule: string): void {
    const { r } = this;
    const mention = { start: startOf(r, first), end: endOf(r, last), text: printed(r, first, last), rule };
    const placed = this.startingAt.get(first);
    if (placed) placed.push({ entry, last, mention });
    else this.startingAt.set(first, [{ entry, last, mention }]);
  }

  /** What makes two phrases one body: the lexicon's row, or the words, with a head in letters spelled out. */
  private keysOf(phrase: BodyPhrase): string[] {
    const { r } = this;
    if (phrase.row) return [`row:${phrase.row.id}`];
    const keys = [`words:${bareWords(r, phrase.first, phrase.last)}`];
    const long = spelledOut(r, phrase);
    if (long) keys.push(`words:${long}`);
    // "Sekolah Vokasi Universitas Diponegoro", "Sekolah Vokasi Undip", "FIB Undip": one unit of one listed body
    if (phrase.parent?.row && phrase.parent.first === phrase.ownLast && phrase.parent.last === phrase.last) {
      const own = bareWords(r, phrase.first, phrase.ownLast);
      keys.push(`of:${phrase.parent.row.id} ${own}`);
      const letters = own.includes(' ') ? initialsOf(r, phrase) : own;
      if (letters.length > 1) keys.push(`letters:${phrase.parent.row.id} ${letters}`);
    }
    const inner = innerAcronym(r, phrase);
    if (inner) {
      const rest = bareWords(r, inner.last, phrase.last);
      keys.push(`words:${bareWords(r, inner.first, inner.first + 1)} ${rest}`);
    }
    // "Dinas Kesehatan" is that of Kabupaten Sleman, where the text named it so before
    if (phrase.ownLast === phrase.last) {
      keys.push(keys[0]?.replace('words:', 'own:') as string);
      const type = phrase.headLast === phrase.last ? typeName(r, phrase.first, phrase.last) : null;
      if (type) keys.push(`own:${type}`);
    }
    // "RSUD Tirta Husada" named bare at first is the same with its area
    else if (phrase.ownLast > phrase.headLast) keys.push(`bare:${bareWords(r, phrase.first, phrase.ownLast)}`);
    return keys;
  }

  /** Under which words a later, shorter or longer print finds the body. */
  private shortKeysOf(phrase: BodyPhrase): string[] {
    if (phrase.row) return [];
    const { first, headLast, ownLast, last } = phrase;
    const head = headLast < last ? typeName(this.r, first, headLast) : null;
    const keys = head ? [`own:${head}`] : [];
    if (ownLast - first < 2) return keys;
    const own = bareWords(this.r, first, ownLast);
    keys.push(ownLast === last ? `bare:${own}` : `own:${own}`);
    return keys;
  }

  /** "(BKN)" right behind: token run of the acronym alone. */
  private acronymAfter(at: number): { first: number; last: number } | null {
    const { r } = this;
    if (!sameLine(r, at) || !isCapital(r, at + 1)) return null;
    // "Panitia Seleksi Nasional atau Panselnas"
    if (fold(r, at) === 'atau' && r.hits.body[at + 1]) return { first: at + 1, last: at + 2 };
    if (fold(r, at) !== '(') return null;
    let last = at + 1;
    while (last < at + 4 && isCapital(r, last)) last++;
    if (fold(r, last) !== ')') return null;
    const short = endOf(r, last) - startOf(r, at + 1) <= 20;
    return short && !['persero', 'perseroda'].includes(fold(r, at + 1)) ? { first: at + 1, last } : null;
  }

  /**
   * A name that is all but the listed one, with a listed form behind its head or in brackets behind it:
   * "Badan Aml Zakat Nasional (Baznas)", "PT Agrinas Pangan Nusantara".
   */
  private knownRow(phrase: BodyPhrase): Row | null {
    if (phrase.row || phrase.ownLast < phrase.last) return null;
    const { body } = this.r.hits;
    const acronym = this.acronymAfter(phrase.last);
    const short = acronym && body[acronym.first];
    const inside = phrase.headLast < phrase.last ? body[phrase.headLast] : undefined;
    // "PT KAI", "PT KAI (Persero)": the listed form is all that the head names
    const firm = inside?.forms.find(({ row }) => row.kind?.endsWith('company'))?.row;
    if (
      inside &&
      firm &&
      phrase.kind === 'company' &&
      (inside.last === phrase.last || fold(this.r, inside.last) === '(')
    )
      return firm;
    const forms = [...((short?.last === acronym?.last && short?.forms) || []), ...(inside?.forms ?? [])];
    if (forms.length === 0) return null;
    const words = bareWords(this.r, phrase.first, phrase.last).split(' ');
    return forms.find((form) => isNearly(words, form.row.name ?? ''))?.row ?? null;
  }

  private define(entry: BodyEntry, phrase: BodyPhrase, acronym: { first: number; last: number }): void {
    const text = printed(this.r, acronym.first, acronym.last);
    const listed = this.r.hits.body[acronym.first]?.forms.some((form) => form.needs === null && form.text === text);
    if (listed && !initialsOf(this.r, phrase).startsWith(text.toLowerCase().slice(0, 2))) return;
    entry.acronym ??= text;
    this.defined.set(text, entry);
  }

  /** A form that needs its parent or context counts where the text names either elsewhere. */
  isSupported(phrase: BodyPhrase): boolean {
    const row = phrase.row;
    if (!row) return this.keysOf(phrase).some((key) => this.byKey.has(key) && !this.shared.has(key));
    if (this.byKey.has(`row:${row.id}`)) return true;
    const before = fold(this.r, phrase.first - 1);
    if (phrase.needs === 'context')
      return this.r.hits.titleHead[phrase.first - 1] !== undefined || ['oleh', 'kepada', 'dari'].includes(before);
    let parent = row.parent ?? '';
    for (let depth = 0; parent && depth < 5; depth++) {
      if (this.byKey.has(`row:${parent}`)) return true;
      parent = this.r.lexicon.body(parent)?.parent ?? '';
    }
    return false;
  }

  /** Every later print of an acronym that the text defined. */
  addDefinedAcronyms(taken: RangeSet): void {
    const { r } = this;
    if (this.defined.size === 0) return;
    for (let at = 0; at < r.doc.tokens.count; at++) {
      if (!isCapital(r, at)) continue;
      for (const width of [3, 2, 1]) {
        if (at + width > r.doc.tokens.count) continue;
        const entry = this.defined.get(printed(r, at, at + width));
        if (!entry) continue;
        const start = startOf(r, at);
        const inOther = taken.around(start, endOf(r, at + width)).some((other) => other.start > start);
        const opensOther = this.startingAt.get(at)?.some((placed) => placed.last > at + width) ?? false;
        if (!this.covers(entry, at, at + width) && !inOther && !opensOther) {
          this.removeOthers(entry, at, at + width);
          this.mention(entry, at, at + width, 'institution/defined-acronym');
        }
        break;
      }
    }
  }

  /** Whether a mention of the entry overlaps the tokens; no name of a body is longer than what is looked back. */
  private covers(entry: BodyEntry, first: number, last: number): boolean {
    for (let at = Math.max(0, first - longestName); at < last; at++)
      if (this.startingAt.get(at)?.some((placed) => placed.entry === entry && placed.last > first)) return true;
    return false;
  }

  /** The text's own definition beats the lexicon's reading of the same letters. */
  private removeOthers(entry: BodyEntry, first: number, last: number): void {
    const placed = this.startingAt.get(first);
    if (placed)
      this.startingAt.set(
        first,
        placed.filter((other) => other.entry === entry || other.last !== last),
      );
  }

  /** The bodies with their mentions and names, in text order. */
  entries(): BodyEntry[] {
    const kept = new Set<BodyEntry>();
    for (const token of [...this.startingAt.keys()].sort((a, b) => a - b)) {
      const placed = this.startingAt.get(token) as Placed[];
      for (const { entry, mention } of placed.sort((a, b) => b.last - a.last)) {
        kept.add(entry);
        entry.mentions.push(mention);
      }
    }
    joinInitials(kept);
    for (const entry of kept) entry.name = officialName(this.r, entry);
    return [...kept];
  }
}

const longestName = 30;

interface Placed {
  readonly entry: BodyEntry;
  readonly last: number;
  readonly mention: Mention;
}
