/** Parsed articles in the form that was asked for. The forms themselves are in `formats/`, which is loaded for them alone. */
import { pathToFileURL } from 'node:url';
import type { CsvKind } from '../formats';
import { summarize } from '../formats/summary';
import type { ArticleRecord } from '../record';
import { nameOf } from './arguments';
import { standardInput } from './read-text';
import { colors } from './terminal';

export interface Parsed {
  file: string;
  text: string;
  record: ArticleRecord;
  /** What a page of HTML says of its article. */
  page?: { text: string; headline: string | null; publisher: string | null };
}

export const outputFormats = ['summary', 'json', 'jsonld', 'csv', 'spans', 'annotations', 'html'] as const;
export type OutputFormat = (typeof outputFormats)[number];

export interface PrintOptions {
  format: OutputFormat;
  /** Of the table, for CSV. */
  kind: CsvKind;
  unit: 'utf16' | 'codepoint';
  /** Whether several files were asked for: the shape follows from that, not from how many could be read, so scripts can rely on it. */
  several: boolean;
}

export async function print(parsed: readonly Parsed[], { format, kind, unit, several }: PrintOptions): Promise<string> {
  if (parsed.length === 0 && !several) return '';
  if (format === 'summary') return toSummaries(parsed, several);
  if (format === 'json')
    return toJson(
      parsed.map(({ file, record, page }) => ({ ...(several && { file }), ...(page && { page }), ...record })),
      several,
    );
  const formats = await import('../formats');
  switch (format) {
    case 'jsonld':
      return toJson(
        parsed.map(({ text, record }) => formats.toJsonLd(record, { text })),
        several,
      );
    case 'annotations':
      return toJson(
        parsed.map(({ file, text, record }) => formats.toAnnotations(text, record, addressOf(file))),
        several,
      );
    case 'csv':
      return formats.toCsv(
        kind,
        parsed.map(({ file, record }) => ({ record, source: file })),
      );
    case 'spans':
      return parsed
        .map(({ file, text, record }) => formats.toSpanLines(text, record, { unit, ...(several && { source: file }) }))
        .join('');
    case 'html':
      return formats.toHtml(parsed.map(({ file, text, record }) => ({ text, record, title: nameOf(file) })));
  }
}

function toJson(values: readonly object[], several: boolean): string {
  return `${JSON.stringify(several ? values : values[0], null, 2)}\n`;
}

function toSummaries(parsed: readonly Parsed[], several: boolean): string {
  const heading = (text: string) => colors.bold(text);
  return parsed
    .map(({ file, record }) => {
      const title = several ? `${colors.cyan(`== ${nameOf(file)} ==`)}\n` : '';
      return title + summarize(record, { heading });
    })
    .join('\n');
}

const addressOf = (file: string) =>
  file === standardInput ? 'urn:humas-parser:standard-input' : pathToFileURL(file).href;
