import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type AdministrationRefusal, mayAdministerRoles } from '../administration-policy';
import type { ChangeRole } from '../administration-schema';
import { endSessionsOf } from './end-sessions';
import { heldAdministration } from './internal/held-administration';

export type TakeRoleRefusal = AdministrationRefusal | 'lastAdministrator' | 'personNotFound';

/**
 * Takes a role from somebody: from their next request on they cannot do what it gave, and a project manager manages
 * nothing any more. The last administrator stays one.
 */
export async function takeRole(actor: Actor, { id, role }: ChangeRole): Promise<Result<{ id: string }, TakeRoleRefusal>> {
  const verdict = mayAdministerRoles(actor);
  if (!verdict.allowed) return refused(verdict.reason);

  return db().$transaction(async (tx) => {
    const administration = await heldAdministration(tx, actor);
    if (!administration.isActing) return refused('notAllowed');
    if ((await tx.user.count({ where: { id } })) === 0) return refused('personNotFound');
    const isLast = role === 'administrator' && administration.ids.every((each) => each === id);
    if (isLast) return refused('lastAdministrator');
    const { count } = await tx.employeeRole.deleteMany({ where: { userId: id, role } });
    if (count === 0) return ok({ id });
    if (role === 'project_manager') await tx.projectManager.deleteMany({ where: { userId: id } });
    await endSessionsOf(tx, id);
    await recordEvent(tx, actor, 'role.revoked', { person: id, role });
    return ok({ id });
  });
}
