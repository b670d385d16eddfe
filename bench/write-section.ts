/** Puts what a script has measured between `<!-- name -->` and `<!-- /name -->` of both READMEs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './articles';

export function writeSection(name: string, content: string): void {
  for (const file of ['README.md', 'README.id.md']) {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    const start = text.indexOf(`<!-- ${name} -->`);
    const end = text.indexOf(`<!-- /${name} -->`);
    if (start < 0 || end < start) throw new Error(`${file} has no <!-- ${name} --> … <!-- /${name} -->`);
    writeFileSync(path, `${text.slice(0, start)}<!-- ${name} -->\n\n${content}\n\n${text.slice(end)}`);
  }
}
