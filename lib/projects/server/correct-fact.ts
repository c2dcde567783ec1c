import type { Actor } from '@/lib/audit/actor';
import { reach } from '@/lib/audit/permissions';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import type { CorrectFact } from '../fact-schema';
import { mayEditProjects } from '../project-policy';
import { projectEventIds } from './internal/project-rows';

export type CorrectFactRefusal = 'signInNeeded' | 'notAllowed' | 'factNotFound' | 'conflict';

/** Puts a slip of the pen right in one version of a fact, from what somebody started with. What has changed in the world is a new version. */
export async function correctFact(
  actor: Actor,
  { id, version, ...written }: CorrectFact,
): Promise<Result<{ slug: string }, CorrectFactRefusal>> {
  const verdict = mayEditProjects(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const found = await tx.projectFact.findUnique({
      where: { id, projectId: reach(actor, 'project.edit') },
      select: { projectId: true, project: { select: { slug: true } } },
    });
    if (!found) return refused('factNotFound');
    const change = { where: { id, version }, data: { ...written, version: { increment: 1 } } };
    const { count } = await tx.projectFact.updateMany(change);
    if (count === 0) return refused('conflict');
    await recordEvent(tx, actor, 'fact.corrected', await projectEventIds(tx, found.projectId));
    return ok({ slug: found.project.slug });
  });
}
