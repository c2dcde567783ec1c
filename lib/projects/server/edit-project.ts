import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type AdoptionBlock, adoptionBlockedBy, isAdopted } from '../adoption';
import { mayEditProjects } from '../project-policy';
import type { EditProject } from '../project-schema';
import { getAdoptionStanding } from './adoption-queries';
import { type PlacementRefusal, placementRefusal, projectColumns, projectEventIds, themeRows } from './internal/project-rows';
import { isShown, shownSelect } from './internal/project-selects';

export type EditProjectRefusal =
  | 'signInNeeded'
  | 'notAllowed'
  | 'projectNotFound'
  | 'slugTaken'
  | 'conflict'
  | 'readersStay'
  | AdoptionBlock
  | PlacementRefusal;

/**
 * Changes a project, from the version somebody started with: when another has changed it meanwhile
 * nothing is written (`conflict`). What citizens sent keeps the themes it inherited.
 */
export async function editProject(
  actor: Actor,
  input: EditProject,
): Promise<Result<{ id: string; slug: string }, EditProjectRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  const { id, version, ...written } = input;
  try {
    return await db().$transaction(async (tx) => {
      await tx.$executeRaw`SELECT 1 FROM "Project" WHERE "id" = ${id} FOR UPDATE`;
      const found = await tx.project.findUnique({
        where: { id, AND: { id: reach(actor, 'project.edit') } },
        select: {
          status: true,
          parentId: true,
          affectsLocals: true,
          inviteOnly: true,
          ...shownSelect,
          themes: { select: { themeId: true } },
        },
      });
      if (!found) return refused('projectNotFound');
      const changesReaders = written.inviteOnly !== undefined && written.inviteOnly !== found.inviteOnly;
      if (changesReaders && isShown(found)) return refused('readersStay');
      const misplaced = await placementRefusal(tx, actor, written, { id, parentId: found.parentId });
      if (misplaced) return refused(misplaced);
      if (isAdopted(written.status) && !isAdopted(found.status)) {
        const standing = await getAdoptionStanding(id, tx);
        // Taking the mark away in the step that decides would be a way around the rule.
        const affectsLocals = found.affectsLocals || (written.affectsLocals ?? false);
        const [block] = adoptionBlockedBy({ ...standing, affectsLocals });
        if (block) return refused(block);
      }
      const { count } = await tx.project.updateMany({
        where: { id, version },
        data: { ...projectColumns(written), version: { increment: 1 } },
      });
      if (count === 0) return refused('conflict');
      await tx.projectTheme.deleteMany({ where: { projectId: id } });
      await tx.projectTheme.createMany({ data: themeRows(written).map((row) => ({ ...row, projectId: id })) });
      const former = found.themes.map(({ themeId }) => themeId);
      const ids = await projectEventIds(tx, id, former);
      await recordEvent(tx, actor, 'project.edited', ids);
      if (found.status !== written.status) await recordEvent(tx, actor, 'project.status_changed', ids);
      return ok({ id, slug: written.slug });
    });
  } catch (error) {
    if (isConflict(error)) return refused('slugTaken');
    throw error;
  }
}
