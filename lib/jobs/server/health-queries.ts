import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { getMailFigures } from '@/lib/notifications/server/mail-figures';
import { db } from '@/lib/platform/db';
import { type Health, healthStatus } from '../health';

type Row = { applied: string[]; workers: number; events: number; eventAge: number };

/** How the installation is at a moment. Throws when the database cannot be reached. */
export async function getHealth(now: Date): Promise<Health> {
  const [row] = await db().$queryRaw<Row[]>`
    SELECT
      ARRAY(SELECT "migration_name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL) AS "applied",
      (SELECT count(*)::int FROM pg_stat_activity
        WHERE "datname" = current_database() AND "application_name" = 'traaden-schedules') AS "workers",
      (SELECT count(*)::int FROM "PendingEvent") AS "events",
      (SELECT coalesce(extract(epoch FROM ${now}::timestamptz - min(e."at")), 0)::int
        FROM "PendingEvent" p JOIN "Event" e ON e."id" = p."eventId") AS "eventAge"`;
  if (!row) throw new Error('no answer from the database');
  const written = await writtenMigrations();
  const health = {
    database: 'reachable' as const,
    migrationsMissing: written.filter((name) => !row.applied.includes(name)).length,
    worker: row.workers > 0 ? ('running' as const) : ('absent' as const),
    pendingEvents: { count: row.events, oldestSeconds: Math.max(0, row.eventAge) },
    ...(await getMailFigures(now)),
  };
  return { status: healthStatus(health), ...health };
}

/** The migrations this build was made with: one folder each. */
async function writtenMigrations(): Promise<string[]> {
  const entries = await readdir(join(/* turbopackIgnore: true */ process.cwd(), 'prisma', 'migrations'), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
