/**
 * Where something takes place: a facility after "di", an online platform, or a town beside the day of the event.
 *
 *   di Aula Djuanda Kemenkeu, Jakarta          di Ambon, Senin (3/11/2025)
 *      ~~~~~~~~~~~~~~~~~~~~~  ~~~~~~~             ~~~~~
 *      name                   locality            area
 */
import type { Row } from '../lexicon/lexicon';
import {
  endOf,
  fold,
  inClass,
  isCapital,
  isLower,
  type Reading,
  type Run,
  sameLine,
  startOf,
} from '../lexicon/reading';
import type { Found, Rule } from '../rules/rule';
import { type Chain, facilityAt } from './facility';
import { localityAfter, venueForms } from './locality';
import { besideDay, isHeld, isHeldHere, isNever, isScene, isVisit } from './scene';

export interface VenueFind {
  readonly kind: 'facility' | 'online' | 'area';
  readonly name: Run | null;
  readonly locality: Run | null;
  readonly row: Row | null;
}

export type VenueTrigger = 'in' | 'online';

export const venueTriggers: Readonly<Record<VenueTrigger, (r: Reading, at: number) => boolean>> = {
  in: (r, at) =>
    ['di', 'bertempat', 'ke', 'dari', 'menuju', 'meninjau', 'mengunjungi', 'melalui'].includes(fold(r, at)) ||
    (fold(r, at) === 'pada' && venueForms(r, at + 1, 'head')),
  online: (r, at) => venueForms(r, at, 'online'),
};

function found(r: Reading, first: number, last: number, value: VenueFind): Found<VenueFind> {
  return { start: startOf(r, first), end: endOf(r, last), value };
}

const facility = (r: Reading, chain: Chain): Found<VenueFind> =>
  found(r, chain.name.first, chain.last, {
    kind: 'facility',
    name: chain.name,
    locality: chain.locality,
    row: chain.row,
  });

export const venueRules = [
  {
    id: 'venue/facility',
    why: 'di Aula X, Kota Y: a named room, building or site where something happens',
    trigger: 'in',
    read(r, at) {
      if (isNever(r, at) || !['di', 'bertempat', 'pada'].includes(fold(r, at))) return null;
      let first = at + 1;
      if (fold(r, at) === 'bertempat') {
        if (fold(r, first) === 'di') return null; // the "di" itself triggers
      }
      while (
        ['sekitar', 'kawasan', 'area', 'lingkungan', 'depan', 'dalam'].includes(fold(r, first)) &&
        isLower(r, first)
      )
        first++;
      const chain = facilityAt(r, first);
      if (!chain || !isScene(r, at)) return null;
      return chain.headed || chain.locality || isHeld(r, at) ? facility(r, chain) : null;
    },
  },
  {
    id: 'venue/visited',
    why: 'kunjungan ke Pabrik X, meninjau Stasiun Y: the place that is visited',
    trigger: 'in',
    read(r, at) {
      if (!isVisit(r, at)) return null;
      let first = at + 1;
      while (first < at + 3 && isLower(r, first) && !inClass(r, first, 'home')) first++;
      const chain = venueForms(r, first, 'head') || inClass(r, first, 'home') ? facilityAt(r, first) : null;
      return chain ? facility(r, chain) : null;
    },
  },
  {
    id: 'venue/online',
    why: 'melalui Zoom Meeting, kanal YouTube X: a platform instead of a place',
    trigger: 'online',
    read(r, at) {
      const hit = r.hits.venue[at];
      if (
        !hit ||
        ![
          'dan',
          'melalui',
          'via',
          'lewat',
          'secara',
          'di',
          'aplikasi',
          'menggunakan',
          'platform',
          'kanal',
          'daring',
        ].includes(fold(r, at - 1))
      )
        return null;
      let last = hit.last;
      while (isCapital(r, last) && sameLine(r, last) && last < hit.last + 4) last++;
      if (last === hit.last && !isCapital(r, hit.last - 1)) return null;
      return found(r, at, last, { kind: 'online', name: { first: at, last }, locality: null, row: null });
    },
  },
  {
    id: 'venue/area',
    why: 'di Ambon, Senin (3/11/2025): a town named as the place of the event',
    trigger: 'in',
    read(r, at) {
      if (fold(r, at) !== 'di' || isNever(r, at) || fold(r, at - 1) === 'lahir') return null;
      const rest = localityAfter(r, at + 1);
      if (!rest.locality || rest.locality.first !== at + 1) return null;
      return besideDay(r, at, rest.last) || isHeldHere(r, at)
        ? found(r, at + 1, rest.last, { kind: 'area', name: null, locality: rest.locality, row: rest.row })
        : null;
    },
  },
] as const satisfies readonly Rule<Reading, VenueTrigger, VenueFind>[];
