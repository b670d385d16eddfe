/**
 * `humas-parser parse [FILE…]`: articles in, a readable summary or another format out.
 *
 * The extraction is the library's and what is printed is `print.ts`'s; here is only what joins them.
 */
import { type Command, Option } from 'commander';
import type { CsvKind } from '../formats';
import { type ParseOptions, parseArticle } from '../index';
import type { ArticleRecord } from '../record';
import { nameOf, readDay } from './arguments';
import { type OutputFormat, outputFormats, type Parsed, print } from './print';
import { explainFailure, readText, standardInput } from './read-text';
import { exit } from './terminal';

interface Flags {
  json?: true;
  format?: OutputFormat;
  kind: CsvKind;
  offsets: 'utf16' | 'codepoint';
  html?: true;
  published?: string;
}

// named here as well, so that the formats are loaded only where one is asked for
const kinds = ['officials', 'people', 'institutions', 'dates', 'venues', 'quotes', 'events'] satisfies CsvKind[];

export function addParseCommand(program: Command): void {
  program
    .command('parse')
    .summary('parse articles and print what they say')
    .description('Parses articles (plain text or HTML pages, UTF-8) and prints a summary of each.')
    .argument('[FILE...]', 'articles to read; standard input when there is none, or for "-"')
    .option('--json', 'as --format json: one object for one file, an array of { file, …record } for several')
    .addOption(new Option('--format <FORMAT>', 'what to print').choices(outputFormats).conflicts('json'))
    .addOption(new Option('--kind <KIND>', 'the table of --format csv').choices(kinds).default('officials'))
    .addOption(
      new Option('--offsets <UNIT>', 'what --format spans counts').choices(['utf16', 'codepoint']).default('utf16'),
    )
    .option('--html', 'read every file as an HTML page, whatever its name')
    .option(
      '--published <DAY>',
      'day of publication, YYYY-MM-DD: fills in the year that an article leaves out',
      readDay,
    )
    .action(async (files: string[], flags: Flags, command: Command) => {
      if (files.length === 0 && process.stdin.isTTY) {
        command.error('error: no article given; name a file or pipe one in (humas-parser parse --help)');
      }
      await parseFiles(files.length === 0 ? [standardInput] : files, flags);
    });
}

async function parseFiles(files: readonly string[], flags: Flags): Promise<void> {
  const options: ParseOptions = flags.published === undefined ? {} : { publishedOn: flags.published };
  const parsed: Parsed[] = [];
  for (const file of files) {
    try {
      const source = await readText(file);
      const asPage = flags.html || /\.x?html?$/i.test(file);
      parsed.push({ file, ...(asPage ? await parsePage(source, options) : await parseText(source, options)) });
    } catch (error) {
      // One bad file must not cost the others their result.
      process.stderr.write(`humas-parser: ${nameOf(file)}: ${explainFailure(error)}\n`);
      process.exitCode = exit.badFile;
    }
  }
  const format = flags.format ?? (flags.json ? 'json' : 'summary');
  const { kind, offsets: unit } = flags;
  process.stdout.write(await print(parsed, { format, kind, unit, several: files.length > 1 }));
}

async function parseText(text: string, options: ParseOptions): Promise<Omit<Parsed, 'file'>> {
  return { text, record: await withLanguage(parseArticle(text, options), text) };
}

async function parsePage(html: string, options: ParseOptions): Promise<Omit<Parsed, 'file'>> {
  const { parseHtml } = await import('../html').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error(
      'HTML pages need three more packages; install them with: npm install @mozilla/readability html-to-text linkedom',
    );
  });
  const { text, headline, publisher, record } = parseHtml(html, options);
  return { text, record: await withLanguage(record, text), page: { text, headline, publisher } };
}

/** Where stop words did not decide, franc is asked; it is loaded only then. */
async function withLanguage(record: ArticleRecord, text: string): Promise<ArticleRecord> {
  if (record.language.code !== 'und' || text.trim().length < shortest) return record;
  const { detectLanguage } = await import('../language');
  return { ...record, language: detectLanguage(text) };
}

/** Trigrams of a few words are a coin toss. */
const shortest = 200;
