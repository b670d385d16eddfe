/**
 * `humas-parser parse [FILE…]`: articles in, a readable summary or JSON out.
 *
 * The extraction is the library's and the layout of the summary is `formats/summary.ts`'s; here is only what joins them.
 */
import { type Command, InvalidArgumentError } from 'commander';
import { summarize } from '../formats/summary';
import { parseArticle } from '../index';
import type { ArticleRecord, ParseOptions } from '../record';
import { explainFailure, readText, standardInput } from './read-text';
import { colors, exit } from './terminal';

interface Flags {
  json?: true;
  published?: string;
}

interface Parsed {
  file: string;
  record: ArticleRecord;
}

export function addParseCommand(program: Command): void {
  program
    .command('parse')
    .summary('parse articles and print what they say')
    .description('Parses plain-text articles (UTF-8) and prints a summary of each.')
    .argument('[FILE...]', 'articles to read; standard input when there is none, or for "-"')
    .option('--json', 'print the record as JSON: one object for one file, an array of { file, …record } for several')
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
      const text = await readText(file);
      parsed.push({ file, record: await withLanguage(parseArticle(text, options), text) });
    } catch (error) {
      // One bad file must not cost the others their result.
      process.stderr.write(`humas-parser: ${nameOf(file)}: ${explainFailure(error)}\n`);
      process.exitCode = exit.badFile;
    }
  }
  process.stdout.write(flags.json ? toJson(parsed, files.length > 1) : toSummaries(parsed, files.length > 1));
}

/** Where stop words did not decide, franc is asked; it is loaded only then. */
async function withLanguage(record: ArticleRecord, text: string): Promise<ArticleRecord> {
  if (record.language.code !== 'und' || text.trim().length < shortest) return record;
  const { detectLanguage } = await import('../language');
  return { ...record, language: detectLanguage(text) };
}

/** The shape follows from how many files were asked for, not from how many could be read: scripts can rely on it. */
function toJson(parsed: readonly Parsed[], several: boolean): string {
  const value = several ? parsed.map(({ file, record }) => ({ file, ...record })) : parsed[0]?.record;
  return value === undefined ? '' : `${JSON.stringify(value, null, 2)}\n`;
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

/** Trigrams of a few words are a coin toss. */
const shortest = 200;

function nameOf(file: string): string {
  return file === standardInput ? 'standard input' : file;
}

function readDay(text: string): string {
  // Date.parse rolls 2025-02-30 over into March, so the day is compared with what it became.
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError('Pass a day of the calendar as YYYY-MM-DD, for example 2025-08-14.');
  }
  return text;
}
