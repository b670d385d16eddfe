/**
 * Heads of offices that no list can keep up with, by the syllables that they are made of: who, of which part, for what.
 *
 *   Ka|subbag|renmin        Waka|sat|reskrim        Dan|pus|latpur        Dir|intelkam        Sek|dis|dik
 */
import type { Form } from './forms';

const parts =
  'subbag|subag|subbid|subid|subdit|subsi|subsek|sub|bag|bid|ban|biro|ro|dis|div|dit|den|sat|set|si|jas|ur|unit|pus|lab|upt|upb|balai|bin';
const fields =
  'ops|opsnal|binops|ren|rena|renmin|min|prog|renprog|evapor|umum|um|tu|peg|kepeg|orpeg|org|ortala|sdm|pers|watpers|dalpers|keu|log|aset|' +
  'huk|hukum|kum|bankum|gakkum|gakkumdu|humas|pen|protokol|prokopim|tik|kominfo|' +
  'reskrim|reskrimum|reskrimsus|resnarkoba|narkoba|intel|intelkam|kam|lantas|lalin|pam|pamobvit|obvit|binmas|samapta|sabhara|polair|polairud|airud|' +
  'pol|polpp|propam|paminal|was|tahti|identifikasi|dokkes|kes|kesmas|kesdam|ter|lat|latpur|purlat|pom|pomdam|setum|tum|dam|linlamil|bek|pal|hub|' +
  'pidsus|pidum|datun|bb|barbuk|dik|dikbud|dikpora|diklat|pora|par|parpora|parbud|budpar|ekraf|perindag|perindagkop|indag|kop|ukm|kopukm|' +
  'sos|sosnaker|naker|nakertrans|trans|tan|tanpan|tanhorti|ternak|nak|naknak|keswan|kan|perikanan|hut|bun|lh|pu|pupr|perkim|tarkim|perkimtan|' +
  'binamarga|ciptakarya|sda|arsip|perpus|pusip|dukcapil|capil|pem|pemdes|pmd|otda|tapem|kesra|adpem|ekbang|ekon|kesbang|kesbangpol|' +
  'penda|litbang|linmas|trantib|damkar|rehab|yan|yanmed|medis|kurikulum|sis';
const shape = new RegExp(
  `^(?<deputy>wa)?(?<head>ka|dan|dir|sek|ses)(?:(?:${parts})(?:${fields}){1,3}|puskesmas|satpolpp)$|^(?<direct>wa)?dir(?:${fields}){1,2}$`,
);

const roles: Readonly<Record<string, string>> = {
  ka: 'Kepala',
  dan: 'Komandan',
  dir: 'Direktur',
  sek: 'Sekretaris',
  ses: 'Sekretaris',
};

/** The head that the folded word is made as; null for any other word. */
export function coinedHead(word: string): Form | null {
  if (word.length < 6) return null;
  const groups = shape.exec(word)?.groups;
  if (!groups) return null;
  const role = roles[groups.head ?? 'dir'] as string;
  return {
    kind: 'titleHead',
    text: word,
    row: { form: word, role: (groups.deputy ?? groups.direct) ? `Wakil ${role}` : role, style: 'any' },
    exact: false,
    needs: null,
  };
}
