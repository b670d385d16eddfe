/**
 * The article with its finds marked, one in the other. One stop of the tab key: arrows go from mark to mark.
 *
 * Names of marks are put in by the style sheet, so that what is copied is the article's own text.
 */
import { type LabelledSpan, labelledSpans } from '../src/formats';
import { nested } from '../src/formats/page';
import { element } from './element';
import { keyOf } from './finds';
import type { Answer } from './messages';
import { say } from './wording';

export function showArticle(place: HTMLElement, { draft, record }: Answer, open: (span: LabelledSpan) => void): void {
  const { text } = draft;
  const spans = new Map<Element, LabelledSpan>();
  const top: { end: number; mark: HTMLElement }[] = [];
  const root = document.createDocumentFragment();
  let at = 0;
  const write = (end: number) => {
    if (end > at) (top.at(-1)?.mark ?? root).append(text.slice(at, end));
    at = Math.max(at, end);
  };
  const closeUpTo = (offset: number) => {
    for (let last = top.at(-1); last && last.end <= offset; last = top.at(-1)) {
      write(last.end);
      top.pop();
    }
  };
  for (const { start, end, label, last, of } of nested(labelledSpans(record))) {
    closeUpTo(start);
    write(start);
    const mark = element('mark', {
      class: last ? label : `${label} cut`,
      'data-key': keyOf(of),
      'data-label': say(label),
      tabindex: spans.size === 0 ? '0' : '-1',
    });
    spans.set(mark, of);
    (top.at(-1)?.mark ?? root).append(mark);
    top.push({ end, mark });
  }
  closeUpTo(text.length);
  write(text.length);
  place.replaceChildren(root);

  const markOf = (event: Event) => (event.target as Element).closest('mark');
  place.onclick = (event) => {
    const span = spans.get(markOf(event) as Element);
    // who selects words of the article wants the words
    if (span && document.getSelection()?.isCollapsed !== false) open(span);
  };
  place.onkeydown = (event) => {
    const mark = markOf(event);
    const span = mark && spans.get(mark);
    if (!span) return;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter' || event.key === ' ') open(span);
    else if (step) moveFocus([...spans.keys()] as HTMLElement[], mark, step);
    else return;
    event.preventDefault();
  };
}

function moveFocus(marks: readonly HTMLElement[], from: HTMLElement, step: number): void {
  const to = marks[marks.indexOf(from) + step];
  if (!to) return;
  from.tabIndex = -1;
  to.tabIndex = 0;
  to.focus();
}
