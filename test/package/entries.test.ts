/** Formats, pages and the desk check as npm ships them: from both module systems, and as commands. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { parse as readCsv } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { wordpress } from '../html/pages';
import { article, built, root, runCli, runNode } from './dist';

const folder = mkdtempSync(join(tmpdir(), 'humas-parser-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe.each([
  ['formats', 'isRecord(null) === false && csvKinds.length === 7'],
  ['html', 'parseHtml("<p>Bupati hadir.</p>").text === "Bupati hadir."'],
  ['check', 'checkArticle("Layanan (dibuka.")[0].code === "unbalanced-mark"'],
])('humas-parser/%s', (name, claim) => {
  const names = claim.match(/isRecord|csvKinds|parseHtml|checkArticle/g)?.join(', ');
  test('can be imported and required', () => {
    built(`${name}.js`);
    const esm = `import { ${names} } from 'humas-parser/${name}'; console.log(${claim});`;
    const cjs = `const { ${names} } = require('humas-parser/${name}'); console.log(${claim});`;
    expect(runNode(['--input-type=module', '-e', esm])).toEqual({ status: 0, stdout: 'true\n', stderr: '' });
    expect(runNode(['--input-type=commonjs', '-e', cjs])).toEqual({ status: 0, stdout: 'true\n', stderr: '' });
  });
});

describe('parse --format', () => {
  const text = readFileSync(join(root, article), 'utf8');
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = runCli(['parse', ...args]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return stdout;
  };

  test('json is --json, and fits humas-parser/schema.json', () => {
    const stdout = run('--format', 'json', article);
    expect(stdout).toBe(run('--json', article));
    const schema = JSON.parse(readFileSync(built('schema.json'), 'utf8')) as object;
    expect(new Ajv2020().validate(schema, JSON.parse(stdout))).toBe(true);
    const ask = 'console.log(require("humas-parser/schema.json").title)';
    expect(runNode(['--input-type=commonjs', '-e', ask]).stdout).toBe('ArticleRecord\n');
  });

  test('csv is one table over all files', () => {
    const rows = readCsv(run('--format', 'csv', '--kind', 'dates', article, article), { columns: true }) as unknown[];
    expect(rows).toContainEqual(expect.objectContaining({ source: article, from: '2025-10-14' }));
  });

  test('spans, jsonld, annotations and html', () => {
    const span = JSON.parse(run('--format', 'spans', '--offsets', 'codepoint', article).split('\n')[0] ?? '');
    expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(JSON.parse(run('--format', 'jsonld', article))).toMatchObject({ '@type': 'NewsArticle' });
    expect(JSON.parse(run('--format', 'annotations', article))).toMatchObject({ type: 'AnnotationPage' });
    expect(run('--format', 'html', article)).toMatch(/^<!doctype html>[\s\S]*<mark class="institution"/);
  });

  test('refuses what it does not know', () => {
    for (const args of [
      ['--format', 'xml'],
      ['--format', 'csv', '--kind', 'cats'],
      ['--json', '--format', 'csv'],
    ])
      expect(runCli(['parse', ...args, article])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('a page', () => {
  test('is known by its name, or by --html', () => {
    const { status, stdout } = runCli(['parse', '--json', file('berita.html', wordpress)]);
    expect(status).toBe(0);
    const { page, quotes } = JSON.parse(stdout);
    expect(page).toMatchObject({ publisher: 'Pemkab Sleman' });
    expect(page.text.slice(quotes[0].start, quotes[0].end)).toBe(quotes[0].text);
    expect(runCli(['parse', '--json', '--html'], { input: wordpress }).stdout).toBe(stdout);
  });

  test('tells what to install where the peers are missing', () => {
    const alone = join(folder, 'alone');
    mkdirSync(join(alone, 'node_modules'), { recursive: true });
    cpSync(join(root, 'dist'), join(alone, 'dist'), { recursive: true });
    writeFileSync(join(alone, 'package.json'), '{"type":"module"}');
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const name of Object.keys(dependencies))
      symlinkSync(join(root, 'node_modules', name), join(alone, 'node_modules', name));
    const { status, stderr } = runNode([join(alone, 'dist/cli.js'), 'parse', file('lain.html', wordpress)]);
    expect(status).toBe(1);
    expect(stderr).toContain('npm install @mozilla/readability html-to-text linkedom');
  });
});

describe('explain', () => {
  test('prints the article, then every find with its rule and reason', () => {
    const { status, stdout, stderr } = runCli(['explain', article]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.startsWith(readFileSync(join(root, article), 'utf8').trimEnd())).toBe(true);
    expect(stdout).toContain('date/weekday-bracket: Kamis (21/11/2019)');
    expect(stdout).toContain('beat: date/bracket "(14/10/2025)"');
    expect(stdout).toMatch(
      /1\. "ujar": the cue \[.+\n {2}2\. "Ratna": a part of the name → person:1\n {2}3\. "Ratna Wulandari Prakoso": the name/,
    );
    expect(stdout).toMatch(
      /1\. "Direktur": an office that .+\n.+\n {2}3\. "Kementerian Komunikasi dan Digital": the body \[institutions: kemkomdigi\] → institution:2/,
    );
  });

  test('prints reasons as JSON, whose places slice back', () => {
    const text = readFileSync(join(root, article), 'utf8');
    const [{ reasons }] = JSON.parse(runCli(['explain', '--json', article]).stdout);
    expect(reasons.length).toBeGreaterThan(20);
    for (const reason of reasons) expect(text.slice(reason.start, reason.end)).toBe(reason.text);
  });

  test('prints one page that says why where it is pointed at', () => {
    const { stdout } = runCli(['explain', '--html', article]);
    expect(stdout).toContain('<!doctype html>');
    expect(stdout).not.toContain('<script');
    expect(stdout).toMatch(/<mark class="date" title="date\/weekday-bracket: Kamis \(21\/11\/2019\)/);
    expect(stdout).toMatch(
      /<mark class="quote" title="quote:2\n[^"]+&quot;ujar&quot;: the cue \[.+\n&quot;Ratna&quot;: .+ → person:1/,
    );
    expect(stdout).toMatch(
      /<mark class="title" title="person:3\n[^"]+&quot;Direktur&quot;: an office that the lexicon lists/,
    );
  });

  test('refuses two forms at once', () => {
    expect(runCli(['explain', '--html', '--json', article]).status).toBe(2);
  });
});

describe('check', () => {
  const slip = 'Bupati hadir.\n\nLayanan (dibuka setiap hari.\n';

  test('ends with 0 and says nothing of a clean article', () =>
    expect(runCli(['check', article])).toEqual({ status: 0, stdout: '', stderr: '' }));

  test('ends with 1 and says place, code, reason and mend', () => {
    const path = file('salah.txt', slip);
    expect(runCli(['check', path, article])).toEqual({
      status: 1,
      stdout: `${path}:3:9: unbalanced-mark: Tanda ( tidak ditutup dalam paragraf ini. Tambahkan tanda penutup, atau hapus pembukanya.\n`,
      stderr: '',
    });
    expect(runCli(['check', '--language', 'en', '-'], { input: slip }).stdout).toContain('is not closed');
    expect(runCli(['check', path, '--ignore', 'unbalanced-mark'])).toMatchObject({ status: 0, stdout: '' });
  });

  test('prints JSON for machines', () => {
    const { status, stdout } = runCli(['check', '--json'], { input: slip });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { file: '-', findings: [{ code: 'unbalanced-mark', line: 3, column: 9 }] },
    ]);
  });

  test.each([
    [['check', 'no-such.txt']],
    [['check', '--langauge', 'id', article]],
    [['check', '--language', 'fr', article]],
    [['check', article, '--ignore', 'typo']],
    [['check', '--published', '2025-02-30', article]],
  ])('%j ends with 2 and a word on standard error', (args: string[]) => {
    const { status, stderr } = runCli(args);
    expect(status).toBe(2);
    expect(stderr).not.toBe('');
  });
});
