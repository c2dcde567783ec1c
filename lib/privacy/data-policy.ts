import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** Everybody signed in gets what is held about them, and may ask about it. */
export function mayAskAboutOwnData(actor: Actor): Verdict<'signInNeeded'> {
  return may(actor, 'data.ask') ? allowed : denied('signInNeeded');
}

/** Whoever acts for the municipality or a partner gives that up first: somebody must be able to answer for what was done. */
export function mayErase(actor: Actor): Verdict<'signInNeeded' | 'hasRole' | 'partnerMember'> {
  if (may(actor, 'account.erase')) return allowed;
  if (actor.kind === 'employee') return denied('hasRole');
  return denied(actor.kind === 'partner' ? 'partnerMember' : 'signInNeeded');
}

/** Leaders and administrators answer for the municipality. */
export function mayAnswerRequests(actor: Actor): Verdict<'notAllowed'> {
  return may(actor, 'request.answer') ? allowed : denied('notAllowed');
}
