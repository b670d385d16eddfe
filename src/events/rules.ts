/**
 * Named events: a head of events with a name of its own, a name behind a word for events or a verb of holding, a title in
 * marks. What belongs to a name is decided in name.ts; which of the finds the article reports, in score.ts.
 *
 *   Rapat Koordinasi Pengembangan Aparatur Sipil Negara (Rakorbang ASN)
 *   ~~~~~~~~~~~~~~~~ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~  ~~~~~~~~~~~~~
 *   head             name                                acronym
 */
import { bodyAt } from '../institutions/phrase';
import { areaAt } from '../lexicon/area';
import { Fact } from '../lexicon/facts';
import {
  endOf,
  fold,
  inClass,
  isCapital,
  isCommonWord,
  isLower,
  isRoman,
  type Reading,
  type Run,
  sameLine,
  startOf,
  tokenAfter,
} from '../lexicon/reading';
import { titleAt } from '../officials/title-phrase';
import type { Everywhere, Found, Rule, Trigger } from '../rules/rule';
import { acronymIn, ownAcronym } from './acronym';
import { isTitleCase, markedAt } from './marked';
import { nameEnd, nameStart, startsDay } from './name';
import { hasBatch, isNumbered, isOrdinal } from './number';
import {
  behindSmall,
  endsBareHead,
  isBareSigning,
  isCue,
  isMovement,
  isPutOn,
  isSmallHead,
  isTitling,
  namesDay,
  namesOther,
} from './opening';

export interface EventFind {
  readonly name: Run;
  readonly acronym: Run | null;
  /** Of the head, by the lexicon; "meeting" where no head says it. */
  readonly style: string;
  /** Token after the head; the name's first where it has none. */
  readonly headLast: number;
}

export type EventTrigger = 'head' | 'cue' | 'held' | 'marked';

const { EventCue, Titled } = Fact;

export const eventTriggers: Readonly<Record<EventTrigger, Trigger<Reading>>> = {
  head: { facts: Fact.Event },
  cue: { facts: EventCue | Titled, when: (r, at) => isCue(r, at) || (fold(r, at) === 'bertajuk' && isCue(r, at - 1)) },
  held: { facts: Fact.Holding, when: isLower },
  marked: {
    facts: EventCue | Titled | Fact.Event,
    when: (r, at) => isCue(r, at) || isTitling(r, at) || isSmallHead(r, at),
  },
};

function found(r: Reading, name: Run, headLast: number, style: string): Found<EventFind> {
  const behind = acronymIn(r, name.last);
  return {
    start: startOf(r, name.first),
    end: endOf(r, behind ? behind.last + 1 : name.last),
    value: { name, acronym: ownAcronym(r, name), style, headLast },
  };
}

export type EventRule = Rule<Reading, EventTrigger | Everywhere, EventFind>;

