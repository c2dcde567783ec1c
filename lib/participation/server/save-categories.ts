import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditProjects } from '@/lib/projects/project-policy';
import { holdProject } from '@/lib/projects/server/hold-project';
import type { SaveCategories } from '../category-schema';

export type SaveCategoriesRefusal = 'signInNeeded' | 'notAllowed' | 'projectNotFound';

/**
 * What the proposals of a project can be about, from now on, in the order given. A category that keeps its Danish name
 * keeps its proposals; those of one that is gone are in none.
 */
export async function saveCategories(
  actor: Actor,
  { project: slug, lines }: SaveCategories,
): Promise<Result<{ project: string }, SaveCategoriesRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const projectId = await holdProject(tx, actor, slug);
    if (!projectId) return refused('projectNotFound');
    await tx.proposalCategory.deleteMany({ where: { projectId, nameDa: { notIn: lines.map(({ nameDa }) => nameDa) } } });
    for (const [position, { nameDa, nameEn }] of lines.entries())
      await tx.proposalCategory.upsert({
        where: { projectId_nameDa: { projectId, nameDa } },
        create: { projectId, position, nameDa, nameEn },
        update: { position, nameEn },
        select: { id: true },
      });
    await recordEvent(tx, actor, 'categories.saved', { project: projectId });
    return ok({ project: slug });
  });
}
