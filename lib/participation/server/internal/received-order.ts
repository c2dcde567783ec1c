import { copenhagenDate, copenhagenInstant, dateOnly, nextCopenhagenMidnight } from '@/lib/i18n/copenhagen';
import type { Db } from '@/lib/platform/db';

type Hearing = { id: string; closesOn: Date };

/**
 * The next number of a hearing and the time that goes with it. Replies of one hearing are numbered one after another, so
 * that numbers follow the time received also when many come at once. Whoever was in time when their reply arrived stays
 * so, however long it waited here.
 */
export async function receiveInOrder(tx: Db, { id, closesOn }: Hearing, arrivedAt: Date): Promise<{ at: Date; number: number }> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('hearing:' || ${id}, 0))`;
  const deadline = nextCopenhagenMidnight(copenhagenInstant(dateOnly(closesOn), '12:00'));
  const isLate = copenhagenDate(arrivedAt) > dateOnly(closesOn);
  const [row] = await tx.$queryRaw<{ number: number; latest: Date | null }[]>`
    SELECT coalesce(max(h."number"), 0) + 1 AS "number",
      max(c."submittedAt") FILTER (WHERE (c."submittedAt" >= ${deadline}::timestamptz) = ${isLate}) AS "latest"
    FROM "HearingReply" h JOIN "Contribution" c ON c."id" = h."contributionId" WHERE h."phaseId" = ${id}`;
  const { number = 1, latest = null } = row ?? {};
  return { number, at: latest && latest > arrivedAt ? latest : arrivedAt };
}
