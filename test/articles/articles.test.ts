// Whole articles: NAME.txt is the text, NAME.json the record that a careful reader writes down (see README.md).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/parse-article';
import { brief } from './brief';

const folder = import.meta.dirname;
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -4));

describe('articles', () => {
  it('are at least a dozen', () => expect(names.length).toBeGreaterThanOrEqual(12));
  for (const name of names) {
    it(name, () => {
      const { publishedOn, ...expected } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
      const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
      const record = brief(parseArticle(text, publishedOn ? { publishedOn } : {}));
      expect(record).toEqual({ publishedOn: publishedOn ?? null, ...expected });
    });
  }
});
