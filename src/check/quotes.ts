/** Quotations that nobody is said to have spoken. */
import type { Check, Draft } from './finding';
import { doubles, type Paragraph, paragraphsOf } from './paragraphs';

/** Fewer words in marks are a motto or a name. */
const fewestWords = 6;

/**
 * Only a paragraph that is nothing but the quotation: elsewhere words stand around it that may name the speaker, and
 * where a verb of saying stands, there is somebody whom the parser did not make out.
 */
export const checkQuotes: Check = ({ text, record }) => {
  const spoken = record.quotes.filter(({ cue }) => cue !== null);
  const paragraphs = paragraphsOf(text);
  return paragraphs
    .filter((own, index) => {
      const before = paragraphs[index - 1];
      // speech may go on from the paragraph before, or its speaker follow in the next
      const from = before?.start ?? own.start;
      const to = paragraphs[index + 1]?.end ?? own.end;
      if (!isQuotation(text, own) || spoken.some(({ start, end }) => start < to && from < end)) return false;
      // "… mengatakan:" over it; a headline may be nothing but words of somebody
      return before !== undefined && !/[:,]$/.test(text.slice(before.start, before.end));
    })
    .map(finding);
};

function isQuotation(text: string, { start, end }: Paragraph): boolean {
  const words = text.slice(start + 1, end - 1);
  return (
    doubles.test(text[start] as string) &&
    /[“”„‟"«»][.,!?]?$/.test(text.slice(end - 2, end)) &&
    words.split(/\s+/).length >= fewestWords
  );
}

const finding = ({ start, end }: Paragraph): Draft => ({
  code: 'quote-without-speaker',
  start,
  end,
  reason: { id: 'Kutipan langsung tanpa penutur.', en: 'A quotation without a speaker.' },
  mend: {
    id: 'Tambahkan penuturnya, misalnya: …,” ujar Kepala Dinas Kesehatan Budi Santosa.',
    en: 'Say who spoke, for example: …,” ujar Kepala Dinas Kesehatan Budi Santosa.',
  },
});
