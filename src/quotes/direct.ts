/**
 * Words between marks that somebody said: a cue right behind, a cue right before, or whole sentences between marks.
 * Themes, titles and terms between marks are left alone.
 *
 *   “Organisasi juga harus …,” ujar Kepala BKN.        Budi mengatakan, “…”
 *    ~~~~~~~~~~~~~~~~~~~~~~~   ~~~~ ~~~~~~~~~~         ~~~~ ~~~~~~~~~~
 *    content                   cue  speaker            speaker cue
 */
import type { Form } from '../lexicon/lexicon';
import { endOf, fold, isMark, type Reading, sentenceOf, startOf, tokenAfter } from '../lexicon/reading';
import type { Found, Rule } from '../rules/rule';
import type { Marked } from '../text/marks';
import type { Range } from '../text/span';
import { contentRange } from './clause';
import type { QuoteFind, SpeakerHint } from './find';

export type MarkTrigger = 'opening';

/** Token that opens a stretch → the stretch. */
export function stretchAt(r: Reading, at: number): Marked | undefined {
  const start = startOf(r, at);
  let low = 0;
  let high = r.doc.marked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((r.doc.marked[middle] as Marked).start >= start) high = middle;
    else low = middle + 1;
  }
  const stretch = r.doc.marked[low];
  return stretch?.start === start ? stretch : undefined;
}

export const markTriggers: Readonly<Record<MarkTrigger, (r: Reading, at: number) => boolean>> = {
  opening: (r, at) => isMark(r, at) && stretchAt(r, at) !== undefined,
};

interface Cue {
  readonly range: Range;
  readonly verb: string;
  readonly hint: SpeakerHint;
}

const pronouns = new Set(['ia', 'dia', 'beliau', 'mereka', 'dirinya']);

/** The verb behind the closing mark: "ujarnya", "kata Budi", "jelas dia". */
export function cueAfter(r: Reading, at: number): Cue | null {
  let first = at;
  while (first < at + 3 && [',', '.', '-', '–', '”', '"'].includes(fold(r, first))) first++;
  if (fold(r, first) === 'demikian') first++;
  const hit = r.hits.at('verb', first);
  if (!hit) return null;
  const form = hit.forms.find(
    (candidate) =>
      ['bare', 'nya', 'phrase'].includes(candidate.row.class as string) && candidate.row.takes?.includes('quote'),
  );
  if (!form) return null;
  return {
    range: { start: startOf(r, first), end: endOf(r, hit.last) },
    verb: form.row.base as string,
    hint: hintAfter(r, form, hit.last),
  };
}

function hintAfter(r: Reading, form: Form, next: number): SpeakerHint {
  if (form.row.class === 'nya' || form.row.speaker === 'nya') return { by: 'pronoun', span: null };
  if (pronouns.has(fold(r, next))) return { by: 'pronoun', span: { start: startOf(r, next), end: endOf(r, next + 1) } };
  return { by: 'mention', at: next };
}

/** The verb before the opening mark: "mengatakan, “", "menyampaikan “", "ujarnya: “". */
function cueBefore(r: Reading, at: number): Cue | null {
  let last = at;
  while (last > at - 2 && [',', ':', '-', '–'].includes(fold(r, last - 1))) last--;
  if (fold(r, last - 1) === 'bahwa') last--;
  for (const width of [1, 2, 3]) {
    const first = last - width;
    const hit = first >= 0 ? r.hits.at('verb', first) : undefined;
    if (hit?.last !== last || sentenceOf(r, first) !== sentenceOf(r, at)) continue;
    const form = hit.forms.find(
      (candidate) =>
        candidate.row.takes?.includes('quote') &&
        ['active', 'nya', 'bare', 'passive', 'passive-nya', 'phrase'].includes(candidate.row.class as string),
    );
    if (!form) continue;
    const range = { start: startOf(r, first), end: endOf(r, last) };
    const hint: SpeakerHint = ['nya', 'passive-nya'].includes(form.row.class as string)
      ? { by: 'pronoun', span: null }
      : { by: 'subject', before: range.start };
    return { range, verb: form.row.base as string, hint };
  }
  return null;
}

