import type { Db } from '@/lib/platform/db';

/** Ends every session of a person at once: their next request, in every browser, is one of somebody not signed in. */
export async function endSessionsOf(tx: Db, personId: string): Promise<void> {
  await tx.session.deleteMany({ where: { userId: personId } });
}
