/** Batches of a source through a pool of threads: in order, with a bounded number of batches in flight. */
import { pMapIterable } from 'p-map';

/** How many documents are worked on at once. */
export interface PoolOptions {
  /** Threads to parse in; 0, the default, parses in the thread that asks. */
  readonly threads?: number;
  /** Documents that go to a thread at once: 128; 64 to 256 pay best. */
  readonly batchSize?: number;
}

/** What is done with a batch, and the name under which `worker.ts` exports it. */
export interface Task<In, Out> {
  readonly name: string;
  readonly run: (batch: readonly In[]) => Out[];
}

/** @throws RangeError if an option is no whole number of its range. */
export async function* throughPool<In, Out>(
  source: AsyncIterable<In> | Iterable<In>,
  task: Task<In, Out>,
  options: PoolOptions,
): AsyncGenerator<Out, void, undefined> {
  const threads = whole(options.threads, 0, 'threads', 0, 1024);
  const batchSize = whole(options.batchSize, 128, 'batchSize', 1, 65_536);
  if (threads === 0) {
    for await (const item of source) yield* task.run([item]);
    return;
  }
  const { Piscina } = await import('piscina');
  const pool = new Piscina({
    // piscina loads a module of the other kind through `new Function`, which a strict policy refuses.
    filename: new URL('./stream-worker.cjs', import.meta.url).href,
    name: task.name,
    minThreads: threads,
    maxThreads: threads,
  });
  const run = (batch: readonly In[]): Promise<Out[]> => pool.run(batch);
  try {
    const results = pMapIterable(inBatches(source, batchSize), run, {
      concurrency: threads * 2,
      backpressure: threads * 4,
    });
    for await (const batch of results) yield* batch;
  } finally {
    await pool.destroy();
  }
}

async function* inBatches<T>(source: AsyncIterable<T> | Iterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of source) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function whole(value: number | undefined, fallback: number, name: string, least: number, most: number): number {
  if (value === undefined) return fallback;
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new RangeError(`parseBatch: ${name} is ${value}; pass a whole number from ${least} to ${most}`);
}
