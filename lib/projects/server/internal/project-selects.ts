import { dateOnly } from '@/lib/i18n/copenhagen';
import type { Prisma } from '@/lib/platform/db';
import { daysLeft, phaseState } from '../../phase';
import { type ProjectStop, projectStop } from '../../project-status';
import type { PhaseView, ProjectPoint } from '../../project-views';

/** What everybody may read: a row says so, and so must the parent's if there is one. */
export const publishedProject = {
  publication: { isNot: null },
  OR: [{ parentId: null }, { parent: { publication: { isNot: null } } }],
} satisfies Prisma.ProjectWhereInput;

export const publishedPhase = { publication: { isNot: null } } satisfies Prisma.PhaseWhereInput;

export const committeeSelect = {
  slug: true,
  nameDa: true,
  nameEn: true,
  isExample: true,
} satisfies Prisma.CommitteeSelect;

export const nameSelect = {
  id: true,
  slug: true,
  titleDa: true,
  titleEn: true,
  isExample: true,
} satisfies Prisma.ProjectSelect;

export const pointSelect = {
  placeDa: true,
  placeEn: true,
  longitude: true,
  latitude: true,
  placePrecision: true,
} satisfies Prisma.ProjectSelect;

export const phaseSelect = {
  id: true,
  slug: true,
  titleDa: true,
  titleEn: true,
  descriptionDa: true,
  descriptionEn: true,
  afterwardsDa: true,
  afterwardsEn: true,
  influenceDa: true,
  influenceEn: true,
  settledDa: true,
  settledEn: true,
  opensOn: true,
  closesOn: true,
  acts: true,
  isExample: true,
  committee: { select: committeeSelect },
  survey: { select: { id: true, slug: true, titleDa: true, titleEn: true } },
} satisfies Prisma.PhaseSelect;

type PhaseRow = Prisma.PhaseGetPayload<{ select: typeof phaseSelect }>;
type PointRow = Pick<Prisma.ProjectGetPayload<{ select: typeof pointSelect }>, 'longitude' | 'latitude' | 'placePrecision'>;

/** A published phase as it stands at a moment. */
export function toPhaseView(row: PhaseRow, now: Date): PhaseView {
  const state = phaseState({ ...row, isPublished: true }, now);
  if (state === 'draft') throw new Error('a draft phase was read as published');
  return {
    ...row,
    state,
    opensOn: dateOnly(row.opensOn),
    closesOn: dateOnly(row.closesOn),
    daysLeft: daysLeft(row, now),
  };
}

export function toPoint({ longitude, latitude, placePrecision }: PointRow): ProjectPoint | null {
  if (longitude === null || latitude === null) return null;
  return { longitude, latitude, isApproximate: placePrecision === 'approximate' };
}

/** The columns that decide a project's shape and the open phase closing first. */
export const shortPhases = {
  where: publishedPhase,
  select: { slug: true, opensOn: true, closesOn: true, acts: true },
  orderBy: [{ closesOn: 'asc' }, { id: 'asc' }],
} satisfies Prisma.Project$phasesArgs;

type ShortPhase = { slug: string; opensOn: Date; closesOn: Date; acts: PhaseView['acts'] };

export function whereItStands(
  { status, phases }: { status: Parameters<typeof projectStop>[0]; phases: readonly ShortPhase[] },
  now: Date,
): { stop: ProjectStop; openPhase: { slug: string; closesOn: string; daysLeft: number; acts: PhaseView['acts'] } | null } {
  const states = phases.map((phase) => phaseState({ ...phase, isPublished: true }, now));
  const open = phases[states.indexOf('open')];
  return {
    stop: projectStop(status, states),
    openPhase: open
      ? { slug: open.slug, closesOn: dateOnly(open.closesOn), daysLeft: daysLeft(open, now), acts: open.acts }
      : null,
  };
}
