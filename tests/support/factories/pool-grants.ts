import type { PoolGrantInput } from '@/lib/decisions/pool-grant-schema';
import { dateOnly } from '@/lib/i18n/copenhagen';
import { db, type Prisma } from '@/lib/platform/db';
import { aCommittee, aProject, aTheme, day } from './projects';

/** A pool of a committee of its own, in a plan of its own. */
export async function aPool() {
  const { planId } = await aTheme();
  const { id: committeeId } = await aCommittee();
  const texts = { textDa: 'Pulje til stier', textEn: 'Pool for paths' };
  return db().pool.create({
    data: { planId, committeeId, ref: crypto.randomUUID(), position: 0, amountDkk: 1_000_000n, ...texts },
  });
}

/** What somebody writes about money from a pool, sound unless told otherwise. */
export async function poolGrantInput(over: Partial<PoolGrantInput> = {}): Promise<PoolGrantInput> {
  return {
    amount: 250_000,
    grantedOn: dateOnly(day(-2)),
    whyDa: 'Til en sti, naboerne har bedt om.',
    whyEn: 'For a path the neighbours have asked for.',
    ...over,
    poolId: over.poolId ?? (await aPool()).id,
  };
}

/** Money from a pool of its own to a project of its own, unless told otherwise. */
export async function aPoolGrant(over: Partial<Prisma.PoolGrantUncheckedCreateInput> = {}) {
  const projectId = over.projectId ?? (await aProject()).id;
  const { amount: amountDkk, grantedOn, ...written } = await poolGrantInput({ poolId: over.poolId });
  return db().poolGrant.create({ data: { ...written, amountDkk, grantedOn: new Date(grantedOn), ...over, projectId } });
}
