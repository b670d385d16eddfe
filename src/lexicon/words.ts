/** The classes of words in `words.tsv`, by class and by word. */
import { foldWord } from '../text/fold';
import { type Tables, textOf } from './tables';

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

export function wordClasses(tables: Tables): Map<string, Set<string>> {
  const classes = new Map<string, Set<string>>();
  const forms = tables.column('words', 'form');
  const groups = tables.column('words', 'class');
  let words = new Set<string>();
  for (let row = 0; row < tables.count('words'); row++) {
    if (groups[row] !== groups[row + 1]) {
      words = new Set();
      classes.set(tables.cell('words', 'class', row), words);
    }
    words.add(foldWord(textOf(tables.store, forms[row] as number, forms[row + 1] as number)));
  }
  return classes;
}
