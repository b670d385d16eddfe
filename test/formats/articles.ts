/** The invented articles with their records, for tests of what is made of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../src/index';
import type { ArticleRecord } from '../../src/record';

const folder = join(import.meta.dirname, '../articles');

export interface Sample {
  name: string;
  text: string;
  record: ArticleRecord;
}

export const samples: readonly Sample[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return { name, text, record: parseArticle(text) };
  });

/** Letters beyond the basic plane, markup and formulas, where an article may have them. */
export const hostile: Sample = (() => {
  const text =
    '😀😀 <script>alert(1)</script>\n\nSUKAJENAR – 𝕂epala Dinas Kesehatan Kabupaten Tirtamulya, Bagus "<b>" Harimurti & rekan mengatakan bahwa layanan dibuka, Selasa (14/10/2025).\n\n“=HYPERLINK("http://contoh.test") 😀 </mark><img src=x onerror=alert(1)> ini berbahaya,” ujar Kepala Dinas Kesehatan Kabupaten Tirtamulya, Bagus Harimurti.';
  return { name: 'hostile', text, record: parseArticle(text) };
})();
