import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** Newsletters are written and sent by project managers and administrators. */
export function mayWriteNewsletters(actor: Actor): Verdict<'signInNeeded' | 'notAllowed'> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return may(actor, 'newsletter.write') ? allowed : denied('notAllowed');
}
