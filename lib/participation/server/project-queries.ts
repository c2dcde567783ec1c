import { db } from '@/lib/platform/db';
import { actWindow } from '../act-window';
import type { ParticipationProjectView } from '../participation-views';

/** A published project and what can be done in it at a moment, for the pages of what is said in it; else null. */
export async function getParticipationProject(slug: string, now: Date): Promise<ParticipationProjectView | null> {
  const row = await db().project.findFirst({
    where: { slug, publication: { isNot: null } },
    select: {
      id: true,
      slug: true,
      titleDa: true,
      titleEn: true,
      isExample: true,
      themes: { select: { themeId: true }, orderBy: { isPrimary: 'desc' } },
      phases: {
        where: { publication: { isNot: null } },
        select: {
          titleDa: true,
          titleEn: true,
          moderation: true,
          isExample: true,
          opensOn: true,
          closesOn: true,
          acts: true,
        },
      },
    },
  });
  if (!row) return null;
  const { themes, phases, ...project } = row;
  const published = phases.map((phase) => ({ ...phase, isPublished: true }));
  return {
    ...project,
    windows: {
      proposal: actWindow(published, 'proposal', now),
      comment: actWindow(published, 'comment', now),
      support: actWindow(published, 'support', now),
    },
    themeIds: themes.map(({ themeId }) => themeId),
  };
}
