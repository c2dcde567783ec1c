import type { Actor } from '@/lib/audit/actor';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** Everybody signed in may follow what is public, and choose how they hear of it. */
export function mayFollow(actor: Actor): Verdict<'signInNeeded'> {
  return 'personId' in actor ? allowed : denied('signInNeeded');
}
