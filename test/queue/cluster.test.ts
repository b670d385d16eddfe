/** A cluster as npm ships it: whoever is killed, every document is in the result once, with the bytes of a run without a queue. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openQueue } from '../../src/queue';
import { root, runCli } from '../package/dist';
import { missing } from '../programs';
import { documents, type Member, ndjson, reached, startMember } from './crew';
import { type Server, startRedis } from './servers';

const absent = missing('redis-server');
const folder = mkdtempSync(join(tmpdir(), 'humas-cluster-'));

const linesIn = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : []);
const results = join(folder, 'results');
mkdirSync(results);
const written = () => readdirSync(results).map((name) => linesIn(join(results, name)));

describe.skipIf(absent)(absent ?? 'three workers on one queue', () => {
  const articles = documents(2000);
  const expected = runCli(['stream'], { input: ndjson(articles) })
    .stdout.split('\n')
    .slice(0, -1)
    .sort();
  const members: Member[] = [];
  let redis: Server;

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(async () => {
    for (const member of members) member.stop();
    await redis.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('killed six times, and Redis twice, lose and double nothing', async () => {
    const input = ndjson(articles);
    // Twice: what waits already is not added again.
    for (const _ of [1, 2])
      expect(runCli(['enqueue', '--redis', redis.url], { input })).toEqual({ status: 0, stdout: '', stderr: '' });

    for (const name of ['a', 'b', 'c'])
      members.push(startMember(['--redis', redis.url, '--out', join(results, `${name}.ndjson`)]));
    for (let round = 1; round <= 6; round++) {
      await reached(round * 250, () => written().flat().length);
      await members[round % members.length]?.killAndReplace();
      if (round % 3 === 2) await redis.restart();
    }
    expect(await Promise.all(members.map(({ ended }) => ended))).toEqual([0, 0, 0]);

    for (const lines of written()) expect(new Set(lines).size).toBe(lines.length);
    const recipe = /^LC_ALL=C sort .+$/m.exec(readFileSync(join(root, 'docs/cluster.md'), 'utf8'))?.[0] as string;
    execFileSync('sh', ['-c', recipe], { cwd: folder });
    expect(linesIn(join(folder, 'out.ndjson')).sort()).toEqual(expected);
  }, 120_000);

  test('bad documents failed once, with their code, and nothing else did', async () => {
    const queue = openQueue({ redis: redis.url });
    const failed = await queue.getFailed(0, -1);
    await queue.close();
    const told = new Map(failed.map((job) => [job.data.id, job]));
    const bad = expected.map((line) => JSON.parse(line)).filter((result) => 'error' in result);
    expect(bad).toHaveLength(80);
    expect(failed).toHaveLength(bad.length);
    for (const { id, error } of bad)
      expect(told.get(id)).toMatchObject({ attemptsMade: 1, failedReason: `${error.code}: ${error.message}` });
  });
});
