import type { Actor } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { now } from '@/lib/platform/clock';
import { type Db, db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';
import { isSignedByService } from '@/lib/platform/mail/webhook-signature';
import { ok, type Result, refused } from '@/lib/platform/result';
import { afterReport, stateOfReport } from '../reported-state';
import { type MailReport, type SignedReport, webhookSchema } from '../webhook-schema';
import { suppressAddress } from './internal/suppress-address';

export type WebhookRefusal = 'notConfigured' | 'notSigned' | 'notUnderstood';

/**
 * Takes in what the mail service reports of a mail. Whoever holds the secret may report; a report that comes again
 * changes nothing, and the order in which reports come makes no difference. A bounce or a complaint suppresses the
 * address in the same moment.
 */
export async function receiveWebhook(actor: Actor, signed: SignedReport): Promise<Result<{ isKnown: boolean }, WebhookRefusal>> {
  const secrets = env().RESEND_WEBHOOK_SECRET;
  if (!secrets) return refused('notConfigured');
  if (!isSignedByService(secrets, signed)) return refused('notSigned');
  const report = webhookSchema.safeParse(jsonOf(signed.body));
  if (!report.success) return refused('notUnderstood');
  return db().$transaction(async (tx) => {
    const first = await tx.webhookReceipt.createMany({ data: [{ id: signed.id, receivedAt: now() }], skipDuplicates: true });
    return first.count === 0 ? ok({ isKnown: false }) : ok({ isKnown: await takeIn(tx, actor, report.data) });
  });
}

async function takeIn(tx: Db, actor: Actor, report: MailReport): Promise<boolean> {
  const state = stateOfReport(report.type);
  const delivery = state && (await lockDelivery(tx, report));
  if (!state || !delivery) return false;
  const reported = { state, reportedAt: report.created_at };
  if (afterReport(delivery, reported) === reported) {
    await tx.delivery.update({
      where: { id: delivery.id },
      data: { ...reported, providerId: report.data.email_id, sentAt: delivery.sentAt ?? report.created_at, secret: null },
      select: { id: true },
    });
  }
  const reason = reasonToSuppress(report);
  if (reason && (await suppressAddress(tx, delivery.toAddress, reason, report.created_at))) {
    await recordEvent(tx, actor, 'address.suppressed', { delivery: delivery.id });
    log.warn({ delivery: delivery.id, reason }, 'address suppressed');
  }
  return true;
}

type Locked = { id: string; state: 'pending'; reportedAt: Date | null; sentAt: Date | null; toAddress: string };

/**
 * The mail a report is about: by the tag it left with, which is known before the service's own id is, else by that id.
 * A report about an earlier sending of a mail that was sent anew is about nothing any more.
 */
async function lockDelivery(tx: Db, { data }: MailReport): Promise<Locked | null> {
  const { delivery = null, round = '0' } = data.tags ?? {};
  const [row] = await tx.$queryRaw<Locked[]>`
    SELECT "id", "state", "reportedAt", "sentAt", "toAddress" FROM "Delivery"
    WHERE CASE WHEN ${delivery}::text IS NULL THEN "providerId" = ${data.email_id}
      ELSE "id" = ${delivery} AND "round"::text = ${round} END
    FOR UPDATE`;
  return row ?? null;
}

function reasonToSuppress({ type, data }: MailReport) {
  if (type === 'email.complained') return 'complained';
  if (type === 'email.suppressed') return 'provider';
  const isPermanent = !['Transient', 'Temporary', 'Undetermined'].includes(data.bounce?.type ?? '');
  return type === 'email.bounced' && isPermanent ? 'bounced' : null;
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
