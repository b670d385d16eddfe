/** People: a name spelt in two ways, and an office that is told only after its holder was named. */
import type { Official, Person } from '../record';
import type { Check, Draft } from './finding';

export const checkSpellings: Check = ({ text, record }) => {
  const people = [...record.officials, ...record.people];
  const printed = new Set(
    people.flatMap(({ mentions }) =>
      mentions.filter(({ form }) => form === 'full' || form === 'short').map((mention) => mention.text),
    ),
  );
  const names = [...printed].map(wordsOf).filter((words) => words.length > 1);
  const found = new Map<number, Draft>();
  for (const words of names) {
    for (const other of runsLike(text, words)) {
      const at = words.findIndex((word, index) => word !== other.words[index]);
      const [right, wrong] = [words[at] as string, other.words[at] as string];
      const isName = printed.has(other.words.join(' '));
      // two people may share all names but one; then each is spoken of again
      if (isName && timesOf(text, wrong) > 1 && timesOf(text, right) > 1) continue;
      const [first, second] = [words.join(' '), other.words.join(' ')];
      if (other.start > text.indexOf(first)) found.set(other.start, spelling(other.start, second, first));
    }
  }
  return [...found.values()];
};

interface Run {
  readonly start: number;
  readonly words: readonly string[];
}

/** Runs of as many words that differ from the name in one of them, by a letter or two. */
function runsLike(text: string, name: readonly string[]): Run[] {
  const runs: Run[] = [];
  name.forEach((word, at) => {
    // one of the words has to be there as it is: look where it stands
    const anchor = at === 0 ? 1 : 0;
    if (anchor >= name.length || word.length < 4) return;
    const kept = name[anchor] as string;
    for (let found = text.indexOf(kept); found >= 0; found = text.indexOf(kept, found + kept.length)) {
      const start = startBefore(text, found, anchor);
      const words =
        text
          .slice(start, start + 120)
          .match(/[A-Za-zÀ-ɏ'’-]+/g)
          ?.slice(0, name.length) ?? [];
      const span = text.slice(start, start + words.join(' ').length);
      if (span !== words.join(' ') || words.length < name.length) continue;
      const differs = words.filter((other, index) => other !== name[index]);
      const odd = words[at] as string;
      if (differs.length === 1 && odd !== word && /^[A-ZÀ-Þ]/.test(odd) && isSlip(word, odd))
        runs.push({ start, words });
    }
  });
  return runs;
}

/** Where the run begins that has the offset's word at the given place. */
function startBefore(text: string, offset: number, place: number): number {
  let start = offset;
  for (; place > 0 && start > 1; place--) {
    start--;
    while (start > 0 && /[A-Za-zÀ-ɏ'’-]/.test(text[start - 1] as string)) start--;
  }
  return start;
}

/** A letter left out, put in, taken for another or for its neighbour; two in long names. */
function isSlip(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x === y || x[0] !== y[0]) return false;
  return distance(x, y) <= (Math.min(x.length, y.length) > 7 ? 2 : 1);
}

function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2 || a.length > 40) return 3;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 9) + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[b.length] as number;
}

const wordsOf = (name: string): string[] => name.match(/[A-Za-zÀ-ɏ'’-]+/g) ?? [];
const timesOf = (text: string, word: string): number => text.split(word).length - 1;

function spelling(start: number, second: string, first: string): Draft {
  return {
    code: 'two-spellings',
    start,
    end: start + second.length,
    reason: {
      id: `“${second}” sebelumnya ditulis “${first}”.`,
      en: `“${second}” is spelt “${first}” before.`,
    },
    mend: { id: `Samakan ejaannya, mungkin “${first}”.`, en: `Spell it in one way, perhaps “${first}”.` },
  };
}

/** A title this near after a name belongs to it as much as one before it. */
const near = 160;

export const checkTitles: Check = ({ text, record }) => {
  const skipped = Math.max(0, record.headline?.end ?? 0);
  return record.officials.flatMap((official): Draft[] => {
    const first = firstNamed(official, skipped);
    const title = official.titles.toSorted((a, b) => a.start - b.start)[0];
    if (!first || !title || official.titles.some(({ start }) => start >= skipped && start < first.start)) return [];
    const between = text.slice(first.end, title.start);
    // below a release: the name, and the office on the next line
    const beside = title.start < first.end || between.trim() === '';
    if (beside || (between.length < near && !between.includes('\n'))) return [];
    // "Dirjen Dikti, Khairul Munadi", "Pratu Haris": something was said of them, known to the parser or not
    if (official.rank !== null || /[A-Za-z)], ?$/.test(text.slice(Math.max(0, first.start - 3), first.start)))
      return [];
    return [
      {
        code: 'title-missing',
        start: first.start,
        end: first.end,
        reason: {
          id: `“${first.text}” disebut tanpa jabatan; jabatannya baru muncul kemudian (“${title.text}”).`,
          en: `“${first.text}” is named without an office, which is told only later (“${title.text}”).`,
        },
        mend: {
          id: `Tulis “${title.text} ${first.text}” pada sebutan pertama.`,
          en: `Write “${title.text} ${first.text}” at the first mention.`,
        },
      },
    ];
  });
};

function firstNamed({ mentions }: Official | Person, from: number) {
  return mentions.find(({ form, start }) => (form === 'full' || form === 'short') && start >= from);
}
