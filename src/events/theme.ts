/** The theme under which an event is held. Who takes part stands in participants.ts. */
import { type Reading, tokenAfter } from '../lexicon/reading';
import type { Mention } from '../record';
import { type Range, trimRange } from '../text/span';
import { markedAt } from './marked';
import { near } from './near';

const themeCue =
  /(?:bertema(?:kan)?|bertajuk|mengusung tema|mengangkat tema|mengambil tema|dengan tema|tema(?:nya)?(?: yakni| yaitu| adalah)?|bertopik|dengan tajuk)[:\s,]+/giu;

/** "bertema “X”", "mengambil tema X.": between marks, else to the end of the sentence. */
export function findTheme(r: Reading, mentions: readonly Mention[]): string | null {
  for (const { end, rule } of mentions) {
    // "Seminar Hukum “X”"
    const marked = rule === 'event/marked-name' ? undefined : markedAt(r, tokenAfter(r, end));
    if (marked?.closed && marked.start <= end + 1) return within(r, marked.inner);
  }
  for (const sentence of near(r, mentions)) {
    const text = r.doc.clean.slice(sentence.start, sentence.end);
    themeCue.lastIndex = 0;
    const match = themeCue.exec(text);
    if (!match) continue;
    const start = sentence.start + match.index + match[0].length;
    const marked = r.doc.marked.find((stretch) => stretch.start >= start && stretch.start <= start + 1);
    if (marked) return within(r, marked.inner);
    // without marks it goes on to where the sentence says where or when
    const stop =
      /\s(?:di [A-ZÀ-Þ]|pada (?:hari )?[A-ZÀ-Þ]|yang di[a-z]+ |oleh [A-ZÀ-Þ])|,\s(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)/.exec(
        r.doc.clean.slice(start, sentence.end),
      );
    const end = trimRange(r.doc.clean, start, stop ? start + stop.index : sentence.end, '.,');
    if (/^[A-ZÀ-ÖØ-Þ]/.test(r.doc.clean.slice(start)) && end.end - start > 8 && end.end - start < 220)
      return r.doc.text.slice(start, end.end);
  }
  return null;
}

function within(r: Reading, { start, end }: Range): string {
  const inner = trimRange(r.doc.clean, start, end, '.,');
  return r.doc.text.slice(inner.start, inner.end);
}
