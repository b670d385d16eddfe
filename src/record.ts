/**
 * The types of the result: what {@link parseArticle} returns.
 *
 * Only types live here; nothing in this file exists at run time.
 * All offsets are UTF-16 code units of the caller's own string, half open; all days are ISO `YYYY-MM-DD`.
 */

/** ISO day. @pattern ^\d{4}-\d{2}-\d{2}$ */
export type IsoDay = string;

/** UTF-16 code units from the start of the article. @asType integer @minimum 0 */
export type Offset = number;

/** A stretch of the article: `article.slice(start, end) === text`. */
export interface Span {
  start: Offset;
  end: Offset;
  text: string;
}

/** A span that stands for something; `rule` is the id of the rule or lexicon row that found it. */
export interface Mention extends Span {
  rule: string;
}

/** What an article says. Lists are in the order of first mention, ids hold within one record. */
export interface ArticleRecord {
  version: 1;
  /** ISO 639-3 code; a note, never a gate. */
  language: { code: string; confidence: number; indonesian: boolean };
  /** The option, or read from the text. */
  publishedOn: IsoDay | null;
  headline: Span | null;
  /** `"Ciawi-Humas BKN,"`: place Ciawi, desk Humas BKN. */
  dateline: (Span & { place: string | null; desk: string | null }) | null;
  bylines: Byline[];
  officials: Official[];
  people: Person[];
  institutions: Institution[];
  dates: DateMention[];
  venues: Venue[];
  quotes: Quote[];
  events: ArticleEvent[];
  warnings: Warning[];
}

/** Who wrote, photographed or edited: full names or a desk's initials (`kaw`). */
export interface Byline extends Mention {
  role: 'reporter' | 'photographer' | 'editor';
}

/** Something about the content that the reader should know; codes are stable. */
export interface Warning {
  code: string;
  message: string;
  start?: Offset;
  end?: Offset;
}

/** `full` and `short`: the span is the name alone. */
export type PersonForm = 'full' | 'short' | 'title' | 'pronoun';

export interface PersonMention extends Mention {
  form: PersonForm;
}

/** Somebody named, without an office in the text. */
export interface Person {
  /** `person:1` …, in order of first mention, shared by officials and people. */
  id: string;
  /** Fullest printed form without honorific, rank and degree. */
  name: string;
  honorifics: string[];
  degrees: string[];
  rank: string | null;
  /** As printed at its fullest: `Prof. Dr. H. Ahmad Jalis, M.Si.` */
  fullName: string;
  mentions: PersonMention[];
}

/** Somebody who holds an office; without a name where the holder is never named. */
export interface Official extends Omit<Person, 'name' | 'fullName'> {
  name: string | null;
  fullName: string | null;
  titles: Title[];
}

/** How an office is held for another: pelaksana tugas, pelaksana harian, penjabat, penjabat sementara. */
export type Acting = 'plt' | 'plh' | 'pj' | 'pjs';

/** One office of one official; `text` is whole as printed, without "mantan", rank and name. */
export interface Title extends Mention {
  /** Head in its standard form: `Kepala`, `Wakil Gubernur`, `Direktur Jenderal`. */
  role: string;
  /** `Biro Humas`, `Bidang Mutasi`. */
  unit: string | null;
  /** {@link Institution} id. */
  institution: string | null;
  /** `Jawa Timur`; a region code where the lexicon knows it. */
  area: string | null;
  acting: Acting | null;
  status: 'current' | 'former' | 'elect';
}

/** `unit`: a part of another body; `regional`: a regional government and its offices. */
// biome-ignore format: one look
export type InstitutionKind =
  | 'ministry' | 'agency' | 'state-body' | 'military' | 'police' | 'judiciary' | 'regional' | 'unit' | 'state-company'
  | 'company' | 'university' | 'school' | 'hospital' | 'party' | 'association' | 'international' | 'media' | 'other';

/** A named body, once a record, with every form in which the text prints it. */
export interface Institution {
  id: string;
  /** Official name from the lexicon or from the text's own "Name (ACRONYM)"; else as printed. */
  name: string;
  acronym: string | null;
  kind: InstitutionKind;
  lexiconId: string | null;
  /** {@link Institution} id of the body it belongs to. */
  parent: string | null;
  mentions: Mention[];
}

/** The smallest part that a date names. */
export type Precision = 'day' | 'month' | 'year';

/** Inclusive ISO days. */
export interface DateValue {
  from: IsoDay;
  to: IsoDay;
  precision: Precision;
}

/** UTC+7, +8, +9. */
export type Zone = 'WIB' | 'WITA' | 'WIT';

/** One expression: weekday, bracket and year together. */
export interface DateMention extends Mention {
  /** null: cannot be known. */
  value: DateValue | null;
  /** `"09:00"` */
  time: { from: string; to: string | null; zone: Zone | null } | null;
  /** What the text did not say. */
  implied: Precision[];
  weekday: { text: string; agrees: boolean | null } | null;
  role: 'event' | 'statement' | 'publication' | 'other';
}

/** Where something took place; an `area` is a town or region alone, in `locality`. */
export interface Venue {
  id: string;
  /** The facility alone. */
  name: string | null;
  kind: 'facility' | 'online' | 'area';
  locality: string | null;
  region: { code: string; name: string } | null;
  mentions: Mention[];
}

/** The whole attribution: cue, speaker and content. */
export interface Quote extends Mention {
  /** `quote:1` …, in the order of the list. */
  id: string;
  kind: 'direct' | 'indirect' | 'mixed';
  /** Without marks, "bahwa" and cue. */
  content: Span;
  cue: Span | null;
  /** Base form of the cue: `ujar`. */
  verb: string | null;
  /** Id of an official, person or institution. */
  speaker: string | null;
  speakerMention: Span | null;
  resolvedBy: 'name' | 'title' | 'pronoun' | 'context' | null;
  /** {@link Quote} id of the part before, where a cue or the end of a paragraph breaks one quote: `“…,” ujar Budi. “…”` */
  continues: string | null;
  /** {@link Quote} id of the part behind. */
  continuedBy: string | null;
  /** To whom it was said, as printed beside the cue: `kepada wartawan` → `wartawan`. */
  addressee: Span | null;
  /** At what it was said, as printed beside the cue: `saat membuka Rapat Kerja`, `dalam sambutannya`; and the event, if it is one of the record's. */
  occasion: (Span & { event: string | null }) | null;
}

/** A named event, with what the text says of it. */
export interface ArticleEvent {
  id: string;
  name: string;
  acronym: string | null;
  theme: string | null;
  /** Inclusive ISO days. */
  dates: { from: IsoDay; to: IsoDay } | null;
  /** {@link Venue} id. */
  venue: string | null;
  /** {@link Institution} or person id, or the body's name as printed. */
  organizer: string | null;
  participants: { text: string; count: number | null } | null;
  mentions: Mention[];
}
