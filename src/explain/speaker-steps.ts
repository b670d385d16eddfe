/**
 * How the speaker of each quote was found, as steps. Whom a quote names or points to was decided in link/; here it is told.
 *
 *   “…,” ujarnya.   -nya ─▶ quote:1 “…,” kata Bupati. ─▶ "Bupati" ─▶ "Asep Surahman", official:1
 */
import { type Reading, tokenAfter } from '../lexicon/reading';
import { idOf } from '../link/assemble';
import type { SpokenQuote } from '../link/scene';
import type { Parts } from '../read-article';
import type { Range } from '../text/span';
import { type RowName, type Step, type StepKind, stepAt } from './reason';

/** So far back along a chain of quotes is looked for where it began; the rest of it is told with the quotes themselves. */
const furthest = 100;

export function speakerSteps({ r, ids, spoken, people }: Parts): (quote: SpokenQuote) => Step[] {
  const { text } = r.doc;
  const numbers = new Map(spoken.map((quote, index) => [quote, `quote:${index + 1}`]));
  const names = new Map(people.map((person) => [person, person.uses.find(({ form }) => form === 'full')]));

  return ({ found, actor, mention, source }) => {
    const { cue, hint, verb } = found.value;
    const id = idOf(ids, actor);
    const steps: Step[] = [];
    const add = (what: StepKind, at: Range | null, to = id, row?: RowName) =>
      steps.push(stepAt(text, what, at, to, row));
    if (cue) add('cue', cue, null, verbRow(r, cue, verb));
    if (source && source === mention && 'form' in source) add(source.form, source);
    else if (hint.by === 'pronoun') add('pronoun', mention);
    else if (mention || !source) add(id ? 'pronoun' : 'unknown', mention);
    if (source && 'found' in source) add('quote', source.found.value.content, numbers.get(source));
    let origin = source;
    for (let back = 0; back < furthest && origin && 'found' in origin; back++) origin = origin.source;
    if (origin && origin !== mention && 'form' in origin) add(origin === source ? 'acting' : origin.form, origin);
    const name = actor && 'person' in actor && names.get(actor.person);
    if (name && steps.at(-1)?.at?.end !== name.end) add('full', name);
    return steps;
  };
}

function verbRow(r: Reading, cue: Range, verb: string | null): RowName | undefined {
  const form = r.hits.verb[tokenAfter(r, cue.start)]?.forms.find(({ row }) => row.base === verb);
  return form && { table: 'speech-verbs', name: form.row.form as string };
}
