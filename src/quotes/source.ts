/**
 * Reported speech that names its source outside the clause: before it, behind it or in its middle.
 *
 *   Menurut Budi, layanan ini …      Layanan ini gratis, ujar Budi.      Disampaikan Budi, layanan ini …
 *   ~~~~~~~ ~~~~  ~~~~~~~~~~~~       ~~~~~~~~~~~~~~~~~~  ~~~~ ~~~~       ~~~~~~~~~~~ ~~~~  ~~~~~~~~~~~~
 *   cue     speaker content          content             cue  speaker    cue         speaker content
 */
import { fold, inClass, isCapital, isDemonstrative, isLower, type Reading, startsSentence } from '../lexicon/reading';
import { isClause } from './clause';
import { formOf, hintAfter, hintAt, namesAgent } from './cue';
import type { SpeakerHint } from './find';
import {
  bahwaAfter,
  clauseBehind,
  commaAfter,
  cueOfForm,
  isThat,
  lastToken,
  reported,
  type SpeechRule,
  sentenceAt,
} from './report';

/** "Menurut …", "Sementara itu menurut …": at the head of the sentence, behind words that link it to the one before. */
function isLinked(r: Reading, at: number): boolean {
  let first = at;
  while (first > at - 3 && !startsSentence(r, first) && links.has(fold(r, first - 1))) first--;
  return startsSentence(r, first);
}

const links = new Set('sementara sedangkan adapun namun tetapi tapi sebab karena bahkan padahal itu'.split(' '));

/** "Menurut keterangan Budi, …": what he gave. */
const accounts = new Set([
  'keterangan',
  'penjelasan',
  'pengakuan',
  'penuturan',
  'pernyataan',
  'pandangan',
  'pendapat',
  'kesaksian',
]);

/** "Menurut Bupati Garut jalan itu akan diperbaiki": the comma behind the name is left out; -1: none is. */
function clauseOfName(r: Reading, first: number, comma: number): number {
  let at = first;
  while (at < first + 16 && at < comma && (isCapital(r, at) || inClass(r, at, 'particle') || r.hits.affix[at])) at++;
  return at > first && isLower(r, at) && !inClass(r, at, 'insertion') && !isOpening(r, at) && isClause(r, at, comma)
    ? at
    : -1;
}

const isOpening = (r: Reading, at: number) => inClass(r, at, 'clause-opener') || inClass(r, at, 'connector');

/** "kata Budi", "kata dr. Budi" */
const opensName = (r: Reading, at: number) => isCapital(r, at) || Boolean(r.hits.affix[at]);

const clauseStart = (r: Reading, at: number) => (isThat(r, at) || fold(r, at) === ',' ? at + 1 : at);

