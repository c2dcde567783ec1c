import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import { mayAnswerRequests } from '../data-policy';
import { answerDays, daysAfter } from '../data-request';
import type { RegisterRequest } from '../data-schema';
import { freeNumber } from './internal/open-request';

export type RegisterRefusal = 'notAllowed' | 'cprInText';

/** Notes a request that came by letter, phone or in person. The month runs from the day it came. */
export async function registerRequest(
  actor: Actor,
  input: RegisterRequest,
): Promise<Result<{ number: string }, RegisterRefusal>> {
  const verdict = mayAnswerRequests(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const { receivedOn, ...said } = input;
  if (![said.text, said.name, said.address].every(isWithoutCpr)) return refused('cprInText');
  // Noon of the day it came; nothing comes after this moment.
  const receivedAt = new Date(Math.min(Date.parse(`${receivedOn}T12:00:00Z`), now().getTime()));
  return db().$transaction(async (tx) => {
    const person = await tx.user.findFirst({ where: { email: said.address }, select: { id: true, locale: true } });
    const { id, number } = await tx.dataRequest.create({
      data: {
        ...said,
        number: await freeNumber(tx),
        personId: person?.id,
        language: person?.locale ?? 'da',
        receivedAt,
        dueAt: daysAfter(receivedAt, answerDays),
        registeredById: personIdOf(actor),
      },
      select: { id: true, number: true },
    });
    await recordEvent(tx, actor, 'data_request.registered', { request: id });
    return ok({ number });
  });
}
