/**
 * How `src/` becomes `dist/`: the library as ESM, CJS and types, the command line as ESM.
 *
 * What a bundle may weigh is in package.json (`size-limit`), not here.
 */
import { copyFile, rm } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

const common: Options = {
  target: 'node20.19',
  treeshake: true,
  minify: true,
  splitting: false,
  removeNodeProtocol: false,
  // One byte a character: the engine then holds the lexicon, and scans the source, in half the memory.
  esbuildOptions: (options) => {
    options.charset = 'ascii';
  },
};

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** What is built on the library uses the built one beside it, so that dist/ holds the lexicon once a format. */
const libraryBeside: Plugin = {
  name: 'library-beside',
  setup(build) {
    const extension = build.initialOptions.format === 'cjs' ? 'cjs' : 'js';
    build.onResolve({ filter: /^\.\.\/(?:index|language|formats|html|check|queue)$/ }, ({ path }) => ({
      path: `./${path.slice('../'.length)}.${extension}`,
      external: true,
    }));
  },
};

export default defineConfig(async () => {
  // Both builds run at once: emptied here, neither can delete what the other has just written.
  await rm('dist', { recursive: true, force: true });
  return [
    {
      ...common,
      entry: { index: 'src/index.ts' },
      format: ['esm', 'cjs'],
      dts: true,
      // a fiftieth smaller than esbuild's own; and esbuild leaves letters beyond ASCII in patterns
      minify: 'terser',
      terserOptions: { compress: { passes: 2 }, format: { ascii_only: true } },
    },
    {
      ...common,
      entry: { compromise: 'src/compromise/index.ts' },
      format: ['esm', 'cjs'],
      dts: true,
      // a copy of its own: the host's compromise is one shared object, and need not be there; the types stay outside
      noExternal: [/^compromise/],
      banner: {
        js: '/*! holds compromise by Spencer Kelly, MIT licence, https://github.com/spencermountain/compromise */',
      },
      esbuildPlugins: [libraryBeside],
    },
    {
      ...common,
      entry: { language: 'src/language/index.ts' },
      format: ['esm', 'cjs'],
      dts: true,
      // franc's trigrams are of many scripts: escapes would double them
      esbuildOptions: (options) => {
        options.charset = 'utf8';
      },
      // franc is ESM only: bundled, so that CJS can require this entry
      noExternal: ['franc-min'],
    },
    {
      ...common,
      entry: { stream: 'src/stream/index.ts' },
      format: ['esm', 'cjs'],
      dts: true,
      // p-map is ESM only: bundled, so that CJS can require this entry; the shim gives it the worker's place
      noExternal: ['p-map'],
      shims: true,
      esbuildPlugins: [libraryBeside],
    },
    {
      ...common,
      entry: { formats: 'src/formats/index.ts', html: 'src/html/index.ts', check: 'src/check/index.ts' },
      format: ['esm', 'cjs'],
      dts: true,
      noExternal: ['csv-stringify'],
      // peers, for those who read pages
      external: ['@mozilla/readability', 'html-to-text', 'linkedom'],
      esbuildPlugins: [libraryBeside],
      onSuccess: () => copyFile('src/formats/schema.generated.json', 'dist/schema.json'),
    },
    {
      ...common,
      entry: { 'stream-worker': 'src/stream/worker.ts' },
      format: ['cjs'],
      esbuildPlugins: [libraryBeside],
    },
    {
      ...common,
      entry: { queue: 'src/queue/index.ts' },
      format: ['esm', 'cjs'],
      dts: true,
      esbuildPlugins: [libraryBeside],
    },
    {
      ...common,
      entry: { testing: 'src/testing/index.ts' },
      format: ['esm', 'cjs'],
      dts: true,
      esbuildPlugins: [libraryBeside],
    },
    {
      ...common,
      entry: { cli: 'src/cli/index.ts' },
      format: ['esm'],
      esbuildPlugins: [libraryBeside],
    },
  ];
});
