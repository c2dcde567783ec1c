import { auditPersonalData } from '@/lib/audit/server/personal-data';
import { recordEvent } from '@/lib/audit/server/record-event';
import { hasMailUnderWay } from '@/lib/notifications/server/personal-data';
import { db } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { forgetCaughtMails } from '@/lib/platform/mail/local-mailbox';
import type { ErasedPerson } from '@/lib/platform/personal-data';
import { noteErased } from './internal/erased-list';
import { keptContributionsOf } from './kept-contributions';
import { personModules } from './person-modules';

const worker = { kind: 'system', name: 'privacy' } as const;

type Due = { id: string; requestId: string; personId: string; hidesKept: boolean; startedAt: Date | null };

/**
 * Erases those whose week is over. Every step may be done twice, so that a worker that was killed half-way goes on with
 * the next round. Answers how many are finished.
 */
export async function carryOutErasures(at: Date): Promise<number> {
  const due: Due[] = await db().erasure.findMany({
    where: { cancelledAt: null, finishedAt: null, dueAt: { lte: at } },
    orderBy: { dueAt: 'asc' },
    take: 20,
    select: { id: true, requestId: true, personId: true, hidesKept: true, startedAt: true },
  });
  let finished = 0;
  for (const each of due) if (await carryOut(each, at).catch(goOn(each.id))) finished += 1;
  return finished;
}

/** One that fails holds nobody else up and is tried again; the log names it by an id that leads nowhere. */
function goOn(erasure: string) {
  return (error: unknown) => {
    log.error({ erasure, name: (error as Error).name, code: (error as { code?: string }).code }, 'erasure: goes on later');
    return false;
  };
}

async function carryOut(erasure: Due, at: Date): Promise<boolean> {
  const { id, personId, hidesKept } = erasure;
  const person = await db().user.findUnique({
    where: { id: personId },
    select: { id: true, email: true, _count: { select: { roles: true, memberships: true } } },
  });
  if (person) {
    // Somebody who got a role meanwhile, or to whom a mail is on its way: it waits.
    if (person._count.roles + person._count.memberships > 0 || (await hasMailUnderWay(person))) return false;
    if (!(await begin(erasure, at))) return false;
    await db().session.deleteMany({ where: { userId: personId } });
    const kept = await keptContributionsOf(personId);
    const erased: ErasedPerson = { id: person.id, email: person.email, keptIds: kept.map((each) => each.id), hidesKept, at };
    for (const { erase } of Object.values(personModules)) await erase(erased);
    if (person.email !== null) await forgetCaughtMails(person.email);
  }
  // Also for an account that went before the worker was stopped.
  await auditPersonalData.erase({ id: personId, email: null, keptIds: [], hidesKept, at });
  await noteErased({ personId, hidesKept });
  return finish(id, at);
}

/** Notes what the record keeps, before its authors are taken off it. False when the person has thought again. */
async function begin({ id, personId, startedAt }: Due, at: Date): Promise<boolean> {
  if (startedAt) return true;
  const kept = await keptContributionsOf(personId);
  const { count } = await db().erasure.updateMany({
    where: { id, cancelledAt: null },
    data: { startedAt: at, kept: kept.map(({ code }) => code) },
  });
  return count > 0;
}

function finish(id: string, at: Date): Promise<boolean> {
  return db().$transaction(async (tx) => {
    const [done] = await tx.erasure.updateManyAndReturn({
      where: { id, finishedAt: null },
      data: { finishedAt: at },
      select: { requestId: true, kept: true },
    });
    if (!done) return false;
    const outcome = done.kept.length > 0 ? 'partly' : 'done';
    await tx.dataRequest.update({ where: { id: done.requestId }, data: { outcome, answeredAt: at }, select: { id: true } });
    await recordEvent(tx, worker, 'erasure.finished', { request: done.requestId });
    return true;
  });
}
