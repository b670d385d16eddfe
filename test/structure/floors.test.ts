// The floors of the house: lower ones never import higher ones, every file says what it is, and stays short enough to read.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const src = join(root, 'src');

/** From the ground up; who stands on one floor may import from it and from all below. */
const floors = [
  ['record'],
  ['text'],
  ['rules'],
  ['lexicon'],
  ['dates', 'institutions', 'officials', 'venues', 'quotes', 'events'],
  ['link', 'check-arguments'],
  ['rule-book'],
  ['read-article'],
  ['parse-article'],
  ['explain', 'custom'],
  ['index'],
  ['cli', 'formats', 'language', 'html', 'check', 'testing', 'compromise', 'stream', 'queue'],
] as const;

interface File {
  readonly name: string;
  readonly content: string;
  readonly imports: readonly string[];
}

const files: readonly File[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .map((name) => {
    const content = readFileSync(join(src, name), 'utf8');
    return { name, content, imports: importsOf(content) };
  });

/** What a file imports or re-exports, types included, and what it loads later. */
function importsOf(content: string): string[] {
  const statements = content.matchAll(/^\s*(?:import|export)\b(?:[^'";]*?\bfrom)?\s*['"](?<name>[^'"]+)['"]/gm);
  const later = content.matchAll(/\b(?:import|require)\(\s*['"](?<name>[^'"]+)['"]\s*\)/g);
  return [...statements, ...later].map((match) => match.groups?.name as string);
}

/** `dates/rules.ts` → `dates`; a file of src itself is its own part. */
const partOf = (name: string) => name.replace(/\.ts$/, '').split('/')[0] as string;
const floorOf = (part: string) => floors.findIndex((parts) => (parts as readonly string[]).includes(part));
const target = (file: File, name: string) => relative(src, join(src, dirname(file.name), name));

describe('the imports', () => {
  it('can be read', () => {
    expect(
      importsOf(
        "import { a,\n  b } from './a';\nimport type { C } from \"./c\";\nimport './d';\nexport * from './e';\nexport type * from './f';\nconst g = await import('./g');\nconst text = 'import h from h';",
      ),
    ).toEqual(['./a', './c', './d', './e', './f', './g']);
    const found = files.flatMap((file) => file.imports.filter((name) => name.startsWith('.')));
    expect(found.length).toBeGreaterThan(100);
  });

  it.each(files.map((file) => [file.name, file] as const))('of %s go down or stay', (_, file) => {
    const own = partOf(file.name);
    expect(
      floorOf(own),
      `"${own}" stands on no floor: give it one in this test and in CONTRIBUTING.md`,
    ).toBeGreaterThanOrEqual(0);
    const up = file.imports
      .filter((name) => name.startsWith('.'))
      .map((name) => target(file, name))
      .filter((path) => !path.startsWith('..'))
      .filter((path) => floorOf(partOf(path)) > floorOf(own) || floorOf(partOf(path)) < 0);
    expect(up).toEqual([]);
  });

  it('lead out of src only to package.json', () => {
    const out = files.flatMap((file) =>
      file.imports
        .filter((name) => name.startsWith('.'))
        .map((name) => target(file, name))
        .filter((path) => path.startsWith('..')),
    );
    expect([...new Set(out)].filter((path) => path !== '../package.json')).toEqual([]);
  });

  it('name no kind from another kind’s rules', () => {
    // a kind may ask another for its phrases, never for its rules or examples; the rule book and what a user adds to it do
    const kinds: readonly string[] = floors[4];
    const asked = files.filter((file) => !['rule-book', 'custom'].includes(partOf(file.name)));
    const wrong = asked.flatMap((file) =>
      file.imports
        .filter((name) => name.startsWith('.'))
        .map((name) => target(file, name))
        .filter(
          (path) =>
            kinds.includes(partOf(path)) && partOf(path) !== partOf(file.name) && /\/(?:rules|examples)$/.test(path),
        )
        .map((path) => `${file.name} → ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('go round in no circle', () => {
    const edges = new Map(files.map((file) => [file.name.replace(/\.ts$/, ''), valuesOf(file)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (name: string, way: readonly string[]) => {
      if (way.includes(name)) circles.push([...way.slice(way.indexOf(name)), name].join(' → '));
      else if (!done.has(name)) for (const next of edges.get(name) ?? []) visit(next, [...way, name]);
      done.add(name);
    };
    for (const name of edges.keys()) visit(name, []);
    expect(circles).toEqual([]);
  });
});

/** Files that are loaded with this one: imports of types alone vanish. */
function valuesOf(file: File): string[] {
  const content = file.content.replace(/^(?:import|export) type\b[^'"]*['"][^'"]+['"]/gm, '');
  return importsOf(content)
    .filter((name) => name.startsWith('.'))
    .map((name) => target(file, name));
}

describe('the packages', () => {
  const allowed: Readonly<Record<string, RegExp>> = {
    'franc-min': /^(?:language|text)\//,
    xregexp: /^text\//,
    commander: /^cli\//,
    picocolors: /^cli\//,
    'csv-stringify/sync': /^formats\//,
    '@mozilla/readability': /^html\//,
    'html-to-text': /^html\//,
    linkedom: /^html\//,
  };
  const outside = files.flatMap((file) =>
    file.imports.filter((name) => !name.startsWith('.')).map((name) => [file.name, name] as const),
  );

  it('are imported only where they belong', () => {
    const wrong = outside.filter(([file, name]) =>
      name.startsWith('node:')
        ? !/^(?:cli|language|html|testing|stream|queue)\//.test(file)
        : !(allowed[name] ?? /^(?:html|testing|compromise|stream|queue|cli)\//).test(file),
    );
    expect(wrong).toEqual([]);
  });

  it('are declared', () => {
    const {
      dependencies = {},
      devDependencies = {},
      peerDependencies = {},
    } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
    const known = { ...dependencies, ...devDependencies, ...peerDependencies };
    expect(
      outside
        .map(([, name]) => name)
        .filter(
          (name) =>
            !name.startsWith('node:') &&
            !(
              name.split('/')[0]?.startsWith('@')
                ? name.split('/').slice(0, 2).join('/')
                : (name.split('/')[0] as string)
            ).match(new RegExp(`^(?:${Object.keys(known).join('|')})$`)),
        ),
    ).toEqual([]);
  });
});

const page = readdirSync(join(root, 'playground'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name: `playground/${name}`, content: readFileSync(join(root, 'playground', name), 'utf8') }));

describe.each([...files, ...page].map((file) => [file.name, file] as const))('%s', (name, { content }) => {
  it('opens with what lives in it', () => {
    expect(content.replace(/^#!.*\n/, '')).toMatch(/^\s*\/(?:\*\*?|\/)\s*\S/);
  });

  if (!/generated|examples/.test(name)) {
    it('has 200 lines at most', () => expect(content.trimEnd().split('\n').length).toBeLessThanOrEqual(200));
  }
});
