import { copenhagenDate, dateOnly, daysBetween } from '@/lib/i18n/copenhagen';
import type { PhaseDemands } from './phase-demands';

export type PhaseAct = 'proposal' | 'comment' | 'support' | 'survey' | 'prioritise' | 'hearing_reply';

/** When a phase takes what; dates are date columns (midnight UTC). */
export type PhaseCalendar = {
  opensOn: Date;
  closesOn: Date;
  acts: readonly PhaseAct[];
  isPublished: boolean;
};

/** What the rules need to know of a phase. */
export type PhaseRules = PhaseCalendar & PhaseDemands;

export type PhaseState = 'draft' | 'coming' | 'open' | 'closed';

/**
 * Where a phase is in its life. Open from 00:00 of its first day to 23:59:59 of its last, in
 * Copenhagen; calendar dates are compared, so days of 23 and 25 hours are right.
 */
export function phaseState(phase: PhaseCalendar, now: Date): PhaseState {
  if (!phase.isPublished) return 'draft';
  const today = copenhagenDate(now);
  if (today < dateOnly(phase.opensOn)) return 'coming';
  return today > dateOnly(phase.closesOn) ? 'closed' : 'open';
}

/** Whole days left, 0 on the last day. Negative when closed. */
export function daysLeft(phase: Pick<PhaseCalendar, 'closesOn'>, now: Date): number {
  return daysBetween(copenhagenDate(now), dateOnly(phase.closesOn));
}

export type PhaseRefusal = 'phaseNotFound' | 'phaseNotOpenYet' | 'phaseClosed' | 'actNotAllowed';

/** Whether a phase takes this kind of act now; null when it does. A draft answers like one that does not exist. */
export function phaseRefusal(phase: PhaseCalendar, act: PhaseAct, now: Date): PhaseRefusal | null {
  const state = phaseState(phase, now);
  if (state === 'draft') return 'phaseNotFound';
  if (!phase.acts.includes(act)) return 'actNotAllowed';
  if (state === 'coming') return 'phaseNotOpenYet';
  return state === 'closed' ? 'phaseClosed' : null;
}
