import type { Actor } from '@/lib/audit/actor';
import { may, reach } from '@/lib/audit/permissions';
import { copenhagenDate, dateOnly } from '@/lib/i18n/copenhagen';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { type PhaseAct, phaseState } from '../phase';
import { exceptionSelect } from './internal/exception-select';
import { isShown, shownSelect } from './internal/project-selects';

const byPosition = [{ position: 'asc' }, { id: 'asc' }] as const;

/**
 * The themes a project or something said can be placed under, in the plan's order: those that are not over, in plans no
 * other has taken over from; and, over or not, those a project has already.
 */
export async function listOpenThemeChoices(
  projectId?: string,
): Promise<{ id: string; ref: string; titleDa: string; titleEn: string }[]> {
  const year = Number(copenhagenDate(now()).slice(0, 4));
  const isOpen = {
    state: { not: 'concluded' as const },
    plan: { OR: [{ successorId: null }, { successor: { periodFrom: { gt: year } } }] },
  };
  const rows = await db().theme.findMany({
    where: { OR: [isOpen, ...(projectId ? [{ projects: { some: { projectId } } }] : [])] },
    orderBy: [{ plan: { periodFrom: 'asc' } }, ...byPosition],
    select: { id: true, ref: true, titleDa: true, titleEn: true, plan: { select: { periodFrom: true, periodTo: true } } },
  });
  return rows.map(({ plan: { periodFrom, periodTo }, titleDa, titleEn, ...row }) => {
    // A plan that is still to come can hold a theme of the same name.
    const years = periodFrom > year ? ` (${periodFrom}–${periodTo})` : '';
    return { ...row, titleDa: `${titleDa}${years}`, titleEn: `${titleEn}${years}` };
  });
}

/** Every theme something can be about, in the plan's order: what is over can still be measured and written about. */
export function listThemeChoices(): Promise<{ id: string; ref: string; titleDa: string; titleEn: string }[]> {
  return db().theme.findMany({
    orderBy: [...byPosition],
    select: { id: true, ref: true, titleDa: true, titleEn: true },
  });
}

/** The political bodies that can decide after a phase. */
export function listCommitteeChoices(): Promise<{ id: string; nameDa: string; nameEn: string }[]> {
  return db().committee.findMany({
    orderBy: [{ nameDa: 'asc' }, { id: 'asc' }],
    select: { id: true, nameDa: true, nameEn: true },
  });
}

/** Projects a project can be a case of: those somebody edits that are no cases themselves. */
export function listParentChoices(actor: Actor): Promise<{ id: string; titleDa: string; titleEn: string }[]> {
  return db().project.findMany({
    where: { parentId: null, id: reach(actor, 'project.edit') },
    orderBy: [{ titleDa: 'asc' }, { id: 'asc' }],
    select: { id: true, titleDa: true, titleEn: true },
  });
}

const names = { id: true, slug: true, titleDa: true, titleEn: true } as const;

/** The projects an employee works on, with their phases, drafts too; empty for others. */
export async function listProjectsForEditing(actor: Actor) {
  if (!may(actor, 'project.read')) return [];
  const rows = await db().project.findMany({
    where: { id: reach(actor, 'project.read') },
    orderBy: [{ titleDa: 'asc' }, { id: 'asc' }],
    select: {
      ...names,
      status: true,
      isExample: true,
      parent: { select: names },
      inviteOnly: true,
      ...shownSelect,
      phases: { orderBy: [{ opensOn: 'asc' }, { id: 'asc' }], select: phaseLine },
    },
  });
  return rows.map(({ publication, opening, phases, ...row }) => ({
    ...row,
    isPublished: isShown({ publication, opening }),
    phases: phases.map(toPhaseLine),
  }));
}

const phaseLine = {
  ...names,
  opensOn: true,
  closesOn: true,
  acts: true,
  publication: { select: { publishedAt: true } },
} as const;

type PhaseLineRow = {
  id: string;
  slug: string;
  titleDa: string;
  titleEn: string;
  opensOn: Date;
  closesOn: Date;
  acts: PhaseAct[];
  publication: { publishedAt: Date } | null;
};

function toPhaseLine({ publication, ...phase }: PhaseLineRow) {
  const isPublished = publication !== null;
  return {
    ...phase,
    opensOn: dateOnly(phase.opensOn),
    closesOn: dateOnly(phase.closesOn),
    isPublished,
    state: phaseState({ ...phase, isPublished }, now()),
  };
}

/** One project as its form fills it in, or null for people without access and unknown addresses. */
export async function getProjectForEditing(actor: Actor, slug: string) {
  if (!may(actor, 'project.read')) return null;
  const row = await db().project.findUnique({
    where: { slug, AND: { id: reach(actor, 'project.read') } },
    include: {
      themes: { select: { themeId: true, isPrimary: true } },
      ...shownSelect,
      involvementException: { select: exceptionSelect },
      phases: { orderBy: [{ opensOn: 'asc' }, { id: 'asc' }], select: phaseLine },
    },
  });
  if (!row) return null;
  const { publication, opening, phases, ...project } = row;
  return { ...project, isPublished: isShown({ publication, opening }), phases: phases.map(toPhaseLine) };
}

/** One phase of one project as its form fills it in; another project's phase is as unknown as none. */
export async function getPhaseForEditing(actor: Actor, project: string, slug: string) {
  if (!may(actor, 'project.read')) return null;
  const row = await db().phase.findFirst({
    where: { slug, projectId: reach(actor, 'project.read'), project: { slug: project } },
    include: {
      project: { select: { ...names, inviteOnly: true, ...shownSelect } },
      publication: { select: { publishedAt: true } },
      survey: { select: { id: true } },
    },
  });
  if (!row) return null;
  const { publication, survey, project: owner, ...phase } = row;
  return {
    ...phase,
    opensOn: dateOnly(phase.opensOn),
    closesOn: dateOnly(phase.closesOn),
    project: {
      id: owner.id,
      slug: owner.slug,
      titleDa: owner.titleDa,
      titleEn: owner.titleEn,
      inviteOnly: owner.inviteOnly,
    },
    isProjectPublished: isShown(owner),
    isPublished: publication !== null,
    hasSurvey: survey !== null,
  };
}

export type EditedProject = NonNullable<Awaited<ReturnType<typeof getProjectForEditing>>>;
export type EditedPhase = NonNullable<Awaited<ReturnType<typeof getPhaseForEditing>>>;
