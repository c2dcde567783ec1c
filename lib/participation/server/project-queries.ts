import { db, Prisma } from '@/lib/platform/db';
import type { Circle } from '@/lib/projects/server/circle';
import { actWindow } from '../act-window';
import type { ParticipationProjectView } from '../participation-views';

type PhaseRow = Omit<Parameters<typeof actWindow>[0][number], 'isPublished' | 'opensOn' | 'closesOn'> & {
  opensOn: string;
  closesOn: string;
};
type Row = Omit<ParticipationProjectView, 'windows'> & { phases: PhaseRow[] };

/**
 * A published project and what can be done in it at a moment, for the pages of what is said in it; else null. One
 * statement: each of these pages asks it when it is drawn.
 */
export async function getParticipationProject(slug: string, now: Date): Promise<ParticipationProjectView | null> {
  return participationProject(
    Prisma.sql`p."slug" = ${slug}
    AND EXISTS (SELECT 1 FROM "ProjectPublication" shown WHERE shown."projectId" = p."id")`,
    now,
  );
}

/** The same of a project for invited people, for one of them. */
export async function getCircleParticipation({ projectId }: Circle, now: Date): Promise<ParticipationProjectView | null> {
  return participationProject(Prisma.sql`p."id" = ${projectId}`, now);
}

async function participationProject(which: Prisma.Sql, now: Date): Promise<ParticipationProjectView | null> {
  const [row] = await db().$queryRaw<Row[]>`
    SELECT p."id", p."slug", p."titleDa", p."titleEn", p."isExample",
      ARRAY(SELECT t."themeId" FROM "ProjectTheme" t WHERE t."projectId" = p."id" ORDER BY t."isPrimary" DESC) AS "themeIds",
      coalesce((
        SELECT json_agg(json_build_object('id', g."id", 'nameDa', g."nameDa", 'nameEn', g."nameEn") ORDER BY g."position", g."id")
        FROM "ProposalCategory" g WHERE g."projectId" = p."id"), '[]') AS "categories",
      coalesce((
        SELECT json_agg(json_build_object('id', f."id", 'titleDa', f."titleDa", 'titleEn', f."titleEn", 'moderation', f."moderation",
          'isExample', f."isExample", 'opensOn', f."opensOn", 'closesOn', f."closesOn", 'acts', f."acts",
          'requires', f."requires", 'minimumAge', f."minimumAge", 'senderNames', f."senderNames"))
        FROM "Phase" f JOIN "PhasePublication" fp ON fp."phaseId" = f."id"
        WHERE f."projectId" = p."id"), '[]') AS "phases"
    FROM "Project" p WHERE ${which}`;
  if (!row) return null;
  const { phases, ...project } = row;
  const published = phases.map((phase) => ({
    ...phase,
    opensOn: new Date(phase.opensOn),
    closesOn: new Date(phase.closesOn),
    isPublished: true,
  }));
  return {
    ...project,
    windows: {
      proposal: actWindow(published, 'proposal', now),
      comment: actWindow(published, 'comment', now),
      support: actWindow(published, 'support', now),
    },
  };
}
