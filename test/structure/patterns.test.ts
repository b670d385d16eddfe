// The patterns that ship: none whose time can explode on a hostile text, and none with Unicode classes, which cost a
// process milliseconds each when they are first used.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { patterns } from '../../src/dates/patterns.generated';

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !/generated|examples|grammar/.test(name),
);

interface Literal {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const literals: Literal[] = files.flatMap((file) => {
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      found.push({ file, source, flags });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
});

/** Patterns of the build and of messages, which no article reaches. */
const offline = new Set([
  'lexicon/packing.ts',
  'lexicon/coding.ts',
  'lexicon/letters.ts',
  'formats/describe.ts',
  'cli/parse-command.ts',
  'cli/stream-command.ts',
]);

describe('regular expressions', () => {
  it('are read from the sources', () => {
    expect(literals.length).toBeGreaterThan(60);
    expect(Object.keys(patterns).length).toBeGreaterThan(15);
  });

  it('spell the letters they mean', () => {
    const unicode = literals.filter(({ file, source }) => /\\[pP]\{/.test(source) && !offline.has(file));
    // one, for letters beyond Latin, met only where a text has them
    expect(unicode.map(({ file }) => file)).toEqual(['text/scan.ts']);
  });

  it('take linear time on any text', { timeout: 240_000 }, () => {
    const checked = [
      ...literals.filter(({ file }) => !offline.has(file)),
      ...Object.entries(patterns).map(([name, { source, flags }]) => ({ file: `dates: ${name}`, source, flags })),
    ];
    const seen = new Set<string>();
    const unsafe: string[] = [];
    for (const { file, source, flags } of checked) {
      if (seen.has(`${source}/${flags}`)) continue;
      seen.add(`${source}/${flags}`);
      const found = checkSync(source, flags, { timeout: 8000 });
      if (found.status === 'vulnerable') unsafe.push(`${file}: ${found.complexity.summary}: ${source.slice(0, 60)}`);
    }
    expect(unsafe).toEqual([]);
  });
});
