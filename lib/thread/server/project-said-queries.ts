import type { ContributionView } from '@/lib/contributions/contribution-views';
import { getContributionViews } from '@/lib/contributions/server/contribution-queries';
import { db } from '@/lib/platform/db';

/** What was said in one project: published contributions only, counted by kind. */
export type ProjectSaid = {
  proposals: number;
  comments: number;
  surveyTexts: number;
  hearingReplies: number;
  /** The newest proposals, newest first. */
  latest: ContributionView[];
};

const latestProposals = 5;

/** How much was said in a project, and its newest proposals. Two statements. */
export async function getProjectSaid(projectId: string): Promise<ProjectSaid> {
  const [row] = await db().$queryRaw<
    { proposals: number; comments: number; surveyTexts: number; hearingReplies: number; latest: string[] }[]
  >`
    SELECT (count(*) FILTER (WHERE p."kind" = 'proposal'))::int AS "proposals",
      (count(*) FILTER (WHERE p."kind" = 'comment'))::int AS "comments",
      (count(*) FILTER (WHERE p."kind" = 'survey_text'))::int AS "surveyTexts",
      (count(*) FILTER (WHERE p."kind" = 'hearing_reply'))::int AS "hearingReplies",
      ARRAY(SELECT l."contributionId" FROM "Publication" l
        WHERE l."projectId" = ${projectId} AND l."kind" = 'proposal'
        ORDER BY l."publishedAt" DESC, l."contributionId" DESC LIMIT ${latestProposals}) AS "latest"
    FROM "Publication" p WHERE p."projectId" = ${projectId}`;
  if (!row) throw new Error('a count without a row');
  return { ...row, latest: await getContributionViews(row.latest) };
}
