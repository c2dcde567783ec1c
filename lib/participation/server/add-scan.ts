import { type Actor, personIdOf } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { contributionEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { attachScans } from '@/lib/files/server/attach-scans';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEnterContributions } from '../entry-policy';
import type { AddScan } from '../entry-schema';

export type AddScanRefusal = 'signInNeeded' | 'notAllowed' | 'contributionNotFound' | 'noFileChosen';

/**
 * Adds a scan of the paper to something an officer has written down, also long after. It is shown beside the words only where
 * the officer says so; anything else waits in the case.
 */
export async function addScan(
  actor: Actor,
  { code, uploadKey, scansShown }: AddScan,
): Promise<Result<{ code: string }, AddScanRefusal>> {
  const verdict = mayEnterContributions(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const entry = await tx.contribution.findFirst({
      where: { code, entry: { isNot: null }, projectId: reach(actor, 'contribution.enter') },
      select: { id: true, _count: { select: { files: true } } },
    });
    if (!entry) return refused('contributionNotFound');
    await attachScans(tx, { contributionId: entry.id, ownerId: personIdOf(actor), uploadKey, isShown: scansShown });
    const files = await tx.uploadedFile.count({ where: { contributionId: entry.id } });
    if (files === entry._count.files) return refused('noFileChosen');
    await recordEvent(tx, actor, 'scan.added', await contributionEventIds(tx, entry.id));
    return ok({ code });
  });
}
