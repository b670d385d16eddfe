/** Venues of an article: finds by the rules, joined where a later print names the same place again. */
import { areaAt } from '../lexicon/area';
import { type Reading, spanAt } from '../lexicon/reading';
import type { Mention, Venue } from '../record';
import { choose } from '../rules/choose';
import { find } from '../rules/find';
import { contains, type Range, RangeSet } from '../text/span';
import { type VenueFind, type VenueRule, venueRules, venueTriggers } from './rules';

/** @param quoted marked stretches of speech: places merely talked about are no venues. */
export function readVenues(r: Reading, quoted: readonly Range[], rules: readonly VenueRule[] = venueRules): Venue[] {
  const order = rules.map((rule) => rule.id);
  const chosen = choose(r, find(r, rules, venueTriggers), order);
  const speech = new RangeSet(quoted);
  const noise = new RangeSet(r.zones.headline ? [...r.zones.noise, r.zones.headline] : r.zones.noise);
  const venues = new Map<string, Venue>();
  for (const candidate of chosen) {
    if (noise.overlaps(candidate)) continue;
    if (speech.around(candidate.start, candidate.end).some((range) => contains(range, candidate))) continue;
    const { kind, name, locality, row } = candidate.value;
    const nameText = name ? spanAt(r, name.first, name.last).text : null;
    const localityText = locality ? spanAt(r, locality.first, locality.last).text : null;
    const mention: Mention = {
      start: candidate.start,
      end: candidate.end,
      text: r.doc.text.slice(candidate.start, candidate.end),
      rule: candidate.rule,
    };
    const key = `${kind} ${kind === 'area' ? areaKey(r, candidate.value, localityText) : nameText}`;
    const known = venues.get(key);
    if (known) {
      known.mentions.push(mention);
      // the print that says more: "Medan, Sumatera Utara"
      if (localityText && localityText.length > (known.locality?.length ?? 0)) {
        known.locality = localityText;
        known.region ??= row ? { code: row.code as string, name: row.name as string } : null;
      }
    } else
      venues.set(key, {
        id: `venue:${venues.size + 1}`,
        name: nameText,
        kind,
        locality: localityText,
        region: row ? { code: row.code as string, name: row.name as string } : null,
        mentions: [mention],
      });
  }
  return [...venues.values()]
    .filter((venue, _, all) => !isHost(venue, all))
    .map((venue, at) => ({ ...venue, id: `venue:${at + 1}` }));
}

/** "mengunjungi Mahkamah X (MX)" and "Aula Lantai Dasar Gedung MX": they met in the room. */
function isHost({ name, mentions }: Venue, all: readonly Venue[]): boolean {
  if (!name || mentions.some(({ rule }) => rule !== 'venue/visited')) return false;
  const short = /\(([A-ZÀ-Þ]{2,12})\)$/.exec(name)?.[1] ?? name;
  return all.some((other) => other.name !== name && other.name?.endsWith(` ${short}`));
}

/** "Kota Medan" and "Medan, Sumatera Utara" are one; "Desa X, Kabupaten Y" is not "Kabupaten Y". */
function areaKey(r: Reading, { locality, row }: VenueFind, text: string | null): unknown {
  const own = locality && areaAt(r, locality.first, true)?.row;
  return own && own === row ? row.code : text;
}
