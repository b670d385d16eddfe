/** The record as files. */
import { version } from '../package.json';
import { csvKinds, toCsv, toJsonLd } from '../src/formats';
import { parserOptions } from './edits';
import { element } from './element';
import type { Answer } from './messages';

interface File {
  readonly name: string;
  readonly type: string;
  readonly write: (answer: Answer) => string;
}

/** `parser.json`: the words and rules of the page, for `createParser`. NDJSON is a line as `humas-parser stream` writes it. */
const files: readonly File[] = [
  { name: 'record.json', type: 'application/json', write: ({ record }) => `${JSON.stringify(record, null, 2)}\n` },
  {
    name: 'record.ndjson',
    type: 'application/x-ndjson',
    write: ({ record }) => `${JSON.stringify({ v: version, id: null, record })}\n`,
  },
  {
    name: 'record.jsonld',
    type: 'application/ld+json',
    write: ({ record, draft }) => `${JSON.stringify(toJsonLd(record, { text: draft.text }), null, 2)}\n`,
  },
  ...csvKinds.map((kind) => ({
    name: `${kind}.csv`,
    type: 'text/csv',
    write: ({ record }: Answer) => toCsv(kind, [{ record }]),
  })),
  {
    name: 'parser.json',
    type: 'application/json',
    write: ({ draft }) => `${JSON.stringify(parserOptions(draft), null, 2)}\n`,
  },
];

export const fileNames = files.map(({ name }) => name);

export function download(name: string, answer: Answer): void {
  const file = files.find((candidate) => candidate.name === name);
  if (!file) return;
  const url = URL.createObjectURL(new Blob([file.write(answer)], { type: `${file.type};charset=utf-8` }));
  element('a', { href: url, download: name }).click();
  // the browser has begun to save by then
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
