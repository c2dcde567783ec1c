import type { Actor } from '@/lib/audit/actor';
import { withinReach } from '@/lib/audit/server/within-reach';
import { db, Prisma } from '@/lib/platform/db';
import { mayReadCases } from '../moderation-policy';

type Titles = { slug: string; titleDa: string; titleEn: string };
export type FilterPlaceView = Titles & { phases: Titles[] };

/** The projects and phases something waits in, and the flags it carries: what a filter can choose from. */
export async function getFilterChoices(actor: Actor): Promise<{ places: FilterPlaceView[]; flags: string[] }> {
  if (!mayReadCases(actor).allowed) return { places: [], flags: [] };
  const within = withinReach(actor, 'case.read', Prisma.sql`c."projectId"`);
  const withProject = within === Prisma.empty ? within : Prisma.sql`JOIN "Contribution" c ON c."id" = m."contributionId"`;
  const [row] = await db().$queryRaw<{ places: FilterPlaceView[]; flags: string[] }[]>`
    WITH phases AS (
      SELECT c."phaseId" FROM "ModerationCase" m JOIN "Contribution" c ON c."id" = m."contributionId"
      WHERE m."closedAt" IS NULL ${within} GROUP BY c."phaseId"
    ), places AS (
      SELECT j."slug", j."titleDa", j."titleEn",
        json_agg(json_build_object('slug', f."slug", 'titleDa', f."titleDa", 'titleEn', f."titleEn") ORDER BY f."opensOn") AS "phases"
      FROM "Phase" f JOIN phases ON phases."phaseId" = f."id" JOIN "Project" j ON j."id" = f."projectId"
      GROUP BY j."id"
    )
    SELECT (SELECT coalesce(json_agg(places ORDER BY places."titleDa"), '[]') FROM places) AS "places",
      ARRAY(SELECT DISTINCT unnest(m."flags") FROM "ModerationCase" m ${withProject} WHERE m."closedAt" IS NULL ${within} ORDER BY 1) AS "flags"`;
  return row ?? { places: [], flags: [] };
}
