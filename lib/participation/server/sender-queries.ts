import { type Actor, personIdOf } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';

/** The name on somebody's own account, for a form that asks whether to show it; a protected name is never shown. */
export async function getSender(actor: Actor): Promise<{ name: string | null; isProtected: boolean }> {
  const id = personIdOf(actor);
  if (!id) return { name: null, isProtected: false };
  const person = await db().user.findUnique({ where: { id }, select: { name: true, isProtected: true } });
  return person ?? { name: null, isProtected: false };
}
