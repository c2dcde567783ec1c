import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayErase } from '../data-policy';
import { daysAfter, erasureWaitDays } from '../data-request';
import type { RequestErasure } from '../data-schema';
import { mailAboutRequest } from './internal/mail-about-request';
import { openRequest } from './internal/open-request';

type Refusal = 'signInNeeded' | 'hasRole' | 'partnerMember';

/**
 * Asks to be erased. It is carried out after a week in which the person can think again, which whoever got hold of
 * their session cannot shorten; they are told by mail at once. Asked twice it is asked once.
 */
export async function requestErasure(
  actor: Actor,
  { hidesKept }: Pick<RequestErasure, 'hidesKept'>,
): Promise<Result<{ dueAt: Date }, Refusal>> {
  const verdict = mayErase(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const personId = personIdOf(actor) ?? '';
  return db().$transaction(async (tx) => {
    const [person] = await tx.$queryRaw<{ email: string | null; locale: string }[]>`
      SELECT "email"::text, "locale" FROM "User" WHERE "id" = ${personId} FOR UPDATE`;
    if (!person) return refused('signInNeeded');
    const waiting = await tx.erasure.findFirst({
      where: { personId, cancelledAt: null, finishedAt: null },
      select: { dueAt: true },
    });
    if (waiting) return ok(waiting);
    const { id: requestId } = await openRequest(tx, { kind: 'erasure', personId, language: person.locale });
    const askedAt = now();
    const dueAt = daysAfter(askedAt, erasureWaitDays);
    await tx.erasure.create({ data: { requestId, personId, hidesKept, askedAt, dueAt }, select: { id: true } });
    await mailAboutRequest(tx, { requestId, address: person.email, locale: person.locale, recipientId: personId });
    await recordEvent(tx, actor, 'erasure.requested', { request: requestId, person: personId });
    return ok({ dueAt });
  });
}
