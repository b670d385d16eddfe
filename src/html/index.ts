/**
 * `humas-parser/html`: a page of a government site to its article, and that to the record. Needs the optional peers
 * @mozilla/readability, html-to-text and linkedom. No script of the page runs and nothing is fetched.
 *
 * @module humas-parser/html
 */
import { parseArticle } from '../index';
import type { ArticleRecord } from '../record';
import { articleBody, textOf } from './body';
import { readFacts } from './facts';
import { type Page, readPage } from './page';

/** What is known of a page beside its source. */
export interface HtmlOptions {
  /** Address of the page; the publisher is its host where the page names none. */
  url?: string;
  /** Day of publication, ISO `YYYY-MM-DD`; goes before what the page says. */
  publishedOn?: string;
}

/** The article of a page. */
export interface HtmlArticle {
  /** Headline and body as plain text, a blank line between paragraphs; the record's offsets are into it. */
  text: string;
  headline: string | null;
  /** ISO day in Indonesia. */
  publishedOn: string | null;
  publisher: string | null;
  record: ArticleRecord;
}

/**
 * Reads a page.
 *
 * @param html the page's source.
 * @returns the article, what the page says of it, and the record; a page without an article gives its plain text.
 * @throws TypeError if `html` is no string; RangeError as `parseArticle`, and if `url` is no address.
 */
export function parseHtml(html: string, options: HtmlOptions = {}): HtmlArticle {
  if (typeof html !== 'string')
    throw new TypeError(`parseHtml: html must be a string, got ${typeof html}; pass the page's source`);
  if (options.url !== undefined && !URL.canParse(options.url))
    throw new RangeError(`parseHtml: url is no address; pass one such as 'https://www.bkn.go.id/siaran-pers'`);
  const page: Page | null = readPage(html);
  const facts = page ? readFacts(page, options.url) : { headline: null, publishedOn: null, publisher: null };
  const body = page ? articleBody(page) : textOf(html);
  const publishedOn = options.publishedOn ?? facts.publishedOn;
  const text = headed(body, facts.headline);
  const record = parseArticle(text, publishedOn === null ? {} : { publishedOn });
  return {
    text,
    headline: facts.headline ?? record.headline?.text ?? null,
    publishedOn: record.publishedOn,
    publisher: facts.publisher,
    record,
  };
}

/** Headline over the body, once. */
function headed(body: string, headline: string | null): string {
  if (headline === null) return body;
  const first = body.split('\n', 1)[0] as string;
  if (folded(first) === folded(headline)) return body;
  return body === '' ? headline : `${headline}\n\n${body}`;
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
