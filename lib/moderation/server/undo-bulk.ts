import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { undoableUntil } from '../bulk';
import type { UndoBulk } from '../bulk-schema';
import { type ModerationRefusal, mayActInBulk } from '../moderation-policy';
import { reopenCase } from './reopen-case';

export type UndoBulkRefusal = ModerationRefusal | 'bulkNotFound' | 'undoTooLate' | 'bulkRunning';

/**
 * Takes a bulk act of one's own back within ten minutes: exactly the cases it decided wait again, except
 * those somebody has decided anew since. Asked twice it is done once. Answers are public and sent: they are no act to undo.
 */
export async function undoBulk(actor: Actor, { bulkId }: UndoBulk): Promise<Result<{ bulkId: string }, UndoBulkRefusal>> {
  const verdict = mayActInBulk(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const byId = personIdOf(actor);
  if (!byId) return refused('signInNeeded');
  const act = await db().bulkAct.findFirst({
    where: { id: bulkId, byId, kind: { not: 'answer' } },
    select: { startedAt: true, finishedAt: true },
  });
  if (!act) return refused('bulkNotFound');
  if (!act.finishedAt) return refused('bulkRunning');

  const at = now();
  if (at > undoableUntil(act.startedAt)) return refused('undoTooLate');
  const claimed = await db().bulkAct.updateMany({ where: { id: bulkId, undoneAt: null }, data: { undoneAt: at } });
  if (claimed.count === 0) return ok({ bulkId });

  const done = await db().bulkItem.findMany({
    where: { bulkId, version: { not: null } },
    orderBy: { position: 'asc' },
    select: { code: true, version: true },
  });
  for (const { code, version } of done) {
    const reopened = await reopenCase(actor, { code, version: version ?? 0 });
    const undoResult = reopened.ok ? 'done' : reopened.code;
    await db().bulkItem.update({ where: { bulkId_code: { bulkId, code } }, data: { undoResult }, select: { code: true } });
  }
  await db().$transaction((tx) => recordEvent(tx, actor, 'bulk.undone', { person: byId }));
  return ok({ bulkId });
}
