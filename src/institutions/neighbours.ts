/** Bodies beside a body: what a form that may mean other things is worth among the items of a list. */
import { fold, type Reading, sameLine } from '../lexicon/reading';
import type { BodyPhrase } from './body';
import { bodyAt } from './phrase';

/** "TNI, Polri, PMI, dan relawan", "BPBD Kabupaten X dan PMI": an item between bodies is one. */
export function isListedWith(r: Reading, { first, last }: BodyPhrase): boolean {
  const joined = isAnd(r, first - 1) || (fold(r, first - 1) === ',' && (fold(r, last) === ',' || isAnd(r, last)));
  const before = fold(r, first - 2) === ',' ? first - 2 : first - 1;
  return (joined && isBodyBefore(r, before)) || ((isAnd(r, last) || fold(r, last) === ',') && isSure(r, last + 1));
}

const isAnd = (r: Reading, at: number): boolean => sameLine(r, at) && ['dan', 'serta', '&'].includes(fold(r, at));

const isSure = (r: Reading, at: number): boolean => bodyAt(r, at)?.needs === null;

const longest = 8;

function isBodyBefore(r: Reading, end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - longest); at--) {
    const body = bodyAt(r, at);
    if (body?.last === end) return body.needs === null;
  }
  return false;
}
