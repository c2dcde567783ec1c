import type { MailSender } from '@/emails/mail-template';
import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { env } from '@/lib/platform/env';
import { municipality } from '@/lib/platform/municipality';

/** Who a mail is from, and where the links at its foot lead. */
export function mailSender(locale: Locale): MailSender {
  const { name, addressLines } = municipality();
  return {
    locale,
    owner: name,
    addressLines,
    home: mailAddress(pathTo(locale, '/')),
    privacy: mailAddress(pathTo(locale, '/privacy')),
  };
}

/** The whole address of one of our pages, for a mail. */
export function mailAddress(path: string): string {
  return `${new URL(env().TRAADEN_URL).origin}${path}`;
}
