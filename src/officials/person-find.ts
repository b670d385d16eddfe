/** What a rule of people finds, and at which words it is asked. */
import { endOf, type Reading, startOf } from '../lexicon/reading';
import type { Found } from '../rules/rule';
import type { NamePhrase } from './name-phrase';
import type { TitlePhrase } from './title-phrase';

export interface Holder {
  readonly name: NamePhrase;
  readonly titles: readonly TitlePhrase[];
}

export interface PersonFind {
  readonly name: NamePhrase | null;
  /** Offices of one holder: "Ketua Tim sekaligus Penguji Materi BKN". */
  readonly titles: readonly TitlePhrase[];
  /** Who else is named with the office: "Anggota DPR RI A dan B", "T dari A kepada B". */
  readonly others?: readonly Holder[];
  /** The office, or what else they are called, is of whoever was named last. */
  readonly ofLast?: boolean;
  /** The office says too little to be anybody's but that of somebody named before. */
  readonly ofKnown?: boolean;
  /** A rank that stands for a title: "Pratu Dimas". */
  readonly rankTitle?: boolean;
}

export type PersonTrigger = 'title' | 'name' | 'free-name' | 'affix' | 'cue' | 'presenter' | 'role' | 'by' | 'pronoun';

export const made = (r: Reading, first: number, last: number, value: PersonFind): Found<PersonFind> => ({
  start: startOf(r, first),
  end: endOf(r, last),
  value,
});
