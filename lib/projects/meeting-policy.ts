import type { Actor } from '@/lib/audit/actor';
import { may } from '@/lib/audit/permissions';
import { allowed, denied, type Verdict } from '@/lib/audit/policy';

/** Everybody with a confirmed mail can say that they come to a meeting. */
export function mayAttend(actor: Actor): Verdict<'signInNeeded'> {
  return may(actor, 'meeting.attend') ? allowed : denied('signInNeeded');
}

export type SignUpStop = 'noSignUp' | 'meetingCancelled' | 'meetingOver';

type Standing = { takesSignUp: boolean; startsAt: Date; isCancelled: boolean };

/** Why nobody can sign up for a meeting any more; null while they can. */
export function signUpStop({ takesSignUp, startsAt, isCancelled }: Standing, now: Date): SignUpStop | null {
  if (!takesSignUp) return 'noSignUp';
  if (isCancelled) return 'meetingCancelled';
  return startsAt <= now ? 'meetingOver' : null;
}
