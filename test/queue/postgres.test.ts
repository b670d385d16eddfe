/** The recipe of docs/cluster.md for PostgreSQL: rows of jsonb, one a document, whoever is killed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root, runCli } from '../package/dist';
import { missing } from '../programs';
import { documents, type Member, ndjson, reached, startMember } from './crew';
import { type Server, startPostgres, startRedis } from './servers';

const absent = missing('redis-server') ?? missing('postgres');

describe.skipIf(absent)(absent ?? 'two workers and a database', () => {
  const articles = [...documents(400), { id: 'aneh', text: 'Bupati \0 Tirtamulya hadir, \ud83d, Senin (13/10/2025).' }];
  const members: Member[] = [];
  let redis: Server;
  let postgres: Server;
  let database: pg.Pool;

  beforeAll(async () => {
    [redis, postgres] = await Promise.all([startRedis(), startPostgres()]);
    database = new pg.Pool({ connectionString: postgres.url });
    database.on('error', () => undefined);
    await database.query(readFileSync(join(root, 'examples/postgres.sql'), 'utf8'));
  }, 60_000);
  afterAll(async () => {
    for (const member of members) member.stop();
    await database?.end();
    await Promise.all([redis?.stop(), postgres?.stop()]);
  });

  const rows = async <T>(query: string): Promise<T[]> => (await database.query(query)).rows;

  test('a worker and the database killed on the way: every document has its row, and its record', async () => {
    expect(runCli(['enqueue', '--redis', redis.url], { input: ndjson(articles) }).status).toBe(0);
    for (const _ of [1, 2])
      members.push(
        startMember(['--redis', redis.url, '--sink', 'examples/postgres-sink.mjs'], { DATABASE_URL: postgres.url }),
      );
    const count = async () => Number((await rows<{ n: string }>('select count(*) n from humas_record'))[0]?.n);
    await reached(100, count);
    await members[0]?.killAndReplace();
    await reached(200, count);
    await postgres.restart();
    expect(await Promise.all(members.map(({ ended }) => ended))).toEqual([0, 0]);

    const found = await rows<{ id: string; record: unknown; error: unknown }>(
      'select id, record, error from humas_record',
    );
    const expected = runCli(['stream'], { input: ndjson(articles) })
      .stdout.trimEnd()
      .split('\n');
    expect(found).toHaveLength(articles.length);
    const byId = new Map(found.map((row) => [row.id, row]));
    for (const line of expected.slice(0, -1)) {
      const { id, record = null, error = null } = JSON.parse(line);
      expect(byId.get(String(id))).toEqual({ id: String(id), record, error });
    }
    // What jsonb cannot hold is replaced, one for one.
    expect(byId.get('aneh')?.record).toMatchObject({ dates: [{ start: 30, text: 'Senin (13/10/2025)' }] });
  }, 120_000);

  test('can be asked for what stands in the records', async () => {
    const asked = await rows<{ name: string }>(
      `select distinct official->>'name' as name from humas_record, jsonb_array_elements(record->'officials') official
       where official @> '{"titles": [{"role": "Bupati"}]}'`,
    );
    expect(asked.length).toBeGreaterThan(0);
  });
});
