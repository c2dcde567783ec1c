import { z } from 'zod';
import { documentKinds } from '@/lib/projects/hearing';
import { phaseRequirements } from '@/lib/projects/phase-demands';
import {
  bilingual,
  bilingualLines,
  date,
  geometry,
  isExample,
  key,
  keyOf,
  maybeBilingual,
  moment,
  pages,
  point,
} from './open-parts';

/** What leaves through the open API of projects and what lies in them. Of the people who work on one nothing leaves. */
export const openProject = z.object({
  key,
  url: pages,
  kind: z.enum(['project', 'solar_case']),
  status: z.enum(['planned', 'active', 'decided', 'completed', 'resting', 'lapsed', 'ended_unrealised']),
  isExample,
  publishedOn: date,
  title: bilingual,
  summary: bilingual,
  place: maybeBilingual,
  point: point.nullable(),
  geometry: geometry.nullable().describe('Where it lies, as its newest version has it.'),
  participation: z.enum(['information', 'hearing', 'dialogue', 'co_creation', 'citizens_decide']),
  applicant: z.string().nullable(),
  caseNumber: z.string().nullable(),
  parent: keyOf('projects').nullable(),
  cases: z.array(keyOf('projects')),
  initiative: keyOf('initiatives').nullable(),
  themes: z.array(z.object({ key: keyOf('themes'), isPrimary: z.boolean() })),
  categories: z.array(bilingual).describe('What its proposals can be about.'),
  facts: z.array(
    z.object({
      key: z.string(),
      versions: z
        .array(
          z.object({
            label: bilingual,
            value: bilingual,
            amount: z.number().nullable(),
            unit: z.string().nullable(),
            asOf: maybeBilingual,
            source: z.string(),
          }),
        )
        .describe('The last one holds.'),
    }),
  ),
  milestones: z.array(
    z.object({
      on: date.describe('To sort by; only as exact as the words say.'),
      when: bilingual,
      text: bilingual,
      kind: z.enum(['happened', 'paused', 'resumed', 'cut', 'expected']),
      source: z.string(),
    }),
  ),
  counts: z
    .object({
      proposals: z.int(),
      comments: z.int(),
      surveyTexts: z.int(),
      hearingReplies: z.int(),
      additions: z.int(),
    })
    .describe('Published contributions by kind.'),
});

export const openPhase = z.object({
  key: key.describe('The project and the phase: `project.phase`.'),
  project: keyOf('projects'),
  url: pages,
  title: bilingual,
  description: bilingual,
  influence: bilingualLines.describe('What can be influenced.'),
  settled: bilingualLines.describe('What is settled already.'),
  afterwards: bilingual.describe('What happens afterwards.'),
  decidedBy: keyOf('committees').nullable(),
  state: z.enum(['coming', 'open', 'closed']),
  opensOn: date,
  closesOn: date.describe('The last day, until midnight in Copenhagen.'),
  extensions: z.array(z.object({ from: date, to: date, on: date })).describe('Each time the last day was moved.'),
  acts: z.array(z.enum(['proposal', 'comment', 'support', 'survey', 'prioritise', 'hearing_reply'])),
  requires: z.enum(phaseRequirements).describe('Who can take part.'),
  minimumAge: z.int().nullable(),
  moderation: z.enum(['before', 'after']).describe('Whether a contribution is read before or after it is shown.'),
  votes: z.int().nullable().describe('How many prioritising votes each person has.'),
  survey: keyOf('survey-results').nullable(),
  hearing: z
    .object({
      legalBases: z.array(z.string()),
      reason: bilingual.nullable().describe('Why a shorter period is enough.'),
      minority: bilingual.nullable(),
      complaint: bilingual.nullable(),
    })
    .nullable(),
  isExample,
});

export const openMeeting = z.object({
  key,
  project: keyOf('projects'),
  phase: keyOf('phases').nullable(),
  url: pages,
  title: bilingual,
  description: bilingual,
  organiser: z.string(),
  place: maybeBilingual,
  link: z.string().nullable(),
  startsAt: moment,
  endsAt: moment,
  takesSignUp: z.boolean(),
  seats: z.int().nullable(),
  cancelled: z.object({ on: date, reason: bilingual }).nullable(),
  minutes: bilingual.nullable(),
  minutesDocument: keyOf('documents').nullable(),
  spokenOf: z.array(keyOf('contributions')),
  isExample,
});

export const openDocument = z.object({
  key,
  project: keyOf('projects'),
  kind: z.enum(documentKinds),
  title: bilingual,
  language: z.enum(['da', 'en']),
  accessible: z.enum(['yes', 'no', 'unknown']).describe('Whether everybody can read the file, with a screen reader too.'),
  addedOn: date,
  format: z.string(),
  bytes: z.int(),
  replaces: keyOf('documents').nullable(),
  file: z.url().nullable().describe('Where it is fetched; null for one that was taken back.'),
  withdrawn: z.object({ on: date, reason: bilingual }).nullable(),
});

export const openNews = z.object({
  key: key.describe('The project and the post: `project.post`.'),
  project: keyOf('projects'),
  url: pages,
  title: bilingual,
  text: bilingual,
  publishedAt: moment,
  correctedAt: moment.nullable(),
  isExample,
});
