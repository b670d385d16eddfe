/**
 * Holidays named as days, where their year is printed. One that moves has no day here: decrees fix it year by year.
 *
 *   diresmikan pada Hari Sumpah Pemuda 2024        peringatan Hari Guru Nasional 2024
 *                   ~~~~~~~~~~~~~~~~~~~~~~ a day              an event: no day
 */
import { endOf, fold, isCapital, type Reading, sameLine, startOf } from '../lexicon/reading';
import type { Rule } from '../rules/rule';
import type { DateShape } from './shape';
import type { DateTrigger } from './triggers';

export const holiday: Rule<Reading, DateTrigger, DateShape, 'date/holiday'> = {
  id: 'date/holiday',
  why: 'pada Hari Sumpah Pemuda 2024, saat Idulfitri 1445 H: a holiday as the name of a day',
  trigger: 'holiday',
  read(r, at) {
    const hit = r.hits.calendar[at];
    const row = hit?.forms.find((form) => form.row.kind === 'holiday')?.row;
    if (!hit || !row || !isCapital(r, at) || !['pada', 'saat', 'di', 'dengan'].includes(fold(r, at - 1))) return null;
    const year = fold(r, hit.last) === 'tahun' ? hit.last + 1 : hit.last;
    if (!/^(?:1[34]|19|20|25)\d\d$/.test(fold(r, year))) return null;
    const last = /^(?:h|hijri(?:y?ah)?|kongzili)$/.test(fold(r, year + 1)) ? year + 2 : year + 1;
    // "Hari Anak Nasional 2024 Tingkat Kota", "Natal 2024 dan Tahun Baru 2025": what is held, a season
    if ((isCapital(r, last) && sameLine(r, last)) || ['dan', '-', '/'].includes(fold(r, last))) return null;
    const [month, day] = (row.value ?? '').split('-').map(Number);
    return {
      start: startOf(r, at),
      end: endOf(r, last),
      value: month && day ? { day, month, year: Number(fold(r, year)) } : {},
    };
  },
};
