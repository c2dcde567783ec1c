import type { Db, Prisma } from '@/lib/platform/db';
import type { Kind } from '../../kinds';
import { mustReach } from '../../must-reach';
import { kindOfPurpose, purposes } from '../../who-hears';

/**
 * What has not been gathered into a mail yet is not going to be; it stays in the app. Mails that still wait to be sent
 * are dropped too, but for decisions about the person themselves.
 */
export async function keepFromMail(tx: Db, personId: string, kinds: Kind[]): Promise<void> {
  if (kinds.length === 0) return;
  await tx.notification.updateMany({
    where: { recipientId: personId, kind: { in: kinds }, cadence: { in: ['daily', 'weekly'] }, digestId: null },
    data: { cadence: 'never' },
  });
  const unwanted = purposes.filter(
    (purpose) => kinds.some((kind) => kind === kindOfPurpose(purpose)) && !mustReach.includes(purpose),
  );
  await dropWaiting(tx, { recipientId: personId, purpose: { in: unwanted } });
}

/** Drops mails that wait. One that has been handed to the mail service goes: nobody can call it back. */
export async function dropWaiting(tx: Db, which: Prisma.DeliveryWhereInput): Promise<void> {
  await tx.delivery.updateMany({
    where: { ...which, state: 'pending', batchId: null },
    data: { state: 'dropped', lastError: 'unsubscribed' },
  });
}
