/**
 * How `src/` becomes `dist/`: the library as ESM, CJS and types, the command line as ESM.
 *
 * What a bundle may weigh is in package.json (`size-limit`), not here.
 */
import { rm } from 'node:fs/promises';
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

/** The command line uses the built library beside it, so that dist/ holds the lexicon in ESM once, not twice. */
const libraryBeside: Plugin = {
  name: 'library-beside',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/index$/ }, () => ({ path: './index.js', external: true }));
    build.onResolve({ filter: /^\.\.\/language$/ }, () => ({ path: './language.js', external: true }));
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
    },
    {
      ...common,
      entry: { language: 'src/language/index.ts' },
      format: ['esm', 'cjs'],
      dts: true,
      // franc is ESM only: bundled, so that CJS can require this entry
      noExternal: ['franc-min'],
    },
    {
      ...common,
      entry: { cli: 'src/cli/index.ts' },
      format: ['esm'],
      esbuildPlugins: [libraryBeside],
    },
  ];
});
