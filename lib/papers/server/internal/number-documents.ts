import { now } from '@/lib/platform/clock';
import { type Db, Prisma } from '@/lib/platform/db';
import { caseSources } from './case-sources';

/**
 * Gives every document of a case without a number the next ones, by time; of one project, or of all. Numbers that are given
 * stand. Answers how many there were, by project. One at a time, in one statement.
 */
export async function numberDocuments(tx: Db, projectId: string | null): Promise<{ projectId: string; count: number }[]> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('case documents', 0))`;
  return tx.$queryRaw<{ projectId: string; count: number }[]>`
    WITH sources AS (${caseSources}), unnumbered AS (
      SELECT s.* FROM sources s WHERE ${ofProject(projectId)} AND ${isUnnumbered}
    ), given AS (
      INSERT INTO "CaseDocument" ("id", "projectId", "number", "kind", "sourceId", "at", "registeredAt")
      SELECT gen_random_uuid()::text, u."projectId",
        coalesce((SELECT max(d."number") FROM "CaseDocument" d WHERE d."projectId" = u."projectId"), 0)
          + row_number() OVER (PARTITION BY u."projectId" ORDER BY u."at", u."kind", u."sourceId"),
        u."kind"::"CaseDocumentKind", u."sourceId", u."at", ${now()}
      FROM unnumbered u RETURNING "projectId")
    SELECT "projectId", count(*)::int AS "count" FROM given GROUP BY "projectId"`;
}

/** How many documents of a case have no number yet. */
export async function countUnregistered(tx: Db, projectId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    WITH sources AS (${caseSources})
    SELECT count(*)::int AS "count" FROM sources s WHERE ${ofProject(projectId)} AND ${isUnnumbered}`;
  return row?.count ?? 0;
}

const ofProject = (id: string | null) => (id === null ? Prisma.sql`true` : Prisma.sql`s."projectId" = ${id}`);

const isUnnumbered = Prisma.sql`
  NOT EXISTS (SELECT 1 FROM "CaseDocument" d WHERE d."kind" = s."kind"::"CaseDocumentKind" AND d."sourceId" = s."sourceId")`;
