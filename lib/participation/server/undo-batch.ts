import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { recordEvents } from '@/lib/audit/server/record-events';
import { contributionsEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { now } from '@/lib/platform/clock';
import { type Db, db, Prisma } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { undoableUntil } from '../entry-batch';
import { mayEnterContributions } from '../entry-policy';
import type { ChosenBatch } from '../entry-schema';
import type { BatchStep } from './enter-batch';

export type UndoBatchRefusal = 'signInNeeded' | 'notAllowed' | 'batchNotFound' | 'undoTooLate' | 'batchAnswered';

/** Thousands of rows go at once, with everything that hangs on them. */
const longestMs = 60_000;

/**
 * Takes a whole spreadsheet back within a week: everything entered from it is gone as if it had never been, as long as nobody
 * has answered, supported, used or reported any of it, and no white paper has given it its number. Asked twice it is done once.
 */
export async function undoBatch(
  actor: Actor,
  { batchId }: ChosenBatch,
): Promise<Result<Omit<BatchStep, 'isDone'>, UndoBatchRefusal>> {
  const verdict = mayEnterContributions(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT "id" FROM "EntryBatch" WHERE "id" = ${batchId} FOR UPDATE`;
      const batch = await tx.entryBatch.findFirst({
        where: { id: batchId, startedAt: { not: null }, phase: { projectId: reach(actor, 'contribution.enter') } },
        select: {
          startedAt: true,
          undoneAt: true,
          entries: { select: { contributionId: true } },
          phase: { select: { id: true, slug: true, project: { select: { id: true, slug: true } } } },
        },
      });
      if (!batch?.startedAt) return refused('batchNotFound');
      const { phase, entries } = batch;
      const step = { batchId, project: phase.project.slug, phase: phase.slug };
      if (batch.undoneAt) return ok(step);
      const at = now();
      if (at > undoableUntil(batch.startedAt)) return refused('undoTooLate');
      const ids = entries.map(({ contributionId }) => contributionId);
      const reactedTo = await countReactedTo(tx, ids);
      if (reactedTo > 0) return refused('batchAnswered', { count: reactedTo });

      await recordEvents(tx, actor, 'entry.undone', await contributionsEventIds(tx, ids));
      await tx.contribution.deleteMany({ where: { id: { in: ids } } });
      const data = { undoneAt: at, enteredAt: at, rows: Prisma.DbNull };
      await tx.entryBatch.update({ where: { id: batchId }, data, select: { id: true } });
      await recordEvent(tx, actor, 'spreadsheet.undone', { phase: phase.id, project: phase.project.id });
      return ok(step);
    },
    { timeout: longestMs },
  );
}

/** How many of them somebody has done something with. */
function countReactedTo(tx: Db, ids: string[]): Promise<number> {
  return tx.contribution.count({
    where: {
      id: { in: ids },
      OR: [
        { answers: { some: {} } },
        { uses: { some: {} } },
        { reports: { some: {} } },
        { citations: { some: {} } },
        { mentions: { some: {} } },
        { covers: { some: {} } },
        { paperRow: { isNot: null } },
        { hearingReply: { objection: { isNot: null } } },
        { proposal: { OR: [{ supports: { some: {} } }, { comments: { some: {} } }, { priorityVotes: { some: {} } }] } },
        { comment: { OR: [{ supports: { some: {} } }, { replies: { some: {} } }] } },
      ],
    },
  });
}
