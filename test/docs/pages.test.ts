// The pages for readers: links that lead somewhere, the same code in both languages, lists that are complete.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schema, type TableName } from '../../src/lexicon/schema';
import { readTable } from '../lexicon/tables';
import { root } from '../package/dist';
import { blocksOf } from './blocks';

const read = (name: string) => readFileSync(join(root, name), 'utf8');
const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
const pages = [
  ...['README.md', 'README.id.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'data/README.md', 'test/README.md'],
  ...['test/articles/README.md', ...docs.map((name) => `docs/${name}`)],
];

const linksOf = (page: string): string[] =>
  [...read(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link]) => link as string);

/** As hosts of repositories make them of headings. */
const anchorsOf = (page: string) =>
  [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    (heading as string)
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe.each(pages)('%s', (page) => {
  it('links to what there is', () => {
    const broken = linksOf(page).filter((link) => {
      const [file, anchor] = link.split('#') as [string, string | undefined];
      const target = file === '' ? page : join(dirname(page), file);
      return !existsSync(join(root, target)) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
    });
    expect(broken).toEqual([]);
  });
});

describe('README.md and README.id.md', () => {
  it('have the same code', () => {
    expect(blocksOf('README.md').length).toBeGreaterThan(5);
    expect(blocksOf('README.id.md')).toEqual(blocksOf('README.md'));
  });

  it.each(['README.md', 'README.id.md'])('%s links every page of docs/', (page) => {
    expect(linksOf(page).map((link) => link.split('#')[0])).toEqual(
      expect.arrayContaining(docs.map((name) => `docs/${name}`)),
    );
  });
});

describe('the reference', () => {
  it('has every entry point of the package', async () => {
    const { default: reference } = await import(join(root, 'typedoc.config.js'));
    const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, unknown> };
    const entries = Object.keys(exports).filter((name) => !name.endsWith('.json'));
    expect(reference.entryPoints).toEqual(
      entries.sort().map((name) => (name === '.' ? 'src/index.ts' : `src/${name.slice(2)}/index.ts`)),
    );
  });
});

describe('docs/add-to-the-project.md', () => {
  it('names every file that a new kind touches', () => {
    const page = read('docs/add-to-the-project.md');
    const named = (file: string): boolean =>
      page.includes(`\`${file}`) || (file !== 'src' && named(dirname(file).replaceAll('\\', '/')));
    const touched = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/generated|examples/.test(name))
      .map((name) => `src/${name}`)
      .filter((name) =>
        ['institutions', 'dates', 'venues'].every((kind) => new RegExp(`\\b${kind}\\b`).test(read(name))),
      );
    expect(touched.length).toBeGreaterThan(10);
    expect(touched.filter((name) => !named(name.replace(/\.ts$/, '')))).toEqual([]);
  });
});

describe('data/README.md', () => {
  const keys = [...read('data/README.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key as string);

  it('explains every source, and none that no row has', () => {
    const used = new Set(
      (Object.keys(schema) as TableName[]).flatMap((table) => readTable(table).map((row) => row.source)),
    );
    expect([...used].sort()).toEqual(keys.sort());
  });
});
