import { now } from '@/lib/platform/clock';
import { Prisma } from '@/lib/platform/db';
import { type BrowseFilter, noTown } from '../../browse-filter';
import { daysOf } from '../../period';
import { hasAnswer, isOverdue, isWaiting, newestUse } from './said-figures';

const { sql, empty } = Prisma;

/** The town each project lies nearest to: where what is said about it lies when it names no place of its own. */
export type ProjectTowns = readonly { id: string; town: string | null }[];

const statuses: Record<BrowseFilter['status'], () => Prisma.Sql> = {
  '': () => empty,
  received: () => sql`AND ${isWaiting}`,
  overdue: () => sql`AND ${isOverdue(now())}`,
  answered: () => sql`AND ${hasAnswer}`,
  used: () => sql`AND ${newestUse} IN ('used', 'partly_used')`,
  not_used: () => sql`AND ${newestUse} IN ('not_used', 'outside_scope', 'passed_on')`,
};

/** FROM and WHERE of what a filter lets through: the list, its count and the map all ask this, so that they agree. */
export function wanted(filter: BrowseFilter, towns: ProjectTowns): Prisma.Sql {
  const placed = towns.filter(({ town }) => town !== null);
  return sql`
    FROM "Publication" pub
    JOIN "ProjectPublication" pp ON pp."projectId" = pub."projectId"
    ${filter.words ? sql`JOIN contributions_saying(${filter.words}) f ON f."id" = pub."contributionId"` : empty}
    LEFT JOIN "ContributionPlace" place ON place."contributionId" = pub."contributionId"
    LEFT JOIN unnest(${placed.map(({ id }) => id)}::text[], ${placed.map(({ town }) => town)}::text[]) near ("id", "town")
      ON near."id" = pub."projectId"
    WHERE true
      ${filter.project ? sql`AND pub."projectId" = (SELECT j."id" FROM "Project" j WHERE j."slug" = ${filter.project})` : empty}
      ${filter.kind === 'document' ? sql`AND false` : empty}
      ${filter.kind && filter.kind !== 'document' ? sql`AND pub."kind" = ${filter.kind}::"ContributionKind"` : empty}
      ${
        filter.theme
          ? sql`AND EXISTS (SELECT 1 FROM "ContributionTheme" ct JOIN "Theme" t ON t."id" = ct."themeId"
        WHERE ct."contributionId" = pub."contributionId" AND t."slug" = ${filter.theme})`
          : empty
      }
      ${
        filter.category
          ? sql`AND EXISTS (SELECT 1 FROM "Proposal" o WHERE o."contributionId" = pub."contributionId"
        AND o."categoryId" = ${filter.category})`
          : empty
      }
      ${filter.town === noTown ? sql`AND coalesce(place."town", near."town") IS NULL` : empty}
      ${filter.town && filter.town !== noTown ? sql`AND coalesce(place."town", near."town") = ${filter.town}` : empty}
      ${filter.period ? sentWithin(filter.period) : empty}
      ${statuses[filter.status]()}`;
}

/** Sent on a day of a month or quarter in Copenhagen: the same days the figures over time are counted by. */
function sentWithin(period: string): Prisma.Sql {
  const { from, before } = daysOf(period);
  return sql`AND EXISTS (SELECT 1 FROM "Contribution" c WHERE c."id" = pub."contributionId"
    AND (c."submittedAt" AT TIME ZONE 'Europe/Copenhagen')::date >= ${from}::date
    AND (c."submittedAt" AT TIME ZONE 'Europe/Copenhagen')::date < ${before}::date)`;
}
