import { copenhagenDate } from '@/lib/i18n/copenhagen';
import type { Db } from '@/lib/platform/db';
import type { PoolGrantInput } from '../../pool-grant-schema';
import type { RecordedProject } from './recorded-project';

export type GrantingRefusal = 'grantedInFuture' | 'projectNotPublished' | 'poolNotFound';

/** Why money cannot be written down as given: everybody must be able to read what it went to. */
export async function grantingRefusal(
  tx: Db,
  { grantedOn, poolId }: PoolGrantInput,
  project: RecordedProject,
  at: Date,
): Promise<GrantingRefusal | null> {
  if (grantedOn > copenhagenDate(at)) return 'grantedInFuture';
  if (!project.publication) return 'projectNotPublished';
  if (!(await tx.pool.count({ where: { id: poolId } }))) return 'poolNotFound';
  return null;
}

/** The columns of what somebody wrote. */
export const grantColumns = ({ poolId, amount, grantedOn, whyDa, whyEn }: PoolGrantInput) => ({
  poolId,
  amountDkk: amount,
  grantedOn: new Date(grantedOn),
  whyDa,
  whyEn,
});
