import { z } from 'zod';
import { bilingual, date, isExample, key, keyOf, pages } from './open-parts';

/** A number of persons; null where fewer than five, or where others could be found by subtraction. */
const persons = z.int().nullable().describe('Persons; null where they are fewer than five, or others could be worked out.');
const named = z.object({ key: z.string(), label: bilingual });
const bar = named.extend({ persons });
const edge = z.union([z.number(), z.string()]).nullable();
const unanswered = persons.optional();

/** What is shown of the answers to a question, exactly as the page of results shows it. */
const figure = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bars'), isOverlapping: z.boolean(), bars: z.array(bar), unanswered }),
  z.object({
    type: z.literal('matrix'),
    isLikert: z.boolean(),
    options: z.array(named),
    rows: z.array(named.extend({ persons: z.array(persons), unanswered })),
  }),
  z.object({
    type: z.literal('spread'),
    of: z.enum(['steps', 'numbers', 'dates']),
    spans: z.array(z.object({ from: edge, to: edge, persons })),
    median: z.object({ from: edge, to: edge }).nullable(),
    average: z.number().nullable(),
    unanswered,
  }),
  z.object({
    type: z.literal('ranking'),
    isOrdered: z.boolean(),
    places: z.array(bar.extend({ average: z.number().nullable() })),
    unanswered,
  }),
  z.object({
    type: z.literal('shares'),
    unit: z.enum(['points', 'kroner']),
    total: z.number(),
    shares: z.array(named.extend({ percent: z.number().nullable() })),
  }),
  z.object({
    type: z.literal('places'),
    persons,
    towns: z.array(z.object({ area: keyOf('areas'), longitude: z.number(), latitude: z.number(), persons: z.int() })),
  }),
  z.object({ type: z.literal('files'), persons }),
  z.object({ type: z.literal('words') }),
  z.object({ type: z.literal('notByGroup') }),
  z.object({ type: z.literal('later') }).describe('Shown once the survey is counted.'),
]);

const population = z.object({
  groups: z.array(z.object({ key: z.string(), persons: z.int() })).describe('By the keys of the bars; some may be missing.'),
  source: bilingual,
  asOf: date,
  isExample,
});

export const openSurveyResult = z.object({
  key: key.describe('The project and the survey: `project.survey`.'),
  project: keyOf('projects'),
  url: pages,
  title: bilingual,
  intro: bilingual,
  state: z.enum(['draft', 'coming', 'open', 'closed']),
  opensOn: date,
  closesOn: date,
  isCounted: z
    .boolean()
    .describe(
      'Whether figures are exact. Until then each number of persons is "at least", in whole fives that come to `counted`.',
    ),
  countedAfter: date.describe('The last day answers come in; the day after they are counted, once.'),
  persons,
  counted: z.int().describe('Persons in the figures: all once counted; before that at least so many answered.'),
  unpublished: z.int().describe('Questions whose results are not published.'),
  questions: z.array(
    z.object({
      key: z.string(),
      kind: z.string(),
      label: bilingual,
      unit: bilingual.nullable().describe('Of an answer that is a number.'),
      texts: z.int().describe('Published texts; they stand among the contributions.'),
      figure,
      population: population.nullable().describe('Who lives here, by the same groups; null where that is not known.'),
    }),
  ),
  isExample,
});

export const openVoteResult = z.object({
  key: key.describe('The project and the phase: `project.phase`.'),
  project: keyOf('projects'),
  phase: keyOf('phases'),
  votesEach: z.int().describe('How many votes each person had.'),
  closesOn: date,
  persons,
  given: z.int().nullable().describe('Votes given; null for fewer than five persons.'),
  ranking: z
    .array(z.object({ rank: z.int(), proposal: keyOf('contributions'), votes: z.int() }))
    .nullable()
    .describe('The fifty with most votes; null for fewer than five persons.'),
  isExample,
});
