/**
 * Work counted instead of timed: how often each block of code in src/ ran, by V8's own counters. The same on every machine.
 *
 * Not counted: what happens inside built-ins and regular expressions; for that there is bench/hostile.ts.
 */
import { Session } from 'node:inspector';

export interface Work {
  readonly total: number;
  /** The function that ran most, and how much of the total it had. */
  readonly most: string;
}

interface Coverage {
  result: { url: string; functions: { functionName: string; ranges: { count: number }[] }[] }[];
}

const session = new Session();
let counting = false;

function post<T>(method: string, params: object = {}): T {
  let value: T | undefined;
  // the session is in this process and answers before `post` returns
  session.post(method, params, (error, result) => {
    if (error) throw error;
    value = result as T;
  });
  return value as T;
}

/** @param run done once before, so that what is built on first use is not counted. */
export function workOf(run: () => void): Work {
  if (!counting) {
    session.connect();
    post('Profiler.enable');
    post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    counting = true;
    run(); // functions that were compiled before the counters were there are counted from their next call on
  }
  post('Profiler.takePreciseCoverage'); // resets the counters
  run();
  const { result } = post<Coverage>('Profiler.takePreciseCoverage');
  let total = 0;
  let most = { name: '', count: 0 };
  for (const { url, functions } of result) {
    const file = /\/src\/.*\.ts/.exec(url)?.[0];
    if (!file) continue;
    for (const { functionName, ranges } of functions) {
      const count = ranges.reduce((sum, range) => sum + range.count, 0);
      total += count;
      if (count > most.count) most = { name: `${functionName || 'a function'} in ${file.slice(1)}`, count };
    }
  }
  return { total, most: `${most.name} (${Math.round((100 * most.count) / (total || 1))}%)` };
}
