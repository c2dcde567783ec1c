import { env } from '@/lib/platform/env';
import { localMailbox } from './local-mailbox';
import { isReservedAddress, type MailTransport } from './mail';
import { resendTransport } from './resend-transport';
import { servicePace } from './service-pace';

/**
 * How this installation sends mail: through Resend when it has a key, else into the local mailbox.
 * Mail to example people never leaves the machine.
 */
export function mailTransport(): MailTransport {
  const { RESEND_API_KEY, MAIL_FROM, RESEND_PATIENCE_MS } = env();
  if (!RESEND_API_KEY) return localMailbox;
  if (!MAIL_FROM) throw new Error('MAIL_FROM is not set');
  return keepingExamplesHome(resendTransport(RESEND_API_KEY, MAIL_FROM, { pace: servicePace, patience: RESEND_PATIENCE_MS }));
}

function keepingExamplesHome(resend: MailTransport): MailTransport {
  return async (key, mails) => {
    const home = mails.filter((mail) => isReservedAddress(mail.to));
    const abroad = mails.filter((mail) => !isReservedAddress(mail.to));
    if (home.length > 0) await localMailbox(key, home);
    const outcome = abroad.length > 0 ? await resend(key, abroad) : ({ sent: true, providerIds: [] } as const);
    if (!outcome.sent) return outcome;
    const ids = new Map(abroad.map((mail, index) => [mail, outcome.providerIds[index] ?? null]));
    return { sent: true, providerIds: mails.map((mail) => ids.get(mail) ?? null) };
  };
}
