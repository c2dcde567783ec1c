import { createHash } from 'node:crypto';
import type { Db } from '@/lib/platform/db';
import { snapshotFormat } from '../plan-snapshot';
import { readPlan } from './internal/read-plan';

/**
 * Keeps a plan as it stands: everything its page shows, as the text its fingerprint is made of. Life goes on in the plan
 * itself; what is kept here never changes.
 */
export async function freezePlan(tx: Db, planId: string, { at, byId }: { at: Date; byId: string | null }): Promise<void> {
  const plan = await readPlan(tx, { id: planId });
  const content = JSON.stringify({ format: snapshotFormat, takenAt: at, plan }, null, 1);
  const sha256 = createHash('sha256').update(content).digest('hex');
  await tx.planSnapshot.create({ data: { planId, content, sha256, takenAt: at, byId }, select: { id: true } });
}
