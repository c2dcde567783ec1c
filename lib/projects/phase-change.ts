import { copenhagenDate } from '@/lib/i18n/copenhagen';
import type { PhaseAct } from './phase';

type Period = { opensOn: string; closesOn: string };

export type PhaseChangeRefusal =
  | 'votesGiven'
  | 'surveyCounted'
  | 'phaseShortened'
  | 'phaseOpensLater'
  | 'surveyMissing'
  | 'committeeNeeded'
  | 'hearingStays';

/**
 * What stops a change to a phase. People have planned by a published period: it can be made longer,
 * never shorter, and its decider stays named. How many votes each person has stands once one has been given, and a survey that is
 * counted is not opened again: what came after would be found by subtraction. Dates are calendar dates `yyyy-mm-dd`.
 */
export function phaseChangeRefusal(
  before: Period & {
    isPublished: boolean;
    hasSurvey: boolean;
    votes: number | null;
    hasVotes: boolean;
    /** Whether the exact figures of its survey have been told. */
    isSurveyCounted?: boolean;
    acts?: readonly PhaseAct[];
  },
  after: Period & { acts: readonly PhaseAct[]; committeeId: string | null; votes?: number | null },
): PhaseChangeRefusal | null {
  if (after.acts.includes('survey') && !before.hasSurvey) return 'surveyMissing';
  if (before.hasVotes && after.votes !== undefined && after.votes !== before.votes) return 'votesGiven';
  if (before.hasVotes && !after.acts.includes('prioritise')) return 'votesGiven';
  if (before.isSurveyCounted && after.closesOn > before.closesOn) return 'surveyCounted';
  if (!before.isPublished) return null;
  if (after.opensOn > before.opensOn) return 'phaseOpensLater';
  if (after.closesOn < before.closesOn) return 'phaseShortened';
  if (before.acts?.includes('hearing_reply') && !after.acts.includes('hearing_reply')) return 'hearingStays';
  return after.committeeId ? null : 'committeeNeeded';
}

export type PhasePublishingRefusal = 'projectNotPublished' | 'committeeNeeded' | 'phaseOver';

/** What a phase lacks before everybody may see it. */
export function phasePublishingRefusal(
  phase: { closesOn: string; committeeId: string | null; isProjectPublished: boolean },
  now: Date,
): PhasePublishingRefusal | null {
  if (!phase.isProjectPublished) return 'projectNotPublished';
  if (!phase.committeeId) return 'committeeNeeded';
  return phase.closesOn < copenhagenDate(now) ? 'phaseOver' : null;
}
