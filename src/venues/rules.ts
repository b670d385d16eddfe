/**
 * Where something takes place: a facility after "di", one that is visited, an online platform, or a town named as the scene.
 * What a name holds is read in facility.ts, locality.ts, area.ts and online.ts; whether anything happens there, in scene.ts.
 *
 *   di Aula Djuanda Kemenkeu, Jakarta          di Ambon, Senin (3/11/2025)
 *      ~~~~~~~~~~~~~~~~~~~~~  ~~~~~~~             ~~~~~
 *      name                   locality            area
 */
import { bodyAt } from '../institutions/phrase';
import { areaAt } from '../lexicon/area';
import { Fact } from '../lexicon/facts';
import type { Row } from '../lexicon/lexicon';
import { endOf, fold, inClass, isCapital, isLower, isUpper, type Reading, type Run, startOf } from '../lexicon/reading';
import type { Everywhere, Found, Rule, Trigger } from '../rules/rule';
import { areaBesideDay, areasAt } from './area';
import { behindPosition, isJoint, isNever, listBefore, siteBefore } from './beside';
import { type Facility, facilityAt, unlistedAt } from './facility';
import { homeAt, isHome } from './home';
import { type Locality, localityAfter, venueForms } from './locality';
import { isBesidePlace, platformAt } from './online';
import {
  besideDay,
  isActAt,
  isCopula,
  isDoneAt,
  isDoneIn,
  isHeldAt,
  isSaidAt,
  isScene,
  isSchooling,
  visitedAt,
} from './scene';

export interface VenueFind {
  readonly kind: 'facility' | 'online' | 'area';
  readonly name: Run | null;
  readonly locality: Run | null;
  readonly row: Row | null;
}

export type VenueTrigger = 'in' | 'visit' | 'listed' | 'online';

export const venueTriggers: Readonly<Record<VenueTrigger, Trigger<Reading>>> = {
  in: {
    facts: Fact.Leading,
    // "DI PAREPARE": a headline
    when: (r, at) =>
      !isUpper(r, at) &&
      (['di', 'bertempat'].includes(fold(r, at)) || (fold(r, at) === 'pada' && venueForms(r, at + 1, 'head'))),
  },
  visit: {
    facts: Fact.Leading | Fact.Visiting,
    when: (r, at) => ['ke', 'dari', 'terhadap'].includes(fold(r, at)) || inClass(r, at, 'visiting'),
  },
  listed: { facts: Fact.Venue, when: (r, at) => isCapital(r, at) && isJoint(r, at - 1) && venueForms(r, at, 'head') },
  online: { facts: Fact.Venue, when: (r, at) => venueForms(r, at, 'online') },
};

const facility = (r: Reading, { name, locality, last, row }: Facility): Found<VenueFind> => ({
  start: startOf(r, name.first),
  end: endOf(r, last),
  value: { kind: 'facility', name, locality, row },
});

const area = (r: Reading, { locality, last, row }: Locality): Found<VenueFind> | null =>
  locality && {
    start: startOf(r, locality.first),
    end: endOf(r, last),
    value: { kind: 'area', name: null, locality, row },
  };

export type VenueRule = Rule<Reading, VenueTrigger | Everywhere, VenueFind>;

