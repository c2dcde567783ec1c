import { db } from '@/lib/platform/db';
import { keyedHash } from '@/lib/platform/ids';
import { mailboxOf } from '../mailbox';

/** A pseudonym of a person's mailbox: accounts that share one mailbox share it. */
export async function mailboxKeyOf(personId: string): Promise<string> {
  const person = await db().user.findUnique({ where: { id: personId }, select: { email: true } });
  return keyedHash('mailbox', person ? mailboxOf(person.email) : personId).slice(0, 40);
}
