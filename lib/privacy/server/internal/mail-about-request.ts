import { now } from '@/lib/platform/clock';
import type { Db } from '@/lib/platform/db';

type To = {
  requestId: string /** Null for somebody without one: they read it on their own page. */;
  address: string | null;
  locale: string;
  recipientId?: string;
};

/**
 * Puts a mail about somebody's request in the outbox. It answers what they asked of the municipality as the law
 * demands, so that no preference holds it back.
 */
export async function mailAboutRequest(tx: Db, { requestId, address, locale, recipientId }: To): Promise<void> {
  if (address === null) return;
  const at = now();
  await tx.delivery.create({
    data: {
      purpose: 'data_request',
      toAddress: address,
      locale,
      recipientId,
      data: { request: requestId },
      createdAt: at,
      nextAttemptAt: at,
    },
    select: { id: true },
  });
}
