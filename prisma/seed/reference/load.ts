import { freezePlan } from '@/lib/strategy/server/freeze-plan';
import type { PrismaClient } from '@/prisma/generated/client';
import { loadPlan, planId } from './load-plan';
import { loadProjects } from './load-projects';
import { readPlanSource } from './plan-source';
import { referenceProjects } from './projects';

/** Since when the reference projects can be read: the moment they were loaded. */
type Options = { at?: Date };

/**
 * Loads what every installation has: the plan and the projects it names. Loading it again changes
 * nothing that people have worked on since.
 */
export async function loadReference(db: PrismaClient, { at = new Date() }: Options = {}): Promise<void> {
  await db.$transaction(
    async (tx) => {
      await loadPlan(tx, readPlanSource());
      await loadProjects(tx, referenceProjects, at);
      // As it was taken in: what people make of the plan later can be held against it.
      if ((await tx.planSnapshot.count({ where: { planId } })) === 0) await freezePlan(tx, planId, { at, byId: null });
    },
    { timeout: 60_000 },
  );
}
