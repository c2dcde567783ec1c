import { db } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import type { MailOutcome, MailTransport } from '@/lib/platform/mail/mail';
import { type Fate, fateAfterFailure, fateBeforeSending, leaseMs } from '../delivery-fate';
import { composeMail } from './compose-mail';
import type { OutboxMail } from './mail-props';

type ClaimedMail = OutboxMail & {
  attempts: number;
  expiresAt: Date | null;
  lastError: string | null;
  dueSince: Date;
};

const batchSize = 20;

/**
 * Sends the mails that are due, sign-in mails first, and answers how many it took. A mail taken is
 * leased for five minutes: when the process dies meanwhile, another attempt is made with the same
 * key, so that the service sends it once. Stops early when the service asks for a pause.
 */
export async function sendDueDeliveries(send: MailTransport, at: Date): Promise<number> {
  const claimed = await claimDue(at);
  for (const [index, mail] of claimed.entries()) {
    const outcome = await attempt(mail, send, at);
    const pause = outcome?.sent === false ? outcome.retryAfterSeconds : undefined;
    if (pause === undefined) continue;
    await postpone(claimed.slice(index), new Date(at.getTime() + pause * 1000));
    break;
  }
  return claimed.length;
}

async function claimDue(at: Date): Promise<ClaimedMail[]> {
  const leasedUntil = new Date(at.getTime() + leaseMs);
  const rows = await db().$queryRaw<ClaimedMail[]>`
    WITH due AS (
      SELECT "id", "nextAttemptAt" AS "dueSince" FROM "Delivery"
      WHERE "state" = 'pending' AND "nextAttemptAt" <= ${at}::timestamptz
      ORDER BY ("purpose" = 'sign_in') DESC, "nextAttemptAt", "id"
      LIMIT ${batchSize} FOR UPDATE SKIP LOCKED)
    UPDATE "Delivery" d SET "attempts" = d."attempts" + 1, "nextAttemptAt" = ${leasedUntil}::timestamptz
    FROM due WHERE due."id" = d."id"
    RETURNING d."id", d."purpose", d."toAddress", d."locale", d."data", d."secret", d."createdAt", d."attempts",
      d."expiresAt", d."lastError", due."dueSince"`;
  const isSignIn = (mail: ClaimedMail) => Number(mail.purpose === 'sign_in');
  return rows.sort((a, b) => isSignIn(b) - isSignIn(a) || a.dueSince.getTime() - b.dueSince.getTime());
}

async function attempt(mail: ClaimedMail, send: MailTransport, at: Date): Promise<MailOutcome | null> {
  const fate = fateBeforeSending(mail, at);
  if (fate !== 'send') {
    await settle(mail, { state: fate }, fate === 'dead' ? 'outcome unknown' : 'expired');
    return null;
  }
  const outcome = await composeAndSend(mail, send);
  if (outcome === null) await settle(mail, { state: 'dropped' }, 'nothing left to tell');
  else if (outcome.sent) await settleSent(mail, outcome.providerId, at);
  else if (outcome.retryAfterSeconds === undefined) await settle(mail, fateAfterFailure(mail, at), outcome.error);
  return outcome;
}

async function composeAndSend(mail: ClaimedMail, send: MailTransport): Promise<MailOutcome | null> {
  try {
    const written = await composeMail(mail);
    return written && (await send(written));
  } catch (error) {
    log.error({ delivery: mail.id, name: (error as Error).name }, 'mail could not be made or handed over');
    return { sent: false, error: (error as Error).name };
  }
}

async function settleSent(mail: ClaimedMail, providerId: string | null, at: Date): Promise<void> {
  await db().delivery.update({
    where: { id: mail.id },
    data: { state: 'sent', sentAt: at, providerId, secret: null, lastError: null },
  });
  log.info({ delivery: mail.id, purpose: mail.purpose, attempts: mail.attempts }, 'mail sent');
}

/** A mail that will not be tried again keeps no secret. */
async function settle(mail: ClaimedMail, fate: Fate, lastError: string): Promise<void> {
  const secret = fate.state === 'pending' ? {} : { secret: null };
  await db().delivery.update({ where: { id: mail.id }, data: { ...fate, ...secret, lastError } });
  log.warn({ delivery: mail.id, purpose: mail.purpose, state: fate.state, lastError }, 'mail not sent');
}

/** Puts back mails that were not tried: the attempt does not count. */
async function postpone(mails: readonly ClaimedMail[], nextAttemptAt: Date): Promise<void> {
  await db().delivery.updateMany({
    where: { id: { in: mails.map((mail) => mail.id) }, state: 'pending' },
    data: { nextAttemptAt, attempts: { decrement: 1 } },
  });
}
