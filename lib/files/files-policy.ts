import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** Whose files are taken before it is known what they come with: citizens', guests', and scans of those who write letters down. */
export function mayLeaveFiles(actor: Actor): Verdict<'citizensOnly'> {
  return may(actor, 'file.leave') ? allowed : denied('citizensOnly');
}

/** Only with an account can files go with an answer to a survey. */
export function maySendFiles(actor: Actor): Verdict<'signInNeeded' | 'citizensOnly'> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return may(actor, 'contribution.submit') ? allowed : denied('citizensOnly');
}
