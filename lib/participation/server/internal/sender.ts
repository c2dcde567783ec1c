import type { SenderShown } from '@/lib/contributions/contribution';
import type { Db } from '@/lib/platform/db';

type Sender = { senderShown: SenderShown; senderName: string };

/**
 * Keeps the name a person wants to be shown by, if they gave one. False when they chose their name
 * and there is none.
 */
export async function keepSenderName(tx: Db, personId: string, { senderShown, senderName }: Sender): Promise<boolean> {
  if (senderShown === 'role') return true;
  if (senderName !== '') {
    await tx.user.update({ where: { id: personId }, data: { name: senderName }, select: { id: true } });
    return true;
  }
  const person = await tx.user.findUnique({ where: { id: personId }, select: { name: true } });
  return Boolean(person?.name);
}
