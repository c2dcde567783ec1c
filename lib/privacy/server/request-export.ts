import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { timeOrderedId } from '@/lib/platform/ids';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayAskAboutOwnData } from '../data-policy';
import { exportsKeptSince } from '../data-request';
import { openRequest } from './internal/open-request';

/**
 * Asks for a copy of everything held about oneself. The worker makes it; asked for again while one is being made or
 * lies ready, it is the same one.
 */
export async function requestExport(actor: Actor): Promise<Result<{ asked: true }, 'signInNeeded'>> {
  const verdict = mayAskAboutOwnData(actor);
  const personId = personIdOf(actor);
  if (!verdict.allowed || !personId) return refused('signInNeeded');
  return db().$transaction(async (tx) => {
    const [person] = await tx.$queryRaw<{ locale: string }[]>`SELECT "locale" FROM "User" WHERE "id" = ${personId} FOR UPDATE`;
    if (!person) return refused('signInNeeded');
    const at = now();
    const holds = { personId, OR: [{ readyAt: null }, { readyAt: { gt: exportsKeptSince(at) } }] };
    if (await tx.personalExport.findFirst({ where: holds, select: { id: true } })) return ok({ asked: true });
    const { id: requestId } = await openRequest(tx, { kind: 'access', personId, language: person.locale });
    await tx.personalExport.create({ data: { id: timeOrderedId(at), requestId, personId, askedAt: at }, select: { id: true } });
    await recordEvent(tx, actor, 'export.requested', { request: requestId, person: personId });
    return ok({ asked: true });
  });
}
