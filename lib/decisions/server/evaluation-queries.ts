import type { Actor } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import { db, type Prisma } from '@/lib/platform/db';
import type { EvaluationView, ExperienceFilter, ExperienceView } from '../evaluation-views';

const select = {
  id: true,
  workedDa: true,
  workedEn: true,
  hardDa: true,
  hardEn: true,
  learnedDa: true,
  learnedEn: true,
  isExample: true,
  publishedAt: true,
  correctedAt: true,
} satisfies Prisma.EvaluationSelect;

const holds = { replacement: null } satisfies Prisma.EvaluationWhereInput;
const isShown = { project: { publication: { isNot: null } } } satisfies Prisma.EvaluationWhereInput;

/** What a published project's people say in the end; null where they have not yet. One statement. */
export async function getEvaluation(projectId: string): Promise<EvaluationView | null> {
  return db().evaluation.findFirst({ where: { projectId, ...holds, ...isShown }, select });
}

/** The evaluation of a project as its form fills it in; null for a project without one, and for whoever may not read it. */
export async function getEvaluationForEditing(actor: Actor, projectId: string): Promise<EvaluationView | null> {
  if (!may(actor, 'project.read')) return null;
  return db().evaluation.findFirst({
    where: { AND: [{ projectId }, { projectId: reach(actor, 'project.read') }], ...holds },
    select,
  });
}

/** The whole library is looked through and shown in one: a municipality ends some dozens of projects in a plan's time. */
const longestList = 200;

/** What has been learned in all published projects, the latest first: those a filter lets through. Two statements at most. */
export async function listExperience({ words, theme }: ExperienceFilter): Promise<ExperienceView[]> {
  const rows = await db().evaluation.findMany({
    where: {
      ...holds,
      project: { publication: { isNot: null }, ...(theme && { themes: { some: { theme: { slug: theme } } } }) },
      ...(words && { id: { in: await idsSaying(words) } }),
    },
    orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
    take: longestList,
    select: {
      ...select,
      project: {
        select: {
          slug: true,
          titleDa: true,
          titleEn: true,
          themes: {
            orderBy: { theme: { position: 'asc' } },
            select: { theme: { select: { slug: true, titleDa: true, titleEn: true } } },
          },
        },
      },
    },
  });
  return rows.map(({ project: { themes, ...project }, ...row }) => ({
    ...row,
    project,
    themes: themes.map(({ theme: of }) => of),
  }));
}

/** In the words of either language, whatever their endings, the project's title too. */
async function idsSaying(words: string): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT e."id" FROM "Evaluation" e JOIN "Project" p ON p."id" = e."projectId"
    WHERE to_tsvector('danish', concat_ws(' ', p."titleDa", e."workedDa", e."hardDa", e."learnedDa"))
        @@ words_query('danish', ${words})
      OR to_tsvector('english', concat_ws(' ', p."titleEn", e."workedEn", e."hardEn", e."learnedEn"))
        @@ words_query('english', ${words})`;
  return rows.map(({ id }) => id);
}
