import type { Db } from '@/lib/platform/db';

/**
 * Ends every session of a person, on all their devices, from the moment the transaction commits. Part of whatever
 * changes what they may do: the next session begins with the new rights and a new token (OWASP ASVS 5.0, 7.2.4).
 */
export async function endSessionsOf(tx: Db, personId: string): Promise<number> {
  const { count } = await tx.session.deleteMany({ where: { userId: personId } });
  return count;
}
