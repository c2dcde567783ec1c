import type { Actor } from '@/lib/audit/actor';
import { withdrawContribution } from '@/lib/contributions/server/withdraw-contribution';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { ReopenCase } from '../decide-case-schema';
import { type ModerationRefusal, mayDecideCases } from '../moderation-policy';

export type ReopenCaseRefusal = ModerationRefusal | 'caseNotFound' | 'conflict';

/**
 * Takes the latest decision back: the contribution waits in the queue again, neither shown nor
 * hidden. The decision itself stays in the history.
 */
export async function reopenCase(
  actor: Actor,
  input: ReopenCase,
): Promise<Result<{ code: string; version: number }, ReopenCaseRefusal>> {
  const verdict = mayDecideCases(actor);
  if (!verdict.allowed) return refused(verdict.reason);

  return db().$transaction(async (tx) => {
    const found = await tx.moderationCase.findFirst({
      where: { contribution: { code: input.code } },
      select: { id: true, contributionId: true },
    });
    if (!found) return refused('caseNotFound');
    const moved = await tx.moderationCase.updateMany({
      where: { id: found.id, version: input.version, closedAt: { not: null } },
      data: { version: { increment: 1 }, closedAt: null },
    });
    if (moved.count === 0) return refused('conflict', { outcome: 'open' });
    await withdrawContribution(tx, actor, found.contributionId);
    return ok({ code: input.code, version: input.version + 1 });
  });
}
