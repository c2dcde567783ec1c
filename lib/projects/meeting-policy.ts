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

type Held = { startsAt: Date; endsAt: Date; placeDa: string | null; placeEn: string | null; link: string | null };

/** Whether a meeting is held at another time or somewhere else than before: those who mean to come must hear of it. */
export function isMoved(before: Held, after: Held): boolean {
  const isSameTime = before.startsAt.getTime() === after.startsAt.getTime() && before.endsAt.getTime() === after.endsAt.getTime();
  return !isSameTime || before.placeDa !== after.placeDa || before.placeEn !== after.placeEn || before.link !== after.link;
}
