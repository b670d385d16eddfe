/** Articles to measure on: the project's own, and a folder of real releases where it is at hand (HUMAS_EVAL). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Gold } from './score-gold';

export const root = fileURLToPath(new URL('..', import.meta.url));

export interface Articles {
  readonly name: string;
  readonly texts: readonly string[];
}

export function readArticles(): Articles {
  const folder = resolve(root, process.env.HUMAS_EVAL ?? '../shared/eval');
  const files = ['dev.articles.json', 'more.articles.json'].map((file) => join(folder, file)).filter(existsSync);
  const real = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as { text: string }[]);
  const own = readdirSync(join(root, 'test/articles'))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(root, 'test/articles', name), 'utf8'));
  own.push(...readReleases().map(({ text }) => text));
  const texts = [...real.map(({ text }) => text), ...own];
  return {
    name:
      real.length > 0 ? `${real.length} real and ${own.length} invented releases` : `${own.length} invented releases`,
    texts,
  };
}

/** The annotated releases of test/releases. */
export function readReleases(): Gold[] {
  const folder = join(root, 'test/releases');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold[]);
}
