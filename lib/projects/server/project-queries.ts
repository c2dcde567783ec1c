import { copenhagenDate } from '@/lib/i18n/copenhagen';
import { db } from '@/lib/platform/db';
import type { OpenPhaseView, ProjectListItemView, ProjectPointView } from '../project-views';
import { nameSelect, pointSelect, publishedProject, shortPhases, toPoint, whereItStands } from './internal/project-selects';
import { phaseSelect, publishedPhase, toPhaseView } from './phase-rows';

const themeSelect = { isPrimary: true, theme: { select: { id: true, slug: true, ref: true, titleDa: true, titleEn: true } } };

/** Every phase that takes part at this moment, the one closing first at the top. */
export async function listOpenPhases(now: Date): Promise<OpenPhaseView[]> {
  const today = new Date(`${copenhagenDate(now)}T00:00:00Z`);
  const rows = await db().phase.findMany({
    where: { ...publishedPhase, project: publishedProject, opensOn: { lte: today }, closesOn: { gte: today } },
    select: { ...phaseSelect, project: { select: { ...nameSelect, ...pointSelect } } },
    orderBy: [{ closesOn: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ project, ...row }) => {
    const { longitude, latitude, placePrecision, ...named } = project;
    return { ...toPhaseView(row, now), project: { ...named, point: toPoint({ longitude, latitude, placePrecision }) } };
  });
}

/** Every published project with its cases, by Danish title; what is open comes first. */
export async function listProjects(now: Date): Promise<ProjectListItemView[]> {
  const rows = await db().project.findMany({
    where: publishedProject,
    select: {
      ...nameSelect,
      ...pointSelect,
      kind: true,
      status: true,
      parentId: true,
      summaryDa: true,
      summaryEn: true,
      themes: { where: { isPrimary: true }, select: themeSelect },
      phases: shortPhases,
    },
    orderBy: [{ titleDa: 'asc' }, { id: 'asc' }],
  });
  const items = rows.map(({ themes: [primary], phases, longitude, latitude, placePrecision, ...row }) => ({
    ...row,
    ...whereItStands({ status: row.status, phases }, now),
    point: toPoint({ longitude, latitude, placePrecision }),
    primaryTheme: primary ? { ...primary.theme, isPrimary: true } : null,
  }));
  const openFirst = (item: ProjectListItemView) => (item.openPhase ? 0 : 1);
  return items.sort((a, b) => openFirst(a) - openFirst(b));
}

/** The published projects and cases that have a place, for the map; `listProjects` is its list. */
export async function listProjectPoints(now: Date): Promise<ProjectPointView[]> {
  const rows = await db().project.findMany({
    where: { ...publishedProject, longitude: { not: null } },
    select: { ...nameSelect, ...pointSelect, status: true, phases: shortPhases },
    orderBy: { id: 'asc' },
  });
  return rows.flatMap(({ phases, status, longitude, latitude, placePrecision, ...row }) => {
    const point = toPoint({ longitude, latitude, placePrecision });
    const { stop, openPhase } = whereItStands({ status, phases }, now);
    return point ? [{ ...row, point, stop, daysLeft: openPhase?.daysLeft ?? null }] : [];
  });
}
