import { Resend } from 'resend';
import type { MailTransport } from './mail';

/** Longer than the service ever takes, and short enough that one mail does not hold up the others. */
const patienceMs = 15_000;

/**
 * Sends through Resend. The mail's key goes along as Idempotency-Key, which the service remembers
 * for a day: an attempt whose answer was lost can be made again without a second mail.
 */
export function resendTransport(apiKey: string, from: string): MailTransport {
  const resend = new Resend(apiKey);
  return async ({ key, to, subject, html, text }) => {
    const { data, error, headers } = await resend.emails.send(
      { from, to: [to], subject, html, text, headers: { 'X-Entity-Ref-ID': key } },
      { idempotencyKey: key, signal: AbortSignal.timeout(patienceMs) },
    );
    if (!error) return { sent: true, providerId: data.id };
    const seconds = Number(headers?.['retry-after'] ?? 1);
    const isPause = error.name === 'rate_limit_exceeded';
    return { sent: false, error: error.name, retryAfterSeconds: isPause ? Math.max(1, seconds || 1) : undefined };
  };
}
