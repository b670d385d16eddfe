/** The page's one state and what changes it: a draft goes to the worker, its answer to the views. */
import { type LabelledSpan, labelledSpans } from '../src/formats';
import { showArticle } from './article-view';
import { startWorker } from './asking';
import { showCards } from './cards';
import { download, fileNames } from './downloads';
import { editsOf, isEdited, noEdits } from './edits';
import { listEdits, listenForRules, listenForWords, showDifference, showRuleHint } from './edits-view';
import { byId, element } from './element';
import { light } from './finds';
import { showJson } from './json-view';
import { readLink, writeLink } from './link';
import type { Answer, Draft } from './messages';
import { samples } from './samples';
import { copyText, showWhy } from './why-view';
import { type Language, say, speak } from './wording';

const ask = startWorker();
const text = byId<HTMLTextAreaElement>('text');
const publishedOn = byId<HTMLInputElement>('published-on');
const sample = byId<HTMLSelectElement>('sample');
const language = byId<HTMLSelectElement>('language');
const format = byId<HTMLSelectElement>('format');
const why = byId('why');

let draft: Draft = { text: samples[0]?.text ?? '', publishedOn: '', ...noEdits };
/** The last that meant something to the parser. */
let edits = noEdits;
let answer: Answer | null = null;
let view: 'cards' | 'json' = 'cards';

/** What the user should know at once. */
const tell = (news: string) => byId('notice').replaceChildren(news);

function change(changes: Partial<Draft>, done = () => {}, refused = tell): void {
  draft = { ...draft, ...changes };
  tell('');
  listEdits(draft, change);
  ask({ ask: 'parse', draft }, (reply) => {
    if (reply.said === 'refused') {
      // edits that mean nothing to the parser are not kept
      if (JSON.stringify(editsOf(draft)) !== JSON.stringify(edits)) change(edits);
      refused(reply.message);
    }
    if (reply.said !== 'parsed') return;
    answer = reply.answer;
    edits = editsOf(answer.draft);
    done();
    show();
  });
}

/** Puts a whole draft into the fields, too. */
function open(given: Draft): void {
  text.value = given.text;
  publishedOn.value = given.publishedOn;
  sample.value = String(samples.findIndex((known) => known.text === given.text));
  if (isEdited(given)) byId<HTMLDetailsElement>('own-edits').open = true;
  change(given);
}

function show(): void {
  if (!answer) return;
  const { record, difference } = answer;
  const finds = labelledSpans(record).length;
  why.hidden = true;
  showArticle(byId('marked'), answer, explain);
  byId('found').replaceChildren(...(view === 'json' ? [showJson(record)] : showCards(record, explain)));
  byId('as-cards').setAttribute('aria-pressed', String(view === 'cards'));
  byId('as-json').setAttribute('aria-pressed', String(view === 'json'));
  showDifference(difference, explain);
  byId('status').replaceChildren(finds > 0 ? `${finds} ${say('finds')}` : say('nothing'));
}

function explain(span: LabelledSpan): void {
  if (!answer) return;
  const { draft: asked } = answer;
  showWhy(why, span, answer, {
    attempt: (tested, heard) =>
      ask({ ask: 'try', draft: asked, tested }, (reply) => {
        if (reply.said === 'tried') heard(reply.failure);
      }),
    forbid(changes) {
      const place = byId<HTMLDetailsElement>('own-edits');
      place.open = true;
      why.hidden = true;
      place.querySelector('summary')?.focus();
      change(changes);
    },
  });
}

function changeLanguage(to: Language): void {
  language.value = to;
  speak(to);
  const names = samples.map(({ name }, at) => element('option', { value: String(at), lang: 'id' }, name));
  const chosen = sample.value || '0';
  sample.replaceChildren(element('option', { value: '-1' }, say('ownText')), ...names);
  sample.value = chosen;
  listEdits(draft, change);
  showRuleHint();
  show();
}

let typing = 0;
text.addEventListener('input', () => {
  clearTimeout(typing);
  sample.value = '-1';
  typing = window.setTimeout(() => change({ text: text.value }), 150);
});
publishedOn.addEventListener('change', () => change({ publishedOn: publishedOn.value }));
sample.addEventListener('change', () => {
  const chosen = samples[Number(sample.value)];
  open({ ...draft, text: chosen?.text ?? '', publishedOn: '' });
});
language.addEventListener('change', () => changeLanguage(language.value as Language));
for (const to of ['cards', 'json'] as const)
  byId(`as-${to}`).addEventListener('click', () => {
    view = to;
    show();
  });
byId('download').addEventListener('click', () => answer && download(format.value, answer));
byId('share').addEventListener('click', async () => {
  const link = await writeLink(draft);
  history.replaceState(null, '', link);
  await copyText(location.href);
  tell(say('shared'));
});
// moves, not mouseover: what scrolls under a resting mouse does not take the light from the focus
for (const event of ['mousemove', 'focusin'])
  document.addEventListener(event, ({ target }) => {
    light((target as Element).closest?.('[data-key]')?.getAttribute('data-key') ?? null);
  });
listenForWords(byId('marked'), (word) => change({ words: [...draft.words, word] }));
listenForRules((rule, done, refused) => change({ rules: [...draft.rules, rule] }, done, refused));

/** Without a link, or with a damaged one, what was there stays. */
async function openLink(): Promise<void> {
  try {
    open((await readLink(location.hash)) ?? draft);
  } catch {
    open(draft);
    tell(say('badLink'));
  }
}

format.replaceChildren(...fileNames.map((name) => element('option', { value: name }, name)));
changeLanguage(navigator.language.startsWith('en') ? 'en' : 'id');
window.addEventListener('hashchange', openLink);
await openLink();
