/**
 * Words between marks that somebody said: a cue right behind, a cue right before, or whole sentences between marks.
 * Themes, titles and terms between marks are left alone.
 *
 *   “Organisasi juga harus …,” ujar Kepala BKN.        Budi mengatakan, “…”
 *    ~~~~~~~~~~~~~~~~~~~~~~~   ~~~~ ~~~~~~~~~~         ~~~~ ~~~~~~~~~~
 *    content                   cue  speaker            speaker cue
 */
import { Fact } from '../lexicon/facts';
import {
  endOf,
  fold,
  isLower,
  type Reading,
  sentenceOf,
  startOf,
  startsSentence,
  tokenAfter,
} from '../lexicon/reading';
import type { Found, Rule, Trigger } from '../rules/rule';
import type { Marked } from '../text/marks';
import { contentRange, isClause } from './clause';
import { type Cue, cueAfter, cueBefore, subjectAfter } from './cue';
import type { QuoteFind, SpeakerHint } from './find';
import * as stretches from './stretch';

export type MarkTrigger = 'opening' | 'stray';

export const markTriggers: Readonly<Record<MarkTrigger, Trigger<Reading>>> = {
  opening: { facts: Fact.Mark, when: (r, at) => stretches.stretchAt(r, at) !== undefined },
  stray: { facts: Fact.Mark, when: (r, at) => stretches.unopenedAt(r, at) !== undefined },
};

const stretchAt = (r: Reading, at: number) => stretches.stretchAt(r, at) as Marked;

function found(
  r: Reading,
  stretch: Marked,
  cue: Cue | null,
  hint: SpeakerHint,
  continues = false,
): Found<QuoteFind> | null {
  const content = contentRange(r, stretch.inner.start, stretch.inner.end);
  if (content.start >= content.end) return null;
  const start = Math.min(stretch.start, cue?.range.start ?? stretch.start);
  const end = Math.max(stretch.end, cue?.range.end ?? stretch.end);
  return {
    start,
    end,
    value: { kind: 'direct', content, cue: cue?.range ?? null, verb: cue?.verb ?? null, hint, continues },
  };
}

