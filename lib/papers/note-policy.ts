import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

type WritingVerdict = Verdict<'signInNeeded' | 'notAllowed'>;

/** Notes of a project are written by those who edit it. */
export function mayWriteNotes(actor: Actor): WritingVerdict {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return may(actor, 'project.edit') ? allowed : denied('notAllowed');
}

/** The appendix for the executive board is written by leaders and administrators. */
export function mayWriteAppendices(actor: Actor): WritingVerdict {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return may(actor, 'appendix.write') ? allowed : denied('notAllowed');
}

/** A note of either sort; which one somebody may write is decided by what it is about. */
export function mayWriteSomeNotes(actor: Actor): WritingVerdict {
  const ofProjects = mayWriteNotes(actor);
  return ofProjects.allowed ? ofProjects : mayWriteAppendices(actor);
}
