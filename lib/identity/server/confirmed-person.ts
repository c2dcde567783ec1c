import { now } from '@/lib/platform/clock';
import type { Db } from '@/lib/platform/db';

/** The id of the person an address belongs to, made when new. Only for somebody who has just shown the address is theirs. */
export async function confirmedPerson(tx: Db, email: string, locale: string): Promise<string> {
  const { id } = await tx.user.upsert({
    where: { email },
    create: { email, locale, emailVerified: now(), createdAt: now() },
    update: { emailVerified: now() },
    select: { id: true },
  });
  return id;
}
