// What runtimes.test.ts has each runtime do: documents through both doors of the stream entry, in threads if asked.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createParseStream, parseBatch } from '../../dist/stream.js';

const text = readFileSync(new URL('../../examples/siaran-pers.txt', import.meta.url), 'utf8');
const documents = [
  { id: 1, text },
  { id: 2, text: 7 },
  { id: 'x', text: text.slice(0, 500) },
];
const source = new ReadableStream({
  start(controller) {
    for (const document of documents) controller.enqueue(document);
    controller.close();
  },
});
const results = [];
for await (const result of parseBatch(documents, { threads: Number(process.argv[2]) })) results.push(result);
for await (const result of source.pipeThrough(createParseStream())) results.push(result);
console.log(JSON.stringify(results));
