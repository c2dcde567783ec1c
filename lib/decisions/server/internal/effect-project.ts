import type { EventIds } from '@/lib/audit/events';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import type { Db, Prisma } from '@/lib/platform/db';
import type { EffectInput } from '../../effect-schema';

/** What a command needs of the project an effect is about. */
export const measuredProject = {
  id: true,
  slug: true,
  isExample: true,
  parentId: true,
  publication: { select: { projectId: true } },
  themes: { select: { themeId: true } },
} satisfies Prisma.ProjectSelect;

type MeasuredProject = Prisma.ProjectGetPayload<{ select: typeof measuredProject }>;

export type MeasuringRefusal = 'measuredInFuture' | 'projectNotPublished' | 'themeNotFound';

/** Why an effect cannot be written down about a project: people must be able to read what they are told of. */
export async function measuringRefusal(
  tx: Db,
  { measuredOn, themeId }: EffectInput,
  project: MeasuredProject,
  at: Date,
): Promise<MeasuringRefusal | null> {
  if (measuredOn > copenhagenDate(at)) return 'measuredInFuture';
  if (!project.publication) return 'projectNotPublished';
  if (themeId && !(await tx.theme.count({ where: { id: themeId } }))) return 'themeNotFound';
  return null;
}

/** What an event about an effect names: itself first, its project, every theme and the parent that lists the project. */
export function effectEventIds(effect: string, project: MeasuredProject, ...further: (string | null)[]): EventIds {
  const themes = [...project.themes.map(({ themeId }) => themeId), ...further.filter((id) => id !== null)];
  const parent = project.parentId ? { parent: project.parentId } : {};
  return { effect, project: project.id, theme: [...new Set(themes)], ...parent };
}
