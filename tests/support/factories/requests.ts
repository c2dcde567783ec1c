import { now } from '@/lib/platform/clock';
import { db, type Prisma } from '@/lib/platform/db';
import { answerDays, daysAfter } from '@/lib/privacy/data-request';

/** A request by letter that waits for an answer, unless told otherwise. */
export async function aRequest(over: Partial<Prisma.DataRequestUncheckedCreateInput> = {}) {
  const receivedAt = (over.receivedAt as Date | undefined) ?? now();
  return db().dataRequest.create({
    data: {
      number: `DS-${crypto.randomUUID().slice(0, 4).toUpperCase()}-X${Math.floor(performance.now()) % 10}`,
      kind: 'rectification',
      channel: 'letter',
      name: 'Anna Lund',
      address: 'Vej 1, Grenaa',
      text: 'Mit navn er stavet forkert.',
      dueAt: daysAfter(receivedAt, answerDays),
      ...over,
      receivedAt,
    },
  });
}
