import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { answerDays, daysAfter } from '../data-request';
import { carryOutErasures } from './carry-out-erasures';
import { type ErasedLine, readErased } from './internal/erased-list';
import { freeNumber } from './internal/open-request';

/**
 * After a backup was brought back: erases anew whoever had been erased since it was made, from the list beside the
 * database or another copy of it. Answers how many accounts there were to erase. Done twice it is done once.
 */
export async function reapplyErasures(file?: string): Promise<{ known: number; erased: number }> {
  const listed = await readErased(file);
  for (const line of listed) await askAgain(line);
  const erased = await carryOutAll();
  return { known: listed.length, erased };
}

async function askAgain({ personId, hidesKept }: ErasedLine): Promise<void> {
  const person = await db().user.findUnique({ where: { id: personId }, select: { locale: true } });
  if (!person) return;
  const at = now();
  await db().$transaction(async (tx) => {
    const waiting = { personId, cancelledAt: null, finishedAt: null };
    const { count } = await tx.erasure.updateMany({ where: waiting, data: { dueAt: at, hidesKept } });
    if (count > 0) return;
    await tx.dataRequest.create({
      data: {
        number: await freeNumber(tx),
        kind: 'erasure',
        channel: 'platform',
        personId,
        language: person.locale,
        receivedAt: at,
        dueAt: daysAfter(at, answerDays),
        erasure: { create: { personId, hidesKept, askedAt: at, dueAt: at } },
      },
      select: { id: true },
    });
  });
}

async function carryOutAll(): Promise<number> {
  let erased = 0;
  for (;;) {
    const finished = await carryOutErasures(now());
    if (finished === 0) return erased;
    erased += finished;
  }
}
