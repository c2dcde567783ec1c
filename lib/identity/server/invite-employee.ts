import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, type Result, refused } from '@/lib/platform/result';
import { type AdministrationRefusal, mayAdministerRoles } from '../administration-policy';
import type { InviteEmployee } from '../administration-schema';
import { heldAdministration } from './internal/held-administration';

export type InviteEmployeeRefusal = AdministrationRefusal | 'addressKnown';

/**
 * Makes an account with a role for a colleague nobody has an account for yet. The address is theirs once they have signed
 * in with it; until then nobody is. Somebody who is known already is given the role on their own page, where one sees who it is.
 */
export async function inviteEmployee(
  actor: Actor,
  { email, role }: InviteEmployee,
): Promise<Result<{ id: string }, InviteEmployeeRefusal>> {
  const verdict = mayAdministerRoles(actor);
  if (!verdict.allowed) return refused(verdict.reason);

  return db().$transaction(async (tx) => {
    const administration = await heldAdministration(tx, actor);
    if (!administration.isActing) return refused('notAllowed');
    const [made] = await tx.user.createManyAndReturn({
      data: [{ email, createdAt: now() }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (!made) return refused('addressKnown');
    await tx.employeeRole.create({ data: { userId: made.id, role, grantedAt: now() }, select: { userId: true } });
    await recordEvent(tx, actor, 'employee.invited', { person: made.id, role });
    return ok(made);
  });
}
