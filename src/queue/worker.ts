/** The queue on Redis and those who work on it; a killed worker's jobs go to the others when its locks run out. */
import { Queue, Worker } from 'bullmq';
import { createHandler } from './job';
import type { Sink } from './sink';

/** Which queue. */
export interface QueueOptions {
  /** `redis://…` or `rediss://…`. */
  readonly redis: string;
  /** Name of the queue: `humas-parser`. */
  readonly queue?: string;
}

/** Who works on a queue, and for whom. */
export interface WorkerOptions extends QueueOptions {
  /** Takes the results; whoever opened it closes it. */
  readonly sink: Sink;
  /** Seconds after which a worker that says nothing counts as dead: 30. */
  readonly lock?: number;
}

const standardName = 'humas-parser';

const connectionOf = (redis: string) => ({ url: redis, maxRetriesPerRequest: null });

/**
 * @returns BullMQ's queue, to put documents into with `enqueue`; it connects by itself, and `close()` ends the connection.
 */
export function openQueue({ redis, queue = standardName }: QueueOptions): Queue {
  return new Queue(queue, { connection: connectionOf(redis) });
}

/**
 * Starts to work on the queue, in this thread; run one process a core.
 *
 * @returns BullMQ's worker: `close()` ends it after the jobs at hand; listen to its `error`, or a lost connection ends the process.
 */
export function startWorker({ redis, queue = standardName, sink, lock = 30 }: WorkerOptions): Worker {
  return new Worker(queue, createHandler(sink), {
    connection: connectionOf(redis),
    // Parsing keeps the thread busy: others are only fetched and written meanwhile.
    concurrency: 8,
    lockDuration: lock * 1000,
    stalledInterval: lock * 1000,
    // A document is not at fault when its worker is killed; one that kills its workers is given up all the same.
    maxStalledCount: 100,
  });
}

/** Whether nothing waits and nobody works. */
export async function isIdle(queue: Queue): Promise<boolean> {
  const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized');
  return Object.values(counts).every((count) => count === 0);
}
