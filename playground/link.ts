/** A draft as the fragment of an address, packed; browsers send fragments to nobody. */
import { noEdits } from './edits';
import type { Draft, OwnRule, OwnWord } from './messages';

/** Bytes unpacked at most: a link may come from anybody. */
const most = 4_000_000;
const mark = '#d=';

export async function writeLink(draft: Draft): Promise<string> {
  const packed = new Blob([JSON.stringify(draft)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return mark + btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** null: the fragment is none of ours. @throws where it is one and cannot be read. */
export async function readLink(fragment: string): Promise<Draft | null> {
  if (!fragment.startsWith(mark)) return null;
  const letters = atob(fragment.slice(mark.length).replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return checked(JSON.parse(await readText(stream)));
}

async function readText(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > most) throw new RangeError('the link unpacks to too much');
    text += decoder.decode(value, { stream: true });
  }
}

/** What a link says of words and rules is checked in full by `createParser`; here, that it has the shape of a draft. */
function checked(value: unknown): Draft {
  const draft = { ...noEdits, ...(value as Draft) };
  const { text, publishedOn, words, rules, disabled, removed } = draft as Readonly<Record<keyof Draft, unknown>>;
  if (typeof text !== 'string' || typeof publishedOn !== 'string') throw new TypeError('the link holds no draft');
  const lists = [
    [words, (word: OwnWord) => isTable(word.table) && isText(word.name) && isText(word.short)],
    [rules, ({ id, why, kind, pattern }: OwnRule) => [id, why, kind, pattern].every(isText)],
    [disabled, isText],
    [removed, (row: Draft['removed'][number]) => isText(row.table) && isText(row.name)],
  ] as readonly [unknown, (item: never) => boolean][];
  for (const [list, fits] of lists)
    if (!Array.isArray(list) || !list.every((item) => item !== null && fits(item as never)))
      throw new TypeError('the link holds no draft');
  return draft;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTable = (value: unknown) => value === 'institutions' || value === 'titles';
