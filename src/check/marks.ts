/** Quotation marks and brackets that open without closing, or close without having opened; paragraph by paragraph. */
import type { Check, Desk, Draft } from './finding';
import { doubles, paragraphsOf } from './paragraphs';

export const checkMarks: Check = ({ text }: Desk) => {
  const paragraphs = paragraphsOf(text);
  return paragraphs.flatMap(({ start, end }, index) => {
    const next = paragraphs[index + 1];
    // a quotation over several paragraphs opens anew in each and closes in the last
    const goesOn = next !== undefined && doubles.test(text[next.start] as string);
    return [...strayQuotes(text, start, end, goesOn), ...strayBrackets(text, start, end)];
  });
};

function strayQuotes(text: string, start: number, end: number, goesOn: boolean): Draft[] {
  const open: number[] = [];
  let stray: number | null = null;
  for (let at = start; at < end; at++) {
    if (!doubles.test(text[at] as string)) continue;
    const free = at === start || /[\s([{—–/'‘“"-]/.test(text[at - 1] as string);
    const done = at + 1 >= end || /[\s)\]},.:;!?…—–/'’”"-]/.test(text[at + 1] as string);
    // 14": inches; a mark between blanks goes either way
    if (open.length === 0 && !free && /\d/.test(text[at - 1] as string)) continue;
    if (free && (!done || open.length === 0)) open.push(at);
    else if (open.length > 0) open.pop();
    else stray ??= at;
  }
  const left = open[0];
  // one of each: a mark stands on the wrong side of a blank, which readers do not see
  if (stray !== null && left === undefined) return [unbalanced(text, stray, 'opened')];
  return left === undefined || stray !== null || goesOn ? [] : [unbalanced(text, left, 'closed')];
}

function strayBrackets(text: string, start: number, end: number): Draft[] {
  const open: number[] = [];
  for (let at = start; at < end; at++) {
    if (text[at] === '(') open.push(at);
    if (text[at] !== ')') continue;
    if (open.length > 0) open.pop();
    // 1) a) iv) number a list, :) smiles
    else if (!/(?:^|[\s;,(])(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})$|[:;]-?$/.test(text.slice(Math.max(start, at - 6), at)))
      return [unbalanced(text, at, 'opened')];
  }
  return open[0] === undefined || /^\([:;]/.test(text.slice(open[0])) ? [] : [unbalanced(text, open[0], 'closed')];
}

function unbalanced(text: string, at: number, missing: 'opened' | 'closed'): Draft {
  const mark = text[at] as string;
  const closed = missing === 'closed';
  return {
    code: 'unbalanced-mark',
    start: at,
    end: at + 1,
    reason: {
      id: closed ? `Tanda ${mark} tidak ditutup dalam paragraf ini.` : `Tanda ${mark} menutup tanpa pembuka.`,
      en: closed ? `${mark} is not closed in this paragraph.` : `${mark} closes what was never opened.`,
    },
    mend: {
      id: closed
        ? 'Tambahkan tanda penutup, atau hapus pembukanya.'
        : 'Tambahkan tanda pembuka, atau hapus penutupnya.',
      en: closed ? 'Add the closing mark, or take the opening one out.' : 'Add the opening mark, or take this one out.',
    },
  };
}
