/** Why a find is there: rule, reason, lexicon row, steps, notes, what it beat; how it is never found again; and as a test case. */
import type { LabelledSpan } from '../src/formats';
import type { RowName, Step } from '../src/index';
import { namesIn } from './cards';
import { button, element } from './element';
import { reasonOf } from './finds';
import type { Answer, Draft } from './messages';
import { type TestCase, testCaseOf, writeTestCase } from './test-case';
import { say, type Word } from './wording';

export interface Wishes {
  /** Does the test case pass? The answer may come late. */
  readonly attempt: (tested: TestCase, heard: (failure: string | null) => void) => void;
  /** Makes the changes by which the find is found no more. */
  readonly forbid: (changes: Partial<Draft>) => void;
}

export function showWhy(panel: HTMLElement, span: LabelledSpan, answer: Answer, { attempt, forbid }: Wishes): void {
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
    ['steps', stepsOf(reason?.steps ?? [], answer)],
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
  const ways = waysToForbid(span, reason?.steps ?? [], answer);
  if (ways.length > 0)
    panel.append(
      element('h3', {}, say('never')),
      element(
        'div',
        { class: 'bar ways' },
        ...ways.map(([word, name, changes]) => button(`${say(word)} ${name}`, () => forbid(changes))),
      ),
    );
  if (tested) panel.append(...showCase(tested, attempt));
  panel.onkeydown = (event) => {
    if (event.key === 'Escape') close();
  };
  panel.hidden = false;
  panel.focus();
}

/** “Ratna”: a part of the name → Ratna Wulandari Prakoso */
function stepsOf(steps: readonly Step[], { record }: Answer): Node[] {
  const names = namesIn(record);
  return steps.map(({ what, at, to, row }) => {
    const words = at ? `“${shorten(at.text)}”: ` : what === 'pronoun' ? '-nya: ' : '';
    const name = to === null ? null : (names.get(to) ?? to);
    const leads = name === null || name === at?.text ? '' : ` → ${name}`;
    const known = row && element('code', {}, `${row.table}: ${row.name}`);
    return element('span', {}, `${words}${say(`step_${what}`)}${leads} `, known);
  });
}

/** The rule that found it, or the rows of the lexicon by which it was found. */
function waysToForbid({ rule }: LabelledSpan, steps: readonly Step[], { draft, rows, builtIn }: Answer) {
  const ways: (readonly [Word, string, Partial<Draft>])[] = [];
  const own = draft.rules.find(({ id }) => id === rule);
  if (own) ways.push(['removeRule', own.id, { rules: draft.rules.filter((kept) => kept !== own) }]);
  if (rule && builtIn.includes(rule)) ways.push(['switchOff', rule, { disabled: [...draft.disabled, rule] }]);
  const listed: RowName[] = rule?.startsWith('lexicon:') ? [{ table: 'institutions', name: rule.slice(8) }] : [];
  // words of the user's own are taken away in their list
  const isOwn = ({ table, name }: RowName) =>
    table === 'institutions' ? !rows[name] : draft.words.some((word) => word.table === table && word.name === name);
  for (const row of [...listed, ...steps.flatMap((step) => step.row ?? [])])
    if (!isOwn(row)) ways.push(['removeRow', `${row.table}: ${row.name}`, { removed: [...draft.removed, row] }]);
  return ways;
}

function showCase(tested: TestCase, attempt: Wishes['attempt']) {
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
