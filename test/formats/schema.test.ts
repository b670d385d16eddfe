// The JSON Schema, judged by ajv as a user would have it, and the validator that ships, judged by ajv.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { isRecord, recordProblems } from '../../src/formats';
import { hostile, samples } from './articles';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../src/formats/schema.generated.json'), 'utf8'),
) as Record<string, unknown>;
const ajv = new Ajv2020({ allErrors: true });
const validate = ajv.compile(schema);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every value that differs from a record in one place: a field left out, one added, one of another type. */
function* spoilt(value: Json): Generator<Json> {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) for (const other of spoilt(item)) yield value.with(at, other);
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, unheardOf: 1 };
    for (const [key, item] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
      for (const other of spoilt(item)) yield { ...value, [key]: other };
    }
  } else yield { strange: true };
}

describe('the schema', () => {
  it('is 2020-12 and says what fields mean', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(JSON.stringify(schema)).toContain('Base form of the cue');
    expect(JSON.stringify(schema)).not.toContain('definitions');
  });

  it.each([...samples, hostile].map((sample) => [sample.name, sample] as const))(
    'takes the record of %s',
    (_, { record }) => {
      const plain = JSON.parse(JSON.stringify(record)) as unknown;
      expect(validate(plain), JSON.stringify(validate.errors)).toBe(true);
      expect(recordProblems(plain)).toEqual([]);
    },
  );

  it('refuses what differs in one place, and so does the validator without packages', () => {
    const record = JSON.parse(JSON.stringify(hostile.record)) as Json;
    let count = 0;
    for (const other of spoilt(record)) {
      // a note without its place is a note all the same
      const refused = !validate(other);
      expect(isRecord(other)).toBe(!refused);
      if (refused) count++;
      else expect(JSON.stringify(other)).toContain('warnings');
    }
    expect(count).toBeGreaterThan(200);
  });

  it('says where and what', () => {
    expect(recordProblems({ ...hostile.record, publishedOn: '14/10/2025' })).toContainEqual({
      path: '/publishedOn',
      message: expect.stringContaining('pattern'),
    });
    for (const value of [null, undefined, 1, 'x', [], {}]) expect(isRecord(value)).toBe(false);
  });
});
