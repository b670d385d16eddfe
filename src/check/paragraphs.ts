/** Paragraphs of an article as its writer sees them: blank lines part them, or where there is none, every line is one. */

export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** Marks of quotation that are never apostrophes. */
export const doubles = /[“”„‟"«»]/;

export function paragraphsOf(text: string): Paragraph[] {
  const border = /\n[^\S\n]*\r?\n/.test(text) ? /[^\n]+(?:\n(?![^\S\n]*\r?\n)[^\n]+)*/g : /[^\n]+/g;
  return [...text.matchAll(border)]
    .map((match) => ({ start: match.index + match[0].search(/\S|$/), end: match.index + match[0].trimEnd().length }))
    .filter(({ start, end }) => start < end);
}
