// The page as somebody uses it: built, served, opened in Chromium.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { csvKinds, isRecord } from '../../src/formats';
import { createParser, parseArticle } from '../../src/index';
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
    await page().click('#own-edits summary');
    await page().fill('[name=name]', 'klinik layanan');
    await page().keyboard.press('Enter');
    await page().locator('#difference', { hasText: 'Baru ditemukan (1)' }).waitFor();
    await page().locator('#marked mark.institution', { hasText: 'klinik layanan' }).waitFor();
    await page().locator('#edits button').click();
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
    await page().click('#own-edits summary');
    await page().selectOption('[name=table]', 'titles');
    await page().click('#word button');
    await page().locator('.card.official', { hasText: 'Asep Surahman' }).waitFor();
  });

  const village = 'Rembuk warga digelar Lumbung Sejahtera bersama BKN di Aula Desa Cikal, Jumat (10/10/2025).';
  const mark = (kind: string, text: string) => page().locator(`#marked mark.${kind}`, { hasText: text });

  async function writeRule(rule: Readonly<Record<string, string>>) {
    for (const [name, value] of Object.entries(rule))
      if (name === 'kind') await page().selectOption('#rule [name=kind]', value);
      else await page().fill(`#rule [name=${name}]`, value);
    await page().keyboard.press('Enter');
  }

  it('adds a rule by keyboard, shows the difference, and takes it away again', async () => {
    await type(village);
    await page().locator('#own-edits summary').focus();
    await page().keyboard.press('Enter');
    await writeRule({ kind: 'institution', id: 'desa/lumbung', pattern: 'Lumbung [A-Z]\\w+', why: 'lumbung desa' });
    await page().locator('#difference', { hasText: 'Baru ditemukan (1)' }).waitFor();
    await mark('institution', 'Lumbung Sejahtera').click();
    expect(await page().locator('#why').textContent()).toMatch(/desa\/lumbung.*lumbung desa/);
    // done with, the form is empty again
    expect(await page().inputValue('#rule [name=pattern]')).toBe('');
    await page().getByRole('button', { name: 'Hapus desa/lumbung' }).focus();
    await page().keyboard.press('Enter');
    await mark('institution', 'Lumbung Sejahtera').waitFor({ state: 'detached' });
    expect(await page().evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });

  it('takes rules of dates and quotes, and says what the pattern of each needs', async () => {
    await type('Wawancara dengan Bupati Garut Asep Surahman.\n\nASEP: “Panen musim gadu 2025 naik.”');
    await page().click('#own-edits summary');
    await page().selectOption('#rule [name=kind]', 'quote');
    expect(await page().locator('#rule-hint').textContent()).toContain('(?<content>…)');
    expect(await page().locator('#rule [name=from]').isVisible()).toBe(false);
    await writeRule({
      id: 'wawancara/nama',
      pattern: '(?<speaker>[A-Z]{3,20}): “(?<content>[^”]{1,300})”',
      why: 'NAMA: “…”',
    });
    await page().locator('.card.quote', { hasText: 'Asep Surahman' }).waitFor();
    await writeRule({
      kind: 'date',
      id: 'padi/gadu',
      pattern: 'musim gadu (?<tahun>20\\d\\d)',
      from: '$<tahun>-04-01',
      to: '$<tahun>-09-30',
      why: 'musim tanam',
    });
    await page().locator('.card.date', { hasText: '2025-04-01 – 2025-09-30' }).waitFor();
    expect(await page().locator('#edits li').count()).toBe(2);
  });

  it('tells what is wrong with a rule beside it, and keeps the article as it was', async () => {
    await type(village);
    await page().click('#own-edits summary');
    await writeRule({ kind: 'quote', id: 'desa/kata', pattern: 'kata (', why: 'salah' });
    await page().locator('#rule-problem', { hasText: 'desa/kata): Invalid regular expression' }).waitFor();
    await writeRule({ pattern: 'kata [A-Z]\\w+' });
    await page().locator('#rule-problem', { hasText: 'needs a group (?<content>…)' }).waitFor();
    expect(await page().inputValue('#rule [name=id]')).toBe('desa/kata');
    expect(await page().locator('#edits li').count()).toBe(0);
    await mark('institution', 'BKN').waitFor();
  });

  it('puts a reading down that does not end, says so, and goes on', async () => {
    await type(`${village} ${'a'.repeat(60)}`);
    await page().click('#own-edits summary');
    await writeRule({ kind: 'event', id: 'desa/ledak', pattern: '(a+)+b', why: 'meledak' });
    await page().locator('#rule-problem', { hasText: 'terlalu lama' }).waitFor({ timeout: 20_000 });
    await type(village);
    await mark('institution', 'BKN').waitFor();
  });

  it('never finds a thing again: a rule switched off from its reason, by keyboard, and on again', async () => {
    await type(village);
    await mark('date', 'Jumat (10/10/2025)').focus();
    await page().keyboard.press('Enter');
    const why = page().locator('#why', { hasText: 'Jangan pernah temukan ini' });
    await why.waitFor();
    await why.getByRole('button', { name: 'Matikan aturan date/weekday-bracket' }).focus();
    await page().keyboard.press('Enter');
    await page().locator('#difference', { hasText: 'Tidak lagi ditemukan' }).waitFor();
    await page().locator('#difference s', { hasText: 'Jumat (10/10/2025)' }).waitFor();
    expect(await page().evaluate(() => document.activeElement?.textContent)).toBe('Kata dan aturan sendiri');
    await page().getByRole('button', { name: 'Batalkan date/weekday-bracket' }).click();
    await page().locator('#difference s').waitFor({ state: 'detached' });
    await mark('date', 'Jumat (10/10/2025)').waitFor();
  });

  it('never finds a thing again: a row of the lexicon taken out from the reason of what it found', async () => {
    await type(village);
    await mark('institution', 'BKN').click();
    await page().getByRole('button', { name: 'Buang baris kamus institutions: bkn' }).click();
    await page().locator('#difference s', { hasText: 'BKN' }).waitFor();
    await mark('institution', 'BKN').waitFor({ state: 'detached' });
    expect(await page().locator('#edits li').textContent()).toContain('institutions: bkn');
  });

  it('tells step by step whose words a quote is, and what made a title', async () => {
    await type('Kepala BKN Rahmat Hidayat hadir. “Kami siap,” kata Rahmat.\n\n“Layanan ini gratis,” ujarnya.');
    await page().locator('.card.quote .places button').nth(1).click();
    const why = page().locator('#why');
    expect(await why.textContent()).toMatch(
      /“ujarnya”: kata penanda ucapan.*-nya: menunjuk kembali.*“Kami siap”: penutur di sini melanjutkan → quote:1.*“Rahmat”: sebagian nama → Rahmat Hidayat/,
    );
    await page().selectOption('#language', 'en');
    await mark('title', 'Kepala BKN').click();
    expect(await why.textContent()).toMatch(
      /“BKN”: the institution → Badan Kepegawaian Negara \(BKN\) institutions: bkn/,
    );
  });

  it('shares rules and what is never to be found by its link, and gives them as a file for createParser', async () => {
    await type(village);
    await page().click('#own-edits summary');
    await writeRule({ kind: 'institution', id: 'desa/lumbung', pattern: 'Lumbung [A-Z]\\w+', why: 'lumbung desa' });
    await page().locator('#edits li').waitFor();
    await mark('institution', 'BKN').click();
    await page().getByRole('button', { name: 'Buang baris kamus' }).click();
    await page().locator('#edits li').nth(1).waitFor();
    await mark('date', 'Jumat').click();
    await page().getByRole('button', { name: 'Matikan aturan' }).click();
    await page().locator('#edits li').nth(2).waitFor();
    await page().locator('#difference s', { hasText: 'Jumat (10/10/2025)' }).waitFor();
    await page().click('#share');
    await told('#notice', 'Tautan tersalin');
    const link = await page().evaluate(() => navigator.clipboard.readText());
    await page().goto('about:blank');
    await page().goto(link);
    await page().locator('#edits li').nth(2).waitFor();
    await mark('institution', 'Lumbung Sejahtera').waitFor();
    await page().selectOption('#format', 'parser.json');
    const [saved] = await Promise.all([page().waitForEvent('download'), page().click('#download')]);
    const parser = createParser(JSON.parse(readFileSync(await saved.path(), 'utf8')));
    await page().click('#as-json');
    const shown = JSON.parse((await page().locator('#found pre').textContent()) as string);
    expect(parser.parseArticle(village)).toEqual(shown);
    expect(shown.institutions).toMatchObject([{ name: 'Lumbung Sejahtera' }]);
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
    expect(names).toEqual([
      'record.json',
      'record.ndjson',
      'record.jsonld',
      ...csvKinds.map((kind) => `${kind}.csv`),
      'parser.json',
    ]);
    const files = new Map<string, string>();
    // parser.json has a test of its own, and Chromium asks its user before a page's twelfth file
    for (const name of names.slice(0, -1)) {
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
    await page().click('#own-edits summary');
    await page().fill('[name=name]', 'Lumbung Pangan Sejati');
    await page().click('#word button');
    await page().locator('#edits li').waitFor();
    await page().click('#share');
    await told('#notice', 'Tautan tersalin');
    const link = await page().evaluate(() => navigator.clipboard.readText());
    await page().goto('about:blank');
    await page().goto(link);
    await page().locator('#edits li', { hasText: 'Lumbung Pangan Sejati' }).waitFor();
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
    await page().click('#own-edits summary');
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
