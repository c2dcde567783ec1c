import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import type { Db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { contributionEventIds } from './contribution-event-ids';
import { insertPublication } from './publish-contribution';

export type CoverRefusal =
  | 'coveringNotFound'
  | 'coveringItself'
  | 'coveringElsewhere'
  | 'coveringIsCovered'
  | 'coversOthers'
  | 'coveringNotPublic';

type Covered = { id: string; projectId: string };

/**
 * Which contribution covers another one, or why it cannot. Locks both, so that two coverages at once
 * never make a chain or a circle; a trigger holds whoever forgets to ask here.
 */
export async function findCovering(tx: Db, covered: Covered, code: string): Promise<Result<{ id: string }, CoverRefusal>> {
  const named = await tx.contribution.findUnique({ where: { code }, select: { id: true, projectId: true } });
  if (!named) return refused('coveringNotFound');
  if (named.id === covered.id) return refused('coveringItself');
  if (named.projectId !== covered.projectId) return refused('coveringElsewhere');
  await tx.$executeRaw`SELECT 1 FROM "Contribution" WHERE "id" IN (${named.id}, ${covered.id}) ORDER BY "id" FOR UPDATE`;
  const covering = await tx.contribution.findUniqueOrThrow({
    where: { id: named.id },
    select: { publication: { select: { kind: true } }, coverage: { select: { byId: true } } },
  });
  if (!covering.publication) return refused('coveringNotPublic');
  if (covering.coverage) return refused('coveringIsCovered');
  if ((await tx.coverage.count({ where: { byId: covered.id } })) > 0) return refused('coversOthers');
  return ok({ id: named.id });
}

/** Shows a contribution with a link to the one that says it too. Nobody's support moves. */
export async function coverContribution(
  tx: Db,
  actor: Actor,
  contributionId: string,
  coveringId: string,
  at: Date,
): Promise<void> {
  await tx.coverage.create({ data: { contributionId, byId: coveringId, coveredAt: at }, select: { contributionId: true } });
  await insertPublication(tx, contributionId, at);
  await recordEvent(tx, actor, 'contribution.covered', await contributionEventIds(tx, contributionId));
  // The covering one's pages say it too.
  await recordEvent(tx, actor, 'coverage.gained', await contributionEventIds(tx, coveringId));
}
