import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type AdministrationRefusal, mayAdministerRoles } from '../administration-policy';
import type { ChangeManager } from '../administration-schema';

export type AssignManagerRefusal = AdministrationRefusal | 'ownRights' | 'managerNotFound' | 'projectNotFound';

/** Lets a project manager manage a project, with its cases, from their next request on; assigned twice it is done once. */
export async function assignManager(
  actor: Actor,
  { id, projectId }: ChangeManager,
): Promise<Result<{ id: string }, AssignManagerRefusal>> {
  const verdict = mayAdministerRoles(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  if (id === personIdOf(actor)) return refused('ownRights');

  return db().$transaction(async (tx) => {
    // Held, so that a role taken at the same moment leaves nothing managed behind.
    const [manager] = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "EmployeeRole" WHERE "userId" = ${id} AND "role" = 'project_manager' FOR SHARE`;
    if (!manager) return refused('managerNotFound');
    if ((await tx.project.count({ where: { id: projectId } })) === 0) return refused('projectNotFound');
    const { count } = await tx.projectManager.createMany({
      data: [{ userId: id, projectId, assignedAt: now() }],
      skipDuplicates: true,
    });
    if (count > 0) await recordEvent(tx, actor, 'manager.assigned', { person: id, project: projectId });
    return ok({ id });
  });
}
