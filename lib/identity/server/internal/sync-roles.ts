import type { Actor, Role } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import type { Db } from '@/lib/platform/db';
import { endSessionsOf } from '../end-sessions';

/**
 * Gives a person exactly the roles the staff's sign-in says they have, and says so in the log. With a change every
 * session they had ends: what opened another door is not kept open.
 */
export async function syncRoles(tx: Db, actor: Actor, personId: string, wanted: readonly Role[]): Promise<void> {
  const held = (await tx.employeeRole.findMany({ where: { userId: personId }, select: { role: true } })).map(({ role }) => role);
  const lost = held.filter((role) => !wanted.includes(role));
  const won = wanted.filter((role) => !held.includes(role));
  if (lost.length + won.length === 0) return;
  await tx.employeeRole.deleteMany({ where: { userId: personId, role: { in: lost } } });
  await tx.employeeRole.createMany({ data: won.map((role) => ({ userId: personId, role })) });
  if (lost.includes('project_manager')) await tx.projectManager.deleteMany({ where: { userId: personId } });
  for (const role of lost) await recordEvent(tx, actor, 'role.revoked', { person: personId, role });
  for (const role of won) await recordEvent(tx, actor, 'role.granted', { person: personId, role });
  await endSessionsOf(tx, personId);
}
