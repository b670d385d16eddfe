/**
 * The day of publication that the text itself prints before its body: "21" over "Nov", "Jakarta, 23 Mei 2025 –".
 * Only the day and month may stand there; the year then comes from the first full date of the body.
 */

import type { Document } from './document';
import type { Zones } from './zones';

export interface PrintedDay {
  readonly day: number;
  readonly month: string;
  readonly year: number | null;
}

const header = /^\s*(?<day>\d{1,2})\s+(?<month>[A-Za-zÀ-ɏ]{3,9})\.?(?:[\s,]+(?<year>\d{4}))?\s*$/;
const inDateline = /(?<day>\d{1,2}) (?<month>[A-Za-zÀ-ɏ]{3,9}) (?<year>\d{4})/;

export function printedDay(doc: Document, zones: Zones): PrintedDay | null {
  const zone = zones.header;
  const match =
    (zone && header.exec(doc.clean.slice(zone.start, zone.end))) ||
    (zones.dateline && inDateline.exec(doc.clean.slice(zones.dateline.start, zones.dateline.end)));
  const groups = match ? match.groups : undefined;
  if (!groups) return null;
  return { day: Number(groups.day), month: groups.month as string, year: groups.year ? Number(groups.year) : null };
}
