import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import type { AdoptionStanding } from '../adoption';
import { dateColumn } from './internal/hearing-rows';
import { publishedPhase } from './phase-rows';

/** What `adoptionBlockedBy` asks about a project as it stands, in the transaction that is about to decide it or outside one. */
export async function getAdoptionStanding(projectId: string, tx: Db = db()): Promise<AdoptionStanding> {
  const today = dateColumn(copenhagenDate(now()));
  const row = await tx.project.findUniqueOrThrow({
    where: { id: projectId },
    select: {
      affectsLocals: true,
      involvementException: { select: { projectId: true } },
      _count: { select: { phases: { where: { ...publishedPhase, closesOn: { lt: today } } } } },
    },
  });
  const openObjections = await tx.authorityObjection.count({
    where: { settledAt: null, reply: { phase: { projectId } } },
  });
  return {
    affectsLocals: row.affectsLocals,
    finishedPhases: row._count.phases,
    hasException: row.involvementException !== null,
    openObjections,
  };
}
