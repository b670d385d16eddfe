/** Offices that stand without a name: whose they are, by what the text says elsewhere, and whether they do something here. */
import { fold, inClass, isActive, isMark, type Reading, sameLine, startsSentence } from '../lexicon/reading';
import type { Candidate } from '../rules/rule';
import type { Known } from './known-people';
import { addUse, create, giveTitle, nearest, type PersonEntry, type PersonUse } from './person-entry';
import type { PersonFind } from './person-find';
import { coversTitle, type TitleUse, titleUse } from './title-match';

/** "Menhan menegaskan": the person with that office, the latest named before or the first after; else an office alone. */
export function addTitleAlone(r: Reading, known: Known, find: Candidate<PersonFind>): void {
  const phrase = find.value.titles[0];
  if (!phrase) return;
  const title = titleUse(r, phrase, find.rule);
  const doing =
    acts(r, (find.value.titles.at(-1) ?? phrase).last, phrase.first) || signsAlone(r, phrase.first, phrase.last);
  const bearers = known.inOffice(title).filter((person) => person.titles.some((office) => coversTitle(office, title)));
  // "Menkeu" is ours, though "Menteri Keuangan Tiongkok" was named last
  const own = phrase.area ? [] : bearers.filter(({ titles }) => titles.some((office) => isSameOffice(office, title)));
  const person = nearest(own.length > 0 ? own : bearers, title.start) ?? bearerOfBare(known, title);
  const use: PersonUse = { start: title.start, end: title.end, rule: find.rule, form: 'title' };
  if (person) {
    addUse(person, use);
    for (const further of find.value.titles.slice(1)) giveTitle(person, titleUse(r, further, find.rule));
    if (person.name === null) {
      person.acts ||= doing;
      giveTitle(person, title);
    }
    return;
  }
  if (find.value.ofKnown) return;
  const fresh = create(known.people);
  fresh.titles.push(title, ...find.value.titles.slice(1).map((further) => titleUse(r, further, find.rule)));
  addUse(fresh, use);
  fresh.acts = doing;
  known.note(fresh);
}

const isSameOffice = (office: TitleUse, title: TitleUse): boolean =>
  office.phrase?.area === null && coversTitle(office, title);

/** "Rektor, Iwan Taruna, …", then "Rektor UNEJ": the one person who was named with the bare office. */
function bearerOfBare(known: Known, title: TitleUse): PersonEntry | undefined {
  const isBare = ({ phrase }: TitleUse) => phrase !== null && phrase.last === phrase.headLast;
  const bearers = known
    .inOffice(title)
    .filter(({ titles }) =>
      titles.some((office) => isBare(office) && office.role === title.role && office.start < title.start),
    );
  return bearers.length === 1 ? bearers[0] : undefined;
}

/** A line of its own near the end: the office signs the release. */
function signsAlone(r: Reading, first: number, last: number): boolean {
  if (last - first < 2) return false;
  const line = r.doc.paragraphs.findIndex((paragraph) => paragraph.first === first && paragraph.last === last);
  return line > 0 && line >= r.doc.paragraphs.length - 6;
}

/** Whether the office does something here: an active verb behind it, "oleh" or a verb of saying before it. */
function acts(r: Reading, last: number, first: number): boolean {
  const before = fold(r, first - 1);
  // "mewakili Bupati Garut": another one does
  if (before === 'mewakili' || before === 'diwakili') return false;
  // "Kapolresta Manado yang meninjau posko menjamin …", "Gubernur Bali, mewakili peserta, mengusulkan …"
  if (fold(r, last) === 'yang' && startsSentence(r, first) && doesSomething(r, last + 1)) return true;
  let at = behindInsertion(r, behindPlace(r, last));
  while (inClass(r, at, 'adverb') && at < last + 8) at++;
  const word = fold(r, at);
  const verb = r.hits.verb[at]?.forms.some((form) => form.row.class === 'active') ?? false;
  if (
    verb ||
    ((at < last + 3 || at > behindPlace(r, last)) &&
      (isActive(r, at) || ['hadir', 'pimpin', 'buka', 'tutup', 'lantik', 'tinjau', 'memimpin'].includes(word)))
  )
    return !['bersama', 'beserta', 'merupakan', 'bernama', 'berikut'].includes(word);
  if (before === 'menurut') return true;
  // "Amanat Pangdam yang dibacakan …": whose words are read
  if (inClass(r, first - 1, 'address') && fold(r, last) === 'yang') return true;
  // "didampingi oleh", "dihadiri oleh": who is there does no more than that
  if (before === 'oleh') return !inClass(r, first - 2, 'attended') && !inClass(r, first - 2, 'accompanied');
  const cue = r.hits.verb[first - 1];
  if (cue?.last !== first) return false;
  const is = (kind: string) => cue.forms.some((form) => form.row.class === kind);
  // "disampaikan Bupati Garut": the agent of a passive
  return is('passive') || (is('bare') && /^(?:[,”"'.“]|demikian)$/.test(fold(r, first - 2)));
}

function doesSomething(r: Reading, from: number): boolean {
  let at = from;
  while (at < from + 3 && (inClass(r, at, 'adverb') || fold(r, at) === 'ikut')) at++;
  return isActive(r, at);
}

function behindInsertion(r: Reading, from: number): number {
  if (fold(r, from) !== ',' || !(inClass(r, from + 1, 'insertion') || fold(r, from + 1) === 'mewakili')) return from;
  for (let at = from + 2; at < from + 14 && sameLine(r, at); at++) if (fold(r, at) === ',') return at + 1;
  return from;
}

/** "Presiden di forum APEC menyampaikan", "Kapolda usai memimpin apel menegaskan": the verb of saying behind where or when. */
function behindPlace(r: Reading, from: number): number {
  if (!inClass(r, from, 'insertion')) return from;
  for (let at = from + 2; at < from + 10 && sameLine(r, at) && !isMark(r, at); at++) {
    if (r.hits.verb[at]?.forms.some((form) => form.row.class === 'active')) return at;
    // another one is named, or another clause begins
    if (r.hits.title[at] || r.hits.titleHead[at] || fold(r, at) === 'dan') return from;
  }
  return from;
}
