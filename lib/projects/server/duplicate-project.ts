import { type Actor, personIdOf } from '@/lib/audit/actor';
import { extentOf, reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { addDays, copenhagenDate, dateOnly, daysBetween } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db, isConflict, type Prisma } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { DuplicateProject } from '../duplicate-schema';
import { mayCreateProjects } from '../project-policy';
import { dateColumn } from './internal/hearing-rows';
import { projectEventIds } from './internal/project-rows';

export type DuplicateProjectRefusal = 'signInNeeded' | 'notAllowed' | 'projectNotFound' | 'slugTaken';

/** How far ahead the first phase of a copy stands, until somebody says when it is. */
const leadDays = 28;

/**
 * Makes a draft of what can be used again: texts, themes, categories, phases as drafts with their law, and what surveys
 * ask. Nothing of what was said, nothing that happened, no file and no date comes with it; the phases stand as far
 * from one another as they did.
 */
export async function duplicateProject(
  actor: Actor,
  { id, slug, titleDa, titleEn }: DuplicateProject,
): Promise<Result<{ slug: string }, DuplicateProjectRefusal>> {
  const verdict = mayCreateProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  try {
    return await db().$transaction(async (tx) => {
      const source = await tx.project.findUnique({
        where: { id, AND: { id: reach(actor, 'project.edit') } },
        include: { themes: true, proposalCategories: true, phases: { orderBy: { opensOn: 'asc' }, include: parts } },
      });
      if (!source) return refused('projectNotFound');
      const { themes, proposalCategories, phases, ...columns } = source;
      const { id: _id, createdAt: _at, version: _version, parentId: _parent, caseNumber: _number, ...kept } = columns;
      const first = phases[0] ? dateOnly(phases[0].opensOn) : '';
      const userId = extentOf(actor, 'project.edit') === 'managed' ? personIdOf(actor) : null;
      const copy = await tx.project.create({
        data: {
          ...kept,
          titleDa,
          titleEn,
          slug,
          status: 'planned',
          createdAt: now(),
          themes: { create: themes.map(({ themeId, isPrimary }) => ({ themeId, isPrimary })) },
          proposalCategories: {
            create: proposalCategories.map(({ position, nameDa, nameEn }) => ({ position, nameDa, nameEn })),
          },
          phases: { create: phases.map((phase) => asDraft(phase, first)) },
          managers: { create: userId ? [{ userId, assignedAt: now() }] : [] },
        },
        select: { id: true },
      });
      await recordEvent(tx, actor, 'project.created', await projectEventIds(tx, copy.id));
      return ok({ slug });
    });
  } catch (error) {
    if (isConflict(error)) return refused('slugTaken');
    throw error;
  }
}

const parts = { hearing: true, survey: true } satisfies Prisma.PhaseInclude;
type SourcePhase = Prisma.PhaseGetPayload<{ include: typeof parts }>;

function asDraft({ hearing, survey, ...phase }: SourcePhase, first: string) {
  const { id: _id, projectId: _project, version: _version, opensOn, closesOn, ...kept } = phase;
  const moved = (column: Date) => dateColumn(addDays(copenhagenDate(now()), leadDays + daysBetween(first, dateOnly(column))));
  return {
    ...kept,
    opensOn: moved(opensOn),
    closesOn: moved(closesOn),
    ...(hearing && {
      hearing: {
        create: { legalBases: hearing.legalBases, complaintDa: hearing.complaintDa, complaintEn: hearing.complaintEn },
      },
    }),
    ...(survey && { survey: { create: surveyDraft(survey) } }),
  };
}

/** What a survey asks; the pictures of its options stay with the one they were put in. */
function surveyDraft({
  slug,
  titleDa,
  titleEn,
  introDa,
  introEn,
  isExample,
  draft,
  answersBy,
}: NonNullable<SourcePhase['survey']>) {
  return {
    slug,
    titleDa,
    titleEn,
    introDa,
    introEn,
    isExample,
    answersBy,
    draft: withoutPictures(draft) as Prisma.InputJsonValue,
  };
}

function withoutPictures(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPictures);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key, held]) => !(key === 'image' && held !== null && typeof held === 'object'));
  return Object.fromEntries(entries.map(([key, held]) => [key, withoutPictures(held)]));
}
