/** The page of `playground/`, built into a folder of its own, served on a free port and opened in Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';

const root = join(import.meta.dirname, '../../playground');

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenPage {
  readonly page: Page;
  readonly url: string;
  /** Addresses asked for, and what the browser complained of: a policy that was broken, an error. */
  readonly asked: readonly string[];
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export async function openPage(executablePath: string): Promise<OpenPage> {
  const folder = mkdtempSync(join(tmpdir(), 'humas-page-'));
  const settings = { root, configFile: join(root, 'vite.config.ts'), logLevel: 'error' } as const;
  const output = { outDir: join(folder, 'page'), emptyOutDir: true };
  await build({ ...settings, build: output });
  const server = await preview({ ...settings, build: output, preview: { port: 0, host: '127.0.0.1' } });
  const url = server.resolvedUrls?.local[0] as string;
  const context: BrowserContext = await chromium.launchPersistentContext(join(folder, 'user'), {
    executablePath,
    args: flags,
    locale: 'id-ID',
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(10_000);
  const asked: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(url);
  await page.waitForSelector('#marked mark');
  return {
    page,
    url,
    asked,
    complaints,
    async close() {
      await context.close();
      await new Promise((resolve) => server.httpServer.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
