/**
 * One document in, one result out. What is wrong with a document is said in its own result and costs the others nothing;
 * how documents come and go is told elsewhere.
 */
import { version } from '../../package.json';
import { type ArticleRecord, parseArticle } from '../index';

/** A document to parse. Whatever else it holds is not looked at. */
export interface Article {
  /** Comes back with the result. */
  readonly id?: string | number | null;
  readonly text: string;
  /** ISO day; may be null, as databases give it. */
  readonly publishedOn?: string | null;
}

/** What is wrong with a document; codes are stable. */
export type FailureCode =
  /** The line is no JSON. */
  | 'bad-json'
  /** The document is no object, or its text no string. */
  | 'bad-article'
  /** The text is too long, or publishedOn no calendar day. */
  | 'out-of-range'
  /** A defect of the parser. */
  | 'failed';

/** Why a document has no record; the message is for people. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
}

/** `v`: the version of the parser that made it; `id`: the document's own, null where it has none. */
export type Result =
  | { readonly v: string; readonly id: string | number | null; readonly record: ArticleRecord }
  | { readonly v: string; readonly id: string | number | null; readonly error: Failure };

/** Never throws: a bad document is a result with its error. */
export function parseDocument(article: unknown): Result {
  if (typeof article !== 'object' || article === null || typeof (article as Article).text !== 'string')
    return failure(idOf(article), 'bad-article', 'a document is an object with a string "text"; pass { id, text }');
  const { text, publishedOn } = article as Article;
  const id = idOf(article);
  try {
    return { v: version, id, record: parseArticle(text, publishedOn == null ? {} : { publishedOn }) };
  } catch (error) {
    const code = error instanceof RangeError ? 'out-of-range' : error instanceof TypeError ? 'bad-article' : 'failed';
    return failure(id, code, error instanceof Error ? error.message : String(error));
  }
}

/** One line of NDJSON to one line of NDJSON, without line breaks. */
export function parseLine(line: string): string {
  let article: unknown;
  try {
    article = JSON.parse(line);
  } catch (error) {
    return JSON.stringify(failure(null, 'bad-json', (error as Error).message));
  }
  return JSON.stringify(parseDocument(article));
}

/** Whether a line of results is that of a document that could not be parsed. */
export const isFailure = (line: string): boolean => line.startsWith('"error":', documentOf(line).length);

/** The beginning of a line of results: the parser's version and the document's id, which say of two lines that they tell the same. */
export const documentOf = (line: string): string => lineStart.exec(line)?.[0] ?? '';

const lineStart = /^\{"v":"[^"]*","id":(?:null|[-+.\deE]+|"(?:[^"\\]|\\.)*"),/;

function idOf(article: unknown): string | number | null {
  const id = (article as Partial<Article> | null)?.id;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function failure(id: string | number | null, code: FailureCode, message: string): Result {
  return { v: version, id, error: { code, message } };
}
