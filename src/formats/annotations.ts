/** A record as a page of W3C Web Annotations (https://www.w3.org/TR/annotation-model/), for viewers and annotation stores. */
import type { ArticleRecord } from '../record';
import { codePointCounter, labelledSpans, type SpanLabel } from './spans';

/** One place of the article with its label; `humas:id` is the id of its item in the record. */
export interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: 'tagging';
  body: { type: 'TextualBody'; purpose: 'tagging'; value: SpanLabel; 'humas:id'?: string }[];
  target: { source: string; selector: [TextPosition, TextQuote] };
}

/** Where a place stands. */
export interface TextPosition {
  type: 'TextPositionSelector';
  /** In code points, as the model asks. */
  start: number;
  end: number;
}

/** The words of a place and up to 24 UTF-16 units on either side. */
export interface TextQuote {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** All annotations of one article. */
export interface AnnotationPage {
  '@context': ['http://www.w3.org/ns/anno.jsonld', { humas: string }];
  id: string;
  type: 'AnnotationPage';
  items: Annotation[];
}

/** Letters on either side that tell one occurrence from another. */
const context = 24;

/**
 * Every place of a record as a Web Annotation, in text order.
 *
 * @param text the article that the record was made of.
 * @param source IRI of the article; every annotation targets it, and has its id from it.
 */
export function toAnnotations(text: string, record: ArticleRecord, source: string): AnnotationPage {
  const count = codePointCounter(text);
  const base = source.split('#')[0] as string;
  const items = labelledSpans(record).map(({ start, end, label, text: exact, id }, index): Annotation => {
    const position: TextPosition = { type: 'TextPositionSelector', start: count(start), end: count(end) };
    const quote: TextQuote = {
      type: 'TextQuoteSelector',
      exact,
      prefix: whole(text.slice(Math.max(0, start - context), start)),
      suffix: whole(text.slice(end, end + context)),
    };
    return {
      id: `${base}#annotation-${index + 1}`,
      type: 'Annotation',
      motivation: 'tagging',
      body: [{ type: 'TextualBody', purpose: 'tagging', value: label, ...(id && { 'humas:id': id }) }],
      target: { source, selector: [position, quote] },
    };
  });
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { humas: 'urn:humas-parser:' }],
    id: `${base}#annotations`,
    type: 'AnnotationPage',
    items,
  };
}

/** Without half a surrogate pair at either end. */
const whole = (text: string) => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
