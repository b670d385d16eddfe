/**
 * Makes the JSON Schema of the record from its types in `src/record.ts`, the one source of both, and from the schema a
 * validator that needs no package when it runs.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020';
import standalone from 'ajv/dist/standalone';
import { createGenerator } from 'ts-json-schema-generator';

const root = fileURLToPath(new URL('..', import.meta.url));

export function composeRecordSchema(): [string, string][] {
  const schema = recordSchema();
  const ajv = new Ajv2020({ code: { source: true, esm: true }, inlineRefs: false, loopRequired: 1 });
  const code = standalone(ajv, ajv.compile(schema));
  const head = '// Written by data/build.ts from src/record.ts; do not edit.\n// @ts-nocheck: code that ajv wrote\n';
  return [
    ['src/formats/schema.generated.json', `${JSON.stringify(schema, null, 2)}\n`],
    ['src/formats/validate.generated.ts', `${head}${code}\n`],
  ];
}

/** The generator speaks draft 7; of what the record uses, 2020-12 differs in the word for definitions alone. */
function recordSchema(): object {
  const generator = createGenerator({
    path: join(root, 'src/record.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    skipTypeCheck: true,
    topRef: false,
  });
  const { $schema: _, definitions, ...record } = generator.createSchema('ArticleRecord');
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'ArticleRecord',
    ...record,
    $defs: definitions,
  };
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/definitions/', '"#/$defs/')) as object;
}