export const venueRules = [
  {
    id: 'venue/facility',
    why: 'di Aula X, Kota Y: a named room, building or site where something happens',
    trigger: 'in',
    read(r, at) {
      if (fold(r, at) === 'bertempat' && fold(r, at + 1) === 'di') return null; // the "di" itself triggers
      const first = behindPosition(r, at + 1);
      const home = fold(r, at) === 'di' ? homeAt(r, first) : null;
      if (isNever(r, at) && !home && (first === at + 1 || !isCapital(r, first))) return null;
      // "di lingkungan Pemkab X": who belongs to it
      if (fold(r, at + 1) === 'lingkungan' && !venueForms(r, first, 'head')) return null;
      const chain = facilityAt(r, first, true) ?? home;
      if (!chain || (isSchooling(r, at) && bodyAt(r, first)) || isCopula(r, chain.last)) return null;
      // "di perairan Teluk X", "di sekitar Sungai Y": only what was done there
      const small = isLower(r, first) && !isHome(r, first);
      const done =
        (small || venueForms(r, first, 'head')) && fold(r, first - 1) !== 'sekitar' && isDoneAt(r, at, chain.last);
      return done || isHeldAt(r, at) || (!small && isScene(r, at)) ? facility(r, chain) : null;
    },
  },
  {
    id: 'venue/listed',
    why: 'di Aula X, Pasar Y dan Lapangan Z: a later one of several',
    trigger: 'listed',
    read(r, at) {
      const open = listBefore(r, at);
      const item = open < 0 ? null : facilityAt(r, at);
      // "di Aula X, Gedung Y": the building that has it
      if (fold(r, at - 1) === ',' && !['dan', 'serta'].includes(fold(r, item?.last ?? at))) return null;
      return item && (isDoneAt(r, open, item.last) || isHeldAt(r, open) || isScene(r, open)) ? facility(r, item) : null;
    },
  },
  {
    id: 'venue/unlisted',
    why: 'di Aston Kartika Grogol, Jakarta, Rabu (…): capitals with a town and a day behind them',
    trigger: 'in',
    read(r, at) {
      if (fold(r, at) !== 'di' || isNever(r, at)) return null;
      const place = unlistedAt(r, at + 1);
      return place && besideDay(r, at, place.last) ? facility(r, place) : null;
    },
  },
  {
    id: 'venue/visited',
    why: 'kunjungan ke Pabrik X, meninjau langsung Stasiun Y: the place that is visited',
    trigger: 'visit',
    read(r, at) {
      const first = visitedAt(r, at);
      if (first === 0) return null;
      const chain = facilityAt(r, first, true);
      const opened = fold(r, at) === 'meresmikan';
      // "mengunjungi Desa X": where somebody goes "ke" may be a stop of a journey
      const site = chain ?? homeAt(r, first);
      if (!site)
        return areaAt(r, first)?.level && !opened && fold(r, at) !== 'ke' ? area(r, localityAfter(r, first)) : null;
      // "mendatangi Dinas X untuk melengkapi berkas": what they wanted of a body
      if (fold(r, site.last) === 'untuk' && !venueForms(r, first, 'head')) return null;
      // what is opened elsewhere, or some day, is no place of the day's event
      return !opened || besideDay(r, first - 1, site.last) ? facility(r, site) : null;
    },
  },
  {
    id: 'venue/online',
    why: 'melalui Zoom Meeting, kanal YouTube X: a platform instead of a place',
    trigger: 'online',
    read(r, at) {
      const name = platformAt(r, at);
      if (!name || !isScene(r, at) || !isBesidePlace(r, at)) return null;
      return {
        start: startOf(r, name.first),
        end: endOf(r, name.last),
        value: { kind: 'online', name, locality: null, row: null },
      };
    },
  },
  {
    id: 'venue/area',
    why: 'di Ambon, Senin (3/11/2025); digelar di Palu: a town named as the place of the event',
    trigger: 'in',
    read(r, at) {
      if (fold(r, at) !== 'di' || isNever(r, at) || fold(r, at - 1) === 'lahir') return null;
      const areas = areasAt(r, at);
      if (!areas) return null;
      const told =
        isHeldAt(r, at) ||
        isSaidAt(r, at, areas.area.last) ||
        isActAt(r, at, areas.area) ||
        isDoneIn(r, at, areas.area);
      return areaBesideDay(r, at, areas) || (areas.known && told) ? area(r, areas.area) : null;
    },
  },
  {
    id: 'venue/site',
    why: 'memulai pengisian Bendungan X di Desa Y: a site at which something is done, and where it lies',
    trigger: 'in',
    read(r, at) {
      const areas = fold(r, at) === 'di' ? areasAt(r, at) : null;
      const site = areas && isDoneIn(r, at, areas.area) ? siteBefore(r, at) : null;
      return site && facility(r, site);
    },
  },
  {
    id: 'venue/joined-area',
    why: 'di Ambon dan Tual, Senin (3/11/2025): the second of two towns',
    trigger: 'in',
    read(r, at) {
      if (fold(r, at) !== 'di' || isNever(r, at)) return null;
      const joined = areasAt(r, at)?.joined;
      return joined && (besideDay(r, at, joined.last) || isHeldAt(r, at)) ? area(r, joined) : null;
    },
  },
] as const satisfies readonly VenueRule[];
