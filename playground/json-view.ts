/** A record as JSON, the same letters as `JSON.stringify` gives, with every item linked to its marks. */
import type { ArticleRecord } from '../src/index';
import { element } from './element';
import { keyOf } from './finds';

const labels = { dates: 'date', quotes: 'quote', bylines: 'byline' } as const;

export function showJson(record: ArticleRecord): HTMLElement {
  const shown = element('pre', { tabindex: '0', 'aria-label': 'JSON' });
  const parts = Object.entries(record);
  shown.append('{\n');
  for (const [at, [name, value]] of parts.entries()) {
    shown.append(`  ${JSON.stringify(name)}: `);
    if (Array.isArray(value) && value.length > 0) {
      shown.append('[\n');
      for (const [index, item] of value.entries()) {
        const text = `    ${indented(item, '    ')}${index < value.length - 1 ? ',' : ''}\n`;
        shown.append(element('span', { 'data-key': itemKey(name, item) }, text));
      }
      shown.append('  ]');
    } else shown.append(indented(value, '  '));
    shown.append(at < parts.length - 1 ? ',\n' : '\n');
  }
  shown.append('}');
  return shown;
}

const indented = (value: unknown, margin: string) => JSON.stringify(value, null, 2).replaceAll('\n', `\n${margin}`);

function itemKey(name: string, item: { id?: string; start?: number }): string | null {
  const label = name in labels ? labels[name as keyof typeof labels] : null;
  return label ? keyOf({ label, id: null, start: item.start ?? 0 }) : (item.id ?? null);
}
