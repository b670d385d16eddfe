/**
 * `humas-parser explain [FILE…]`: the article with its finds, and for each what found it, why, and what it beat.
 *
 * The reasons are the library's; here is only how a terminal or a page shows them.
 */
import type { Command } from 'commander';
import type { LabelledSpan } from '../formats';
import { type Explanation, explainArticle, type Reason, type ReasonKind, type Step, type StepKind } from '../index';
import { nameOf, readDay } from './arguments';
import { explainFailure, readText, standardInput } from './read-text';
import { colors, exit } from './terminal';

interface Flags {
  json?: true;
  html?: true;
  published?: string;
}

interface Explained extends Explanation {
  file: string;
  text: string;
}

export function addExplainCommand(program: Command): void {
  program
    .command('explain')
    .summary('show what was found in articles, and why')
    .description('Prints each article with its finds marked, then what found each of them, why, and what it beat.')
    .argument('[FILE...]', 'articles to read; standard input when there is none, or for "-"')
    .option('--html', 'print one self-contained page instead')
    .option('--json', 'print an array of { file, record, reasons }')
    .option('--published <DAY>', 'day of publication, YYYY-MM-DD', readDay)
    .action(async (files: string[], flags: Flags, command: Command) => {
      if (files.length === 0 && process.stdin.isTTY)
        command.error('error: no article given; name a file or pipe one in (humas-parser explain --help)');
      if (flags.html && flags.json) command.error('error: --html and --json exclude each other');
      await explainFiles(files.length === 0 ? [standardInput] : files, flags);
    });
}

async function explainFiles(files: readonly string[], flags: Flags): Promise<void> {
  const explained: Explained[] = [];
  for (const file of files) {
    try {
      const text = await readText(file);
      const options = flags.published === undefined ? {} : { publishedOn: flags.published };
      explained.push({ file, text, ...explainArticle(text, options) });
    } catch (error) {
      process.stderr.write(`humas-parser: ${nameOf(file)}: ${explainFailure(error)}\n`);
      process.exitCode = exit.badFile;
    }
  }
  process.stdout.write(await show(explained, flags));
}

async function show(explained: readonly Explained[], { json, html }: Flags): Promise<string> {
  if (json)
    return `${JSON.stringify(
      explained.map(({ file, record, reasons }) => ({ file, record, reasons })),
      null,
      2,
    )}\n`;
  if (!html) return explained.map((one) => `${marked(one)}\n\n${one.reasons.map(lines).join('\n')}\n`).join('\n');
  const { toHtml } = await import('../formats');
  return toHtml(
    explained.map(({ file, text, record, reasons }) => ({ text, record, title: nameOf(file), about: teller(reasons) })),
  );
}

const paint: Readonly<Record<ReasonKind, (text: string) => string>> = {
  official: colors.cyan,
  title: colors.cyan,
  person: colors.green,
  institution: colors.yellow,
  date: colors.magenta,
  venue: colors.blue,
  quote: colors.dim,
  event: colors.red,
  byline: colors.dim,
};

/** The article with its finds underlined in their kind's colour; quotes, which hold others, are listed alone. */
function marked({ text, reasons }: Explained): string {
  let out = '';
  let at = 0;
  for (const { kind, start, end } of reasons) {
    if (kind === 'quote' || start < at) continue;
    out += text.slice(at, start) + paint[kind](colors.underline(text.slice(start, end)));
    at = end;
  }
  return out + text.slice(at);
}

/**
 *   official    "Kepala BKN"                          official:1
 *     official/title-name: Kepala BKN Budi Santoso: the name follows the office
 *     beat: official/title-alone "Kepala BKN"
 *   title       "Kepala BKN"                          official:1
 *     official/title-name: Kepala BKN Budi Santoso: the name follows the office
 *     1. "Kepala": a word that heads offices [title-heads: Kepala]
 *     2. "BKN": the body [institutions: bkn] → institution:1
 */
function lines(reason: Reason): string {
  const { kind, id, rule, why, beat, notes, steps } = reason;
  const head = `${paint[kind](kind.padEnd(12))}${quoted(reason.text)}${id ? `  ${colors.dim(id)}` : ''}`;
  // of a title it is told with the mention that it is
  const lost = kind === 'title' ? [] : beat.map((other) => `${other.rule} ${quoted(other.text)}`);
  return [
    head,
    `  ${rule}: ${why}`,
    ...notes.map((note) => `  ${note}`),
    ...steps.map((step, index) => `  ${index + 1}. ${stepLine(step)}`),
    ...(lost.length > 0 ? [`  beat: ${lost.join(', ')}`] : []),
  ].join('\n');
}

const called: Readonly<Record<StepKind, string>> = {
  cue: 'the cue',
  full: 'the name',
  short: 'a part of the name',
  title: 'the office, for its holder',
  pronoun: 'points back to whoever was acting or speaking',
  body: 'the body',
  unknown: 'nobody that the article tells of',
  quote: 'whoever speaks here goes on',
  acting: 'acts last before it',
  former: 'no longer held',
  elect: 'not yet held',
  'stand-in': 'held for the time being',
  listed: 'an office that the lexicon lists',
  head: 'a word that heads offices',
  field: 'the field of work, or the unit',
  area: 'the area',
  rank: 'a rank that stands for an office',
};

/** "Kepala": a word that heads offices [title-heads: Kepala];  -nya: points back to … → person:1 */
function stepLine({ what, at, to, row }: Step): string {
  const words = at ? `${quoted(at.text)}: ` : what === 'pronoun' ? '-nya: ' : '';
  return `${words}${called[what]}${row ? ` [${row.table}: ${row.name}]` : ''}${to ? ` → ${to}` : ''}`;
}

/** One line, and not too long a one. */
function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `"${line.length > 70 ? `${line.slice(0, 67)}…` : line}"`;
}

/** What the page says of a place that is pointed at. */
function teller(reasons: readonly Reason[]): (span: LabelledSpan) => string {
  const placeOf = (kind: string, { start, end }: LabelledSpan | Reason) => `${kind} ${start} ${end}`;
  const byPlace = new Map(reasons.map((reason) => [`${placeOf(reason.kind, reason)} ${reason.rule}`, reason]));
  return (span) => {
    const reason = byPlace.get(`${placeOf(span.label, span)} ${span.rule}`);
    if (!reason) return [span.id, span.rule].filter(Boolean).join(', ');
    const { id, rule, why, notes, steps, beat } = reason;
    const lost = beat.map((other) => `beat: ${other.rule} ${quoted(other.text)}`);
    return [id, `${rule}: ${why}`, ...notes, ...steps.map(stepLine), ...lost].filter(Boolean).join('\n');
  };
}
