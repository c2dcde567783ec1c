import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { mayEditProject } from '../project-policy';
import type { ProjectInput } from '../project-schema';
import { type PlacementRefusal, placementRefusal, projectColumns, projectEventIds, themeRows } from './internal/project-rows';

export type CreateProjectRefusal = 'signInNeeded' | 'notAllowed' | 'slugTaken' | PlacementRefusal;

/** Starts a project as a draft that only those who edit it can see. */
export async function createProject(
  actor: Actor,
  input: ProjectInput,
): Promise<Result<{ id: string; slug: string }, CreateProjectRefusal>> {
  const verdict = mayEditProject(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  try {
    return await db().$transaction(async (tx) => {
      const misplaced = await placementRefusal(tx, input);
      if (misplaced) return refused(misplaced);
      const project = await tx.project.create({
        data: { ...projectColumns(input), createdAt: now(), themes: { create: themeRows(input) } },
        select: { id: true, slug: true },
      });
      await recordEvent(tx, actor, 'project.created', await projectEventIds(tx, project.id));
      return ok(project);
    });
  } catch (error) {
    if (isConflict(error)) return refused('slugTaken');
    throw error;
  }
}
