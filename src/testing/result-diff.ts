/** What two results of one document differ in: two records, a failure in place of a record, or a document of one side only. */
import type { Result } from '../stream/result';
import { diffRecords, type Find, type RecordDiff } from './record-diff';

export interface ResultDiff extends RecordDiff {
  readonly id: string | number | null;
  /** The side that has the document, where the other has not. */
  readonly only?: 'old' | 'new';
}

/** null: no difference. A document of one side only is told as such, its finds are not listed. */
export function diffResults(old: Result | undefined, now: Result | undefined): ResultDiff | null {
  const id = (old ?? now)?.id ?? null;
  if (!old || !now) return { id, only: old ? 'old' : 'new', lost: [], gained: [], changed: [] };
  const diff = 'record' in old && 'record' in now ? diffRecords(old.record, now.record) : diffFailures(old, now);
  return diff.lost.length + diff.gained.length + diff.changed.length === 0 ? null : { id, ...diff };
}

function diffFailures(old: Result, now: Result): RecordDiff {
  const [lost, gained] = [failureOf(old), failureOf(now)];
  const same = lost?.rule === gained?.rule && lost?.text === gained?.text;
  return same
    ? { lost: [], gained: [], changed: [] }
    : { lost: lost ? [lost] : [], gained: gained ? [gained] : [], changed: [] };
}

function failureOf(result: Result): Find | null {
  if ('record' in result) return null;
  return { kind: 'errors', rule: result.error.code, start: 0, end: 0, text: result.error.message };
}
