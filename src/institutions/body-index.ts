/**
 * Which phrases name the same body: those with one row of the lexicon, with one acronym of the text's own "Name (ACRONYM)",
 * or with the same words. Under which words a phrase is known is in body-keys.ts, where it is printed in prints.ts, what a
 * body is called in naming.ts.
 */
import {
  endOf,
  fold,
  isCapital,
  isNumber,
  isUpper,
  printed,
  type Reading,
  type Run,
  startOf,
} from '../lexicon/reading';
import type { RangeSet } from '../text/span';
import type { BodyEntry, BodyPhrase } from './body';
import { acronymAfter, keysOf, knownRow, openingsOf, shortKeysOf } from './body-keys';
import { bareWords, initialsOf, innerAcronym, isPost, joinInitials } from './naming';
import { isActing, isHome, isInTitle, isListedWith } from './neighbours';
import { officialName } from './official-name';
import { Prints } from './prints';
import { regionalOffice } from './regional-office';

/** A state that grows phrase by phrase: who was named before decides whom a short form means. */
export class BodyIndex {
  private readonly byKey = new Map<string, BodyEntry>();
  /** Keys of several bodies: after "Polres Kudus" and "Polres Jepara", "Polres" is neither. */
  private readonly shared = new Set<string>();
  /** By the printed acronym that the text defines. */
  private readonly defined = new Map<string, BodyEntry>();
  /** By the printed head of a local body: after "KPU Kota Bitung", "KPU" is that of Bitung. */
  private readonly local = new Map<string, BodyEntry>();
  private readonly prints: Prints;

  constructor(private readonly r: Reading) {
    this.prints = new Prints(r);
  }

