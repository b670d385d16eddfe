// Law 4: nothing reads the clock, the time zone, the locale or chance.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseArticle } from '../../src/parse-article';
import { texts } from './texts';

// every text, and one whose dates leave out what only a clock would know
const inputs = [
  ...texts.map(({ text }) => text),
  'JAKARTA – Menteri Agama membuka rapat hari ini, Senin (12/5), dan menutupnya besok. Bulan lalu, 3 April, rapat digelar kemarin sore.',
];
const read = () =>
  JSON.stringify(inputs.flatMap((text) => [parseArticle(text), parseArticle(text, { publishedOn: '2024-02-29' })]));
const expected = read();
const zone = process.env.TZ;

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

it.each(['1970-01-01', '1999-12-31T23:59:59Z', '2019-11-21', '2038-01-19', '2100-02-28'])(
  'the record of %s is that of today',
  (day) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(day);
    expect(new Date().getUTCFullYear()).toBe(new Date(day).getUTCFullYear());
    expect(read()).toBe(expected);
  },
);

it.each([
  ['Pacific/Kiritimati', -840],
  ['Pacific/Pago_Pago', 660],
  ['Asia/Kathmandu', -345],
])('the record in %s is that of here', (name, offset) => {
  process.env.TZ = name;
  expect(new Date('2024-06-01T00:00:00Z').getTimezoneOffset()).toBe(offset);
  expect(read()).toBe(expected);
});

describe('reading works where these throw', () => {
  const refuse = (what: string) => () => {
    throw new Error(`${what} was asked`);
  };

  it('the clock', () => {
    const RealDate = Date;
    const Clockless = new Proxy(RealDate, {
      construct(target, args, newTarget) {
        if (args.length === 0) refuse('new Date()')();
        return Reflect.construct(target, args, newTarget) as object;
      },
      apply: refuse('Date()'),
      get: (target, key) => (key === 'now' ? refuse('Date.now()') : Reflect.get(target, key)),
    });
    vi.stubGlobal('Date', Clockless);
    vi.spyOn(performance, 'now').mockImplementation(refuse('performance.now()'));
    vi.spyOn(process, 'hrtime').mockImplementation(refuse('process.hrtime()') as never);
    expect(() => new Date()).toThrow('was asked');
    expect(() => Date.now()).toThrow('was asked');
    expect(read()).toBe(expected);
  });

  it('the time zone and the locale', () => {
    for (const name of [
      'getTimezoneOffset',
      'getFullYear',
      'getMonth',
      'getDate',
      'getDay',
      'getHours',
      'toLocaleDateString',
      'toLocaleString',
      'toString',
    ] as const) {
      vi.spyOn(Date.prototype, name).mockImplementation(refuse(`Date.prototype.${name}`) as never);
    }
    for (const name of ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase'] as const)
      vi.spyOn(String.prototype, name).mockImplementation(refuse(`String.prototype.${name}`) as never);
    vi.spyOn(Number.prototype, 'toLocaleString').mockImplementation(refuse('Number.prototype.toLocaleString') as never);
    vi.stubGlobal('Intl', new Proxy({}, { get: refuse('Intl') }));
    expect(() => 'a'.localeCompare('b')).toThrow('was asked');
    expect(() => Intl.Collator).toThrow('was asked');
    const read2 = read();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    expect(read2).toBe(expected);
  });

  it('chance', () => {
    vi.spyOn(Math, 'random').mockImplementation(refuse('Math.random()'));
    expect(() => Math.random()).toThrow('was asked');
    expect(read()).toBe(expected);
  });
});
