/** Looks in a record for what a test expects, and words what was found in its place. */
import { type ArticleRecord, parseArticle } from '../index';
import type { Mention, ParseOptions } from '../record';
import { highlight, type Labelled } from './highlight';
import { type Items, itemsOf, type Kind, marksOf } from './kinds';
import { differences, show } from './partial';

export interface ParseSettings extends ParseOptions {
  /** Parses in place of `parseArticle`: a parser with words or rules of one's own. */
  readonly parse?: (text: string, options: ParseOptions) => ArticleRecord;
}

/** What is tested: a text, a record, or a record with its text, so that messages can show it. */
export type Subject =
  | string
  | ArticleRecord
  | ({ readonly text: string; readonly record?: ArticleRecord } & ParseOptions);

export interface Read {
  readonly record: ArticleRecord;
  readonly text: string | null;
}

export function readSubject(subject: Subject, { parse = parseArticle, ...options }: ParseSettings): Read {
  if (typeof subject === 'string') return { text: subject, record: parse(subject, options) };
  if (typeof subject !== 'object' || subject === null || !('version' in subject || 'text' in subject))
    throw new TypeError(`expect(…): got ${show(subject)}; pass a text, a record, or { text, record?, publishedOn? }`);
  if ('version' in subject) return { text: null, record: subject };
  const { text, record, ...own } = subject;
  return { text, record: record ?? parse(text, { ...options, ...own }) };
}

export interface Wanted {
  /** Text of the item itself or of one of its mentions, titles or contents. */
  readonly span?: string | undefined;
  readonly rule?: string | undefined;
  /** What the item must hold. */
  readonly holds?: unknown;
}

/** null: there is such an item; else what is there in its place, for people to read. */
export function missing<K extends Kind>(read: Read, kind: K, { span, rule, holds = {} }: Wanted): string | null {
  const all = itemsOf(read.record, kind);
  const candidates = all.filter((item) =>
    marksOf(item).some((mark) => (span ?? mark.text) === mark.text && (rule ?? ruleOf(mark)) === ruleOf(mark)),
  );
  const wrong = candidates.map((item) => differences(item, holds)).sort((a, b) => a.length - b.length)[0];
  if (wrong?.length === 0) return null;
  const wish = [show(span ?? holds), rule && `by ${rule}`].filter(Boolean).join(' ');
  const why = wrong ? wrong.map((line) => `  ${line}`).join('\n') : `  no such span among ${kind}`;
  return `expected ${kind} to have ${wish}:\n${why}\n\n${shown(read, kindMarks(all))}`;
}

/** The marks of a listed body name its row; to examples it is found by one rule. */
export const ruleOf = ({ rule }: Mention): string => (rule.startsWith('lexicon:') ? 'institution/listed' : rule);

export const kindMarks = (all: readonly Items[Kind][]): Labelled[] =>
  all.flatMap(marksOf).map((mark) => ({ ...mark, label: mark.rule }));

/** The text with what was found in it; where only the record is at hand, what was found alone. */
export function shown({ text, record }: Read, marks: readonly Labelled[]): string {
  const note = marks.length === 0 ? 'nothing of the kind was found in:\n' : '';
  if (text !== null) return note + highlight(text, marks);
  if (marks.length === 0) return `nothing of the kind was found (${record.language.code})`;
  return marks.map((mark) => `${mark.start}–${mark.end}  ${textOf(mark)}  ${mark.label}`).join('\n');
}

const textOf = (mark: Labelled & { readonly text?: string }) => show(mark.text ?? '');
