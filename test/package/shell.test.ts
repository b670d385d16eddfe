/** The command among others, as docs/many-documents.md shows it: split by GNU parallel, and on more lines than memory holds. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { missing } from '../programs';
import { article, built, root, runCli } from './dist';

const folder = mkdtempSync(join(tmpdir(), 'humas-shell-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = readFileSync(join(root, article), 'utf8');
const lines = (count: number, of: (at: number) => string) =>
  Array.from({ length: count }, (_, id) => `${JSON.stringify({ id, text: of(id) })}\n`).join('');

const absent = missing('parallel');
describe.skipIf(absent)(absent ?? 'GNU parallel', () => {
  test('as docs/many-documents.md has it writes the bytes of one process', () => {
    const recipe = /^parallel .+$/m.exec(readFileSync(join(root, 'docs/many-documents.md'), 'utf8'))?.[0] as string;
    const input = lines(300, (at) => text.slice(0, 300 + ((at * 37) % 900)));
    writeFileSync(join(folder, 'in.ndjson'), input);
    writeFileSync(join(folder, 'humas-parser'), `#!/bin/sh\nexec '${process.execPath}' '${built('cli.js')}' "$@"\n`, {
      mode: 0o755,
    });
    const { status } = spawnSync('sh', ['-c', recipe], {
      cwd: folder,
      env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
    });
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'out.ndjson'), 'utf8')).toBe(runCli(['stream'], { input }).stdout);
  });
});

test('many lines need no more memory than few', () => {
  // Said as the process ends: what it held at its most.
  const tell = 'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';
  // Nothing to parse and much to read and write: the id comes out as it went in.
  const id = 'x'.repeat(10_000);
  const most = (count: number) => {
    const file = join(folder, `${count}.ndjson`);
    writeFileSync(file, Array.from({ length: count }, (_, at) => `{"id":"${at}${id}","text":""}\n`).join(''));
    const command = `'${process.execPath}' --import '${tell}' '${built('cli.js')}' stream '${file}' | wc -l`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect(Number(stdout)).toBe(count);
    return Number(stderr);
  };
  expect(most(20_000) / most(1000)).toBeLessThan(1.5);
}, 60_000);
