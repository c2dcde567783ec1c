import { type Actor, hasRole } from '@/lib/audit/actor';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** `notFound` is the answer to people who may not know that there are cases at all. */
export type ModerationRefusal = 'signInNeeded' | 'notFound' | 'notAllowed';

/** Every employee reads the queue. */
export function mayReadCases(actor: Actor): Verdict<ModerationRefusal> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return actor.kind === 'employee' ? allowed : denied('notFound');
}

/** Moderators and project managers decide; a leader follows the work without taking part in it. */
export function mayDecideCases(actor: Actor): Verdict<ModerationRefusal> {
  const reading = mayReadCases(actor);
  if (!reading.allowed) return reading;
  return hasRole(actor, 'moderator', 'project_manager') ? allowed : denied('notAllowed');
}
