import { type Actor, personIdOf } from '@/lib/audit/actor';
import { db } from '@/lib/platform/db';

/** The name on somebody's own account, for a form that asks whether to show it. */
export async function getSenderName(actor: Actor): Promise<string | null> {
  const id = personIdOf(actor);
  if (!id) return null;
  const person = await db().user.findUnique({ where: { id }, select: { name: true } });
  return person?.name ?? null;
}
