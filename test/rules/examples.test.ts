// Every example of every rule, as a case of its own and through the whole pipeline: a rule that is always beaten by
// another shows here, because the record then names the other.
import { describe, expect, it } from 'vitest';
import { dateExamples } from '../../src/dates/examples';
import { eventExamples } from '../../src/events/examples';
import { bodyExamples } from '../../src/institutions/examples';
import { personExamples } from '../../src/officials/examples';
import { parseArticle } from '../../src/parse-article';
import { quoteExamples } from '../../src/quotes/examples';
import type { ArticleRecord, Mention } from '../../src/record';
import type { Examples } from '../../src/rules/rule';
import { venueExamples } from '../../src/venues/examples';

type Item = object & { mentions?: Mention[]; text?: string; rule?: string };

/** The places at which an item of the record says which rule found it. */
function marks(item: Item): { text: string; rule: string }[] {
  const titles = 'titles' in item ? (item.titles as Mention[]) : [];
  const own = item.rule && item.text !== undefined ? [{ text: item.text, rule: item.rule }] : [];
  const content = 'content' in item && item.rule ? [{ text: (item.content as Mention).text, rule: item.rule }] : [];
  return [...own, ...content, ...titles, ...(item.mentions ?? [])];
}

// a listed body names its row in place of the rule
const ruleOf = (rule: string) => (rule.startsWith('lexicon:') ? 'institution/listed' : rule);

const published = { publishedOn: '2025-06-18' };

function cases(
  kind: string,
  examples: Readonly<Record<string, Examples<never>>>,
  items: (record: ArticleRecord) => Item[],
) {
  describe(kind, () => {
    for (const [rule, { yes, no }] of Object.entries(examples)) {
      for (const [sentence, span, holds] of yes) {
        it(`${rule} finds "${span}" in: ${sentence}`, () => {
          const found = items(parseArticle(sentence, published));
          const item = found.find((candidate) =>
            marks(candidate).some((mark) => mark.text === span && ruleOf(mark.rule) === rule),
          );
          expect(item, JSON.stringify(found.flatMap(marks))).toBeDefined();
          expect(item).toMatchObject(holds);
        });
      }
      for (const sentence of no) {
        it(`${rule} leaves alone: ${sentence}`, () => {
          const found = items(parseArticle(sentence, published)).flatMap(marks);
          expect(found.filter((mark) => ruleOf(mark.rule) === rule)).toEqual([]);
        });
      }
    }
  });
}

const typed = (examples: object) => examples as Readonly<Record<string, Examples<never>>>;
cases('institutions', typed(bodyExamples), (record) => record.institutions);
cases('officials and people', typed(personExamples), (record) => [...record.officials, ...record.people]);
cases('quotes', typed(quoteExamples), (record) => record.quotes);
cases('dates', typed(dateExamples), (record) => record.dates);
cases('venues', typed(venueExamples), (record) => record.venues);
cases('events', typed(eventExamples), (record) => record.events);
