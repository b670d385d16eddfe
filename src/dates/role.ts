/** What a day is to the report: of the event, of a statement, of the publication; and whether it is told as past. */
import { type Reading, sentenceOf, tokenAfter } from '../lexicon/reading';
import type { DateMention } from '../record';
import type { Candidate } from '../rules/rule';
import { overlaps, type Range } from '../text/span';
import type { DateShape } from './shape';

type Role = DateMention['role'];

const held = /\b(?:digelar|berlangsung|dilaksanakan|diselenggarakan|diadakan|diikuti|mulai|hingga)\b/i;
const reported =
  /\b(?:di(?:katakan|sampaikan|ungkapkan|tegaskan|jelaskan|nyatakan|utarakan)|men(?:gatakan|yampaikan|gungkapkan|egaskan|jelaskan|yatakan))\b/i;
const scene = /\b(?:saat|ketika|sela|usai|dalam|acara|kegiatan|rapat|apel|upacara|membuka|menghadiri|ditangkap)\b/i;
const over = /\b(?:telah|sudah|usai)\b/i;
const ahead =
  /\b(?:akan|bakal|rencana\w*|dijadwalkan|jadwal|hingga|sampai|sebelum|menjelang|mulai|berlaku|ditetapkan)\b/i;

/** Gives each day its role; what a sentence says as a whole is read once. */
export function roleReader(r: Reading): (candidate: Candidate<DateShape>) => Role {
  const quoted = new Set<number>();
  for (const marked of r.doc.marked)
    if (marked.end - marked.start > 40) quoted.add(sentenceOf(r, tokenAfter(r, marked.start)));
  let current = -1;
  let ofSentence: Role = 'other';
  let nextLine = 0;
  return (candidate) => {
    const { header, dateline } = r.zones;
    if ((header && overlaps(header, candidate)) || (dateline && overlaps(dateline, candidate))) return 'publication';
    while (nextLine + 1 < r.doc.paragraphs.length && (r.doc.paragraphs[nextLine]?.end ?? 0) <= candidate.start)
      nextLine++;
    const line = r.doc.paragraphs[nextLine];
    if (line && dayAlone(r, line, candidate)) return 'publication';
    const index = sentenceOf(r, tokenAfter(r, candidate.start));
    const sentence = r.doc.sentences[index];
    if (sentence && index !== current) {
      current = index;
      const text = r.doc.clean.slice(sentence.start, sentence.end);
      const said = quoted.has(index) || (reported.test(text) && !scene.test(text));
      ofSentence = said ? 'statement' : held.test(text) ? 'event' : 'other';
    }
    if (!candidate.value.day) return 'other';
    if (candidate.value.weekday) return ofSentence === 'statement' ? 'statement' : 'event';
    return ofSentence === 'event' ? 'event' : 'other';
  };
}

/** "Palu, 10 September 2025", "Jakarta, Biro Humas, Senin (1/9/2025)": a line of place and day opens or ends a release. */
function dayAlone(r: Reading, line: Range, day: Range): boolean {
  if (line.end - line.start > 60) return false;
  const rest = `${r.doc.clean.slice(line.start, day.start)} ${r.doc.clean.slice(day.end, line.end)}`;
  return !/(?:^|\s)(?!tanggal|pukul)[a-z]|\d{3}/.test(rest);
}

/** "telah digelar Kamis (18/9)": over by the time of the report. */
export function toldAsPast(r: Reading, day: Range): boolean {
  const sentence = r.doc.sentences[sentenceOf(r, tokenAfter(r, day.start))];
  const before = r.doc.clean.slice(Math.max(sentence?.start ?? 0, day.start - 80), day.start);
  return over.test(before) && !ahead.test(before);
}