export const sourceRules = [
  {
    id: 'quote/menurut',
    why: 'Menurut Budi, …: the source before its statement',
    trigger: 'menurut',
    read(r, at) {
      const limit = lastToken(r, sentenceAt(r, at));
      const cue = { first: at, last: at + 1, verb: 'menurut' };
      if (fold(r, at) === 'menurutnya')
        return reported(r, cue, clauseStart(r, at + 1), limit, { by: 'pronoun', span: null });
      const linked = fold(r, at - 1) === ',' || isLinked(r, at);
      // "Angka ini menurut Budi sudah cukup baik"
      if (!linked && !isDemonstrative(r, at - 1)) return null;
      const source = accounts.has(fold(r, at + 1)) ? at + 2 : at + 1;
      const hint = hintAt(r, source);
      const comma = commaAfter(r, source, limit);
      const joined = clauseOfName(r, source, comma);
      if (!linked) return joined > 0 ? reported(r, cue, joined, limit, hint) : null;
      const { first } = sentenceAt(r, at);
      // "Layanan ini harus gratis, menurut Budi."
      if (comma >= limit && joined < 0)
        return limit - at < 8 && isClause(r, first, at - 1) ? reported(r, cue, first, at - 1, hint) : null;
      const content = joined > 0 ? joined : clauseBehind(r, comma, limit);
      return content < 0 ? null : reported(r, cue, content, limit, hint);
    },
  },
  {
    id: 'quote/clause-cue',
    why: '…, ujar Budi: the statement without marks, its cue at the end or in the middle',
    trigger: 'verb',
    read(r, at) {
      const said = formOf(r, at, ['bare', 'nya', 'phrase'], ['quote']);
      if (!said || (said.form.row.class === 'phrase' && said.form.row.speaker !== 'nya')) return null;
      const opens = startsSentence(r, at);
      // "Hal itu kata Budi, menjadi bukti": the comma before the cue is left out
      const bare = !opens && fold(r, at - 1) !== ',';
      if (bare && said.form.row.class !== 'bare') return null;
      const hint = hintAfter(r, said.form, said.last);
      if (said.form.row.class === 'bare' && hint.by === 'mention' && !opensName(r, said.last)) return null;
      const sentence = sentenceAt(r, at);
      const limit = lastToken(r, sentence);
      const cue = cueOfForm(at, said);
      const before = opens ? 0 : at - 1 - sentence.first;
      const comma = commaAfter(r, said.last, limit);
      const first = comma < limit ? (opens ? clauseBehind(r, comma, limit) : clauseStart(r, comma + 1)) : limit;
      const behind = first < 0 ? 0 : limit - first;
      // "Dana itu kata Budi, …", "Dana desa kata Budi, harus …"
      if (bare && !isDemonstrative(r, at - 1) && !inClass(r, first, 'modal')) return null;
      // "Kisah Budi menjadi bukti, bahwa …": a noun, and a sentence of its own
      if (opens && comma < limit && isClause(r, said.last, comma)) return null;
      if (bare) return behind > 3 && comma < said.last + 8 ? reported(r, cue, first, limit, hint) : null;
      const longest = Math.max(before, behind);
      const side = behind >= before ? first : sentence.first;
      if (longest < 3 || (longest === 3 && !isClause(r, side, side + longest))) return null;
      return behind >= before ? reported(r, cue, first, limit, hint) : reported(r, cue, sentence.first, at - 1, hint);
    },
  },
  {
    id: 'quote/passive-nya',
    why: 'Dikatakannya, …: a passive whose agent is whoever was speaking',
    trigger: 'verb',
    read(r, at) {
      const said = formOf(r, at, ['passive-nya'], ['bahwa', 'agar']);
      if (!said || !opensPassive(r, at)) return null;
      const limit = lastToken(r, sentenceAt(r, at));
      const that = bahwaAfter(r, said.last, limit);
      const first = that < 0 ? clauseStart(r, said.last) : that + 1;
      const hint: SpeakerHint = { by: 'pronoun', span: null };
      return limit - first > 3 ? reported(r, cueOfForm(at, said), first, limit, hint) : null;
    },
  },
  {
    id: 'quote/passive-agent',
    why: 'Disampaikan Budi, …; Hal senada disampaikan Budi, bahwa …: a passive that names its agent',
    trigger: 'verb',
    read(r, at) {
      const said = formOf(r, at, ['passive'], ['bahwa']);
      if (!said || !namesAgent(r, said.last)) return null;
      const limit = lastToken(r, sentenceAt(r, at));
      const hint = hintAt(r, fold(r, said.last) === 'oleh' ? said.last + 1 : said.last);
      const cue = cueOfForm(at, said);
      const that = bahwaBehind(r, said.last, limit);
      if (that >= 0) return reported(r, cue, that + 1, limit, hint);
      // "Hal itu disampaikan Budi, Senin (16/6).": sums up what was said before
      if (!opensPassive(r, at)) return null;
      const comma = commaAfter(r, said.last, limit);
      const first = comma < limit ? clauseBehind(r, comma, limit) : -1;
      return first > 0 && isClause(r, first, limit) ? reported(r, cue, first, limit, hint) : null;
    },
  },
] as const satisfies readonly SpeechRule[];

/** "Dikatakan …", "Lebih lanjut dikatakan …", "Seperti dikatakan …" at the head of the sentence. */
const opensPassive = (r: Reading, at: number): boolean =>
  startsSentence(r, at) ||
  (['seperti', 'sebagaimana'].includes(fold(r, at - 1)) && startsSentence(r, at - 1)) ||
  (fold(r, at - 2) === 'lebih' && startsSentence(r, at - 2));

/** "bahwa" behind the agent, however long he is named. */
function bahwaBehind(r: Reading, from: number, limit: number): number {
  for (let at = from + 1; at < Math.min(limit, from + 24); at++) {
    if (isThat(r, at)) return at;
    if (isLower(r, at) && r.hits.verb[at]?.forms.some((form) => form.row.class === 'active')) return -1;
  }
  return -1;
}
