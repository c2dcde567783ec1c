import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import type { Db } from '@/lib/platform/db';
import type { CoverageView } from '@/lib/thread/coverage';
import type { Attention } from '../../board-appendix';

type Standing = {
  slug: string;
  title: string;
  isGateShut: boolean;
  lacksEffect: boolean;
  lacksEvaluation: boolean;
};
type Objections = { slug: string; phase: string; title: string; count: number };

/** What in the published projects of a plan waits for somebody, the most pressing first, each with where to act. Two statements. */
export async function readAttention(tx: Db, planId: string, coverage: CoverageView): Promise<Attention[]> {
  const projects = await standingOf(tx);
  const objections = await openObjections(tx);
  const themes = await tx.theme.findMany({ where: { planId }, select: { slug: true } });
  const ofPlan = new Set(themes.map(({ slug }) => slug));
  const atProject = (kind: Attention['kind'], { slug, title }: Standing): Attention => ({
    kind,
    title,
    count: 1,
    page: '/workspace/projects/[slug]',
    params: { slug },
  });
  return [
    ...coverage.projects
      .filter(({ overdue }) => overdue > 0)
      .map(
        ({ slug, titleDa, overdue }): Attention => ({
          kind: 'overdue',
          title: titleDa,
          count: overdue,
          page: '/workspace/projects/[slug]',
          params: { slug },
        }),
      ),
    ...projects.filter(({ isGateShut }) => isGateShut).map((each) => atProject('gateShut', each)),
    ...objections.map(
      ({ slug, phase, title, count }): Attention => ({
        kind: 'objections',
        title,
        count,
        page: '/workspace/projects/[slug]/phases/[phase]/replies',
        params: { slug, phase },
      }),
    ),
    ...coverage.themes
      .filter(({ slug, sent }) => sent === 0 && ofPlan.has(slug))
      .map(
        ({ slug, titleDa }): Attention => ({
          kind: 'themeWithoutInput',
          title: titleDa,
          count: 1,
          page: '/strategy/[theme]',
          params: { theme: slug },
        }),
      ),
    ...projects.filter(({ lacksEffect }) => lacksEffect).map((each) => atProject('withoutEffect', each)),
    ...projects.filter(({ lacksEvaluation }) => lacksEvaluation).map((each) => atProject('withoutEvaluation', each)),
  ];
}

/** Published projects that cannot be decided for want of involvement, or have ended without effect or evaluation. */
function standingOf(tx: Db): Promise<Standing[]> {
  const today = copenhagenDate(now());
  return tx.$queryRaw<Standing[]>`
    WITH standing AS (
      SELECT p."slug", p."titleDa" AS "title",
        p."affectsLocals" AND p."status" IN ('planned', 'active')
          AND NOT EXISTS (SELECT 1 FROM "Phase" f JOIN "PhasePublication" fp ON fp."phaseId" = f."id"
            WHERE f."projectId" = p."id" AND f."closesOn" < ${today}::date)
          AND NOT EXISTS (SELECT 1 FROM "InvolvementException" x WHERE x."projectId" = p."id") AS "isGateShut",
        p."status" = 'completed' AND NOT EXISTS (SELECT 1 FROM "Effect" e WHERE e."projectId" = p."id") AS "lacksEffect",
        p."status" IN ('completed', 'lapsed', 'ended_unrealised')
          AND NOT EXISTS (SELECT 1 FROM "Evaluation" e WHERE e."projectId" = p."id") AS "lacksEvaluation"
      FROM "Project" p JOIN "ProjectPublication" pp ON pp."projectId" = p."id"
    )
    SELECT * FROM standing WHERE "isGateShut" OR "lacksEffect" OR "lacksEvaluation" ORDER BY "title", "slug"`;
}

function openObjections(tx: Db): Promise<Objections[]> {
  return tx.$queryRaw<Objections[]>`
    SELECT p."slug", f."slug" AS "phase", p."titleDa" || ': ' || f."titleDa" AS "title", count(*)::int AS "count"
    FROM "AuthorityObjection" o
    JOIN "HearingReply" h ON h."contributionId" = o."contributionId"
    JOIN "Phase" f ON f."id" = h."phaseId"
    JOIN "Project" p ON p."id" = f."projectId"
    JOIN "ProjectPublication" pp ON pp."projectId" = p."id"
    WHERE o."settledAt" IS NULL
    GROUP BY p."slug", f."slug", p."titleDa", f."titleDa" ORDER BY 3, 1, 2`;
}
