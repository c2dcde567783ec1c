import type { Use } from '@/lib/contributions/contribution-views';
import { db } from '@/lib/platform/db';
import { type Outcome, outcomes, type ProjectSaidAndDoneView, type ProjectStitchView } from '../project-said-and-done';

const mostOfEach = 12;

type Row = Omit<ProjectStitchView, 'decision'> & {
  outcome: Outcome;
  count: number;
  decisionSlug: string | null;
  decisionTitleDa: string | null;
  decisionTitleEn: string | null;
};

/**
 * What of a published project was marked with how it was used, by its newest marking, group by group and the newest first.
 * Only what is public, and a decision only once it is published. Groups nothing stands in are left out. One statement.
 */
export async function getProjectSaidAndDone(projectId: string): Promise<ProjectSaidAndDoneView> {
  const rows = await db().$queryRaw<Row[]>`
    WITH newest AS (
      SELECT DISTINCT ON (u."contributionId") u."contributionId", u."use", u."reason", u."markedAt", u."decisionId"
      FROM "ContributionUse" u
      JOIN "Publication" pub ON pub."contributionId" = u."contributionId" AND pub."projectId" = ${projectId}
      JOIN "ProjectPublication" pp ON pp."projectId" = pub."projectId"
      ORDER BY u."contributionId", u."markedAt" DESC, u."id" DESC
    ), grouped AS (
      SELECT newest.*, g."outcome",
        count(*) OVER (PARTITION BY g."outcome")::int AS "count",
        row_number() OVER (PARTITION BY g."outcome" ORDER BY newest."markedAt" DESC, newest."contributionId" DESC) AS "place"
      FROM newest, LATERAL (SELECT CASE WHEN newest."use" IN ('outside_scope', 'passed_on') THEN 'elsewhere'
        ELSE newest."use"::text END AS "outcome") g
    )
    SELECT grouped."outcome", grouped."count", grouped."use"::text AS "use", grouped."reason",
      c."code", c."text", c."language", c."isExample", p."title",
      d."slug" AS "decisionSlug", d."titleDa" AS "decisionTitleDa", d."titleEn" AS "decisionTitleEn"
    FROM grouped
    JOIN "Contribution" c ON c."id" = grouped."contributionId"
    LEFT JOIN "Proposal" p ON p."contributionId" = c."id"
    LEFT JOIN "Decision" d ON d."id" = grouped."decisionId" AND d."publishedAt" IS NOT NULL
    WHERE grouped."place" <= ${mostOfEach}
    ORDER BY grouped."place"`;
  return outcomes.flatMap((outcome) => {
    const own = rows.filter((row) => row.outcome === outcome);
    return own.length === 0 ? [] : [{ outcome, count: own[0]?.count ?? 0, stitches: own.map(toStitch) }];
  });
}

function toStitch({ code, title, text, language, isExample, use, reason, ...row }: Row): ProjectStitchView {
  const { decisionSlug: slug, decisionTitleDa: titleDa, decisionTitleEn: titleEn } = row;
  const decision = slug !== null && titleDa !== null && titleEn !== null ? { slug, titleDa, titleEn } : null;
  return { code, title, text, language, isExample, use: use as Use, reason, decision };
}
