// Every example of every rule, as a case of its own and through the whole pipeline.
import { describe, it } from 'vitest';
import { dateExamples } from '../../src/dates/examples';
import { eventExamples } from '../../src/events/examples';
import { bodyExamples } from '../../src/institutions/examples';
import { personExamples } from '../../src/officials/examples';
import { quoteExamples } from '../../src/quotes/examples';
import { describeExamples } from '../../src/testing';
import { venueExamples } from '../../src/venues/examples';

const runner = { describe, it };
const published = { publishedOn: '2025-06-18' };

describeExamples(runner, 'institutions', bodyExamples, published);
describeExamples(runner, 'people', personExamples, published);
describeExamples(runner, 'quotes', quoteExamples, published);
describeExamples(runner, 'dates', dateExamples, published);
describeExamples(runner, 'venues', venueExamples, published);
describeExamples(runner, 'events', eventExamples, published);
