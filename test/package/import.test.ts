/** The library as npm ships it: by its own name, from both module systems. Its types are attw's business (npm run check). */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { article, built, root, runNode } from './dist';

const text = readFileSync(`${root}${article}`, 'utf8');
const parse = 'JSON.stringify(parseArticle(require("node:fs").readFileSync(0, "utf8")))';

// Node resolves a package's own name through its "exports", just as it does for those who installed it.
function runEsm(code: string, input = ''): string {
  built('index.js');
  const require = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';
  const { status, stdout, stderr } = runNode(['--input-type=module', '-e', `${require}\n${code}`], { input });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

function runCjs(code: string, input = ''): string {
  built('index.cjs');
  const { status, stdout, stderr } = runNode(['--input-type=commonjs', '-e', code], { input });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

test('ESM import and CJS require give the same record', () => {
  const esm = runEsm(`import { parseArticle } from 'humas-parser'; console.log(${parse});`, text);
  const cjs = runCjs(`const { parseArticle } = require('humas-parser'); console.log(${parse});`, text);
  expect(JSON.parse(esm)).toMatchObject({ version: 1 });
  expect(cjs).toBe(esm);
});

test('package.json can be read, what is not exported cannot', () => {
  expect(runCjs('console.log(require("humas-parser/package.json").name)')).toBe('humas-parser\n');
  expect(runCjs('try { require("humas-parser/dist/cli.js") } catch (e) { console.log(e.code) }')).toBe(
    'ERR_PACKAGE_PATH_NOT_EXPORTED\n',
  );
});

test('importing adds nothing to the global object', () => {
  const code = `const before = Reflect.ownKeys(globalThis).length;
    await import('humas-parser');
    console.log(Reflect.ownKeys(globalThis).length - before);`;
  expect(runEsm(code)).toBe('0\n');
});

test('the library needs no other package at run time', () => {
  // Far from any node_modules, an import that was left in the bundle cannot be resolved.
  const folder = mkdtempSync(join(tmpdir(), 'humas-parser-alone-'));
  try {
    copyFileSync(built('index.js'), join(folder, 'index.mjs'));
    copyFileSync(built('index.cjs'), join(folder, 'index.cjs'));
    for (const name of ['index.mjs', 'index.cjs']) {
      const url = pathToFileURL(join(folder, name)).href;
      expect(runEsm(`const { parseArticle } = await import('${url}'); console.log(parseArticle('').version);`)).toBe(
        '1\n',
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('types of both module systems are built', () => {
  expect(readFileSync(built('index.d.ts'), 'utf8')).toContain('parseArticle');
  expect(readFileSync(built('index.d.cts'), 'utf8')).toContain('parseArticle');
});

test('humas-parser/language answers from both module systems', () => {
  built('language.js');
  built('language.cjs');
  const ask = 'JSON.stringify(detectLanguage(require("node:fs").readFileSync(0, "utf8")))';
  const esm = runEsm(`import { detectLanguage } from 'humas-parser/language'; console.log(${ask});`, text);
  const cjs = runCjs(`const { detectLanguage } = require('humas-parser/language'); console.log(${ask});`, text);
  expect(JSON.parse(esm)).toMatchObject({ indonesian: true });
  expect(cjs).toBe(esm);
});
