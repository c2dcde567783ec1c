import { type Actor, personIdOf } from '@/lib/audit/actor';
import { extentOf } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db, isConflict } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type AdoptionBlock, adoptionBlockedBy, isAdopted } from '../adoption';
import { mayCreateProjects } from '../project-policy';
import type { ProjectInput } from '../project-schema';
import { type PlacementRefusal, placementRefusal, projectColumns, projectEventIds, themeRows } from './internal/project-rows';

export type CreateProjectRefusal = 'signInNeeded' | 'notAllowed' | 'slugTaken' | AdoptionBlock | PlacementRefusal;

/** Starts a project as a draft that only those who edit it can see; a project manager who starts one manages it. */
export async function createProject(
  actor: Actor,
  input: ProjectInput,
): Promise<Result<{ id: string; slug: string }, CreateProjectRefusal>> {
  const verdict = mayCreateProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  if (isAdopted(input.status)) {
    const [block] = adoptionBlockedBy({ ...nothingYet, affectsLocals: input.affectsLocals ?? false });
    if (block) return refused(block);
  }
  try {
    return await db().$transaction(async (tx) => {
      const misplaced = await placementRefusal(tx, actor, input);
      if (misplaced) return refused(misplaced);
      const project = await tx.project.create({
        data: {
          ...projectColumns(input),
          createdAt: now(),
          themes: { create: themeRows(input) },
          managers: { create: firstManager(actor) },
        },
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

/** Where a project stands before anything has happened in it. */
const nothingYet = { finishedPhases: 0, hasException: false, openObjections: 0 };

/** Whoever edits only what they manage manages what they start; an administrator edits it anyway. */
function firstManager(actor: Actor): { userId: string; assignedAt: Date }[] {
  const userId = personIdOf(actor);
  return userId && extentOf(actor, 'project.edit') === 'managed' ? [{ userId, assignedAt: now() }] : [];
}
