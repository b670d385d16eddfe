/** The classes of words in `words.tsv`, by class and by word. */
import { foldWord } from '../text/fold';
import type { Cells } from './packing';

/** By word: the names of its classes; words of the same classes share one set. */
export function wordTraits(classes: ReadonlyMap<string, ReadonlySet<string>>): Map<string, ReadonlySet<string>> {
  const shared = new Map<string, ReadonlySet<string>>();
  const traits = new Map<string, ReadonlySet<string>>();
  for (const [name, words] of classes) {
    for (const word of words) {
      const before = traits.get(word);
      const key = `${before ? [...before].join() : ''},${name}`;
      let set = shared.get(key);
      if (!set) {
        set = new Set([...(before ?? []), name]);
        shared.set(key, set);
      }
      traits.set(word, set);
    }
  }
  return traits;
}

export function wordClasses(rows: readonly Cells[]): Map<string, Set<string>> {
  const classes = new Map<string, Set<string>>();
  for (const [name, form] of rows) {
    let words = classes.get(name as string);
    if (!words) {
      words = new Set();
      classes.set(name as string, words);
    }
    words.add(foldWord(form as string));
  }
  return classes;
}
