/** The shapes of a found quote, before its speaker is known. */
import type { Range } from '../text/span';

export type SpeakerHint =
  /** Somebody named at this token; `span`: who speaks stands there, known or not. */
  | { readonly by: 'mention'; readonly at: number; readonly span?: Range }
  /** "-nya", "ia", "beliau": whoever was spoken of. */
  | { readonly by: 'pronoun'; readonly span: Range | null }
  /** The subject before this offset in the sentence. */
  | { readonly by: 'subject'; readonly before: number }
  /** Nobody is named: the speaker of the quote before, or the subject of the paragraph. */
  | { readonly by: 'context' }
  /** Whoever speaks the quote behind it: its first paragraph. */
  | { readonly by: 'next' };

export interface QuoteFind {
  readonly kind: 'direct' | 'indirect' | 'mixed';
  readonly content: Range;
  readonly cue: Range | null;
  readonly verb: string | null;
  readonly hint: SpeakerHint;
  /** A part of the quote before it, broken by the cue. */
  readonly continues: boolean;
}
