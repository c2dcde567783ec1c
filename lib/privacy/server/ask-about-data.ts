import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { isWithoutCpr } from '@/lib/screening/without-cpr';
import { mayAskAboutOwnData } from '../data-policy';
import type { AskAboutData } from '../data-schema';
import { openRequest } from './internal/open-request';

/** Asks the municipality to correct something about oneself, or to stop using it. An employee answers within a month. */
export async function askAboutData(
  actor: Actor,
  input: AskAboutData,
): Promise<Result<{ number: string }, 'signInNeeded' | 'cprInText'>> {
  const verdict = mayAskAboutOwnData(actor);
  const personId = personIdOf(actor);
  if (!verdict.allowed || !personId) return refused('signInNeeded');
  if (!isWithoutCpr(input.text)) return refused('cprInText');
  return db().$transaction(async (tx) => {
    const person = await tx.user.findUnique({ where: { id: personId }, select: { locale: true } });
    if (!person) return refused('signInNeeded');
    const { id, number } = await openRequest(tx, { ...input, personId, language: person.locale });
    await recordEvent(tx, actor, 'data_request.registered', { request: id, person: personId });
    return ok({ number });
  });
}
