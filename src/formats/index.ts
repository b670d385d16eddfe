/**
 * `humas-parser/formats`: a record in the forms that other programs read. Pure functions from record to string or JSON.
 *
 * @module humas-parser/formats
 */
export {
  type Annotation,
  type AnnotationPage,
  type TextPosition,
  type TextQuote,
  toAnnotations,
} from './annotations';
export { type CsvArticle, type CsvKind, csvKinds, toCsv } from './csv';
export { type JsonLd, type JsonLdOptions, toJsonLd } from './json-ld';
export { type MarkedArticle, toHtml } from './page';
export {
  type LabelledSpan,
  labelledSpans,
  type OffsetUnit,
  type SpanLabel,
  type SpanOptions,
  toSpanLines,
} from './spans';
export { isRecord, recordProblems, type SchemaProblem } from './validate';
