import type { Actor } from '@/lib/audit/actor';
import type { SenderShown } from '@/lib/contributions/contribution';
import { renamePerson } from '@/lib/identity/server/rename-person';
import type { Db } from '@/lib/platform/db';

type Sender = { senderShown: SenderShown; senderName: string };

/**
 * Keeps the name a person wants to be shown by, if they gave one. False when they chose their name
 * and there is none.
 */
export async function keepSenderName(
  tx: Db,
  actor: Actor,
  personId: string,
  { senderShown, senderName }: Sender,
): Promise<boolean> {
  if (senderShown === 'role') return true;
  if (senderName !== '') return renamePerson(tx, actor, personId, senderName);
  const person = await tx.user.findUnique({ where: { id: personId }, select: { name: true } });
  return Boolean(person?.name);
}
