/** Looks in a record for what a test expects, and words what was found in its place. */
import {
  type ArticleRecord,
  type Explanation,
  explainArticle,
  type ParseOptions,
  type Parser,
  parseArticle,
} from '../index';
import type { Mention } from '../record';
import { highlight, type Labelled } from './highlight';
import { type Items, itemsOf, type Kind, marksOf } from './kinds';
import { differences, show } from './partial';

/** By what texts are parsed: the built-in parser, or one of your own. */
export interface ParseSettings extends ParseOptions {
  /** A parser of one's own, of `createParser`. */
  readonly parser?: Parser;
}

/** What is tested: a text, a record, or a record with its text, so that messages can show it. */
export type Subject =
  | string
  | ArticleRecord
  | ({ readonly text: string; readonly record?: ArticleRecord } & ParseOptions);

export interface Read {
  readonly record: ArticleRecord;
  readonly text: string | null;
  /** Asked for messages only; null where the record came ready-made. */
  readonly explain: (() => Explanation) | null;
}

const builtIn: Parser = { parseArticle, explainArticle };

export function readSubject(subject: Subject, { parser = builtIn, ...options }: ParseSettings): Read {
  if (
    typeof subject !== 'string' &&
    (typeof subject !== 'object' || subject === null || !('version' in subject || 'text' in subject))
  )
    throw new TypeError(`expect(…): got ${show(subject)}; pass a text, a record, or { text, record?, publishedOn? }`);
  if (typeof subject === 'object' && 'version' in subject) return { text: null, record: subject, explain: null };
  const { text, record, ...own } = typeof subject === 'string' ? { text: subject } : subject;
  if (record) return { text, record, explain: null };
  const given = { ...options, ...own };
  return { text, record: parser.parseArticle(text, given), explain: () => parser.explainArticle(text, given) };
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

/** The text with what was found in it and what that beat; where only the record is at hand, what was found alone. */
export function shown({ text, record, explain }: Read, marks: readonly Labelled[]): string {
  const beaten = new Map(
    explain?.().reasons.map(({ start, end, rule, beat }) => [`${start} ${end} ${rule}`, beat.map((lost) => lost.rule)]),
  );
  const traced = marks.map((mark) => {
    const lost = new Set(beaten.get(`${mark.start} ${mark.end} ${mark.label}`));
    return lost.size > 0 ? { ...mark, label: `${mark.label}, which beat ${[...lost].join(', ')}` } : mark;
  });
  const note = marks.length === 0 ? 'nothing of the kind was found in:\n' : '';
  if (text !== null) return note + highlight(text, traced);
  if (marks.length === 0) return `nothing of the kind was found (${record.language.code})`;
  return marks.map((mark) => `${mark.start}–${mark.end}  ${textOf(mark)}  ${mark.label}`).join('\n');
}

const textOf = (mark: Labelled & { readonly text?: string }) => show(mark.text ?? '');
