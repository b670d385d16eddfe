/** What runs in each thread of the pool: a batch in, its results out, in order. Lines stay lines, so that no record is cloned. */
import { parseDocument, parseLine, type Result } from './result';

export const documents = (batch: readonly unknown[]): Result[] => batch.map(parseDocument);

export const lines = (batch: readonly string[]): string[] => batch.map(parseLine);
