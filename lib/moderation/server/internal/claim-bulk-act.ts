import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import type { DecideInBulk } from '../../bulk-schema';

/** An act that has said nothing for so long has broken off, and its form may carry it on. */
const brokenOffMs = 120_000;

/**
 * Makes a bulk act this run's own. `taken`: it runs or has run already. `unknown`: the key is another
 * person's.
 */
export async function claimBulkAct(byId: string, input: DecideInBulk): Promise<'mine' | 'taken' | 'unknown'> {
  const startedAt = now();
  const { count } = await db().bulkAct.createMany({
    data: {
      id: input.bulkId,
      byId,
      kind: input.kind,
      reason: input.kind === 'hide' ? (input.reason ?? null) : null,
      text: input.kind === 'hide' ? (input.text ?? null) : null,
      startedAt,
    },
    skipDuplicates: true,
  });
  if (count === 1) return 'mine';
  const brokenOff = { lt: new Date(startedAt.getTime() - brokenOffMs) };
  const carriedOn = await db().bulkAct.updateMany({
    where: { id: input.bulkId, byId, kind: input.kind, finishedAt: null, startedAt: brokenOff },
    data: { startedAt },
  });
  if (carriedOn.count === 1) return 'mine';
  return (await db().bulkAct.count({ where: { id: input.bulkId, byId } })) === 1 ? 'taken' : 'unknown';
}
