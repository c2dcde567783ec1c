import { log } from '@/lib/platform/log';
import type { MailOutcome, MailTransport } from '@/lib/platform/mail/mail';
import { fateAfterFailure, isKeyForgotten, pauseOfService } from '../delivery-fate';
import { type Letters, writeLetters } from './internal/batch-letters';
import { type Batch, takeBatch } from './internal/mail-batches';
import { noFailures, noteFailure, noteRefusal, noteSent, pausedUntil } from './internal/service-state';
import { dissolve, giveUp, postpone, retryAt, settleAll, settleSent } from './internal/settle-batch';

/**
 * Sends one batch of the mails that are due, the most urgent first, and answers how many it took. Mails taken are
 * leased for five minutes: when the process dies meanwhile, the same request is made again under the same key, so that
 * the service sends it once. No transaction is open while the service is asked.
 */
export async function sendDueDeliveries(send: MailTransport, at: Date, only: 'urgent' | 'all' = 'all'): Promise<number> {
  const pause = await pausedUntil();
  if (pause && pause > at) return 0;
  const batch = await takeBatch(at, only);
  if (!batch) return 0;
  await sendBatch(batch, send, at);
  return batch.deliveries.length || 1;
}

async function sendBatch(batch: Batch, send: MailTransport, at: Date): Promise<void> {
  if (batch.deliveries.length === 0) return dissolve(batch, at);
  if (isKeyForgotten(batch.handedOverAt, at)) return settleAll(batch, 'uncertain', 'outcome unknown');
  if (batch.expiresAt && batch.expiresAt <= at) return settleAll(batch, 'dropped', 'expired');
  const letters = await writeLetters(batch, at);
  if (letters.length === 0) return dissolve(batch, at);
  const outcome = await handOver(batch, letters, send);
  if (outcome.sent) {
    await settleSent(batch, letters, outcome.providerIds, at);
    await noteSent(at);
  } else await settleFailure(batch, outcome, at);
}

async function handOver(batch: Batch, letters: Letters, send: MailTransport): Promise<MailOutcome> {
  try {
    return await send(
      `batch/${batch.id}`,
      letters.map(({ mail }) => mail),
    );
  } catch (error) {
    log.error({ batch: batch.id, name: (error as Error).name }, 'mails could not be handed over');
    return { sent: false, error: (error as Error).name, means: 'unclear' };
  }
}

async function settleFailure(batch: Batch, outcome: MailOutcome & { sent: false }, at: Date): Promise<void> {
  const { error, means } = outcome;
  log.warn({ batch: batch.id, mails: batch.deliveries.length, attempts: batch.attempts, error, means }, 'mail not sent');
  if (means === 'clash') return settleAll(batch, 'uncertain', error);
  if (means === 'invalid') return batch.deliveries.length > 1 ? dissolve(batch, at) : settleAll(batch, 'dead', error);
  const mayBeTaken = means === 'unclear' || means === 'silent';
  const pause = pauseOfService(outcome, mayBeTaken ? await noteFailure(batch.id, outcome, at) : noFailures);
  if (pause !== null) {
    const until = new Date(at.getTime() + pause * 1000);
    await noteRefusal(means === 'wait' ? null : error, until, at);
    return postpone(batch, { keepsHandOver: mayBeTaken, lastError: error }, at);
  }
  const fate = fateAfterFailure(batch, at);
  if (fate.state === 'pending') return retryAt(batch, fate.nextAttemptAt, error);
  return fate.state === 'dropped' ? settleAll(batch, 'dropped', error) : giveUp(batch, error);
}
