import type { Actor } from '@/lib/audit/actor';
import type { SenderShown } from '@/lib/contributions/contribution';
import { renamePerson } from '@/lib/identity/server/rename-person';
import type { Db } from '@/lib/platform/db';
import type { SenderNames } from '@/lib/projects/sender-names';

type Sender = { senderShown: Exclude<SenderShown, 'erased'>; senderName: string };

/**
 * What others will see of the sender. Keeps the name a person wants to be shown by, if they gave one. Whoever is
 * registered with a protected name, and whoever writes where no names are shown, is shown by role whatever the form
 * says. Null for somebody who chose their name and has none.
 */
export async function settleSender(
  tx: Db,
  actor: Actor,
  personId: string,
  phase: { senderNames: SenderNames },
  { senderShown, senderName }: Sender,
): Promise<'role' | 'name' | null> {
  if (senderShown === 'role' || phase.senderNames === 'never') return 'role';
  const person = await tx.user.findUnique({ where: { id: personId }, select: { name: true, isProtected: true } });
  if (person?.isProtected) return 'role';
  const isNamed = senderName === '' ? Boolean(person?.name) : await renamePerson(tx, actor, personId, senderName);
  return isNamed ? 'name' : null;
}
