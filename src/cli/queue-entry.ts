/** What `worker` and `enqueue` share: the queue's own entry, loaded only when one of them is asked for, and how it is reached. */
import { InvalidArgumentError } from 'commander';
import type * as Queue from '../queue';

/** bullmq and ioredis are no dependencies of this package: who has no cluster needs neither. */
export async function loadQueue(): Promise<typeof Queue> {
  try {
    return await import('../queue');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error('the queue needs two more packages: npm install bullmq ioredis');
  }
}

export function readRedisUrl(text: string): string {
  if (!/^rediss?:\/\/[^/\s]/.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('Pass the URL of a Redis server, for example redis://localhost:6379.');
  return text;
}

/** Says what went wrong once, however often it is tried again. */
export function complainOnce(): (error: Error) => void {
  let last = '';
  return (error) => {
    // Where a host has several addresses, the error that none answers has a code and no message.
    const told = error.message || String((error as NodeJS.ErrnoException).code);
    if (told !== last) process.stderr.write(`humas-parser: ${told}\n`);
    last = told;
  };
}
