import type { Actor } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import type { Use } from '@/lib/contributions/contribution-views';
import { dateOnly } from '@/lib/i18n/copenhagen';
import type { Locale } from '@/lib/i18n/locale';
import { db, Prisma } from '@/lib/platform/db';
import { datesOf, formerSelect } from './internal/former-select';

/** The decisions of a project, drafts too, newest meeting first; empty for others. */
export async function listDecisionsForEditing(actor: Actor, projectId: string) {
  if (!may(actor, 'project.read')) return [];
  const rows = await db().decision.findMany({
    where: { AND: [{ projectId }, { projectId: reach(actor, 'project.read') }] },
    orderBy: [{ meetingOn: 'desc' }, { id: 'asc' }],
    select: {
      id: true,
      slug: true,
      titleDa: true,
      titleEn: true,
      meetingOn: true,
      outcome: true,
      publishedAt: true,
      isExample: true,
      _count: { select: { citations: true, formerTexts: true } },
    },
  });
  return rows.map(({ _count, ...row }) => ({
    ...row,
    meetingOn: dateOnly(row.meetingOn),
    isCorrected: _count.formerTexts > 0,
    waitingCitations: _count.citations,
  }));
}

/** One decision of a project as its page in the workspace shows it; null for others as for none. */
export async function getDecisionForEditing(actor: Actor, project: string, slug: string) {
  if (!may(actor, 'project.read')) return null;
  const row = await db().decision.findFirst({
    where: { slug, project: { slug: project }, projectId: reach(actor, 'project.read') },
    select: {
      ...formerSelect,
      id: true,
      slug: true,
      committeeId: true,
      version: true,
      publishedAt: true,
      isExample: true,
      project: { select: { id: true, slug: true, titleDa: true, titleEn: true, publication: { select: { projectId: true } } } },
    },
  });
  if (!row) return null;
  const { project: owner, ...decision } = row;
  return {
    ...datesOf(decision),
    project: { ...owner, isPublished: owner.publication !== null },
  };
}

export type EditedDecision = NonNullable<Awaited<ReturnType<typeof getDecisionForEditing>>>;

/** A contribution beside a decision: what it says, and how this decision uses it, or another did. */
export type CitableView = {
  id: string;
  code: string;
  kind: 'proposal' | 'hearing_reply' | 'comment' | 'survey_text';
  title: string | null;
  excerpt: string;
  language: Locale;
  isExample: boolean;
  use: Use | null;
  reason: string | null;
  /** Whether `use` is of this decision. */
  isCitedHere: boolean;
};

/** Which of the contributions a decision can cite: those nobody has said anything about yet, or those it cites. */
export type CitableFilter = 'unremarked' | 'cited';

const pageSize = 50;

/**
 * The public contributions of a decision's project and its cases, first those that ask for a remark (replies and
 * proposals), in the order they were received. `total` counts all of the filter, replies and proposals alone for what
 * still lacks a remark. Two statements.
 */
export async function listCitable(
  actor: Actor,
  decisionId: string,
  filter: CitableFilter,
  after = '',
): Promise<{ items: CitableView[]; total: number; next: string | null }> {
  const none = { items: [], total: 0, next: null };
  if (!may(actor, 'project.read')) return none;
  const decision = await db().decision.findFirst({
    where: { id: decisionId, projectId: reach(actor, 'project.read') },
    select: { projectId: true },
  });
  if (!decision) return none;
  const rows = await db().$queryRaw<(CitableView & { total: number })[]>`
    WITH said AS (
      SELECT c."id", c."code", c."kind"::text AS "kind", p."title", left(c."text", 160) AS "excerpt", c."language", c."isExample",
        coalesce(d."use", u."use")::text AS "use", coalesce(d."reason", u."reason") AS "reason",
        (d."contributionId" IS NOT NULL OR (u."decisionId" IS NOT DISTINCT FROM ${decisionId})) AS "isCitedHere"
      FROM "Contribution" c
      JOIN "Publication" b ON b."contributionId" = c."id"
      JOIN "Project" j ON j."id" = c."projectId"
      LEFT JOIN "Proposal" p ON p."contributionId" = c."id"
      LEFT JOIN "DecisionCitation" d ON d."contributionId" = c."id" AND d."decisionId" = ${decisionId}
      LEFT JOIN LATERAL (SELECT * FROM "ContributionUse" w WHERE w."contributionId" = c."id"
        ORDER BY w."markedAt" DESC, w."id" DESC LIMIT 1) u ON true
      WHERE (j."id" = ${decision.projectId} OR j."parentId" = ${decision.projectId})
        AND ${filter === 'cited' ? Prisma.sql`true` : Prisma.sql`c."kind" IN ('proposal', 'hearing_reply')`}
    ), filtered AS (
      SELECT * FROM said WHERE ${filter === 'cited' ? Prisma.sql`"isCitedHere"` : Prisma.sql`"use" IS NULL`}
    )
    SELECT filtered.*, (SELECT count(*)::int FROM filtered) AS "total" FROM filtered
    WHERE "id" > ${after} ORDER BY "id" LIMIT ${pageSize + 1}`;
  const items = rows.slice(0, pageSize).map(({ total: _total, ...row }) => row);
  return {
    items,
    total: rows[0]?.total ?? 0,
    next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null,
  };
}
