/** The stream entry in the runtimes that are installed here: the same bytes as in Node, alone and in threads. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { missing } from '../programs';
import { built, root, runNode } from './dist';

const program = 'test/package/smoke.mjs';

test('Node gives a result for each document', () => {
  built('stream.js');
  const { stdout } = runNode([program, '0']);
  expect(JSON.parse(stdout)).toMatchObject([1, 2, 'x', 1, 2, 'x'].map((id) => ({ id })));
});

describe.each([
  ['deno', ['run', '--allow-all', program]],
  ['bun', [program]],
] as const)('%s', (runtime, args) => {
  const absent = missing(runtime);
  test.skipIf(absent).each(['0', '2'])(absent ?? 'gives the same bytes in %s threads', (threads) => {
    const { stdout, stderr } = spawnSync(runtime, [...args, threads], { cwd: root, encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: runNode([program, threads]).stdout, stderr: '' });
  });
});
