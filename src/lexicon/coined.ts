/**
 * Heads of offices that no list can keep up with, by the syllables that they are made of: who, of which part, for what.
 *
 *   Ka|subbag|renmin        Waka|sat|reskrim        Dan|pus|latpur        Dir|intelkam        Sek|dis|dik
 */
import type { Form } from './forms';

const parts = new Set(
  'subbag|subag|subbid|subid|subdit|subsi|subsek|sub|bag|bid|ban|biro|ro|dis|div|dit|den|sat|set|si|jas|ur|unit|pus|lab|upt|upb|balai|bin'.split(
    '|',
  ),
);
const fields = new Set(
  (
    'ops|opsnal|binops|ren|rena|renmin|min|prog|renprog|evapor|umum|um|tu|peg|kepeg|orpeg|org|ortala|sdm|pers|watpers|dalpers|keu|log|aset|' +
    'huk|hukum|kum|bankum|gakkum|gakkumdu|humas|pen|protokol|prokopim|tik|kominfo|' +
    'reskrim|reskrimum|reskrimsus|resnarkoba|narkoba|intel|intelkam|kam|lantas|lalin|pam|pamobvit|obvit|binmas|samapta|sabhara|polair|polairud|airud|' +
    'pol|polpp|propam|paminal|was|tahti|identifikasi|dokkes|kes|kesmas|kesdam|ter|lat|latpur|purlat|pom|pomdam|setum|tum|dam|linlamil|bek|pal|hub|' +
    'pidsus|pidum|datun|bb|barbuk|dik|dikbud|dikpora|diklat|pora|par|parpora|parbud|budpar|ekraf|perindag|perindagkop|indag|kop|ukm|kopukm|' +
    'sos|sosnaker|naker|nakertrans|trans|tan|tanpan|tanhorti|ternak|nak|naknak|keswan|kan|perikanan|hut|bun|lh|pu|pupr|perkim|tarkim|perkimtan|' +
    'binamarga|ciptakarya|sda|arsip|perpus|pusip|dukcapil|capil|pem|pemdes|pmd|otda|tapem|kesra|adpem|ekbang|ekon|kesbang|kesbangpol|' +
    'penda|litbang|linmas|trantib|damkar|rehab|yan|yanmed|medis|kurikulum|sis'
  ).split('|'),
);

const roles: Readonly<Record<string, string>> = {
  ka: 'Kepala',
  dan: 'Komandan',
  dir: 'Direktur',
  sek: 'Sekretaris',
  ses: 'Sekretaris',
};

const opening = /^(?<deputy>wa)?(?<head>ka|dan|dir|sek|ses)(?<rest>[a-z]{3,24})$/;

/** The head that the folded word is made as; null for any other word. */
export function coinedHead(word: string): Form | null {
  const { deputy, head, rest } = opening.exec(word)?.groups ?? {};
  if (head === undefined || rest === undefined) return null;
  const whole = rest === 'puskesmas' || rest === 'satpolpp' || (head === 'dir' && isOfFields(rest, 2));
  if (!whole && !isPartOfFields(rest)) return null;
  const role = roles[head] as string;
  return {
    kind: 'titleHead',
    text: word,
    row: { form: word, role: deputy ? `Wakil ${role}` : role, style: 'any' },
    exact: false,
    needs: null,
  };
}

/** "subbag|renmin" */
function isPartOfFields(rest: string): boolean {
  for (let end = 2; end < 7; end++) if (parts.has(rest.slice(0, end)) && isOfFields(rest.slice(end), 3)) return true;
  return false;
}

/** Whether the letters are one to so many of the fields. */
function isOfFields(rest: string, most: number): boolean {
  if (fields.has(rest)) return true;
  for (let end = 2; most > 1 && end < rest.length - 1; end++)
    if (fields.has(rest.slice(0, end)) && isOfFields(rest.slice(end), most - 1)) return true;
  return false;
}
