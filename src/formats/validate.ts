/** Whether a value read from elsewhere is a record, by the JSON Schema that ships as `humas-parser/schema.json`. */
import type { ArticleRecord } from '../record';
import { validate } from './validate.generated';

/** One thing that keeps a value from being a record. */
export interface SchemaProblem {
  /** JSON Pointer: `/officials/0/name`. */
  path: string;
  message: string;
}

interface Compiled {
  (value: unknown): boolean;
  errors?: readonly { instancePath: string; message: string }[] | null;
}

/** What is wrong with the value, empty for a record; the first problem and the alternatives that it failed. */
export function recordProblems(value: unknown): SchemaProblem[] {
  const check = validate as unknown as Compiled;
  if (check(value)) return [];
  return (check.errors ?? []).map(({ instancePath, message }) => ({ path: instancePath, message }));
}

/** Whether a value, such as a line of JSON that was read back, has the shape of a record. Its spans are not compared with a text. */
export function isRecord(value: unknown): value is ArticleRecord {
  return recordProblems(value).length === 0;
}
