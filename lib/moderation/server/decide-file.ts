import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { contributionEventIds } from '@/lib/contributions/server/contribution-event-ids';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { DecideFile } from '../file-schema';
import { type ModerationRefusal, mayDecideCases } from '../moderation-policy';
import { findCaseFile } from './internal/find-case-file';

export type DecideFileRefusal = ModerationRefusal | 'fileNotFound' | 'quarantined';

/**
 * Shows a file that was held back, takes one off its contribution, or puts it back. The contribution
 * itself stays as it is. Deciding the same twice changes nothing; a file in quarantine is never shown.
 */
export async function decideFile(actor: Actor, input: DecideFile): Promise<Result<{ code: string }, DecideFileRefusal>> {
  const verdict = mayDecideCases(actor);
  const byId = personIdOf(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  if (!byId) return refused('signInNeeded');

  return db().$transaction(async (tx) => {
    const file = await findCaseFile(tx, actor, input.file);
    if (!file) return refused('fileNotFound');
    if (input.outcome === 'release' && file.screening === 'quarantined') return refused('quarantined');
    const { id, code } = file.contribution;
    if ((await apply[input.outcome](tx, file.id, byId)) === 0) return ok({ code });
    await recordEvent(tx, actor, events[input.outcome], { ...(await contributionEventIds(tx, id)), file: file.id });
    return ok({ code });
  });
}

const events = { release: 'file.released', remove: 'file.removed', restore: 'file.restored' } as const;

/** Each answers how many rows it changed. */
const apply: Record<DecideFile['outcome'], (tx: Db, fileId: string, byId: string) => Promise<number>> = {
  release: async (tx, fileId, byId) =>
    (await tx.fileRelease.createMany({ data: { fileId, byId, releasedAt: now() }, skipDuplicates: true })).count,
  remove: async (tx, fileId, byId) =>
    (await tx.fileRemoval.createMany({ data: { fileId, byId, removedAt: now() }, skipDuplicates: true })).count,
  restore: async (tx, fileId) => (await tx.fileRemoval.deleteMany({ where: { fileId } })).count,
};
