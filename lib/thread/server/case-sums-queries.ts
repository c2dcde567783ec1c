import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { db } from '@/lib/platform/db';

/** What was said in one case of a project, by the rules of the figures (`ThreadFigures`). */
export type CaseSumView = {
  id: string;
  slug: string;
  titleDa: string;
  titleEn: string;
  /** Published contributions of every kind. */
  sent: number;
  /** Those with at least one official answer. */
  answered: number;
  /** Supports of its published proposals, as they were last counted. */
  supports: number;
  /** Published phases that take part today. */
  openPhases: number;
};

/** What was said in each case of a project that everybody can read, by Danish title. One statement however many there are. */
export async function listCaseSums(parentId: string, now: Date): Promise<CaseSumView[]> {
  return db().$queryRaw<CaseSumView[]>`
    SELECT j."id", j."slug", j."titleDa", j."titleEn", said."sent", said."answered", said."supports",
      (SELECT count(*)::int FROM "Phase" f JOIN "PhasePublication" fp ON fp."phaseId" = f."id"
        WHERE f."projectId" = j."id" AND ${copenhagenDate(now)}::date BETWEEN f."opensOn" AND f."closesOn") AS "openPhases"
    FROM "Project" j JOIN "ProjectPublication" jp ON jp."projectId" = j."id"
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS "sent",
        (count(*) FILTER (WHERE EXISTS (SELECT 1 FROM "OfficialAnswer" a WHERE a."contributionId" = p."contributionId")))::int AS "answered",
        coalesce(sum(t."count"), 0)::int AS "supports"
      FROM "Publication" p LEFT JOIN "SupportTally" t ON t."proposalId" = p."contributionId"
      WHERE p."projectId" = j."id") said
    WHERE j."parentId" = ${parentId}
    ORDER BY j."titleDa", j."id"`;
}
