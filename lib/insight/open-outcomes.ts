import { z } from 'zod';
import { decisionOutcomes } from '@/lib/decisions/decision';
import { openUses } from './open-contributions';
import { bilingual, date, isExample, key, keyOf, pages } from './open-parts';

const decided = {
  outcome: z.enum(decisionOutcomes),
  title: bilingual,
  text: bilingual,
  meetingOn: date,
  agendaItem: z.string(),
};

export const openDecision = z.object({
  key,
  url: pages,
  project: keyOf('projects'),
  committee: keyOf('committees'),
  ...decided,
  complaint: bilingual.describe('How to complain, and to whom.'),
  complaintUntil: date.nullable(),
  minority: bilingual.nullable(),
  publishedOn: date,
  citations: z
    .array(z.object({ contribution: keyOf('contributions'), use: z.enum(openUses), reason: z.string() }))
    .describe('The published contributions it names, and how each was used.'),
  former: z
    .array(z.object({ ...decided, why: bilingual, replacedOn: date }))
    .describe('What it said before it was corrected, the latest first.'),
  isExample,
});

export const openEffect = z.object({
  key,
  project: keyOf('projects').nullable(),
  theme: keyOf('themes').nullable(),
  indicator: bilingual,
  before: z.number(),
  after: z.number(),
  unit: bilingual,
  measuredOn: date,
  source: bilingual,
  learned: bilingual,
  isExample,
});

export const openEvaluation = z.object({
  key: key.describe('The project.'),
  project: keyOf('projects'),
  url: pages,
  worked: bilingual,
  hard: bilingual,
  learned: bilingual,
  publishedOn: date,
  correctedOn: date.nullable(),
  isExample,
});

export const openPoolGrant = z.object({
  key,
  pool: keyOf('pools'),
  project: keyOf('projects'),
  amountDkk: z.int().describe('Nothing where it was taken back.'),
  grantedOn: date,
  why: bilingual,
  correctedOn: date.nullable(),
  isExample,
});

/** A published version of a white paper. Its files name senders, so they are fetched from its page and not from here. */
export const openWhitePaper = z.object({
  key,
  project: keyOf('projects'),
  phase: keyOf('phases'),
  url: pages,
  number: z.int(),
  status: z.enum(['draft', 'committee', 'final']),
  title: z.string(),
  department: z.string(),
  caseNumber: z.string().nullable(),
  frozenOn: date,
  publishedOn: date,
  sha256: z.string().describe('Of the version as JSON.'),
  hearing: z.string().describe('What is said of the hearing.'),
  summary: z.string(),
  assessment: z.string().nullable(),
  rehearing: z.object({ needed: z.boolean(), why: z.string() }).nullable(),
  replies: z.object({ timely: z.int(), late: z.int() }),
  recommendations: z.array(z.object({ recommendation: z.string(), replies: z.int() })),
  topics: z.array(z.object({ name: z.string(), resume: z.string(), remark: z.string() })),
  changes: z.int().describe('Changes it proposes to what was heard.'),
  isExample,
});

export const openCoverage = z.object({
  key: key.describe('`all`, `project.key` or `theme.key`.'),
  project: keyOf('projects').nullable(),
  theme: keyOf('themes').nullable(),
  sent: z.int().describe('Published contributions of every kind.'),
  answered: z.int().describe('Those with an official answer.'),
  usedOrPartly: z.int().describe('Those last marked as used, in full or in part.'),
  overdue: z.int().describe('Proposals and hearing replies that have waited longer than the municipality has set.'),
  projects: z.int(),
  medianDaysToAnswer: z.int().nullable(),
});
