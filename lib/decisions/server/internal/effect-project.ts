import type { EventIds } from '@/lib/audit/events';
import { copenhagenDate } from '@/lib/i18n/copenhagen';
import type { Db } from '@/lib/platform/db';
import type { EffectInput } from '../../effect-schema';
import { idsOfProject, type RecordedProject } from './recorded-project';

export type MeasuringRefusal = 'measuredInFuture' | 'projectNotPublished' | 'themeNotFound';

/** Why an effect cannot be written down about a project: people must be able to read what they are told of. */
export async function measuringRefusal(
  tx: Db,
  { measuredOn, themeId }: EffectInput,
  project: RecordedProject,
  at: Date,
): Promise<MeasuringRefusal | null> {
  if (measuredOn > copenhagenDate(at)) return 'measuredInFuture';
  if (!project.publication) return 'projectNotPublished';
  if (themeId && !(await tx.theme.count({ where: { id: themeId } }))) return 'themeNotFound';
  return null;
}

/** What an event about an effect names: itself first, its project, every theme and the parent that lists the project. */
export function effectEventIds(effect: string, project: RecordedProject, ...further: (string | null)[]): EventIds {
  return { effect, ...idsOfProject(project, ...further) };
}
