import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** `notFound` is the answer to people who may not know that there is an operations page at all. */
export type OperationsRefusal = 'signInNeeded' | 'notFound' | 'notAllowed';

/** Administrators watch over the mail and put right what cannot put itself right. */
export function mayOperate(actor: Actor): Verdict<OperationsRefusal> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  if (actor.kind !== 'employee') return denied('notFound');
  return may(actor, 'mail.operate') ? allowed : denied('notAllowed');
}

/** Whoever decides cases also sees to it that the decision reaches the person it is about. */
export function mayTellAnotherWay(actor: Actor): Verdict<OperationsRefusal> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  if (actor.kind !== 'employee') return denied('notFound');
  return may(actor, 'person.tell') ? allowed : denied('notAllowed');
}
