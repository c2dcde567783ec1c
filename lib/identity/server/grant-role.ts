import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type AdministrationRefusal, mayAdministerRoles } from '../administration-policy';
import type { ChangeRole } from '../administration-schema';
import { endSessionsOf } from './end-sessions';
import { heldAdministration } from './internal/held-administration';

export type GrantRoleRefusal = AdministrationRefusal | 'ownRights' | 'personNotFound';

/**
 * Gives somebody a role. Nobody raises themselves. Their sessions end, so that no session from before carries the new
 * right; given twice it is given once.
 */
export async function grantRole(actor: Actor, { id, role }: ChangeRole): Promise<Result<{ id: string }, GrantRoleRefusal>> {
  const verdict = mayAdministerRoles(actor);
  if (!verdict.allowed) return refused(verdict.reason);
  if (id === personIdOf(actor)) return refused('ownRights');

  return db().$transaction(async (tx) => {
    const administration = await heldAdministration(tx, actor);
    if (!administration.isActing) return refused('notAllowed');
    if ((await tx.user.count({ where: { id } })) === 0) return refused('personNotFound');
    const { count } = await tx.employeeRole.createMany({
      data: [{ userId: id, role, grantedAt: now() }],
      skipDuplicates: true,
    });
    if (count === 0) return ok({ id });
    await endSessionsOf(tx, id);
    await recordEvent(tx, actor, 'role.granted', { person: id, role });
    return ok({ id });
  });
}
