import type { DecisionListItemView } from '@/lib/decisions/decision-views';
import { dateOnly } from '@/lib/i18n/copenhagen';
import { db, type Prisma } from '@/lib/platform/db';
import { phaseState } from '@/lib/projects/phase';
import { projectStop } from '@/lib/projects/project-status';
import type { EffectView, ProjectNameView } from '@/lib/projects/project-views';
import { effectSelect, holdingEffect, toEffectView } from '@/lib/projects/server/effect-rows';
import { committeeSelect } from '@/lib/projects/server/phase-rows';
import type { ThemeStrandView } from '../theme-strand';

const isPublished = { publication: { isNot: null } };
const name = { id: true, slug: true, titleDa: true, titleEn: true, isExample: true };

const lifeSelect = {
  titleDa: true,
  titleEn: true,
  status: true,
  milestones: {
    orderBy: [{ happenedOn: 'asc' }, { id: 'asc' }],
    select: { id: true, happenedOn: true, kind: true, whenDa: true, whenEn: true, textDa: true, textEn: true },
  },
  phases: {
    where: isPublished,
    orderBy: [{ opensOn: 'asc' }, { id: 'asc' }],
    select: { id: true, titleDa: true, titleEn: true, opensOn: true, closesOn: true, isExample: true },
  },
} satisfies Prisma.ProjectSelect;

type Life = Prisma.ProjectGetPayload<{ select: typeof lifeSelect }>;

/** The published projects under a theme, each with the life of its cases in it. A constant number of statements. */
export async function listThemeStrands(themeId: string, now: Date): Promise<ThemeStrandView[]> {
  const rows = await db().project.findMany({
    where: { ...isPublished, themes: { some: { themeId } }, parentId: null },
    select: { ...name, ...lifeSelect, cases: { where: isPublished, select: lifeSelect, orderBy: { titleDa: 'asc' } } },
    orderBy: [{ isExample: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ cases, milestones, phases, status, ...row }) => {
    const lives = [{ life: { titleDa: '', titleEn: '', status, milestones, phases }, place: null }, ...cases.map(asCase)];
    const states = lives.flatMap(({ life }) => life.phases.map((phase) => stateOf(phase, now)));
    return {
      ...row,
      stop: projectStop(status, states),
      events: lives.flatMap(({ life, place }) =>
        life.milestones.map(({ happenedOn, ...milestone }) => ({ ...milestone, on: dateOnly(happenedOn), place })),
      ),
      phases: lives.flatMap(({ life, place }) =>
        life.phases.map(({ opensOn, closesOn, ...phase }) => ({
          ...phase,
          state: stateOf({ opensOn, closesOn }, now),
          opensOn: dateOnly(opensOn),
          closesOn: dateOnly(closesOn),
          place,
        })),
      ),
    };
  });
}

/** The published decisions in projects under a theme, newest meeting first, at most 100. */
export async function listThemeDecisions(themeId: string): Promise<DecisionListItemView[]> {
  const rows = await db().decision.findMany({
    where: { publishedAt: { not: null }, project: { ...isPublished, themes: { some: { themeId } } } },
    select: {
      id: true,
      slug: true,
      titleDa: true,
      titleEn: true,
      meetingOn: true,
      agendaItem: true,
      isExample: true,
      committee: { select: committeeSelect },
      project: { select: name },
    },
    orderBy: [{ meetingOn: 'desc' }, { id: 'asc' }],
    take: 100,
  });
  return rows.map((row) => ({ ...row, meetingOn: dateOnly(row.meetingOn) }));
}

/** What has been measured on a theme or on a published project under it, newest first. */
export async function listThemeEffects(themeId: string): Promise<(EffectView & { project: ProjectNameView | null })[]> {
  const rows = await db().effect.findMany({
    where: {
      AND: [
        holdingEffect,
        { OR: [{ themeId }, { project: { themes: { some: { themeId } } } }] },
        { OR: [{ projectId: null }, { project: isPublished }] },
      ],
    },
    select: { ...effectSelect.select, project: { select: name } },
    orderBy: effectSelect.orderBy,
  });
  return rows.map(({ project, ...row }) => ({ ...toEffectView(row), project }));
}

function asCase(life: Life) {
  return { life, place: { titleDa: life.titleDa, titleEn: life.titleEn } };
}

function stateOf(phase: { opensOn: Date; closesOn: Date }, now: Date): 'coming' | 'open' | 'closed' {
  const state = phaseState({ ...phase, acts: [], isPublished: true }, now);
  return state === 'draft' ? 'coming' : state;
}
