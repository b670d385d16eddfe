/** The code of the project's pages: its fenced blocks, and the named files among them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../package/dist';

export interface Block {
  readonly language: string;
  readonly code: string;
  /** Named by a comment in the first line: `// parser.ts`, `-- releases.sql`, `# words.tsv: what for`. */
  readonly file: string | null;
}

export function blocksOf(page: string): Block[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^```(?<language>\w+)\n(?<code>[\s\S]*?)^```$/gm)].map(({ groups }) => {
    const code = groups?.code as string;
    return { language: groups?.language as string, code, file: /^(?:\/\/|--) (\S+\.\w+)\n/.exec(code)?.[1] ?? null };
  });
}
