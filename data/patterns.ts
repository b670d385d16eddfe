/**
 * Composes the patterns of the kinds with XRegExp: free spacing, parts reused by name. What it returns is native
 * RegExp source, and only that ships.
 */
import XRegExp from 'xregexp';
import { grammar as dates } from '../src/dates/grammar';

interface Grammar {
  /** Parts, usable as `{{name}}` in later parts and in the patterns. */
  readonly parts: Readonly<Record<string, string>>;
  /** Patterns by name; searched sticky, case-sensitive where the flag `i` is not given. */
  readonly patterns: Readonly<Record<string, string>>;
}

const grammars: Readonly<Record<string, Grammar>> = { dates };

export function composePatterns(): [string, string][] {
  return Object.entries(grammars).map(([kind, grammar]) => {
    const parts: Record<string, RegExp> = {};
    for (const [name, source] of Object.entries(grammar.parts)) parts[name] = XRegExp.build(`(?x)${source}`, parts);
    const lines = Object.entries(grammar.patterns).map(([name, source]) => {
      // a blank of the grammar may be the line break of a hard-wrapped release
      const native = withNames(XRegExp.build(`(?x)${source}`, parts, 'i')).replaceAll('\\ ', '\\s');
      return `  ${name}: /${native}/iy,`;
    });
    const text = [
      `// Written by data/build.ts from src/${kind}/grammar.ts; do not edit.`,
      'export const patterns = {',
      ...lines,
      '} as const;',
      '',
    ].join('\n');
    return [`src/${kind}/patterns.generated.ts`, text];
  });
}

/** XRegExp keeps the names of groups beside its pattern; the native source gets them back. */
function withNames(pattern: RegExp): string {
  const names =
    (pattern as RegExp & { xregexp: { captureNames: readonly (string | null)[] | null } }).xregexp.captureNames ?? [];
  let group = 0;
  let inClass = false;
  return pattern.source.replace(/\\.|\[|\]|\((?!\?)/g, (mark) => {
    if (mark === '[') inClass = true;
    else if (mark === ']') inClass = false;
    if (mark !== '(' || inClass) return mark;
    const name = names[group++];
    return name ? `(?<${name}>` : '(';
  });
}
