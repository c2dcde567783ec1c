import { type Actor, hasRole, personIdOf } from '@/lib/audit/actor';
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

/** A file with a personal number is for moderators alone: they are named by their role, and each opening is on record. */
export function mayOpenQuarantined(actor: Actor): Verdict<ModerationRefusal> {
  const deciding = mayDecideCases(actor);
  if (!deciding.allowed) return deciding;
  return hasRole(actor, 'moderator') ? allowed : denied('notAllowed');
}

/** Whoever may decide may confirm a hiding, except the one who proposed it. */
export function mayConfirmHiding(
  actor: Actor,
  proposed: { proposedById: string } | null,
): Verdict<ModerationRefusal | 'sameOfficer'> {
  const deciding = mayDecideCases(actor);
  if (!deciding.allowed) return deciding;
  return proposed && proposed.proposedById === personIdOf(actor) ? denied('sameOfficer') : allowed;
}
