import { type Actor, blockedUntil } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';
import { ageOfConsent } from '@/lib/identity/identity';
import { type AnswerDays, areAnswersIn } from '@/lib/projects/answer-days';
import { type PhaseRefusal, type PhaseRules, phaseRefusal, phaseState } from '@/lib/projects/phase';
import { asksForIdentity, type DemandRefusal, demandRefusal } from '@/lib/projects/phase-demands';
import type { AnswersBy } from './survey-definition';

export type MayAnswerRefusal =
  | 'surveyNotFound'
  | 'signInNeeded'
  | 'citizensOnly'
  | 'blocked'
  | DemandRefusal
  | Exclude<PhaseRefusal, 'phaseNotFound'>;

/** A survey as its rules see it. */
type SurveyRules = { rules: PhaseRules; answersBy: AnswersBy };

/**
 * Whether somebody may answer the survey of a phase now. A draft's survey answers like one that does not exist. Where
 * an invitation or a device counts, an account is needed only when the phase is for people of whom MitID has said something.
 */
export function mayAnswerSurvey(actor: Actor, { rules, answersBy }: SurveyRules, now: Date): Verdict<MayAnswerRefusal> {
  const refusal = phaseRefusal(rules, 'survey', now);
  if (refusal === 'phaseNotFound') return denied('surveyNotFound');
  if (refusal) return denied(refusal);
  const until = blockedUntil(actor, now);
  if (until) return denied('blocked', { until: until.getTime() });
  const isOpen = answersBy !== 'account' && !asksForIdentity(rules.requires);
  if (isOpen && actor.kind !== 'citizen') return may(actor, 'survey.answerOpen') ? allowed : denied('citizensOnly');
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  if (actor.kind !== 'citizen' || !may(actor, 'contribution.submit')) return denied('citizensOnly');
  const demand = demandRefusal(rules, actor.identified);
  return demand ? denied(demand, { age: rules.minimumAge ?? ageOfConsent }) : allowed;
}

export type MaySaveRefusal = 'signInNeeded' | 'notAllowed';

/** Who writes the questions of a survey, and decides which of its results are published. */
export function maySaveSurvey(actor: Actor): Verdict<MaySaveRefusal> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return may(actor, 'survey.write') ? allowed : denied('notAllowed');
}

export type MayEnterRefusal = MaySaveRefusal | 'surveyNotFound' | 'phaseNotOpenYet' | 'surveyCounted';

/** Who types in what came on paper, and until when: the figures are told exactly once. The project is asked for by the command. */
export function mayEnterPaper(actor: Actor, rules: (PhaseRules & AnswerDays) | null, now: Date): Verdict<MayEnterRefusal> {
  const verdict = maySaveSurvey(actor);
  if (!verdict.allowed) return verdict;
  if (!rules?.isPublished) return denied('surveyNotFound');
  if (phaseState(rules, now) === 'coming') return denied('phaseNotOpenYet');
  return areAnswersIn(rules, now) ? denied('surveyCounted') : allowed;
}

/** Who takes questions over from others: the library, and surveys everybody may read. It belongs to no project. */
export function mayBorrowQuestions(actor: Actor): Verdict<MaySaveRefusal> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return may(actor, 'survey.borrow') ? allowed : denied('notAllowed');
}
