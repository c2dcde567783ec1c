import { now } from '@/lib/platform/clock';
import type { Db } from '@/lib/platform/db';
import { receiptCode } from '@/lib/platform/ids';
import { answerDays, daysAfter, type RequestKind } from '../../data-request';

type Asked = { kind: RequestKind; personId: string; language: string; text?: string };

/** Notes what somebody asks on their own page, with the month in which it is answered. Part of a command's transaction. */
export async function openRequest(tx: Db, asked: Asked): Promise<{ id: string; number: string }> {
  const receivedAt = now();
  return tx.dataRequest.create({
    data: {
      ...asked,
      number: await freeNumber(tx),
      channel: 'platform',
      receivedAt,
      dueAt: daysAfter(receivedAt, answerDays),
    },
    select: { id: true, number: true },
  });
}

/** A receipt number nobody has yet. */
export async function freeNumber(tx: Db): Promise<string> {
  for (;;) {
    const number = receiptCode('DS');
    if (!(await tx.dataRequest.findUnique({ where: { number }, select: { id: true } }))) return number;
  }
}
