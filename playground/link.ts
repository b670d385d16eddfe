/** A draft as the fragment of an address, packed; browsers send fragments to nobody. */
import type { Draft, OwnWord } from './messages';

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

function checked(value: unknown): Draft {
  const { text, publishedOn, words } = (value ?? {}) as Partial<Record<keyof Draft, unknown>>;
  if (typeof text !== 'string' || typeof publishedOn !== 'string' || !Array.isArray(words) || !words.every(isWord))
    throw new TypeError('the link holds no draft');
  return { text, publishedOn, words };
}

function isWord(value: unknown): value is OwnWord {
  const { table, name, short } = (value ?? {}) as Partial<Record<keyof OwnWord, unknown>>;
  return (table === 'institutions' || table === 'titles') && typeof name === 'string' && typeof short === 'string';
}
