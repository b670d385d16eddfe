/** The page as a tree, and how its parts are asked for. What the parts mean is in `facts.ts` and `body.ts`. */
import { parseHTML } from 'linkedom';

/** What is asked of an element; the browser's types are not those of a library for Node. */
export interface PageElement {
  readonly textContent: string | null;
  readonly innerHTML: string;
  readonly children: { readonly length: number };
  getAttribute(name: string): string | null;
}

export interface Page {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  cloneNode(deep: boolean): unknown;
}

/** Pages of people stay far below; beyond, the work on a tree grows with the square of it. */
const deepest = 150;
const mostTags = 40_000;

/** null: no tree is made of what no site would write. */
export function readPage(html: string): Page | null {
  if (isExtreme(html)) return null;
  try {
    // a fragment has no root of its own
    const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
    const page = document as unknown as Page;
    return page.documentElement ? page : null;
  } catch {
    return null;
  }
}

const closedByOthers = new Set(
  'p li td th tr tbody thead tfoot dt dd option optgroup br hr img input meta link area base col embed source track wbr'.split(
    ' ',
  ),
);

/** Counts open elements as they are written, without those that need no end. */
function isExtreme(html: string): boolean {
  let depth = 0;
  let tags = 0;
  for (const match of html.matchAll(/<(?<end>\/?)(?<name>[A-Za-z][A-Za-z0-9]{0,20})/g)) {
    const { end, name = '' } = match.groups ?? {};
    if (!closedByOthers.has(name.toLowerCase())) depth = Math.max(0, depth + (end ? -1 : 1));
    if (depth > deepest || ++tags > mostTags) return true;
  }
  return false;
}

/** What the first element that has the attribute says: `content` of a meta tag, `datetime` of a time; null without words. */
export function attributeOf(page: Page, selector: string, name: string): string | null {
  for (const element of page.querySelectorAll(selector)) {
    const value = oneLine(element.getAttribute(name) ?? '');
    if (value !== '') return value;
  }
  return null;
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
