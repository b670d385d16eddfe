/**
 * `humas-parser check [FILE…]`: the desk check, one finding a line as compilers print them, or as JSON.
 *
 * What is checked is `humas-parser/check`'s business.
 */
import { type Command, Option } from 'commander';
import type { Finding, FindingCode } from '../check';
import { oneLine } from '../formats/describe';
import { nameOf, readDay } from './arguments';
import { explainFailure, readText, standardInput } from './read-text';
import { colors, exit } from './terminal';

interface Flags {
  json?: true;
  language: 'id' | 'en';
  published?: string;
  ignore?: string[];
}

interface Checked {
  file: string;
  findings: Finding[];
}

export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .summary('check articles before they are published')
    .description(
      'Looks for what an editor would ask about: dates, quotes without a speaker, marks, acronyms, names, titles, renamed bodies.\nExit status: 0 clean, 1 something was found, 2 a file could not be read or the command was not understood.',
    )
    .argument('[FILE...]', 'articles to check; standard input when there is none, or for "-"')
    .option('--json', 'print an array of { file, findings }')
    .addOption(new Option('--language <LANG>', 'of reasons and mends').choices(['id', 'en']).default('id'))
    .option('--published <DAY>', 'day of publication, YYYY-MM-DD', readDay)
    .option('--ignore <CODE...>', 'codes that are not to be reported')
    .action(async (files: string[], flags: Flags, command: Command) => {
      if (files.length === 0 && process.stdin.isTTY)
        command.error('error: no article given; name a file or pipe one in (humas-parser check --help)');
      await checkFiles(files.length === 0 ? [standardInput] : files, flags, command);
    });
}

async function checkFiles(files: readonly string[], flags: Flags, command: Command): Promise<void> {
  const { checkArticle, findingCodes } = await import('../check');
  const ignore = (flags.ignore ?? []) as FindingCode[];
  const unknown = ignore.find((code) => !findingCodes.includes(code));
  if (unknown !== undefined)
    command.error(`error: no finding has the code "${unknown}"; pass some of ${findingCodes.join(', ')}`);
  const checked: Checked[] = [];
  let failed = false;
  for (const file of files) {
    try {
      const text = await readText(file);
      const day = flags.published === undefined ? {} : { publishedOn: flags.published };
      checked.push({ file, findings: checkArticle(text, { ...day, language: flags.language, ignore }) });
    } catch (error) {
      process.stderr.write(`humas-parser: ${nameOf(file)}: ${explainFailure(error)}\n`);
      failed = true;
    }
  }
  process.stdout.write(flags.json ? `${JSON.stringify(checked, null, 2)}\n` : checked.map(toLines).join(''));
  // an unread file must not pass for a clean one
  if (failed) process.exitCode = exit.usage;
  else if (checked.some(({ findings }) => findings.length > 0)) process.exitCode = exit.badFile;
}

function toLines({ file, findings }: Checked): string {
  return findings
    .map(({ line, column, code, reason, mend }) => {
      const place = colors.bold(`${nameOf(file)}:${line}:${column}`);
      return `${place}: ${colors.yellow(code)}: ${oneLine(reason)} ${oneLine(mend)}\n`;
    })
    .join('');
}
