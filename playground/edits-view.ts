/** Words and rules of the user's own: the forms that add them, the list of all edits, and what these change in the article. */
import type { LabelledSpan } from '../src/formats';
import { button, byId, element } from './element';
import type { Answer, Draft, OwnRule, OwnWord } from './messages';
import { say, type Word } from './wording';

/** Puts changes into the draft; `refused` hears of it where they mean nothing to the parser, `done` where they do. */
export type Change = (changes: Partial<Draft>, done?: () => void, refused?: (problem: string) => void) => void;

const fieldsOf = (form: string) => {
  const { elements } = byId<HTMLFormElement>(form);
  return (name: string) => elements.namedItem(name) as HTMLInputElement;
};

/** @param marked where words may be selected to be added. */
export function listenForWords(marked: HTMLElement, add: (word: OwnWord) => void): void {
  const field = fieldsOf('word');
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

/** @param add takes a rule, and tells what is wrong with it; until it is right, it stays in the form. */
export function listenForRules(
  add: (rule: OwnRule, done: () => void, refused: (problem: string) => void) => void,
): void {
  const form = byId<HTMLFormElement>('rule');
  const field = fieldsOf('rule');
  const problem = byId('rule-problem');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [id, kind, pattern, why] = ['id', 'kind', 'pattern', 'why'].map((name) => field(name).value.trim());
    const [from, to] = [field('from').value.trim(), field('to').value.trim()];
    const read = kind === 'date' ? { read: to ? { from, to } : { from } } : {};
    problem.replaceChildren();
    add(
      { id, kind, pattern, why, ...read } as OwnRule,
      () => {
        form.reset();
        showRuleHint();
      },
      (message) => problem.replaceChildren(message),
    );
  });
  field('kind').addEventListener('change', showRuleHint);
}

/** What the pattern of the chosen kind needs; days are asked of dates alone. */
export function showRuleHint(): void {
  const kind = fieldsOf('rule')('kind').value;
  byId('rule-hint').replaceChildren(say(`hint_${kind}` as Word));
  byId('rule-days').hidden = kind !== 'date';
}

export function listEdits({ words, rules, disabled, removed }: Draft, change: Change): void {
  const list = byId('edits');
  // what is pressed goes away with its line
  if (list.contains(document.activeElement)) byId('own-edits').querySelector('summary')?.focus();
  const line = (word: Word, code: Node | string, name: string, undo: Word, changes: Partial<Draft>) =>
    element(
      'li',
      {},
      `${say(word)}: `,
      code,
      ' ',
      button(say(undo), () => change(changes), { 'aria-label': `${say(undo)} ${name}` }),
    );
  const without = <T>(items: readonly T[], item: T) => items.filter((kept) => kept !== item);
  list.replaceChildren(
    ...words.map((word) => {
      const called = `${word.name}${word.short ? ` (${word.short})` : ''}`;
      const kind = word.table === 'titles' ? 'office' : 'body';
      return line(kind, called, word.name, 'remove', { words: without(words, word) });
    }),
    ...rules.map((rule) => {
      const code = element('code', { title: rule.why }, `${rule.id} /${rule.pattern}/`);
      return line('ownRule', code, rule.id, 'remove', { rules: without(rules, rule) });
    }),
    ...disabled.map((id) => line('ruleOff', element('code', {}, id), id, 'undo', { disabled: without(disabled, id) })),
    ...removed.map((row) =>
      line('rowGone', element('code', {}, `${row.table}: ${row.name}`), row.name, 'undo', {
        removed: without(removed, row),
      }),
    ),
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
