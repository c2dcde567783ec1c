import type { Locale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { stopToken } from '@/lib/newsletters/server/stop-token';
import type { OutboxMail } from './mail-props';
import { mailAddress } from './mail-sender';
import { unsubscribeHeaders, unsubscribeLink } from './unsubscribe-token';

type WaysToStop = { page: string; headers: Record<string, string>; preferences?: string };

/** Where a reader ends what a mail belongs to, on a page and in one click (RFC 8058); null for a mail nobody can end. */
export function waysToStop(delivery: OutboxMail, locale: Locale): WaysToStop | null {
  const { purpose, subscriberId } = delivery;
  if (purpose !== 'newsletter' || !subscriberId) return waysOfPeople(delivery, locale);
  const token = stopToken(subscriberId);
  const oneClick = mailAddress(`/api/newsletters/stop/${token}`);
  return {
    page: mailAddress(pathTo(locale, '/newsletters/stop/[token]', { token })),
    headers: { 'List-Unsubscribe': `<${oneClick}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  };
}

/** Somebody with an account ends this one thing, or chooses for all of them. */
function waysOfPeople(delivery: OutboxMail, locale: Locale): WaysToStop | null {
  const page = unsubscribeLink(delivery, locale);
  const preferences = mailAddress(pathTo(locale, '/me/notifications'));
  return page ? { page, headers: unsubscribeHeaders(delivery), preferences } : null;
}
