/** Bodies whose head stands behind their name, the English way: "Telkom University", "Garuda TV". */
import { fold, inClass, isCapital, type Reading, sameLine } from '../lexicon/reading';
import { type BodyPhrase, plainBody } from './body';

const kinds: Readonly<Record<string, string>> = {
  university: 'university',
  college: 'university',
  polytechnic: 'university',
  tv: 'media',
  institute: 'association',
  foundation: 'association',
  association: 'association',
  council: 'association',
  agency: 'international',
  organization: 'international',
  organisation: 'international',
  authority: 'international',
  commission: 'international',
};

/**
 * @param head the token of the head
 * @param last the token after the name, behind what the head is of
 */
export const tailedBody = (r: Reading, first: number, head: number, last = head + 1): BodyPhrase =>
  plainBody(first, last, kinds[fold(r, head)] ?? 'company', 'institution/name-tail');

/** A listed body's name with such a head behind it names another body: "Garuda TV" is not Garuda. */
export const renamedByTail = (r: Reading, listed: BodyPhrase): BodyPhrase | null =>
  sameLine(r, listed.last) && isCapital(r, listed.last) && inClass(r, listed.last, 'body-tail')
    ? tailedBody(r, listed.first, listed.last)
    : null;
