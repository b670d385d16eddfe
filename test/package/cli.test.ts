/** The command line as npm ships it, run as a program: what it prints, where, and with which exit status. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { article, built, root, runCli } from './dist';

const folder = mkdtempSync(join(tmpdir(), 'humas-parser-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = readFileSync(join(root, article), 'utf8');
const escapeSequence = '\u001b[';

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('parse', () => {
  test('prints a readable summary of a file', () => {
    const { status, stdout, stderr } = runCli(['parse', article]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Headline   Bupati Tirtamulya Buka Rakor');
    expect(stdout).toContain('Ratna Wulandari Prakoso');
    expect(stdout.endsWith('\n')).toBe(true);
  });

  test('prints the record of one file as one JSON object', () => {
    const { status, stdout } = runCli(['parse', '--json', article]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, language: { indonesian: true } });
  });

  test('prints an array for several files, each record with its file', () => {
    const other = file('other.txt', text);
    const { status, stdout } = runCli(['parse', article, other, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { file: article, version: 1 },
      { file: other, version: 1 },
    ]);
  });

  test('heads each summary with its file when there are several', () => {
    const { stdout } = runCli(['parse', article, file('second.txt', text)]);
    expect(stdout).toContain(`== ${article} ==`);
    expect(stdout).toContain('second.txt ==');
  });

  test.each([[[]], [['-']]])('reads standard input for %j', (names: string[]) => {
    const { status, stdout } = runCli(['parse', '--json', ...names], { input: text });
    expect(status).toBe(0);
    expect(stdout).toBe(runCli(['parse', '--json', article]).stdout);
  });

  test('does not count a byte order mark', () => {
    const { stdout } = runCli(['parse', '--json', file('bom.txt', `\ufeff${text}`)]);
    expect(stdout).toBe(runCli(['parse', '--json', article]).stdout);
  });

  test('hands --published to the library', () => {
    const { status, stdout } = runCli(['parse', '--json', '--published', '2025-10-14', article]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ publishedOn: '2025-10-14' });
  });
});

describe('a file that cannot be read', () => {
  test('is named with what to do, and the others are parsed all the same', () => {
    const { status, stdout, stderr } = runCli(['parse', '--json', 'no-such.txt', article]);
    expect(status).toBe(1);
    expect(stderr).toBe('humas-parser: no-such.txt: there is no such file; check the name and the folder you are in\n');
    expect(JSON.parse(stdout)).toMatchObject([{ file: article }]);
  });

  test('prints nothing to standard output when it was the only one', () => {
    expect(runCli(['parse', '--json', 'no-such.txt'])).toMatchObject({ status: 1, stdout: '' });
    expect(runCli(['parse', 'no-such.txt'])).toMatchObject({ status: 1, stdout: '' });
  });

  test('may be a folder', () => {
    const { status, stderr } = runCli(['parse', 'examples']);
    expect(status).toBe(1);
    expect(stderr).toContain('this is a folder');
  });

  test('may be no UTF-8', () => {
    const { status, stderr } = runCli(['parse', file('latin1.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9))]);
    expect(status).toBe(1);
    expect(stderr).toContain('not UTF-8 text');
  });
});

describe('usage', () => {
  test('help and version end with 0', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(runCli(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    expect(runCli(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('parse') });
    expect(runCli(['parse', '--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('--published') });
  });

  test.each([
    [[]],
    [['pares']],
    [['parse', '--jsn', article]],
    [['parse', '--published']],
    [['parse', '--published', '14-10-2025', article]],
    [['parse', '--published', '2025-02-30', article]],
  ])('%j ends with 2 and a word on standard error', (args: string[]) => {
    const { status, stdout, stderr } = runCli(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).not.toBe('');
  });
});

describe('terminal', () => {
  test('has no escape sequences in a pipe, not even where CI=true', () => {
    expect(runCli(['parse', article], { env: { CI: 'true' } }).stdout).not.toContain(escapeSequence);
  });

  test('colours when asked to, unless NO_COLOR says otherwise', () => {
    expect(runCli(['parse', article], { env: { FORCE_COLOR: '1' } }).stdout).toContain(escapeSequence);
    expect(runCli(['parse', article], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).not.toContain(
      escapeSequence,
    );
  });

  test('a reader that leaves early is no error', async () => {
    // Far more than a pipe holds, so that the program is still writing when its output is closed.
    const child = spawn(process.execPath, [built('cli.js'), 'parse', '--json', ...Array(40).fill(article)], {
      cwd: root,
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
