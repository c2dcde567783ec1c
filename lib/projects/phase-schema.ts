import { z } from 'zod';
import { ageThresholds } from '@/lib/identity/identity';
import { calendarDate, choice, lines, needed, slug, ticked, version } from './editing-fields';
import type { PhaseAct } from './phase';
import { asksForIdentity, phaseRequirements } from './phase-demands';
import { mostVotes, votesShown } from './phase-votes';
import { senderNames } from './sender-names';

export const phaseActs = [
  'proposal',
  'comment',
  'support',
  'survey',
  'prioritise',
  'hearing_reply',
] as const satisfies readonly PhaseAct[];

/** What somebody writes about a phase. Dates are calendar dates in Copenhagen, both included. */
export const phaseSchema = z
  .object({
    titleDa: needed('titleDaNeeded', 120),
    titleEn: needed('titleEnNeeded', 120),
    slug,
    descriptionDa: needed('descriptionDaNeeded', 3000),
    descriptionEn: needed('descriptionEnNeeded', 3000),
    influenceDa: lines('influenceDaNeeded'),
    influenceEn: lines('influenceEnNeeded'),
    settledDa: lines('settledDaNeeded'),
    settledEn: lines('settledEnNeeded'),
    opensOn: calendarDate('opensNeeded'),
    closesOn: calendarDate('closesNeeded'),
    acts: ticked(z.enum(phaseActs)).refine((acts) => acts.length > 0, 'actNeeded'),
    moderation: z.enum(['before', 'after']),
    /** Working days until a contribution should be decided; null for the installation's own target. */
    targetDays: z
      .preprocess((value) => (value === '' ? null : value), z.coerce.number('targetDays').int('targetDays').nullable())
      .refine((days) => days === null || (days >= 1 && days <= 20), 'targetDays')
      .optional(),
    /** Whether a hiding is proposed by one officer and confirmed by another. */
    hidingNeeds: z.enum(['one', 'two']).optional(),
    /** Who can take part; left out where a form does not ask. */
    requires: z.enum(phaseRequirements).optional(),
    minimumAge: z
      .preprocess((value) => (value === '' ? null : value), z.coerce.number('minimumAge').nullable())
      .refine((age) => age === null || ageThresholds.some((threshold) => threshold === age), 'minimumAge')
      .optional(),
    /** Whether people can choose to be named; left out where a form does not ask. */
    senderNames: z.enum(senderNames).optional(),
    /** How many prioritising votes each person has; null, or left out where a form does not ask, for none. */
    votes: z
      .preprocess((value) => (value === '' ? null : value), z.coerce.number('votes').int('votes').nullable())
      .refine((votes) => votes === null || (votes >= 1 && votes <= mostVotes), 'votes')
      .optional(),
    votesShown: z.enum(votesShown).optional(),
    committeeId: choice,
    afterwardsDa: needed('afterwardsDaNeeded', 1500),
    afterwardsEn: needed('afterwardsEnNeeded', 1500),
  })
  .superRefine((phase, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (phase.closesOn < phase.opensOn) say('closesOn', 'closesBeforeOpening');
    if (phase.minimumAge && !asksForIdentity(phase.requires ?? 'mail')) say('minimumAge', 'ageNeedsMitid');
    if (phase.acts.includes('support') && !phase.acts.includes('proposal')) say('acts', 'supportNeedsProposal');
    if (phase.acts.includes('prioritise') && !phase.votes) say('votes', 'votesNeeded');
    if (phase.influenceDa.length !== phase.influenceEn.length) say('influenceEn', 'linesDiffer');
    if (phase.settledDa.length !== phase.settledEn.length) say('settledEn', 'linesDiffer');
  });

export type PhaseInput = z.output<typeof phaseSchema>;

export const createPhaseSchema = phaseSchema.and(z.object({ projectId: z.string().min(1, 'projectNotFound') }));
export type CreatePhase = z.output<typeof createPhaseSchema>;

export const editPhaseSchema = phaseSchema.and(z.object({ id: z.string().min(1, 'phaseNotFound'), version }));
export type EditPhase = z.output<typeof editPhaseSchema>;

export const publishPhaseSchema = z.object({ id: z.string().min(1, 'phaseNotFound') });
export type PublishPhase = z.output<typeof publishPhaseSchema>;
