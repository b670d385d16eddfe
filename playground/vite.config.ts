/** How the page becomes static files: with relative addresses, so that any folder of any server will do. */
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  // the same writer without Node's Buffer
  resolve: { alias: { 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' } },
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  worker: { format: 'es' },
});
