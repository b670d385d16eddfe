/** What a day is to the report: of the event, of a statement, of the publication. */
import { type Reading, sentenceOf, tokenAfter } from '../lexicon/reading';
import type { DateMention } from '../record';
import type { Candidate } from '../rules/rule';
import { overlaps } from '../text/span';
import type { DateShape } from './shape';

export function roleOf(r: Reading, candidate: Candidate<DateShape>): DateMention['role'] {
  const zone = r.zones.dateline ?? r.zones.header;
  if (r.zones.header && overlaps(r.zones.header, candidate)) return 'publication';
  if (r.zones.dateline && overlaps(r.zones.dateline, candidate)) return 'publication';
  const last = r.doc.paragraphs[r.doc.paragraphs.length - 1];
  const line = r.doc.paragraphs.find((paragraph) => overlaps(paragraph, candidate));
  if (line && line.end - line.start < 60 && (line === last || !zone)) return 'publication';
  const sentence = r.doc.sentences[sentenceOf(r, tokenAfter(r, candidate.start))];
  const said = sentence
    ? r.doc.marked.some(
        (marked) => marked.start >= sentence.start && marked.end <= sentence.end && marked.end - marked.start > 40,
      )
    : false;
  if (candidate.value.weekday && candidate.value.day) return said ? 'statement' : 'event';
  if (
    candidate.value.day &&
    !said &&
    sentence &&
    /\b(?:digelar|berlangsung|dilaksanakan|diselenggarakan|diadakan|diikuti|mulai|hingga)\b/i.test(
      r.doc.clean.slice(sentence.start, sentence.end),
    )
  )
    return 'event';
  return 'other';
}
