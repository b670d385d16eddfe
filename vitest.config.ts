/** Where the tests are; what each folder of them proves is told in test/README.md. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['test/known-defects.ts'],
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
  },
});
