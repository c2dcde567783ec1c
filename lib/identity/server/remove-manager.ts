import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type AdministrationRefusal, mayAdministerRoles } from '../administration-policy';
import type { ChangeManager } from '../administration-schema';

/** Ends that somebody manages a project, from their next request on; one who does not manage it answers the same. */
export async function removeManager(
  actor: Actor,
  { id, projectId }: ChangeManager,
): Promise<Result<{ id: string }, AdministrationRefusal>> {
  const verdict = mayAdministerRoles(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  return db().$transaction(async (tx) => {
    const { count } = await tx.projectManager.deleteMany({ where: { userId: id, projectId } });
    if (count > 0) await recordEvent(tx, actor, 'manager.removed', { person: id, project: projectId });
    return ok({ id });
  });
}
