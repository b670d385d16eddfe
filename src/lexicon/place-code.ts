/** Codes of places: what they tell, and how those of neighbours are packed short. */
import type { Tables } from './tables';

/** A place's code as it is packed behind another's. */
export function shortCode(code: string, name: string, before: string): string {
  if (code === successor(before.replace(/\/.*/, ''))) return '+';
  const slash = code.indexOf('/') + 1;
  if (slash === 0 || code.slice(slash) !== slug(name)) return code;
  return `${before}/`.startsWith(code.slice(0, slash)) ? '/' : code.slice(0, slash);
}

/** The code that was packed short, in the row with the number. */
export function longCode(places: Tables, at: number): string {
  const code = places.cell('places', 'code', at);
  const name = () => slug(places.cell('places', 'name', at));
  const region = () => longCode(places, at - 1).replace(/\/.*/, '');
  if (code === '+') return successor(region());
  if (code === '/') return `${region()}/${name()}`;
  return code.endsWith('/') ? code + name() : code;
}

/** What a code is the code of: 32 a province, 32.01 a regency, 32.71 a city, JP a country; with a name behind it a town. */
export function kindOfCode(code: string): string {
  const inside = code.includes('/');
  if (/^[A-Z]/.test(code)) return inside ? 'foreign-city' : 'country';
  if (inside) return 'locality';
  return code.length === 2 ? 'province' : code.slice(3) < '71' ? 'regency' : 'city';
}

/** "32.01" → "32.02"; empty where the code ends in no number. */
function successor(code: string): string {
  const match = /^(.*\.)(\d\d)$/.exec(code);
  return match ? `${match[1]}${String(Number(match[2]) + 1).padStart(2, '0')}` : '';
}

/** Small letters and hyphens. */
export const slug = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
