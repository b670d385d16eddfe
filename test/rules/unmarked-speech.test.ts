// Statements in the first person without marks: noted, and only those.
import { expect, it } from 'vitest';
import { parseArticle } from '../../src/parse-article';

const notes = (text: string) =>
  parseArticle(text)
    .warnings.filter((warning) => warning.code === 'unmarked-speech')
    .map(({ start, end }) => text.slice(start, end));

it.each([
  [
    'Bupati Garut Asep Nurjaman meninjau tanggul. Kami akan mengawal perbaikan ini sampai tuntas, ujarnya.',
    ['Kami akan mengawal perbaikan ini sampai tuntas'],
  ],
  [
    'Jalan itu sudah lama saya usulkan kepada kementerian, kata Bupati Garut Asep Nurjaman.',
    ['Jalan itu sudah lama saya usulkan kepada kementerian'],
  ],
  ['“Kami akan mengawal perbaikan ini sampai tuntas,” ujar Bupati Garut Asep Nurjaman.', []],
  ['Jalan itu akan segera diperbaiki tahun ini, kata Bupati Garut Asep Nurjaman.', []],
  ['Bupati Garut Asep Nurjaman mengatakan pihaknya akan mengawal perbaikan itu.', []],
])('%s', (text, expected) => expect(notes(text)).toEqual(expected));
