import { env } from '@/lib/platform/env';
import { localMailbox } from './local-mailbox';
import { isReservedAddress, type MailTransport } from './mail';
import { resendTransport } from './resend-transport';

/**
 * How this installation sends mail: through Resend when it has a key, else into the local mailbox.
 * Mail to example people never leaves the machine.
 */
export function mailTransport(): MailTransport {
  const { RESEND_API_KEY, MAIL_FROM } = env();
  if (!RESEND_API_KEY) return localMailbox;
  if (!MAIL_FROM) throw new Error('MAIL_FROM is not set');
  const resend = resendTransport(RESEND_API_KEY, MAIL_FROM);
  return (mail) => (isReservedAddress(mail.to) ? localMailbox(mail) : resend(mail));
}
