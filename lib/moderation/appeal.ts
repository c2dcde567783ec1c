import { type Actor, personIdOf } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';
import { appealable, type Outcome } from './case';
import { type ModerationRefusal, mayDecideCases } from './moderation-policy';

export const appealOutcomes = ['upheld', 'rejected'] as const;
export type AppealOutcome = (typeof appealOutcomes)[number];

const dayMs = 86_400_000;

/** The last moment somebody can appeal, or is promised an answer. */
export function deadlineAfter(from: Date, days: number): Date {
  return new Date(from.getTime() + days * dayMs);
}

export type AppealRefusal = 'signInNeeded' | 'contributionNotFound' | 'notAppealable' | 'appealTooLate' | 'alreadyAppealed';

/** What an author can appeal against: the decision that holds now. */
export type Appealed = {
  authorId: string | null;
  outcome: Outcome | null;
  decidedAt: Date;
  hasAppeal: boolean;
};

/** Whether somebody may appeal: their own contribution, an outcome against them, in time, once. */
export function mayAppeal(actor: Actor, decision: Appealed, now: Date, days: number): Verdict<AppealRefusal> {
  const me = personIdOf(actor);
  if (me === null) return denied('signInNeeded');
  if (decision.authorId !== me) return denied('contributionNotFound');
  if (!decision.outcome || !appealable.includes(decision.outcome)) return denied('notAppealable');
  if (decision.hasAppeal) return denied('alreadyAppealed');
  return now > deadlineAfter(decision.decidedAt, days) ? denied('appealTooLate') : allowed;
}

/** Who is left to decide: `alone` says that the installation has nobody but those the appeal is against. */
export type Appeal = { againstIds: readonly string[]; isAlone: boolean };

/**
 * Another person than those who decided. Where there is no other person an administrator may, and the
 * answer says that it was so; anybody else is told that an administrator has to.
 */
export function mayDecideAppeal(
  actor: Actor,
  { againstIds, isAlone }: Appeal,
): Verdict<ModerationRefusal | 'sameOfficer' | 'onlyOfficer'> {
  const deciding = mayDecideCases(actor);
  if (!deciding.allowed) return deciding;
  const isMine = againstIds.includes(personIdOf(actor) ?? '');
  if (!isMine) return allowed;
  if (!isAlone) return denied('sameOfficer');
  return may(actor, 'case.decideAlone') ? allowed : denied('onlyOfficer');
}
