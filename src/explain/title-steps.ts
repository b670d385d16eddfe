/**
 * What made a title: acting mark, head, unit, body, area, and whether it is held now. Read in officials/; here it is told.
 *
 *   Plt. Kepala Dinas Kesehatan Kota Bogor
 *   ~~~~ ~~~~~~ ~~~~~~~~~~~~~~~~~~~~~~~~~~
 */
import { endOf, fold, startOf } from '../lexicon/reading';
import type { TitleUse } from '../officials/title-match';
import type { Parts } from '../read-article';
import type { Range } from '../text/span';
import { type RowName, type Step, type StepKind, stepAt } from './reason';

export function titleSteps({ r, ids }: Parts): (title: TitleUse) => Step[] {
  return ({ start, end, phrase }) => {
    const steps: Step[] = [];
    const add = (what: StepKind, at: Range, row?: RowName | null, to: string | null = null) =>
      steps.push(stepAt(r.doc.text, what, at, to, row ?? undefined));
    if (!phrase) {
      add('rank', { start, end });
      return steps;
    }
    const { row, first, last, headFirst, headLast, knownLast, acting, status, bodies, area } = phrase;
    const place = (from: number, to: number): Range => ({ start: startOf(r, from), end: endOf(r, to) });
    if (status === 'former') add(status, place(first - 1, first));
    if (acting) add('stand-in', place(first, headFirst));
    const head = row ?? r.hits.titleHead[headFirst]?.forms[0]?.row;
    const behind = row ? knownLast : headLast;
    if (row) add('listed', place(headFirst, behind), rowOf('titles', row.title));
    else add('head', place(headFirst, behind), head && rowOf('title-heads', head.form));
    const next = Math.min(last, bodies[0]?.first ?? last, area?.first ?? last);
    if (next > behind) add('field', place(behind, next));
    for (const { row, first, last } of bodies) {
      const at = place(first, last);
      const entry = ids.bodyAt(at.start, at.end);
      add('body', at, row && rowOf('institutions', row.id), entry && ids.bodies.get(entry));
    }
    if (area) add('area', place(area.first, area.last), area.row && rowOf('places', area.row.code));
    const word = fold(r, headLast) === 'terpilih' ? headLast : last;
    if (status === 'elect') add(status, place(word, word + 1));
    return steps;
  };
}

const rowOf = (table: RowName['table'], name: string | undefined): RowName => ({ table, name: name as string });
