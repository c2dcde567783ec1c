import type { Actor } from '@/lib/audit/actor';
import { mayOperate } from '@/lib/notifications/operations-policy';
import { listQueues, listStuckMails, listSuppressed } from '@/lib/notifications/server/operations-queries';
import { db } from '@/lib/platform/db';
import { jobNames, jobSchedules } from '../job-names';
import { getHealth } from './health-queries';

/** Everything the operations page shows at a moment; null for all but administrators. */
export async function getOperations(actor: Actor, at: Date) {
  if (!mayOperate(actor).allowed) return null;
  const [health, queues, dead, uncertain, suppressed, jobs] = await Promise.all([
    getHealth(at),
    listQueues(actor, at),
    listStuckMails(actor, 'dead'),
    listStuckMails(actor, 'uncertain'),
    listSuppressed(actor),
    lastRuns(),
  ]);
  return { at, health, queues, dead, uncertain, suppressed, jobs };
}

export type OperationsView = NonNullable<Awaited<ReturnType<typeof getOperations>>>;

type Run = { name: string; ranAt: Date | null; failed: number };

/** The jobs that go by the clock: when each last ended well, and how often it failed of late. */
async function lastRuns() {
  const [{ isThere } = { isThere: false }] = await db().$queryRaw<{ isThere: boolean }[]>`
    SELECT to_regclass('pgboss.job') IS NOT NULL AS "isThere"`;
  const runs = isThere
    ? await db().$queryRaw<Run[]>`
        SELECT "name", max("completed_on") FILTER (WHERE "state" = 'completed') AS "ranAt",
          count(*) FILTER (WHERE "state" = 'failed')::int AS "failed" FROM pgboss.job GROUP BY "name"`
    : [];
  return jobNames.map((name) => {
    const { ranAt = null, failed = 0 } = runs.find((run) => run.name === name) ?? {};
    return { name, schedule: jobSchedules[name], ranAt, failed };
  });
}
