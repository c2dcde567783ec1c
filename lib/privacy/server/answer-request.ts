import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import { mayAnswerRequests } from '../data-policy';
import { daysAfter, erasureWaitDays } from '../data-request';
import type { AnswerRequest } from '../data-schema';
import { mailAboutRequest } from './internal/mail-about-request';

export type AnswerRefusal = 'notAllowed' | 'notFound' | 'alreadyAnswered' | 'cprInText';

const isMailAddress = (address: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address);

/**
 * Answers a request with words and closes it. The answer goes by mail where there is an address to send it to, else
 * by letter, by hand. Of two who answer at once the second hears of it. Erasing somebody with an account begins with the answer.
 */
export async function answerRequest(actor: Actor, input: AnswerRequest): Promise<Result<{ mailed: boolean }, AnswerRefusal>> {
  const verdict = mayAnswerRequests(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const { number, outcome, answer } = input;
  if (!isWithoutCpr(answer)) return refused('cprInText');
  return db().$transaction(async (tx) => {
    const at = now();
    const [request] = await tx.dataRequest.updateManyAndReturn({
      // What people ask for themselves and the worker carries out is answered by it.
      where: { number, answeredAt: null, export: null, erasure: null },
      data: { outcome, answer, answeredAt: at, answeredById: personIdOf(actor) },
      select: {
        id: true,
        kind: true,
        address: true,
        language: true,
        person: { select: { id: true, email: true, locale: true } },
      },
    });
    if (!request) {
      const there = await tx.dataRequest.findUnique({ where: { number }, select: { id: true } });
      return refused(there ? 'alreadyAnswered' : 'notFound');
    }
    const { id, kind, person, language } = request;
    const address = person?.email ?? (request.address && isMailAddress(request.address) ? request.address : null);
    await mailAboutRequest(tx, { requestId: id, address, locale: person?.locale ?? language, recipientId: person?.id });
    if (kind === 'erasure' && outcome !== 'refused' && person) await beginErasure(tx, id, person.id, at);
    await recordEvent(tx, actor, 'data_request.answered', { request: id, ...(person && { person: person.id }) });
    return ok({ mailed: address !== null });
  });
}

/** After the same week as everybody's; what the record keeps is taken down, which is what somebody who asks to be erased wants. */
async function beginErasure(tx: Db, requestId: string, personId: string, at: Date): Promise<void> {
  const waiting = await tx.erasure.count({ where: { personId, cancelledAt: null, finishedAt: null } });
  if (waiting > 0) return;
  const dueAt = daysAfter(at, erasureWaitDays);
  await tx.erasure.create({ data: { requestId, personId, hidesKept: true, askedAt: at, dueAt }, select: { id: true } });
}
