import type { Actor } from '@/lib/audit/actor';
import type { EventIds } from '@/lib/audit/events';
import { mayIn } from '@/lib/audit/permissions';
import type { Db } from '@/lib/platform/db';
import type { ProjectInput } from '../../project-schema';
import { isInMunicipality } from '../areas';

/** The columns a project form fills in. */
export function projectColumns(input: ProjectInput) {
  const { primaryThemeId: _primary, themeIds: _further, ...columns } = input;
  return { ...columns, applicant: input.outsideApplicant ? input.applicant : null };
}

/** The themes of a form: the primary one first, each once. */
export function themeRows({ primaryThemeId, themeIds }: ProjectInput) {
  const further = new Set(themeIds.filter((id) => id !== primaryThemeId));
  return [{ themeId: primaryThemeId, isPrimary: true }, ...[...further].map((themeId) => ({ themeId, isPrimary: false }))];
}

export type PlacementRefusal =
  | 'placeOutside'
  | 'themeNotFound'
  | 'themeConcluded'
  | 'parentNotFound'
  | 'parentIsCase'
  | 'parentHasCases';

/**
 * Whether the themes exist, none that is over is new to the project, and the parent can be one: there is one level, no more. A project is put only under a
 * parent one may edit; one that stands under another's already may stay there.
 */
export async function placementRefusal(
  tx: Db,
  actor: Actor,
  input: ProjectInput,
  placed?: { id: string; parentId: string | null },
): Promise<PlacementRefusal | null> {
  const themeIds = themeRows(input).map(({ themeId }) => themeId);
  const themes = await tx.theme.findMany({
    where: { id: { in: themeIds } },
    select: { state: true, projects: { where: { projectId: placed?.id ?? '' }, select: { projectId: true } } },
  });
  if (themes.length < themeIds.length) return 'themeNotFound';
  if (themes.some(({ state, projects }) => state === 'concluded' && projects.length === 0)) return 'themeConcluded';
  const { longitude, latitude } = input;
  if (longitude !== null && latitude !== null && !(await isInMunicipality(tx, [longitude, latitude]))) return 'placeOutside';
  if (!input.parentId) return null;
  const parent = await tx.project.findUnique({ where: { id: input.parentId }, select: { id: true, parentId: true } });
  if (!parent || parent.id === placed?.id) return 'parentNotFound';
  if (parent.id !== placed?.parentId && !mayIn(actor, 'project.edit', parent.id)) return 'parentNotFound';
  if (parent.parentId) return 'parentIsCase';
  const cases = placed ? await tx.project.count({ where: { parentId: placed.id } }) : 0;
  return cases > 0 ? 'parentHasCases' : null;
}

/** What an event about a project names: itself, every theme it stands under and the parent that lists it. */
export async function projectEventIds(
  tx: Db,
  projectId: string,
  formerThemeIds: readonly string[] = [],
): Promise<EventIds & { theme: string[] }> {
  const { parentId, themes } = await tx.project.findUniqueOrThrow({
    where: { id: projectId },
    select: { parentId: true, themes: { select: { themeId: true } } },
  });
  const theme = [...new Set([...formerThemeIds, ...themes.map(({ themeId }) => themeId)])];
  return { project: projectId, theme, ...(parentId && { parent: parentId }) };
}

/** What an event about a phase names: the phase first, then its project and themes. */
export async function phaseEventIds(tx: Db, phaseId: string, projectId: string): Promise<EventIds> {
  return { phase: phaseId, ...(await projectEventIds(tx, projectId)) };
}
