import type { EventIds } from '@/lib/audit/events';
import { type Db, Prisma } from '@/lib/platform/db';

export type EventIdsRow = { project: string; phase: string; proposal: string | null; theme: string[] };

/**
 * Everything an event about a contribution names, so that each page which may show it is drawn
 * anew: itself, its project, phase and themes, and the proposal it is or speaks about. One statement.
 */
export async function contributionEventIds(
  tx: Db,
  contributionId: string,
): Promise<EventIds & { contribution: string; project: string; phase: string; theme: string[] }> {
  const [row] = await tx.$queryRaw<EventIdsRow[]>`${eventIdsRow(contributionId)}`;
  if (!row) throw new Error('contribution not found');
  return eventIdsOf(contributionId, row);
}

/** The same for many, in one statement. */
export async function contributionsEventIds(tx: Db, contributionIds: readonly string[]): Promise<EventIds[]> {
  if (contributionIds.length === 0) return [];
  const rows = await tx.$queryRaw<(EventIdsRow & { id: string })[]>`
    SELECT each."id", found.* FROM unnest(${contributionIds}::text[]) AS each("id"), LATERAL (${eventIdsRow(Prisma.sql`each."id"`)}) found`;
  return rows.map(({ id, ...row }) => eventIdsOf(id, row));
}

/** The same for a command that changes something in the statement that asks. */
export function eventIdsRow(contributionId: string | Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT c."projectId" AS "project", c."phaseId" AS "phase",
      CASE WHEN c."kind" = 'proposal' THEN c."id" ELSE coalesce(k."onProposalId", n."proposalId") END AS "proposal",
      ARRAY(SELECT t."themeId" FROM "ContributionTheme" t WHERE t."contributionId" = c."id") AS "theme"
    FROM "Contribution" c LEFT JOIN "Comment" k ON k."contributionId" = c."id"
      LEFT JOIN "Addition" n ON n."contributionId" = c."id"
    WHERE c."id" = ${contributionId}`;
}

export function eventIdsOf(contributionId: string, { project, phase, proposal, theme }: EventIdsRow) {
  return { contribution: contributionId, project, phase, theme, ...(proposal && { proposal }) };
}
