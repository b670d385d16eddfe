/** Why a find is there: rule, reason, lexicon row, notes, what it beat; and the find as a test case. */
import type { LabelledSpan } from '../src/formats';
import { button, element } from './element';
import { reasonOf } from './finds';
import type { Answer } from './messages';
import { type TestCase, testCaseOf, writeTestCase } from './test-case';
import { say, type Word } from './wording';

/** @param attempt asks whether the test case passes; the answer may come late. */
export function showWhy(
  panel: HTMLElement,
  span: LabelledSpan,
  answer: Answer,
  attempt: (tested: TestCase, heard: (failure: string | null) => void) => void,
): void {
  const back = document.activeElement;
  const close = () => {
    panel.hidden = true;
    if (back instanceof HTMLElement && back.isConnected) back.focus();
  };
  const reason = reasonOf(span, answer.reasons);
  const row = answer.rows[span.rule?.replace(/^lexicon:/, '') ?? ''];
  const tested = testCaseOf(answer.draft.text, span, answer.sentences, answer.record);
  const english = (text: string) => element('span', { lang: 'en' }, text);
  const facts: (readonly [Word, readonly Node[]])[] = [
    ['rule', span.rule ? [element('code', {}, span.rule)] : []],
    ['reason', reason ? [english(reason.why)] : [element('span', {}, say('byPlace'))]],
    ['row', row ? [element('code', {}, cells(row))] : []],
    ['notes', (reason?.notes ?? []).map(english)],
    [
      'beat',
      (reason?.beat ?? []).map(({ text, rule }) => element('span', {}, `“${text}” `, element('code', {}, rule))),
    ],
  ];
  panel.replaceChildren(
    element(
      'div',
      { class: 'bar' },
      element('h2', { id: 'why-heading' }, `${say(span.label)}: “${shorten(span.text)}”`),
      button(say('close'), close),
    ),
    element(
      'dl',
      {},
      ...facts
        .filter(([, values]) => values.length > 0)
        .flatMap(([word, values]) => [
          element('dt', {}, say(word)),
          ...values.map((value) => element('dd', { class: 'fact' }, value)),
        ]),
    ),
  );
  if (tested) panel.append(...showCase(tested, attempt));
  panel.onkeydown = (event) => {
    if (event.key === 'Escape') close();
  };
  panel.hidden = false;
  panel.focus();
}

function showCase(tested: TestCase, attempt: (tested: TestCase, heard: (failure: string | null) => void) => void) {
  const written = writeTestCase(tested);
  const verdict = element('p', { class: 'hint', role: 'status' });
  const copy = button(say('copyTestCase'), async () => {
    await copyText(written);
    copy.replaceChildren(say('copied'));
  });
  attempt(tested, (failure) => {
    verdict.replaceChildren(say(failure === null ? 'holds' : 'fails'));
    if (failure !== null) verdict.title = failure;
  });
  return [
    element('h3', {}, `${say('testCase')} (${tested.kind})`),
    element('pre', { id: 'case', tabindex: '0', 'aria-label': say('testCase') }, written),
    verdict,
    copy,
  ];
}

/** Where the browser forbids it, the words are on the page to be copied by hand. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard?.writeText(text).catch(() => {});
}

const cells = (row: Readonly<Record<string, string>>) =>
  Object.entries(row)
    .filter(([, cell]) => cell)
    .map(([column, cell]) => `${column}: ${cell}`)
    .join(' · ');

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 77)}…` : text);
