import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { planInForce } from '@/lib/strategy/server/plan-in-force';
import type { CoverageView } from '../coverage';
import type { ThreadFigures } from '../thread-figures';
import { figures, said } from './internal/said-figures';
import { countThreadFigures } from './theme-queries';

/** What was counted, or nulls where nothing was sent. */
type Counted<Named> = Omit<Named, keyof ThreadFigures> & { [K in keyof ThreadFigures]: ThreadFigures[K] | null };

/** How far what people sent has come, each figure as everybody can count it after. Three statements whatever there is. */
export async function getCoverage(): Promise<CoverageView> {
  const [all, projects, themes] = await Promise.all([countThreadFigures(), countByProject(), countByTheme()]);
  return { all, projects: projects.map(withZeros), themes: themes.map(withZeros) };
}

function countByProject() {
  return db().$queryRaw<Counted<CoverageView['projects'][number]>[]>`
    WITH said AS (${said(now())}), counted AS (SELECT "projectId" AS "of", ${figures} FROM said GROUP BY "projectId")
    SELECT p."slug", p."titleDa", p."titleEn", p."isExample", counted.*
    FROM "Project" p
    JOIN "ProjectPublication" pp ON pp."projectId" = p."id"
    LEFT JOIN counted ON counted."of" = p."id"
    ORDER BY coalesce(counted."sent", 0) DESC, p."titleDa", p."id"`;
}

function countByTheme() {
  return db().$queryRaw<Counted<CoverageView['themes'][number]>[]>`
    WITH said AS (${said(now())}), counted AS (
      SELECT ct."themeId" AS "of", ${figures}
      FROM said JOIN "ContributionTheme" ct ON ct."contributionId" = said."id" GROUP BY ct."themeId")
    SELECT t."slug", t."titleDa", t."titleEn", counted.*
    FROM "Theme" t
    JOIN "Plan" plan ON plan."id" = t."planId"
    LEFT JOIN counted ON counted."of" = t."id"
    WHERE counted."sent" > 0 OR (t."state" <> 'concluded' AND plan."periodFrom" = (SELECT h."periodFrom" FROM "Plan" h
      WHERE h."id" = ${planInForce(now())}))
    ORDER BY plan."periodFrom", t."position", t."id"`;
}

function withZeros<Named extends Counted<object>>(row: Named) {
  const { sent, answered, usedOrPartly, overdue, projects, medianDaysToAnswer } = row;
  return {
    ...row,
    sent: sent ?? 0,
    answered: answered ?? 0,
    usedOrPartly: usedOrPartly ?? 0,
    overdue: overdue ?? 0,
    projects: projects ?? 0,
    medianDaysToAnswer,
  };
}
