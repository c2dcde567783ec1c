import type { Db } from '@/lib/platform/db';

/** Takes away what an earlier outcome said about a contribution; its words and its publication stay as they are. */
export async function clearOutcome(tx: Db, contributionId: string): Promise<void> {
  await tx.$executeRaw`
    WITH hiding AS (DELETE FROM "Hiding" WHERE "contributionId" = ${contributionId}),
      mending AS (DELETE FROM "Mending" WHERE "contributionId" = ${contributionId})
    DELETE FROM "Coverage" WHERE "contributionId" = ${contributionId}`;
}
