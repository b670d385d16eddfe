/** How `npm run docs:api` makes the API reference: every entry point of the package; a warning is an error. */
import { OptionDefaults } from 'typedoc';

const entries = ['check', 'compromise', 'formats', 'html', 'language', 'queue', 'stream', 'testing'];
// for the JSON Schema, which is made of the same comments
const schemaTags = ['@asType', '@minimum', '@pattern'];

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'humas-parser',
  entryPoints: ['src/index.ts', ...entries.map((name) => `src/${name}/index.ts`)],
  out: 'docs/api',
  disableSources: true,
  blockTags: [...OptionDefaults.blockTags, ...schemaTags],
  excludeTags: [...OptionDefaults.excludeTags, ...schemaTags],
  treatWarningsAsErrors: true,
  // parts of a type that have no name outside are written out where it is used
  validation: { notExported: false, notDocumented: true },
  // a field is told of where its name does not say it
  requiredToBeDocumented: ['Class', 'Interface', 'TypeAlias', 'Variable'],
};
