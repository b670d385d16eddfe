// Law 5: importing does no work, the tables are built on first use and once, and nothing that belongs to everybody is
// changed. Each case is a process of its own, because only a fresh one can tell what an import did.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

interface Told {
  added: string[];
  changed: string[];
  compiled: { imported: number; parsed: number; parsedAgain: number };
  work: { imported: number; parsed: number };
  /** What the same look at the globals says after somebody did change them. */
  control: string[];
}

const program = String.raw`
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector';

// every global, and everything that hangs on one, by descriptor
function look() {
  const seen = new Map();
  const visit = (path, value, depth) => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || depth > 3) return;
    for (const key of Reflect.ownKeys(value)) {
      const name = path + '.' + String(key);
      const own = Object.getOwnPropertyDescriptor(value, key);
      seen.set(name, own);
      if ('value' in own && typeof key === 'string' && /^(prototype|[A-Z].*)$/.test(key)) visit(name, own.value, depth + 1);
    }
  };
  visit('globalThis', globalThis, 0);
  return seen;
}
const same = (a, b) => a && b && ['value', 'get', 'set', 'writable', 'enumerable', 'configurable'].every((part) => Object.is(a[part], b[part]));
const differences = (before, after) => [...after].filter(([name, own]) => before.has(name) && !same(before.get(name), own)).map(([name]) => name)
  .concat([...before.keys()].filter((name) => !after.has(name)));
const additions = (before, after) => [...after.keys()].filter((name) => !before.has(name));

const session = new Session();
session.connect();
const post = (method, params = {}) => { let out; session.post(method, params, (error, result) => { if (error) throw error; out = result; }); return out; };
post('Profiler.enable');
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
let compiles = 0;
const count = () => {
  let work = 0;
  for (const { url, functions } of post('Profiler.takePreciseCoverage').result) {
    if (!/\/src\/|\/dist\//.test(url)) continue;
    for (const { functionName, ranges } of functions) {
      work += ranges.reduce((sum, range) => sum + range.count, 0);
      if (functionName === 'compile' && url.includes('/src/lexicon/lexicon')) compiles += ranges[0].count;
    }
  }
  return { work, compiles };
};

const text = readFileSync('examples/siaran-pers.txt', 'utf8');
const before = look();
const { parseArticle } = await import(process.argv[1]);
const imported = count();
parseArticle(text);
const parsed = count();
parseArticle(text);
parseArticle('');
const parsedAgain = count();
const after = look();
const told = {
  added: additions(before, after),
  changed: differences(before, after),
  compiled: { imported: imported.compiles, parsed: parsed.compiles, parsedAgain: parsedAgain.compiles },
  work: { imported: imported.work, parsed: parsed.work },
};
Array.prototype.last = () => undefined;
String.prototype.trim = () => '';
globalThis.humas = 1;
const spoilt = look();
told.control = [...additions(after, spoilt), ...differences(after, spoilt)];
console.log(JSON.stringify(told));
`;

function tell(module: string): Told {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', program, join(root, module)],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${module} could not be looked at; is dist/ built (npm run build)?\n${stderr}`);
  return JSON.parse(stdout) as Told;
}

describe.each(['src/index.ts', 'dist/index.js', 'dist/index.cjs'])('%s', (module) => {
  let told: Told;
  beforeAll(() => {
    told = tell(module);
  }, 60_000);

  it('adds nothing to the global object or what hangs on it', () => expect(told.added).toEqual([]));
  it('changes nothing there', () => expect(told.changed).toEqual([]));
  it('would have been found out', () => {
    expect(told.control.sort()).toEqual([
      'globalThis.Array.prototype.last',
      'globalThis.String.prototype.trim',
      'globalThis.humas',
    ]);
  });
  it('does next to no work when imported', () => {
    expect(told.work.parsed).toBeGreaterThan(10_000);
    expect(told.work.imported / told.work.parsed).toBeLessThan(0.01);
  });
});

it('the lexicon is compiled by the first parse, not by the import, and once', () => {
  expect(tell('src/index.ts').compiled).toEqual({ imported: 0, parsed: 1, parsedAgain: 1 });
}, 60_000);
