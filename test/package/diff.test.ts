/** `humas-parser diff` as npm ships it: what it tells of two runs over the same documents, and with which exit status. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { ArticleRecord } from '../../src/record';
import { article, built, root, runCli, runNode } from './dist';

const folder = mkdtempSync(join(tmpdir(), 'humas-parser-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Line = {
  v: string;
  id: string | number | null;
  record?: ArticleRecord;
  error?: { code: string; message: string };
};

const text = readFileSync(join(root, article), 'utf8');
const documents = Array.from({ length: 6 }, (_, id) => JSON.stringify({ id, text }));
const lines: readonly Line[] = runCli(['stream'], { input: documents.join('\n') })
  .stdout.trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

let files = 0;
function file(results: readonly Line[]): string {
  const path = join(folder, `${files++}.ndjson`);
  writeFileSync(path, results.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return path;
}

/** The results with one of them changed. */
function changed(at: number, change: (record: ArticleRecord) => void): Line[] {
  const copy: Line[] = structuredClone([...lines]);
  change(copy[at]?.record as ArticleRecord);
  return copy;
}

const same = file(lines);
const json = (old: string, now: string) => {
  const { stdout, status } = runCli(['diff', '--json', old, now]);
  return {
    status,
    lines: stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
};

test('nothing differs: status 0', () => {
  const { status, stdout, stderr } = runCli(['diff', same, file(lines)]);
  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stdout: '0 of 6 documents differ; 0 only in OLD, 0 only in NEW\n',
    stderr: '',
  });
});

describe('what differs is told by kind and rule', () => {
  const now = file(
    changed(2, (record) => {
      record.dates.shift();
      const body = record.institutions[0] as ArticleRecord['institutions'][number];
      body.name = 'Badan Lain';
      // ids are numbers in order and no difference
      for (const institution of record.institutions)
        if (institution.parent === body.id) institution.parent = 'institution:99';
      body.id = 'institution:99';
    }),
  );

  test('for people', () => {
    const { status, stdout } = runCli(['diff', same, now]);
    expect(status).toBe(1);
    const first = lines[2]?.record?.dates[0];
    expect(stdout).toContain(`2\n  - dates ${first?.rule} ${first?.start}–${first?.end} "${first?.text}"\n`);
    expect(stdout).toMatch(/ {2}~ institutions [\s\S]*\n {6}name: ".*" → "Badan Lain"\n/);
    expect(stdout).toMatch(/\ndates\n {2}date\/\S+ +1 +0 +0\n/);
    expect(stdout).toMatch(/1 of 6 documents differ; 0 only in OLD, 0 only in NEW\n$/);
  });

  test('for programs', () => {
    const { status, lines: told } = json(same, now);
    expect(status).toBe(1);
    expect(told).toHaveLength(2);
    expect(told[0]).toMatchObject({
      id: 2,
      lost: [{ kind: 'dates', text: lines[2]?.record?.dates[0]?.text }],
      gained: [],
    });
    // the name of a body is told once, not at each mention
    const renamed = told[0].changed.filter(({ kind }: { kind: string }) => kind === 'institutions');
    expect(
      renamed
        .flatMap(({ facts }: { facts: { name: string }[] }) => facts)
        .filter(({ name }: { name: string }) => name === 'name'),
    ).toHaveLength(1);
    expect(told[1].summary).toMatchObject({ documents: 6, differing: 1, only: { old: 0, new: 0 } });
  });

  test('the other way round it is gained', () => {
    expect(json(now, same).lines[0]).toMatchObject({ lost: [], gained: [{ kind: 'dates' }] });
  });

  test('another rule at the same place is a change', () => {
    const other = file(
      changed(0, (record) => Object.assign(record.quotes[0] as object, { rule: 'quote/other', verb: 'lain' })),
    );
    expect(json(same, other).lines[0]).toMatchObject({
      lost: [],
      gained: [],
      changed: [
        {
          kind: 'quotes',
          rule: 'quote/other',
          facts: [
            { name: 'verb', new: 'lain' },
            { name: 'rule', new: 'quote/other' },
          ],
        },
      ],
    });
  });
});

describe('documents of one side only', () => {
  const without = (...ids: number[]) => lines.filter(({ id }) => !ids.includes(id as number));
  const only = (old: readonly Line[], now: readonly Line[]) => {
    const told = json(file(old), file(now)).lines;
    return told.slice(0, -1).map(({ id, only: side }) => [id, side]);
  };

  test.each([
    [
      'in the middle',
      without(2, 3),
      [
        [2, 'old'],
        [3, 'old'],
      ],
    ],
    ['at the end', without(5), [[5, 'old']]],
    ['all', [], [0, 1, 2, 3, 4, 5].map((id) => [id, 'old'])],
  ])('are told: %s', (_, now, expected) => {
    expect(only(lines, now)).toEqual(expected);
    expect(only(now, lines)).toEqual(expected.map(([id]) => [id, 'new']));
  });

  test('are told on both sides', () => {
    expect(only(without(1), without(2))).toEqual([
      [2, 'old'],
      [1, 'new'],
    ]);
  });

  test('a failure in place of a record is a difference', () => {
    const failed = lines.map((line) =>
      line.id === 4 ? { v: line.v, id: 4, error: { code: 'failed', message: 'x' } } : line,
    );
    expect(json(same, file(failed)).lines[0]).toMatchObject({ id: 4, gained: [{ kind: 'errors', rule: 'failed' }] });
    expect(json(file(failed), file(failed)).status).toBe(0);
  });
});

describe('misuse is status 2', () => {
  const bad = (content: string) => {
    const path = join(folder, `${files++}.ndjson`);
    writeFileSync(path, content);
    return path;
  };
  const order = (ids: readonly number[]) =>
    file(ids.map((id) => ({ v: '0', id, error: { code: 'failed', message: '' } })));
  const numbers = Array.from({ length: 2100 }, (_, at) => at);
  test.each([
    ['one file', [same], 'missing required argument'],
    ['twice standard input', ['-', '-'], 'only one'],
    ['no such file', [same, join(folder, 'none')], 'there is no such file'],
    ['no JSON', [same, bad('\nnonsense\n')], ':2: this line is no JSON'],
    ['no result', [same, bad('{"id":1}\n')], ':1: this line is no result'],
    ['another order', [order(numbers), order([...numbers].reverse())], 'same order of ids'],
  ])('%s', (_, args, message) => {
    const { status, stderr } = runCli(['diff', ...args]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
  });
});

test('reads one of the two from standard input', () => {
  expect(runCli(['diff', same, '-'], { input: readFileSync(same) }).status).toBe(0);
});

test('humas-parser/testing answers from both module systems', () => {
  built('testing.js');
  const code =
    'const { diffRecords, extractionMatchers } = NAME; console.log(typeof extractionMatchers().toExtractDate, typeof diffRecords)';
  expect(
    runNode(['--input-type=module', '-e', code.replace('NAME', 'await import("humas-parser/testing")')]).stdout,
  ).toBe('function function\n');
  expect(runNode(['--input-type=commonjs', '-e', code.replace('NAME', 'require("humas-parser/testing")')]).stdout).toBe(
    'function function\n',
  );
});
