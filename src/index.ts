/**
 * The public surface of `humas-parser`, and nothing else.
 *
 * Only re-exports live here, so that importing the library does no work.
 */
export { parseArticle } from './parse-article';
export type * from './record';
