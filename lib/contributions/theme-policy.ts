import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** Project managers and moderators place a contribution under further themes. */
export function mayChooseThemes(actor: Actor): Verdict<'signInNeeded' | 'notAllowed'> {
  if (actor.kind === 'anonymous') return denied('signInNeeded');
  return may(actor, 'theme.choose') ? allowed : denied('notAllowed');
}
