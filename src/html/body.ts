/** The article of a page as plain text: Readability finds it, html-to-text writes it. */
import { Readability } from '@mozilla/readability';
import { convert, type HtmlToTextOptions } from 'html-to-text';
import type { Page, PageElement } from './page';

/** Elements that Readability looks at before it gives up on a page. */
const mostElements = 10_000;
/** Cells of tables that are weighed. */
const mostCells = 300;

// biome-ignore format: a list
const unread = [
  'audio', 'button', 'embed', 'form', 'head', 'hr', 'iframe', 'img', 'nav', 'noscript', 'object', 'picture', 'script',
  'style', 'svg', 'template', 'title', 'video',
];

const layout: HtmlToTextOptions = {
  wordwrap: false,
  limits: { maxDepth: 200, maxInputLength: 4_194_304, maxChildNodes: 20_000 },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'blockquote', format: 'block' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    ...unread.map((selector) => ({ selector, format: 'skip' })),
    { selector: 'td', format: 'block' },
    { selector: 'th', format: 'block' },
    { selector: 'ul', options: { itemPrefix: '- ' } },
  ],
};

/** HTML to text, one blank line between paragraphs; what is nested beyond any page of people is left out. */
export function textOf(html: string): string {
  return convert(html, layout)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

export function articleBody(page: Page): string {
  const cell = articleCell(page);
  if (cell !== null) return textOf(cell);
  const found = readable(page);
  return found && found.trim() !== '' ? textOf(found) : textOf(page.body?.innerHTML ?? '');
}

/**
 * Hand-made pages are laid out in tables, which Readability takes apart by rows: of those the innermost cell that holds
 * most of the page's words is the article. null: the page is laid out otherwise, or its words stand in many cells.
 */
function articleCell(page: Page): string | null {
  const letters = (page.body?.textContent ?? '').trim().length;
  let best: PageElement | null = null;
  for (const cell of [...page.querySelectorAll('td')].slice(0, mostCells)) {
    // in document order: an inner cell comes after the one that holds it
    if ((cell.textContent ?? '').trim().length > letters / 2) best = cell;
  }
  return best?.innerHTML ?? null;
}

/** Readability changes the tree that it reads, so it gets its own. */
function readable(page: Page): string | null {
  try {
    const copy = page.cloneNode(true) as ConstructorParameters<typeof Readability>[0];
    return new Readability(copy, { maxElemsToParse: mostElements, charThreshold: 200 }).parse()?.content ?? null;
  } catch {
    return null;
  }
}
