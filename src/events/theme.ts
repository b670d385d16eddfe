/** What stands about an event near its mentions: theme and participants. */
import { fold, isNumber, type Reading, sentenceOf, tokenAfter } from '../lexicon/reading';
import type { Mention } from '../record';
import { type Range, trimRange } from '../text/span';

const themeCue =
  /(?:bertema(?:kan)?|bertajuk|mengusung tema|mengangkat tema|mengambil tema|dengan tema|tema(?:nya)?(?: yakni| yaitu| adalah)?|bertopik|dengan tajuk)[:\s,]+/giu;

/** "bertema “X”", "mengambil tema X.": between marks, else to the end of the sentence. */
export function findTheme(r: Reading, mentions: readonly Mention[]): string | null {
  for (const sentence of near(r, mentions)) {
    const text = r.doc.clean.slice(sentence.start, sentence.end);
    themeCue.lastIndex = 0;
    const match = themeCue.exec(text);
    if (!match) continue;
    const start = sentence.start + match.index + match[0].length;
    const marked = r.doc.marked.find((stretch) => stretch.start >= start && stretch.start <= start + 1);
    if (marked) {
      const inner = trimRange(r.doc.clean, marked.inner.start, marked.inner.end, '.,');
      return r.doc.text.slice(inner.start, inner.end);
    }
    const end = trimRange(r.doc.clean, start, sentence.end, '.,');
    if (/^[A-ZÀ-ÖØ-Þ]/.test(r.doc.clean.slice(start)) && end.end - start > 8 && end.end - start < 220)
      return r.doc.text.slice(start, end.end);
  }
  return null;
}

const people =
  /^(?:orang|peserta|undangan|pegawai|perwakilan|siswa|mahasiswa|pelajar|tamu|warga|personel|kepala|guru|wisudawan|delegasi|anggota|jemaah|atlet|tim|pelaku|santri)$/;
const attended = /(?:dihadiri|diikuti|melibatkan|menghadirkan|peserta|hadir)/i;

/** "dihadiri oleh sekitar 2.000 undangan" */
export function findParticipants(
  r: Reading,
  mentions: readonly Mention[],
): { text: string; count: number | null } | null {
  for (const sentence of near(r, mentions)) {
    if (!attended.test(r.doc.clean.slice(sentence.start, sentence.end))) continue;
    const first = tokenAfter(r, sentence.start);
    const last = tokenAfter(r, sentence.end - 1) + 1;
    for (let at = first; at < last; at++) {
      if (!isNumber(r, at) || !people.test(fold(r, at + 1))) continue;
      const start = ['sekitar', 'sebanyak', 'lebih', 'hampir', 'ratusan'].includes(fold(r, at - 1)) ? at - 1 : at;
      const text = r.doc.text.slice(r.doc.tokens.start[start], r.doc.tokens.end[at + 1]);
      return { text, count: Number(fold(r, at).replace(/\./g, '')) || null };
    }
  }
  return null;
}

/** Sentences of the mentions and the ones right behind them. */
function near(r: Reading, mentions: readonly Mention[]): Range[] {
  const indexes = new Set<number>();
  for (const mention of mentions) {
    const index = sentenceOf(r, tokenAfter(r, mention.start));
    for (const at of [index, index + 1]) if (at < r.doc.sentences.length) indexes.add(at);
  }
  return [...indexes].sort((a, b) => a - b).map((index) => r.doc.sentences[index] as Range);
}
