/**
 * Accuracy, as the README prints it: precision, recall and F1 by kind.
 *
 *   npm run score             test/articles, test/releases, and a folder of annotated real releases where it is at hand
 *   npm run score -- --write  writes the table into README.md and README.id.md as well
 *
 * Real releases cannot ship with the project; their folder is given by HUMAS_EVAL (default ../shared/eval), and holds
 * dev.articles.json, dev.gold.json and score.mjs. Without it only the project's own articles are scored.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArticle } from '../src/parse-article';
import { brief } from '../test/articles/brief';
import { readReleases, root } from './articles';
import { countGold, newCounts } from './score-gold';
import { writeSection } from './write-section';

interface Figure {
  precision: number;
  recall: number;
  f1: number;
  gold: number;
}

const own = scoreOwn(join(root, 'test/articles'));
const releases = scoreReleases();
const real = scoreReal(resolve(root, process.env.HUMAS_EVAL ?? '../shared/eval'));

const table = [
  ...section('Invented articles of `test/articles` (whole items, every part right)', own),
  '',
  ...section(
    `${readReleases().length} invented releases of \`test/releases\`: regencies, police, courts, prisons, campuses, hospitals, firms, other ministries`,
    releases,
  ),
  ...(real
    ? [
        '',
        ...section(
          'Real releases of eight ministries and agencies, 2022–2025, annotated by hand; rules were developed on them',
          real,
        ),
      ]
    : []),
].join('\n');
console.log(table);
if (process.argv.includes('--write')) writeSection('score', table);

function section(title: string, figures: ReadonlyMap<string, Figure>): string[] {
  const percent = (value: number) => (100 * value).toFixed(1);
  const rows = [...figures].map(
    ([kind, { precision, recall, f1, gold }]) =>
      `| ${kind} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} | ${gold} |`,
  );
  return [`${title}:`, '', '| kind | precision | recall | F1 | in the gold |', '|---|--:|--:|--:|--:|', ...rows];
}

/** An item counts when all that its expected record says of it is right. */
function scoreOwn(folder: string): Map<string, Figure> {
  const counts = new Map<string, { hit: number; found: number; gold: number }>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const { publishedOn, ...expected } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<
      string,
      unknown
    >;
    const text = readFileSync(join(folder, file.replace('.json', '.txt')), 'utf8');
    const record = brief(parseArticle(text, typeof publishedOn === 'string' ? { publishedOn } : {})) as Record<
      string,
      unknown
    >;
    for (const [kind, items] of Object.entries(expected)) {
      if (!Array.isArray(items) || kind === 'warnings') continue;
      const left = (record[kind] as unknown[]).map((item) => JSON.stringify(item));
      const count = counts.get(kind) ?? { hit: 0, found: 0, gold: 0 };
      count.found += left.length;
      count.gold += items.length;
      for (const item of items) {
        const at = left.indexOf(JSON.stringify(item));
        if (at >= 0) {
          count.hit++;
          left.splice(at, 1);
        }
      }
      counts.set(kind, count);
    }
  }
  return new Map(
    [...counts].map(([kind, { hit, found, gold }]) => [kind, figure(hit / (found || 1), hit / (gold || 1), gold)]),
  );
}

function scoreReleases(): Map<string, Figure> {
  const counts = newCounts();
  for (const gold of readReleases())
    countGold(counts, gold, parseArticle(gold.text, gold.published ? { publishedOn: gold.published } : {}));
  return new Map(
    Object.entries(counts).map(([kind, { hit, found, gold }]) => [
      kind,
      figure(hit / (found || 1), hit / (gold || 1), gold),
    ]),
  );
}

function figure(precision: number, recall: number, gold: number): Figure {
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), gold };
}

function scoreReal(folder: string): Map<string, Figure> | undefined {
  const library = join(root, 'dist/index.js');
  if (!existsSync(join(folder, 'score.mjs'))) {
    console.error(`no annotated releases in ${folder}: only the project's own articles are scored`);
    return undefined;
  }
  if (!existsSync(library)) throw new Error('dist/index.js is missing: run `npm run build` first');
  const args = [
    join(folder, 'score.mjs'),
    '--gold',
    join(folder, 'dev.gold.json'),
    '--articles',
    join(folder, 'dev.articles.json'),
    '--lib',
    library,
    '--json',
  ];
  const { figures } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as {
    figures: Record<string, Figure>;
  };
  return new Map(Object.entries(figures));
}
