import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** Citizens send files with what they say. */
export function maySendFiles(actor: Actor): Verdict<'signInNeeded' | 'citizensOnly'> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return may(actor, 'contribution.submit') ? allowed : denied('citizensOnly');
}