  place(read: BodyPhrase): BodyEntry {
    const known = knownRow(this.r, read);
    const phrase = known ? { ...read, row: known, kind: known.kind as string } : read;
    const keys = keysOf(this.r, phrase);
    const entry = this.find(phrase, keys) ?? this.findUnplaced(phrase) ?? this.create(phrase);
    const parent = phrase.parent && this.find(phrase.parent, keysOf(this.r, phrase.parent));
    if (parent && parent !== entry) entry.parent ??= parent;
    for (const key of [...keys, ...shortKeysOf(this.r, phrase), ...openingsOf(this.r, read)]) {
      const other = this.byKey.get(key);
      if (!other) this.byKey.set(key, entry);
      else if (other !== entry) this.shared.add(key);
    }
    this.prints.add(entry, phrase.first, phrase.last, phrase.rule);
    const acronym = acronymAfter(this.r, phrase.last);
    if (acronym && !phrase.row) {
      const owner = parent && this.isOfParent(phrase, acronym) ? parent : entry;
      this.define(owner, owner === entry ? phrase : (phrase.parent as BodyPhrase), acronym);
    }
    // "Asian Development Bank (ADB)": the text gives the name of which those are the letters
    if (acronym && phrase.kind === 'international' && entry.lexiconId)
      if (initialsOf(this.r, phrase) === fold(this.r, acronym.first))
        entry.name = printed(this.r, phrase.first, phrase.last);
    const text = printed(this.r, phrase.first, phrase.last);
    if (phrase.rule === 'institution/title-object') this.defined.set(text, entry);
    if (!phrase.row && phrase.headLast < phrase.last) {
      const head = printed(this.r, phrase.first, phrase.headLast);
      const inner = innerAcronym(this.r, phrase);
      const short = inner ? printed(this.r, inner.first, inner.last - 1) : head;
      const rest = inner ? ` ${printed(this.r, inner.last, phrase.last)}` : '';
      // "DPD Partai Golkar", then "DPD"
      const opener = this.r.hits.body[phrase.first] ? printed(this.r, phrase.first, phrase.first + 1) : head;
      for (const form of [head, short, short + rest, opener]) if (!this.local.has(form)) this.local.set(form, entry);
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
    const opening = phrase.rule === 'institution/head-name' ? keys[0]?.replace('words:', 'opening:') : undefined;
    if (opening && !this.shared.has(opening)) {
      const known = this.byKey.get(opening);
      if (known) return known;
    }
    const text = printed(this.r, phrase.first, phrase.last);
    // "Universitas Bahari (UNB)", then "Rektor UNB Ambon"
    const own = phrase.rule === 'institution/title-object' ? printed(this.r, phrase.first, phrase.ownLast) : text;
    return phrase.row ? this.local.get(text) : (this.defined.get(text) ?? this.defined.get(own));
  }

  /** "Kantor Wilayah Kementerian Agama" is that of the first region that the text goes on to print with it. */
  private findUnplaced(phrase: BodyPhrase): BodyEntry | undefined {
    const office = regionalOffice(this.r, phrase);
    const entry = office?.area ? this.byKey.get(`office:${office.id} `) : undefined;
    if (!entry || regionalOffice(this.r, entry.phrase)?.area) return undefined;
    entry.phrase = phrase;
    return entry;
  }

  private create(phrase: BodyPhrase): BodyEntry {
    return {
      name: phrase.row?.name ?? printed(this.r, phrase.first, phrase.last),
      acronym: phrase.row?.acronyms?.split(';')[0] || null,
      kind: phrase.kind,
      lexiconId: phrase.row?.id ?? null,
      parent: null,
      mentions: [],
      phrase,
    };
  }

  /** "Fakultas Teknik Universitas Sinar Nusa (USN)": the letters are those of the body that closes the name. */
  private isOfParent({ parent, last }: BodyPhrase, acronym: Run): boolean {
    if (parent?.last !== last || parent.row) return false;
    return initialsOf(this.r, parent) === fold(this.r, acronym.first);
  }

  private define(entry: BodyEntry, phrase: BodyPhrase, acronym: Run): void {
    const text = printed(this.r, acronym.first, acronym.last);
    const listed = this.r.hits.body[acronym.first]?.forms.some((form) => form.needs === null && form.text === text);
    if (
      listed &&
      phrase.rule !== 'institution/defined-name' &&
      !initialsOf(this.r, phrase).startsWith(text.toLowerCase().slice(0, 2))
    )
      return;
    entry.acronym ??= text;
    this.defined.set(text, entry);
    const short = bareWords(this.r, acronym.first, acronym.last);
    // "Yayasan Borneo Orangutan Survival (BOS)", then "BOS" or "Yayasan BOS"
    const head = bareWords(this.r, phrase.first, phrase.headLast);
    for (const key of [`words:${short}`, `words:${head} ${short}`])
      if (!this.byKey.has(key)) this.byKey.set(key, entry);
    // "(KPUD Nisut)", then "KPUD"
    const opener = printed(this.r, acronym.first, acronym.first + 1);
    if (opener !== text && isUpper(this.r, acronym.first)) this.defined.set(opener, entry);
  }

  /** A form that needs its parent or context counts where the text names either elsewhere. */
  isSupported(phrase: BodyPhrase): boolean {
    const row = phrase.row;
    if (!row)
      return (
        // "Dinas Pertanian dan Pangan (DPP)": the text gives it a short form, so it means one
        (phrase.headLast < phrase.last && acronymAfter(this.r, phrase.last) !== null) ||
        (phrase.kind === 'regional' && (isActing(this.r, phrase) || isHome(this.r, phrase))) ||
        keysOf(this.r, phrase).some((key) => this.byKey.has(key) && !this.shared.has(key))
      );
    if (this.byKey.has(`row:${row.id}`)) return true;
    const before = fold(this.r, phrase.first - 1);
    // "dari USD 60 miliar"
    if (phrase.needs === 'context' && (isNumber(this.r, phrase.last) || isInTitle(this.r, phrase))) return false;
    if (phrase.needs === 'context')
      return (
        this.r.hits.titleHead[phrase.first - 1] !== undefined ||
        ['oleh', 'kepada', 'dari'].includes(before) ||
        isListedWith(this.r, phrase)
      );
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
        if (!this.prints.covers(entry, at, at + width) && !inOther && !this.prints.opensLonger(at, at + width)) {
          this.prints.removeOthers(entry, at, at + width);
          this.prints.add(entry, at, at + width, 'institution/defined-acronym');
        }
        break;
      }
    }
  }

  /** The bodies with their mentions and names, in text order. */
  entries(): BodyEntry[] {
    const kept = this.prints.collect();
    joinInitials(kept);
    // what is printed inside a name is named before it
    for (const entry of [...kept].reverse()) entry.name = officialName(this.r, entry);
    return [...kept];
  }
}
