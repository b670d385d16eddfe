/** A document as a job, and where its result goes; no server is needed here. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { UnrecoverableError } from 'bullmq';
import { afterAll, describe, expect, test } from 'vitest';
import { createHandler, jobOf, ndjsonSink, type Result, streamSink } from '../../src/queue';
import { parseLine } from '../../src/stream/result';
import { runCli, runNode } from '../package/dist';

const folder = mkdtempSync(join(tmpdir(), 'humas-sink-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = 'Bupati Tirtamulya membuka rapat.';

/** A sink that keeps what it is given. */
const keeper = () => {
  const kept: Result[] = [];
  return { kept, write: async (result: Result) => void kept.push(result) };
};

describe('a job', () => {
  test('has an id of the version and the document: other documents, other ids', () => {
    const ids = [1, '1', 'a:b', 'a/b', '', '\ud800', -0.5].map((id) => jobOf({ id, text }).opts.jobId as string);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^\d+\.\d+\.\d+[^:/]*\/[^:/]+$/);
    expect(jobOf({ id: 1, text: 'lain' }).opts.jobId).toBe(ids[0]);
  });

  test.each([undefined, null, Number.NaN, {}, true])('is refused for the id %o', (id) => {
    expect(() => jobOf({ id: id as never, text })).toThrow(/has an id/);
  });
});

describe('the handler', () => {
  test('hands the result on', async () => {
    const sink = keeper();
    await createHandler(sink)({ data: { id: 'a', text } });
    expect(sink.kept).toEqual([JSON.parse(parseLine(JSON.stringify({ id: 'a', text })))]);
  });

  test.each([
    [{ id: 'a', text: 7 }, 'bad-article'],
    [{ id: 'a', text, publishedOn: '2025-02-30' }, 'out-of-range'],
  ])('keeps the error of %j and fails for good', async (data, code) => {
    const sink = keeper();
    const failing = createHandler(sink)({ data });
    await expect(failing).rejects.toThrow(UnrecoverableError);
    await expect(failing).rejects.toThrow(new RegExp(`^${code}: `));
    expect(sink.kept).toMatchObject([{ id: 'a', error: { code } }]);
  });

  test.each([null, 'x', {}, { text }])('keeps nothing of %j, which nobody could tell from another', async (data) => {
    const sink = keeper();
    await expect(createHandler(sink)({ data })).rejects.toThrow(UnrecoverableError);
    expect(sink.kept).toEqual([]);
  });

  test('leaves to another try what the sink refuses', async () => {
    const failing = createHandler({ write: () => Promise.reject(new Error('disk full')) })({ data: { id: 1, text } });
    await expect(failing).rejects.toThrow('disk full');
    await expect(failing).rejects.not.toThrow(UnrecoverableError);
  });
});

describe('lines', () => {
  const result = (id: string | number) => JSON.parse(parseLine(JSON.stringify({ id, text }))) as Result;
  const line = (id: string | number) => `${JSON.stringify(result(id))}\n`;

  test('go to a stream', async () => {
    const stream = new PassThrough();
    await streamSink(stream).write(result(1));
    expect(stream.read().toString()).toBe(line(1));
  });

  test('go to the end of a file, each document once, also where another run began', async () => {
    const file = join(folder, 'out.ndjson');
    writeFileSync(file, `${line(1)}${line('"a\\')}${line('b').slice(0, 40)}`);
    const sink = await ndjsonSink(file);
    for (const id of [1, '1', '"a\\', 'b', 'b', 1]) await sink.write(result(id));
    await sink.close?.();
    expect(readFileSync(file, 'utf8')).toBe([1, '"a\\', '1', 'b'].map(line).join(''));
  });
});

test('a file that cannot be written is no sink', async () => {
  await expect(ndjsonSink(join(folder, 'no/such/folder.ndjson'))).rejects.toThrow('ENOENT');
});

describe('the commands', () => {
  test.each([
    [['worker']],
    [['enqueue']],
    [['worker', '--redis', 'localhost:6379']],
    [['worker', '--redis', 'redis://localhost', '--lock', '0']],
    [['worker', '--redis', 'redis://localhost', '--out', 'a', '--sink', 'b']],
  ])('%j is not understood', (args: string[]) => {
    const { status, stdout, stderr } = runCli(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('error: ');
  });

  test('a module that is no sink is told what to export', () => {
    const file = join(folder, 'none.mjs');
    writeFileSync(file, 'export default 7;');
    const { status, stderr } = runCli(['worker', '--redis', 'redis://127.0.0.1:1', '--sink', file]);
    expect(status).toBe(1);
    expect(stderr).toContain('exports no function');
  });

  test('without bullmq they say what to install; nothing else asks for it', () => {
    const without = join(folder, 'without.mjs');
    writeFileSync(
      without,
      `import { register } from 'node:module';
       register('data:text/javascript,' + encodeURIComponent(\`export const resolve = (name, context, next) => {
         if (name !== 'bullmq') return next(name, context);
         throw Object.assign(new Error('none'), { code: 'ERR_MODULE_NOT_FOUND' });
       };\`));`,
    );
    const run = (args: string[], input = '') => runNode(['--import', without, 'dist/cli.js', ...args], { input });
    expect(run(['worker', '--redis', 'redis://localhost'])).toMatchObject({
      status: 1,
      stderr: 'humas-parser: the queue needs two more packages: npm install bullmq ioredis\n',
    });
    expect(run(['stream'], '{"id":1,"text":""}\n')).toMatchObject({ status: 0, stderr: '' });
  });
});
