import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { db } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import type { Mail } from '@/lib/platform/mail/mail';
import { fateAfterFailure } from '../../delivery-fate';
import { composeMail } from '../compose-mail';
import type { Batch, BatchedDelivery } from './mail-batches';
import { isSuppressed, suppressedAmong } from './suppressed-among';

/** What is handed over: which row of the outbox became which mail. */
export type Letters = { delivery: string; mail: Mail }[];

/**
 * The mails of a batch, written at its first attempt and kept to the letter until its outcome is known. Leaves out, and
 * settles, what must not or need not be sent. They are marked as handed over before they are.
 */
export async function writeLetters(batch: Batch, at: Date): Promise<Letters> {
  if (batch.payload) return unpack(batch.payload);
  const letters = await writeAll(batch.deliveries, at);
  if (letters.length > 0) {
    const payload = await pack(letters);
    await db().mailBatch.update({ where: { id: batch.id }, data: { payload, handedOverAt: at }, select: { id: true } });
  }
  return letters;
}

async function writeAll(deliveries: readonly BatchedDelivery[], at: Date): Promise<Letters> {
  const suppressed = await suppressedAmong(deliveries.map(({ toAddress }) => toAddress));
  const letters: Letters = [];
  const blocked: string[] = [];
  const untold: string[] = [];
  const late: string[] = [];
  for (const delivery of deliveries) {
    if (isSuppressed(suppressed, delivery.toAddress)) blocked.push(delivery.id);
    else if (delivery.expiresAt && delivery.expiresAt <= at) late.push(delivery.id);
    else {
      const mail = await write(delivery, at);
      if (mail === null) untold.push(delivery.id);
      else if (mail !== 'broken') letters.push({ delivery: delivery.id, mail });
    }
  }
  await leaveOut(blocked, 'suppressed', 'address suppressed');
  await leaveOut(late, 'dropped', 'expired');
  await leaveOut(untold, 'dropped', 'nothing left to tell');
  return letters;
}

async function write(delivery: BatchedDelivery, at: Date): Promise<Mail | null | 'broken'> {
  try {
    const mail = await composeMail(delivery);
    return mail && { ...mail, tags: { delivery: delivery.id, round: String(delivery.round) } };
  } catch (error) {
    log.error({ delivery: delivery.id, name: (error as Error).name }, 'mail could not be written');
    const attempts = delivery.attempts + 1;
    const fate = fateAfterFailure({ ...delivery, attempts }, at);
    await db().delivery.update({
      where: { id: delivery.id },
      data: {
        ...fate,
        attempts,
        batchId: null,
        lastError: (error as Error).name,
        ...(fate.state !== 'pending' && { secret: null }),
      },
      select: { id: true },
    });
    return 'broken';
  }
}

async function leaveOut(ids: readonly string[], state: 'suppressed' | 'dropped', lastError: string): Promise<void> {
  if (ids.length === 0) return;
  await db().delivery.updateMany({
    where: { id: { in: [...ids] }, state: 'pending' },
    data: { state, lastError, secret: null, batchId: null },
  });
  log.info({ mails: ids.length, state, lastError }, 'mail not sent');
}

async function pack(letters: Letters): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await promisify(gzip)(JSON.stringify(letters), { level: 1 }));
}

async function unpack(payload: Uint8Array): Promise<Letters> {
  const letters = JSON.parse(String(await promisify(gunzip)(payload))) as (Omit<Letters[number], 'mail'> & {
    mail: Omit<Mail, 'madeAt'> & { madeAt: string };
  })[];
  return letters.map(({ delivery, mail }) => ({ delivery, mail: { ...mail, madeAt: new Date(mail.madeAt) } }));
}
