/** Words of the user's own: the form that adds them, the list of them, and what they change in the article. */
import type { LabelledSpan } from '../src/formats';
import { button, byId, element } from './element';
import type { Answer, OwnWord } from './messages';
import { say, type Word } from './wording';

const field = (name: string) => byId<HTMLFormElement>('word').elements.namedItem(name) as HTMLInputElement;

/** @param marked where words may be selected to be added. */
export function listenForWords(marked: HTMLElement, add: (word: OwnWord) => void): void {
  byId('word').addEventListener('submit', (event) => {
    event.preventDefault();
    const name = field('name').value.trim();
    if (name === '') return;
    add({ table: field('table').value as OwnWord['table'], name, short: field('short').value.trim() });
    field('name').value = '';
    field('short').value = '';
  });
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    const words = selection?.toString().trim() ?? '';
    if (!words || words.length > 120 || words.includes('\n') || !marked.contains(selection?.anchorNode ?? null)) return;
    field('name').value = words;
  });
}

export function listWords(words: readonly OwnWord[], remove: (word: OwnWord) => void): void {
  byId('words').replaceChildren(
    ...words.map((word) => {
      const { table, name, short } = word;
      const text = `${say(table === 'titles' ? 'office' : 'body')}: ${name}${short ? ` (${short})` : ''} `;
      return element(
        'li',
        {},
        text,
        button(say('remove'), () => remove(word), { 'aria-label': `${say('remove')} ${name}` }),
      );
    }),
  );
}

export function showDifference(difference: Answer['difference'], open: (span: LabelledSpan) => void): void {
  const list = (word: Word, sign: string, spans: readonly LabelledSpan[], shown: (span: LabelledSpan) => Node) =>
    spans.length === 0
      ? []
      : [
          element('h3', {}, `${say(word)} (${spans.length})`),
          element('ul', {}, ...spans.map((span) => element('li', {}, `${sign} ${say(span.label)}: `, shown(span)))),
        ];
  const told = difference
    ? [
        ...list('gained', '+', difference.gained, (span) => button(span.text, () => open(span), { class: span.label })),
        ...list('lost', '−', difference.lost, ({ text, rule }) => element('s', { title: rule ?? '' }, text)),
      ]
    : [];
  byId('difference').replaceChildren(...(difference && told.length === 0 ? [say('noDifference')] : told));
}
