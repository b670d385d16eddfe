/**
 * A cluster of workers: `humas-parser/queue`, on BullMQ and Redis (install `bullmq` and `ioredis` beside this package).
 *
 * Every document is parsed at least once, also where workers are killed, and its result handed to a sink that knows a second
 * delivery by document id and parser version. What to do on machines is in docs/cluster.md.
 *
 * @module humas-parser/queue
 */
export type { Article, Failure, FailureCode, Result } from '../stream/result';
export { type ArticleJob, createHandler, enqueue, jobOf, type QueuedArticle } from './job';
export { ndjsonSink, type Sink, streamSink } from './sink';
export { isIdle, openQueue, type QueueOptions, startWorker, type WorkerOptions } from './worker';