const terminated = /[.!?…,][”"’']?$/;

/** A whole sentence, not a term: begins like one, long enough, closed like one. */
function isSentence(r: Reading, stretch: Marked): boolean {
  const text = r.doc.clean.slice(stretch.inner.start, stretch.inner.end).trim();
  return (
    /^[A-ZÀ-ÖØ-Þ\d]/.test(text) &&
    text.split(' ').length >= 4 &&
    (terminated.test(text) || text.split(' ').length >= 14)
  );
}

function found(r: Reading, stretch: Marked, cue: Cue | null, hint: SpeakerHint, continues: boolean): Found<QuoteFind> {
  const content = contentRange(r, stretch.inner.start, stretch.inner.end);
  const start = Math.min(stretch.start, cue?.range.start ?? stretch.start);
  const end = Math.max(stretch.end, cue?.range.end ?? stretch.end);
  return {
    start,
    end,
    value: { kind: 'direct', content, cue: cue?.range ?? null, verb: cue?.verb ?? null, hint, continues },
  };
}

// "bertema “…”", "bertajuk ‘…’": what these mark is no speech
const titled = new Set([
  'bertema',
  'bertemakan',
  'bertajuk',
  'berjudul',
  'tema',
  'tajuk',
  'judul',
  'bertopik',
  'topik',
  'slogan',
  'motto',
  'tagline',
  'jargon',
  'buku',
  'film',
  'lagu',
  'program',
]);
const isTitled = (r: Reading, at: number) =>
  titled.has(fold(r, at - 1)) || (fold(r, at - 1) === ':' && titled.has(fold(r, at - 2)));

const after = (r: Reading, stretch: Marked) => tokenAfter(r, stretch.end - 1) + 1;

export const directRules = [
  {
    id: 'quote/cue-after',
    why: '“…,” ujar Budi / ujarnya: the verb right behind the closing mark',
    trigger: 'opening',
    read(r, at) {
      const stretch = stretchAt(r, at) as Marked;
      const cue = stretch.closed ? cueAfter(r, after(r, stretch)) : null;
      return cue && stretch.inner.end > stretch.inner.start ? found(r, stretch, cue, cue.hint, false) : null;
    },
  },
  {
    id: 'quote/unclosed-cue',
    why: '“… kata Budi with the closing mark forgotten: the words up to the cue',
    trigger: 'opening',
    read(r, at) {
      const stretch = stretchAt(r, at) as Marked;
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
        return found(r, cut, cue, cue.hint, false);
      }
      return null;
    },
  },
  {
    id: 'quote/cue-before',
    why: 'Budi mengatakan, “…”: the verb right before the opening mark',
    trigger: 'opening',
    read(r, at) {
      const stretch = stretchAt(r, at) as Marked;
      const cue = cueBefore(r, at);
      const words = r.doc.clean.slice(stretch.inner.start, stretch.inner.end).trim().split(' ').length;
      const sentence = /^\s*[A-ZÀ-ÖØ-Þ]/.test(r.doc.clean.slice(stretch.inner.start, stretch.inner.end)) && words >= 3;
      return cue && sentence ? found(r, stretch, cue, cue.hint, false) : null;
    },
  },
  {
    id: 'quote/continued',
    why: '“…,” ujar Budi. “…”: the second part of a quote that its cue broke',
    trigger: 'opening',
    read(r, at) {
      const stretch = stretchAt(r, at) as Marked;
      if (!isSentence(r, stretch) || isTitled(r, at)) return null;
      const previous = previousStretch(r, stretch);
      if (!previous || !isSentence(r, previous)) return null;
      const between = r.doc.clean.slice(previous.end, stretch.start);
      if (between.length > 160 || between.includes('\n') || /[.!?]\s+\S.*[.!?]/.test(between)) return null;
      return cueAfter(r, after(r, previous)) ? found(r, stretch, null, { by: 'context' }, true) : null;
    },
  },
  {
    id: 'quote/uncued',
    why: '“…” on its own: whole sentences between marks, spoken by whoever was speaking',
    trigger: 'opening',
    read(r, at) {
      const stretch = stretchAt(r, at) as Marked;
      if (!isSentence(r, stretch) || !standsAlone(r, at) || isTitled(r, at)) return null;
      return found(r, stretch, null, { by: 'context' }, false);
    },
  },
] as const satisfies readonly Rule<Reading, MarkTrigger, QuoteFind>[];

function previousStretch(r: Reading, stretch: Marked): Marked | undefined {
  let best: Marked | undefined;
  for (const other of r.doc.marked) {
    if (other.start >= stretch.start) break;
    if (other.end <= stretch.start) best = other;
  }
  return best;
}

/** The mark opens a sentence or stands behind a full stop or colon. */
function standsAlone(r: Reading, at: number): boolean {
  if (at === 0 || sentenceOf(r, at) !== sentenceOf(r, at - 1)) return true;
  return ['.', ':', '”', '"'].includes(fold(r, at - 1));
}
