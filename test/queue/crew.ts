/** Documents for the queue, and worker processes that are killed and started again while they parse them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { QueuedArticle } from '../../src/queue';
import { article, built, root } from '../package/dist';

const text = readFileSync(join(root, article), 'utf8');
const paragraphs = text.split('\n\n');

/** All different; every fiftieth cannot be parsed; some ids are not what a queue expects. */
export function documents(count: number): QueuedArticle[] {
  return Array.from({ length: count }, (_, at): QueuedArticle => {
    const id = at % 7 === 3 ? at : at % 7 === 4 ? `dok:${at}/“${at}” ` : `dok-${at}`;
    if (at % 50 === 17) return { id, text: null as unknown as string };
    if (at % 50 === 18) return { id, text, publishedOn: '2025-02-30' };
    return { id, text: `Siaran Pers ${at}\n\n${paragraphs.slice(0, 2 + (at % 5)).join('\n\n')}`, publishedOn: null };
  });
}

export const ndjson = (articles: readonly unknown[]) => articles.map((one) => `${JSON.stringify(one)}\n`).join('');

export interface Member {
  /** SIGKILL, then the same command again. */
  killAndReplace(): Promise<void>;
  /** Exit status, once it ends by itself. */
  readonly ended: Promise<number | null>;
  stop(): void;
}

/** A worker that ends when the queue is empty. */
export function startMember(args: readonly string[], env: Record<string, string> = {}): Member {
  const run = () =>
    spawn(process.execPath, [built('cli.js'), 'worker', '--drain', '--lock', '2', ...args], {
      cwd: root,
      stdio: 'ignore',
      env: { ...process.env, ...env },
    });
  let process_: ChildProcess = run();
  let report: (status: number | null) => void;
  const ended = new Promise<number | null>((resolve) => {
    report = resolve;
  });
  const watch = (child: ChildProcess) => child.once('exit', (status, signal) => signal !== 'SIGKILL' && report(status));
  watch(process_);
  return {
    ended,
    async killAndReplace() {
      if (process_.exitCode !== null) return;
      const gone = once(process_, 'exit');
      process_.kill('SIGKILL');
      await gone;
      process_ = run();
      watch(process_);
    },
    stop: () => process_.kill('SIGKILL'),
  };
}

/** Waits until a count has come so far. */
export async function reached(goal: number, count: () => number | Promise<number>): Promise<void> {
  for (let now = await count(); now < goal; now = await count()) await sleep(20);
}
