// The page as somebody uses it: built, served, opened in Chromium.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { csvKinds, isRecord } from '../../src/formats';
import { parseArticle } from '../../src/index';
import { missing as lacks, readSubject } from '../../src/testing/search';
import { missing, pathOf } from '../programs';
import { type OpenPage, openPage } from './page';

const sample = readFileSync(`${import.meta.dirname}/../../examples/siaran-pers.txt`, 'utf8');

describe.skipIf(missing('chromium'))('the page', { timeout: 30_000 }, () => {
  let open: OpenPage;
  const page = () => open.page;
  const marked = () => page().locator('#marked');
  const told = (place: '#status' | '#notice', text: string) => page().locator(place, { hasText: text }).waitFor();

  beforeAll(async () => {
    open = await openPage(pathOf('chromium') as string);
  }, 120_000);
  beforeEach(async () => {
    await page().setViewportSize({ width: 1280, height: 900 });
    await page().goto('about:blank');
    await page().goto(open.url);
    await page().waitForSelector('#marked mark');
  });
  afterAll(() => open?.close());

  async function type(text: string) {
    await page().fill('#text', text);
    await page().waitForFunction((now) => document.querySelector('#marked')?.textContent === now, text);
  }

  it('shows the article unchanged, with marks in marks, and the same record as the library', async () => {
    expect(await marked().textContent()).toBe(sample);
    expect(await page().locator('#marked mark mark').count()).toBeGreaterThan(3);
    await page().click('#as-json');
    expect(JSON.parse((await page().locator('#found pre').textContent()) as string)).toEqual(parseArticle(sample));
  });

  it('reads as one types, and what means harm to a page is text to it', async () => {
    const text = 'Bupati Garut <img src=x onerror=alert(1)> Rudi Hartono hadir di Bandung, Senin (6/10/2025).';
    await type(text);
    expect(await page().locator('#marked img').count()).toBe(0);
    await page().locator('#marked mark.date', { hasText: 'Senin (6/10/2025)' }).waitFor();
    await type('');
    await told('#status', 'Tidak ada yang ditemukan');
  });

  it('lights what belongs together', async () => {
    await page().locator('#marked mark.event').first().hover();
    await page().locator('.card.event.on').waitFor();
    await page().locator('.card.quote .places button').first().focus();
    await page().locator('#marked mark.quote.on').first().waitFor();
    expect(await page().locator('.card.event.on').count()).toBe(0);
  });

  it('tells why by keyboard alone, and gives the focus back', async () => {
    await page().locator('#marked [tabindex="0"]').focus();
    for (let step = 0; step < 6; step++) await page().keyboard.press('ArrowRight');
    const at = await page().evaluate(() => document.activeElement?.textContent);
    await page().keyboard.press('Enter');
    const why = page().getByRole('complementary');
    await why.waitFor();
    expect(await why.getByRole('heading', { level: 2 }).textContent()).toContain(at);
    await page().keyboard.press('Escape');
    await why.waitFor({ state: 'hidden' });
    expect(await page().evaluate(() => document.activeElement?.textContent)).toBe(at);
  });

  it('tells rule, reason, what was beaten, and the row of a listed body', async () => {
    await page().locator('.card.official .places button').nth(1).click();
    const why = page().locator('#why');
    expect(await why.textContent()).toMatch(
      /official\/title-comma-name.*the name in apposition.*official\/title-alone/,
    );
    await type('Badan Kepegawaian Negara (BKN) menggelar rapat di Jakarta, Senin (6/10/2025).');
    await page().locator('.card.institution .places button').first().click();
    expect(await why.textContent()).toMatch(/lexicon:bkn.*id: bkn · name: Badan Kepegawaian Negara/);
  });

  it('adds a word and shows the difference, and takes it away again', async () => {
    await page().click('#own-words summary');
    await page().fill('[name=name]', 'klinik layanan');
    await page().keyboard.press('Enter');
    await page().locator('#difference', { hasText: 'Baru ditemukan (1)' }).waitFor();
    await page().locator('#marked mark.institution', { hasText: 'klinik layanan' }).waitFor();
    await page().locator('#words button').click();
    await page().locator('#difference li').waitFor({ state: 'detached' });
    expect(
      await page()
        .locator('#marked mark', { hasText: /^klinik layanan$/ })
        .count(),
    ).toBe(0);
  });

  it('takes an office, and words that are selected in the article', async () => {
    await type('Kuwu Besar Asep Surahman membuka rembuk warga.');
    await page().evaluate(() => {
      const words = document
        .createTreeWalker(document.querySelector('#marked') as Node, NodeFilter.SHOW_TEXT)
        .nextNode();
      if (words) document.getSelection()?.setBaseAndExtent(words, 0, words, 'Kuwu Besar'.length);
    });
    await page().waitForFunction(() => document.querySelector<HTMLInputElement>('[name=name]')?.value === 'Kuwu Besar');
    await page().click('#own-words summary');
    await page().selectOption('[name=table]', 'titles');
    await page().click('#word button');
    await page().locator('.card.official', { hasText: 'Asep Surahman' }).waitFor();
  });

  it('copies a find as a test case that passes', async () => {
    await page().locator('.card.date .places button', { hasText: 'Selasa (14/10/2025)' }).click();
    await page().locator('#why', { hasText: 'lulus sebagai kasus uji' }).waitFor();
    await page().getByRole('button', { name: 'Salin sebagai kasus uji' }).click();
    await page().getByRole('button', { name: 'Tersalin.' }).waitFor();
    const copied = JSON.parse(await page().evaluate(() => navigator.clipboard.readText()));
    const [[rule, { yes, no }]] = Object.entries(copied) as [[string, { yes: [string, string, object][]; no: [] }]];
    const [[sentence, span, holds]] = yes as [[string, string, object]];
    expect([rule, span, no]).toEqual(['date/weekday-bracket', 'Selasa (14/10/2025)', []]);
    expect(sample).toContain(sentence);
    expect(lacks(readSubject(sentence, {}), 'dates', { rule, span, holds })).toBeNull();
  });

  it('gives files of every format', async () => {
    const names = await page().locator('#format option').allTextContents();
    expect(names).toEqual(['record.json', 'record.ndjson', 'record.jsonld', ...csvKinds.map((kind) => `${kind}.csv`)]);
    const files = new Map<string, string>();
    for (const name of names) {
      await page().selectOption('#format', name);
      const [saved] = await Promise.all([page().waitForEvent('download'), page().click('#download')]);
      expect(saved.suggestedFilename()).toBe(name);
      files.set(name, readFileSync(await saved.path(), 'utf8'));
    }
    expect(isRecord(JSON.parse(files.get('record.json') as string))).toBe(true);
    expect(files.get('record.ndjson')?.split('\n')).toHaveLength(2);
    expect(JSON.parse(files.get('record.jsonld') as string)).toMatchObject({ '@type': 'NewsArticle' });
    expect(files.get('officials.csv')).toContain('Ratna Wulandari Prakoso');
  });

  it('shares text, day and words by a link that no server sees', async () => {
    await page().fill('#published-on', '2025-10-15');
    await type('Rembuk warga digelar Lumbung Pangan Sejati, Kamis (9/10).');
    await page().click('#own-words summary');
    await page().fill('[name=name]', 'Lumbung Pangan Sejati');
    await page().click('#word button');
    await page().locator('#words li').waitFor();
    await page().click('#share');
    await told('#notice', 'Tautan tersalin');
    const link = await page().evaluate(() => navigator.clipboard.readText());
    await page().goto('about:blank');
    await page().goto(link);
    await page().locator('#words li', { hasText: 'Lumbung Pangan Sejati' }).waitFor();
    await page().locator('.card.date', { hasText: '2025-10-09' }).waitFor();
    expect(await page().inputValue('#published-on')).toBe('2025-10-15');
    expect(open.asked.join()).not.toContain('#');
  });

  it('says of a damaged link that it is one', async () => {
    await page().goto('about:blank');
    await page().goto(`${open.url}#d=AAAA`);
    await told('#notice', 'Tautan ini tidak dapat dibaca');
    await page().waitForSelector('#marked mark');
    expect(await marked().textContent()).toBe(sample);
  });

  it('speaks English', async () => {
    await page().selectOption('#language', 'en');
    expect(await page().getAttribute('html', 'lang')).toBe('en');
    await page().getByRole('region', { name: 'Record' }).getByRole('heading', { name: 'Official (3)' }).waitFor();
    expect(await page().locator('#marked mark.event').first().getAttribute('data-label')).toBe('Event');
  });

  it('names every control, has its landmarks, and fits a narrow window', async () => {
    for (const role of ['banner', 'main'] as const) expect(await page().getByRole(role).count()).toBe(1);
    await page().click('#own-words summary');
    const nameless = await page().evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input, select, textarea, button')]
        .filter((field) => !(field.labels?.[0] ?? field).textContent?.trim() && !field.getAttribute('aria-label'))
        .map((field) => field.outerHTML),
    );
    expect(nameless).toEqual([]);
    await page().setViewportSize({ width: 360, height: 740 });
    expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it('asks its own files only, and breaks no rule of its strict policy', () => {
    const elsewhere = open.asked.filter((url) => !url.startsWith(open.url) && !/^(?:blob|data|about):/.test(url));
    expect(elsewhere).toEqual([]);
    expect(open.complaints).toEqual([]);
  });
});
