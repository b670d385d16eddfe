// What the parser finds in annotated releases, by kind: no change may fall below these floors (F1, in hundredths).
import { expect, it } from 'vitest';
import { readReleases } from '../../bench/articles';
import { countGold, type GoldKind, goldKinds, newCounts } from '../../bench/score-gold';
import { parseArticle } from '../../src/parse-article';

const floors: Readonly<Record<GoldKind, number>> = {
  persons: 95,
  titles: 93,
  institutions: 89,
  dates: 97,
  venues: 84,
  'direct quotes': 99,
  'reported speech': 97,
  speakers: 94,
  events: 81,
};

const counts = newCounts();
for (const gold of readReleases())
  countGold(counts, gold, parseArticle(gold.text, gold.published ? { publishedOn: gold.published } : {}));

it.each(goldKinds)('%s', (kind) => {
  const { hit, found, gold } = counts[kind];
  const f1 = (200 * hit) / (found + gold);
  expect(f1, `${kind}: F1 ${f1.toFixed(1)}`).toBeGreaterThanOrEqual(floors[kind]);
});
