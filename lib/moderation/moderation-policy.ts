import { type Actor, personIdOf } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** `notFound` is the answer to people who may not know that there are cases at all. */
export type ModerationRefusal = 'signInNeeded' | 'notFound' | 'notAllowed';

/** Every employee reads the queue, a project manager that of their own projects. */
export function mayReadCases(actor: Actor): Verdict<ModerationRefusal> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return may(actor, 'case.read') ? allowed : denied('notFound');
}

/** Moderators and project managers decide; a leader follows the work without taking part in it. */
export function mayDecideCases(actor: Actor): Verdict<ModerationRefusal> {
  const reading = mayReadCases(actor);
  if (!reading.allowed) return reading;
  return may(actor, 'case.decide') ? allowed : denied('notAllowed');
}

/** Every employee arranges their own desk: saved filters and keys. */
export function mayArrangeDesk(actor: Actor): Verdict<ModerationRefusal> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return may(actor, 'desk.arrange') ? allowed : denied('notFound');
}

/** Whoever decides cases begins bulk acts and takes their own back; each case in one is decided by its own right. */
export function mayActInBulk(actor: Actor): Verdict<ModerationRefusal> {
  const reading = mayReadCases(actor);
  if (!reading.allowed) return reading;
  return may(actor, 'bulk.act') ? allowed : denied('notAllowed');
}

/** The texts a whole installation writes with are kept by those who decide cases. */
export function mayWriteTemplates(actor: Actor): Verdict<ModerationRefusal> {
  const reading = mayReadCases(actor);
  if (!reading.allowed) return reading;
  return may(actor, 'template.write') ? allowed : denied('notAllowed');
}

/** A file with a personal number is for moderators alone: they are named by their role, and each opening is on record. */
export function mayOpenQuarantined(actor: Actor): Verdict<ModerationRefusal> {
  const deciding = mayDecideCases(actor);
  if (!deciding.allowed) return deciding;
  return may(actor, 'file.openQuarantined') ? allowed : denied('notAllowed');
}

/** Who stands behind a contribution is shown to those who decide its case, with a reason and on record. */
export function mayShowAuthors(actor: Actor): Verdict<ModerationRefusal> {
  const reading = mayReadCases(actor);
  if (!reading.allowed) return reading;
  return may(actor, 'identity.view') ? allowed : denied('notAllowed');
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
