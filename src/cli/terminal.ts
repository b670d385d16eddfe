/**
 * What every command shares about the terminal: exit statuses and whether to use bold.
 *
 * Nothing about articles or arguments lives here.
 */
import pc from 'picocolors';

export const exit = { done: 0, badFile: 1, differs: 1, usage: 2 } as const;

// picocolors takes CI=true for a terminal; a summary piped into a file there must stay plain text all the same.
const wanted = pc.isColorSupported && (process.stdout.isTTY === true || Boolean(process.env.FORCE_COLOR));

export const colors = pc.createColors(wanted);
