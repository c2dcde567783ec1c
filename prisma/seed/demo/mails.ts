import { keyedHash } from '@/lib/platform/ids';
import type { Prisma } from '@/prisma/generated/client';
import { after } from './days';
import { citizenId } from './people';

type Tx = Prisma.TransactionClient;

/** Mails that did not go as they should, so that the pages about them show something. Nothing here is ever sent. */
export async function mailExamples(tx: Tx, now: Date): Promise<void> {
  const hidden = await tx.contribution.findFirst({
    where: { isExample: true, hiding: { isNot: null } },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  const mail = (number: number, daysAgo: number) => ({
    id: `example-mail-${number}`,
    recipientId: citizenId(number),
    toAddress: `eksempel${number}@eksempel.invalid`,
    data: { contribution: hidden?.id ?? '' },
    createdAt: after(now, -daysAgo),
    nextAttemptAt: after(now, -daysAgo),
  });
  await tx.delivery.createMany({
    data: [
      { ...mail(3, 2), purpose: 'answered', state: 'dead', attempts: 8, lastError: 'internal_server_error' },
      { ...mail(5, 1), purpose: 'use_marked', state: 'dead', attempts: 1, lastError: 'validation_error' },
      { ...mail(8, 3), purpose: 'published', state: 'uncertain', attempts: 4, lastError: 'outcome unknown' },
      { ...mail(11, 4), purpose: 'hidden', state: 'bounced', attempts: 1, sentAt: after(now, -4), reportedAt: after(now, -4) },
    ],
  });
  await tx.suppressedAddress.createMany({
    data: [
      suppressed('eksempel11@eksempel.invalid', 'ek…@eksempel.invalid', 'bounced', after(now, -4)),
      suppressed('eksempel14@eksempel.invalid', 'ek…@eksempel.invalid', 'complained', after(now, -9)),
    ],
  });
}

function suppressed(address: string, masked: string, reason: 'bounced' | 'complained', suppressedAt: Date) {
  return { addressHash: keyedHash('suppressed-address', address), masked, reason, suppressedAt };
}
