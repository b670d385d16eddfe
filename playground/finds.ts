/** The finds of a record as the page speaks of them: which belong together, and the reason of each. */
import type { LabelledSpan } from '../src/formats';
import type { Reason } from '../src/index';

/** What belongs together has one key, in the article, on cards and in JSON; things without id go by their place. */
export const keyOf = ({ id, label, start }: Pick<LabelledSpan, 'id' | 'label' | 'start'>): string =>
  label === 'quote' || id === null ? `${label}@${start}` : id;

/** A title has the reason of the mention it stands in, or that of another find of its rule. */
export function reasonOf(span: LabelledSpan, reasons: readonly Reason[]): Reason | undefined {
  const same = reasons.filter(({ rule }) => rule === span.rule);
  return (
    same.find(({ kind, start, end }) => kind === span.label && start === span.start && end === span.end) ??
    same.find(({ start, end }) => start <= span.start && end >= span.end) ??
    same[0]
  );
}

/** Everything on the page that has the key is lit, and what had been is not. */
export function light(key: string | null): void {
  for (const lit of document.querySelectorAll('.on')) lit.classList.remove('on');
  if (key === null) return;
  for (const found of document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)) found.classList.add('on');
}
