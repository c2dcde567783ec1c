import { createTranslator } from 'next-intl';
import type { Locale } from '@/lib/i18n/locale';
import da from '@/messages/da/mail.json';
import en from '@/messages/en/mail.json';

const messages: Record<Locale, { mail: typeof da }> = { da: { mail: da }, en: { mail: en } };

/** The texts of mails in a language. Mails are written outside any request, so they read their own file. */
export function mailTexts(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale], namespace: 'mail', timeZone: 'Europe/Copenhagen' });
}

export type MailTexts = ReturnType<typeof mailTexts>;
