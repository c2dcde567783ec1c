import { nextCopenhagenMidnight } from '@/lib/i18n/copenhagen';
import { Prisma } from '@/lib/platform/db';
import { ageDays, type QueueFilter } from '../../queue-filter';

const dayMs = 86_400_000;

/**
 * What a filter asks of an open case `m` with its contribution `c`, for the person who looks. Lists and
 * counts are built of the same conditions, so that a number never disagrees with what it counts.
 */
export function queueConditions(filter: QueueFilter, personId: string, at: Date): Prisma.Sql {
  const conditions = [Prisma.sql`m."closedAt" IS NULL`];
  if (filter.project) conditions.push(Prisma.sql`c."projectId" = (SELECT "id" FROM "Project" WHERE "slug" = ${filter.project})`);
  if (filter.phase) conditions.push(inPhase(filter.phase));
  if (filter.kind) conditions.push(Prisma.sql`c."kind" = ${filter.kind}::"ContributionKind"`);
  if (filter.flag === 'any') conditions.push(Prisma.sql`cardinality(m."flags") > 0`);
  else if (filter.flag) conditions.push(Prisma.sql`${filter.flag} = ANY(m."flags")`);
  if (filter.assignee) conditions.push(assignedTo(filter.assignee, personId));
  if (filter.due === 'overdue') conditions.push(Prisma.sql`m."dueAt" < ${at}`);
  if (filter.due === 'today') conditions.push(Prisma.sql`m."dueAt" < ${nextCopenhagenMidnight(at)}`);
  if (filter.reported) conditions.push(Prisma.sql`'reported' = ANY(m."flags")`);
  if (filter.language) conditions.push(Prisma.sql`c."language" = ${filter.language}`);
  if (filter.age) conditions.push(Prisma.sql`m."openedAt" <= ${new Date(at.getTime() - ageDays[filter.age] * dayMs)}`);
  return Prisma.sql`(${Prisma.join(conditions, ' AND ')})`;
}

function inPhase(phase: string): Prisma.Sql {
  const [project, slug] = phase.split('/');
  return Prisma.sql`c."phaseId" = (SELECT f."id" FROM "Phase" f JOIN "Project" j ON j."id" = f."projectId"
    WHERE j."slug" = ${project} AND f."slug" = ${slug})`;
}

function assignedTo(assignee: string, personId: string): Prisma.Sql {
  if (assignee === 'nobody') return Prisma.sql`m."assigneeId" IS NULL`;
  return Prisma.sql`m."assigneeId" = ${assignee === 'mine' ? personId : assignee}`;
}
