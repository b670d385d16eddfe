/** Programs that some tests need and not every machine has: where they are, and what to say where they are not. */
import { spawnSync } from 'node:child_process';

/** Debian's package of each. Other runtimes come from elsewhere. */
const packages = {
  'redis-server': 'redis-server',
  postgres: 'postgresql',
  parallel: 'parallel',
  chromium: 'chromium',
  jq: 'jq',
} as const;

/** What to say of a program that is not there, whose tests are skipped; null where it is. */
export function missing(program: keyof typeof packages | 'deno' | 'bun' | 'duckdb'): string | null {
  if (pathOf(program)) return null;
  const help = program in packages ? ` (Debian: apt-get install ${packages[program as keyof typeof packages]})` : '';
  const message = `${program} is not installed, so what needs it is skipped${help}`;
  console.log(message);
  return message;
}

/** Debian keeps PostgreSQL's programs off the path. */
export function pathOf(program: string): string | undefined {
  const look = `PATH="$PATH:$(echo /usr/lib/postgresql/*/bin | tr ' ' :)" command -v ${program}`;
  return spawnSync('sh', ['-c', look], { encoding: 'utf8' }).stdout.trim() || undefined;
}
