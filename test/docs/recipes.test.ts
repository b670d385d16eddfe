/** docs/recipes.md as a stranger follows it: its commands and files, as they stand there, on invented articles. */
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { joomla, wordpress } from '../html/pages';
import { built, root } from '../package/dist';
import { missing } from '../programs';
import { blocksOf } from './blocks';

const folder = mkdtempSync(join(tmpdir(), 'humas-parser-recipes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = readFileSync(join(root, 'docs/recipes.md'), 'utf8');
const blocks = blocksOf('docs/recipes.md');
const all = (language: string) => blocks.filter((block) => block.language === language).map(({ code }) => code);
const [toRecords, queries, toBulk] = all('sh') as [string, string, string];

/** Not at once: a server of this process answers some of them. */
const shell = async (command: string) =>
  (await promisify(execFile)('sh', ['-ec', command], { cwd: folder, env: { ...process.env, PATH: path } })).stdout;
const path = `${folder}/bin:${process.env.PATH}`;

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');
const objectsIn = (text: string) => linesOf(text).map((line) => JSON.parse(line));

const emoji =
  'Wali Kota Tirtamulya, Damar Prakoso, berkata “Kota ini juara 🏆🏆, terima kasih,” di Balai Kota, Senin (13/10/2025).';
const absent = missing('jq');

beforeAll(async () => {
  for (const name of ['bin', 'releases', 'node_modules']) mkdirSync(join(folder, name));
  const program = `#!/bin/sh\nexec '${process.execPath}' '${built('cli.js')}' "$@"\n`;
  writeFileSync(join(folder, 'bin/humas-parser'), program, { mode: 0o755 });
  symlinkSync(root, join(folder, 'node_modules/humas-parser'));
  symlinkSync(join(root, 'node_modules/linkedom'), join(folder, 'node_modules/linkedom'));
  for (const { file, code } of blocks) if (file) writeFileSync(join(folder, file), code);
  copyFileSync(join(root, 'examples/siaran-pers.txt'), join(folder, 'releases/rakor.txt'));
  for (const name of ['state-company-substation.txt', 'lookalike-prices.txt'])
    copyFileSync(join(root, 'test/articles', name), join(folder, 'releases', name));
  writeFileSync(join(folder, 'releases/juara.txt'), emoji);
  if (absent) return;
  await shell(toRecords);
  writeFileSync(
    join(folder, 'out.ndjson'),
    await shell('cat out.ndjson; echo \'{"id":"rusak"}\' | humas-parser stream'),
  );
}, 60_000);

describe.skipIf(absent)(absent ?? 'in the shell', () => {
  test('files become documents, and those records', () => {
    expect(objectsIn(read('in.ndjson'))[1]).toEqual({ id: 'releases/lookalike-prices.txt', text: expect.any(String) });
    expect(objectsIn(read('out.ndjson'))).toHaveLength(5);
  });

  test('jq finds officials, who said what, and what failed', async () => {
    await shell(queries);
    expect(linesOf(read('officials.tsv'))).toContain(
      'releases/rakor.txt\tBagus Harimurti\tKepala Diskominfo Kabupaten Tirtamulya',
    );
    expect(linesOf(read('quotes.tsv'))).toContainEqual(
      expect.stringMatching(/^Ratna Wulandari Prakoso\tdirect\tWarga di lereng gunung/),
    );
    expect(objectsIn(read('failed.ndjson'))).toEqual([{ id: 'rusak', code: 'bad-article' }]);
    const [, toCsv = ''] = /`(humas-parser parse\s--format csv [^`]+)`/.exec(page) ?? [];
    expect(await shell(toCsv.replace('\n', ' '))).toMatch(/^source,id,name,/);
  });

  test('what OpenSearch is given is an action and a document in turn', async () => {
    await shell(toBulk);
    const lines = objectsIn(read('bulk.ndjson'));
    expect(lines).toHaveLength(8);
    expect(lines[4]).toEqual({ index: { _index: 'siaran-pers', _id: 'releases/rakor.txt' } });
    expect(lines[5]).toMatchObject({ officials: [{ name: 'Ratna Wulandari Prakoso' }, {}, {}] });
  });

  test.skipIf(missing('duckdb'))('DuckDB makes tables of it, and a Parquet file', async () => {
    await shell('duckdb releases.duckdb < releases.sql');
    expect(read('officials.parquet').slice(0, 4)).toBe('PAR1');
    writeFileSync(join(folder, 'question.sql'), (all('sql') as [string, string])[1]);
    expect(linesOf(await shell('duckdb -csv releases.duckdb < question.sql'))).toContain(
      'Ratna Wulandari Prakoso,Bupati Tirtamulya,2',
    );
  });

  test('what Label Studio is given has its own labels at places that hold', async () => {
    const tasks = JSON.parse(await shell('node label-studio.mjs < in.ndjson'));
    const labels = [...(all('xml')[0] as string).matchAll(/<Label value="(\w+)"/g)].map(([, label]) => label);
    expect(tasks).toHaveLength(4);
    for (const { data, predictions } of tasks) {
      const letters = [...data.text];
      for (const { value, type, from_name, to_name } of predictions[0].result) {
        expect({ type, from_name, to_name }).toEqual({ type: 'labels', from_name: 'label', to_name: 'text' });
        expect(labels).toContain(value.labels[0]);
        expect(letters.slice(value.start, value.end).join('')).toBe(value.text);
      }
    }
    expect(tasks[0].data.text).toBe(emoji);
    expect(tasks[0].predictions[0].result).toContainEqual(
      expect.objectContaining({ value: expect.objectContaining({ text: 'Senin (13/10/2025)', labels: ['date'] }) }),
    );
  });
});

describe('a feed', () => {
  let server: Server;
  let address: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const item = (name: string, day = '') => `<item><link>${address}/${name}</link>${day}</item>`;
      const pages: Readonly<Record<string, string>> = {
        '/feed': `<?xml version="1.0"?><rss version="2.0"><channel><link>${address}</link>${item('satu')}
          ${item('hilang')}${item('dua', '<pubDate>Mon, 13 Oct 2025 18:30:00 +0000</pubDate>')}</channel></rss>`,
        '/satu': wordpress,
        '/dua': joomla,
      };
      const page = pages[request.url ?? ''];
      response.writeHead(page ? 200 : 404).end(page);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  test('becomes documents with their records; a page that is not there is said', async () => {
    const lines = objectsIn(await shell(`node feed-to-ndjson.mjs ${address}/feed 2> said`));
    expect(lines.map(({ id }) => id)).toEqual([`${address}/satu`, `${address}/dua`]);
    expect(lines[1]).toMatchObject({ publishedOn: '2025-10-14', record: { version: 1, publishedOn: '2025-10-14' } });
    for (const { text, record } of lines)
      for (const { start, end, text: words } of record.officials.flatMap(
        (official: { mentions: [] }) => official.mentions,
      ))
        expect(text.slice(start, end)).toBe(words);
    expect(read('said')).toBe(`${address}/hilang: 404\n`);
  });
});
