/** No code is made from text: the bundles hold no eval, and work where the engine refuses it, as under a strict content security policy. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article, built, root, runNode } from './dist';

const strict = '--disallow-code-generation-from-strings';
const bundles = readdirSync(join(root, 'dist')).filter((name) => /\.c?js$/.test(name));

test.each(bundles)('%s makes no code', (name) => {
  expect(readFileSync(built(name), 'utf8')).not.toMatch(
    /\beval\s*\(|\bFunction\s*\(|\bset(?:Timeout|Interval)\s*\(\s*["'`]/,
  );
});

test('the engine does refuse it', () => {
  expect(runNode([strict, '-e', 'new Function("return 1")']).stderr).toContain('EvalError');
});

test.each(['index.js', 'index.cjs', 'language.js', 'language.cjs', 'stream.js', 'stream.cjs', 'queue.js', 'queue.cjs'])(
  '%s works under a strict policy',
  (name) => {
    const program = `import { readFileSync } from 'node:fs';
      const text = readFileSync('${article}', 'utf8');
      const { parseArticle, detectLanguage, parseBatch, jobOf } = await import('./dist/${name}');
      if (parseArticle) console.log(parseArticle(text).officials.length > 0);
      if (detectLanguage) console.log(detectLanguage(text).indonesian);
      if (parseBatch) for await (const { record } of parseBatch([{ text }], { threads: 1 })) console.log(record.officials.length > 0);
      if (jobOf) console.log(jobOf({ id: 1, text }).name === 'parse');`;
    expect(runNode([strict, '--input-type=module', '-e', program])).toEqual({
      status: 0,
      stdout: 'true\n',
      stderr: '',
    });
  },
);

test('the command line as well', () => {
  expect(runNode([strict, built('cli.js'), 'parse', '--json', article])).toMatchObject({ status: 0, stderr: '' });
});