export const directRules = [
  {
    id: 'quote/cue-after',
    why: '“…,” ujar Budi / ujarnya: the verb right behind the closing mark',
    trigger: 'opening',
    read(r, at) {
      const stretch = stretchAt(r, at);
      if (!stretch.closed || stretches.isTerm(r, at, stretch)) return null;
      const cue = cueAfter(r, stretches.behind(r, stretch));
      return cue ? found(r, stretch, cue, cue.hint) : null;
    },
  },
  {
    id: 'quote/subject-after',
    why: '“…,” Budi menegaskan: subject and verb behind the closing mark',
    trigger: 'opening',
    read(r, at) {
      const stretch = stretchAt(r, at);
      if (!stretch.closed || !stretches.isSentence(r, stretch)) return null;
      const next = stretches.behind(r, stretch);
      if (sentenceOf(r, next - 1) !== sentenceOf(r, next)) return null;
      const cue = subjectAfter(r, fold(r, next) === ',' ? next + 1 : next);
      return cue ? found(r, stretch, cue, cue.hint) : null;
    },
  },
  {
    id: 'quote/unclosed-cue',
    why: '“… kata Budi with the closing mark forgotten: the words up to the cue',
    trigger: 'opening',
    read(r, at) {
      const stretch = stretchAt(r, at);
      if (stretch.closed) return null;
      const limit = tokenAfter(r, stretch.end - 1) + 1;
      for (let comma = at + 3; comma < limit; comma++) {
        const cue = fold(r, comma) === ',' ? cueAfter(r, comma + 1) : null;
        if (!cue) continue;
        const cut: Marked = {
          ...stretch,
          end: endOf(r, comma + 1),
          inner: { start: stretch.inner.start, end: startOf(r, comma) },
        };
        return found(r, cut, cue, cue.hint);
      }
      return null;
    },
  },
  {
    id: 'quote/unopened',
    why: 'Kami siap bekerja,” ujar Budi: the opening mark forgotten at the head of the paragraph',
    trigger: 'stray',
    read(r, at) {
      const stretch = stretches.unopenedAt(r, at);
      const cue = stretch ? cueAfter(r, at + 1) : null;
      return stretch && cue && stretches.isSentence(r, stretch) ? found(r, stretch, cue, cue.hint) : null;
    },
  },
  {
    id: 'quote/cue-before',
    why: 'Budi mengatakan, “…”: the verb right before the opening mark',
    trigger: 'opening',
    read(r, at) {
      const stretch = stretchAt(r, at);
      const cue = cueBefore(r, at);
      return cue && isSaid(r, at, stretch) ? found(r, stretch, cue, cue.hint) : null;
    },
  },
  {
    id: 'quote/continued',
    why: '“…,” ujar Budi. “…”: the second part of a quote that its cue broke',
    trigger: 'opening',
    read(r, at) {
      const stretch = stretchAt(r, at);
      const small = fold(r, at - 1) === ',' && !stretches.opensLarge(r, stretch);
      const short = startsSentence(r, at) && stretches.opensLarge(r, stretch) && stretches.endsSentence(r, stretch);
      if (stretches.isTitled(r, at) || !(small || short || stretches.isSentence(r, stretch))) return null;
      const previous = stretches.previousStretch(r, stretch);
      if (!previous || stretch.start - previous.end > 160) return null;
      const first = stretches.behind(r, previous);
      if (sentenceOf(r, at) - sentenceOf(r, first) > (small ? 0 : 1) || opensBetween(r, first, at)) return null;
      const cue = cueAfter(r, first);
      const part = cue && found(r, stretch, null, { by: 'context' }, true);
      // one sentence with its cue in the middle: the cue is both parts'
      return part && small ? { ...part, value: { ...part.value, cue: cue.range, verb: cue.verb } } : part;
    },
  },
  {
    id: 'quote/open-paragraph',
    why: '“… of a quote that goes on in the next paragraph, which opens with a mark again',
    trigger: 'opening',
    read(r, at) {
      const stretch = stretchAt(r, at);
      return stretches.goesOnBelow(r, at, stretch) && stretches.opensLarge(r, stretch)
        ? found(r, stretch, null, { by: 'next' })
        : null;
    },
  },
  {
    id: 'quote/uncued',
    why: '“…” on its own: whole sentences between marks, spoken by whoever was speaking',
    trigger: 'opening',
    read(r, at) {
      const stretch = stretchAt(r, at);
      if (!stretches.isSentence(r, stretch) || !stretches.standsAlone(r, at) || stretches.isTitled(r, at)) return null;
      return stretches.runsOn(r, stretch) ? null : found(r, stretch, null, { by: 'context' });
    },
  },
] as const satisfies readonly Rule<Reading, MarkTrigger, QuoteFind>[];

/** Three words that open like a sentence, or fewer that are one: "berpesan, “Jaga kebersihan.”"; in small letters only a clause: "menuturkan “irigasi itu sudah rusak”". */
function isSaid(r: Reading, at: number, stretch: Marked): boolean {
  const length = stretches.wordCount(r, stretch);
  const aside = [',', ':'].includes(fold(r, at - 1)) && stretches.isTerminated(r, stretch);
  if (stretches.opensLarge(r, stretch)) return length >= 3 || (aside && stretches.endsSentence(r, stretch));
  const last = Math.min(stretches.behind(r, stretch) - 1, at + 40);
  // "mengatakan bahwa “irigasi itu sudah rusak” dan …": part of the writer's clause
  const whole = fold(r, at - 1) !== 'bahwa' || stretches.endsSentence(r, stretch);
  const joined = isLower(r, at - 1) || stretches.endsSentence(r, stretch);
  return stretch.closed && length >= 4 && joined && whole && isClause(r, at + 1, last);
}

function opensBetween(r: Reading, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (r.doc.opens[at] === 1) return true;
  return false;
}
