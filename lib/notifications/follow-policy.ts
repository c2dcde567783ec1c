import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** Everybody signed in may follow what is public, and choose how they hear of it. */
export function mayFollow(actor: Actor): Verdict<'signInNeeded'> {
  return may(actor, 'things.follow') ? allowed : denied('signInNeeded');
}
