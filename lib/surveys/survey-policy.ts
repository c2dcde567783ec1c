import { type Actor, blockedUntil } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';
import { ageOfConsent } from '@/lib/identity/identity';
import { type PhaseRefusal, type PhaseRules, phaseRefusal } from '@/lib/projects/phase';
import { type DemandRefusal, demandRefusal } from '@/lib/projects/phase-demands';

export type MayAnswerRefusal =
  | 'surveyNotFound'
  | 'signInNeeded'
  | 'citizensOnly'
  | 'blocked'
  | DemandRefusal
  | Exclude<PhaseRefusal, 'phaseNotFound'>;

/** Whether somebody may answer the survey of a phase now. A draft's survey answers like one that does not exist. */
export function mayAnswerSurvey(actor: Actor, phase: PhaseRules, now: Date): Verdict<MayAnswerRefusal> {
  const refusal = phaseRefusal(phase, 'survey', now);
  if (refusal === 'phaseNotFound') return denied('surveyNotFound');
  if (refusal) return denied(refusal);
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  if (actor.kind !== 'citizen' || !may(actor, 'contribution.submit')) return denied('citizensOnly');
  const until = blockedUntil(actor, now);
  if (until) return denied('blocked', { until: until.getTime() });
  const demand = demandRefusal(phase, actor.identified);
  return demand ? denied(demand, { age: phase.minimumAge ?? ageOfConsent }) : allowed;
}

export type MaySaveRefusal = 'signInNeeded' | 'notAllowed';

/** Who writes the questions of a survey. */
export function maySaveSurvey(actor: Actor): Verdict<MaySaveRefusal> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return may(actor, 'survey.write') ? allowed : denied('notAllowed');
}
