/** `humas-parser/compromise` as npm ships it: both module systems, and the host's own compromise as it was. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { built, runNode } from './dist';

const text = 'Kepala BKN, Bima Wibisana, membuka Undang-undang, Kamis (12/6/2025).';

/** Everything that can be told of the host's compromise, before and after ours has worked. */
const work = `
  const told = () => {
    const { model, methods, compute, hooks } = nlp.world();
    const seen = new Set();
    const plain = (_, value) => {
      if (typeof value === 'function') return String(value);
      if (value instanceof Set || value instanceof Map) return [...value];
      if (typeof value === 'object' && value !== null) { if (seen.has(value)) return 'again'; seen.add(value); }
      return value;
    };
    const parsed = nlp('Dr. Smith re-opened 5-7 co-op shops on June 12.').json({ offset: true }).map((s) => s.terms.map(({ id, index, ...term }) => term));
    return JSON.stringify([model, methods, compute, hooks, Object.getOwnPropertyNames(Object.getPrototypeOf(nlp('a'))), parsed], plain);
  };
  (async () => {
  const before = told();
  const { articleView, findMatches } = await ours();
  const view = articleView(text);
  const found = findMatches(text, view, [{ id: 'own', match: '#Title+ [<who>#Official+]', group: 'who', tag: 'Opener' }, { id: 'law', match: 'undang-undang' }]);
  console.log(JSON.stringify({ same: before === told(), length: before.length > 10000, found }));
  })();
`;

test.each([
  ['compromise', 'module'],
  ['compromise/one', 'module'],
  ['compromise', 'commonjs'],
  ['compromise/one', 'commonjs'],
])('%s of a host in a %s is left as it was', (name, type) => {
  built('compromise.js');
  const code =
    type === 'module'
      ? `import nlp from '${name}'; const ours = () => import('humas-parser/compromise'); const text = ${JSON.stringify(text)}; ${work}`
      : `const nlp = require('${name}'); const ours = () => require('humas-parser/compromise'); const text = ${JSON.stringify(text)}; ${work}`;
  const { stdout, stderr, status } = runNode([`--input-type=${type}`, '-e', code]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual({
    same: true,
    length: true,
    found: [
      { rule: 'own', text: 'Bima Wibisana', start: 12, end: 25 },
      { rule: 'law', text: 'Undang-undang', start: 35, end: 48 },
    ],
  });
});

test.each(['compromise.js', 'compromise.cjs'])('%s holds a copy of its own and the library beside it', (name) => {
  const code = readFileSync(built(name), 'utf8');
  expect(code).not.toMatch(/(?:from|import|require\()\s*["']compromise/);
  expect(code).toMatch(/["']\.\/index\.c?js["']/);
});
