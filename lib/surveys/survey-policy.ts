import { type Actor, blockedUntil, hasRole } from '@/lib/audit/actor';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';
import { type PhaseRefusal, type PhaseRules, phaseRefusal } from '@/lib/projects/phase';

export type MayAnswerRefusal =
  | 'surveyNotFound'
  | 'signInNeeded'
  | 'citizensOnly'
  | 'blocked'
  | Exclude<PhaseRefusal, 'phaseNotFound'>;

/** Whether somebody may answer the survey of a phase now. A draft's survey answers like one that does not exist. */
export function mayAnswerSurvey(actor: Actor, phase: PhaseRules, now: Date): Verdict<MayAnswerRefusal> {
  const refusal = phaseRefusal(phase, 'survey', now);
  if (refusal === 'phaseNotFound') return denied('surveyNotFound');
  if (refusal) return denied(refusal);
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  if (actor.kind !== 'citizen') return denied('citizensOnly');
  const until = blockedUntil(actor, now);
  return until ? denied('blocked', { until: until.getTime() }) : allowed;
}

export type MaySaveRefusal = 'signInNeeded' | 'notAllowed';

/** Who writes the questions of a survey. */
export function maySaveSurvey(actor: Actor): Verdict<MaySaveRefusal> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return hasRole(actor, 'project_manager') ? allowed : denied('notAllowed');
}
