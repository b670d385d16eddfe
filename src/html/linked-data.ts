/** What a page's own JSON-LD says of its article. Pages write it by hand: anything may stand where a string should. */
import { oneLine, type Page } from './page';

export interface LinkedData {
  headline: string | null;
  datePublished: string | null;
  publisher: string | null;
}

type Node = Readonly<Record<string, unknown>>;

const mostNodes = 200;

export function linkedData(page: Page): LinkedData {
  const nodes = [...page.querySelectorAll('script[type="application/ld+json" i]')].flatMap((script) =>
    nodesOf(script.textContent ?? ''),
  );
  const articles = nodes.filter((node) => typesOf(node).some((type) => /Article$|^BlogPosting$|^Report$/.test(type)));
  const pages = nodes.filter((node) => typesOf(node).includes('WebPage'));
  const first = (read: (node: Node) => string | null, from: readonly Node[]) =>
    from.map(read).find((value) => value !== null) ?? null;
  const publisherOf = ({ publisher }: Node): string | null => {
    if (!isNode(publisher)) return wordsOf(publisher);
    return (
      wordsOf(publisher.name) ?? first((node) => (node['@id'] === publisher['@id'] ? wordsOf(node.name) : null), nodes)
    );
  };
  return {
    headline: first((node) => wordsOf(node.headline), articles),
    datePublished: first((node) => wordsOf(node.datePublished), [...articles, ...pages]),
    publisher: first(publisherOf, articles),
  };
}

/** The objects of a block: one, several, or those of its graph. */
function nodesOf(source: string): Node[] {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return [];
  }
  const list = Array.isArray(value) ? value : [value];
  return list
    .flatMap((item: unknown) =>
      isNode(item) && Array.isArray(item['@graph']) ? (item['@graph'] as unknown[]) : [item],
    )
    .filter(isNode)
    .slice(0, mostNodes);
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

function typesOf(node: Node): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string');
}

function wordsOf(value: unknown): string | null {
  const words = typeof value === 'string' ? oneLine(value) : '';
  return words === '' ? null : words;
}
