/**
 * Two streams of results, paired by id. Both are in the same order, and one may lack what the other has: who is missing is
 * found by looking ahead on both sides, only so far, so that memory does not grow with the streams.
 */
import type { Result } from '../stream/result';

export interface Pair {
  readonly old?: Result;
  readonly new?: Result;
}

/** Thrown where the two streams do not meet again. */
export class NoMeeting extends Error {}

/** @param furthest documents that one side may lack in a row. */
export async function* pairById(
  old: AsyncIterator<Result>,
  now: AsyncIterator<Result>,
  furthest = 1000,
): AsyncGenerator<Pair, void, undefined> {
  const left = new Queue(old);
  const right = new Queue(now);
  for (;;) {
    const { lacking, added } = await nextMeeting(left, right, furthest);
    for (let n = 0; n < lacking; n++) yield { old: left.take() };
    for (let n = 0; n < added; n++) yield { new: right.take() };
    const [a, b] = [await left.peek(0), await right.peek(0)];
    if (!a && !b) return;
    if (a && b) yield { old: left.take(), new: right.take() };
  }
}

/** How many documents stand on each side before the next that both have. */
async function nextMeeting(left: Queue, right: Queue, furthest: number): Promise<{ lacking: number; added: number }> {
  const onLeft = new Map<string, number>();
  const onRight = new Map<string, number>();
  for (let at = 0; at < furthest; at++) {
    const a = await left.peek(at);
    const b = await right.peek(at);
    if (!a && !b) return { lacking: left.length, added: right.length };
    // one side is done: nothing to look for
    if (at === 0 && !(a && b)) return { lacking: left.length, added: right.length };
    if (a && !onLeft.has(idOf(a))) onLeft.set(idOf(a), at);
    if (b && !onRight.has(idOf(b))) onRight.set(idOf(b), at);
    const inRight = a && onRight.get(idOf(a));
    if (inRight !== undefined) return { lacking: at, added: inRight };
    const inLeft = b && onLeft.get(idOf(b));
    if (inLeft !== undefined) return { lacking: inLeft, added: at };
  }
  if (left.length < furthest) return { lacking: left.length, added: 0 };
  if (right.length < furthest) return { lacking: 0, added: right.length };
  throw new NoMeeting(
    `from ${idOf(left.head)} in OLD and ${idOf(right.head)} in NEW on, the next ${furthest} documents have no id in common; both files must be in the same order of ids`,
  );
}

const idOf = ({ id }: Result): string => JSON.stringify(id ?? null);

/** What comes next of a stream, as far as somebody has looked. */
class Queue {
  private readonly seen: Result[] = [];
  constructor(private readonly source: AsyncIterator<Result>) {}

  get length(): number {
    return this.seen.length;
  }

  get head(): Result {
    return this.seen[0] as Result;
  }

  async peek(at: number): Promise<Result | undefined> {
    while (this.seen.length <= at) {
      const next = await this.source.next();
      if (next.done) return undefined;
      this.seen.push(next.value);
    }
    return this.seen[at];
  }

  take(): Result {
    return this.seen.shift() as Result;
  }
}
