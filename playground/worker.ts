/** The parser, off the page's own thread, so that typing never waits for it. */
import { type LabelledSpan, labelledSpans } from '../src/formats';
import { createParser, type ParseOptions, type Parser } from '../src/index';
import { loadLexicon } from '../src/lexicon/lexicon';
import { builtInRules, rulesOf } from '../src/rule-book';
import { missing, readSubject } from '../src/testing/search';
import { readDocument } from '../src/text/document';
import { isEdited, parserOptions } from './edits';
import type { Answer, Draft, Question, Reply } from './messages';

const builtIn = createParser();
const rules = new Set(rulesOf(builtInRules).map(({ id }) => id));
let own = { options: '', parser: builtIn };

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  self.postMessage(replyTo(data));
});

function replyTo(question: Question): Reply {
  try {
    if (question.ask === 'parse') return { said: 'parsed', answer: parse(question.draft) };
    const { kind, rule, sentence, span, holds } = question.tested;
    const read = readSubject(sentence, { ...optionsOf(question.draft), parser: parserOf(question.draft) });
    return { said: 'tried', failure: missing(read, kind, { span, rule, holds }) };
  } catch (error) {
    return { said: 'refused', message: error instanceof Error ? error.message : String(error) };
  }
}

function parse(draft: Draft): Answer {
  const { text } = draft;
  const options = optionsOf(draft);
  const { record, reasons } = parserOf(draft).explainArticle(text, options);
  const { abbreviations, openers, body } = loadLexicon();
  const ids = record.institutions.map(({ lexiconId }) => lexiconId).filter((id) => id !== null);
  const rows = ids.map((id) => [id, body(id)] as const).filter(([, row]) => row !== undefined);
  const [now, before] = [labelledSpans(record), isEdited(draft) ? builtIn.parseArticle(text, options) : null];
  return {
    draft,
    record,
    reasons,
    sentences: readDocument(text, abbreviations, openers).sentences.map(({ start, end }) => ({ start, end })),
    rows: Object.fromEntries(rows) as Answer['rows'],
    builtIn: [...new Set(reasons.map(({ rule }) => rule))].filter((rule) => rules.has(rule)),
    difference: before && {
      gained: without(now, labelledSpans(before)),
      lost: without(labelledSpans(before), now),
    },
  };
}

const optionsOf = ({ publishedOn }: Draft): ParseOptions => (publishedOn ? { publishedOn } : {});

/** The same edits again: the same parser. */
function parserOf(draft: Draft): Parser {
  const options = JSON.stringify(parserOptions(draft));
  if (own.options !== options) own = { options, parser: createParser(JSON.parse(options)) };
  return own.parser;
}

/** Spans that stand at another place, or are called or found otherwise, than any of the others. */
function without(spans: readonly LabelledSpan[], others: readonly LabelledSpan[]): LabelledSpan[] {
  const key = ({ label, start, end, rule }: LabelledSpan) => `${label} ${start} ${end} ${rule}`;
  const there = new Set(others.map(key));
  return spans.filter((span) => !there.has(key(span)));
}
