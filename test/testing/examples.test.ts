// What tests of rules are made of is tested itself: wrong examples must fail, and say why in the text.
import { expect, it, test } from 'vitest';
import { createParser, type Parser, parseArticle } from '../../src';
import type { DateMention } from '../../src/record';
import { describeExamples, type Examples } from '../../src/testing';

const day = 'Acara digelar di Aula Kantor Bupati Demak, Kamis (12/6/2025).';
const rule = 'date/weekday-bracket';

/** The cases that a call makes, and how each ends. */
function run(examples: Record<string, Examples<DateMention>>, settings = {}): [string, string | null][] {
  const ends: [string, string | null][] = [];
  const runner = {
    describe: (_: string, body: () => void) => body(),
    it(name: string, body: () => void) {
      try {
        body();
        ends.push([name, null]);
      } catch (error) {
        ends.push([name, (error as Error).message]);
      }
    },
  };
  describeExamples(runner, 'dates', examples, settings);
  return ends;
}

test('every sentence becomes a case', () => {
  const holds = { value: { from: '2025-06-12' } };
  const cases = run({
    [rule]: {
      yes: [
        [day, 'Kamis (12/6/2025)', holds],
        [day, 'Kamis (12/6/2025)', { weekday: { agrees: true } }],
        [day, 'Kamis (12/6/2025)', { weekday: expect.anything() }],
      ],
      no: ['Acara digelar pada 12 Juni 2025.', 'Loket dibuka setiap Kamis.'],
    },
  });
  expect(cases).toEqual([
    ...Array(3).fill([`${rule} finds "Kamis (12/6/2025)" in: ${day}`, null]),
    [`${rule} leaves alone: Acara digelar pada 12 Juni 2025.`, null],
    [`${rule} leaves alone: Loket dibuka setiap Kamis.`, null],
  ]);
});

test('what fails is shown in the text, with what is there in its place', () => {
  const [value, span, beaten, refused] = run({
    [rule]: {
      yes: [
        [day, 'Kamis (12/6/2025)', { value: { from: '2025-06-13' } }],
        [day, '12/6/2025', {}],
        ['Acara digelar pada 12 Juni 2025.', '12 Juni 2025', {}],
      ],
      no: [day, ''],
    },
  }).map(([, message]) => message);
  const shown = `${day}\n${' '.repeat(43)}~~~~~~~~~~~~~~~~~  ${rule}, which beat date/bracket, date/numeric`;
  expect(value).toBe(
    `expected dates to have "Kamis (12/6/2025)" by ${rule}:\n  value.from: expected "2025-06-13", found "2025-06-12"\n\n${shown}`,
  );
  expect(span).toBe(`expected dates to have "12/6/2025" by ${rule}:\n  no such span among dates\n\n${shown}`);
  expect(beaten).toContain('~~~~~~~~~~~~  date/day-month-year');
  expect(refused).toBe(`expected ${rule} to find nothing:\n\n${shown}`);
});

it('parses with a parser of one’s own, and for a day', () => {
  const calls: unknown[] = [];
  const parser: Parser = {
    ...createParser(),
    parseArticle(text, options) {
      calls.push(options);
      return parseArticle(text, options);
    },
  };
  const two = 'Rapat digelar Kamis (12/6).';
  run(
    {
      [rule]: {
        yes: [
          [two, 'Kamis (12/6)', {}],
          [two, 'Kamis (12/6)', {}],
          [two, 'Kamis (12/6)', {}],
        ],
        no: ['', ''],
      },
    },
    { parser, publishedOn: '2025-06-18' },
  );
  expect(calls).toEqual(Array(5).fill({ publishedOn: '2025-06-18' }));
});

it('refuses a kind that records do not have', () => {
  expect(() => describeExamples({ describe: () => 0, it: () => 0 }, 'places' as never, {})).toThrow('"places"');
});
