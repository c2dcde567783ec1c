import { z } from 'zod';
import { speakers, stances } from '@/lib/contributions/contribution';
import { entryChannels } from '@/lib/contributions/entry';
import { bilingual, date, isExample, key, keyOf, pages, point } from './open-parts';

export const openKinds = ['proposal', 'comment', 'survey_text', 'hearing_reply', 'addition'] as const;
export const openUses = ['used', 'partly_used', 'not_used', 'outside_scope', 'passed_on'] as const;

/**
 * A published contribution without anything of who wrote it: no name, no number of a person, no name of a file, no
 * organisation. Days instead of moments, so that what one person sent at one moment cannot be put together again.
 */
export const openContribution = z.object({
  key: key.describe('Its receipt number, as ND-7K4M-92.'),
  url: pages,
  kind: z.enum(openKinds),
  project: keyOf('projects'),
  phase: keyOf('phases').nullable().describe('Null while the phase is not shown.'),
  title: z.string().nullable().describe('Of a proposal.'),
  text: z.string().describe('Passages the municipality has removed stand as a mark in square brackets.'),
  language: z.enum(['da', 'en']),
  submittedOn: date,
  publishedOn: date,
  channel: z.enum(['platform', ...entryChannels]).describe('How it reached the municipality.'),
  about: keyOf('contributions').nullable().describe('The proposal a comment or an addition is about.'),
  answers: keyOf('contributions').nullable().describe('The comment it answers.'),
  stance: z.enum(stances).nullable().describe('What the writer of a comment says they are.'),
  question: z
    .object({ survey: keyOf('survey-results'), key: z.string() })
    .nullable()
    .describe('Of a text from a survey, the question it answers.'),
  hearing: z
    .object({
      number: z.int().describe('In the order received.'),
      speaksAs: z.enum(speakers),
      isLate: z.boolean(),
      objection: z
        .object({ settlement: z.enum(['agreed', 'dropped']).nullable(), reason: z.string().nullable() })
        .nullable()
        .describe('Of an authority that objects (planloven § 28).'),
    })
    .nullable(),
  category: bilingual.nullable(),
  themes: z.array(keyOf('themes')),
  place: point
    .omit({ isApproximate: true })
    .extend({ area: keyOf('areas') })
    .nullable(),
  supports: z.int(),
  comments: z.int(),
  files: z.int().describe('How many pictures and documents came with it.'),
  coveredBy: keyOf('contributions').nullable().describe('Another contribution that says it too.'),
  answer: z.object({ text: z.string(), language: z.enum(['da', 'en']), answeredOn: date }).nullable(),
  use: z
    .object({ use: z.enum(openUses), reason: z.string(), markedOn: date, decision: keyOf('decisions').nullable() })
    .nullable()
    .describe('How it was used, as it was last marked.'),
  isExample,
});

export const openArea = z.object({
  key: key.describe('The name of the town or village.'),
  name: z.string(),
  point: point.omit({ isApproximate: true }),
  contributions: z.int().describe('Published contributions about places that lie nearest to it.'),
});
