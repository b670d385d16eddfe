/** Many documents, as npm ships it: one result each, in order, whatever is wrong with one of them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type * as Stream from '../../src/stream';
import { article, built, root, runCli } from './dist';

const { parseBatch, createParseStream } = (await import(pathToFileURL(built('stream.js')).href)) as typeof Stream;

const text = readFileSync(join(root, article), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'humas-parser-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Different documents, some of them bad. */
const documents = Array.from({ length: 60 }, (_, at): Stream.Article => {
  if (at % 20 === 7) return { id: at, text: 7 as unknown as string };
  if (at % 20 === 9) return { id: at, text, publishedOn: '2025-02-30' };
  return { id: at, text: text.slice(0, 200 + at * 20), publishedOn: at % 2 ? null : '2025-03-01' };
});
const ndjson = `${documents.map((document) => JSON.stringify(document)).join('\n')}\nnonsense\n\n`;

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const result of results) out.push(result);
  return out;
}

describe('parseBatch', () => {
  test('gives one result a document, in order; a bad one is an error with its code', async () => {
    const results = await collect(parseBatch(documents));
    expect(results.map(({ id }) => id)).toEqual(documents.map(({ id }) => id));
    expect(results[7]).toMatchObject({ id: 7, error: { code: 'bad-article' } });
    expect(results[9]).toMatchObject({ id: 9, error: { code: 'out-of-range' } });
    expect(results.filter((result) => 'record' in result)).toHaveLength(54);
    expect(await collect(parseBatch([null, 'x', {}] as never))).toMatchObject(
      Array(3).fill({ id: null, error: { code: 'bad-article' } }),
    );
  });

  test('gives the same results in threads', async () => {
    const alone = await collect(parseBatch(documents));
    expect(await collect(parseBatch(documents, { threads: 2, batchSize: 7 }))).toEqual(alone);
  });

  test.each([
    [{ threads: 0 }, 2],
    [{ threads: 1, batchSize: 3 }, 30],
  ])('reads no further ahead than what is in flight: %j', async (options, most) => {
    let read = 0;
    const source = function* () {
      for (const document of documents) {
        read++;
        yield document;
      }
    };
    for await (const result of parseBatch(source(), options)) {
      expect(result.id).toBe(0);
      break;
    }
    expect(read).toBeLessThanOrEqual(most);
  });

  test('passes on what the source throws', async () => {
    const source = async function* () {
      yield documents[0] as Stream.Article;
      throw new Error('disk full');
    };
    await expect(collect(parseBatch(source(), { threads: 1 }))).rejects.toThrow('disk full');
  });

  test.each([{ threads: -1 }, { threads: 1.5 }, { threads: 1, batchSize: 0 }])('refuses %j', async (options) => {
    await expect(collect(parseBatch(documents, options))).rejects.toThrow(RangeError);
  });
});

test('createParseStream is a Web TransformStream with the same results', async () => {
  const results = new ReadableStream({
    start(controller) {
      for (const document of documents) controller.enqueue(document);
      controller.close();
    },
  }).pipeThrough(createParseStream());
  expect(await collect(results as unknown as AsyncIterable<Stream.Result>)).toEqual(
    await collect(parseBatch(documents)),
  );
});

describe('humas-parser stream', () => {
  const whole = runCli(['stream'], { input: ndjson });

  test('writes one line for each that is not blank', () => {
    expect(whole).toMatchObject({ status: 0, stderr: '' });
    const lines = whole.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id }) => id)).toEqual([...documents.map(({ id }) => id), null]);
    expect(lines.at(-1)).toMatchObject({ v: expect.any(String), error: { code: 'bad-json' } });
  });

  test('writes the same bytes with any number of jobs', () => {
    for (const jobs of ['1', '2', '3']) expect(runCli(['stream', '--jobs', jobs], { input: ndjson })).toEqual(whole);
  });

  test.each([
    ['between lines', (out: string) => out.split('\n').slice(0, 20).join('\n').concat('\n')],
    ['inside a line', (out: string) => out.split('\n').slice(0, 20).join('\n').concat('\n{"v":"0.')],
    ['before it began', () => ''],
  ])('goes on where an earlier run was stopped %s', (when, cut) => {
    const file = join(folder, `${when}.ndjson`);
    writeFileSync(file, cut(whole.stdout));
    expect(runCli(['stream', '--resume', file], { input: ndjson })).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(file, 'utf8')).toBe(whole.stdout);
  });

  test.each(['0', '2'])('--strict stops at the first bad document, with %s jobs', (jobs) => {
    const { status, stdout, stderr } = runCli(['stream', '--strict', '--jobs', jobs], { input: ndjson });
    expect(status).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(8);
    expect(stderr).toContain('document 8 cannot be parsed');
  });

  test('a file that is not there is said, with status 1', () => {
    const { status, stdout, stderr } = runCli(['stream', join(folder, 'none.ndjson')]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('there is no such file');
  });

  test.each(['0', '2'])('ends quietly when its reader has had enough, with %s jobs', (jobs) => {
    const file = join(folder, 'many.ndjson');
    writeFileSync(file, ndjson.repeat(20));
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', `'${process.execPath}' '${built('cli.js')}' stream --jobs ${jobs} '${file}' | head -n 1`],
      {
        encoding: 'utf8',
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ id: 0 });
  });
});
