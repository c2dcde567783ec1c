import type { EventIds } from '@/lib/audit/events';
import type { Prisma } from '@/lib/platform/db';

/** What a command needs of the project a decision or an effect is about. */
export const recordedProject = {
  id: true,
  slug: true,
  isExample: true,
  parentId: true,
  publication: { select: { projectId: true } },
  themes: { select: { themeId: true } },
} satisfies Prisma.ProjectSelect;

export type RecordedProject = Prisma.ProjectGetPayload<{ select: typeof recordedProject }>;

/** What an event names of a project: itself, every theme, further ones too, and the parent that lists it. */
export function idsOfProject(project: RecordedProject, ...further: (string | null)[]): EventIds {
  const themes = [...project.themes.map(({ themeId }) => themeId), ...further.filter((id) => id !== null)];
  const parent = project.parentId ? { parent: project.parentId } : {};
  return { project: project.id, theme: [...new Set(themes)], ...parent };
}