export const eventRules = [
  {
    id: 'event/head-name',
    why: 'Rapat Koordinasi X, X Summit 2025, upacara Y: a head of events with a name of its own',
    trigger: 'head',
    read(r, at) {
      const hit = r.hits.event[at];
      const row = hit?.forms[0]?.row;
      if (!hit || !row) return null;
      const style = row.style as string;
      if (!isCapital(r, at)) {
        const small = behindSmall(r, at);
        if (!small || isMovement(r, at)) return null;
        const own = r.hits.event[small.name];
        const last = nameEnd(r, small.name, own?.last ?? small.name);
        if (!own && !small.ranked && namesOther(r, small.name, last, small.style)) return null;
        if (
          (last - small.name < 2 && !(isHeldBefore(r, at) && isPlaceBehind(r, last))) ||
          (own && last === own.last) ||
          isBareSigning(r, at, last)
        )
          return null;
        return found(
          r,
          { first: at, last },
          own?.last ?? small.name,
          (own?.forms[0]?.row.style as string) ?? small.style,
        );
      }
      if (startsDay(r, hit.last) && !isOrdinal(r, hit.last)) return null;
      // "Balai Latihan Kerja": what a body is called
      if ((r.hits.bodyHead[at - 1]?.last ?? 0) > at) return null;
      const first = row.order === 'last' ? nameStart(r, at) : at;
      const last = nameEnd(r, at, hit.last);
      // "Rapat Dengar Pendapat (RDP)": the text gives the head itself an acronym
      const own = hit.last - at > 1 && acronymIn(r, hit.last) !== null;
      // "memimpin Apel Siaga di Halaman X"
      const told = hit.last - at > 1 && inClass(r, at - 1, 'holding') && isPlaceBehind(r, hit.last);
      if (last <= hit.last && first === at && !own && !told) return null;
      if (namesDay(r, hit.last) || isBareSigning(r, first, last)) return null;
      return found(r, { first, last: Math.max(last, hit.last) }, hit.last, style);
    },
  },
  {
    id: 'event/cue-name',
    why: 'dalam acara X, kegiatan Y, acara bertajuk Z: a name in capitals behind a word for events',
    trigger: 'cue',
    read(r, at) {
      const first = at + 1;
      if (!(isCapital(r, first) || isOrdinal(r, first)) || !sameLine(r, first) || startsDay(r, first)) return null;
      const body = bodyAt(r, first);
      const last = nameEnd(r, first);
      if (capitals(r, first, last) < 2 || titleAt(r, first) || areaAt(r, first)?.level || (body && body.last >= last))
        return null;
      return found(r, { first, last }, first, 'meeting');
    },
  },
  {
    id: 'event/held-name',
    why: 'membuka Pembekalan X, menggelar Peningkatan Kapasitas Y: nouns in capitals behind a verb of holding',
    trigger: 'held',
    read(r, at) {
      let first = at + 1;
      while (first < at + 4 && isLower(r, first) && inClass(r, first, 'event-adverb')) first++;
      if (!isCapital(r, first) || !sameLine(r, first)) return null;
      const last = nameEnd(r, first);
      // "membuka Cyber Security Drill Test 2025": what is opened or attended, if it is numbered
      const numbered = isNumbered(r, first, last);
      const opened =
        (['membuka', 'menutup', 'menghadiri', 'menyelenggarakan'].includes(fold(r, at)) &&
          (numbered || isRoman(r, last - 1))) ||
        hasBatch(r, first, last);
      // "menggelar Forum Komunikasi Pelanggan 2025": a body has no year
      if ((isBodyOrOffice(r, first) && !(numbered && isPutOn(r, at))) || isBareSigning(r, first, last)) return null;
      if (!opened && areaAt(r, first)) return null;
      if (!isActNoun(r, first) && !isPutOn(r, at) && !opened) return null;
      return last - first >= 3 || (isPutOn(r, at) && last - first === 2 && isPlaceBehind(r, last))
        ? found(r, { first, last }, first, 'meeting')
        : null;
    },
  },
  {
    id: 'event/marked-name',
    why: 'kegiatan “X”, webinar “X”, Seminar bertajuk ‘Y’: a title in marks behind a word for events',
    trigger: 'marked',
    read(r, at) {
      if (isTitling(r, at) && !endsBareHead(r, at)) return null;
      const marked = markedAt(r, isSmallHead(r, at) ? (r.hits.event[at]?.last as number) : at + 1);
      if (!marked?.closed) return null;
      const first = tokenAfter(r, marked.inner.start);
      let last = tokenAfter(r, marked.inner.end - 1) + 1;
      while (last > first && ['.', ',', '…'].includes(fold(r, last - 1))) last--;
      if (last - first < 2 || last - first > 26 || !isTitleCase(r, first, last)) return null;
      return found(r, { first, last }, first, 'meeting');
    },
  },
] as const satisfies readonly EventRule[];

/** "menggelar Jumat Curhat di Balai Desa X", "mengikuti pameran Inacraft di Y": a word or two are a name where it is held. */
const isPlaceBehind = (r: Reading, at: number): boolean => fold(r, at) === 'di' && isCapital(r, at + 1);

const isHeldBefore = (r: Reading, at: number): boolean => inClass(r, at - 1, 'holding') && isLower(r, at - 1);

/** "Pembekalan", "Peningkatan": what is done, where "Desa" or "Program" is a thing. */
const isActNoun = (r: Reading, at: number): boolean =>
  isCommonWord(r, at) && !inClass(r, at, 'common') && !inClass(r, at, 'verb');

/** Words in capitals, years and numerals aside. */
function capitals(r: Reading, first: number, last: number): number {
  let count = 0;
  for (let at = first; at < last; at++) if (isCapital(r, at) && !isRoman(r, at) && fold(r, at) !== 'tahun') count++;
  return count;
}

const isBodyOrOffice = (r: Reading, at: number): boolean =>
  bodyAt(r, at) !== null || titleAt(r, at) !== null || inClass(r, at, 'document');
