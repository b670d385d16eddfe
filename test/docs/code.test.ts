/** The code of the pages, in a folder with the package: it compiles, and what needs no server runs. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { article, built, root } from '../package/dist';
import { blocksOf } from './blocks';

const folder = mkdtempSync(join(tmpdir(), 'humas-parser-docs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the code of a page takes for granted: the reader's own article, documents and places to put them. */
const given = {
  'README.md': `
    import { readFileSync } from 'node:fs';
    const text = readFileSync('article.txt', 'utf8');
    const articles = [{ id: 1, text }, { id: 2, text }];
    const saved: unknown[] = [];
    const save = (result: unknown) => saved.push(result);
    const [html, url] = ['<article><h1>Bupati Hadir</h1><p>Bupati Tirtamulya hadir.</p></article>', 'https://www.tirtamulya.go.id/1'];`,
  'docs/many-documents.md': `
    import type { Article, Result } from 'humas-parser/stream';
    declare const documents: AsyncIterable<Article>;
    declare const documentStream: ReadableStream<Article>;
    declare const resultStream: WritableStream<Result>;
    declare function save(result: Result): Promise<void>;`,
  'docs/cluster.md': `
    import type { QueuedArticle } from 'humas-parser/queue';
    declare const documents: QueuedArticle[];`,
} as const;

const told = `
  console.log(JSON.stringify({
    title: record.officials[0].titles[0].text, saved: saved.length, page: page.text, own: parser.parseArticle('Lumbung Pangan Sejati').institutions.length,
  }));`;

const nameOf = (page: string) => `${page.replace(/\W/g, '-')}.ts`;

beforeAll(() => {
  built('index.js');
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/humas-parser'));
  symlinkSync(join(root, 'node_modules/@types'), join(folder, 'node_modules/@types'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  copyFileSync(join(root, article), join(folder, 'article.txt'));
  for (const [page, start] of Object.entries(given)) {
    const code = blocksOf(page).flatMap((block) => (block.language === 'ts' ? [block.code] : []));
    expect(code.length).toBeGreaterThan(0);
    writeFileSync(join(folder, nameOf(page)), [start, ...code, page === 'README.md' ? told : ''].join('\n'));
  }
});

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('it compiles', () => {
  const options =
    '--outDir . --strict --skipLibCheck --target es2022 --lib es2023,dom,dom.iterable --module esnext --moduleResolution bundler';
  const files = Object.keys(given).map(nameOf);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  expect(run(tsc, ...options.split(' '), '--types', 'node', ...files)).toEqual({ status: 0, stdout: '', stderr: '' });
}, 60_000);

test('that of the README runs, all of it in one program', () => {
  const { status, stdout, stderr } = run(nameOf('README.md').replace('.ts', '.js'));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual({
    title: 'Bupati Tirtamulya',
    saved: 2,
    page: 'Bupati Hadir\n\nBupati Tirtamulya hadir.',
    own: 1,
  });
});
