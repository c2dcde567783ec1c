import type { Db } from '@/lib/platform/db';

/** What has not been gathered into a mail yet is not going to be; it stays in the app. */
export async function keepFromMail(tx: Db, personId: string, kinds: string[]): Promise<void> {
  if (kinds.length === 0) return;
  await tx.notification.updateMany({
    where: { recipientId: personId, kind: { in: kinds }, cadence: { in: ['daily', 'weekly'] }, digestId: null },
    data: { cadence: 'never' },
  });
}
