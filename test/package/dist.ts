/**
 * Where the built package is, and the one way its tests run it.
 *
 * These tests prove what npm ships, so they never fall back on src/.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const article = 'examples/siaran-pers.txt';

/** A built file; a missing one fails the test with what to do, instead of skipping it. */
export function built(name: string): string {
  const path = `${root}dist/${name}`;
  if (!existsSync(path)) throw new Error(`dist/${name} is missing: run "npm run build" before "npm test".`);
  return path;
}

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  input?: string | Uint8Array;
  env?: Record<string, string>;
}

/** Runs node in the project's folder, with a plain environment: colours of the machine that tests must not leak in. */
export function runNode(args: readonly string[], { input = '', env = {} }: RunOptions = {}): Run {
  const clean = { ...process.env };
  for (const name of ['CI', 'NO_COLOR', 'FORCE_COLOR']) delete clean[name];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 29,
    env: { ...clean, ...env },
  });
  return { status, stdout, stderr };
}

export function runCli(args: readonly string[], options?: RunOptions): Run {
  return runNode([built('cli.js'), ...args], options);
}
