import { type CreateEmailOptions, Resend } from 'resend';
import type { Mail, MailOutcome, MailTransport } from './mail';
import { limitsOf, meaningOf, type ServiceLimits } from './resend-outcome';

/** Longer than the service ever takes, and short enough that one request does not hold up the others. */
const patienceMs = 15_000;

/** Waits until a request may be made; what it answers is called with the limits the answer told, or null without an answer. */
export type Pace = () => Promise<(limits: ServiceLimits | null) => Promise<void>>;

const unpaced: Pace = async () => async () => {};

type ResendOptions = { pace?: Pace; patience?: number };

/**
 * Sends through Resend: one mail by itself, several as a batch. The key goes along as Idempotency-Key, which the
 * service remembers for a day: an attempt whose answer was lost can be made again without a second mail.
 */
export function resendTransport(
  apiKey: string,
  from: string,
  { pace = unpaced, patience = patienceMs }: ResendOptions = {},
): MailTransport {
  const resend = new Resend(apiKey);
  return async (key, mails) => {
    const done = await pace();
    const options = { idempotencyKey: key, signal: AbortSignal.timeout(patience) };
    const letters = mails.map((mail) => letterOf(mail, from));
    const [alone] = letters;
    if (!alone) throw new Error('no mail to send');
    const { data, error, headers } =
      letters.length === 1 ? await resend.emails.send(alone, options) : await resend.batch.send(letters, options);
    await done(headers && limitsOf(headers));
    if (error) return failure(error.name, error.statusCode, headers);
    const ids = 'id' in data ? [data.id] : data.data.map(({ id }) => id);
    return { sent: true, providerIds: mails.map((_, index) => ids[index] ?? null) };
  };
}

function letterOf({ key, to, subject, html, text, headers, tags }: Mail, from: string): CreateEmailOptions {
  return {
    from,
    to: [to],
    subject,
    html,
    text,
    headers: { 'X-Entity-Ref-ID': key, ...headers },
    tags: Object.entries(tags ?? {}).map(([name, value]) => ({ name, value })),
  };
}

function failure(name: string, status: number | null, headers: Readonly<Record<string, string>> | null): MailOutcome {
  const means = meaningOf(name, status);
  if (means !== 'wait') return { sent: false, error: name, means };
  return { sent: false, error: name, means, waitSeconds: Math.max(1, limitsOf(headers).pauseMs / 1000) };
}
