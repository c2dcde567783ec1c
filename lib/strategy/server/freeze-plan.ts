import { canonicalJson, sha256 } from '@/lib/platform/canonical-json';
import type { Db } from '@/lib/platform/db';
import { snapshotFormat } from '../plan-snapshot';
import { readPlan } from './internal/read-plan';

/**
 * Keeps a plan as it stands: everything its page shows, as the text its fingerprint is made of. Life goes on in the plan
 * itself; what is kept here never changes.
 */
export async function freezePlan(tx: Db, planId: string, { at, byId }: { at: Date; byId: string | null }): Promise<void> {
  const plan = await readPlan(tx, { id: planId });
  const content = canonicalJson({ format: snapshotFormat, takenAt: at.toISOString(), plan });
  await tx.planSnapshot.create({ data: { planId, content, sha256: sha256(content), takenAt: at, byId }, select: { id: true } });
}
