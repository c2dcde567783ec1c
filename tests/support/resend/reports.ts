import { createHmac } from 'node:crypto';
import type { SignedReport } from '@/lib/notifications/webhook-schema';
import type { TakenMail } from './stand-in';

export const webhookSecret = `whsec_${Buffer.from('only-for-tests-webhooks').toString('base64')}`;

type Reported = { type: string; at: Date; bounce?: 'Permanent' | 'Transient'; id?: string };

let sent = 0;

/** A report of the mail service about a mail, as its documentation shows them, signed at this moment. */
export function aReport(
  mail: Pick<TakenMail, 'id' | 'to' | 'subject' | 'tags'>,
  { type, at, bounce, id }: Reported,
): SignedReport {
  const body = JSON.stringify({
    type,
    created_at: at.toISOString(),
    data: {
      created_at: at.toISOString(),
      email_id: mail.id,
      from: 'Tråden <traaden@modtager.traaden-proeve.dk>',
      to: [mail.to],
      subject: mail.subject,
      tags: mail.tags,
      ...(bounce && { bounce: { type: bounce, subType: 'General', message: 'The mailbox does not exist.' } }),
    },
  });
  return signed(body, id ?? `msg_${sent++}`);
}

/** Signs a body as the service does: HMAC-SHA-256 over id, seconds and body. */
export function signed(body: string, id: string, { secret = webhookSecret, at = new Date() } = {}): SignedReport {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signature = `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  return { body, id, timestamp, signature };
}
