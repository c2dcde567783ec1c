import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import type { Db } from '@/lib/platform/db';

/**
 * Gives an account another name, or none. Part of a command's transaction, which has screened the
 * name. False when there is no such person, or when the register protects their name: it is never stored, so that no page
 * can show it. A name that was there before may stand on pages, which
 * the event draws anew: who takes their name away is not to find it there the rest of the day.
 */
export async function renamePerson(tx: Db, actor: Actor, personId: string, name: string | null): Promise<boolean> {
  const former = await tx.user.findUnique({ where: { id: personId }, select: { name: true, isProtected: true } });
  if (!former || (former.isProtected && name !== null)) return false;
  if (former.name === name) return true;
  await tx.user.update({ where: { id: personId }, data: { name }, select: { id: true } });
  if (former.name !== null) await recordEvent(tx, actor, 'name.changed', { person: personId });
  return true;
}
