import type { MailSender } from '@/emails/mail-template';
import { type MailName, mailNames } from '@/emails/templates';
import { writeMail } from '@/emails/write-mail';
import type { Locale } from '@/lib/i18n/locale';
import type { Mail } from '@/lib/platform/mail/mail';
import { mailProps, type OutboxMail } from './mail-props';
import { mailSender } from './mail-sender';
import { waysToStop } from './ways-to-stop';

/**
 * Writes the mail of a delivery from what is stored at this moment. Null when there is nothing left
 * to tell: the link is gone, the contribution erased, or what it told of taken back.
 */
export async function composeMail(delivery: OutboxMail): Promise<Mail | null> {
  const name = mailNames.find((each) => each === delivery.purpose);
  const locale: Locale = delivery.locale === 'en' ? 'en' : 'da';
  const stop = waysToStop(delivery, locale);
  const written = name
    ? await write(name, delivery, { ...mailSender(locale), stopAddress: stop?.page, preferences: stop?.preferences })
    : null;
  if (!written) return null;
  return {
    key: `${delivery.purpose}/${delivery.id}`,
    to: delivery.toAddress,
    ...written,
    madeAt: delivery.createdAt,
    ...(stop ? { headers: stop.headers } : {}),
  };
}

async function write<Name extends MailName>(name: Name, delivery: OutboxMail, sender: MailSender) {
  const props = await mailProps[name](delivery, sender.locale);
  return props ? writeMail(name, props, sender) : null;
}
