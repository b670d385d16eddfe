/**
 * Articles as one page of HTML with every place marked and named, after displaCy: self-contained, no script, nothing
 * loaded, every letter of the article escaped.
 */
import type { ArticleRecord } from '../record';
import { type LabelledSpan, labelledSpans, type SpanLabel } from './spans';

/** One article of a page. */
export interface MarkedArticle {
  text: string;
  /** Made of this very text. */
  record: ArticleRecord;
  /** Heading of the article on the page. */
  title?: string;
  /** What a place says when it is pointed at; left out: its id and rule. */
  about?: (span: LabelledSpan) => string;
}

/** Labels are printed beside the colours, so that nothing hangs on telling colours apart. */
const colours: Readonly<Record<SpanLabel, string>> = {
  headline: '#e6e6e6',
  dateline: '#e6e6e6',
  byline: '#e6e6e6',
  official: '#bfe3ff',
  title: '#d6ecff',
  person: '#c9f2d9',
  institution: '#ffe3b3',
  date: '#f9d0e3',
  venue: '#e2d6ff',
  quote: '#f7f3c6',
  event: '#ffd2c2',
};

/** A whole page, to be written to a file and opened. */
export function toHtml(articles: readonly MarkedArticle[]): string {
  const styles = Object.entries(colours).map(([label, colour]) => `.${label}{background:${colour}}`);
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(articles[0]?.title ?? 'humas-parser')}</title>
<style>
body{max-width:50rem;margin:2rem auto;padding:0 1rem;font:1rem/2 system-ui,sans-serif;color:#111;background:#fff}
article{white-space:pre-wrap;overflow-wrap:anywhere}
mark{color:inherit;padding:.15em .25em;border-radius:.3em}
mark>small{font-size:.65em;font-weight:700;margin-left:.4em;user-select:none}
${styles.join('\n')}
</style>
</head>
<body>
${articles.map(section).join('\n')}
</body>
</html>
`;
}

function section({ text, record, title, about = idAndRule }: MarkedArticle): string {
  const marked = markUp(text, nested(labelledSpans(record)), about);
  return `${title ? `<h1>${escapeHtml(title)}</h1>\n` : ''}<article>${marked}</article>`;
}

const idAndRule = ({ id, rule }: LabelledSpan): string => [id, rule].filter(Boolean).join(', ');

export interface Piece {
  start: number;
  end: number;
  label: SpanLabel;
  /** Only the last piece of a place prints its label. */
  last: boolean;
  of: LabelledSpan;
}

/** Elements cannot cross: what reaches out of the place it begins in is cut there. */
export function nested(spans: readonly LabelledSpan[]): Piece[] {
  const pieces: Piece[] = [];
  const open: number[] = [];
  const queue: Piece[] = spans
    .filter((span) => span.start < span.end)
    .map((span) => ({ start: span.start, end: span.end, label: span.label, last: true, of: span }));
  const waiting: Piece[] = [];
  let at = 0;
  while (at < queue.length || waiting.length > 0) {
    waiting.sort(byPlace);
    const [next, other] = [queue[at], waiting[0]];
    const piece = (other && (!next || byPlace(other, next) < 0) ? waiting.shift() : queue[at++]) as Piece;
    while (open.length > 0 && (open.at(-1) as number) <= piece.start) open.pop();
    const border = open.at(-1) ?? piece.end;
    if (piece.end > border) {
      waiting.push({ ...piece, start: border });
      pieces.push({ ...piece, end: border, last: false });
      open.push(border);
    } else {
      pieces.push(piece);
      open.push(piece.end);
    }
  }
  return pieces;
}

const byPlace = (a: Piece, b: Piece) => a.start - b.start || b.end - a.end;

function markUp(text: string, pieces: readonly Piece[], tell: (span: LabelledSpan) => string): string {
  const out: string[] = [];
  const open: Piece[] = [];
  let at = 0;
  const closeUpTo = (offset: number) => {
    for (let top = open.at(-1); top && top.end <= offset; top = open.at(-1)) {
      out.push(escapeHtml(text.slice(at, top.end)), top.last ? `<small>${top.label}</small></mark>` : '</mark>');
      at = top.end;
      open.pop();
    }
  };
  for (const piece of pieces) {
    closeUpTo(piece.start);
    out.push(escapeHtml(text.slice(at, piece.start)));
    at = piece.start;
    const about = tell(piece.of);
    out.push(`<mark class="${piece.label}"${about ? ` title="${escapeHtml(about)}"` : ''}>`);
    open.push(piece);
  }
  closeUpTo(text.length);
  return out.join('') + escapeHtml(text.slice(at));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\0': '\ufffd',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\0]/g, (char) => entities[char] as string);
}
