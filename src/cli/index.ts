#!/usr/bin/env node
/**
 * The `humas-parser` program: its name, its help, and what its exit status means.
 *
 * What a command does is in the file of that command; nothing here reads an article.
 */
import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { addCheckCommand } from './check-command';
import { addDiffCommand } from './diff-command';
import { addEnqueueCommand } from './enqueue-command';
import { addExplainCommand } from './explain-command';
import { addParseCommand } from './parse-command';
import { addStreamCommand } from './stream-command';
import { exit } from './terminal';
import { addWorkerCommand } from './worker-command';

const program = new Command('humas-parser')
  .description('Reads Indonesian government press releases: officials, institutions, dates, venues, quotes, events.')
  .version(version)
  .showHelpAfterError('(humas-parser --help lists what can be said)')
  .addHelpText(
    'after',
    '\nExit status: 0 done, 1 a file could not be read or parsed, 2 the command was not understood.',
  )
  // Before the commands: they inherit it.
  .exitOverride();

addDiffCommand(program);
addParseCommand(program);
addExplainCommand(program);
addCheckCommand(program);
addStreamCommand(program);
addEnqueueCommand(program);
addWorkerCommand(program);

// `humas-parser parse … | head` closes our output early: that is the reader's right and no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  // commander has already printed what was wrong; it ends help and version with 0 and every misuse with 1, which here means a bad file.
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? exit.done : exit.usage;
}
