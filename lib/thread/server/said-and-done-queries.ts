import type { Use } from '@/lib/contributions/contribution-views';
import type { Locale } from '@/lib/i18n/locale';
import { db } from '@/lib/platform/db';
import type { SaidAndDoneView } from '../said-and-done';

type Row = {
  code: string;
  title: string | null;
  text: string;
  language: Locale;
  isExample: boolean;
  use: Use;
  reason: string;
  slug: string;
  titleDa: string;
  titleEn: string;
};

/**
 * One public proposal for each way of being used that a published decision has cited, so that what
 * was not used shows as well: the most supported, in the order used, partly used, not used. One statement.
 */
export async function listSaidAndDone(): Promise<SaidAndDoneView[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT DISTINCT ON (u."use") c."code", p."title", c."text", c."language", c."isExample", u."use"::text AS "use", u."reason",
      pr."slug", pr."titleDa", pr."titleEn"
    FROM "ContributionUse" u
    JOIN "Decision" d ON d."id" = u."decisionId" AND d."publishedAt" IS NOT NULL
    JOIN "Contribution" c ON c."id" = u."contributionId"
    JOIN "Publication" pub ON pub."contributionId" = c."id"
    JOIN "Project" pr ON pr."id" = c."projectId"
    JOIN "ProjectPublication" pp ON pp."projectId" = pr."id"
    JOIN "Proposal" p ON p."contributionId" = c."id"
    LEFT JOIN "SupportTally" t ON t."proposalId" = c."id"
    WHERE u."use" IN ('used', 'partly_used', 'not_used')
      AND NOT EXISTS (SELECT 1 FROM "ContributionUse" later WHERE later."contributionId" = u."contributionId"
        AND (later."markedAt", later."id") > (u."markedAt", u."id"))
    ORDER BY u."use", t."count" DESC NULLS LAST, c."id" DESC`;
  return rows.map(({ slug, titleDa, titleEn, ...row }) => ({ ...row, project: { slug, titleDa, titleEn } }));
}

/**
 * The code of a public contribution that has come the whole way: cited by a published decision, in a
 * project whose effect is measured. The newest one; null while none has. One statement.
 */
export async function findCompletePath(): Promise<string | null> {
  const [row] = await db().$queryRaw<{ code: string }[]>`
    SELECT c."code"
    FROM "ContributionUse" u
    JOIN "Decision" d ON d."id" = u."decisionId" AND d."publishedAt" IS NOT NULL
    JOIN "Contribution" c ON c."id" = u."contributionId"
    JOIN "Publication" pub ON pub."contributionId" = c."id" AND pub."kind" = 'proposal'
    JOIN "ProjectPublication" pp ON pp."projectId" = c."projectId"
    JOIN "Effect" e ON e."projectId" = c."projectId"
    WHERE u."use" IN ('used', 'partly_used')
    ORDER BY d."meetingOn" DESC, c."submittedAt", c."id"
    LIMIT 1`;
  return row?.code ?? null;
}
