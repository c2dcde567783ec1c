import { dateOnly } from '@/lib/i18n/copenhagen';
import type { Prisma } from '@/lib/platform/db';
import { daysLeft, phaseState } from '../../phase';
import { type ProjectStop, projectStop } from '../../project-status';
import type { PhaseView, ProjectPoint } from '../../project-views';
import { publishedPhase } from '../phase-rows';

/** What everybody may read: a row says so. */
export const publishedProject = { publication: { isNot: null } } satisfies Prisma.ProjectWhereInput;

/** What says that a project is no draft any more: everybody can read it, or the people on its list. */
export const shownSelect = {
  publication: { select: { publishedAt: true } },
  opening: { select: { openedAt: true } },
} satisfies Prisma.ProjectSelect;

export function isShown(row: Prisma.ProjectGetPayload<{ select: typeof shownSelect }>): boolean {
  return row.publication !== null || row.opening !== null;
}

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

type PointRow = Pick<Prisma.ProjectGetPayload<{ select: typeof pointSelect }>, 'longitude' | 'latitude' | 'placePrecision'>;

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
