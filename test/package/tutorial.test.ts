/** docs/testing.md and docs/extending.md as a stranger follows them: their files, in a folder with the package, are type-checked and run. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built, root } from './dist';

const folder = mkdtempSync(join(tmpdir(), 'humas-parser-tutorial-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = readFileSync(join(root, 'docs/testing.md'), 'utf8');
const guide = readFileSync(join(root, 'docs/extending.md'), 'utf8');
const files = [...`${page}\n${guide}`.matchAll(/^```ts\n\/\/ (?<name>\S+)\n(?<code>[\s\S]*?)^```$/gm)].map(
  ({ groups }) => ({
    name: groups?.name as string,
    code: groups?.code as string,
  }),
);

beforeAll(() => {
  built('testing.js');
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/humas-parser'));
  for (const name of ['@types', 'compromise', 'vitest'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const { name, code } of files) writeFileSync(join(folder, name), code);
});

function run(program: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, out: stdout + stderr };
}

test('its files compile', () => {
  const options = '--noEmit --strict --target es2022 --lib es2023,dom --module esnext --moduleResolution bundler'.split(
    ' ',
  );
  const { status, out } = run('typescript/bin/tsc', [...options, '--types', 'node', ...files.map(({ name }) => name)]);
  expect({ status, out }).toEqual({ status: 0, out: '' });
});

test('its tests pass', () => {
  writeFileSync(
    join(folder, 'openings.test.ts'),
    `import { expect, it } from 'vitest';
     import { openings } from './openings';
     it('opens', () => expect(openings('Bupati Demak, Ratna Wulandari, membuka Rapat Koordinasi Arsip Nasional.')).toMatchObject([{ rule: 'desk/opens', text: 'Ratna Wulandari', start: 14 }]));`,
  );
  writeFileSync(
    join(folder, 'without.test.ts'),
    `import { writeFileSync } from 'node:fs';
     import { expect, it } from 'vitest';
     import { fromFile } from './from-page';
     import { withoutRowsOf } from './without';
     const text = 'Kepala BKN Rahmat Hidayat hadir.';
     it('removes', () => expect(withoutRowsOf(text).parseArticle(text).institutions).toEqual([]));
     it('reads a file', () => {
       writeFileSync('parser.json', JSON.stringify({ rules: { add: [{ id: 'a/b', why: 'c', kind: 'person', pattern: 'Ujang' }] } }));
       expect(fromFile('parser.json').parseArticle('Ada Ujang.').people).toMatchObject([{ name: 'Ujang' }]);
     });`,
  );
  const { status, out } = run('vitest/vitest.mjs', ['run', '--root', folder]);
  expect({ status, out }).toEqual({ status: 0, out: expect.stringContaining('10 passed') });
});

test('the message it shows is the one that is given', () => {
  const wrong = files.map(({ name, code }) => ({
    name,
    code: code.replace("to: '2025-09-30' }", "to: '2025-10-01' }"),
  }));
  for (const { name, code } of wrong) writeFileSync(join(folder, name), code);
  const { status, out } = run('vitest/vitest.mjs', ['run', '--root', folder, 'season']);
  expect(status).toBe(1);
  const shown = /^```text\n(?<message>expected dates[\s\S]*?)\n```$/m.exec(page)?.groups?.message as string;
  expect(out).toContain(shown);
});
