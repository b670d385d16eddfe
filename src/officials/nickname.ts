/**
 * What else somebody is called, where the text says so beside the name: "(Gus Mus)", "yang akrab disapa Kang Dedi",
 * "Riri, sapaan akrabnya".
 */
import { fold, inClass, isAdverb, isLower, type Reading } from '../lexicon/reading';
import { type NamePhrase, nameAt } from './name-phrase';

/** The nickname behind the name that ends before the token. */
export function nicknameAfter(r: Reading, last: number): NamePhrase | null {
  if (fold(r, last) === '(') {
    const inside = nameAt(r, last + 1, 'sure');
    return inside && fold(r, inside.last) === ')' && isCalled(inside) ? inside : null;
  }
  let at = fold(r, last) === ',' ? last + 1 : last;
  if (fold(r, at) === 'yang' || fold(r, at) === 'atau') at++;
  while (isAdverb(r, at) || inClass(r, at, 'nickname-adverb')) at++;
  if (!inClass(r, at, 'nickname')) return null;
  at++;
  while (['dengan', 'sebutan', 'nama', 'panggilan', 'sebagai'].includes(fold(r, at))) at++;
  return nameAt(r, at, 'sure');
}

/** "(Gus Mus)": an address and a name; a bracket may hold anything else. */
const isCalled = (name: NamePhrase): boolean => name.honorifics.length > 0 && name.degrees.length === 0;

/** "Riri, sapaan akrabnya, …", "Riri, begitu ia disapa", "Riri akrab dipanggilnya": whether what ends there calls whoever was named last. */
export function callsLast(r: Reading, last: number): boolean {
  const from = fold(r, last) === ',' ? last + 1 : last;
  const opened = ['begitu', 'demikian', 'sapaan', 'panggilan', 'akrab'].includes(fold(r, from));
  for (let at = from; opened && at < from + 5 && isLower(r, at); at++)
    if (inClass(r, at, 'nickname') || /^(?:akrab|karib|disapa|dipanggil)nya$/.test(fold(r, at))) return true;
  return false;
}
